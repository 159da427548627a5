"""English words other than verbs and nouns that report."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CuePhrase, CueView
from claimtrack.model.statement import Act

CUE_PHRASES: Final = (
    CuePhrase("according to,", Act.ASSERT, example="The dam was safe, according to the mayor."),
    CuePhrase("as reported by,", Act.ASSERT, example="The dam was safe, as reported by the mayor."),
    CuePhrase("as quoted by,", Act.ASSERT, example="The dam was safe, as quoted by the newspaper."),
    CuePhrase("in the words of,", Act.ASSERT, example="In the words of one nurse, the ward was a zoo."),
    CuePhrase("in the opinion of,", Act.ASSERT, example="In the opinion of the court, the ban was illegal."),
    CuePhrase("in the view of, in the eyes of", Act.BELIEF, example="In the view of the court, the ban was illegal."),
    # Rates have a bare noun behind “per”; before “the” or a name it mostly reports.
    CuePhrase("per", Act.ASSERT, example="Per the ministry, 200 people were hurt."),
)  # fmt: skip

CUE_VIEWS: Final = (
    CueView("view, opinion, estimation, judgment, judgement", Act.BELIEF, behind=("in",), example="In the court's view, the ban was illegal."),
    CueView("words, telling", Act.ASSERT, behind=("in",), example="The ward was, in the nurse's words, a zoo."),
)  # fmt: skip
