"""English verbs by which one promises, requests or asks."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.lexicon.rows.takes import (
    ABOUT,
    CLAUSE,
    GERUND,
    INFINITIVE,
    NOUN,
    PERSON_ABOUT,
    PERSON_CLAUSE,
    PERSON_INFINITIVE,
    PERSON_OF,
    QUOTE,
    THAT,
    WHETHER,
)
from claimtrack.model.statement import Act

CUE_VERBS_MOVE: Final = (
    # promise
    CueVerb("promise promises promised promising", Act.PROMISE, (QUOTE, CLAUSE, INFINITIVE, NOUN), example="The mayor promised to mend the road."),
    CueVerb("vow vows vowed vowing", Act.PROMISE, (QUOTE, CLAUSE, INFINITIVE), example="The rebels vowed to retaliate."),
    CueVerb("pledge pledges pledged pledging", Act.PROMISE, (QUOTE, CLAUSE, INFINITIVE, NOUN), example="The bank pledged to repay its customers."),
    # A promise of harm: a commissive like any other in Searle's classes.
    CueVerb("threaten threatens threatened threatening", Act.PROMISE, (INFINITIVE, QUOTE, THAT), example="The union threatened to strike."),
    CueVerb("guarantee guarantees guaranteed guaranteeing", Act.PROMISE, (CLAUSE, NOUN), example="The firm guaranteed that no jobs would go."),
    # Not with a noun: to offer help is to give it, to offer to help is to say so.
    CueVerb("offer offers offered offering", Act.PROMISE, (INFINITIVE,), example="The neighbor offered to pay for the fence."),
    CueVerb("undertake undertakes undertook undertaken undertaking", Act.PROMISE, (INFINITIVE,), example="The firm undertook to clean the beach."),
    CueVerb("commit to, commits to, committed to, committing to", Act.PROMISE, (GERUND, NOUN), example="The party committed to lower taxes."),
    # request
    CueVerb("urge urges urged urging", Act.REQUEST, (QUOTE, PERSON_INFINITIVE, THAT, NOUN), example="The envoy urged both sides to stop."),
    CueVerb("ask for, asks for, asked for, asking for", Act.REQUEST, (NOUN,), example="The court asked for new maps."),
    CueVerb("demand to know, demands to know, demanded to know, demanding to know", Act.ASK, (WHETHER,), example="The judge demanded to know whether the vault was open."),
    CueVerb("demand demands demanded demanding", Act.REQUEST, (QUOTE, THAT, INFINITIVE, NOUN, WHETHER), example="The crowd demanded that the mayor resign."),
    CueVerb("request requests requested requesting", Act.REQUEST, (QUOTE, THAT, NOUN, PERSON_INFINITIVE), example="The lawyer requested that the case be dropped."),
    CueVerb("order orders ordered ordering", Act.REQUEST, (PERSON_INFINITIVE, THAT, NOUN), example="The judge ordered the firm to pay."),
    CueVerb("instruct instructs instructed instructing", Act.REQUEST, (PERSON_INFINITIVE, PERSON_CLAUSE), example="The captain instructed the crew to wait."),
    CueVerb("command commands commanded commanding", Act.REQUEST, (PERSON_INFINITIVE, THAT), example="The general commanded his men to retreat."),
    CueVerb("direct directs directed directing", Act.REQUEST, (PERSON_INFINITIVE, THAT), example="The court directed the agency to release the files."),
    # Two words each, since “called” alone names, phones or shouts.
    CueVerb("call for, calls for, called for, calling for", Act.REQUEST, (NOUN, PERSON_INFINITIVE), example="The envoy called for an end to the siege."),
    CueVerb("call on, calls on, called on, calling on", Act.REQUEST, (PERSON_INFINITIVE,), example="The pope called on leaders to show mercy."),
    CueVerb("call upon, calls upon, called upon, calling upon", Act.REQUEST, (PERSON_INFINITIVE,), example="The pope called upon leaders to show mercy."),
    CueVerb("appeal for, appeals for, appealed for, appealing for", Act.REQUEST, (NOUN,), example="Police appealed for witnesses."),
    CueVerb("appeal to, appeals to, appealed to, appealing to", Act.REQUEST, (PERSON_INFINITIVE,), example="The mayor appealed to residents to stay calm."),
    CueVerb("beg begs begged begging", Act.REQUEST, (QUOTE, PERSON_INFINITIVE, PERSON_CLAUSE), example="The mother begged the court to spare her son."),
    CueVerb("implore implores implored imploring", Act.REQUEST, (QUOTE, PERSON_INFINITIVE), example="The nurse implored visitors to wear masks."),
    CueVerb("beseech beseeches beseeched beseeching", Act.REQUEST, (QUOTE, PERSON_INFINITIVE), example="The bishop beseeched the king to relent."),
    CueVerb("entreat entreats entreated entreating", Act.REQUEST, (QUOTE, PERSON_INFINITIVE), example="The bishop entreated the king to relent."),
    CueVerb("exhort exhorts exhorted exhorting", Act.REQUEST, (QUOTE, PERSON_INFINITIVE), example="The coach exhorted his players to run."),
    CueVerb("propose proposes proposed proposing", Act.REQUEST, (THAT, NOUN, GERUND, INFINITIVE), example="The commission proposed that fares be frozen."),
    CueVerb("recommend recommends recommended recommending", Act.REQUEST, (QUOTE, THAT, NOUN, GERUND, PERSON_INFINITIVE), example="The panel recommended that the mine be closed."),
    CueVerb("encourage encourages encouraged encouraging", Act.REQUEST, (PERSON_INFINITIVE,), example="The ministry encouraged farmers to plant trees."),
    CueVerb("counsel counsels counseled counselled counseling counselling", Act.REQUEST, (PERSON_INFINITIVE, THAT), example="The lawyer counseled him to settle."),
    CueVerb("invite invites invited inviting", Act.REQUEST, (PERSON_INFINITIVE,), example="The king invited the rebels to talk."),
    CueVerb("petition petitions petitioned petitioning", Act.REQUEST, (PERSON_INFINITIVE,), example="Residents petitioned the council to act."),
    CueVerb("pressure pressures pressured pressuring", Act.REQUEST, (PERSON_INFINITIVE,), example="The union pressured the firm to pay more."),
    CueVerb("press for, presses for, pressed for, pressing for", Act.REQUEST, (NOUN,), example="The union pressed for higher pay."),
    CueVerb("push for, pushes for, pushed for, pushing for", Act.REQUEST, (NOUN,), example="The senator pushed for a vote."),
    CueVerb("plead for, pleads for, pleaded for, pleading for", Act.REQUEST, (NOUN,), example="The widow pleaded for mercy."),
    CueVerb("plead with, pleads with, pleaded with, pleading with", Act.REQUEST, (PERSON_INFINITIVE,), example="The mother pleaded with the gang to free her son."),
    CueVerb("lobby lobbies lobbied lobbying", Act.REQUEST, (PERSON_INFINITIVE, PERSON_OF), example="The firm lobbied the senate to kill the bill."),
    CueVerb("advocate advocates advocated advocating", Act.REQUEST, (THAT, NOUN, GERUND), example="The doctor advocated that all children be tested."),
    CueVerb("prescribe prescribes prescribed prescribing", Act.REQUEST, (NOUN,), example="The doctor prescribed rest."),
    CueVerb("mandate mandates mandated mandating", Act.REQUEST, (THAT, NOUN), example="The order mandated that masks be worn."),
    # Of laws and orders only; with a noun it says what is needed, not what is asked.
    CueVerb("require requires required requiring", Act.REQUEST, (THAT,), example="The law requires that dogs be kept on a lead."),
    CueVerb("insist on, insists on, insisted on, insisting on", Act.REQUEST, (NOUN, GERUND), example="The envoy insisted on a written deal."),
    CueVerb("forbid forbids forbade forbidden forbidding", Act.REQUEST, (PERSON_INFINITIVE, NOUN), example="The judge forbade the press to name her."),
    CueVerb("prohibit prohibits prohibited prohibiting", Act.REQUEST, (NOUN,), example="The order prohibits the sale of fireworks."),
    CueVerb("dare dares dared daring", Act.REQUEST, (PERSON_INFINITIVE,), example="The boy dared his friend to jump."),
    # ask
    # An act of its own: “asked him to leave” is made a request by its infinitive.
    CueVerb("ask asks asked asking", Act.ASK, (QUOTE, WHETHER, PERSON_CLAUSE, NOUN, PERSON_INFINITIVE, ABOUT, INFINITIVE), example="The reporter asked whether the mayor would resign."),
    CueVerb("inquire inquires inquired inquiring", Act.ASK, (QUOTE, WHETHER, NOUN, ABOUT), example="The judge inquired whether the witness was ill."),
    CueVerb("enquire enquires enquired enquiring", Act.ASK, (QUOTE, WHETHER, NOUN, ABOUT), example="The judge enquired whether the witness was ill."),
    CueVerb("wonder wonders wondered wondering", Act.ASK, (QUOTE, WHETHER, ABOUT), example="Analysts wondered whether the bank would survive."),
    CueVerb("press presses pressed pressing", Act.ASK, (QUOTE, PERSON_ABOUT, PERSON_INFINITIVE), example="Reporters pressed the mayor on the delay."),
    CueVerb("quiz quizzes quizzed quizzing", Act.ASK, (PERSON_ABOUT,), example="Senators quizzed the banker about the loans."),
    CueVerb("grill grills grilled grilling", Act.ASK, (PERSON_ABOUT,), example="Senators grilled the banker over the loans."),
    CueVerb("interrogate interrogates interrogated interrogating", Act.ASK, (PERSON_ABOUT,), example="Detectives interrogated the driver about the fire."),
    CueVerb("cross-examine cross-examines cross-examined cross-examining", Act.ASK, (PERSON_ABOUT,), example="The lawyer cross-examined the driver about the fire."),
    CueVerb("query queries queried querying", Act.ASK, (QUOTE, WHETHER, NOUN, ABOUT), example="The auditor queried whether the sum was right."),
)  # fmt: skip
