"""The months in English, with the abbreviations of news agencies."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.calendar import MonthName

MONTHS: Final = (
    MonthName("january", 1, example="It opened in January."),
    # Jan, April, May, June and August are first names as well: before a family name
    # they are no months.
    MonthName("jan", 1, given_name=True, example="It opened in Jan 2020.",
              counter="Jan Smith opened it."),
    MonthName("february feb", 2, example="It opened on Feb. 3."),
    MonthName("march", 3, given_name=True, capital=True, example="It opened in March.",
              counter="They march on Friday."),
    # A verb and a noun of Spanish place names; only a number beside it shows the month.
    MonthName("mar", 3, beside=True, example="It opened on Mar 3.",
              counter="Rain could mar the day."),
    MonthName("april apr", 4, given_name=True, example="It opened in April."),
    MonthName("may", 5, given_name=True, capital=True, example="It opened in May.",
              counter="It may open."),
    MonthName("june jun", 6, given_name=True, example="It opened in June."),
    MonthName("july jul", 7, example="It opened in July."),
    MonthName("aug", 8, example="It opened on Aug. 3."),
    MonthName("august", 8, given_name=True, capital=True, example="It opened in August.",
              counter="It was an august body."),
    MonthName("september sept sep", 9, example="It opened on Sept. 11."),
    MonthName("october oct", 10, example="It opened in October."),
    MonthName("november nov", 11, example="It opened in November."),
    MonthName("december dec", 12, example="It opened in December."),
)  # fmt: skip
