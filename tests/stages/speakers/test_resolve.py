"""units → referents: names, pronouns, roles and groups, in the order of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.testing import news


@given(news())
def test_reading_is_stable(resolver, text):
    """Who is meant is the same on every reading."""
    one, other = resolver(text), resolver(text)
    names = [
        [referent and referent.name for referent in map(found.meant, found.units.all)]
        for found in (one, other)
    ]

    assert names[0] == names[1]


@given(news())
def test_what_names_nobody_changes_nothing(resolver, text):
    """A paragraph without names, put behind a text, changes nobody in it."""
    one, other = resolver(text), resolver(f"{text}\n\nit rained all day.")
    for left, right in zip(one.units.all, other.units.all, strict=False):
        names = [
            found and found.name for found in (one.meant(left), other.meant(right))
        ]

        assert names[0] == names[1]


@given(news(), st.integers(1, 9))
def test_sentences_about_nobody_change_nobody(resolver, text, place):
    """A paragraph about nobody, put between two others, makes nobody fade."""
    parts = text.split("\n\n")
    other = "\n\n".join((*parts[:place], "then rain fell.", *parts[place:]))
    one, two = resolver(text), resolver(other)
    left = [found and found.name for found in map(one.meant, one.units.all)]
    right = [found and found.name for found in map(two.meant, two.units.all)]

    assert left == right


def test_nothing_is_meant_before_reading(resolver):
    """A resolver knows nothing until it has read."""
    found = resolver("Ada Lima left.", read=False)

    assert all(found.meant(unit) is None for unit in found.units.all)


@pytest.mark.parametrize(
    ("text", "name", "principal"),
    [
        ("¦[A spokesman for Oda Steel Inc.] <said> {no}.", "spokesperson for Oda Steel Inc.", "Oda Steel Inc."),
        ("¦[A spokesman for Mayor Ada Lima] <said> {no}.", "spokesperson for Ada Lima", "Ada Lima"),
        ("¦[An Oda spokeswoman] <said> {no}.", "spokesperson for Oda", "Oda"),
        ("Ada Lima left. ¦[Her publicist] <said> {no}.", "spokesperson for Ada Lima", "Ada Lima"),
        ("Ada Lima left. ¦[Lima’s lawyer] <said> {no}.", "Lima’s lawyer", "Ada Lima"),
        ("¦[Oda spokesman Peter Lee] <said> {no}.", "Peter Lee", None),
    ],
)  # fmt: skip
def test_mouthpieces(resolve, text, name, principal):
    """A mouthpiece is not the one it speaks for; that one is kept beside it."""
    document = resolve(text)
    speaker = next(
        s for s in document.speakers if s.id == document.statements[0].speaker
    )
    names = {other.id: other.name for other in document.speakers}

    assert speaker.name == name
    assert names.get(speaker.principal) == principal
