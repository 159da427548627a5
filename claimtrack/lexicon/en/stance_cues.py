"""English words that show where a passage stands towards what it reports."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import CueRole, StanceCue

STANCE_CUES: Final = (
    # it is not so
    StanceCue(
        "no, none, nobody, nothing, nowhere, cannot, no one, zero",
        CueRole.NEGATION,
        example="Nobody was hurt on the ferry.",
    ),
    StanceCue(
        "refuses to, refused to, refusing to, refuse to, fails to, failed to, fail to, failing to,"
        " avoids, avoided, escapes, escaped, stops short of, stopped short of, instead of, rather than,"
        " backs away from, backed away from, back away from, backing away from, shies away from,"
        " shied away from, backs out of, backed out of, holds off, held off, holding off,"
        " without, far from, no plans to, unable to, yet to, neither,"
        " votes against, voted against, vote against, voting against, votes down, voted down, vote down, shelves, shelved, ditches, ditched, dodges, dodged,"
        " staves off, staved off, wards off, warded off, call off, calls off, called off, calling off, averts, averted, avert, averting, scraps, scrapped",
        CueRole.NEGATION,
        example="The minister refused to sign the treaty.",
    ),
    StanceCue(
        "not only, not just, not merely, not even, not yet, not least, not to mention,"
        " no less, no matter, no longer a secret, no wonder, no doubt, no stranger, no new,"
        " nothing but, cannot but, no sooner, whether or not, or not, why not, not alone,"
        " not so fast, not again, unknown to science, more likely, less likely, no idea, never guess, or may not, or might not, patient zero, ground zero, lie in, lies in, lay in, not sure how, not sure why",
        CueRole.FRAME,
        example="Not only did the dam break, it took the bridge with it.",
        counter="No doubt remains about the result.",
    ),
    StanceCue(
        "hoax hoaxes hoaxed hoaxer hoaxers fake fakes faked faking fakery fraud fraudulent"
        " forgery forgeries forged bogus sham phony phoney counterfeit",
        CueRole.HOAX,
        example="The letter is a forgery.",
    ),
    StanceCue(
        "false falsely falsehood falsehoods untrue incorrect incorrectly inaccurate"
        " inaccurately wrongly mistaken mistakenly erroneous erroneously misleading"
        " misled misreported misquoted misidentified misunderstood misinterpreted",
        CueRole.HOAX,
        example="The report was false.",
    ),
    StanceCue(
        "fabricated fabrication fabricating invented invention fictional fictitious fiction"
        " imaginary nonexistent non-existent staged doctored photoshopped photoshop"
        " manipulated edited cgi contrived concocted",
        CueRole.HOAX,
        example="The photograph was doctored.",
    ),
    StanceCue(
        "satire satirical parody spoof prank pranks pranked joke jokes joked"
        " tongue-in-cheek lampoon",
        CueRole.HOAX,
        example="The story comes from a satirical website.",
    ),
    StanceCue(
        "myth myths lie lies lied liar lying nonsense rubbish baloney bunk bunkum hogwash"
        " ridiculous absurd preposterous laughable baseless unfounded groundless unsubstantiated"
        " far-fetched implausible exaggerated bullshit bs discredited misplaced misinformation disinformation",
        CueRole.HOAX,
        example="She called the charge baseless.",
    ),
    StanceCue(
        "made up, made it up, makes it up, making it up, made it all up, made that up,"
        " made-up, tricked, duped, fooled, fell for, falls for, falling for, fall for, bamboozled,"
        " hoodwinked, too good to be true, pants on fire, urban legend, fake news, death hoax,"
        " mix-up, mistaken identity, cooked up, cock-and-bull, out of thin air, wide of the mark,"
        " alive and well, still alive, safe and sound, anything but, does not add up,"
        " never happened, did not happen, so-called, nothing of the kind, nothing of the sort,"
        " no such, no truth, no evidence, not true, not real, no basis, nothing to do with,"
        " only in the pages, misunderstanding, misreading, out of context, made on a computer, made by a computer, digitally altered, digitally created, special effects, computer graphics, computer animation, old photo, old"
        " photograph, old video, old footage, computer-generated, ai-generated, deepfake,"
        " publicity stunt, if only, april fool, april fools, comedy site, never existed, does not exist,"
        " without foundation, not a shred, hold no water, holds no water, far from the truth,"
        " unsupported, tall tale, old wives' tale, scaremongering, pure invention, figment,"
        " fairy tale, is wrong, was wrong, are wrong, were wrong, got it wrong, proved wrong,"
        " wrong about",
        CueRole.HOAX,
        example="It turned out that a student had made it up.",
        counter="They made up after the quarrel.",
    ),
    StanceCue(
        "deny denies denied denying denial denials refute refutes refuted refuting rebut"
        " rebuts rebutted rebutting rebuff rebuffs rebuffed rebuffing dismiss dismisses dismissed"
        " dismissing reject rejects rejected rejecting disputes disputed disputing"
        " disavow disavows disavowed disavowing disclaim disclaims disclaimed",
        CueRole.DENIAL,
        example="The ministry denied the report.",
        counter="The judge denied bail.",
    ),
    StanceCue(
        "debunk debunks debunked debunking disprove disproves disproved disproven disproving"
        " contradict contradicts contradicted contradicting discredit discredits discrediting quash quashes"
        " quashed quashing exonerate exonerates exonerated absolve absolves absolved clears cleared squash squashes squashed scotch scotches scotched belie belies belied"
        " refutation debunker",
        CueRole.DENIAL,
        example="A second test disproved the claim.",
    ),
    StanceCue(
        "retract retracts retracted retracting retraction correction corrects corrected correcting"
        " clarify clarifies clarified clarifying clarification apologise apologises apologised apologize"
        " apologizes apologized apology withdrew withdrawn withdraws backtracks backtracked",
        CueRole.RETRACTION,
        example="The paper retracted its story.",
    ),
    StanceCue(
        "walks back, walked back, walking back, rowed back, shot down, shoots down, shoot down, makes fun of, made fun of, making fun of, mocks, mocked, mocking, knocks down, knocked down,"
        " cast doubt, casts doubt, doubt that, doubts that, doubted that, raise doubts, raises doubts, raised doubts, probably not, apparently not, turns out not, casting doubt, doubts cast, pours cold water, poured cold"
        " water, pushes back, pushed back, hits back, puts to rest, put to rest, called into"
        " question, calls into question, set the record straight, sets the record straight",
        CueRole.DENIAL,
        example="A second study cast doubt on the claim.",
    ),
    StanceCue(
        "rubbishes, rubbished, rubbishing, scoffs, scoffed, laughs off, laughed off, brushes off,"
        " brushed off, brushes aside, brushed aside, plays down, played down, shrugged off,"
        " waves away, waved away, pours scorn, poured scorn, lays to rest, laid to rest, dispels,"
        " dispelled, rules out, ruled out, rule out, gives the lie, gave the lie, pleads not"
        " guilty, pleaded not guilty, acquit, acquits, acquitted, tests clear, clear him, clear"
        " her, vindicates, vindicated, off the hook",
        CueRole.DENIAL,
        example="The chairman rubbished talk of a sale.",
    ),
    # it is so
    StanceCue(
        "true truth real really genuine authentic authenticity authenticated confirm confirms"
        " confirmed confirming confirmation prove proves proved proven proof official officially"
        " verify verifies verified verifying admit admits admitted admitting acknowledge"
        " acknowledges acknowledged acknowledging concede concedes conceded confess confesses confessed confessing"
        " actually indeed certain definitely undeniably",
        CueRole.TRUTH,
        example="The company admitted that it had lost the tapes.",
        counter="It was too good to be true.",
    ),
    StanceCue(
        "pleads guilty, pleaded guilty, plead guilty, pleading guilty, owns up to, owned up to, own up to, owns up,"
        " owned up, comes clean, came clean, inquiry concludes, inquiry concluded, inquiry finds, inquiry found, inquiry has found,"
        " investigation finds, investigation found, probe finds, probe found, probe confirms, probe confirmed, inquiry confirms, inquiry confirmed, study finds,"
        " study found, tests show, tests showed, test shows, records show, photographs show,"
        " pictures show, video shows, receipts show, documents show, emails show, figures show, studies show, court finds, court found, jury finds",
        CueRole.TRUTH,
        example="The pilot was asleep, an inquiry found.",
    ),
    # nobody knows yet
    StanceCue(
        "reportedly allegedly alleged alleges alleging allege suspects suspecting purportedly purported purports"
        " supposedly supposed apparently apparent seemingly ostensibly rumoured rumored"
        " unconfirmed unverified unclear uncertain unknown suspected suspect presumed presumably"
        " possibly possible perhaps maybe probably likely unlikely potential potentially"
        " doubtful dubious questionable questionably contested unproven inconclusive",
        CueRole.HEDGE,
        example="The pilot was reportedly asleep.",
    ),
    StanceCue(
        "appears appear appeared appearing seems seem seemed seeming suggests suggest suggested"
        " suggesting hints hint hinted hinting tipped expected expects expect expecting"
        " believed thought mystery mysterious confusion doubt doubts question questions"
        " investigate investigates investigated investigating investigation probe probes"
        " probed probing inquiry doubted doubting questioned questioning wondered scepticism skepticism skeptical sceptical wonder wonders"
        " wondering whether debate debated debates",
        CueRole.HEDGE,
        example="It appears that the tank was empty.",
    ),
    StanceCue(
        "said to, linked with, argue over, argues over, argued over, disagree, divided over, set to be, remains to be seen, jury is out, under study, too early,"
        " no word, not clear, in doubt, on the cards, in the offing, in talks, looks set,"
        " as many as, up to, could not be verified, could not check, remains unclear,"
        " opposite results, split on, in question, at issue, on the verge, close to,"
        " late stages, eyeing, eyed, weighs, weigh, weighed, weighing, considers, consider,"
        " considered, considering, mulls, mull, mulled, mulling, ponders, pondering, predicts,"
        " predicted, fears, feared, fearing, fear, waits, waiting, awaits, awaiting, to vote, vote on, prediction, predictions, forecast, forecasts, projected, estimates,"
        " estimate, estimated, anticipated",
        CueRole.HEDGE,
        example="The bank is said to be for sale.",
    ),
    StanceCue(
        "look into, looks into, looked into, looking into, on trial, go on trial, goes on trial, went on trial, stand trial, stands trial,"
        " face trial, faces trial, charged with, charged over, faces charges, in the running,"
        " sets out to, set out to, too close to call, no verdict, asks for, ask for, calls for,"
        " call for, to decide, to rule, under review, under investigation, being investigated, on"
        " suspicion, calls grow, pressure grows, pressure mounts, under pressure to, examine,"
        " examines, examined, examining, study plan, studies plan, debate plan, discuss plan, at risk of, chance of, odds on, in contention, negotiating, bracing for,"
        " braces for, prepares to, preparing to, yet to be confirmed, no decision,"
        " undecided, wavers, on the brink, nearing, nears, edges closer, may yet, touted, flirts"
        " with, toys with, in the balance, feared to",
        CueRole.HEDGE,
        example="The clerk goes on trial in May.",
    ),
    StanceCue(
        "may might could should",
        CueRole.MODAL,
        example="The strike may end today.",
        counter="They could not find it.",
    ),
    StanceCue(
        "rumour rumours rumor rumors report reports reported reporting claim claims claimed"
        " claiming claimant source sources speculation speculations speculate speculates"
        " speculated speculators leak leaks leaked leaking gossip whisper whispers whispered"
        " hearsay allegation allegations accuse accuses accused accusing accusation accusations"
        " blame blames blamed insider insiders analyst analysts theory theories conspiracy"
        " tipster tipsters chatter buzz unnamed anonymous story stories murmurs tabloid tabloids"
        " suggestion suggestions circulating purporting",
        CueRole.RUMOUR,
        example="Rumours of a merger drove the shares up.",
        counter="The report runs to 90 pages.",
    ),
    StanceCue(
        "word is, word has it, tip-off, doing the rounds, going round, social media",
        CueRole.RUMOUR,
        example="Word has it that the mill is for sale.",
    ),
    # somebody says so
    StanceCue(
        "say says said saying told insist insists insisted insisting assert"
        " asserts asserted asserting maintain maintains maintained warn warns warned warning"
        " argue argues argued arguing believe believes believing think thinks contend contends contended"
        " boast boasts boasted swear swears swore testify testifies testified according",
        CueRole.SAY,
        example="The quake moved the island, geologists say.",
    ),
    # somebody wants it
    StanceCue(
        "hopes to, hope to, hoped to, hoping to, seeks to, seek to, sought to, proposes to,"
        " proposed to, threatens to, threaten to, threatened to, threatening to, poised to",
        CueRole.PLAN,
        example="The airline hopes to fly to Oslo.",
        counter="The airline is to fly to Oslo, and passengers hope to save an hour.",
    ),
    # nobody tells
    StanceCue(
        "no comment, declined to comment, declines to comment, refused to comment, refuses to"
        " comment, refuses to confirm, refused to confirm, will not say, would not say, will not"
        " comment, would not comment, neither confirm, neither confirmed, neither confirms,"
        " confirm or deny, confirmed or denied, confirm nor deny, confirmed nor denied, did not"
        " deny, does not deny, not denied, not deny, not denying, not ruled out, not rule out,"
        " not ruling out, has not replied, have not replied, did not reply, declined to say,"
        " declines to say, decline to say, refused to say, refuses to say, decline to guess,"
        " will not tell, would not tell, keep silent, keeps silent, kept silent, stays silent,"
        " stayed silent, not confirmed, not confirm, not yet confirmed, cannot confirm, could not confirm,"
        " not been confirmed, yet to confirm, not commented, not comment, nobody could say,"
        " not known whether, not known if, not know whether, not know if, not say whether, not say if, not yet say, not responded, not respond, not yet verified, not been verified, not been shown",
        CueRole.SILENCE,
        example="The palace declined to comment on the visit.",
    ),
    # it hangs on something else
    StanceCue(
        "if unless provided",
        CueRole.CONDITION,
        example="The mill would close if no buyer were found.",
    ),
    StanceCue(
        "would will",
        CueRole.UNREAL,
        example="The mill would close if no buyer were found.",
    ),
    # all is as it was
    StanceCue(
        "still, remains, remain, remained, stays, stay, stayed, unchanged, intact, unscathed, as"
        " usual, as before, as planned, goes on, going on, went on, carries on, carried on, keeps"
        " its, keeps his, keeps her, kept its, kept his, kept her, back in contact, is back, back"
        " at his desk, back at her desk, alive, unharmed, unaffected, up and running",
        CueRole.CONTINUITY,
        example="The mill is still in the hands of the family.",
    ),
    # it is brushed aside
    StanceCue(
        "despite, in spite of, contrary to, notwithstanding, for all the talk of, regardless of",
        CueRole.CONCESSION,
        example="Despite rumours of a sale, the mill stays in the family.",
    ),
    # words about something else than the world as it is
    StanceCue(
        "play plays playing film movie novel thriller drama musical festival exhibition museum"
        " cartoon sketch episode comic band parade fair",
        CueRole.GUISE,
        example="He is to play a jailed banker in a new film.",
    ),
)
"""One row for each kind of word, the kinds in the order of `CueRole`."""
