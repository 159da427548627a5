"""Strategies for lexicon rows."""

from __future__ import annotations

import string
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

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
        field.name: draw(_values(hints[field.name]))
        for field in attrs.fields(kind)
        if field.name not in _OF_EVERY_ROW
    }
    example = f"They {draw(st.sampled_from(forms))} it."
    return kind(forms=", ".join(forms), example=example, **implied)


def _values(hint: Any) -> st.SearchStrategy[Any]:
    """Make values for a column; a verb that takes nothing would be refused."""
    if get_origin(hint) is not tuple:
        return st.from_type(hint)
    return st.lists(st.from_type(get_args(hint)[0]), min_size=1, max_size=4).map(tuple)
