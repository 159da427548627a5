"""reading → value, interval, grain and anchor"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

import attrs

from claimtrack.model.calendar import (
    Period,
    clock,
    daypart,
    value_of,
)
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain, Interval, TimeType
from claimtrack.stages.times.anchor import Anchored, Anchors
from claimtrack.stages.times.cycles import (
    LOOK_AHEAD,
    LOOK_BACK,
    LOOK_FAR_BACK,
    LOOK_ON,
    LOOK_ROUND,
    find_cycle,
    in_year,
    unknown_cycle,
)
from claimtrack.stages.times.holidays import feast_end
from claimtrack.stages.times.readings import (
    Absolute,
    Aside,
    Clock,
    Cycle,
    Daypart,
    Either,
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
from claimtrack.stages.times.sense import Sense, dated, undated
from claimtrack.stages.times.steps import (
    PARTS_OF_YEAR,
    is_part_of,
    nth_part,
    nth_weekday,
    point_grain,
    shift_point,
)
from claimtrack.stages.times.values import length_value

_LONGEST_MONTHS: Final = 3
"""After nine months, "a year earlier" no longer is the quarter named before them."""


def resolve(reading: Reading, anchors: Anchors) -> Sense:
    """Give the sense of a reading, as far as what is known allows."""
    return _RESOLVERS[type(reading)](reading, anchors)


def _absolute(reading: Absolute, _: Anchors) -> Sense:
    return dated(reading.period)


def _literal(reading: Literal, _: Anchors) -> Sense:
    known = read_value(reading.value)
    return Sense(TimeType.DATE, reading.value, grain=known.grain if known else None)


def _either(reading: Either, anchors: Anchors) -> Sense:
    first, second = resolve(reading.first, anchors), resolve(reading.second, anchors)
    return attrs.evolve(first, alternatives=(second.value,))


def _aside(reading: Aside, anchors: Anchors) -> Sense:
    return attrs.evolve(resolve(reading.inner, anchors), aside=True)


def _step(reading: Step, anchors: Anchors) -> Sense:
    if reading.same_grain:
        return _year_back(reading, anchors)
    spoken = anchors.spoken_day() if reading.grain is Grain.DAY else None
    if spoken is not None and not reading.narrative:
        return _spoken(reading, spoken, anchors)
    base = _base(reading.grain, anchors, narrative=reading.narrative)
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


def _same_part(reading: SamePart, anchors: Anchors) -> Sense:
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


def _shift(reading: Shift, anchors: Anchors) -> Sense:
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


def _part(reading: Part, anchors: Anchors) -> Sense:
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
    return dated(part, whole.anchor)


# --- what comes back every week, month or year


def _cycle(reading: Cycle, anchors: Anchors) -> Sense:
    if reading.within is not None:
        sense = _cycle_within(reading, anchors)
    else:
        sense = _cycle_near(reading, anchors)
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


def _cycle_near(reading: Cycle, anchors: Anchors) -> Sense:
    base = _cycle_base(reading, anchors)
    if base is None:
        return undated(reading.grain, unknown_cycle(reading))
    period = find_cycle(reading, base.period, _outlook(reading, anchors))
    if period is None:
        return undated(reading.grain, unknown_cycle(reading))
    sense = dated(period, base.anchor)
    bare = reading.weekday is not None and reading.step is None and reading.day is None
    if not bare or period.number > base.period.number or not anchors.may_look_ahead():
        return sense
    # "will meet on Friday" is mostly the next one, and often enough the last.
    return attrs.evolve(sense, alternatives=(value_of(period.shift(7)),))


def _outlook(reading: Cycle, anchors: Anchors) -> float:
    """Weigh the future against the past, by the words before the expression."""
    if reading.narrative:
        return LOOK_ROUND
    if anchors.looks_ahead():
        return LOOK_AHEAD
    if reading.weekday is not None:
        return LOOK_BACK  # "will" stands before as many weekdays of the past
    if anchors.may_look_ahead():
        return LOOK_AHEAD
    if anchors.is_limit():
        return LOOK_ON
    return LOOK_FAR_BACK if reading.grain is Grain.MONTH else LOOK_BACK


def _cycle_base(reading: Cycle, anchors: Anchors) -> Anchored | None:
    """Give the day from which to look for what comes back."""
    if not reading.narrative:
        return anchors.from_now(Grain.DAY)
    if reading.weekday is not None:
        return anchors.story_day()
    return anchors.last_day() or anchors.from_now(Grain.DAY)


def _cycle_within(reading: Cycle, anchors: Anchors) -> Sense:
    whole = resolve(reading.within, anchors) if reading.within else None
    start = whole.period.start if whole and whole.period else None
    if whole is None or start is None:
        return undated(reading.grain, unknown_cycle(reading))
    if reading.weekday is not None:
        shift = (reading.weekday - start.isoweekday()) % 7
        return dated(Period(Grain.DAY, start.toordinal() + shift), whole.anchor)
    period = in_year(reading, start.year)
    if period is None:
        return undated(reading.grain, unknown_cycle(reading))
    return dated(period, whole.anchor)


# --- times of day


def _clock(reading: Clock, anchors: Anchors) -> Sense:
    day, anchor = _day_of(reading.day, anchors)
    hour = reading.hour
    if day is None:
        value = f"XXXX-XX-XXT{hour:02}:{reading.minute or 0:02}"
        value += "" if reading.second is None else f":{reading.second:02}"
        grain = Grain.HOUR if reading.minute is None else Grain.MINUTE
        grain = grain if reading.second is None else Grain.SECOND
        return Sense(TimeType.TIME, value, grain=grain)
    period = clock(day, hour, reading.minute, reading.second)
    sense = dated(period, anchor)
    if sense.period is not None and (hour == 24 or reading.minute is None):
        # Written with minutes even where none are told, as annotated news has it.
        sense = attrs.evolve(sense, value=f"{value_of(day)}T{hour:02}:00")
    if reading.vague and sense.period is not None:
        late = value_of(day.to(Grain.DAY) or day) + f"T{hour + 12:02}"
        minutes = f":{reading.minute or 0:02}"
        sense = attrs.evolve(sense, alternatives=(late + minutes,))
    if reading.zone is None or sense.period is None:
        return sense
    zone = dt.timezone(dt.timedelta(minutes=reading.zone))
    interval = period.interval
    if interval is None:
        return sense
    end = interval.end and interval.end.replace(tzinfo=zone)
    return attrs.evolve(
        sense, interval=Interval(interval.start.replace(tzinfo=zone), end)
    )


def _day_of(
    reading: Reading | None, anchors: Anchors
) -> tuple[Period | None, str | None]:
    if isinstance(reading, Range):
        reading = reading.begin  # the night of May 5 to 6 begins on the fifth
    if reading is None:
        story = anchors.story_day()
        return (None, None) if story is None else (story.period, story.anchor)
    sense = resolve(reading, anchors)
    day = sense.period and sense.period.to(Grain.DAY)
    return day, sense.anchor


def _daypart(reading: Daypart, anchors: Anchors) -> Sense:
    day, anchor = _day_of(reading.day, anchors)
    if day is None:
        return Sense(TimeType.TIME, f"XXXX-XX-XXT{reading.code}", grain=Grain.DAYPART)
    return dated(daypart(day, reading.code), anchor)


# --- lengths, sets and ranges


def _length(reading: Length, anchors: Anchors) -> Sense:
    amount, grain = reading.amounts[0]
    if grain is Grain.MONTH and (amount or 0) > _LONGEST_MONTHS:
        anchors.left_stretch()
    value = length_value(reading)
    known = read_value(value)
    return Sense(TimeType.DURATION, value, grain=known.grain if known else None)


def _recurring(reading: Recurring, _: Anchors) -> Sense:
    known = read_value(reading.value)
    return Sense(TimeType.SET, reading.value, grain=known.grain if known else None)


def _after(begin: Sense, end: Sense) -> Sense:
    """Move the end of a range behind its beginning: "from Monday to Friday"."""
    if (
        begin.period is None
        or end.period is None
        or begin.period.grain != end.period.grain
    ):
        return end
    grain, steps = end.period.grain, {Grain.DAY: 7, Grain.MONTH: 12}
    if end.period.number >= begin.period.number or grain not in steps:
        return end
    return dated(end.period.shift(steps[grain]), end.anchor)


def _range(reading: Range, anchors: Anchors) -> Sense:
    begin, end = resolve(reading.begin, anchors), resolve(reading.end, anchors)
    end = _after(begin, end)
    value = f"{begin.value}/{end.value}"
    if begin.period is None or end.period is None or begin.period.start is None:
        return Sense(begin.type, value, grain=begin.grain)
    # "from 9 to 11" ends at 11, "from Monday to Friday" when Friday is over.
    is_clock = end.period.grain in (Grain.HOUR, Grain.MINUTE, Grain.SECOND)
    last = end.period.start if is_clock else end.period.end
    interval = Interval(begin.period.start, last)
    return Sense(begin.type, value, None, begin.anchor, interval, begin.period.grain)


_RESOLVERS: Final[dict[type, Callable[[Any, Anchors], Sense]]] = {
    Absolute: _absolute,
    Literal: _literal,
    Step: _step,
    Shift: _shift,
    Part: _part,
    Cycle: _cycle,
    Clock: _clock,
    Daypart: _daypart,
    Length: _length,
    Recurring: _recurring,
    SamePart: _same_part,
    Range: _range,
    Either: _either,
    Aside: _aside,
}
