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
    UNKNOWN,
    find_cycle,
    in_year,
    unknown_cycle,
)
from claimtrack.stages.times.readings import (
    Absolute,
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
    Shift,
    Step,
)
from claimtrack.stages.times.values import length_value


@attrs.frozen
class Sense:
    """
    What an expression comes to.

    Args:
        type: The TIMEX3 type.
        value: The TIMEX3 value.
        period: The stretch of the calendar; None if unresolved.
        anchor: What it was counted from.
        interval: The stretch as moments; None for that of the period.
        grain: How fine the words are; None for that of the period.
        aside: True if the story does not stay there: "up from a year ago".
        alternatives: Other values that the words may have.
    """

    type: TimeType
    value: str
    period: Period | None = None
    anchor: str | None = None
    interval: Interval | None = None
    grain: Grain | None = None
    aside: bool = False
    alternatives: tuple[str, ...] = ()


_SUB_DAY: Final = (Grain.DAYPART, Grain.HOUR, Grain.MINUTE, Grain.SECOND)


def resolve(reading: Reading, anchors: Anchors) -> Sense:
    """Give the sense of a reading, as far as what is known allows."""
    return _RESOLVERS[type(reading)](reading, anchors)


def _dated(period: Period, anchor: str | None = None) -> Sense:
    kind = TimeType.TIME if period.grain in _SUB_DAY else TimeType.DATE
    if period.start is None:
        return _undated(period.grain)
    return Sense(kind, value_of(period), period, anchor)


def _undated(grain: Grain, value: str | None = None) -> Sense:
    kind = TimeType.TIME if grain in _SUB_DAY else TimeType.DATE
    return Sense(kind, value or UNKNOWN[grain], grain=grain)


def _absolute(reading: Absolute, _: Anchors) -> Sense:
    return _dated(reading.period)


def _literal(reading: Literal, _: Anchors) -> Sense:
    known = read_value(reading.value)
    return Sense(TimeType.DATE, reading.value, grain=known.grain if known else None)


def _either(reading: Either, anchors: Anchors) -> Sense:
    first, second = resolve(reading.first, anchors), resolve(reading.second, anchors)
    return attrs.evolve(first, alternatives=(second.value,))


def _step(reading: Step, anchors: Anchors) -> Sense:
    if reading.same_grain:
        return _year_back(reading, anchors)
    base = _base(reading.grain, anchors, narrative=reading.narrative)
    if base is None:
        return _undated(reading.grain)
    step = reading.step
    if base.anchor == "published" and reading.default:
        step = reading.default
    return _dated(base.period.shift(step), base.anchor)


def _year_back(reading: Step, anchors: Anchors) -> Sense:
    """Go some years from the last quarter or month in the text, which stays one."""
    last = anchors.last_stretch()
    parts = {Grain.QUARTER: 4, Grain.MONTH: 12, Grain.HALF: 2}
    if last is None or last.period.grain not in parts:
        grain = reading.grain
        base = anchors.story(grain) if reading.narrative else None
        base = base or anchors.from_now(grain)
        if base is None:
            return _undated(grain)
        steps = parts.get(grain, 1) * reading.step
        sense = _dated(base.period.shift(steps), base.anchor)
    else:
        steps = parts[last.period.grain] * reading.step
        sense = _dated(last.period.shift(steps), last.anchor)
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
    grain, amount = _point_grain(reading.grain, reading.amount)
    base: Anchored | None
    if reading.base is not None:
        sense = resolve(reading.base, anchors)
        start = sense.period and (sense.period.to(grain) or sense.period)
        base = None if start is None else Anchored(start, sense.anchor)
    else:
        base = _base(grain, anchors, narrative=reading.narrative)
    if base is None:
        return _undated(grain)
    return _dated(base.period.shift(int(amount)), base.anchor)


def _point_grain(grain: Grain, amount: float) -> tuple[Grain, float]:
    """Give the grain of a point so many units away: "two weeks ago" is a day."""
    if grain in (Grain.WEEK, Grain.WEEKEND):
        return Grain.DAY, amount * 7
    if grain in (Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM):
        years = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}[grain]
        return Grain.YEAR, amount * years
    if amount != int(amount) and grain is Grain.YEAR:
        return Grain.MONTH, amount * 12
    return grain, amount


def _part(reading: Part, anchors: Anchors) -> Sense:
    whole = resolve(reading.whole, anchors)
    if whole.period is None:
        return _undated(reading.grain)
    first, end = whole.period.start, whole.period.end
    if first is None or end is None:
        return _undated(reading.grain)
    if reading.weekday is not None:
        return _dated(_nth_weekday(reading, first, end), whole.anchor)
    if reading.number < 0:
        last = (end - dt.timedelta(days=1)).date()
        if reading.grain is Grain.WEEK and last.isoweekday() < 4:
            last -= dt.timedelta(days=7)  # the last week has most of its days inside
        period = Period.of(last, reading.grain)
        return _dated(period.shift(reading.number + 1), whole.anchor)
    period = Period.of(first.date(), reading.grain)
    if reading.grain is Grain.WEEK and first.isoweekday() > 4:
        period = period.shift(
            1
        )  # the first week has most of its days inside (ISO 8601)
    return _dated(period.shift(reading.number - 1), whole.anchor)


def _nth_weekday(reading: Part, first: dt.datetime, end: dt.datetime) -> Period:
    weekday = reading.weekday or 0
    if reading.number < 0:
        last = end.toordinal() - 1
        return Period(Grain.DAY, last - (last - weekday) % 7)
    begin = first.toordinal()
    days = (weekday - begin) % 7 + 7 * (reading.number - 1)
    return Period(Grain.DAY, begin + days)


# --- what comes back every week, month or year


def _cycle(reading: Cycle, anchors: Anchors) -> Sense:
    if reading.within is not None:
        return _cycle_within(reading, anchors)
    base = _cycle_base(reading, anchors)
    if base is None:
        return _undated(reading.grain, unknown_cycle(reading))
    period = find_cycle(reading, base.period, ahead=anchors.looks_ahead())
    if period is None:
        return _undated(reading.grain, unknown_cycle(reading))
    sense = _dated(period, base.anchor)
    bare = reading.weekday is not None and reading.step is None and reading.day is None
    if not bare or period.number > base.period.number or not anchors.may_look_ahead():
        return sense
    # "will meet on Friday" is mostly the next one, and often enough the last.
    return attrs.evolve(sense, alternatives=(value_of(period.shift(7)),))


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
        return _undated(reading.grain, unknown_cycle(reading))
    if reading.weekday is not None:
        shift = (reading.weekday - start.isoweekday()) % 7
        return _dated(Period(Grain.DAY, start.toordinal() + shift), whole.anchor)
    period = in_year(reading, start.year)
    if period is None:
        return _undated(reading.grain, unknown_cycle(reading))
    return _dated(period, whole.anchor)


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
    sense = _dated(period, anchor)
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
    return _dated(daypart(day, reading.code), anchor)


# --- lengths, sets and ranges


def _length(reading: Length, _: Anchors) -> Sense:
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
    return _dated(end.period.shift(steps[grain]), end.anchor)


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
    Range: _range,
    Either: _either,
}
