"""English words for times that no calendar knows, and for how often."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.deixis import VagueNoun, VagueTime
from claimtrack.lexicon.rows.time_signs import SetWord

VAGUE_TIMES: Final = (
    # The three references of TIMEX3 for what no calendar knows.
    VagueTime("now, right now, just now, currently, presently, these days, nowadays,"
              " present day", "PRESENT_REF", example="It is closed now."),
    VagueTime("recently, more recently, most recently, very recently, relatively recently,"
              " lately, formerly, recent times, recent history, not long ago, long ago, the other day",
              "PAST_REF", example="It was closed recently."),
    VagueTime("soon, very soon, very shortly, someday, some day, one of these days", "FUTURE_REF", example="It will close soon.",
              counter="He left as soon as it closed."),
    # Nouns need a determiner, since “past” is more often a preposition.
    VagueNoun("past, recent past, distant past", "PAST_REF",
              example="It was closed in the past.", counter="It rained the past week."),
    VagueNoun("future, near future, foreseeable future, distant future, not too distant future,"
              " immediate future, short term, near term, long term", "FUTURE_REF",
              example="It may close in the future."),
    SetWord("annual, annually, yearly", "P1Y", example="The fair is annual."),
    SetWord("biennial, biennially", "P2Y", example="The fair is biennial."),
    SetWord("daily", "P1D", example="It appears daily.", counter="The Daily Mail said so."),
    SetWord("24/7, round-the-clock, around the clock", "P1D", example="It is open 24/7."),
    SetWord("nightly", "P1D", example="The nightly curfew began."),
    SetWord("weekly", "P1W", example="It appears weekly."),
    # “Biweekly” means twice a week to some; dictionaries put every two weeks first.
    SetWord("fortnightly, biweekly", "P2W", example="It appears fortnightly."),
    SetWord("semiannual, semiannually, semi-annual", "P6M", example="The fair is semiannual."),
    SetWord("bimonthly, bi-monthly", "P2M", example="The fair is bimonthly."),
    SetWord("monthly", "P1M", example="It appears monthly."),
    SetWord("quarterly", "P3M", example="It appears quarterly."),
    SetWord("hourly", "PT1H", example="It is told hourly."),
    SetWord("day by day", "P1D", example="It grows day by day."),
    SetWord("year by year", "P1Y", example="It grows year by year."),
)  # fmt: skip
