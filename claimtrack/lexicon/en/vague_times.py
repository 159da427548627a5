"""English words for times that no calendar knows, and for how often."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.times import SetWord, VagueTime

VAGUE_TIMES: Final = (
    VagueTime("now, right now, just now, currently, presently, at present, these days,"
              " nowadays, the present,"
              " the present day, present day, the present time, the current time", "PRESENT_REF",
              example="It is closed now."),
    VagueTime("recently, more recently, most recently, very recently, lately,"
              " formerly, the past, the recent past, the distant past,"
              " recent times, relatively recently, recent history, not long ago, long ago",
              "PAST_REF", example="It was closed recently.",
              counter="He was fired over the past remarks."),
    VagueTime("soon, very soon, very shortly, the future, the near future,"
              " the foreseeable future, the distant future, the short term, the near term,"
              " the coming future", "FUTURE_REF", example="It will close soon.",
              counter="The future king spoke."),
    SetWord("annual, annually, yearly", "P1Y", example="The fair is annual."),
    SetWord("biennial, biennially", "P2Y", example="The fair is biennial."),
    SetWord("daily", "P1D", example="It appears daily.", counter="The Daily Mail said so."),
    SetWord("nightly", "P1D", example="The nightly curfew began."),
    SetWord("weekly", "P1W", example="It appears weekly."),
    SetWord("fortnightly, biweekly", "P2W", example="It appears fortnightly."),
    SetWord("monthly", "P1M", example="It appears monthly."),
    SetWord("quarterly", "P3M", example="It appears quarterly."),
    SetWord("hourly", "PT1H", example="It is told hourly."),
    SetWord("day by day", "P1D", example="It grows day by day."),
    SetWord("year by year", "P1Y", example="It grows year by year."),
)  # fmt: skip
