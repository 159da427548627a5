"""The cues of a lexicon, found by their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.cues import CueBook, VerbForm, longest
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.cues import (
    CueAdjective,
    CueNoun,
    CuePhrase,
    CueVerb,
    CueView,
    Takes,
)
from claimtrack.lexicon.rows.words import Ending, WordClass
from claimtrack.model.statement import Act

BOOK = CueBook(ENGLISH)
VERBS = st.sampled_from(
    [(row, form) for row in ENGLISH.of(CueVerb) for form in row.words]
)


# Laws


@given(VERBS)
def test_every_form_of_a_verb_is_found(pair):
    """A form leads to a row that has it, at its place in the text."""
    _, form = pair
    words = ["they", *form.split(), "it"]

    cue = longest(BOOK.verbs, words, 1)

    assert cue.words == tuple(form.split()) or len(cue.words) > len(form.split())
    assert form in BOOK.row_of(form.split()).words


@given(VERBS)
def test_a_form_has_an_inflection(pair):
    """Each form of a verb is one inflection at least; those in -ing are nothing else."""
    row, form = pair
    first, *rest = form.split()
    cue = next(
        c for c in BOOK.verbs[first] if c.words == (first, *rest) and c.row == row
    )

    assert cue.form
    if len(row.words) > 1 and first.endswith("ing") and form != row.words[0]:
        assert cue.form == VerbForm.ING


@pytest.mark.parametrize("kind", [CuePhrase, CueAdjective, CueNoun, CueView])
def test_every_form_of_the_other_kinds_is_found(kind):
    """Phrases, adjectives and nouns are found by each of their forms."""
    for row in ENGLISH.of(kind):
        for form in row.words:
            assert BOOK.row_of(form.split()) is not None


# Cases


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("has repeatedly denied", "deny"),
        ("responded by saying", "respond by saying"),
        ("according to", "according to"),
        ("was adamant", "adamant"),
        ("allegations of", "allegation"),
        ("pointed out", "point out"),
    ],
)
def test_the_row_of_a_cue(words, first):
    """Auxiliaries and adverbs do not matter; the longest form wins."""
    assert BOOK.row_of(words.split()).words[0] == first


def test_no_row():
    """Words that report nothing have no row, nor has no word."""
    assert BOOK.row_of(["walked", "home"]) is None
    assert BOOK.row_of([]) is None


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("say", VerbForm.BASE),
        ("says", VerbForm.THIRD),
        ("said", VerbForm.PAST | VerbForm.PARTICIPLE),
        ("wrote", VerbForm.PAST),
        ("written", VerbForm.PARTICIPLE),
        ("saying", VerbForm.ING),
        ("labelled", VerbForm.PAST | VerbForm.PARTICIPLE),
        (
            "learnt",
            VerbForm.PAST | VerbForm.PARTICIPLE,
        ),  # another spelling of "learned"
        ("read", VerbForm.BASE | VerbForm.PAST | VerbForm.PARTICIPLE),
    ],
)
def test_inflections(word, form):
    """The place in the row and the ending tell which inflection a form is."""
    assert longest(BOOK.verbs, [word], 0).form == form


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("sagen", VerbForm.BASE),
        ("sagte", VerbForm.PAST | VerbForm.PARTICIPLE),
        ("sagend", VerbForm.ING),
    ],
)
def test_the_endings_are_those_of_the_language(word, form):
    """Another language tells its inflections by its own rows, and none of English."""
    rows = (
        CueVerb(
            "sagen sagt sagte sagend",
            Act.ASSERT,
            (Takes.CLAUSE,),
            example="Sie sagte es.",
        ),
        Ending("te", WordClass.VERB, example="Sie sagte es."),
        Ending("end", WordClass.GERUND, example="Er kam lachend."),
    )
    [cue] = CueBook(Lexicon("de", rows)).verbs[word]

    assert cue.form == form
