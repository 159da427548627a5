"""English verbs by which one denies, confirms, declines or retracts."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.statement import Act

ABOUT: Final = Takes.ABOUT
AS: Final = Takes.AS
CLAUSE: Final = Takes.CLAUSE
GERUND: Final = Takes.GERUND
INFINITIVE: Final = Takes.INFINITIVE
NOUN: Final = Takes.NOUN
PERSON_OF: Final = Takes.PERSON_OF
QUOTE: Final = Takes.QUOTE
THAT: Final = Takes.THAT
WHETHER: Final = Takes.WHETHER

CUE_VERBS_ANSWER: Final = (
    # deny
    CueVerb("plead not guilty to, pleads not guilty to, pleaded not guilty to, pled not guilty to, pleading not guilty to", Act.DENY, (NOUN, GERUND), example="The clerk pleaded not guilty to fraud."),
    CueVerb("disagree with, disagrees with, disagreed with, disagreeing with", Act.DENY, (NOUN,), example="The minority disagreed with the ruling."),
    CueVerb("deny denies denied denying", Act.DENY, (QUOTE, CLAUSE, NOUN, GERUND, INFINITIVE), example="Ms. Ito denied any role in the sale."),
    CueVerb("reject rejects rejected rejecting", Act.DENY, (QUOTE, NOUN, AS, GERUND), example="The ministry rejected claims that it had known."),
    CueVerb("dismiss dismisses dismissed dismissing", Act.DENY, (QUOTE, NOUN, AS, GERUND), example="The company dismissed the report as fiction."),
    CueVerb("refute refutes refuted refuting", Act.DENY, (NOUN,), example="The bank refuted the claim."),
    CueVerb("rebut rebuts rebutted rebutting", Act.DENY, (NOUN,), example="The lawyer rebutted the charge."),
    CueVerb("dispute disputes disputed disputing", Act.DENY, (NOUN, CLAUSE, WHETHER), example="The family disputed the police account."),
    CueVerb("debunk debunks debunked debunking", Act.DENY, (NOUN,), example="The museum debunked the story of the curse."),
    CueVerb("disavow disavows disavowed disavowing", Act.DENY, (NOUN,), example="The party disavowed the leaflet."),
    CueVerb("disown disowns disowned disowning", Act.DENY, (NOUN,), example="The party disowned the leaflet."),
    CueVerb("repudiate repudiates repudiated repudiating", Act.DENY, (NOUN,), example="The bishop repudiated the letter."),
    CueVerb("contradict contradicts contradicted contradicting", Act.DENY, (NOUN,), example="The witness contradicted the police account."),
    CueVerb("challenge challenges challenged challenging", Act.DENY, (NOUN,), example="The union challenged the figures."),
    CueVerb("rule out, rules out, ruled out, ruling out", Act.DENY, (NOUN, GERUND), example="The minister ruled out an early election."),
    CueVerb("disagree disagrees disagreed disagreeing", Act.DENY, (THAT, PERSON_OF), example="The minority disagreed with the ruling."),
    CueVerb("discount discounts discounted discounting", Act.DENY, (NOUN,), example="The police discounted a link to the fire."),
    CueVerb("negate negates negated negating", Act.DENY, (NOUN,), example="The new study negated earlier findings."),
    CueVerb("shoot down, shoots down, shot down, shooting down", Act.DENY, (NOUN,), example="The agent shot down rumors of a transfer."),
    CueVerb("brush off, brushes off, brushed off, brushing off", Act.DENY, (NOUN,), example="The minister brushed off talk of a split."),
    CueVerb("play down, plays down, played down, playing down", Act.DENY, (NOUN,), example="The ministry played down fears of a shortage."),
    CueVerb("downplay downplays downplayed downplaying", Act.DENY, (NOUN,), example="The ministry downplayed fears of a shortage."),
    CueVerb("question questions questioned questioning", Act.DENY, (NOUN, WHETHER, ABOUT), example="Critics questioned whether the bridge was needed."),
    CueVerb("doubt doubts doubted doubting", Act.DENY, (CLAUSE, NOUN, WHETHER), example="Economists doubted that the plan would work."),
    CueVerb("brush aside, brushes aside, brushed aside, brushing aside", Act.DENY, (NOUN,), example="The minister brushed aside the report."),
    CueVerb("shrug off, shrugs off, shrugged off, shrugging off", Act.DENY, (NOUN,), example="The coach shrugged off the criticism."),
    CueVerb("laugh off, laughs off, laughed off, laughing off", Act.DENY, (NOUN,), example="The singer laughed off the rumors."),
    CueVerb("push back on, pushes back on, pushed back on, pushing back on", Act.DENY, (NOUN,), example="The bank pushed back on the claim."),
    CueVerb("push back against, pushes back against, pushed back against, pushing back against", Act.DENY, (NOUN,), example="The bank pushed back against the claim."),
    CueVerb("dispel dispels dispelled dispelling", Act.DENY, (NOUN,), example="The agent dispelled the rumors."),
    CueVerb("disprove disproves disproved disproving", Act.DENY, (NOUN,), example="The team disproved the theory."),
    CueVerb("rubbish rubbishes rubbished rubbishing", Act.DENY, (NOUN,), example="The minister rubbished the report."),
    CueVerb("plead innocent to, pleads innocent to, pleaded innocent to, pleading innocent to", Act.DENY, (NOUN, GERUND), example="The clerk pleaded innocent to fraud."),
    # confirm
    CueVerb("agree with, agrees with, agreed with, agreeing with", Act.CONFIRM, (NOUN,), example="The union agreed with the ruling."),
    CueVerb("confirm confirms confirmed confirming", Act.CONFIRM, (QUOTE, CLAUSE, NOUN, WHETHER), example="The ministry confirmed that two soldiers had died."),
    CueVerb("acknowledge acknowledges acknowledged acknowledging", Act.CONFIRM, (QUOTE, CLAUSE, NOUN, GERUND), example="The bank acknowledged that mistakes were made."),
    CueVerb("admit admits admitted admitting", Act.CONFIRM, (QUOTE, CLAUSE, NOUN, GERUND, INFINITIVE), example="The driver admitted that he had been drinking."),
    CueVerb("concede concedes conceded conceding", Act.CONFIRM, (QUOTE, CLAUSE, NOUN), example="The coach conceded that the team was tired."),
    CueVerb("agree agrees agreed agreeing", Act.CONFIRM, (QUOTE, THAT, PERSON_OF, INFINITIVE), example="Both sides agreed that the border should open."),
    CueVerb("concur concurs concurred concurring", Act.CONFIRM, (QUOTE, THAT, PERSON_OF), example="The judge concurred that the law was vague."),
    CueVerb("corroborate corroborates corroborated corroborating", Act.CONFIRM, (NOUN,), example="A second witness corroborated the story."),
    CueVerb("verify verifies verified verifying", Act.CONFIRM, (THAT, NOUN, WHETHER), example="The lab verified that the sample was clean."),
    CueVerb("validate validates validated validating", Act.CONFIRM, (NOUN,), example="The audit validated the count."),
    CueVerb("own up to, owns up to, owned up to, owning up to", Act.CONFIRM, (NOUN, GERUND), example="The boy owned up to the theft."),
    CueVerb("confess confesses confessed confessing", Act.CONFIRM, (QUOTE, THAT, GERUND, NOUN, INFINITIVE, ABOUT), example="The man confessed that he had set the fire."),
    CueVerb("grant grants granted granting", Act.CONFIRM, (THAT,), example="The author grants that the data are thin."),
    CueVerb("recognize recognizes recognized recognizing", Act.CONFIRM, (THAT, AS), example="The court recognized that the delay was unfair."),
    CueVerb("recognise recognises recognised recognising", Act.CONFIRM, (THAT, AS), example="The court recognised that the delay was unfair."),
    CueVerb("accept accepts accepted accepting", Act.CONFIRM, (THAT, GERUND), example="The minister accepted that mistakes had been made."),
    CueVerb("certify certifies certified certifying", Act.CONFIRM, (THAT, NOUN), example="The board certified that the vote was fair."),
    CueVerb("authenticate authenticates authenticated authenticating", Act.CONFIRM, (NOUN,), example="The expert authenticated the letter."),
    CueVerb("plead guilty to, pleads guilty to, pleaded guilty to, pled guilty to, pleading guilty to", Act.CONFIRM, (NOUN, GERUND), example="The clerk pleaded guilty to fraud."),
    CueVerb("claim responsibility for, claims responsibility for, claimed responsibility for, claiming responsibility for", Act.CONFIRM, (NOUN, GERUND), example="The group claimed responsibility for the blast."),
    # decline
    CueVerb("decline to say, declines to say, declined to say, declining to say", Act.DECLINE, (WHETHER, THAT), example="The firm declined to say whether it would sell."),
    CueVerb("refuse to say, refuses to say, refused to say, refusing to say", Act.DECLINE, (WHETHER, THAT), example="The mayor refused to say who had paid."),
    CueVerb("decline to discuss, declines to discuss, declined to discuss, declining to discuss", Act.DECLINE, (NOUN,), example="The agent declined to discuss the deal."),
    CueVerb("refuse to discuss, refuses to discuss, refused to discuss, refusing to discuss", Act.DECLINE, (NOUN,), example="The coach refused to discuss the injury."),
    CueVerb("decline to confirm, declines to confirm, declined to confirm, declining to confirm", Act.DECLINE, (NOUN, CLAUSE, WHETHER), example="Police declined to confirm that a man was held."),
    CueVerb("refuse to confirm, refuses to confirm, refused to confirm, refusing to confirm", Act.DECLINE, (NOUN, CLAUSE, WHETHER), example="Police refused to confirm that a man was held."),
    CueVerb("decline declines declined declining", Act.DECLINE, (INFINITIVE,), example="The actress declined to name the director."),
    CueVerb("refuse refuses refused refusing", Act.DECLINE, (INFINITIVE,), example="The witness refused to answer the question."),
    CueVerb("make no comment on, makes no comment on, made no comment on, making no comment on", Act.DECLINE, (NOUN,), example="The mayor made no comment on the ruling."),
    # retract
    CueVerb("retract retracts retracted retracting", Act.RETRACT, (QUOTE, NOUN, THAT), example="The newspaper retracted the story about the mayor."),
    CueVerb("recant recants recanted recanting", Act.RETRACT, (QUOTE, NOUN, THAT), example="The witness recanted his testimony."),
    CueVerb("take back, takes back, took back, taken back, taking back", Act.RETRACT, (NOUN,), example="The senator took back the remark."),
    CueVerb("backtrack on, backtracks on, backtracked on, backtracking on", Act.RETRACT, (NOUN,), example="The minister backtracked on the tax."),
    CueVerb("walk back, walks back, walked back, walking back", Act.RETRACT, (NOUN,), example="The mayor walked back the claim."),
    CueVerb("correct corrects corrected correcting", Act.RETRACT, (NOUN,), example="The magazine corrected its report about the bank."),
)  # fmt: skip
