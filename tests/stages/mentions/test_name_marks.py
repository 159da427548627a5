"""Marks that belong to a name: the stop of an initial, the comma of a state, a nickname."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions import letters
from claimtrack.stages.mentions.tags import tagger

TAGGER = tagger(ENGLISH)
# "A" is an article as well, and may open the next sentence.
INITIALS = st.text("BCDEFGHIJKLMNOPRSTVW", min_size=1, max_size=3)


@given(INITIALS)
def test_the_stop_of_an_initial_is_part_of_the_name(layered, initials):
    """However many initials a name has, their stops end no phrase."""
    stops = " ".join(f"{letter}." for letter in initials)
    document = layered(f"We met Sam {stops} Roy at noon.")
    tags = TAGGER.tag(document)

    assert tags.count(letters.STOP) == len(initials)


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("It was Roy’s dog.", "’s", letters.OWNER),
        ("It was the workers’ vote.", "’", letters.OWNER),
        ("We met Sam B. Roy.", "B", letters.NAME),
        ("A. Roy left.", "A", letters.NAME),
        ("They met Sam I. Roy.", "I", letters.NAME),
        ("They met Sam B. I. Roy.", "I", letters.NAME),
        ("It was plan B. I met Roy.", "I", letters.PRONOUN),
        ("We read Oda.com daily.", "com", letters.NAME),
        ("We left Oda–Roy Bank.", "–", letters.AMPERSAND),
        ("We left Oda amp Roy Co.", "amp", letters.AMPERSAND),
        ("We left Reno, Nev. at dawn.", ",", letters.REGIONAL),
        ("We left Reno, New Mexico, at dawn.", "Mexico", letters.NAME),
        ("We met the Reno, Nev., mayor.", ",", letters.REGIONAL),
        ("We left New York, N.Y. at dawn.", ",", letters.REGIONAL),
        ("We left New York, New York at dawn.", ",", letters.REGIONAL),
        ("We left the University of Texas, Austin at dawn.", ",", letters.AMPERSAND),
        ("The University of North Carolina, Chapel Hill left.", ",", letters.AMPERSAND),
        ("Doctors Without Borders left.", "Without", letters.AMPERSAND),
        ("He went Without Ann.", "Without", letters.PREPOSITION),
        ("Roy et al found it.", "al", letters.GROUP),
        ("We met Lee and Al.", "Al", letters.NAME),
        ("We read Lund et Oda.", "et", letters.OPEN),
    ],
)
def test_marks_join_what_they_stand_in(tagged, text, mark, expected):
    """A mark without blanks, an apostrophe of owners and the comma of a state join."""
    assert tagged(text)[mark] == expected


@pytest.mark.parametrize(
    ("text", "mark", "wrong"),
    [
        ("He fell. The dog ran.", ".", letters.STOP),
        ("She said ‘no’ twice.", "’", letters.OWNER),
        ("We met Reno, an aide.", ",", letters.REGIONAL),
        ("We left Reno, Nev., mayors said.", ",", letters.REGIONAL),
        ("We saw Ohio, Utah and Iowa.", ",", letters.REGIONAL),
        ("At the University of Texas, Ann Roy left.", ",", letters.AMPERSAND),
        ("We saw the University of Texas, Oda and Lund.", ",", letters.AMPERSAND),
        ("We saw the University of Texas, Oda, Lund and Reno.", ",", letters.AMPERSAND),
        ("We left the University of Lund, Oda said.", ",", letters.AMPERSAND),
        ("We saw New Jersey, New Mexico and Iowa.", ",", letters.REGIONAL),
        ("We left the Reno, Nev., at dawn.", ",", letters.REGIONAL),
        ("So did I. Roy left.", "I", letters.NAME),
        ("He got an A. Roy left.", "A", letters.NAME),
        ("A dog ran. Roy left.", "A", letters.NAME),
    ],
)
def test_other_marks_part(tagged, text, mark, wrong):
    """A stop ends a sentence, a mark a quotation, and a comma a phrase."""
    assert tagged(text)[mark] != wrong


def test_a_nickname_belongs_to_the_name(layered):
    """Quotation marks around a word between two names join, but only once a name."""
    for text in ("We met Ann “Sis” Roy.", 'Ann "Big Sis" Roy met us.'):
        assert letters.AMPERSAND in TAGGER.tag(layered(text))
    once = TAGGER.tag(layered("We met Ann “Sis” Roy “Bo” Lee."))
    assert once.count(letters.AMPERSAND) == 2


def test_a_quoted_word_belongs_to_the_noun_behind_it(layered):
    """Marks around a word between a determiner and its noun do not end the phrase."""
    for text in ("We read a “news” report.", "They met an ‘expert’ panel."):
        assert TAGGER.tag(layered(text)).count(letters.AMPERSAND) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The man called “Red” left.",
        "Ann “sis” Roy left.",
        "Ann “The big Sis” Roy left.",
        "Ann “Tell It To The Judge” Roy left.",
        "He said “no” report came.",
        "They read the “news” daily.",
    ],
)
def test_other_quoted_words_are_no_nicknames(layered, text):
    """Beside a common noun, or without a capital, a quoted word stands alone."""
    assert letters.AMPERSAND not in TAGGER.tag(layered(text))
