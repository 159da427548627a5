"""Rows about the words in names of persons."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.names import GivenName, NameSuffix, Title


@pytest.mark.parametrize("kind", [Title, GivenName])
def test_genders_are_told_by_one_letter(kind):
    """A row says "f" or "m", or nothing of gender."""
    assert {row.gender for row in ENGLISH.of(kind)} <= {"f", "m", None}


@pytest.mark.parametrize(
    ("title", "tells"), [("senator", True), ("mr", False), ("sheikh", True)]
)
def test_a_title_may_tell_what_somebody_does(title, tells):
    """Senators do something; whoever is only called Mr. may do anything."""
    assert ENGLISH.by_form(Title)[title].role is tells


@pytest.mark.parametrize(("suffix", "behind"), [("qc", True), ("jr", False)])
def test_an_honour_is_no_part_of_the_name(suffix, behind):
    """What tells two namesakes belongs to the name, what somebody was given does not."""
    assert ENGLISH.by_form(NameSuffix)[suffix].behind is behind
