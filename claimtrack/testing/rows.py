"""Strategies for lexicon rows."""

from __future__ import annotations

import string
from typing import TypeVar, get_type_hints

import attrs
from hypothesis import strategies as st

from claimtrack.lexicon.rows.base import Row

R = TypeVar("R", bound=Row)

_OF_EVERY_ROW = frozenset(field.name for field in attrs.fields(Row))


@st.composite
def lexicon_rows(draw: st.DrawFn, kind: type[R]) -> R:
    """
    Make rows of one kind that pass their own check, with made-up words.

    Args:
        draw: Filled in by Hypothesis.
        kind: The class of the rows: `CueVerb`, `Abbreviation` …
    """
    # Two letters at least: single ones are initials to some stages.
    words = st.text(string.ascii_lowercase, min_size=2, max_size=8)
    forms = draw(st.lists(words, min_size=1, max_size=4, unique=True))
    hints = get_type_hints(kind)
    implied = {
        field.name: draw(st.from_type(hints[field.name]))
        for field in attrs.fields(kind)
        if field.name not in _OF_EVERY_ROW
    }
    example = f"They {draw(st.sampled_from(forms))} it."
    return kind(forms=", ".join(forms), example=example, **implied)
