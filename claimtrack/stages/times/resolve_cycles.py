"""reading → sense, for what comes back every week, month or year"""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.model.calendar import Period, value_of
from claimtrack.model.when import Grain, Interval
from claimtrack.stages.times.anchor import Anchored, Anchors
from claimtrack.stages.times.cycles import (
    LOOK_AHEAD,
    LOOK_BACK,
    LOOK_FAR_BACK,
    LOOK_ON,
    LOOK_ONLY_BACK,
    LOOK_ROUND,
    find_cycle,
    in_year,
    unknown_cycle,
)
from claimtrack.stages.times.holidays import feast_end
from claimtrack.stages.times.readings import Cycle, Reading
from claimtrack.stages.times.sense import Resolve, Sense, dated, undated

_REPORTED: Final = frozenset({Grain.MONTH, Grain.QUARTER, Grain.HALF})
"""Of these, news tells how they went, so that they lie ahead only if words say so."""
_SLIP: Final = 2
"""How many days a text may tell of before its date: there is a date line, and updates."""


def resolve_cycle(reading: Cycle, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve "Tuesday", "June 5" and "Easter"."""
    if reading.within is not None:
        sense = _within(reading, reading.within, anchors, resolve)
    else:
        sense = _near(reading, anchors)
    return _until_last(sense, reading.last) if reading.last else sense


def _until_last(sense: Sense, rule: str) -> Sense:
    """Stretch a feast of several days to its last one: "Ramadan"."""
    start = None if sense.period is None else sense.period.start
    if sense.period is None or start is None:
        return sense
    last = feast_end(rule, sense.period)
    if last is None or last.end is None:
        return sense
    value = f"{sense.value}/{value_of(last)}"
    return attrs.evolve(
        sense,
        value=value,
        period=None,
        interval=Interval(start, last.end),
        grain=Grain.DAY,
    )


def _near(reading: Cycle, anchors: Anchors) -> Sense:
    """Resolve what comes back by the one nearest to now, or to where the story is."""
    base = _base(reading, anchors)
    period = None
    if base is not None:
        period = find_cycle(reading, base.period, _outlook(reading, anchors))
    if base is None or period is None:
        return undated(reading.grain, unknown_cycle(reading))
    sense = dated(period, base.anchor)
    is_ahead = period.number > (base.period.to(period.grain) or period).number
    if reading.weekday is not None:
        return _weekday(sense, reading, anchors, is_ahead=is_ahead)
    is_bare = reading.step is None and not reading.narrative
    return _if_past(sense, reading, base, anchors) if is_bare and is_ahead else sense


def _weekday(
    found: Sense, reading: Cycle, anchors: Anchors, *, is_ahead: bool
) -> Sense:
    """Give a day of the week a week earlier, or one later as an alternative."""
    period = found.period
    if period is None or reading.narrative or reading.day is not None:
        return found
    if reading.step == 0 and is_ahead and anchors.tells_past():
        # "This Sunday, he crossed the river": the last one, and not that of the week.
        return dated(period.shift(-7), found.anchor)
    if reading.step is None and is_ahead and not anchors.looks_ahead():
        # Only a plan leaves no doubt: “will meet” may be told of a day that is over.
        return attrs.evolve(found, alternatives=(value_of(period.shift(-7)),))
    if reading.step is not None or is_ahead:
        return found
    if not (anchors.may_look_ahead() or anchors.is_limit()):
        return found
    # Before "will meet on Friday" and "until Friday" it may be the next one.
    return attrs.evolve(found, alternatives=(value_of(period.shift(7)),))


def _if_past(ahead: Sense, reading: Cycle, base: Anchored, anchors: Anchors) -> Sense:
    """Go back a year from what lies ahead, if the tense of the clause asks for it."""
    past = None
    if anchors.looks_back():
        past = find_cycle(reading, base.period, LOOK_ONLY_BACK)
    if past is None or past == ahead.period:
        return ahead  # there is no other "Friday, July 9"
    start = None if ahead.period is None else ahead.period.start
    behind = dated(past, base.anchor)
    if start is not None and start.toordinal() - base.period.number <= _SLIP:
        return attrs.evolve(ahead, alternatives=(behind.value,))
    return attrs.evolve(behind, alternatives=(ahead.value,))


def _outlook(reading: Cycle, anchors: Anchors) -> float:
    """Weigh the future against the past, by the words before the expression."""
    if reading.narrative:
        return LOOK_ROUND
    if anchors.looks_ahead():
        return LOOK_AHEAD
    if reading.weekday is not None:
        # "will meet on Friday" lies ahead, "will meet, he said on Friday" does not.
        return LOOK_AHEAD if anchors.will_be() else LOOK_BACK
    if anchors.saw_ahead() or anchors.is_limit():
        return LOOK_ON
    if anchors.may_look_ahead():
        return LOOK_AHEAD
    return LOOK_FAR_BACK if reading.grain in _REPORTED else LOOK_BACK


def _base(reading: Cycle, anchors: Anchors) -> Anchored | None:
    """Give the day from which to look for what comes back."""
    if not reading.narrative:
        return anchors.from_now(Grain.DAY)
    if reading.weekday is not None:
        return anchors.story_day()
    return anchors.last_day() or anchors.from_now(Grain.DAY)


def _within(
    reading: Cycle, outer: Reading, anchors: Anchors, resolve: Resolve
) -> Sense:
    """Resolve what lies inside a stretch that is told: "the Monday of that week"."""
    whole = resolve(outer, anchors)
    start = whole.period.start if whole.period else None
    if start is None:
        return undated(reading.grain, unknown_cycle(reading))
    if reading.weekday is not None:
        shift = (reading.weekday - start.isoweekday()) % 7
        return dated(Period(Grain.DAY, start.toordinal() + shift), whole.anchor)
    period = in_year(reading, start.year)
    if period is None:
        return undated(reading.grain, unknown_cycle(reading))
    return dated(period, whole.anchor)
