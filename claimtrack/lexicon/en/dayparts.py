"""The parts of the day in English."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.clock import ClockName, DaypartName, DaypartPlural, HalfDay
from claimtrack.lexicon.rows.deixis import DeicticDaypart

DAYPARTS: Final = (
    DaypartName("morning", "MO", example="It began on Monday morning."),
    DaypartName("afternoon", "AF", example="It began on Monday afternoon."),
    DaypartName("evening", "EV", example="It began on Monday evening.",
                counter="It is evening out."),
    DaypartName("night", "NI", example="It began on Monday night."),
    DaypartName("daytime", "DT", example="It is open in the daytime."),
    DaypartName("lunchtime, lunch time", "MI", example="It began on Monday lunchtime."),
    DaypartName("nighttime, night-time, night time", "NI", example="It began in the night-time."),
    # The hours of the sun differ with place and season, so they count as the part of
    # the day in which they mostly lie.
    DaypartName("dawn, daybreak, sunrise", "MO", example="It began at dawn."),
    DaypartName("dusk, nightfall, sundown, sunset", "EV", example="It began at dusk."),
    DaypartPlural("mornings", "MO", example="It is closed on Monday mornings."),
    DaypartPlural("afternoons", "AF", example="It is closed on Monday afternoons."),
    DaypartPlural("evenings", "EV", example="It is closed on Monday evenings."),
    DaypartPlural("nights", "NI", example="It is closed on Monday nights."),
    DeicticDaypart("tonight tonite", "NI", 0, example="They meet tonight."),
    DeicticDaypart("the night before last, night before last", "NI", -2,
                   example="They met the night before last."),
    DeicticDaypart("overnight", "NI", 0, just_over=True, example="The rain fell overnight."),
    # Hours with a name of their own, which need neither “a.m.” nor “o’clock”.
    ClockName("noon midday noonish", 12, example="They met at noon."),
    ClockName("midnight, mid night, mid-night", 0, example="They met at midnight."),
    HalfDay("am, a.m, a. m, a . m", 0, example="They met at 9 a.m.",
            counter="I am here."),
    HalfDay("pm, p.m, p. m, p . m", 12, example="They met at 9 p.m."),
)  # fmt: skip
