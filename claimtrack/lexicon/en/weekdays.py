"""The days of the week in English."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.calendar import WeekdayName, WeekdayPlural

WEEKDAYS: Final = (
    WeekdayName("monday mon", 1, example="They met on Monday."),
    WeekdayName("tuesday tues tue", 2, example="They met on Tues."),
    WeekdayName("wednesday", 3, example="They met on Wednesday."),
    # Also a verb; only a number beside it shows the day.
    WeekdayName("wed", 3, beside=True, example="They met on Wed. 5 May.",
                counter="They wed in spring."),
    WeekdayName("thursday thurs thur thu", 4, example="They met on Thursday."),
    WeekdayName("friday fri", 5, example="They met on Friday."),
    WeekdayName("saturday", 6, example="They met on Saturday."),
    WeekdayName("sat", 6, beside=True, example="They met on Sat. 4 May.",
                counter="They sat down."),
    WeekdayName("sunday", 7, example="They met on Sunday."),
    WeekdayName("sun", 7, beside=True, example="They met on Sun. 5 May.",
                counter="The sun rose."),
    WeekdayPlural("mondays", 1, example="The court sits on Mondays."),
    WeekdayPlural("tuesdays", 2, example="The court sits on Tuesdays."),
    WeekdayPlural("wednesdays", 3, example="The court sits on Wednesdays."),
    WeekdayPlural("thursdays", 4, example="The court sits on Thursdays."),
    WeekdayPlural("fridays", 5, example="The court sits on Fridays."),
    WeekdayPlural("saturdays", 6, example="The court sits on Saturdays."),
    WeekdayPlural("sundays", 7, example="The court sits on Sundays."),
)  # fmt: skip
