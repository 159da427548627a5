"""English words that count days and units from now or from a time in the text."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.deixis import DayWord, Deictic
from claimtrack.lexicon.rows.time_signs import ShiftWord

DAY_WORDS: Final = (
    DayWord("today", 0, example="They met today."),
    DayWord("yesterday", -1, example="They met yesterday."),
    DayWord("tomorrow, tmrw, tmr", 1, example="They will meet tomorrow."),
    DayWord("the day before yesterday, day before yesterday", -2,
            example="They met the day before yesterday."),
    DayWord("the day after tomorrow, day after tomorrow", 2,
            example="They meet the day after tomorrow."),
    Deictic("last", -1, example="They met last week.", counter="Last, he bowed."),
    Deictic("past", -1, example="It rained the past week.", counter="It ran past him."),
    Deictic("this past", -1, example="They met this past week."),
    Deictic("next", 1, example="They meet next week.", counter="Next, he bowed."),
    Deictic("coming, upcoming, this coming, this upcoming", 1,
            example="They meet this coming Friday.", counter="She is coming."),
    Deictic("this, current", 0, example="They meet this week.",
            counter="This is all."),
    Deictic("previous, preceding", -1, True, example="It was lower the previous year.",
            counter="Her previous book sold well."),
    Deictic("following, subsequent, ensuing", 1, True, example="It fell the following year.",
            counter="He was following her."),
    ShiftWord("ago, back", -1, example="They met two weeks ago.",
              counter="They came back."),
    ShiftWord("prior", -1, True, example="They had met two weeks prior.",
              counter="They met two weeks prior to the vote."),
    ShiftWord("earlier, previously, beforehand", -1, True,
              example="They had met two weeks earlier.",
              counter="They met earlier."),
    ShiftWord("later, afterward, afterwards", 1, True,
              example="They met two weeks later.", counter="They met later."),
    ShiftWord("from now, hence", 1,
              example="They meet two weeks from now."),
)  # fmt: skip
