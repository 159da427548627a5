"""What may stand between a verb and its content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.adverbials import (
    behind_adverbials,
    behind_aside,
    behind_times,
)
from claimtrack.testing import news

ADVERBS = st.sampled_from(("quietly", "again", "later", "twice"))
TIMES = st.sampled_from(("on Monday", "in 2019", "for years", "in early May"))
PLACES = st.sampled_from(("in Rome", "on Twitter", "at a meeting"))


@given(st.permutations(("quietly", "on Monday", "in Rome")), ADVERBS, TIMES, PLACES)
def test_adverbials_come_in_any_order(page, order, adverb, time, place):
    """An adverb, a time and a place are stepped over, whichever comes first."""
    chosen = {"quietly": adverb, "on Monday": time, "in Rome": place}
    found = page(f"Lee said {' '.join(chosen[each] for each in order)} that it rained.")

    assert found.word(behind_adverbials(found, 2, len(found.norm))) == "that"


@given(news())
def test_stepping_goes_forward_within_bounds(page, text):
    """Neither step goes back or beyond its limit."""
    found = page(text)
    for number, (_, high) in enumerate(found.limit):
        assert number <= behind_times(found, number, high) <= max(number, high)
        assert number <= behind_adverbials(found, number, high) <= max(number, high)


@pytest.mark.parametrize(
    ("text", "times", "adverbials"),
    [
        ("said on Monday that it rained", "that", "that"),
        ("said in a statement that it rained", "in", "that"),
        ("said Monday in Rome on Twitter that it rained", "in", "that"),
        ("said again that it rained", "again", "that"),
        ("said that it rained", "that", "that"),
        ("said publicly that it rained", "publicly", "that"),
        ("said for years that it rained", "for", "that"),
        ("said no one was wet", "no", "no"),
        ("said all were wet", "all", "all"),
        ("said earlier in the day that it rained", "earlier", "that"),
    ],
)
def test_steps(page, text, times, adverbials):
    """Times are always stepped over, places only in search of what follows."""
    found = page(f"Lee {text}.")
    high = len(found.norm)

    assert found.word(behind_times(found, 2, high)) == times
    assert found.word(behind_adverbials(found, 2, high)) == adverbials


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("said, in reply to this, that it rained", ","),
        ("said, in reply to this that it rained", "said"),
        ("said, the road being wet, that it rained", "said"),
        ("said, as it was late, that it rained", "said"),
        ("said, citing a clerk, that it rained", ","),
        ("said, citing a clerk, who left", "said"),
    ],
)
def test_asides(page, text, behind):
    """An adverbial between commas is an aside; a clause and a noun phrase are none."""
    found = page(f"Lee {text}.")
    place = behind_aside(found, 2, len(found.norm))

    assert (behind == ",") is (place > 2)
    assert found.word(place) == ","
