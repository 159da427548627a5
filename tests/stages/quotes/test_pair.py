"""marks → quotes of one paragraph"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.span import Span
from claimtrack.stages.quotes.pair import Pairing
from claimtrack.testing import texts
from tests.growth import is_linear

ELISIONS = frozenset({"em", "tis"})


def pair(text):
    return Pairing(text, Span(0, len(text)), ELISIONS)


def inner(text):
    return [text[quote.inner.start : quote.inner.end] for quote in pair(text).quotes]


@given(texts())
def test_quotes_come_outer_before_inner(text):
    """Quotes are in the order of their opening marks, the longer one first."""
    places = [(quote.start, -quote.end) for quote in pair(text).quotes]

    assert places == sorted(places)
    assert len(set(places)) == len(places)


@given(texts())
def test_every_mark_is_used_once(text):
    """No mark opens two quotes or closes two, and none is noted that opens one."""
    pairing = pair(text)
    opened = [quote.start for quote in pairing.quotes]
    closed = [quote.end for quote in pairing.quotes if quote.closed]

    assert len(set(opened)) == len(opened)
    assert len(set(closed)) == len(closed)
    assert {note.start for note in pairing.notes}.isdisjoint(opened)


@given(st.text("“a ”", max_size=30))
def test_curly_marks_pair_like_brackets(text):
    """Where all marks are curly, there are never more quotes than opening marks."""
    assert len(pair(text).quotes) <= text.count("“") + text.count("”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“a «b” c»", ["a «b"]),
        ("“a “b “c”", ["a", "b", "c"]),
        ("a” b", []),
        ("“", []),
        ("“a", ["a"]),
        ("“a  ", ["a"]),
        ("Ann ‘em", []),
        ("it ’a’ is", []),
    ],
)
def test_what_is_left_over(text, expected):
    """A mark without a partner runs to the next opening one or to the end, or is none."""
    assert inner(text) == expected


@pytest.mark.parametrize(
    ("text", "is_nickname"),
    [
        ("John “Jack” Smith", True),
        ("John\n“Jack”\nSmith", True),
        ("John  “Jack”\u00a0Smith", True),
        ("John“Jack”Smith", False),
        ("John “Jack the Lad” Smith", True),
        ("John “jack” Smith", False),
        ("the “Jack” Smith", False),
        ("John “Jack” smith", False),
        ("John “Jack,” Smith", False),
        ("John “Jack”, Smith", False),
        ("John, “Jack” Smith", False),
        ("“Jack” Smith", False),
        ("John “Jack of all the Trades” Smith", False),
    ],
)
def test_nicknames(text, is_nickname):
    """A name between two parts of a name is a nickname, and no quotation."""
    assert (pair(text).quotes == []) is is_nickname


@pytest.mark.parametrize("unit", ["“", "‘", "“‘", '"', "' ", "“a ", "a” ", "“A” B "])
def test_pairing_takes_linear_time(unit):
    """Eight times as many marks are paired in about eight times the time."""
    assert is_linear(lambda size: pair(unit * (size // len(unit))), 12_000)
