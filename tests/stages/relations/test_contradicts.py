"""two speakers say the opposite"""

from __future__ import annotations

from functools import partial

import pytest

from claimtrack.model.relation import RelationKind


@pytest.fixture
def opposed(related):
    """Give which statement is set against which in a marked text."""
    return partial(related, RelationKind.CONTRADICTS)


def test_a_claim_is_set_against_another(opposed):
    """“However” and the like set a claim on the same matter against another's."""
    found = opposed(
        "[Lee] <said> {the dam was cracked in May}. "
        "¦However, [Roy] <said> {the dam was mended in May}."
    )

    assert found == [("s2", "s1")]


@pytest.mark.parametrize(
    "second",
    [
        "¦[Roy] <said> {the dam was mended in May}.",
        "¦However, [Roy] <said> {it rained}.",
        "¦However, [Lee] <said> {the dam was mended in May}.",
    ],
)
def test_other_matters_are_not(opposed, second):
    """Without such a word, on another matter or by the same speaker nothing is opposed."""
    assert opposed(f"[Lee] <said> {{the dam was cracked in May}}. {second}") == []


def test_a_negation_sets_the_same_words_against_each_other(opposed):
    """Who says another's words with a negation says the opposite."""
    found = opposed(
        "[A post] <says> {that Oda Lake is poisoned}. "
        "¦[Officials] <say> {Oda Lake is not poisoned}."
    )

    assert found == [("s2", "s1")]


@pytest.mark.parametrize(
    "marked",
    [
        "[The firm] <said> {it was late}. ¦[The bank] <said> {it was not late}.",
        "[Lee] <said> {Oda Lake is poisoned}. ¦[Roy] <said> {Oda Lake never dries up}.",
        "[Lee] <said> {Oda Lake is not poisoned}. ¦[Roy] <said> {Oda Lake is not poisoned}.",
        "[Lee] <said> {Oda Lake is poisoned}. ¦[Lee] <said> {Oda Lake is not poisoned}.",
        "[Lee] <feared> {Oda Lake is poisoned}. ¦[Roy] <said> {Oda Lake is not poisoned}.",
    ],
)
def test_other_negations_oppose_nothing(opposed, marked):
    """A single word may be said of two, and two negations agree."""
    assert opposed(marked) == []
