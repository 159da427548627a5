"""When a quotation was spoken, where that stands behind it: “…,” she said on Monday."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from claimtrack.stages.times.context import quote_start
from claimtrack.stages.times.grammar import Finding
from claimtrack.stages.times.overlap import Rival
from claimtrack.text.folding import fold
from claimtrack.text.patterns import Pattern, compile_pattern

_FAR: Final = 80
"""How many letters may stand between a quotation and the day on which it was spoken."""


@cache
def _closing() -> Pattern[str]:
    """A closing mark and words without a sentence end, up to where the day stands."""
    return compile_pattern(
        r"""["”] \s (?<words> (?: [^.!?"“”\n]++ | \n (?! [^\S\n]*+ \n) )*+ ) \Z"""
    )


@cache
def _word() -> Pattern[str]:
    return compile_pattern(r"\p{L}++")


def days_of_saying(
    text: str, rivals: Sequence[Rival[Any]], speech: frozenset[str]
) -> dict[int, int]:
    """
    Find the days on which the quotations before them were spoken.

    Args:
        text: The text.
        rivals: What was found, in the order of the text.
        speech: Verbs of saying, which stand between a quotation and its day.

    Returns:
        For the number of each time in such a quotation that of the day behind it.
    """
    days: dict[int, int] = {}
    for number, rival in enumerate(rivals):
        opened = _quotation_before(text, rival, speech)
        inside = number - 1
        while opened is not None and inside >= 0 and rivals[inside].start > opened:
            days.setdefault(inside, number)
            inside -= 1
    return days


def _quotation_before(
    text: str, rival: Rival[Any], speech: frozenset[str]
) -> int | None:
    """Give where the quotation begins that was spoken on a day."""
    found = rival.finding
    if not isinstance(found, Finding) or found.kind != "day":
        return None
    start = max(0, rival.start - _FAR)
    closing = _closing().search(text[start : rival.start])
    if closing is None or speech.isdisjoint(_word().findall(fold(closing["words"]))):
        return None
    return quote_start(text, start + closing.start())
