"""English adjectives behind "is" that report."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueAdjective
from claimtrack.model.statement import Act

CUE_ADJECTIVES: Final = (
    # assert
    CueAdjective("clear", Act.ASSERT, ("that", "about"), impersonal=True, example="The coach was clear that nobody was for sale.",
                 counter="It was clear that nobody was for sale."),
    CueAdjective("adamant", Act.ASSERT, ("that", "about"), example="The driver was adamant that the light was green."),
    CueAdjective("candid", Act.ASSERT, ("about",), example="The actor was candid about his illness."),
    CueAdjective("vocal", Act.ASSERT, ("about",), example="The singer was vocal about the war."),
    CueAdjective("explicit", Act.ASSERT, ("that", "about"), example="The judge was explicit that the ban was legal."),
    # express
    # Only with “of”: a critical condition is no opinion.
    CueAdjective("critical", Act.EXPRESS, ("of",), example="The bishop was critical of the new law."),
    CueAdjective("supportive", Act.EXPRESS, ("of",), example="The union was supportive of the ban."),
    CueAdjective("dismissive", Act.EXPRESS, ("of",), example="The critic was dismissive of the film."),
    CueAdjective("grateful", Act.EXPRESS, ("for", "to", "that"), example="The widow was grateful for the help."),
    CueAdjective("thankful", Act.EXPRESS, ("for", "that"), example="The crew was thankful for the help."),
    CueAdjective("sorry", Act.EXPRESS, ("that", "for", "about", "to"), example="The airline was sorry that bags were lost."),
    # belief
    CueAdjective("aware", Act.BELIEF, ("that", "of"), example="The board was aware that the loan was risky."),
    CueAdjective("unaware", Act.BELIEF, ("that", "of"), example="The board was unaware that the loan was risky."),
    CueAdjective("sure", Act.BELIEF, ("that", "of", "about", "whether", "if", "why", "how", "who", "what"), example="The nurse was sure that the door was locked."),
    CueAdjective("certain", Act.BELIEF, ("that", "of", "about"), impersonal=True, example="The guard was certain that the gate was shut.",
                 counter="It was certain that the gate was shut."),
    CueAdjective("confident", Act.BELIEF, ("that", "of", "about", "in"), example="The coach was confident that the team would win."),
    CueAdjective("convinced", Act.BELIEF, ("that", "of"), example="Voters were convinced that the mayor had lied."),
    CueAdjective("concerned", Act.BELIEF, ("that", "about", "over"), example="Parents are concerned that the school will close."),
    CueAdjective("worried", Act.BELIEF, ("that", "about", "over"), example="Parents were worried that the school would close."),
    CueAdjective("afraid", Act.BELIEF, ("that", "of", "to"), example="The crew was afraid that the ship would sink."),
    CueAdjective("fearful", Act.BELIEF, ("that", "of"), example="The crew was fearful that the ship would sink."),
    CueAdjective("hopeful", Act.BELIEF, ("that", "of", "about"), example="The doctor was hopeful that the fever would pass."),
    CueAdjective("optimistic", Act.BELIEF, ("that", "about"), example="The envoy was optimistic that a deal was near."),
    CueAdjective("pessimistic", Act.BELIEF, ("that", "about"), example="The envoy was pessimistic about a deal."),
    CueAdjective("skeptical", Act.BELIEF, ("that", "of", "about"), example="Economists are skeptical that the plan will work."),
    CueAdjective("sceptical", Act.BELIEF, ("that", "of", "about"), example="Economists are sceptical that the plan will work."),
    CueAdjective("doubtful", Act.BELIEF, ("that", "about", "of"), impersonal=True, example="Economists are doubtful that the plan will work."),
    CueAdjective("suspicious", Act.BELIEF, ("of", "that"), example="Villagers were suspicious of the new owner."),
    CueAdjective("wary", Act.BELIEF, ("of",), example="Investors are wary of the bond."),
    CueAdjective("unsure", Act.BELIEF, ("whether", "about", "of", "if", "why", "how", "who", "what"), example="The clerk was unsure whether the safe was open."),
    CueAdjective("uncertain", Act.BELIEF, ("whether", "about", "of", "if", "why", "how", "who", "what"), impersonal=True, example="The clerk was uncertain whether the safe was open."),
    CueAdjective("glad", Act.BELIEF, ("that", "to", "about"), example="The coach was glad that the season was over."),
    CueAdjective("happy", Act.BELIEF, ("that", "to", "about", "with"), example="The coach was happy that the season was over."),
    CueAdjective("pleased", Act.BELIEF, ("that", "to", "with", "about"), example="The bank was pleased that the loan was repaid."),
    CueAdjective("delighted", Act.BELIEF, ("that", "to", "with"), example="The poet was delighted that the prize was his."),
    CueAdjective("proud", Act.BELIEF, ("that", "to", "of"), example="The mayor was proud that the bridge was built."),
    CueAdjective("sad", Act.BELIEF, ("that", "to", "about"), impersonal=True, example="The fans were sad that the singer had left."),
    CueAdjective("saddened", Act.BELIEF, ("that", "by", "to"), example="The queen was saddened that the church had burned."),
    CueAdjective("angry", Act.BELIEF, ("that", "about", "at", "over"), example="Residents were angry that the pool was closed."),
    CueAdjective("upset", Act.BELIEF, ("that", "about", "over", "by", "with"), example="Residents were upset that the pool was closed."),
    CueAdjective("disappointed", Act.BELIEF, ("that", "by", "in", "with", "to", "at"), example="The coach was disappointed that the team had lost."),
    CueAdjective("dissatisfied", Act.BELIEF, ("with",), example="Patients were dissatisfied with the food."),
    CueAdjective("satisfied", Act.BELIEF, ("that", "with"), example="The judge was satisfied that the notice was sent."),
    CueAdjective("unhappy", Act.BELIEF, ("that", "about", "with"), example="Residents were unhappy that the pool was closed."),
    CueAdjective("frustrated", Act.BELIEF, ("that", "by", "with"), example="Drivers were frustrated that the road was shut."),
    CueAdjective("surprised", Act.BELIEF, ("that", "by", "to", "at"), example="The guide was surprised that the cave was dry."),
    CueAdjective("shocked", Act.BELIEF, ("that", "by", "to", "at"), example="The nurse was shocked that the door was open."),
    CueAdjective("outraged", Act.BELIEF, ("that", "by", "at", "over"), example="Fans were outraged that the game was stopped."),
    CueAdjective("horrified", Act.BELIEF, ("that", "by", "at"), example="The guide was horrified that the rope had snapped."),
    CueAdjective("alarmed", Act.BELIEF, ("that", "by", "at"), example="Doctors were alarmed that the fever had spread."),
    # With an infinitive, a wish; these are belief acts, since the wish need not have
    # been said aloud.
    CueAdjective("eager", Act.BELIEF, ("to", "for"), example="The team is eager to play again."),
    CueAdjective("unwilling", Act.BELIEF, ("to",), example="The witness was unwilling to speak."),
    CueAdjective("reluctant", Act.BELIEF, ("to",), example="The witness was reluctant to speak."),
    CueAdjective("keen", Act.BELIEF, ("to", "on"), example="The firm is keen to sell the plant."),
    CueAdjective("determined", Act.BELIEF, ("to", "that"), example="The crew was determined to stay."),
    CueAdjective("interested", Act.BELIEF, ("in",), example="The museum is interested in the painting."),
    CueAdjective("opposed", Act.BELIEF, ("to",), example="The bishop is opposed to the new law."),
    CueAdjective("undecided", Act.BELIEF, ("about", "whether", "on"), example="Most voters were undecided about the ban."),
)  # fmt: skip
