"""
time expression → EDTF

The Extended Date/Time Format (Library of Congress 2019, ISO 8601-2) is what
libraries, archives and Wikidata-like stores read.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from claimtrack.model.when import Grain, TimeExpression, TimeMod, TimeType

_SEASONS: Final = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_QUARTERS: Final = {"Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36}
_HALVES: Final = {"H1": 40, "H2": 41}
_PARTS: Final = {**_SEASONS, **_QUARTERS, **_HALVES}
_AS_THEY_ARE: Final = frozenset({Grain.YEAR, Grain.MONTH, Grain.DAY})
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
    value = time.value
    if re.fullmatch(r"BC\d{4}", value):
        return f"-{int(value[2:]) - 1:04}"  # EDTF has a year 0, history has none
    if re.fullmatch(r"(?:\d{4}|XXXX)-(?:\d\d|XX)(?:-(?:\d\d|XX))?|XXXX", value):
        return value
    if time.interval is None:
        return None
    if time.grain is Grain.DECADE:
        return f"{value[:3]}X"
    if time.grain is Grain.CENTURY:
        return f"{value[:2]}XX"
    part = re.fullmatch(r"(\d{4})-([A-Z][A-Z\d])", value)
    if part is not None:
        return f"{part[1]}-{_PARTS[part[2]]}"
    if time.grain in _CLOCK and "/" not in value:
        return _second(time.interval.start)
    if time.grain in _AS_THEY_ARE and "/" not in value:
        return value
    return _days(time.interval.start, time.interval.end, time.grain)


def _second(moment: dt.datetime) -> str:
    text = moment.replace(microsecond=0).isoformat()
    return text.replace("+00:00", "Z")


def _days(
    start: dt.datetime, end: dt.datetime | None, grain: Grain | None
) -> str | None:
    """Write a week, a part of a day or a range by its first and its last day."""
    if end is None:
        return f"{start.date().isoformat()}/.."
    if grain in _CLOCK:
        return f"{_second(start)}/{_second(end)}"
    if grain is Grain.DAYPART:
        return start.date().isoformat()
    last = end.date() - dt.timedelta(days=1)
    return f"{start.date().isoformat()}/{last.isoformat()}"
