"""The units of time in English."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.counting import UnitLetter, UnitName, UnitPlural
from claimtrack.model.when import Grain

TIME_UNITS: Final = (
    # Also an ordinal, so only a determiner or a number shows the unit.
    UnitName("second sec", Grain.SECOND, example="It lasted a second.",
             counter="A second man came."),
    UnitPlural("seconds secs", Grain.SECOND, example="It lasted ten seconds."),
    UnitName("minute min", Grain.MINUTE, example="It lasted a minute."),
    UnitPlural("minutes mins", Grain.MINUTE, example="It lasted ten minutes."),
    UnitName("hour hr", Grain.HOUR, example="It lasted an hour."),
    UnitPlural("hours hrs", Grain.HOUR, example="It lasted ten hours."),
    UnitName("day", Grain.DAY, example="It lasted a day."),
    UnitPlural("days", Grain.DAY, example="It lasted ten days."),
    # “Three nights” last as long as three days: whoever counts nights counts days.
    UnitName("night", Grain.DAY, example="It lasted one night."),
    UnitPlural("nights", Grain.DAY, example="It lasted ten nights."),
    UnitName("weekend", Grain.WEEKEND, example="It lasted a weekend."),
    UnitPlural("weekends", Grain.WEEKEND, example="It lasted two weekends."),
    UnitName("week", Grain.WEEK, example="It lasted a week."),
    UnitPlural("weeks", Grain.WEEK, example="It lasted ten weeks."),
    # TIMEX3 has no unit of its own for two weeks.
    UnitName("fortnight", Grain.WEEK, 2, example="It lasted a fortnight."),
    UnitPlural("fortnights", Grain.WEEK, 2, example="It lasted two fortnights."),
    UnitName("month", Grain.MONTH, example="It lasted a month."),
    UnitPlural("months", Grain.MONTH, example="It lasted ten months."),
    UnitName("quarter", Grain.QUARTER, example="Sales fell last quarter.",
             counter="It costs a quarter of the price."),
    UnitPlural("quarters", Grain.QUARTER, example="It lasted two quarters.",
               counter="They live in close quarters."),
    UnitName("year", Grain.YEAR, example="It lasted a year."),
    UnitPlural("years", Grain.YEAR, example="It lasted ten years."),
    UnitName("decade", Grain.DECADE, example="It lasted a decade."),
    UnitPlural("decades", Grain.DECADE, example="It lasted two decades."),
    UnitName("century", Grain.CENTURY, example="It lasted a century."),
    UnitPlural("centuries", Grain.CENTURY, example="It lasted two centuries."),
    UnitName("millennium", Grain.MILLENNIUM, example="It lasted a millennium."),
    UnitPlural("millennia millenniums", Grain.MILLENNIUM,
               example="It lasted two millennia."),
    UnitLetter("h", Grain.HOUR, example="It lasted 3 h."),
    UnitLetter("yr yrs", Grain.YEAR, example="It lasted 3 yrs."),
    UnitLetter("wk wks", Grain.WEEK, example="It lasted 3 wks."),
)  # fmt: skip
