"""English words that fix a time to the future."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.time_signs import FutureCue

FUTURE_CUES: Final = (
    FutureCue("scheduled, rescheduled, slated", plan=True, example="It is scheduled to open Monday."),
    FutureCue("is due, are due, is expected, are expected", plan=True, example="It is due to open on Monday."),
    FutureCue("planned for, planned on", plan=True, example="It was planned for Monday."),
    FutureCue("set to, set for", plan=True, example="It is set to open on Monday."),
    FutureCue("adjourned until, adjourned till, adjourned to, postponed until, postponed to, delayed until,"
              " suspended until, remanded until, extended to, extended until, closed until", plan=True,
              example="The trial was adjourned until Monday."),
    FutureCue("is to, are to", plan=True, example="The court is to rule on Monday."),
    FutureCue("will, shall, ll", plan=False, example="It will open in two weeks."),
    FutureCue("going to, want to, plan to, plans to", plan=False,
              example="They are going to open in two weeks."),
    FutureCue("would, expected, anticipated, was due, were due, was to, were to, supposed to", plan=False,
              past=True,
              example="Talks are expected in two weeks."),
    FutureCue("by, until, till, through, than", plan=False, limit=True,
              example="It opens by August.", counter="It was made by hand."),
    FutureCue("be back", plan=False, example="She is to be back in two weeks."),
)  # fmt: skip
