"""What a clock time owes to the day behind it: "at 8:30 p.m. (1930 UTC) on Monday"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import attrs

from claimtrack.stages.times.grammar import Finding
from claimtrack.stages.times.overlap import Rival
from claimtrack.stages.times.readings import Clock, Daypart, Reading
from claimtrack.text.patterns import Pattern, compile_pattern

_FAR = 60
"""How many letters may stand between a clock time and its day."""


@cache
def _between() -> Pattern[str]:
    """A remark in parentheses, or the end of one, then the day."""
    return compile_pattern(r"\s*+ (?: \( [^()\n]*+ )?+ \) \s*+ (?: \p{L}{2} \s++ )?+")


def share_days(text: str, rivals: Sequence[Rival[Any]]) -> list[Rival[Any]]:
    """
    Give clock times without a day the one that follows a remark in parentheses.

    Args:
        text: The text.
        rivals: What was found, in the order of the text.

    Returns:
        The same, with more known of some of them.
    """
    shared = list(rivals)
    day: Reading | None = None
    start = 0
    for place in range(len(shared) - 1, -1, -1):
        rival = shared[place]
        found = rival.finding
        if not isinstance(found, Finding):
            continue
        is_near = day is not None and start - rival.end <= _FAR
        if _is_bare_clock(found) and is_near:
            if _between().fullmatch(text, rival.end, start):
                clock = attrs.evolve(found.reading, day=day)
                found = attrs.evolve(found, reading=clock)
                shared[place] = attrs.evolve(rival, finding=found)
        elif _day_of(found) is not None:
            day, start = _day_of(found), rival.start
    return shared


def _day_of(found: Finding) -> Reading | None:
    """Give the day that a finding names, if it does."""
    if isinstance(found.reading, Daypart):
        return found.reading.day
    day: Reading | None = found.reading if found.kind == "day" else None
    return day


def _is_bare_clock(found: Finding) -> bool:
    return isinstance(found.reading, Clock) and found.reading.day is None
