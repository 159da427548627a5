"""English words for where and in what form something is said."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.details import (
    AddressWord,
    AskedThing,
    AskingPreposition,
    DocumentVerb,
    InterviewWord,
    PlatformHolder,
    PlatformMark,
    PlatformNoun,
    PlatformVerb,
    PublishingVerb,
    QuotingVerb,
    ReferringWord,
    Vocative,
)

PLATFORMS: Final = (
    PlatformNoun(
        "twitter, facebook, instagram, youtube, telegram, tiktok, linkedin, reddit,"
        " snapchat, whatsapp, weibo, mastodon, bluesky, truth social, threads, tumblr,"
        " vkontakte, myspace, medium, substack, twitch, signal, discord, periscope",
        "social",
        "on via through in over",
        bare=True,
        example="Roy said on Twitter that he was well.",
        counter="Roy bought Twitter.",
    ),
    # A single letter is a platform only behind these two: "in X", "over X" are sums.
    PlatformNoun(
        "x",
        "social",
        "on via",
        bare=True,
        example="She wrote on X that it was over.",
        counter="She said they solved for x.",
    ),
    PlatformNoun(
        "social media, social network, social networks, social-media",
        "social",
        "on via through in over",
        bare=True,
        example="She wrote on social media that it was over.",
    ),
    PlatformNoun(
        "tweet tweets retweet hashtag",
        "social",
        "on via through in over",
        speaks=True,
        example="He said in a tweet that it was over.",
    ),
    PlatformNoun(
        "post, posts, blog, blogs, blog post, blog posts, blogpost, vlog, podcast,"
        " podcasts, webcast, livestream, live stream",
        "social",
        "on via through in over",
        speaks=True,
        example="In a blog post, the firm said it was sorry.",
        counter="She said the guards at the post slept.",
    ),
    PlatformNoun(
        "statement, statements, press release, press releases, news release,"
        " news releases, media release, media releases, press statement,"
        " press statements, communique, communiqué, communiques, news statement",
        "statement",
        "in via through by",
        speaks=True,
        example="The club said in a statement that he would stay.",
    ),
    PlatformNoun(
        "announcement announcements declaration declarations proclamation"
        " proclamations",
        "statement",
        "in via through by",
        speaks=True,
        example="In its announcement, the bank said rates would rise.",
    ),
    PlatformNoun(
        "press conference, press conferences, news conference, news conferences,"
        " press briefing, press briefings, briefing, briefings, news briefing,"
        " media briefing, pre-match press conference, presser, media conference,"
        " teleconference, conference call, conference calls",
        "press_conference",
        "at in during via through on",
        told=True,
        example="At a press conference on Monday, she said the talks had failed.",
    ),
    PlatformNoun(
        "interview, interviews, telephone interview, phone interview, q&a, q&a session,"
        " question and answer session, question-and-answer session, question time",
        "interview",
        "in during via at on over",
        given=True,
        example="In an interview, Lee said he was wrong.",
    ),
    PlatformNoun(
        "conversation, conversations, chat, exchange",
        "interview",
        "in during",
        given=True,
        example="In a conversation with students, Lee said he was wrong.",
    ),
    PlatformNoun(
        "television, tv, live television, national television, state television,"
        " state tv, radio, national radio, state radio, the air, broadcast,"
        " broadcasts, documentary, talk show, televised address, televised speech,"
        " televised announcement, televised statement, televised interview, newscast",
        "broadcast",
        "on in during over via by",
        told=True,
        example="On television, the king said he would abdicate.",
        counter="She said the television was broken.",
    ),
    PlatformNoun(
        "speech speeches address addresses sermon homily keynote lecture eulogy"
        " monologue toast oration",
        "speech",
        "in during at via",
        example="In his speech, the pope said the war must end.",
    ),
    PlatformNoun(
        "remarks, comments, prepared remarks, brief remarks, appearance, appearances",
        "speech",
        "in during",
        given=True,
        example="In remarks to the board, she said the plan was sound.",
    ),
    PlatformNoun(
        "letter, letters, open letter, email, emails, e-mail, e-mails, memo, memos,"
        " memorandum, message, messages, text message, text messages, telegram message,"
        " cable, cables, fax, postcard",
        "letter",
        "in via by through",
        speaks=True,
        example="In a letter to staff, the dean said she would leave.",
        counter="She said the letter was lost.",
    ),
    PlatformNoun(
        "phone call, telephone call, phone calls, telephone, phone, video call,"
        " voicemail, text",
        "call",
        "by over in via on during",
        given=True,
        example="In a phone call, he said the money was gone.",
    ),
    PlatformNoun(
        "report, survey, analysis, audit, preprint",
        "document",
        "in via through",
        cited=True,
        example="According to a report by engineers, the dam was weak.",
        counter="The report said the dam was weak.",
    ),
    PlatformNoun(
        "advisory, advisories, bulletin, dossier, white paper, editorial, op-ed, memoir,"
        " manifesto, summary, column, editor's note, security alert",
        "document",
        "in via through",
        speaks=True,
        example="The advisory said the dam was weak.",
        counter="She said the advisory was late.",
    ),
    PlatformNoun(
        "study, reports, studies, surveys, papers, article, articles, review, research,"
        " findings, assessment, essay, book, autobiography, document, documents,"
        " newsletter",
        "document",
        "in via through",
        example="In his book, Lee says that the dam was weak.",
        counter="Surveys said the dam was weak.",
    ),
    PlatformNoun(
        "filing, filings, court filing, court filings, court documents, court papers,"
        " lawsuit, suit, complaint, indictment, affidavit, petition, ruling,"
        " rulings, judgment, judgement, verdict, decision, testimony, deposition,"
        " subpoena, brief, criminal complaint, arrest warrant, plea",
        "court",
        "in via through by before",
        speaks=True,
        example="The lawsuit said the fund had lied.",
    ),
    PlatformNoun(
        "court, grand jury, inquest, tribunal, inquiry",
        "court",
        "in via through by before",
        told=True,
        example="He told the court that he was at home.",
        counter="She said the court was wrong.",
    ),
    PlatformNoun(
        "jury, jurors, judge, judges, magistrate, magistrates",
        "court",
        "before",
        example="Before a jury, he said that he was at home.",
        counter="He told a jury that he was at home.",
    ),
    PlatformNoun(
        "motion, proceedings, stand, trial, hearing, hearings, courtroom, arraignment, sentencing",
        "court",
        "on at in during",
        told=True,
        example="At a hearing, Roy said he was at home that night.",
    ),
    PlatformNoun(
        "parliament, congress, senate, house of commons, commons, house of lords,"
        " knesset, bundestag, majlis, duma, lok sabha,"
        " parliament floor, senate floor, house floor, floor of the house",
        "parliament",
        "in before at during on",
        told=True,
        example="The minister told parliament that the law would pass.",
        counter="She said parliament was closed.",
    ),
    PlatformNoun(
        "debate, debates, parliamentary session, committee hearing",
        "parliament",
        "in before at during on",
        example="The minister said in a debate that the law would pass.",
    ),
    PlatformNoun(
        "decree decrees directive edict warning warnings notice circular",
        "document",
        "in via through",
        speaks=True,
        example="The decree said shops must close.",
    ),
    PlatformNoun(
        "meeting, meetings, summit, conference, convention, conventions, rally, rallies,"
        " forum, symposium, ceremony, event, general assembly, session, gathering,"
        " town hall, seminar, panel, vigil, campaign stop",
        "meeting",
        "at during in",
        told=True,
        example="At the summit, he said the pact would hold.",
    ),
    PlatformNoun(
        "media, local media, state media, news media, social media outlets, newspapers,"
        " magazines, news agencies, local press",
        "press",
        "in via through on",
        told=True,
        example="He told local media that the road was open.",
        counter="He said local media were wrong.",
    ),
    PlatformNoun(
        # A name may stand behind these: “the newspaper Star of the North”.
        "tabloid, newspaper, magazine, news agency, news outlet, news service, paper,"
        " station, network, site, programme, radio station, television station, daily",
        "press",
        "in via through on",
        told=True,
        named=True,
        example="He told the newspaper that the road was open.",
        counter="He said the newspaper was wrong.",
    ),
    PlatformNoun(
        "website, web site, websites, homepage, video, videos, audio recording,"
        " recording, recordings, youtube video, video message, advertisement, advert,"
        " ad",
        "media",
        "on via in through",
        example="On its website, the agency said the storm had turned.",
    ),
)

PLATFORM_VERBS: Final = (
    PlatformVerb(
        "tweet tweets tweeted tweeting retweeted",
        "Twitter",
        "social",
        example="“We won,” tweeted Roy.",
    ),
    PlatformVerb(
        "emailed e-mailed emails",
        "email",
        "letter",
        example="“We won,” Roy emailed.",
    ),
    PlatformVerb(
        "texted texts", "text message", "call", example="“We won,” Roy texted."
    ),
)

INTERVIEW_WORDS: Final = (
    InterviewWord(
        "interviewed",
        example="The Daily Herald interviewed the dean.",
        counter="Police interviewed the dean.",
    ),
    InterviewWord(
        "interview",
        "with",
        example="It printed an interview with the dean.",
        counter="It printed an interview on the dam.",
    ),
)

PLATFORM_MARKS: Final = (
    PlatformMark(
        "@", "Twitter", "social", example="It is over. — Ann Roy (@roy) May 3, 2014"
    ),
)

PLATFORM_HOLDERS: Final = (
    PlatformHolder(
        "user users account accounts page pages profile profiles poster posters",
        example="A Reddit user said the photo was old.",
    ),
)

PUBLISHING_VERBS: Final = (
    PublishingVerb(
        "published writing released releases releasing release posted printed aired appearing"
        " issued issues issuing issue circulated filed files filing",
        example="In a study published in Optics Today, they said it shone.",
    ),
)

DOCUMENT_VERBS: Final = (
    DocumentVerb("read reads", example="“It was late,” read the report."),
)

QUOTING_VERBS: Final = (
    QuotingVerb(
        "quoted quotes quoting cited cites citing",
        example="The Herald quoted Ms. Roy as saying that it was over.",
    ),
)

ADDRESS_WORDS: Final = (
    AddressWord(
        "speaking to, speaking with, spoke to, spoke with,"
        " speaks to, speaks with, addressing, addressed, in conversation with,"
        " wrote to, writes to, writing to, talking to, talked to, in a meeting with,"
        " in talks with, in a phone call with, in a conversation with,"
        " in a letter to, in an email to, in an e-mail to, in a message to, in a memo to,"
        " in a note to, in a speech to, in an address to",
        example="Speaking to reporters, she said the vote was fair.",
    ),
    AddressWord("to with", example="He said to Lee that it was over.", after_cue=True),
)

ASKING_PREPOSITIONS: Final = (
    AskingPreposition(
        "on upon to with",
        example="The envoy called on Iran to stop.",
        counter="The envoy called for an end on Monday.",
    ),
)

ASKED_THINGS: Final = (
    AskedThing(
        "action aid alert answer answers apology apologies approval assistance assurance"
        " assurances authorization clarification clarity clearance comment commitment"
        " commitments compensation concessions confirmation consent cooperation damages"
        " details evidence explanation explanations funding funds guarantee guarantees"
        " guidance help information leave loan loans money payment permission pledge"
        " pledges promise promises reply response ruling support transparency",
        example="She demanded an explanation from the ministry.",
        counter="The army had no information from the front.",
    ),
)

REFERRING_WORDS: Final = (
    ReferringWord(
        "according due thanks prior owing",
        example="It was shut according to the mayor.",
    ),
)

VOCATIVES: Final = (
    Vocative(
        "sir madam ma'am dear mister ladies gentlemen friends comrades colleagues"
        " brothers sisters mr mrs ms dr",
        example="“Sir, we are late,” she said.",
        counter="“Sir Lee is late,” she said.",
    ),
)
