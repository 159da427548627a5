"""Verbs inside the subject of another."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.testing import news


@given(news())
def test_a_bound_is_another_verb_behind(clauses, text):
    """A clause is bound by a verb that stands behind its own, in its sentence."""
    found, all_ = clauses(text)

    for each in all_:
        assert each.bound is None or each.verb.core < each.bound
        assert each.bound is None or each.bound < found.limit[each.verb.core][1]


@pytest.mark.parametrize(
    "text",
    [
        "People briefed on the plan say that they failed.",
        "Two men suspected of theft told police that they were ill.",
        "The clerk asked about the keys in Rome said that it was lost.",
    ],
)
def test_a_participle_in_a_subject_is_no_verb(clauses, text):
    """It tells which people are meant, and reports nothing."""
    found, (clause, *_) = clauses(text)

    assert clause.source == (0, clause.verb.first)
    assert found.norm[clause.verb.core] in ("say", "told", "said")


@pytest.mark.parametrize(
    "text",
    [
        "Roy warned of men in Rome said to be ill.",
        "The firms estimated around 9 guards said no.",
        "The guards asked for help when Roy said no.",
        "The guards called for rain, Roy said.",
    ],
)
def test_a_verb_with_a_clause_of_its_own_stays(clauses, text):
    """A name, a number and a conjunction show that another clause begins."""
    _, all_ = clauses(text)

    assert len(all_) > 1


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Senator Ann Roy who wrote the bill said it was fair.", "the bill"),
        ("Those who want to close the mine said it was old.", "to close the mine"),
        ("Some who praised the plan argue that it works.", "the plan"),
    ],
)
def test_a_relative_clause_ends_before_the_verb(read, text, content):
    """What it reports does not take in the verb whose subject it describes."""
    (within,) = (s for s in read(text) if s.source and s.source.text == "who")

    assert [piece.text for piece in within.content] == [content]


@pytest.mark.parametrize(
    "text", ["A man who said Roy was hurt left.", "Lee, who said it rained, left."]
)
def test_what_was_said_keeps_its_verb(clauses, text):
    """A passive may be a part of what was said; a comma closes a relative clause."""
    _, all_ = clauses(text)

    assert all(each.bound is None for each in all_)
