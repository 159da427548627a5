"""Tests of the view of time expressions for a terminal."""

from __future__ import annotations

import datetime as dt

import attrs
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.times_view import times_to_text
from claimtrack.export.wording import UNDATED
from claimtrack.model.document import Document
from claimtrack.model.when import Grain, TimeExpression, TimeMod, TimeType
from claimtrack.testing import documents
from claimtrack.text.columns import columns

JUNE = TimeExpression(
    *(0, 9, "Last June", TimeType.DATE, "2021-06"),
    grain=Grain.MONTH,
    anchor="published",
    rule="last-month-name",
    id="t1",
)
WEEKS = TimeExpression(
    *(14, 32, "nearly three weeks", TimeType.DURATION, "P3W"), mod=TimeMod.LESS_THAN
)


@given(documents(), st.integers(0, 120))
def test_no_line_is_wider_than_the_terminal(document, width):
    """Every line fits, whatever the document has in it."""
    lines = times_to_text(document, width=width).splitlines()

    assert all(columns(line) <= max(width, 40) for line in lines)


def test_reads_as_expected():
    """Words and values stand in columns, what else is known behind them."""
    document = Document("Last June for nearly three weeks", times=(JUNE, WEEKS))

    assert times_to_text(document, name="a.txt") == (
        "a.txt · 2 time expressions\n"
        "  Last June           2021-06          date, month · from published ·\n"
        "                      rule “last-month-name”\n"
        "  nearly three weeks  P3W (less than)  duration\n"
    )


def test_counts_one():
    """One time expression is told in the singular."""
    document = Document("Last June", times=(JUNE,))

    assert times_to_text(document).startswith("1 time expression\n")


def test_a_long_expression_pushes_its_value():
    """Words that are too long for their column are not cut."""
    text = "the third week of the second month of the year"
    time = TimeExpression(0, len(text), text, TimeType.DATE, "2021-W07")

    assert f"  {text}  2021-W07" in times_to_text(Document(text, times=(time,)))


def test_other_readings_stand_beside_the_value():
    """Where words may mean two things, both are told."""
    time = TimeExpression(
        *(0, 4, "at 5", TimeType.TIME, "2021-07-08T05:00"),
        alternatives=("2021-07-08T17:00",),
    )

    view = times_to_text(Document("at 5", times=(time,)))

    assert "2021-07-08T05:00  or 2021-07-08T17:00 · time" in view


def test_an_x_is_explained_where_there_is_one():
    """Whoever left out the date of publication learns what an X stands for."""
    monday = TimeExpression(0, 6, "Monday", TimeType.DATE, "XXXX-WXX-1")
    document = Document("Monday", times=(monday,))
    dated = attrs.evolve(document, published=dt.date(2021, 7, 8))

    assert times_to_text(document).endswith(f"\n{UNDATED}\n")
    assert UNDATED not in times_to_text(dated)
