"""English nouns that report."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueNoun
from claimtrack.model.statement import Act

CUE_NOUNS: Final = (
    # assert
    CueNoun("claim claims", Act.ASSERT, ("that", "of"), example="His claim that the dam was safe angered farmers."),
    CueNoun("statement statements", Act.ASSERT, ("that",), example="Her statement that the dam was safe angered farmers."),
    CueNoun("assertion assertions", Act.ASSERT, ("that", "of"), example="His assertion that the dam was safe angered farmers."),
    # Also a document that speaks, which the noun phrases tell; here it has a content of
    # its own.
    CueNoun("report reports", Act.ASSERT, ("that", "of"), example="A report that the dam was cracked alarmed farmers."),
    CueNoun("declaration declarations", Act.ASSERT, ("that",), example="His declaration that the dam was safe angered farmers."),
    CueNoun("announcement announcements", Act.ASSERT, ("that", "of"), example="The announcement that the pool would close upset parents."),
    CueNoun("suggestion suggestions", Act.ASSERT, ("that", "of"), example="The suggestion that the dam was cracked alarmed farmers."),
    CueNoun("argument arguments", Act.ASSERT, ("that",), example="Their argument that the ban was illegal failed."),
    CueNoun("theory theories", Act.ASSERT, ("that",), example="A theory that the moon was wet was tested."),
    CueNoun("contention contentions", Act.ASSERT, ("that",), example="Their contention that the ban was illegal failed."),
    CueNoun("insistence insistences", Act.ASSERT, ("that", "on"), example="His insistence that the light was green failed."),
    CueNoun("rumor rumors rumour rumours", Act.ASSERT, ("that", "of", "about"), example="Rumors that the king was ill spread fast."),
    CueNoun("warning warnings", Act.ASSERT, ("that", "of", "about"), example="A warning that the river would rise came too late."),
    CueNoun("prediction predictions", Act.ASSERT, ("that", "of"), example="His prediction that prices would fall came true."),
    CueNoun("revelation revelations", Act.ASSERT, ("that", "of", "about"), example="The revelation that the files were lost shook the court."),
    CueNoun("finding findings", Act.ASSERT, ("that",), example="The finding that bees avoid the fields surprised farmers."),
    CueNoun("speculation", Act.ASSERT, ("that", "about"), example="Speculation that the king was ill spread fast."),
    CueNoun("testimony", Act.ASSERT, ("that",), example="Her testimony that the door was locked moved the jury."),
    CueNoun("comment comments", Act.ASSERT, ("that", "about", "on"), example="His comments about the strike angered the union."),
    CueNoun("remark remarks", Act.ASSERT, ("that", "about", "on"), example="His remarks about the strike angered the union."),
    # deny
    CueNoun("denial denials", Act.DENY, ("that", "of"), example="His denial that he had met her failed."),
    CueNoun("rejection", Act.EXPRESS, ("of",), example="Her rejection of the plan surprised the union."),
    # confirm
    CueNoun("admission admissions", Act.CONFIRM, ("that", "of"), example="His admission that he had lied shook the club."),
    CueNoun("acknowledgment", Act.CONFIRM, ("that", "of"), example="Her acknowledgment that mistakes were made came late."),
    CueNoun("confirmation", Act.CONFIRM, ("that", "of"), example="Confirmation that two soldiers had died came late."),
    # accuse
    CueNoun("accusation accusations", Act.ACCUSE, ("that", "of"), example="Accusations that guards took bribes shook the prison."),
    CueNoun("allegation allegations", Act.ACCUSE, ("that", "of", "about"), example="Allegations that guards took bribes shook the prison."),
    CueNoun("charge charges", Act.ACCUSE, ("that",), example="Charges that guards took bribes shook the prison."),
    CueNoun("complaint complaints", Act.EXPRESS, ("that", "of", "about"), example="Complaints that the trains were late fill the paper."),
    CueNoun("criticism criticisms", Act.EXPRESS, ("that", "of", "about"), example="His criticism of the ruling angered the judge."),
    # With “on” alone: attacks “of” or “by” somebody are mostly no words.
    CueNoun("attack attacks", Act.EXPRESS, ("on",), example="The senator's attacks on the judge angered lawyers."),
    # promise
    CueNoun("promise promises", Act.PROMISE, ("that", "to", "of"), example="His promise to mend the road was kept."),
    CueNoun("pledge pledges", Act.PROMISE, ("that", "to", "of"), example="Her pledge to mend the road was kept."),
    CueNoun("vow vows", Act.PROMISE, ("that", "to"), example="His vow to fight on moved the crowd."),
    # Not with “from”: a threat from the sea is nobody's.
    CueNoun("threat threats", Act.PROMISE, ("that", "to", "of"), example="The union's threat to strike worked."),
    CueNoun("offer offers", Act.PROMISE, ("to", "of"), example="The neighbor's offer to pay was refused."),
    # request
    CueNoun("call calls", Act.REQUEST, ("for",), example="The mayor's call for calm was heard."),
    CueNoun("demand demands", Act.REQUEST, ("that", "for", "to"), example="Their demand that the mayor resign was ignored."),
    CueNoun("request requests", Act.REQUEST, ("that", "for", "to"), example="Her request for a new judge failed."),
    CueNoun("appeal appeals", Act.REQUEST, ("for",), example="The mayor's appeal for calm was heard."),
    CueNoun("order orders", Act.REQUEST, ("that", "to", "for"), example="The court's order to release the files was ignored."),
    CueNoun("recommendation recommendations", Act.REQUEST, ("that", "to", "for"), example="The recommendation that the mine be closed was ignored."),
    CueNoun("proposal proposals", Act.REQUEST, ("that", "to", "for"), example="His proposal to close the pool failed."),
    CueNoun("plea pleas", Act.REQUEST, ("for", "to"), example="Her plea for help was heard."),
    CueNoun("advice", Act.REQUEST, ("that", "to"), example="His advice to wait was ignored."),
    # ask
    CueNoun("question questions", Act.ASK, ("about", "whether"), example="Her questions about the sale went unanswered."),
    # express
    CueNoun("hope hopes", Act.EXPRESS, ("that", "for", "of"), example="His hope that the war would end was dashed."),
    CueNoun("opposition", Act.EXPRESS, ("to",), example="His opposition to the ban surprised the party."),
    CueNoun("praise", Act.EXPRESS, ("for", "of"), example="Her praise for the nurses moved the crowd."),
    CueNoun("endorsement endorsements", Act.EXPRESS, ("of",), example="The union's endorsement of the governor came late."),
    CueNoun("concern concerns", Act.BELIEF, ("that", "about", "over"), example="Concerns that the dam was cracked spread fast."),
    CueNoun("apology apologies", Act.EXPRESS, ("for",), example="His apology for the error came late."),
    # belief
    CueNoun("belief beliefs", Act.BELIEF, ("that", "in"), example="His belief that the earth is flat amused the class."),
    CueNoun("view views", Act.BELIEF, ("that",), example="The view that the earth is flat amused the class."),
    CueNoun("fear fears", Act.BELIEF, ("that", "of", "about"), example="Fears that the dam would break spread fast."),
    CueNoun("worry worries", Act.BELIEF, ("that", "about", "over"), example="Worries that the dam would break spread fast."),
    CueNoun("idea", Act.BELIEF, ("that",), example="The idea that the earth is flat amused the class."),
    CueNoun("hypothesis", Act.BELIEF, ("that",), example="The hypothesis that the moon was wet was tested."),
    CueNoun("expectation expectations", Act.BELIEF, ("that", "of"), example="Expectations that prices would fall were wrong."),
    CueNoun("suspicion suspicions", Act.BELIEF, ("that", "of"), example="The suspicion that the fire was set remained."),
    CueNoun("doubt doubts", Act.BELIEF, ("that", "about"), example="Doubts that the plan would work remained."),
    CueNoun("decision decisions", Act.BELIEF, ("to", "that"), example="Her decision to sell the club upset fans."),
    CueNoun("plan plans", Act.BELIEF, ("to", "for"), example="His plans to sell the club upset fans."),
    CueNoun("intention intentions", Act.BELIEF, ("to", "of"), example="Her intention to run again was clear."),
    CueNoun("intent", Act.BELIEF, ("to",), example="His intent to sell the club was clear."),
    CueNoun("desire desires", Act.BELIEF, ("to", "for"), example="Her desire to act again was strong."),
    CueNoun("assumption assumptions", Act.BELIEF, ("that",), example="The assumption that prices would fall was wrong."),
    CueNoun("opinion opinions", Act.BELIEF, ("that",), example="The opinion that the ban was illegal prevailed."),
    CueNoun("refusal", Act.BELIEF, ("to",), example="His refusal to pay angered the bank."),
)  # fmt: skip
