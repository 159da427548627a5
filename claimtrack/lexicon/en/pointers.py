"""English determiners that tell whether somebody is known to the reader."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.phrases import Pointer

POINTERS: Final = (
    Pointer("the these those", known=True, example="The mayor left."),
    Pointer("a an one another some any no", example="A mayor left."),
)
