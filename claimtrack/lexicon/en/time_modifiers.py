"""English words that narrow a time down or make it inexact."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.time_signs import Approximator, EdgeNoun, TimeModifier
from claimtrack.model.when import TimeMod

TIME_MODIFIERS: Final = (
    TimeModifier("early, very early, earlier", TimeMod.START, example="They met early this week.",
                 counter="He came early."),
    TimeModifier("late, very late, later", TimeMod.END, example="They met late last week.",
                 counter="He came late."),
    TimeModifier("mid, middle", TimeMod.MID, example="They met in mid-March.",
                 counter="It is a mid price."),
    EdgeNoun("end, close, final days, last part, latter part, tail end",
             TimeMod.END, example="They met at the end of March."),
    EdgeNoun("beginning, start, early part, early hours, small hours, wee hours, outset, first part, dawn", TimeMod.START,
             example="They met at the start of March."),
    EdgeNoun("middle, midst", TimeMod.MID, example="They met in the middle of March."),
    Approximator("about, around, roughly, approximately, circa, some, an estimated,"
                 " close to",
                 TimeMod.APPROX, example="It lasted about two weeks."),
    Approximator("nearly, almost, less than, under, just under, up to, at most, fewer than,"
                 " not more than, a maximum of, no more than, as little as,"
                 " as many as", TimeMod.LESS_THAN,
                 example="It lasted nearly two weeks."),
    Approximator("more than, just over, well over, at least, longer than, not less than,"
                 " a minimum of, no less than, no fewer than, upwards of,"
                 " as long as", TimeMod.MORE_THAN,
                 example="It lasted more than two weeks."),
    Approximator("exactly, precisely", None, example="It lasted exactly two weeks."),
)  # fmt: skip
