"""English words by which one says nothing."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import Refusal, SilencePhrase, SilenceWord
from claimtrack.lexicon.rows.silence import AnswerWord, QueryNoun

SILENCE_WORDS: Final = (
    SilenceWord(
        "commented commenting elaborate elaborates elaborated elaborating disclose"
        " discloses disclosed disclosing divulge divulged divulging",
        negated=True,
        own=True,
        example="The bank did not elaborate.",
    ),
    SilenceWord(
        "drawn specify specifies specified specifying respond responds responded"
        " responding reply replies replied replying clarify clarified clarifying",
        negated=True,
        example="The bank did not reply.",
    ),
    SilenceWord(
        # Silence only if negated and with nothing said: “did not say who paid”.
        "say says said saying identify identified"
        " identifying reveal revealed revealing provide provided providing release"
        " released releasing name named naming",
        negated=True,
        example="He did not say who paid.",
    ),
    SilenceWord(
        # Who did not do so may not have been asked; who would not was.
        "explain explained explaining answer answered answering detailed detailing"
        " define defined defining announce announced announcing",
        willed=True,
        example="She would not explain the delay.",
        counter="She did not explain the delay.",
    ),
    SilenceWord(
        "discuss discussed discussing speculate speculated speculating dignify dignified"
        " dignifying",
        willed=True,
        own=True,
        example="She would not discuss the case.",
        counter="She did not discuss the case.",
    ),
    SilenceWord(
        # Bare negation is not enough: “did not speak French” keeps nothing back.
        "offer offered offering give gave given giving speak spoke speaking talk talked"
        " talking address addressed addressing expand expanded share shared add added"
        " adding",
        example="She declined to speak about the case.",
        counter="He did not speak French.",
    ),
    SilenceWord(
        # Nouns: “would give no details”.
        "details detail comments specifics explanation reason reasons",
        negated=True,
        given=True,
        example="The firm would not offer details.",
        counter="The firm did not see the details.",
    ),
    SilenceWord(
        "comment",
        negated=True,
        noun=True,
        own=True,
        example="The firm declined comment.",
        counter="The firm welcomed the comments.",
    ),
    SilenceWord(
        # What one is asked for in words, so that whoever refuses it gives no answer.
        "interview interviews questions question request requests",
        noun=True,
        example="The embassy declined the request.",
        counter="The interview was short.",
    ),
    SilenceWord(
        # Neither a confirmation nor a denial once it is negated or declined.
        "confirm confirms confirmed confirming verify verified verifying",
        negated=True,
        own=True,
        example="Police would not confirm the report.",
    ),
    SilenceWord(
        "deny denied denying", negated=True, example="Police would not deny the report."
    ),
)

REFUSALS: Final = (
    Refusal(
        "decline declines declined declining refuse refuses refused refusing",
        example="He declined to answer.",
    ),
    Refusal(
        "want wants wanted wish wishes wished care cares cared",
        negated=True,
        example="She did not want to comment.",
        counter="She wanted to comment.",
    ),
    Refusal(
        "choose chooses chose chosen opt opts opted prefer prefers preferred decide"
        " decides decided elect elects elected",
        negated=True,
        example="She chose not to comment.",
        counter="She chose to comment.",
    ),
    Refusal(
        "ignore ignores ignored ignoring dodge dodges dodged dodging avoid avoids"
        " avoided avoiding sidestep sidesteps sidestepped sidestepping evade evades"
        " evaded evading duck ducks ducked ducking deflect deflects deflected deflecting",
        evades=True,
        example="He dodged a question about his pay.",
        counter="He dodged a ball.",
    ),
    # Adjectives of refusal, behind a form of “to be”.
    Refusal("unwilling reluctant", example="She was unwilling to answer."),
)

SILENCE_PHRASES: Final = (
    SilencePhrase(
        "no comment, without comment, not available for comment, unavailable for comment,"
        " could not be reached, couldn't be reached, could not immediately be reached,"
        " cannot be reached, not reachable, not immediately available, no response,"
        " no reply, no immediate response, no immediate comment, no details,"
        " no information, no reason, remained silent, kept silent, stayed silent,"
        " kept mum, remains silent, tight-lipped, tight lipped",
        example="The firm had no comment.",
    ),
    SilencePhrase(
        "return calls, return a call, return phone calls, returned calls, return emails,"
        " return messages, return a request, return requests, return telephone calls,"
        " return several calls, return a message, return repeated calls, go into detail,"
        " go into details, go into specifics, be drawn on, be drawn into, be drawn about,"
        " be interviewed,"
        " weigh in, take questions",
        negated=True,
        example="He did not return calls.",
        counter="He promised to return calls.",
    ),
    SilencePhrase(
        "get into that, get into it, get into details, get into the details,"
        " get into specifics, get into the specifics, go into that, go into it,"
        " go into the details, talk about, speak about",
        negated=True,
        own=True,
        example="“I won’t get into that,” he said.",
        counter="“I will get into that,” he said.",
    ),
    SilencePhrase(
        "neither confirm nor deny, neither confirmed nor denied, confirm or deny,"
        " neither confirms nor denies, neither confirming nor denying",
        example="They would neither confirm nor deny it.",
    ),
)

ANSWER_WORDS: Final = (
    AnswerWord(
        "respond responds responded responding reply replies replied replying return"
        " returns returned returning answer answers answered answering",
        example="The bank did not reply to a request for comment.",
        counter="The bank replied to a request for comment.",
    ),
    AnswerWord(
        "reached available",
        state=True,
        example="Ms. Ito could not be reached for comment.",
        counter="Ms. Ito could be reached for comment.",
    ),
    AnswerWord(
        "unavailable",
        state=True,
        negative=True,
        example="Ms. Ito was unavailable for comment.",
        counter="Ms. Ito was unavailable.",
    ),
)

QUERY_NOUNS: Final = (
    QueryNoun(
        "comment comments interview interviews",
        press=True,
        example="Ms. Ito did not respond to a request for comment.",
        counter="Ms. Ito replied to the comment.",
    ),
    QueryNoun(
        "request requests question questions query queries inquiry inquiries enquiry"
        " enquiries call calls email emails e-mail e-mails message messages voicemail",
        example="Ms. Ito did not return calls from reporters.",
        counter="Ms. Ito did not respond to calls for calm.",
    ),
)
