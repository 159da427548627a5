"""Contents that are a pronoun."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.pointing import end_behind_pronouns, points
from claimtrack.testing import news


@given(news(), st.integers(0, 30), st.integers(1, 9))
def test_only_answers_to_a_pronoun_are_cut(page, grammar, text, first, length):
    """Nothing but the end of a content is taken away, down to its first word."""
    words = page(text)
    first = min(first, len(words.norm) - 2)
    content = (first + 1, min(first + 1 + length, len(words.norm)))
    found = Finding(None, (first, first + 1), (content,), "learned")

    (cut,) = end_behind_pronouns(words, grammar.cues, [found])

    assert cut.content in ((content,), ((content[0], content[0] + 1),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee denied that.", True),
        ("Lee denied that on Monday.", True),
        ("Lee denied that and left.", True),
        ("Lee denied that, saying it rained.", True),
        ("Lee denied that, but left.", True),
        ("Lee denied that it rained.", False),
        ("Lee denied that in May it rained.", False),
        ("Lee denied that, when it rained, he left.", False),
        ("Lee denied that “it rained”.", False),
    ],
)
def test_what_that_stands_for(page, text, expected):
    """It points back where no clause follows it, and opens one elsewhere."""
    words = page(text)

    assert points(words, 2, len(words.norm)) is expected


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Lee denied it at the time.", "it"),
        ("Lee denied that on Monday and left.", "that"),
        ("Lee confirmed it but would not say more.", "it"),
        # another verb or another object, and what it is called
        ("Lee denied it was late.", "it was late"),
        ("Lee denied this plan on Monday.", "this plan on Monday"),
        ("Lee rejected it as a lie.", "it as a lie"),
        ("Lee saw it at the time.", "it at the time"),
        ("Lee denied that it rained.", "that it rained"),
    ],
)
def test_a_pronoun_is_all_that_is_denied(page, words_of, text, left):
    """When and where is no part of it; a clause and another noun are."""
    words = page(text)
    content = (2, len(words.norm) - 1)
    found = Finding((0, 1), (1, 2), (content,), "learned")

    (cut,) = end_behind_pronouns(words, words.grammar.cues, [found])

    assert words_of(words, cut.content[0]) == left
