"""words → words that may be a platform"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.details.candidates import CandidateFinder
from claimtrack.stages.words import add_words
from claimtrack.testing import texts

finder = CandidateFinder(ENGLISH)


def found(text):
    """Give the words of each candidate."""
    document = add_words(Document(text))
    return [
        " ".join(document.words.text[c.first : c.last]) for c in finder.find(document)
    ]


@given(texts())
def test_candidates_come_in_order(text):
    """They are sorted by where they begin, and hold at least a word each."""
    document = add_words(Document(text))
    candidates = finder.find(document)

    assert [c.first for c in candidates] == sorted(c.first for c in candidates)
    assert all(c.first < c.last <= len(document.words) for c in candidates)


def test_a_time_is_no_journal():
    """What was filed in a month was not published there."""
    text = "The report was filed in March."
    document = claimtrack.parse(text, published="2021-07-08")

    assert [c.lead for c in finder.find(document)] == [None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He said in a letter to the board that it rained.", ["letter"]),
        ("She told the Northern Echo Times so.", ["Northern Echo Times"]),
        ("She told the Telegraph so.", ["Telegraph"]),
        ("She told Harbour.co.uk so.", ["Harbour . co . uk"]),
        ("A study published last week in the journal Optics said so.", ["study", "Optics"]),
        ("Speaking to the newspaper Star of the North, she said so.", ["Star of the North"]),
        ("In an Energy and Water Board filing, the firm said so.", ["filing"]),
        ("The Atlantic Council said so.", []),
        ("The Geological Survey said so.", []),
        ("She bought a guardian angel.", []),
    ],
)  # fmt: skip
def test_nouns_names_and_shapes_are_candidates(text, names):
    """Words of the tables, names with a telling part, journals and addresses count."""
    assert found(text) == names


def test_a_preposition_leads():
    """A noun behind its preposition is led to, and one without is not."""
    document = add_words(Document("He said in a long letter that the letter was late."))

    assert [c.led for c in finder.find(document)] == [True, False]
