"""All words of a language, in one frozen value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import LexiconError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon, endings_of
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.text import Abbreviation, Elision
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.statement import Act
from claimtrack.testing import lexicon_rows

ROWS = st.one_of(lexicon_rows(Abbreviation), lexicon_rows(Elision))
LEXICONS = st.lists(ROWS, max_size=5).map(lambda rows: Lexicon("xx", tuple(rows)))

GROUSE = CueVerb(
    "grouse grouses groused grousing",
    Act.EXPRESS,
    (Takes.THAT,),
    example="He groused that it rained.",
)


# Laws


@given(LEXICONS, ROWS)
def test_rows_are_added_behind_the_others(lexicon, row):
    """A lexicon with a row more has all its rows and that one; the old one is as before."""
    before = lexicon.rows
    extended = lexicon.with_rows(row)

    assert extended.rows == (*before, row)
    assert extended.language == lexicon.language
    assert lexicon.rows == before


@given(LEXICONS, ROWS)
def test_a_later_row_takes_its_forms_over(lexicon, row):
    """Under each of its forms, the row that was added last is found."""
    found = lexicon.with_rows(row).by_form(type(row))

    assert all(found[word] is row for word in row.words)


@given(LEXICONS, ROWS)
def test_what_is_added_can_be_taken_away(lexicon, row):
    """Without the forms of a row, no row has any of them."""
    reduced = lexicon.with_rows(row).without(*row.words)

    for kept in reduced.rows:
        assert set(kept.words).isdisjoint(row.words)
    assert set(reduced.rows) <= set(lexicon.rows)


@given(LEXICONS, ROWS)
def test_a_view_is_made_once_and_never_shared_with_another_lexicon(lexicon, row):
    """What is made of the rows is made once; a lexicon with other rows has its own."""
    made = []

    def count(lexicon: Lexicon) -> int:
        made.append(lexicon)
        return len(lexicon.rows)

    extended = lexicon.with_rows(row)

    assert lexicon.view(count) == lexicon.view(count) == len(lexicon.rows)
    assert extended.view(count) == len(lexicon.rows) + 1
    assert len(made) == 2


@given(LEXICONS)
def test_rows_of_a_kind_keep_their_order(lexicon):
    """The rows of the kinds together are all rows, each kind in its order."""
    for kind in (Abbreviation, Elision):
        found = lexicon.of(kind)

        assert list(found) == [row for row in lexicon.rows if type(row) is kind]
        assert set(lexicon.by_form(kind)) == {w for row in found for w in row.words}


# Cases


def test_a_users_row_is_found():
    """A row of the user's own is found under its forms."""
    extended = ENGLISH.with_rows(GROUSE)

    assert extended.by_form(CueVerb)["groused"] is GROUSE
    assert "groused" not in ENGLISH.by_form(CueVerb)


def test_rows_are_checked_when_they_are_added():
    """A row with a typo is refused as a whole, and the lexicon stays as it is."""
    typo = Elision("Em", example="Nobody asked ’em.")

    with pytest.raises(LexiconError, match="write 'em'") as caught:
        ENGLISH.with_rows(GROUSE, typo)

    assert caught.value.row is typo


@pytest.mark.parametrize("row", ["said", None, ("say", Act.ASSERT), CueVerb])
def test_what_is_no_row_is_refused(row):
    """A plain string or the class of a row is no row."""
    with pytest.raises(LexiconError, match="is no lexicon row"):
        ENGLISH.with_rows(row)


def test_a_form_takes_its_row_with_it():
    """Taking a form away takes all forms of its rows."""
    reduced = ENGLISH.without("denied")

    assert not {"deny", "denies", "denied"} & set(reduced.by_form(CueVerb))
    assert "said" in reduced.by_form(CueVerb)


def test_taking_away_what_is_not_there_is_refused():
    """A typo in a form is told, even if other forms are fine."""
    with pytest.raises(LexiconError, match="'denyd': is no form of any row"):
        ENGLISH.without("denied", "denyd")


def test_a_lexicon_is_shown_without_its_rows():
    """What a shell shows of a lexicon fits into a line."""
    assert repr(ENGLISH) == "Lexicon(language='en')"


def test_endings_are_those_of_the_classes_asked_for():
    """Only the endings of a class are given, and none where no class is asked for."""
    assert "ly" in endings_of(ENGLISH, WordClass.MANNER)
    assert "ly" not in endings_of(ENGLISH, WordClass.VERB)
    assert endings_of(ENGLISH) == ()
