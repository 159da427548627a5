"""English phrases with a word of time in them that tell no time."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.times import NotTime

NOT_TIMES: Final = (
    # conjunctions and set phrases
    NotTime("as soon as, sooner or later, how soon", example="He left as soon as it closed."),
    NotTime("now and then, now and again", example="It rains now and then."),
    NotTime("now or never, sunday best, the order of the day", example="It is now or never."),
    # nouns that begin with a time
    NotTime("night watchman, night shift, night owl, morning paper, evening paper, morning sickness,"
            " day trader, day traders, day care,"
            " day labourer, day laborer, weekend edition", example="A day trader sold it."),
    NotTime("how about, what about", example="How about two more?"),
    NotTime("up to date, up-to-date, out of date, good morning, good afternoon, good evening,"
            " good night, good day, second hand", example="Good morning, he said."),
    NotTime("in the first place, in the second place, day after day, week after week,"
            " year after year, from day one", example="It came back day after day."),
    # newspapers, broadcasts, films and teams
    NotTime("sunday times, sunday telegraph, sunday mirror, sunday express, mail on sunday,"
            " daily mail, daily telegraph, daily mirror, daily express, daily star,"
            " daily beast, daily news, daily record, sun newspaper, the sun",
            example="The Sunday Times said so."),
    NotTime("friday night lights, saturday night live, monday night football,"
            " thursday night football, sunday night football, good morning america, this morning show,"
            " the daily show, tonight show", example="She was on Saturday Night Live."),
    NotTime("21st century fox, twentieth century fox, 20th century fox",
            example="He left 21st Century Fox."),
    NotTime("usa today, easter island, christmas island, new year island, easter egg",
            example="USA Today said so."),
    NotTime("dog days, dog day, light year, light years, leap year, opening hours, office hours, business hours,"
            " rush hour, happy hour, zero hour", example="It is ten light years away."),
    # names of events that have become names of things
    NotTime("bloody sunday, black monday, black tuesday, black wednesday, black thursday,"
            " prague spring, arab spring, man friday", example="The Arab Spring began there."),
    NotTime("march on washington, march for our lives, women's march, march madness",
            example="The March on Washington was long."),
    NotTime("may have, may be, may not, may well, may also", example="May be that is so."),
)  # fmt: skip
