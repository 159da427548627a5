"""sentences → what somebody is said to be: "Ann Roy was elected mayor of Rome"."""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.testing import news

RULES = claimtrack.Parser(weights=None)


@given(news())
def test_a_role_is_in_the_text(text):
    """Whatever somebody is said to be stands in the text."""
    document = RULES.parse(text)
    plain = " ".join(text.split())
    for speaker in document.speakers:
        assert all(" ".join(role.split()) in plain for role in speaker.roles)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima was elected as mayor of Oslo. ¦[Lima] <said> {no}.", "mayor of Oslo"),
        ("Ada Lima became the first mayor of Oslo. ¦[Lima] <said> {no}.",
         "first mayor of Oslo"),
        ("Ada Lima, a Dane, has served as mayor. ¦[Lima] <said> {no}.", "mayor"),
        ("Ivo Lund is a striker. ¦[Lund] <said> {no}.", "striker"),
        ("Ada Lima was named as a suspect. ¦[Lima] <said> {no}.", "suspect"),
    ],
)  # fmt: skip
def test_roles(resolve, text, expected):
    """A predicate noun tells what its subject is, with the place behind "of"."""
    (speaker,) = resolve(text).speakers

    assert expected in speaker.roles


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lima was not the mayor. ¦[Lima] <said> {no}.",
        "Ada Lima was met by the mayor. ¦[Lima] <said> {no}.",
        "Ada Lima left. Ivo Lund is the mayor. ¦[Lima] <said> {no}.",
        "Ada Lima: her town was led by a mayor. ¦[Lima] <said> {no}.",
        "Ada Lima, as is known to the mayor, left. ¦[Lima] <said> {no}.",
        "Ivo Lund met Ada Lima as mayor. ¦[Lima] <said> {no}.",
        # what others say
        "¦[Ivo Lund] <said> {Ada Lima was a mayor}. ¦[Lima] <said> {no}.",
    ],
)
def test_no_roles(resolve, text):
    """What is denied, done by another or only said by another is no role."""
    found = next(s for s in resolve(text).speakers if s.name == "Ada Lima")

    assert not any("mayor" in role for role in found.roles)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "¦[The Oslo mayor] <said> {no}. It was Ada Lima. Lima was elected as mayor of Oslo.",
            "Ada Lima",
        ),
        (
            "¦[A Danish official] <said> {no}. The Danish farm minister left. The minister, Ada Lima, was ill.",
            "Ada Lima",
        ),
    ],
)  # fmt: skip
def test_a_description_is_named_by_it(who, text, expected):
    """Who was described at the beginning is known by what a later sentence tells."""
    assert who(text) == [expected]
