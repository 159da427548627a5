"""English words inside a content that tell what is done by saying it."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import ContentSign, SignSubject
from claimtrack.model.statement import Act

ANY: Final = SignSubject.ANY
CLAIM: Final = SignSubject.CLAIM
HARM: Final = SignSubject.HARM
HEAD: Final = SignSubject.HEAD
LACKED: Final = SignSubject.LACKED
NEGATED: Final = SignSubject.NEGATED
COPULA: Final = SignSubject.COPULA
SELF: Final = SignSubject.SELF
START: Final = SignSubject.START

CONTENT_SIGNS: Final = (
    ContentSign(
        # Behind a form of “to be” only, since “a false name” is no denial.
        "false, untrue, a lie, lies, a hoax, a fake, fake, fabrication,"
        " fabricated, fabrications, made up, made-up, baseless, groundless, unfounded,"
        " meritless, without merit, without foundation, without basis, fictitious,"
        " fictional, fiction, bogus, a myth, a smear, bullshit, horseshit, nonsense,"
        " rubbish, garbage, hogwash, bunk, malarkey, poppycock, codswallop, crap, shite,"
        " debunked, incorrect, inaccurate, unsubstantiated, fake news, baloney, hokum,"
        " a hoax story, a rumor, a rumour, unproven, fantasy, a fantasy, innocent,"
        " photoshopped, doctored, a fairy tale, an invention, an urban legend, satire,"
        " a falsehood, falsehoods, a canard, balderdash, bunkum, claptrap, tosh,"
        " concocted, a concoction, pure speculation, mere speculation, wide of the mark,"
        " misquoted, misrepresented, misconstrued, mischaracterized, mischaracterised,"
        " taken out of context, quoted out of context, mistaken, a forgery, forgeries",
        Act.DENY,
        COPULA,
        example="She said the report was false.",
        counter="She said he gave a false name.",
    ),
    ContentSign(
        # Adverbs may soften it, as in “not entirely accurate”.
        "true, the case, accurate, correct, factual, real, genuine, authentic, official,"
        " guilty, involved, dead, my fault, our fault, his fault, her fault, its fault, their fault",
        Act.DENY,
        NEGATED,
        example="She said the report was not entirely accurate.",
        counter="She said the report was accurate.",
    ),
    ContentSign(
        # Of a claim only: prices and plans are absurd without being denied.
        "wrong, misleading, ridiculous, absurd, ludicrous, preposterous,"
        " laughable, off base, off the mark,"
        " exaggerated, overblown, misguided, not right, erroneous,"
        " distorted, a distortion, a misrepresentation, a mischaracterization, slander,"
        " delusional, totally delusional, slanderous, libelous, defamatory, spurious,"
        " fanciful, a misunderstanding, unsupported, phony, pants on fire,"
        " a prank, a spoof, a parody, a practical joke",
        Act.DENY,
        CLAIM,
        example="She said the accusation was absurd.",
        counter="She said the price was absurd.",
    ),
    ContentSign(
        "no truth, no such, nothing to do with, no basis, never happened,"
        " did not happen, didn't happen, did not occur, never occurred,"
        " never took place, did not take place, had not happened, no substance to,"
        " no involvement, no role in, no part in, no hand in, no relation to, no relations to, no knowledge of, no connection to,"
        " no connection with, no link to, no links to, no ties to,"
        " no evidence of, no credible evidence, nothing to suggest, nothing to indicate, not supported by, not a shred of, out of thin air, far from the truth,"
        " further from the truth, farther from the truth, nothing of the sort,"
        " nothing of the kind, not responsible for, made it up, made this up,"
        " made up the, making it up, making things up, no foundation, no merit,"
        " alive and well, very much alive, fabricated the, fabricated this,"
        " fabricated his, fabricated her, fabricated their, don't hold weight,"
        " doesn't hold weight, do not hold weight, does not hold water, don't hold water,"
        " doesn't hold water, doesn't exist, does not exist, categorically false, absolutely false, totally false, completely false,"
        " patently false, demonstrably false, entirely false, utterly false, categorically untrue,"
        " did nothing wrong, done nothing wrong, heard nothing, no intention to harm, in no way, not to blame, not at fault,"
        " victim of a hoax, victims of a hoax, this hoax, still alive and, not a single word of it,"
        " nothing to the story, nothing to the stories, nothing to the rumor,"
        " nothing to the rumors, nothing to the claim, nothing to the claims,"
        " nothing to the report, nothing to the reports, not based on fact,"
        " stop believing, don't believe everything, do not believe everything,"
        " don't believe the rumors, do not believe the rumors, don't believe the rumours,"
        " at no time, at no point, at no stage, was not me, wasn't me, was not us,"
        " wasn't us, alive and kicking, maintains his innocence, maintains her innocence,"
        " maintain their innocence, maintained his innocence, maintained her innocence",
        Act.DENY,
        ANY,
        example="He said he had nothing to do with the fire.",
    ),
    ContentSign(
        # “No evidence of” a thing tells of its traces more often than of a claim.
        "evidence that, evidence for, evidence to, evidence supporting, evidence suggesting, evidence"
        " backing, evidence behind, proof that, proof for, proof to, indication that, truth in, truth behind",
        Act.DENY,
        LACKED,
        example="She said there was no reliable evidence for the claim.",
        counter="She said there was evidence for the claim.",
    ),
    ContentSign(
        # Said by the speaker himself; of somebody else it reports another's denial.
        "knew nothing of, knew nothing about, know nothing of, know nothing about,"
        " knows nothing of, knows nothing about, deny, categorically deny, strongly deny, flatly deny, deny any, deny this,"
        " deny that, vehemently deny, deny all, deny these, deny the, denied, reject the"
        " allegation, reject the allegations, reject these allegations,"
        " reject the accusation, reject the accusations, reject these accusations,"
        " reject that, dispute that, refute that, plead not guilty, pleaded not guilty, disagree with,"
        " disagree strongly, strongly disagree, totally disagree",
        Act.DENY,
        SELF,
        example="“We deny this,” she said.",
        counter="She said the guards had denied it.",
    ),
    ContentSign(
        "did not do it, didn't do it, did not do this, didn't do this, did not do that,"
        " didn't do that, had not done it, hadn't done it, had not done this,"
        " have not done it, haven't done it, did not do anything wrong,"
        " didn't do anything wrong, had not done anything wrong,"
        " hadn't done anything wrong, have not done anything wrong,"
        " haven't done anything wrong, did no such thing, had done no such thing,"
        " have done no such thing",
        Act.DENY,
        SELF,
        example="“I did not do it,” he said.",
        counter="He said the guards had not done it.",
    ),
    ContentSign(
        # A whole answer: it opens the quotation and a mark follows.
        "not true, absolutely not, of course not, not at all, nonsense, complete nonsense,"
        " total nonsense, rubbish, that's not true, that is not true, that's false,"
        " that is false, that's a lie, that's nonsense, that is nonsense, never, nope,"
        " totally false, completely false, absolutely false, fake news, a lie, lies,"
        " untrue, false, fantasy, pure fantasy, fiction, pure fiction, pure invention,"
        " utter nonsense, utter rubbish, hogwash, baloney, not so",
        Act.DENY,
        START,
        example="“Nonsense,” she said.",
    ),
    ContentSign(
        # The quotation declines, whatever its cue: “I have nothing to say,” he said.
        "no comment, no further comment, nothing to say, nothing to add, not at liberty,"
        " not in a position to, not be drawn, not going to define, not going to discuss,"
        " am not going to discuss, are not going to discuss, is not going to discuss,"
        " do not discuss, don't discuss, does not discuss, doesn't discuss,"
        " will not discuss, won't discuss, would not discuss, wouldn't discuss,"
        " cannot discuss, can't discuss, not going to answer, do not answer,"
        " will not answer, won't answer, would not answer, wouldn't answer,"
        " i'm not going to define, we're not going to define,"
        " i'm not going to discuss, we're not going to discuss, i'm not going to answer,"
        " we're not going to answer, refrain from comment, refrain from commenting,"
        " refrain from making, inappropriate to comment, premature to comment,"
        " too early to comment, wrong to comment, improper to comment,"
        " inappropriate to discuss, wrong to discuss, improper to discuss,"
        " inappropriate to speculate, premature to speculate, wrong to speculate,"
        " rather not say, rather not comment, prefer not to say, prefer not to comment",
        Act.DECLINE,
        ANY,
        example="She said she had no comment.",
    ),
    ContentSign(
        # However it is turned down: “can’t comment”, “am not going to comment”.
        "comment, commenting, speculate, speculating, elaborate, elaborating,"
        " make any comment, make any further comment, making any comment,"
        " making any further comment, say anything further, saying anything further,"
        " say any more, saying any more, add anything, adding anything",
        Act.DECLINE,
        NEGATED,
        example="“We won’t comment on it,” she said.",
        counter="“We will comment on it,” she said.",
    ),
    ContentSign(
        "i was mistaken, we were mistaken, misspoke, misspoken, stand corrected, take it back, take that back,"
        " full retraction, a retraction, in error, totally in error, only my opinion,"
        " was wrong to say, should not have said, shouldn't have said, wrong to suggest,"
        " wrong to claim, never should have said, should not have called, shouldn't have called, withdraw the claim, withdraw my remarks,"
        " withdraw the allegation, i regret making, i regret my remarks,"
        " i regret my comments, i regret my words, i regret what i said, regretted her remarks,"
        " regretted his remarks, regretted her comments, regretted his comments,"
        " apologize for my remarks, apologize for my comments, apologise for my remarks,"
        " apologise for my comments, apologize for what i said, apologise for what i said",
        Act.RETRACT,
        ANY,
        example="“I misspoke,” she said.",
    ),
    ContentSign(
        "that's right, that is right, that's correct, that is correct, that's true,"
        " that is true, correct, yes, he's right, he is right, she's right, she is right,"
        " they're right, you're right, you are correct, you're correct, he is correct,"
        " she is correct, they are correct, is right, are right, was right",
        Act.CONFIRM,
        START,
        example="“That’s right,” she said.",
    ),
    ContentSign(
        # The future of the speaker himself is a promise (Searle's commissives); that of
        # the weather is none.
        "will, would, shall, intend to, intends to, intended to, plan to,"
        " planned to, promise, pledge, vow, am going to, are going to, is going to,"
        " won't, wouldn't, will not, was going to, were going to, promise to, swear,"
        " is to, are to, was to, were to, 's going to,"
        " i'll, we'll, they'll, he'll, she'll, it'll, i'm going to, we're going to,"
        " they're going to, i'm not going to, we're not going to,"
        " am not going to, are not going to, is not going to, am committed to, are committed to, is committed to, was committed to,"
        " were committed to, i'm committed to, we're committed to,"
        " am ready to, are ready to, is ready to, was ready to, were ready to,"
        " i'm ready to, we're ready to, stand ready, stands ready, stood ready, plan on,"
        " plans on, planned on",
        Act.PROMISE,
        SELF,
        example="Lee said she would pay.",
        counter="Lee said it would rain.",
    ),
    ContentSign(
        # Who takes the blame admits it.
        "my fault, our fault, my mistake, our mistake",
        Act.CONFIRM,
        COPULA,
        example="“It was my fault,” she said.",
        counter="“It was not my fault,” she said.",
    ),
    ContentSign(
        "take full responsibility, takes full responsibility, took full responsibility,"
        " taking full responsibility, accept full responsibility,"
        " accepts full responsibility, accepted full responsibility",
        Act.CONFIRM,
        ANY,
        example="“We take full responsibility,” she said.",
    ),
    ContentSign(
        "made a mistake, made mistakes, made an error, made a terrible mistake,"
        " got it wrong, got this wrong, got that wrong",
        Act.CONFIRM,
        SELF,
        example="“We made a mistake,” she said.",
        counter="“The bank made a mistake,” she said.",
    ),
    ContentSign(
        # Threats, where whom they threaten is the subject.
        "will not be tolerated, would not be tolerated, will not go unpunished,"
        " would not go unpunished, will be held accountable, would be held accountable,"
        " will be held to account, would be held to account, will be brought to justice,"
        " would be brought to justice, will be met with, would be met with,"
        " will pay the price, would pay the price, will pay a heavy price,"
        " would pay a heavy price, will face consequences, would face consequences",
        Act.PROMISE,
        ANY,
        example="“Such acts will not be tolerated,” she said.",
    ),
    ContentSign(
        "they are right, you are right, i agree with, we agree with, quite right about,"
        " absolutely right, exactly right, totally right, completely right",
        Act.CONFIRM,
        ANY,
        example="“They are right,” she said.",
    ),
    ContentSign(
        # Longer phrases win, so these take “would” and “made up” out of the rows above.
        "would like, would have, would rather, will have, will be able to,"
        " i'll tell you, i'll admit, i'll be honest, we'll see, we will see, i will say,"
        " i'll say, a comment, any comment, made up of, never happen again, didn't happen again, did not happen again",
        Act.ASSERT,
        ANY,
        example="She said the band was made up of boys.",
    ),
    ContentSign(
        "innocence, denial, a denial, denials",
        Act.DENY,
        HEAD,
        example="He maintained his innocence.",
    ),
    ContentSign(
        "plans to, plans for, plan to, agreement to, intention, intent, candidacy,"
        " resignation, retirement, withdrawal of, withdrawal from, complete withdrawal",
        Act.PROMISE,
        HEAD,
        example="The firm announced plans to build a dam.",
    ),
    ContentSign(
        "broke the law, breaking the law, broken the law, broke the rules,"
        " breaking the rules, to blame for, abuse of power, witch hunt, cover up the,"
        " covering up the, covered up the, turned a blind eye, turning a blind eye,"
        " hid the truth, hiding the truth, lost touch with, contempt for the,"
        " with contempt, playing politics, betray the, silence critics, failed to protect,"
        " failed to act, failed to prevent, failing to protect, failing to act, did nothing to stop, war crime, war crimes, was stolen from,"
        " were stolen from, stole the election, had stolen the",
        Act.ACCUSE,
        ANY,
        example="She said the firm had broken the law.",
    ),
    ContentSign(
        # Idioms of blame, none of which is said of what one approves.
        "lack of transparency, lack of accountability, lack of leadership, lack of judgment,"
        " lack of judgement, lack of integrity, lack of respect, lack of honesty,"
        " lacks the judgment, lacks the temperament, lacks the character, lacks the integrity,"
        " lacks the experience, no regard for, no respect for, utter contempt,"
        " turned their backs on, turned his back on, turned her back on, turned its back on,"
        " stabbed in the back, sold us out, sold out by, been sold out, led astray by,"
        " lining their pockets, lining his pockets, lining her pockets, contrary to law,"
        " put lives at risk, putting lives at risk, lashed out at,"
        " looked the other way, looking the other way, sweep it under, swept it under,"
        " pack of lies, told lies, telling lies, spreading lies, tricks and lies,"
        " crimes against humanity, ethnic cleansing",
        Act.ACCUSE,
        ANY,
        example="She said the bank had put lives at risk.",
    ),
    ContentSign(
        "behind, responsible for, to blame for, guilty of",
        Act.ACCUSE,
        HARM,
        example="She said the rebels were behind the bombing.",
        counter="She said the rebels were behind the hill.",
    ),
    ContentSign(
        # What somebody is called who has done wrong, or a deed that is one.
        "a liar, liars, a pathological liar, a traitor, traitors, a terrorist,"
        " terrorists, a thug, thugs, a crook, crooks, crooked, a criminal, criminals, racist,"
        " a racist, racists, sexist, misogynist, a bigot, bigots, a hypocrite, hypocrites,"
        " a phony, a fraud, frauds, a con man, a con artist, a bully, bullies, a predator,"
        " a murderer, murderers, a killer, killers, mercenaries, a tyrant, a puppet, puppets,"
        " an extremist, extremists, a war criminal, war criminals, a demagogue, a narcissist,"
        " a sociopath, a psychopath, a warmonger, corrupt, dishonest,"
        " negligent, complicit, unfit, unhinged, unstable, incompetent, biased,"
        " politically motivated, a power grab, a coup, an attempted coup, a cover-up,"
        " a publicity stunt, a political stunt, a political ploy, a political strategy,"
        " illegitimate, to blame, a breach of, a violation of, an abuse of",
        Act.ACCUSE,
        COPULA,
        example="She said the mayor was a crook.",
        counter="She said the mayor was not a crook.",
    ),
    ContentSign(
        # Praise and blame of a kind that nobody gives as a mere fact.
        "amazing, unacceptable, outrageous, disgraceful, shameful, appalling, deplorable,"
        " despicable, horrific, heartbreaking, disappointed, disappointing, wonderful,"
        " brilliant, iconic, honest, a hero, an inspiration, a legend,"
        " an honor, an honour, a privilege, a disgrace, an outrage, a tragedy,"
        " a great man, a great woman, a great leader, a good man, a good woman, pleased,"
        " ashamed, crazy, fun, sad, fantastic, awful, terrible, horrible, excellent,"
        " outstanding, exceptional, remarkable, incredible, gentle, humble, lovely,"
        " talented, compassionate, courageous, beloved, heroic, cowardly, barbaric,"
        " heinous, dastardly, disgusting, pathetic, lousy, hero, great loss,"
        " a true friend, a treasure, a model of, a gentleman",
        Act.EXPRESS,
        COPULA,
        example="She said the verdict was a disgrace.",
        counter="She said an awful day lay behind her.",
    ),
    ContentSign(
        # Behind “I”, since “praise from Lee” is a topic.
        "praise, commend, applaud, salute, congratulate, condemn, deplore, denounce, hope,"
        " hopes, hoped",
        Act.EXPRESS,
        SELF,
        example="“I applaud the crew,” she said.",
        counter="She said praise from Lee helped.",
    ),
    ContentSign(
        # Asking, in the first person: what the speaker does by saying so.
        "urge, implore, call on, call upon, appeal to, beg you, ask that, ask you to,"
        " ask everyone, ask all, want you to, count on, demand that, demand the, plead with,"
        " am asking all, are asking all, i'm asking all, we're asking all, am calling on, are calling on,"
        " i'm calling on, we're calling on, recommend that, strongly recommend",
        Act.REQUEST,
        SELF,
        example="“We urge drivers to slow down,” she said.",
        counter="She said drivers urged the city to act.",
    ),
    ContentSign(
        # Said of nothing that anybody is to do; these win over the imperatives below.
        "let's see, let us see, let's be clear, let us be clear",
        Act.ASSERT,
        HEAD,
        example="“Let's see,” she said.",
    ),
    ContentSign(
        # Imperatives: they open the quotation.
        "let's, let us, let 's, please, stop the, stop this, stop killing",
        Act.REQUEST,
        HEAD,
        example="“Please stay at home,” she said.",
        counter="She said they please nobody.",
    ),
    ContentSign(
        "condolences, deepest sympathies, deepest sympathy, thoughts were with,"
        " thoughts are with, thoughts and prayers, my thoughts are with, our thoughts are with,"
        " congratulations, congratulate, thank you, rest in peace, rip, deeply saddened,"
        " saddened, heartbroken, proud of, grateful, sorry, i regret, we regret,"
        " i hope, we hope, regrets, shame on, welcome the, we condemn, i condemn,"
        " proud to, proud that, devastated, deeply sorry, thankful, delighted, thrilled, honored,"
        " honoured, appalled, shocked and, disgusted, sad day, sadness, tragic loss,"
        " great loss, we mourn, mourn, pray for, praying for, love you, heart goes out, hearts go out, heart breaks,"
        " sad news, sad to hear, sad to see, proud moment, pained to, be sorely missed, be greatly missed, be deeply missed, will miss him, will miss her",
        Act.EXPRESS,
        ANY,
        example="“Our condolences to all,” she said.",
    ),
)
