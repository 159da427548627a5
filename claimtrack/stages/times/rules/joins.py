"""Findings that join: "Sunday morning", "two weeks ago", "the end of March"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain, TimeMod
from claimtrack.stages.times.context import has_cue, words_before
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import (
    Absolute,
    Aside,
    Clock,
    Cycle,
    Daypart,
    Length,
    Literal,
    Part,
    Recurring,
    Shift,
    Step,
)
from claimtrack.stages.times.rules.durations import read_unit


def _base(hit: Hit, name: str = "d") -> Any:
    """Give the reading of a finding, and pass on what was added to it."""
    finding = hit.finding(name)
    hit.mod = finding.mod
    return finding.reading


def _day_part(hit: Hit) -> Daypart:
    return Daypart(hit.get("p", "daypart"), _base(hit))


def _part_of_day(hit: Hit) -> Any:
    """Read "mid-afternoon yesterday"; "last night Monday" are two."""
    part = hit.finding("p")
    if part.reading.day is not None:
        return None
    hit.mod = part.mod
    return Daypart(part.reading.code, hit.finding("d").reading)


def _ago(hit: Hit) -> Any:
    amount, grain = _base(hit, "l").amounts[0]
    step, narrative = (
        hit.get("a", "ago") if "a" in hit else (-1 if "before" in hit else 1, True)
    )
    if amount is None:
        return Shift(None, grain, None, narrative, step)
    return Shift(amount * step, grain, None, narrative)


def _in_future(hit: Hit) -> Any:
    """Read "will open in two weeks" as a day, not as how long the opening takes."""
    amount, grain = _base(hit, "l").amounts[0]
    tape = hit.tape
    before = words_before(tape.text, tape.starts[hit.first])
    if amount is None or not has_cue(before, tape.classes.cues.hints):
        return None
    return Shift(amount, grain)


def _in_time(hit: Hit) -> Any:
    amount, grain = _base(hit, "l").amounts[0]
    return Shift(amount, grain, direction=1)


def _from(hit: Hit) -> Any:
    amount, grain = hit.finding("l").reading.amounts[0]
    if amount is None:
        return None
    return Shift(-amount if "before" in hit else amount, grain, _base(hit))


def _year_before(hit: Hit) -> Any:
    """Read "the quarter a year ago", which is one quarter."""
    quarter, back = hit.finding("q").reading, hit.finding("d").reading
    is_quarter = isinstance(quarter, (Cycle, Step)) and quarter.grain is Grain.QUARTER
    is_back = isinstance(back, Shift) and back.grain is Grain.YEAR
    if not is_quarter or not is_back or back.base is not None:
        return None
    return attrs.evolve(back, base=quarter)


def _part(hit: Hit) -> Any:
    number = hit.number("n")
    grain, _ = read_unit(hit)
    return None if number is None else Part(int(number), grain, _base(hit))


def _half(hit: Hit) -> Any:
    return Part(int(hit.number("n") or 0), Grain.HALF, _base(hit))


def _part_of_unit(hit: Hit) -> Any:
    """Read "the first half of the year", which is the one in hand."""
    number = hit.number("n")
    grain = Grain.HALF if "h" in hit else read_unit(hit)[0]
    whole = Step(hit.get("w", "unit")[0], 0)
    return None if number is None else Part(int(number), grain, whole)


def _nth_weekday(hit: Hit) -> Any:
    day = hit.finding("w").reading
    if not isinstance(day, Cycle) or day.weekday is None or "x" in hit:
        return None
    return Part(int(hit.number("n") or 0), Grain.DAY, _base(hit), day.weekday)


def _nth_evening(hit: Hit) -> Any:
    part = hit.finding("w").reading
    day = part.day if isinstance(part, Daypart) else None
    if not isinstance(day, Cycle) or day.weekday is None:
        return None
    nth = Part(int(hit.number("n") or 0), Grain.DAY, _base(hit), day.weekday)
    return Daypart(part.code, nth)


def _week_of(hit: Hit) -> Any:
    return Part(1, Grain.WEEK, _base(hit))


def _is_other_week(reading: Any) -> bool:
    is_week = isinstance(reading, Step) and reading.grain is Grain.WEEK
    return is_week and reading.step != 0


def _within(hit: Hit) -> Any:
    """Put a month or a quarter into the year beside it: "January of this year"."""
    inner = hit.finding("i").reading
    outer = _base(hit)
    if not isinstance(inner, Cycle) or inner.step is not None:
        return None
    outer = _calendar_year(outer)
    # "June, the beginning of the year" and "June 5, 2020, of this year" are two.
    if hit.mod is not None or inner.within is not None:
        return None
    return attrs.evolve(inner, within=outer) if _may_hold(outer, inner) else None


def _season_of(hit: Hit) -> Any:
    year = _base(hit)
    season = Cycle(Grain.SEASON, part=hit.get("s", "season"), within=year)
    return season if isinstance(year, Step) and year.grain is Grain.YEAR else None


def _calendar_year(reading: Any) -> Any:
    """Take a fiscal year for the one of the calendar, as its quarters are."""
    if not isinstance(reading, Literal) or not reading.value.startswith("FY"):
        return reading
    return Absolute(Period.year(int(reading.value.removeprefix("FY"))))


def _may_hold(outer: Any, inner: Cycle) -> bool:
    """Whether a time is one in which what comes back is looked for."""
    if inner.weekday is not None and not _is_other_week(outer):
        return False  # "this week on Friday" are two
    if isinstance(outer, Step):
        # "next month on August 2" are two
        return outer.grain in (Grain.YEAR, Grain.WEEK)
    return not isinstance(outer, Cycle)


def _edge(hit: Hit) -> Any:
    finding = hit.finding("d")
    # "later on Friday" says when on that Friday, "early on Friday" what of it.
    if finding.mod is not None or ("on" in hit and hit.get("e", "ago")):
        return None
    hit.mod = hit.get("e", "edge") if "e" in hit else hit.get("n", "edgenoun")
    return finding.reading


def _open_ended(hit: Hit) -> Any:
    """Read "1994 or later" and "1990 and beyond"."""
    is_before = hit.is_a("e", "edge") and hit.get("e", "edge") is TimeMod.START
    is_before = is_before or "b" in hit
    hit.mod = TimeMod.ON_OR_BEFORE if is_before else TimeMod.ON_OR_AFTER
    return hit.finding("d").reading


def _approximate(hit: Hit) -> Any:
    finding = hit.finding("d")
    mod = hit.get("a", "approx")
    if hit.get("a", "during") and hit.tape.meaning(finding.first, "the"):
        return None  # "over the past week" is no longer than a week
    if finding.kind == "day" and isinstance(finding.reading, Step):
        return None  # "about yesterday" tells a subject, not a time
    if finding.kind in ("day", "span") and not (
        isinstance(finding.reading, Shift) or mod is TimeMod.APPROX
    ):
        return None
    hit.mod = mod or finding.mod
    return finding.reading


def _on_day(hit: Hit) -> Any:
    clock = hit.finding("c").reading
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    if hit.finding("c").rule == "noon" and clock.hour == 0:
        clock = attrs.evolve(clock, hour=24)  # "midnight Friday" ends it
    return attrs.evolve(clock, day=_base(hit))


def _hour_of_day(hit: Hit) -> Any:
    hour = hit.number("h")
    day = _base(hit)
    if hour is None:
        return None
    late = isinstance(day, Daypart) and day.code != "MO" and hour < 12
    minute = hit.number("min")
    vague = not late and 1 <= hour <= 11 and not isinstance(day, Daypart)
    return Clock(
        int(hour) + (12 if late else 0),
        None if minute is None else int(minute),
        day=day,
        vague=vague,
    )


def _set_clock(hit: Hit) -> Any:
    """Read "every day at 6 a.m."."""
    often, clock = hit.finding("s").reading, hit.finding("c").reading
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    time = f"T{clock.hour:02}:{clock.minute or 0:02}"
    if often.value.startswith("XXXX-WXX"):
        return Recurring(often.value.partition("T")[0] + time)
    return (
        Recurring(time) if often.value in ("P1D", "TMO", "TAF", "TEV", "TNI") else None
    )


def _half_day(hit: Hit) -> Daypart:
    return Daypart("AF" if hit.get("ap", "ampm") else "MO", _base(hit))


def _weekend_of(hit: Hit) -> Part:
    day = _base(hit)
    year = hit.finding("y").reading if "y" in hit else None
    if isinstance(day, Cycle) and isinstance(year, Absolute):
        day = attrs.evolve(day, within=year)
    return Part(1, Grain.WEEKEND, day)


def _past(hit: Hit) -> Any:
    length: Length = _base(hit, "l")
    if hit.tape.meaning(hit.finding("l").first, "the"):
        return None  # "may last the entire day"
    return length


def _the_weeks(hit: Hit) -> Any:
    finding = hit.finding("l")
    last = hit.tape.meaning(hit.last - 1, "units")
    return None if last is None else finding.reading


def _ended(hit: Hit) -> Aside:
    """Read the day on which a quarter or a year in hand ended."""
    return Aside(_base(hit))


def _stay(hit: Hit) -> Any:
    return _base(hit)


DAYPARTS: Final = (
    Rule("Sunday morning", "part", r"{d:day}[_,]{p:daypart}(?!s)", _day_part),
    Rule("tomorrow a.m.", "part", r"{d:day}_{ap:ampm}", _half_day),
    Rule("the afternoon yesterday", "part", r"{p:part}_(?:{on}_)?{d:day}", _part_of_day),
    Rule("the night of May 25", "part", r"(?:{the}_)?{p:daypart}_{of}_{d:day}", _day_part),
    Rule("in two weeks", "span", r"(?<={in}_){l:dur}(?![-']|_{of})", _in_future),
    # No words of the future needed: this form has no other sense.
    Rule("in two weeks' time", "span", r"(?<={in}_){l:dur}(?:q|'{s}_){timenoun}", _in_time),
    # "two hours later this week" is a length and a date.
    Rule("two weeks ago", "span", r"{l:dur}_(?!{edge}_{span}){a:ago}", _ago),
    Rule("two weeks before", "span", r"{l:dur}_(?:(?P<before>{before})|{after})(?:_{that}(?=[^_])|(?![_-]))", _ago),
    # Without an article "last" may be the verb: "it should last two hours".
    Rule("the past two weeks", "dur", r"(?:{the}_|{that}_|(?<!(?:x|{to}|{weakmonth}|{tee})_(?={endure})))(?:{deictic}|{ordinal})_(?:{more}_)?{l:dur}", _past),
    Rule("these two weeks", "dur", r"{that}_{l:dur}", _the_weeks),
    Rule("the two weeks", "dur", r"{the}_{l:dur}", _the_weeks),
    Rule("two years or so", "dur", r"{d:dur}_{or}_{so}", _stay),
    # The comma and the blank are weak links, so the builder checks what they join.
    Rule("January of this year", "span", r"{i:span}(?:_{of}_|_|,){d:span}", _within),
    Rule("the spring of last year", "span", r"{the}_{s:season}_{of}_{d:span}", _season_of),
    Rule("August 9 of this year", "day", r"{i:day}(?:_{of}_|_|,){d:span}", _within),
    Rule("last year August 9", "day", r"{d:span}(?:_{on}_|_){i:day}", _within),
    Rule("this year's quarter", "span", r"{d:span}'{s}_{i:span}", _within),
)  # fmt: skip
"""A day and its part, a length and its direction, a month and its year."""

PARTS: Final = (
    Rule("first week of May", "span", r"(?:{the}_)?{n:ord}[_-]{u:unit_week|unit_weekend|unit_month|unit_quarter}_{of}_{d:span}", _part),
    Rule("first day of May", "day", r"(?:{the}_)?{n:ord}[_-]{u:unit_day}_{of}_{d:span}", _part),
    Rule("first Monday of May", "day", r"(?:{the}_)?{n:ord}_{w:day}_(?:{of}|{in})_{d:span}", _nth_weekday),
    Rule("first week of the month", "span", r"(?:{the}_)?{n:ord}[_-](?:{h:half}|{u:unit_day|unit_week|unit_weekend|unit_month|unit_quarter})_{of}_{the}_{w:unit_week|unit_month|unit_quarter|unit_year|unit_decade|unit_century}", _part_of_unit),
    Rule("first half of the year", "span", r"(?:{the}_)?{n:ord}[_-]{half}_{of}_{d:span}", _half),
    Rule("the week of May 5", "span", r"{the}_{u:unit_week}_(?:{of}|{starting})_(?:{on}_)?{d:day}", _week_of),
    Rule("the weekend of May 5", "span", r"(?:{the}_)?{unit_weekend}_{of}_{d:day}|{d:day}_{unit_weekend}(?:[_,]{y:span})?+", _weekend_of),
    # The evening is of that Monday, so the day must be counted first.
    Rule("first Monday evening of May", "part", r"(?:{the}_)?{n:ord}_{w:part}_(?:{of}|{in})_{d:span}", _nth_evening),
    Rule("the quarter a year ago", "span", r"{q:span}_{d:span}", _year_before),
    Rule("a day after Easter", "span", r"{l:dur}_(?:(?P<before>{before})|{after}|{from})_{d:day|span}", _from),
)  # fmt: skip
"""Parts of a longer time, and times a while from another."""

EDGES: Final = (
    Rule("early on Thursday", "day", r"{e:edge}[_-](?:{on:on}_|{in}_)?{d:day}", _edge),
    Rule("late last week", "span", r"(?:{the}_)?{e:edge}[_-](?:{in}_)?{d:span}", _edge),
    Rule("early Sunday morning", "part", r"{e:edge}[_-](?:{in}_|{on:on}_)?{d:part}", _edge),
    Rule("the end of March", "span", r"(?:{the}_)?{n:edgenoun}_{of}_{d:span}", _edge),
    Rule("the end of Monday", "day", r"(?:{the}_)?{n:edgenoun}_{of}_{d:day}", _edge),
    Rule("the early hours of Monday", "part", r"(?:{the}_)?{n:edgenoun}_{of}_{d:part}", _edge),
    Rule("1994 or later", "span", r"{d:span}_(?:{or}_{e:edge}|{and}_{beyond}|{or|and}_(?:{after}|{b:before})(?![_-]))", _open_ended),
    Rule("about two weeks", "dur", r"{a:approx}_{d:dur}", _approximate),
    Rule("about 9 p.m.", "clock", r"{a:approx}_{d:clock}", _approximate),
    Rule("about May 5", "day", r"{a:approx}_{d:day}", _approximate),
    Rule("about two weeks ago", "span", r"{a:approx}_{d:span}", _approximate),
)  # fmt: skip
"""What narrows a time down or makes it inexact."""

CLOCKS: Final = (
    # Last but for clocks, as the whole date must have been found before.
    Rule("ended May 31", "day", r"(?<={ended}_|{ended}_{on}_){d:day}", _ended),
    Rule("9 p.m. on Monday", "clock", r"{c:clock}(?:_{on}_|[_,]|,{on}_){d:day|part}", _on_day),
    Rule("Monday at 9 p.m.", "clock", r"{d:day|part}(?:[_,]|[_,]{at}_){c:clock}", _on_day),
    Rule("every day at 9 a.m.", "set", r"{s:set}(?:_|_{at}_){c:clock}|{c:clock}_{s:set}", _set_clock),
    # A number without "a.m." is an hour only behind "at".
    Rule("9 on Monday", "clock", r"(?<={at}_){h:hour}(?:[:d]{min:sixty})?+_{on}_{d:day|part}", _hour_of_day),
    Rule("Monday at 9", "clock", r"{d:day|part}_(?:{at}_(?:{approx}_)?|{approx}_){h:hour}(?:[:d]{min:sixty})?+(?![_=:;d-])", _hour_of_day),
)  # fmt: skip
"""A time of day and its day."""
