"""The English words of time, gathered from one table a file."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.en.day_words import DAY_WORDS
from claimtrack.lexicon.en.dayparts import DAYPARTS
from claimtrack.lexicon.en.future_cues import FUTURE_CUES
from claimtrack.lexicon.en.holidays import HOLIDAYS
from claimtrack.lexicon.en.months import MONTHS
from claimtrack.lexicon.en.not_times import NOT_TIMES
from claimtrack.lexicon.en.numbers import NUMBERS
from claimtrack.lexicon.en.past_forms import PAST_FORMS
from claimtrack.lexicon.en.seasons import SEASONS
from claimtrack.lexicon.en.time_modifiers import TIME_MODIFIERS
from claimtrack.lexicon.en.time_particles import TIME_PARTICLES
from claimtrack.lexicon.en.time_units import TIME_UNITS
from claimtrack.lexicon.en.vague_times import VAGUE_TIMES
from claimtrack.lexicon.en.weekdays import WEEKDAYS
from claimtrack.lexicon.en.zones import ZONES
from claimtrack.lexicon.rows.times import TimeWord

TIME_WORDS: Final[tuple[TimeWord, ...]] = (
    *DAYPARTS,
    *DAY_WORDS,
    *FUTURE_CUES,
    *HOLIDAYS,
    *MONTHS,
    *NOT_TIMES,
    *NUMBERS,
    *PAST_FORMS,
    *SEASONS,
    *TIME_MODIFIERS,
    *TIME_PARTICLES,
    *TIME_UNITS,
    *VAGUE_TIMES,
    *WEEKDAYS,
    *ZONES,
)
"""All rows about time."""
