"""Rows about spelling."""

from __future__ import annotations

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.text import Abbreviation, Elision, SentenceStarter

ABBREVIATIONS = ENGLISH.by_form(Abbreviation)


def test_abbreviations_stand_without_their_last_stop():
    """A form has no stop at its end, since the row is about that stop."""
    assert not any(form.endswith(".") for form in ABBREVIATIONS)


def test_titles_stand_before_names_and_firms_do_not():
    """A capital behind "Mr." goes on with the sentence, behind "Inc." it may begin one."""
    assert ABBREVIATIONS["mr"].before_name
    assert not ABBREVIATIONS["inc"].before_name


def test_only_ambiguous_abbreviations_want_a_number():
    """What is a word as well is an abbreviation before numbers only."""
    assert ABBREVIATIONS["no"].only_before_number
    assert not ABBREVIATIONS["dr"].only_before_number


def test_elisions_and_starters_are_bare_words():
    """Neither has a mark in its forms."""
    for kind in (Elision, SentenceStarter):
        assert all(form.isalpha() for form in ENGLISH.by_form(kind))
