"""Statements inside what is denied."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.denied import disown
from claimtrack.stages.statements.finding import Finding

VERBS = st.sampled_from(("denied", "dismissed", "rejected", "retracted"))


@given(VERBS)
def test_the_verb_of_denial_does_not_matter(said, verb):
    """Whatever verb answers them, rumors are somebody's."""
    lines = said(f"The brewer {verb} rumors of a merger.")

    assert "- <rumors> a merger" in lines


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The ministry denied reports in a local paper that nurses fell ill.",
            "a local paper <reports> that nurses fell ill",
        ),
        (
            "Lee retracted claims the coach had been banned.",
            "- <claims> the coach had been banned",
        ),
        ("The club denied false rumors of a sale.", "- <rumors> a sale"),
        (
            "The ministry rejected claims going round online that nurses fell ill.",
            "- <claims> that nurses fell ill",
        ),
        (
            "Lee denied allegations made in court by Ann Roy that he lied.",
            "Ann Roy <allegations> that he lied",
        ),
    ],
)
def test_what_is_denied_was_said(said, text, line):
    """The object of a denial holds a claim, with or without who makes it."""
    assert line in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lee read rumors of a merger.",
        "The firm denied the report.",
        "The firm denied reports last week.",
        "The firm denied reports made in May that were old.",
        "The firm denied reports in May and said that it rained.",
        "The firm denied wrongdoing in a report.",
        "The firm denied reports",
        "The firm rejected the plan.",
        "The firm dismissed calls on Monday.",
    ],
)
def test_a_mere_noun_says_nothing(said, text):
    """Without a denial, or without a content, the noun is a topic."""
    assert not any("rumors>" in line or "report" in line for line in said(text)[1:])


def test_an_owned_claim_is_found_once(said):
    """What its owner makes a claim is not found again."""
    assert said("The bank rejected Lee's allegations of fraud.") == [
        "The bank <rejected> Lee's allegations of fraud",
        "Lee <allegations of> fraud",
    ]


@pytest.mark.parametrize(
    ("verb", "source"),
    [
        ("denied", None),
        ("rejected", None),
        ("welcomed", None),
        ("confirmed", None),
        ("repeated", (0, 1)),
        ("made", (0, 1)),
    ],
)
def test_nobody_makes_the_claim_that_he_denies_or_judges(page, grammar, verb, source):
    """A claim is taken from its source if that is the one who denies or judges it."""
    words = page(f"Lee {verb} the allegation that rain fell.")
    outer = Finding((0, 1), (1, 2), ((2, 7),), "verb-noun")
    claim = Finding((0, 1), (3, 4), ((4, 7),), "noun-that")

    found = list(disown(words, grammar.cues, [outer, claim]))

    assert found == [outer, attrs.evolve(claim, source=source)]


def test_worries_are_of_those_who_express_them(page, grammar):
    """What somebody expresses is not what somebody else claims."""
    words = page("Lee expressed the fear that rain fell.")
    outer = Finding((0, 1), (1, 2), ((2, 7),), "verb-noun")
    fear = Finding((0, 1), (3, 4), ((4, 7),), "noun-that")

    assert list(disown(words, grammar.cues, [outer, fear])) == [outer, fear]


def test_the_claim_of_another_stays_his(page, grammar):
    """Whose claim the words name is whose it is, whoever denies it."""
    words = page("Lee denied the allegation of Roy that rain fell.")
    outer = Finding((0, 1), (1, 2), ((2, 9),), "verb-noun")
    claim = Finding((5, 6), (3, 4), ((6, 9),), "noun-that")

    assert list(disown(words, grammar.cues, [claim, outer])) == [claim, outer]


def test_a_clause_more_makes_nobody_else_of_a_source(page, grammar):
    """Lee, who arms rebels, is Lee, so that the reports are not his."""
    words = page("Lee, who arms rebels, denied reports that rain fell.")
    outer = Finding((0, 1), (6, 7), ((7, 11),), "verb-noun")
    claim = Finding((0, 6), (7, 8), ((8, 11),), "noun-that")

    found = list(disown(words, grammar.cues, [outer, claim]))

    assert found == [outer, attrs.evolve(claim, source=None)]
