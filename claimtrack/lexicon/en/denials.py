"""English words about denials: verbs, what they deny, and what they only refuse."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import (
    AdvisingVerb,
    AskingVerb,
    ClaimNoun,
    DecreeingVerb,
    DenialVerb,
    DeniedGood,
    Insistence,
    RegretVerb,
    SeekingVerb,
)
from claimtrack.model.statement import Act

DENIAL_VERBS: Final = (
    DenialVerb("deny denies denied denying", Act.EXPRESS, certain=True, example="She denied the charge.", counter="The judge denied him bail."),
    DenialVerb("refute refutes refuted refuting", Act.DENY, certain=True, example="She refuted the report."),
    DenialVerb("rebut rebuts rebutted rebutting", Act.DENY, certain=True, example="She rebutted the charge."),
    DenialVerb("debunk debunks debunked debunking", Act.DENY, certain=True, example="The museum debunked the story."),
    DenialVerb("contradict contradicts contradicted contradicting", Act.DENY, certain=True, example="She contradicted the report."),
    DenialVerb("dispel dispels dispelled dispelling", Act.DENY, certain=True, example="He dispelled the rumors."),
    DenialVerb("disprove disproves disproved disproving", Act.DENY, certain=True, example="Lee disproved the claim."),
    DenialVerb("shoot down, shoots down, shot down, shooting down", Act.EXPRESS, example="He shot down the report.", counter="He shot down the plan."),
    DenialVerb("reject rejects rejected rejecting", Act.EXPRESS, example="He rejected the allegation.", counter="He rejected the offer."),
    DenialVerb("dismiss dismisses dismissed dismissing", Act.EXPRESS, example="She dismissed the report.", counter="She dismissed the coach."),
    DenialVerb("dispute disputes disputed disputing", Act.EXPRESS, example="She disputed the account.", counter="They disputed the border."),
    DenialVerb("disagree disagrees disagreed disagreeing", Act.EXPRESS, example="She disagreed with the findings.", counter="She disagreed with her boss."),
    DenialVerb("repudiate repudiates repudiated repudiating", Act.EXPRESS, example="He repudiated the claim.", counter="He repudiated the treaty."),
    DenialVerb("disavow disavows disavowed disavowing", Act.EXPRESS, example="He disavowed the report.", counter="He disavowed the group."),
    DenialVerb("disown disowns disowned disowning", Act.EXPRESS, example="They disowned the claim.", counter="They disowned the leaflet."),
    DenialVerb("rubbish rubbishes rubbished rubbishing", Act.EXPRESS, example="He rubbished the claim.", counter="He rubbished the film."),
    DenialVerb("brush off, brushes off, brushed off, brushing off", Act.EXPRESS, example="He brushed off the claims.", counter="He brushed off the snow."),
    DenialVerb("brush aside, brushes aside, brushed aside, brushing aside", Act.EXPRESS, example="He brushed aside the claims.", counter="He brushed aside the snow."),
    DenialVerb("shrug off, shrugs off, shrugged off, shrugging off", Act.EXPRESS, example="He shrugged off the claims.", counter="He shrugged off the injury."),
    DenialVerb("laugh off, laughs off, laughed off, laughing off", Act.EXPRESS, example="He laughed off the rumors.", counter="He laughed off the injury."),
    DenialVerb("push back on, pushes back on, pushed back on, pushing back on", Act.EXPRESS, example="He pushed back on the claim.", counter="He pushed back on the tax."),
    DenialVerb("push back against, pushes back against, pushed back against, pushing back against", Act.EXPRESS, example="He pushed back against the claim.", counter="He pushed back against the tax."),
    DenialVerb("play down, plays down, played down, playing down", Act.EXPRESS, example="They played down the report.", counter="They played down the storm."),
    DenialVerb("downplay downplays downplayed downplaying", Act.EXPRESS, example="They downplayed the report.", counter="They downplayed the storm."),
    DenialVerb("discount discounts discounted discounting", Act.EXPRESS, example="Police discounted the rumor.", counter="They discounted the shares."),
    DenialVerb("rule out, rules out, ruled out, ruling out", Act.ASSERT, example="He ruled out the suggestion.", counter="He ruled out an early vote."),
    DenialVerb("challenge challenges challenged challenging", Act.EXPRESS, example="She challenged the claim.", counter="She challenged the champion."),
    DenialVerb("doubt doubts doubted doubting", Act.BELIEF, example="She doubted the claim.", counter="She doubted the coach."),
    DenialVerb("negate negates negated negating", Act.EXPRESS, example="It negated the claim.", counter="It negated the gains."),
    DenialVerb("quash quashes quashed quashing", Act.EXPRESS, example="The club quashed the rumours.", counter="The court quashed the verdict."),
    DenialVerb("scotch scotches scotched scotching", Act.EXPRESS, example="The coach scotched the rumours.", counter="Rain scotched the picnic."),
    DenialVerb("scoff at, scoffs at, scoffed at, scoffing at", Act.EXPRESS, example="He scoffed at the claims.", counter="He scoffed at the price."),
    DenialVerb("hit back at, hits back at, hitting back at", Act.EXPRESS, example="He hit back at claims that he had lied.", counter="He hit back at the coach."),
    DenialVerb("take issue with, takes issue with, took issue with, taken issue with, taking issue with", Act.EXPRESS, example="She took issue with the findings.", counter="She took issue with her boss."),
    DenialVerb("plead not guilty, pleads not guilty, pleaded not guilty, pled not guilty, pleading not guilty", Act.DENY, certain=True, negative=True, example="Roy pleaded not guilty to the charge."),
    DenialVerb("plead innocent, pleads innocent, pleaded innocent, pled innocent, pleading innocent", Act.DENY, certain=True, example="Roy pleaded innocent to the charge."),
)  # fmt: skip

INSISTENCES: Final = (
    Insistence(
        "insist insists insisted insisting maintain maintains maintained maintaining"
        " protest protests protested protesting",
        example="She insisted that she had not seen the letter.",
        counter="She insisted that she had seen the letter.",
    ),
    Insistence(
        "emphatically categorically flatly adamantly vehemently unequivocally",
        example="She stated emphatically that the dam was not at risk.",
        counter="She stated emphatically that the dam was at risk.",
    ),
)

ASKING_VERBS: Final = (
    AskingVerb(
        "question questions questioned questioning press presses pressed pressing quiz"
        " quizzes quizzed quizzing grill grills grilled grilling interrogate"
        " interrogates interrogated interrogating cross-examine cross-examines"
        " cross-examined cross-examining",
        example="The minister was questioned about the delay.",
        counter="The minister questioned the verdict.",
    ),
)

ADVISING_VERBS: Final = (
    AdvisingVerb(
        "suggest suggests suggested suggesting advise advises advised advising"
        " warn warns warned warning caution cautions cautioned cautioning",
        example="The nurse suggested that he should rest.",
        counter="The nurse suggested that he had rested.",
    ),
)

DECREEING_VERBS: Final = (
    DecreeingVerb(
        "announce announces announced announcing declare declares declared declaring"
        " decree decrees decreed decreeing assure assures assured assuring",
        example="The mayor announced that schools would close.",
        counter="The mayor announced that schools had closed.",
    ),
)

SEEKING_VERBS: Final = (
    SeekingVerb(
        "seek seeks sought seeking",
        example="The union sought a pay rise from the ministry.",
        counter="The firm sought to grow.",
    ),
)

CLAIM_NOUNS: Final = (
    ClaimNoun(
        "accusation accusations allegation allegations charge charges indictment"
        " imputation imputations insinuation insinuations smear smears slur slurs",
        Act.ACCUSE,
        example="He denied the allegation.",
    ),
    ClaimNoun(
        "claim claims assertion assertions contention contentions statement statements"
        " argument arguments characterization characterizations characterisation"
        " characterisations description portrayal account accounts version narrative"
        " label explanation interpretation testimony comment comments remark remarks"
        " point points rationale rationales theory theories correlation conclusion conclusions finding findings"
        " assessment analysis estimate estimates prediction predictions result results"
        " figure figures data statistics tally tallies",
        Act.ASSERT,
        example="She rejected the claim.",
    ),
    ClaimNoun(
        "report reports story stories rumor rumors rumour rumours speculation gossip"
        " hoax hoaxes myth myths news headline headlines article suggestion suggestions"
        " hint hints implication notion notions idea ideas perception belief talk"
        " conspiracy kerfuffle controversy lie lies hearsay whisper whispers tale tales",
        Act.ASSERT,
        example="She dismissed the rumors.",
    ),
    ClaimNoun(
        # To reject criticism is to deny that it is right, although nothing was
        # asserted.
        "criticism criticisms critique critiques complaint complaints concern concerns"
        " fear fears worry worries attacks critic critics"
        " doubts questions blame",
        Act.EXPRESS,
        example="He dismissed the criticism.",
    ),
    ClaimNoun(
        # What is denied as such, without being called a claim: “denied any role”.
        "involvement wrongdoing responsibility guilt role link links connection"
        " connections ties tie knowledge collusion part liability impropriety",
        Act.ACCUSE,
        example="He denied any involvement.",
    ),
)  # fmt: skip

DENIED_GOODS: Final = (
    DeniedGood(
        # Things that an authority can withhold: to deny them is an act, and no claim
        # about what happened.
        "bail parole entry access visa visas permission permit permits license licenses"
        " licence licences service services right rights opportunity opportunities"
        " appeal appeals motion motions asylum treatment application applications"
        " petition petitions request requests bid bids clearance nomination coverage"
        " care justice citizenship protection benefits housing admission refuge"
        " funding loan loans injunction relief hearing stay chance victory win promotion"
        " boarding passage medicine food water freedom sanctuary extradition credit"
        " aid title place seat penalty goal",
        example="The judge denied bail.",
    ),
)

REGRET_VERBS: Final = (
    RegretVerb(
        "regret regrets regretted regretting apologize apologizes apologized apologizing"
        " apologise apologises apologised apologising",
        example="She regretted her remarks.",
        counter="She regretted the delay.",
    ),
    RegretVerb(
        # Half a retraction: said of remarks, what is clarified no longer holds as it
        # was said.
        "clarify clarifies clarified clarifying soften softens softened softening",
        example="He clarified his remarks.",
        counter="He clarified the butter.",
    ),
)
