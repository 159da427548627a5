"""words → noun phrases that name somebody who may be spoken to"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.details.candidates import CandidateFinder
from claimtrack.stages.details.recipients import PhraseWords, Recipients
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stages.words import add_words
from claimtrack.testing import texts

STAGES = (
    add_paragraphs,
    quote_adder(ENGLISH),
    sentence_adder(ENGLISH),
    add_words,
    mention_adder(ENGLISH),
)
PHRASE_WORDS, candidates = PhraseWords(ENGLISH), CandidateFinder(ENGLISH)


def read(text):
    document = Document(text)
    for stage in STAGES:
        document = stage(document)
    return document, Recipients(document, candidates.find(document), PHRASE_WORDS)


def phrase(text, **more):
    """Give the phrase behind the two first words, where Ann Roy is somebody."""
    text = f"Ann Roy {text}"
    document, recipients = read(text)
    found = recipients.phrase(2, len(document.words), **more)
    return found and document.words.span(*found).cut(text).text


@given(texts(), st.integers(0, 20))
def test_a_phrase_lies_where_it_is_sought(text, first):
    """It begins where it shall, opening marks aside, and ends before the end."""
    document, recipients = read(text)
    found = recipients.phrase(first, len(document.words))
    if found is not None:
        assert first <= found[0] < found[1] <= len(document.words)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("reporters in Rome", "reporters"),
        ("the board of trustees that", "the board of trustees"),
        ("“both sides to stop", "both sides"),
        ("them", "them"),
        ("the BBC on Monday", None),
        ("frobbers of gizmos", None),
        ("in Rome", None),
        ("", None),
    ],
)
def test_somebody_is_named(text, found):
    """Prepositions and small words end the phrase; outlets and things are nobody."""
    assert phrase(text) == found


def test_a_verb_may_vouch_for_somebody():
    """Unknown words name somebody if the verb says so, but an outlet stays one."""
    assert phrase("frobbers to stop") is None
    assert phrase("frobbers to stop", trusted=True) == "frobbers"
    assert phrase("the BBC to stop", trusted=True) is None


def test_a_narrator_writes_small_letters():
    """A pronoun of the first person is the narrator, and a country is none."""
    _, recipients = read("us US them")

    assert [recipients.is_narrator(at, at + 1) for at in range(3)] == [
        True,
        False,
        False,
    ]
