"""reading → sense, for times of day"""

from __future__ import annotations

import datetime as dt

import attrs

from claimtrack.model.calendar import Period, clock, daypart, value_of
from claimtrack.model.when import Grain, Interval, TimeType
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.cycles import UNKNOWN
from claimtrack.stages.times.readings import Clock, Daypart, Range, Reading, Step
from claimtrack.stages.times.sense import Resolve, Sense, dated, undated


def resolve_clock(reading: Clock, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve "2:30 a.m." and "noon on Friday"."""
    day, anchor, known = _day_of(reading.day, anchors, resolve)
    if day is None:
        return _without_day(reading, known)
    hour = reading.hour
    sense = dated(clock(day, hour, reading.minute, reading.second), anchor)
    if sense.period is None:
        return sense
    if hour == 24 or reading.minute is None:
        # Written with minutes even where none are told, as annotated news has it.
        sense = attrs.evolve(sense, value=f"{value_of(day)}T{hour:02}:00")
    if reading.vague:
        late = value_of(day.to(Grain.DAY) or day) + f"T{hour + 12:02}"
        minutes = f":{reading.minute or 0:02}"
        sense = attrs.evolve(sense, alternatives=(late + minutes,))
    return sense if reading.zone is None else _in_zone(sense, reading.zone)


def _without_day(reading: Clock, day: str) -> Sense:
    """Write a time of day of which the day is not known, or not all of it."""
    value = f"{day}T{reading.hour:02}:{reading.minute or 0:02}"
    value += "" if reading.second is None else f":{reading.second:02}"
    grain = Grain.HOUR if reading.minute is None else Grain.MINUTE
    grain = grain if reading.second is None else Grain.SECOND
    return Sense(TimeType.TIME, value, grain=grain)


def _in_zone(sense: Sense, minutes: int) -> Sense:
    """Make the interval aware of its zone."""
    interval = None if sense.period is None else sense.period.interval
    if interval is None:
        return sense
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    end = interval.end and interval.end.replace(tzinfo=zone)
    start = interval.start.replace(tzinfo=zone)
    return attrs.evolve(sense, interval=Interval(start, end))


def _day_of(
    reading: Reading | None, anchors: Anchors, resolve: Resolve
) -> tuple[Period | None, str | None, str]:
    """Give the day, what it was counted from, and what to write if it is unknown."""
    if isinstance(reading, Range):
        reading = reading.begin  # the night of May 5 to 6 begins on the fifth
    if reading is None:
        story = anchors.story_day()
        if story is None:
            return None, None, UNKNOWN[Grain.DAY]
        return story.period, story.anchor, UNKNOWN[Grain.DAY]
    sense = resolve(reading, anchors)
    day = sense.period and sense.period.to(Grain.DAY)
    is_day = sense.grain is Grain.DAY and "/" not in sense.value
    return day, sense.anchor, sense.value if is_day else UNKNOWN[Grain.DAY]


def resolve_daypart(reading: Daypart, anchors: Anchors, resolve: Resolve) -> Sense:
    """Resolve "Sunday morning" and "tonight"."""
    if reading.just_over and not anchors.may_look_ahead():
        reading = attrs.evolve(reading, day=Step(Grain.DAY, -1))
    day, anchor, known = _day_of(reading.day, anchors, resolve)
    if day is None:
        return undated(Grain.DAYPART, f"{known}T{reading.code}")
    return dated(daypart(day, reading.code), anchor)
