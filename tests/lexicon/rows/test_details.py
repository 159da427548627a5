"""Rows about the circumstances of saying: where, through what, to whom."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.details import (
    AddressWord,
    Outlet,
    OutletWord,
    PlatformMark,
    PlatformNoun,
    PlatformVerb,
)


def platform_of(text, lexicon=ENGLISH):
    (found,) = claimtrack.Parser(lexicon=lexicon).parse(text).statements
    return found.platform and (found.platform.name, found.platform.kind)


@pytest.mark.parametrize(
    "kind", [PlatformMark, PlatformNoun, PlatformVerb, Outlet, OutletWord]
)
def test_every_platform_has_a_kind(kind):
    """Each row tells what sort of place it is, in one lower-case word."""
    for row in ENGLISH.of(kind):
        assert row.kind == row.kind.lower() != ""
        assert " " not in row.kind


@pytest.mark.parametrize("kind", [PlatformNoun, Outlet])
def test_platforms_are_led_to(kind):
    """Each row tells the prepositions that lead to its words."""
    assert all(row.leads.split() for row in ENGLISH.of(kind))


def test_address_words_lead_to_those_spoken_to():
    """Some lead there behind a cue only, and others anywhere."""
    assert {row.after_cue for row in ENGLISH.of(AddressWord)} == {True, False}


def test_a_user_adds_a_platform():
    """With a row more, the user's own network is a platform."""
    row = PlatformNoun(
        "chatterbox", "social", "on", bare=True, example="She said so on Chatterbox."
    )
    text = "“We won,” Ann Lee said on Chatterbox."

    assert platform_of(text) is None
    assert platform_of(text, ENGLISH.with_rows(row)) == ("Chatterbox", "social")


def test_a_report_is_cited_and_a_statement_speaks():
    """A noun that can be a subject needs no row that says one can go by it."""
    rows = ENGLISH.of(PlatformNoun)

    assert not any(row.speaks and row.cited for row in rows)
    assert any(row.cited for row in rows)
