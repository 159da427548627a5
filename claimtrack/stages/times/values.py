"""TIMEX3 values of what is no stretch of the calendar: lengths of time."""

from __future__ import annotations

from typing import Final

from claimtrack.model.when import Grain
from claimtrack.stages.times.readings import Length

_LETTERS: Final = {
    Grain.MILLENNIUM: "ML",
    Grain.CENTURY: "CE",
    Grain.DECADE: "DE",
    Grain.YEAR: "Y",
    Grain.QUARTER: "Q",
    Grain.HALF: "H",
    Grain.SEASON: "SN",
    Grain.MONTH: "M",
    Grain.WEEK: "W",
    Grain.WEEKEND: "WE",
    Grain.DAY: "D",
}
_CLOCK_LETTERS: Final = {Grain.HOUR: "H", Grain.MINUTE: "M", Grain.SECOND: "S"}

_SMALLER: Final = {
    Grain.YEAR: (12, Grain.MONTH),
    Grain.DECADE: (10, Grain.YEAR),
    Grain.CENTURY: (100, Grain.YEAR),
    Grain.HOUR: (60, Grain.MINUTE),
    Grain.MINUTE: (60, Grain.SECOND),
    Grain.DAY: (24, Grain.HOUR),
}


def length_value(length: Length) -> str:
    """
    Write a length of time as TIMEX3 does; X for an unknown number.

    >>> length_value(Length(((1.5, Grain.HOUR),)))
    'PT1H30M'
    """
    days, clock = "", ""
    for amount, grain in _whole(length.amounts):
        number = "X" if amount is None else f"{amount:.10g}"
        if grain in _CLOCK_LETTERS:
            clock += number + _CLOCK_LETTERS[grain]
        else:
            days += number + _LETTERS.get(grain, "D")
    return f"P{days}" + (f"T{clock}" if clock else "")


def _whole(
    amounts: tuple[tuple[float | None, Grain], ...],
) -> list[tuple[float | None, Grain]]:
    """Write half a unit as whole smaller ones, where that comes out even."""
    out: list[tuple[float | None, Grain]] = []
    for amount, grain in amounts:
        if amount is None or amount == int(amount) or grain not in _SMALLER:
            out.append((amount, grain))
            continue
        factor, smaller = _SMALLER[grain]
        rest = round((amount - int(amount)) * factor, 6)
        if rest != int(rest) or (grain, smaller) == (Grain.DAY, Grain.HOUR):
            out.append((amount, grain))
            continue
        if int(amount):
            out.append((int(amount), grain))
        out.append((int(rest), smaller))
    return out
