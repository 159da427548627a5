"""reading → sense, for points and stretches counted from others"""

from __future__ import annotations

import attrs

from claimtrack.model.calendar import Period, value_of
from claimtrack.model.when import Grain, TimeType
from claimtrack.stages.times.anchor import Anchored, Anchors
from claimtrack.stages.times.readings import FromEvent, Part, SamePart, Shift, Step
from claimtrack.stages.times.sense import Resolve, Sense, dated, undated
from claimtrack.stages.times.steps import (
    PARTS_OF_YEAR,
    is_part_of,
    nth_part,
    nth_weekday,
    point_grain,
    shift_point,
)


def resolve_step(reading: Step, anchors: Anchors, _: Resolve) -> Sense:
    """Resolve "last week", "that day" and "today"."""
    if reading.same_grain:
        return _year_back(reading, anchors)
    spoken = anchors.spoken_day() if reading.grain is Grain.DAY else None
    if spoken is not None and not reading.narrative:
        return _spoken(reading, spoken, anchors)
    narrative = reading.narrative or (reading.in_past and anchors.tells_past())
    base = _base(reading.grain, anchors, narrative=narrative)
    if base is None:
        return undated(reading.grain)
    now = anchors.now(reading.grain)
    is_ahead = now is not None and base.period.number >= now.number
    if now is not None and reading.over and is_ahead:
        return dated(now.shift(-1), "published")
    is_unnamed = base.anchor == "published" and reading.default != 0
    step = reading.default if is_unnamed else reading.step
    return dated(base.period.shift(step), base.anchor)


def _spoken(reading: Step, spoken: Anchored, anchors: Anchors) -> Sense:
    """Read "today" in a quotation, which is the day on which it was spoken."""
    sense = dated(spoken.period.shift(reading.step), spoken.anchor)
    now = anchors.now(Grain.DAY)
    if now is None or now == spoken.period:
        return sense
    return attrs.evolve(sense, alternatives=(value_of(now.shift(reading.step)),))


def _year_back(reading: Step, anchors: Anchors) -> Sense:
    """Go some years from the last quarter or month in the text, which stays one."""
    last = anchors.last_stretch()
    if last is None or last.period.grain not in PARTS_OF_YEAR:
        grain = reading.grain
        from_story = reading.narrative and not anchors.in_long
        last = anchors.story(grain) if from_story else anchors.from_now(grain)
        if last is None:
            return undated(grain)
    steps = PARTS_OF_YEAR.get(last.period.grain, 1) * reading.step
    sense = dated(last.period.shift(steps), last.anchor)
    return attrs.evolve(sense, aside=True)


def resolve_same_part(reading: SamePart, anchors: Anchors, _: Resolve) -> Sense:
    """Read "the 1988 period": of the quarter in hand, the one of that year."""
    last = anchors.last_stretch()
    start = None if last is None else last.period.start
    if last is None or start is None or last.period.grain not in PARTS_OF_YEAR:
        return dated(Period.year(reading.year))
    steps = (reading.year - start.year) * PARTS_OF_YEAR[last.period.grain]
    sense = dated(last.period.shift(steps), last.anchor)
    return attrs.evolve(sense, aside=True)


def _base(grain: Grain, anchors: Anchors, *, narrative: bool) -> Anchored | None:
    """Give what to count from, in the text or the publication."""
    return anchors.story(grain) if narrative else anchors.from_now(grain)


def resolve_shift(reading: Shift, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve "two weeks ago" and "a day after Easter"."""
    if reading.amount is None:
        past = reading.direction < 0 or reading.narrative
        return Sense(TimeType.DATE, "PAST_REF" if past else "FUTURE_REF")
    if reading.grain is Grain.YEAR and reading.base is None and reading.amount == -1:
        return _year_back(Step(Grain.YEAR, -1, reading.narrative), anchors)
    grain, amount = point_grain(reading.grain, reading.amount)
    base: Anchored | None
    if reading.base is not None:
        sense = resolve(reading.base, anchors)
        start = sense.period and (sense.period.to(grain) or sense.period)
        base = None if start is None else Anchored(start, sense.anchor)
        if sense.period is not None and is_part_of(sense.period.grain, grain):
            return dated(shift_point(sense.period, grain, int(amount)), sense.anchor)
    else:
        base = _base(grain, anchors, narrative=reading.narrative)
    if base is None:
        return undated(grain)
    return dated(base.period.shift(int(amount)), base.anchor)


def resolve_from_event(reading: FromEvent, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve "the day before the vote", if the text tells when the vote is."""
    told = anchors.told_at(reading.place)
    grain, amount = point_grain(reading.grain, reading.amount)
    day = None if told is None else told.period.to(Grain.DAY)
    if day is not None:
        day = shift_point(day, grain, int(amount))
    anchor = told.anchor if told is not None else None
    if reading.length is None:
        return undated(grain) if day is None else dated(day, anchor)
    sense = resolve(reading.length, anchors)
    if day is None or day.start is None:
        return sense
    # It says how long, and thereby when.
    return attrs.evolve(sense, anchor=anchor, alternatives=(value_of(day),))


def resolve_part(reading: Part, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve "the first week of May"."""
    whole = resolve(reading.whole, anchors)
    if whole.period is None:
        return undated(reading.grain)
    first, end = whole.period.start, whole.period.end
    if first is None or end is None:
        return undated(reading.grain)
    if reading.weekday is not None:
        return dated(
            nth_weekday(reading.number, reading.weekday, first, end), whole.anchor
        )
    part = nth_part(reading.number, reading.grain, first, end)
    # No year has a fifth quarter; but the weekend of a Monday is the one before it.
    is_long = whole.period.grain is not Grain.DAY
    if is_long and part.start is not None and part.start >= end:
        return undated(reading.grain)
    return dated(part, whole.anchor)
