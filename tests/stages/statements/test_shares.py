"""Subjects that count people and name nobody."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.shares import counts, share_before
from claimtrack.testing import news

# Laws


@given(news())
def test_a_share_ends_with_a_count(page, text):
    """It lies in its sentence, ends before the verb, and its last word counts."""
    found = page(text)
    for number, (low, _) in enumerate(found.limit):
        share = share_before(found, number, low)
        if share is not None:
            assert low <= share[0] < share[1] == number
            assert counts(found, number - 1)


# Cases


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("One in five say it rained.", "One in five"),
        ("Nearly nine out of 10 say it rained.", "Nearly nine out of 10"),
        ("While 73 percent say it rained, Lee left.", "73 percent"),
        ("More than half say it rained.", "More than half"),
        ("Just 49% say it rained.", "Just 49%"),
        ("In May 2019 say it rained.", None),
        ("In 10 say it rained.", None),
        ("The ministers say it rained.", None),
        ("Lee and one say it rained.", None),
    ],
)
def test_who_is_counted(page, words_of, text, share):
    """Numbers, shares and what stands between them, at the head of a clause."""
    found = page(text)
    verb = found.norm.index("say")

    words = share_before(found, verb, 0)

    assert (None if words is None else words_of(found, words)) == share
