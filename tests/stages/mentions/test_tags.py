"""words → tags: one letter for what each word may be in a noun phrase."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import CompoundHead, RoleNoun
from claimtrack.lexicon.rows.words import Ending, WordClass
from claimtrack.model.document import Document
from claimtrack.stages.mentions import tags
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stages.times.find import time_adder
from claimtrack.stages.words import add_words
from claimtrack.testing import texts

FIRST = (
    add_paragraphs,
    quote_adder(ENGLISH),
    sentence_adder(ENGLISH),
    add_words,
    time_adder(ENGLISH, None),
)
TAGGER = tags.tagger(ENGLISH)


def read(text):
    document = Document(text)
    for stage in FIRST:
        document = stage(document)
    return document


def tagged(text, tagger=TAGGER):
    document = read(text)
    return dict(zip(document.words.text, tagger.tag(document), strict=True))


@given(texts())
def test_each_word_has_one_tag(text):
    """The tags of any text are as many as its words, each a letter of its own."""
    document = read(text)

    assert len(TAGGER.tag(document)) == len(document.words)


@given(texts())
def test_tags_are_the_same_every_time(text):
    """Nothing but the text decides about its tags."""
    document = read(text)

    assert TAGGER.tag(document) == tags.tagger(ENGLISH).tag(document)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        # nouns, in small letters and inside names
        ("It was the minister.", "minister", tags.ROLE),
        ("They were ministers.", "ministers", tags.GROUP),
        ("It was the firm.", "firm", tags.BODY),
        ("They met two firms.", "firms", tags.SEVERAL),
        ("It was in the memo.", "memo", tags.DOCUMENT),
        ("It was in the report.", "report", tags.EITHER),
        ("She met the Oda Council.", "Council", "O"),
        ("She met the Coast Guard.", "Guard", "O"),
        ("She met Prime Minister Oda.", "Minister", tags.TITLE),
        ("She met the Foreign Office Spokeswoman.", "Spokeswoman", "R"),
        # shapes
        ("A limnologist saw it.", "limnologist", tags.ROLE),
        ("It was the then-governor.", "then-governor", tags.ROLE),
        ("It was a Leeds-based firm.", "Leeds-based", tags.MODIFIER),
        ("A coastal town slid.", "coastal", tags.MODIFIER),
        ("She met the Oda Limnologist.", "Limnologist", "R"),
        ("A badly damaged hull sank.", "badly", tags.ADVERB),
        ("It was a damaged hull.", "damaged", tags.VERBAL),
        # small words
        ("Some of them came.", "of", tags.OF),
        ("It was his aide.", "his", tags.POSSESSIVE),
        ("It was a man who left.", "who", tags.RELATIVE),
        ("It was Roy’s dog.", "’s", tags.OWNER),
        ("It was the workers’ vote.", "’", tags.OWNER),
        ("It rained in the US all day.", "US", tags.NAME),
        ("It rained on us all day.", "us", tags.PRONOUN),
        ("They’ve left.", "They’ve", tags.PRONOUN),
        # stops and dashes inside names
        ("We met Sam B. Roy.", "B", tags.NAME),
        ("We read Oda.com daily.", "com", tags.NAME),
        ("We left Oda–Roy Bank.", "–", tags.AMPERSAND),
        ("We left Reno, Nev. at dawn.", ",", tags.REGIONAL),
        ("We left Reno, New Mexico, at dawn.", "Mexico", tags.NAME),
        # times are no names
        ("She left on Friday.", "Friday", tags.TIME),
    ],
)
def test_tags(text, word, expected):
    """A word is tagged by the lexicon, its shape and its place."""
    assert tagged(text)[word] == expected


@pytest.mark.parametrize(
    ("text", "word", "wrong"),
    [
        ("He fell. The dog ran.", ".", tags.STOP),
        ("She said ‘no’ twice.", "’", tags.OWNER),
        ("Officials came.", "Officials", tags.NAME),
        ("Taking a bow, she left.", "Taking", tags.NAME),
        ("Said Oda of the plan.", "Said", tags.NAME),
        ("We bought a Roy-Oda bond.", "Roy-Oda", tags.MODIFIER),
        ("They ate a meal.", "meal", tags.MODIFIER),
        ("Reportedly, Oda left.", "Reportedly", tags.NAME),
        ("We met Reno, an aide.", ",", tags.REGIONAL),
    ],
)
def test_what_is_not_so_tagged(text, word, wrong):
    """A stop ends a sentence, a mark a quotation; a first word is no name by its capital."""
    assert tagged(text)[word] != wrong


def test_a_family_name_in_ly_stays_a_name():
    """A first word in -ly before a comma is an adverb only if it is long."""
    assert tagged("Kelly, a clerk, left.")["Kelly"] == tags.NAME


def test_capitals_tell_nothing_in_a_headline():
    """Where every word has a capital, a reporting verb stays a verb."""
    assert tagged("Mayor Roy Says Dam Is Safe")["Says"] == tags.VERB
    assert tagged("They followed Karim Said to the old harbour.")["Said"] == tags.NAME


def test_a_row_of_ones_own_is_read():
    """A role that a user adds is tagged as one, its plural as a group."""
    own = tags.tagger(ENGLISH.with_rows(RoleNoun("dowser", example="The dowser left.")))

    assert tagged("It was the dowser.", own)["dowser"] == tags.ROLE
    assert tagged("They were dowsers.", own)["dowsers"] == tags.GROUP
    assert tagged("It was the dowser.")["dowser"] == tags.OPEN


def test_an_ending_of_ones_own_is_read():
    """Endings and the words behind hyphens are rows, so that users may add some."""
    own = tags.tagger(
        ENGLISH.with_rows(
            Ending("wright", WordClass.PROFESSION, example="A wheelwright left."),
            CompoundHead("funded", example="An Oda-funded firm left."),
        )
    )

    assert tagged("A wheelwright left.", own)["wheelwright"] == tags.ROLE
    assert tagged("A wheelwright left.")["wheelwright"] == tags.OPEN
    assert tagged("An Oda-funded firm left.", own)["Oda-funded"] == tags.MODIFIER
    assert tagged("An Oda-funded firm left.")["Oda-funded"] == tags.NAME
