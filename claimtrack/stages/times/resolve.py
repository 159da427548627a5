"""reading → value, interval, grain and anchor"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import attrs

from claimtrack.model.calendar import value_of
from claimtrack.model.timex import read_value
from claimtrack.model.when import POINT_GRAINS, Grain, Interval, TimeType
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.readings import (
    Absolute,
    Aside,
    Clock,
    Cycle,
    Daypart,
    Either,
    FromEvent,
    Length,
    Literal,
    Part,
    Range,
    Reading,
    Recurring,
    SamePart,
    Shift,
    Step,
)
from claimtrack.stages.times.resolve_clocks import resolve_clock, resolve_daypart
from claimtrack.stages.times.resolve_cycles import resolve_cycle
from claimtrack.stages.times.resolve_points import (
    resolve_from_event,
    resolve_part,
    resolve_same_part,
    resolve_shift,
    resolve_step,
)
from claimtrack.stages.times.sense import Resolve, Sense, dated, undated
from claimtrack.stages.times.steps import shift_point
from claimtrack.stages.times.values import length_value

_DAYS_OF_WEEK: Final = 7
_ROUNDS: Final = {
    Grain.DAY: _DAYS_OF_WEEK,
    Grain.MONTH: 12,
    Grain.HOUR: 24,
    Grain.MINUTE: 1440,
    Grain.SECOND: 86400,
}
"""After how many units a weekday, a month or a time of day comes back."""
_LONGEST_MONTHS: Final = 3
"""After nine months, "a year earlier" no longer is the quarter named before them."""


def resolve(reading: Reading, anchors: Anchors) -> Sense:
    """Give the sense of a reading, as far as what is known allows."""
    return _RESOLVERS[type(reading)](reading, anchors, resolve)


def _absolute(reading: Absolute, _: Anchors, __: Resolve) -> Sense:
    return dated(reading.period)


def _literal(reading: Literal, _: Anchors, __: Resolve) -> Sense:
    known = read_value(reading.value)
    return Sense(TimeType.DATE, reading.value, grain=known.grain if known else None)


def _either(reading: Either, anchors: Anchors, resolve: Resolve) -> Sense:
    first, second = resolve(reading.first, anchors), resolve(reading.second, anchors)
    return attrs.evolve(first, alternatives=(second.value,))


def _aside(reading: Aside, anchors: Anchors, resolve: Resolve) -> Sense:
    return attrs.evolve(resolve(reading.inner, anchors), aside=True)


def _length(reading: Length, anchors: Anchors, _: Resolve) -> Sense:
    amount, grain = reading.amounts[0]
    if grain is Grain.MONTH and (amount or 0) > _LONGEST_MONTHS:
        anchors.left_stretch()
    value = length_value(reading)
    known = read_value(value)
    return Sense(TimeType.DURATION, value, grain=known.grain if known else None)


def _recurring(reading: Recurring, _: Anchors, __: Resolve) -> Sense:
    known = read_value(reading.value)
    return Sense(TimeType.SET, reading.value, grain=known.grain if known else None)


def _after(begin: Sense, end: Sense) -> Sense:
    """Move the end of a range behind its beginning: "from Monday to Friday"."""
    one, two = begin.period, end.period
    if one is None or two is None or one.start is None or two.start is None:
        return end
    if two.start >= one.start or two.grain not in _ROUNDS:
        return end
    if two.grain is Grain.DAY and (one.start - two.start).days >= _DAYS_OF_WEEK:
        later = shift_point(two, Grain.YEAR, 1)
    else:
        later = two.shift(_ROUNDS[two.grain])
    day = later.to(Grain.DAY)
    if later.start is None or day is None:
        return undated(two.grain)  # behind the year 9999
    if two.grain not in POINT_GRAINS:
        return dated(later, end.anchor)
    # "from 10 p.m. to 4 a.m." ends on the next day.
    hours = end.value.partition("T")[2]
    return attrs.evolve(end, period=later, value=f"{value_of(day)}T{hours}")


def _range(reading: Range, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve both ends; the anchor is that of the first, which the second follows."""
    begin, end = resolve(reading.begin, anchors), resolve(reading.end, anchors)
    end = _after(begin, end)
    value = f"{begin.value}/{end.value}"
    if begin.period is None or end.period is None or begin.period.start is None:
        grain = begin.grain if begin.period is None else begin.period.grain
        return Sense(begin.type, value, grain=grain)
    # "from 9 to 11" ends at 11, "from Monday to Friday" when Friday is over.
    last = end.period.start if end.period.grain in POINT_GRAINS else end.period.end
    interval = Interval(begin.period.start, last)
    return Sense(begin.type, value, None, begin.anchor, interval, begin.period.grain)


_RESOLVERS: Final[dict[type, Callable[[Any, Anchors, Resolve], Sense]]] = {
    Absolute: _absolute,
    Literal: _literal,
    Step: resolve_step,
    Shift: resolve_shift,
    Part: resolve_part,
    FromEvent: resolve_from_event,
    Cycle: resolve_cycle,
    Clock: resolve_clock,
    Daypart: resolve_daypart,
    Length: _length,
    Recurring: _recurring,
    SamePart: resolve_same_part,
    Range: _range,
    Either: _either,
    Aside: _aside,
}
