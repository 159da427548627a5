"""What narrows a time down or makes it inexact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

# Laws


@pytest.mark.parametrize(
    "date", ["March", "last week", "1998", "the 1990s", "Thursday"]
)
@pytest.mark.parametrize(("edge", "mod"), [("early", "START"), ("late", "END")])
def test_an_edge_changes_only_the_mod(values, edge, mod, date):
    """Early March is March, with a mod."""
    [(_, plain)] = values(f"It broke in {date}.")
    [(_, value, found)] = values(f"It broke in {edge} {date.removeprefix('the ')}.")

    assert (value, found) == (plain, mod)


@given(
    st.sampled_from(
        ["about", "around", "approximately", "nearly", "more than", "at least"]
    ),
    st.integers(2, 90),
)
def test_vagueness_is_a_mod_and_no_other_value(values, words, number):
    """What is inexact has the value of what is exact."""
    [(text, value, _)] = values(f"It lasted {words} {number} weeks.")

    assert (text, value) == (f"{words} {number} weeks", f"P{number}W")


@pytest.mark.parametrize(
    "sentence", ["They left early.", "He was late.", "The edge of the town burned."]
)
def test_an_edge_alone_is_no_time(values, sentence):
    """What narrows a time down needs one."""
    assert values(sentence) == []
