"""English words that begin with an apostrophe."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.text import Elision

ELISIONS: Final = (
    Elision(
        # A word between two marks is quoted all the same, which the pairing sees.
        "bout",
        example="They talked ’bout the dam.",
        counter="The ‘bout’ was over.",
    ),
    Elision("cause", example="We left ’cause it rained."),
    Elision("em", example="Nobody asked ’em."),
    Elision("n", example="They served fish ’n’ chips."),
    Elision("round", example="They meet all year ’round."),
    Elision("til till", example="The office is open ’til noon."),
    Elision("tis twas twere", example="’Tis the season of budgets."),
)
