"""Spelling variants that do not matter, folded away without moving a character."""

from __future__ import annotations

from typing import Final

_SAME: Final = str.maketrans(
    {
        # apostrophes and single quotation marks
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
        # hyphens and dashes that stand inside words and numbers
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-",
        # blanks
        "\u00a0": " ", "\u2009": " ", "\u202f": " ",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """
    Give `text` in lower case, with straight apostrophes, plain hyphens and blanks.

    The result has the same length, so that offsets into it are offsets into
    the text; the few letters whose lower case is longer stay as they are.

    >>> fold("Kata’ib")
    "kata'ib"
    """
    # One letter grows when it is lowered: the dotted capital I of Turkish.
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) > 1 else c.lower() for c in text)
    return low.translate(_SAME)


def squeeze(text: str) -> str:
    r"""
    Give `text` on one line, with single blanks.

    >>> squeeze("the\n  Green Zone ")
    'the Green Zone'
    """
    return " ".join(text.split())
