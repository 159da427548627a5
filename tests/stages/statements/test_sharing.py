"""Whose source a statement shares that has none of its own."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.sharing import share_sources
from claimtrack.testing import news


@given(news())
def test_sources_of_their_own_stay(page, text):
    """Only what is elided is filled; the rest comes back as it was."""
    found = page(text)
    own = [
        Finding(None, (n, n + 1), ((n, n + 1),), "rule") for n in range(len(found.norm))
    ]

    assert share_sources(found, own) == own


@pytest.mark.parametrize(
    ("text", "sources", "shared"),
    [
        ("Lee said it rained and added that it snowed.", ["Lee", "Lee"], [None, "s1"]),
        ("Lee left, adding that it rained.", ["Lee"], [None]),
        (
            "Lee said Roy denied it, and added that it rained.",
            ["Lee", "Roy", "Lee"],
            [None, None, "s1"],
        ),
        ("Lee also left, adding that it rained.", ["Lee"], [None]),
        ("In Rome her boat, adding that it rained.", ["her boat"], [None]),
        ("Lee said it rained. Adding, it was bad.", ["Lee", None], [None, "s1"]),
        # a noun leaves no subject out
        (
            "Lee said it rained. Rumours that it snowed spread.",
            ["Lee", None],
            [None, None],
        ),
        (
            "“It rained,” Lee said.\n\n“It is still raining now.”",
            ["Lee", None],
            [None, None],
        ),
    ],
)
def test_sharing(read, text, sources, shared):
    """In its sentence a verb shares a source; a sentence of its own only goes on."""
    found = read(text)

    assert [each.source and each.source.text for each in found] == sources
    assert [each.same_source for each in found] == shared


def test_the_same_words_are_the_same_source(page):
    """Who has another finding's very words for a source shares it with that one."""
    found = page("Lee said it rained and, he added, it was bad.")
    first = Finding((0, 1), (1, 2), ((2, 4),), "verb-clause")
    again = Finding((0, 1), (7, 8), ((9, 12),), "learned")
    other = Finding((6, 7), (7, 8), ((9, 12),), "verb-clause")

    assert [f.same for f in share_sources(found, [first, again])] == [None, 0]
    assert [f.same for f in share_sources(found, [first, other])] == [None, None]


def test_a_source_that_is_given_is_kept(page):
    """What is marked as elided, but has a source, is not given another one."""
    found = page("Lee said it rained and he denied it was bad.")
    first = Finding((0, 1), (1, 2), ((2, 4),), "verb-clause")
    given = Finding((5, 6), (6, 7), ((7, 10),), "learned", elided=True)

    assert share_sources(found, [first, given])[1].source == (5, 6)


def test_nothing_is_shared_across_quotation_marks(read):
    """Who speaks inside a quotation is not who speaks about it."""
    inner = read(
        "“Roy said it rained and added that it snowed,” Lee said, adding that he knew."
    )

    assert [each.source.text for each in inner if each.cue.text == "adding"] == ["Lee"]
    assert [each.source.text for each in inner if each.cue.text == "added"] == ["Roy"]
