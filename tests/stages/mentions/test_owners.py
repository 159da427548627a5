"""phrase → whose it is, and the body behind a role."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.testing import news


@given(news())
def test_nothing_is_its_own_owner(mark, mentions, text):
    """The words that say whose it is are some of the words of the mention, not all."""
    document = mark(text, mentions)
    for mention in document.mentions:
        if mention.owner is not None:
            assert mention.covers(mention.owner)
            assert (mention.owner.start, mention.owner.end) != (
                mention.start,
                mention.end,
            )


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("A spokesman for Oda left.", "Oda"),
        ("Lee’s brother left.", "Lee"),
        ("His brother left.", "His"),
        ("An Oda spokesman left.", "Oda"),
        ("A report by Oda came.", "Oda"),
        ("A report released by Oda came.", "Oda"),
        ("A report obtained by Oda came.", None),
        ("A source close to Oda left.", "Oda"),
        ("A report on Oda came.", None),
        ("A letter for Oda came.", None),
        ("A website for Oda opened.", "Oda"),
        ("The mayor left.", None),
        ("A Bank of Oda clerk left.", "Bank of Oda"),
    ],
)
def test_owners(first, text, owner):
    """A possessor, a fitting preposition or a name before the noun says whose it is."""
    found = first(text).owner

    assert (found and found.cut(text).text) == owner


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Harbour Board spokeswoman Ann Roy left.", "Harbour Board"),
        ("The head of Marsh Watch, Ann Roy, left.", "Marsh Watch"),
        ("The UN envoy left.", "UN"),
        ("A Bank of Lake Oda clerk left.", "Bank of Lake Oda"),
        ("Bank of Oda clerk Ann Roy left.", "Bank of Oda"),
        ("The mayor of the old town left.", None),
        ("Ann Roy, a former mayor, left.", None),
    ],
)
def test_affiliations(first, text, body):
    """A role is tied to the body before or behind it, if that has a name."""
    assert first(text).affiliation == body
