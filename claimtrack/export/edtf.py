"""
time expression → EDTF

The Extended Date/Time Format (Library of Congress 2019, ISO 8601-2) is what
libraries, archives and Wikidata-like stores read.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from claimtrack.model.when import Grain, Interval, TimeExpression, TimeMod, TimeType

_SEASONS: Final = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_QUARTERS: Final = {"Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36}
_HALVES: Final = {"H1": 40, "H2": 41}
_PARTS: Final = {**_SEASONS, **_QUARTERS, **_HALVES}
_AS_THEY_ARE: Final = frozenset({Grain.YEAR, Grain.MONTH, Grain.DAY})
_SIGNS: Final = frozenset("0123456789X-")
_CLOCK: Final = frozenset({Grain.HOUR, Grain.MINUTE, Grain.SECOND})


def to_edtf(time: TimeExpression) -> str | None:
    """
    Write a date or a time in EDTF.

    Args:
        time: The expression.

    Returns:
        The string; None for durations, sets, vague times, and what EDTF has no form
        for, such as a weekday of an unknown week.

    >>> from claimtrack.model.span import Excerpt
    >>> to_edtf(TimeExpression.of(Excerpt(0, 11, "last summer"), "2021-SU"))
    '2021-22'
    """
    if time.type not in (TimeType.DATE, TimeType.TIME):
        return None
    plain = _plain(time)
    if plain is None:
        return None
    return plain + "~" if time.mod is TimeMod.APPROX and "/" not in plain else plain


def _plain(time: TimeExpression) -> str | None:
    """Write a value without what qualifies it; None where EDTF has no form for it."""
    interval, value = time.interval, time.value
    if interval is None:
        return _unresolved(value)
    if "/" in value:
        return _from_to(interval, time.grain)
    if time.grain in _AS_THEY_ARE:
        return value
    if time.grain in _CLOCK:
        return _second(interval.start)
    return _symbol(value, time.grain) or _from_to(interval, time.grain)


def _unresolved(value: str) -> str | None:
    if value[:2] == "BC" and len(value) == len("BC0044"):
        return f"-{int(value[2:]) - 1:04}"  # EDTF has a year 0, history has none
    is_plain = set(value) <= _SIGNS and len(value) in (4, 7, 10)
    return value if is_plain and value[:4] == "XXXX" else None


def _symbol(value: str, grain: Grain | None) -> str | None:
    """Write what EDTF has a code of its own for."""
    if grain is Grain.DECADE:
        return f"{value[:3]}X"
    if grain is Grain.CENTURY:
        return f"{value[:2]}XX"
    year, _, part = value.partition("-")
    return f"{year}-{_PARTS[part]}" if part in _PARTS else None


def _second(moment: dt.datetime) -> str:
    return moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _from_to(interval: Interval, grain: Grain | None) -> str:
    """Write a week, a part of a day or a range by its first and its last day."""
    start, end = interval.start, interval.end
    if grain is Grain.DAYPART:
        return start.date().isoformat()
    if end is None:
        return f"{start.date().isoformat()}/.."
    if grain in _CLOCK:
        return f"{_second(start)}/{_second(end)}"
    last = end.date() - dt.timedelta(days=1)
    return f"{start.date().isoformat()}/{last.isoformat()}"
