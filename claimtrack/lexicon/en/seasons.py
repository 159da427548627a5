"""The seasons in English, as the northern hemisphere counts them."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.calendar import SeasonName

SEASONS: Final = (
    # Of the northern half of the globe, where nearly all English news is written.
    SeasonName("spring springtime", 0, example="The dam broke last spring.",
               counter="The spring of the lock broke."),
    SeasonName("summer summertime", 1, example="The dam broke last summer."),
    SeasonName("autumn", 2, example="The dam broke last autumn."),
    # Mostly a verb or a downfall; a year, “last” or a preposition must lead to it.
    SeasonName("fall", 2, example="The dam broke last fall.",
               counter="The fall of the city was near."),
    SeasonName("winter wintertime", 3, example="The dam broke last winter."),
)  # fmt: skip
