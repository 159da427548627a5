"""English verbs of thought, wish, fear and plan."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.lexicon.rows.takes import (
    ABOUT,
    AS,
    CLAUSE,
    GERUND,
    INFINITIVE,
    NOUN,
    PERSON_INFINITIVE,
    PERSON_OF,
    PREDICATE,
    QUOTE,
    THAT,
    WHETHER,
)
from claimtrack.model.statement import Act

CUE_VERBS_BELIEF: Final = (
    # Alone in its row: “like” without “would” reports no wish.
    CueVerb("would like,", Act.BELIEF, (INFINITIVE,), example="The union would like to talk."),
    CueVerb("react reacts reacted reacting", Act.BELIEF, (QUOTE, ABOUT), example="“At last,” the coach reacted."),
    CueVerb("react to, reacts to, reacted to, reacting to", Act.BELIEF, (NOUN,), example="The market reacted to the news with joy."),
    CueVerb("think thinks thought thinking", Act.BELIEF, (CLAUSE, QUOTE, WHETHER), example="Many voters think the mayor is honest."),
    CueVerb("believe believes believed believing", Act.BELIEF, (CLAUSE,), example="Police believe that the man acted alone."),
    CueVerb("know knows knew known knowing", Act.BELIEF, (THAT, WHETHER, CLAUSE, ABOUT), example="The crew knew that the ship was lost."),
    CueVerb("want wants wanted wanting", Act.BELIEF, (INFINITIVE, NOUN, PERSON_INFINITIVE), example="The union wants to talk to the owners."),
    CueVerb("wish wishes wished wishing", Act.BELIEF, (CLAUSE, INFINITIVE, NOUN), example="The widow wished that the case were closed."),
    CueVerb("fear fears feared fearing", Act.BELIEF, (THAT, NOUN, CLAUSE), example="Aid workers fear that thousands are trapped."),
    CueVerb("worry worries worried worrying", Act.BELIEF, (CLAUSE, THAT, PERSON_OF, ABOUT), example="Parents worried that the school would close."),
    CueVerb("feel feels felt feeling", Act.BELIEF, (THAT, CLAUSE), example="Many residents feel that they were forgotten."),
    CueVerb("expect expects expected expecting", Act.BELIEF, (CLAUSE, INFINITIVE, NOUN, PERSON_INFINITIVE), example="Analysts expect that prices will fall."),
    CueVerb("anticipate anticipates anticipated anticipating", Act.BELIEF, (CLAUSE, NOUN, GERUND), example="The airline anticipated that demand would drop."),
    CueVerb("assume assumes assumed assuming", Act.BELIEF, (CLAUSE,), example="Investigators assumed that the pilot was asleep."),
    CueVerb("suspect suspects suspected suspecting", Act.BELIEF, (CLAUSE, NOUN, PERSON_OF), example="Detectives suspect that the fire was set."),
    CueVerb("consider considers considered considering", Act.BELIEF, (GERUND, PREDICATE, WHETHER, THAT, NOUN), example="The council considered a ban on cars."),
    # Only with “as”: to regard, view or see something is no report of a thought.
    CueVerb("regard regards regarded regarding", Act.BELIEF, (AS,), example="Most farmers regard the wolf as a pest."),
    CueVerb("view views viewed viewing", Act.BELIEF, (AS,), example="Many investors view the bond as safe."),
    CueVerb("see sees saw seen seeing", Act.BELIEF, (AS,), example="Critics see the tax as unfair."),
    CueVerb("plan plans planned planning", Act.BELIEF, (INFINITIVE, GERUND, PERSON_OF, ABOUT), example="The company plans to open a second plant."),
    CueVerb("intend intends intended intending", Act.BELIEF, (INFINITIVE, GERUND, NOUN), example="The mayor intends to run again."),
    # Only with an infinitive, since what one seeks otherwise is a thing: “sought
    # shelter”.
    CueVerb("seek seeks sought seeking", Act.BELIEF, (INFINITIVE,), example="Prosecutors sought to close the plant."),
    CueVerb("aim aims aimed aiming", Act.BELIEF, (INFINITIVE,), example="The program aims to teach 500 children."),
    CueVerb("decide decides decided deciding", Act.BELIEF, (THAT, INFINITIVE), example="The council decided to close the pool."),
    CueVerb("prefer prefers preferred preferring", Act.BELIEF, (NOUN, INFINITIVE, GERUND), example="Most readers prefer the printed paper."),
    CueVerb("desire desires desired desiring", Act.BELIEF, (NOUN, INFINITIVE), example="The king desired peace."),
    CueVerb("understand understands understood understanding", Act.BELIEF, (THAT, WHETHER, CLAUSE), example="The board understood that the loan was risky."),
    CueVerb("realize realizes realized realizing", Act.BELIEF, (THAT, WHETHER, CLAUSE), example="The pilot realized that the fuel was low."),
    CueVerb("realise realises realised realising", Act.BELIEF, (THAT, WHETHER, CLAUSE), example="The pilot realised that the fuel was low."),
    CueVerb("learn learns learned learnt learning", Act.BELIEF, (THAT, WHETHER, CLAUSE, ABOUT), example="The police learned that the car was stolen."),
    # Court reports: “the court heard that” gives what was said there, by nobody named.
    CueVerb("hear hears heard hearing", Act.BELIEF, (THAT, CLAUSE, PERSON_OF, ABOUT), heard=True, example="The court heard that the boy was alone."),
    CueVerb("remember remembers remembered remembering", Act.BELIEF, (THAT, GERUND, WHETHER, NOUN), example="The guard remembered that the gate was open."),
    CueVerb("forget forgets forgot forgotten forgetting", Act.BELIEF, (THAT,), example="The clerk forgot that the safe was open."),
    CueVerb("reckon reckons reckoned reckoning", Act.BELIEF, (CLAUSE, QUOTE), example="Traders reckon that the pound will fall."),
    CueVerb("guess guesses guessed guessing", Act.BELIEF, (CLAUSE, QUOTE), example="Experts guess that the tomb is empty."),
    CueVerb("imagine imagines imagined imagining", Act.BELIEF, (CLAUSE, GERUND, QUOTE), example="The author imagined that the sea had dried."),
    CueVerb("dream dreams dreamed dreamt dreaming", Act.BELIEF, (THAT, GERUND, ABOUT), example="The boy dreamed that he could fly."),
    CueVerb("figure figures figured figuring", Act.BELIEF, (CLAUSE,), example="The owner figured that the rent was fair."),
    CueVerb("trust trusts trusted trusting", Act.BELIEF, (THAT,), example="The bank trusts that the loan will be repaid."),
    CueVerb("envision envisions envisioned envisioning", Act.BELIEF, (NOUN, GERUND), example="The architect envisioned a city without cars."),
    CueVerb("envisage envisages envisaged envisaging", Act.BELIEF, (NOUN, GERUND), example="The ministry envisages a port on the lake."),
    CueVerb("contemplate contemplates contemplated contemplating", Act.BELIEF, (NOUN, GERUND), example="The firm contemplated a move to the coast."),
    CueVerb("mull mulls mulled mulling", Act.BELIEF, (NOUN, GERUND), example="The council mulled a ban on cars."),
    # With an infinitive or a gerund such verbs tell an attitude, with a noun mostly a
    # taste.
    CueVerb("love loves loved loving", Act.BELIEF, (INFINITIVE,), example="The children love to swim."),
    CueVerb("dislike dislikes disliked disliking", Act.BELIEF, (NOUN, GERUND), example="Voters disliked the tone of the debate."),
    CueVerb("resent resents resented resenting", Act.BELIEF, (NOUN, GERUND), example="The islanders resented the new tax."),
    CueVerb("admire admires admired admiring", Act.BELIEF, (NOUN, PERSON_OF), example="The students admired the poet for his courage."),
    CueVerb("despise despises despised despising", Act.BELIEF, (NOUN,), example="The poet despised the rich."),
    CueVerb("dread dreads dreaded dreading", Act.BELIEF, (NOUN, GERUND), example="The sailors dreaded the storm."),
    CueVerb("long for, longs for, longed for, longing for", Act.BELIEF, (NOUN,), example="The exiles longed for home."),
    CueVerb("pray prays prayed praying", Act.BELIEF, (THAT, PERSON_OF, ABOUT), example="The village prayed that the rain would come."),
    CueVerb("opt opts opted opting", Act.BELIEF, (INFINITIVE,), example="The council opted to wait."),
    CueVerb("resolve resolves resolved resolving", Act.BELIEF, (INFINITIVE, THAT), example="The crew resolved to stay."),
)  # fmt: skip
