"""What all rows have in common."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import LexiconError
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.names import Title
from claimtrack.model.statement import Act

WORDS = st.text("abcdefgh", min_size=1, max_size=6)
GROUSE = CueVerb(
    "grouse grouses groused grousing",
    Act.EXPRESS,
    (Takes.THAT,),
    example="He groused that it rained.",
)


@given(st.lists(WORDS, min_size=1))
def test_forms_are_parted_by_blanks(words):
    """Forms without blanks are written one behind the other."""
    assert Row(" ".join(words), example="").words == tuple(words)


@given(st.lists(st.lists(WORDS, min_size=1).map(" ".join), min_size=2))
def test_phrases_are_parted_by_commas(phrases):
    """Forms with blanks are parted by commas, and keep their blanks."""
    assert Row(", ".join(phrases), example="").words == tuple(phrases)


@given(st.lists(WORDS, min_size=1, unique=True), st.data())
def test_a_row_whose_example_has_a_form_is_fine(words, data):
    """Any form, with a capital or not, may stand in the example."""
    form = data.draw(st.sampled_from(words))
    change = data.draw(st.sampled_from((str, str.capitalize, str.upper)))

    Row(" ".join(words), example=f"They, {change(form)}, it.").check()


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (Row("", example="It rained."), "has an empty form"),
        (Row("rain,, snow", example="It rained."), "has an empty form"),
        (Row("rain rain", example="rain"), "twice"),
        (Row("Rain", example="Rain fell."), "write 'rain'"),
        (Row("don’t", example="I don’t."), 'write "don\'t"'),
        (Row("cafe\u0301", example="A café."), "write 'café'"),
        (Row("rain", example=""), "has no example"),
        (Row("rain", example="It snowed."), "no form stands in its example"),
        (Row("no", example="I know it."), "no form stands in its example"),
        (
            Row("may", example="In May.", counter="It might."),
            "no form stands in its counter",
        ),
        (Row(5, example="5"), "forms must be str, not 5"),
        (Row("rain", example=None), "example must be str, not None"),
        (
            attrs.evolve(GROUSE, act="express"),
            "act must be Act.ASSERT or another Act, not 'express'",
        ),
        (
            attrs.evolve(GROUSE, takes=Takes.THAT),
            "takes must be a tuple of Takes, not <Takes.THAT",
        ),
        (
            attrs.evolve(GROUSE, takes=("that",)),
            "takes must be a tuple of Takes, not .",
        ),
        (
            Title("sir", gender=3, example="Sir Roy left."),
            "gender must be str or None, not 3",
        ),
    ],
)
def test_rows_with_a_typo_are_refused(row, reason):
    """Each fault is told with the row, and with what to write instead."""
    with pytest.raises(LexiconError, match=reason) as caught:
        row.check()

    assert caught.value.row is row


@pytest.mark.parametrize(
    "row",
    [
        GROUSE,
        Title("sir", gender="m", example="Sir Roy left."),
        Title("judge", gender=None, example="Judge Roy left."),
        Row("don't", example="I don’t know."),
        Row("of course, naturally", example="Of course they did."),
        Row("th", example="It fell on the 5th."),
    ],
)
def test_rows_without_a_typo_pass(row):
    """A sound row is checked without a word."""
    assert row.check() is None
