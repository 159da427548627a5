"""text → tape"""

from __future__ import annotations

from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.times.classes import JOINED, OTHER, read_classes
from claimtrack.stages.times.scan import read_tape
from claimtrack.testing import news, texts
from claimtrack.text.folding import fold

CLASSES = read_classes(ENGLISH)


def tape(text):
    return read_tape(text, CLASSES)


# Laws


@given(texts())
def test_the_words_stand_at_their_places(text):
    """Each word of the tape is in the text where the tape says, in order."""
    found = tape(text)

    assert len(found.letters) == 2 * len(found.words)
    assert found.starts == sorted(set(found.starts))
    for number, word in enumerate(found.words):
        assert fold(text)[found.starts[number] : found.end(number)] == word


@given(news())
def test_capitals_and_blanks_apart_a_text_has_one_tape(text):
    """Doubling blanks changes no letter of the tape."""
    if "\n" in text or "\t" in text:
        return

    assert tape(text.replace(" ", "  ")).letters == tape(text).letters


# Cases


def test_only_stretches_with_a_word_of_time_are_kept():
    """A text without one has an empty tape, and a word has its neighbours."""
    assert tape("The mayor of the city spoke to the press.").words == []
    assert tape("The mayor spoke on Monday again.").words == [
        "spoke",
        "on",
        "monday",
        "again",
    ]


def test_a_phrase_is_one_word():
    """The words of a phrase but the first are joined to it."""
    found = tape("They met the day before yesterday.")

    assert JOINED in found.letters
    assert found.meaning(found.words.index("the"), "today") == -2


def test_the_gaps_tell_what_stands_between():
    """Blanks, commas, hyphens and points each have their letter; the end is a break."""
    assert tape("May 5, 2020").letters[1::2] == "_,b"
    assert tape("5-2020").letters[1::2] == "-b"
    assert tape("5.2020").letters[1::2] == "db"
    assert tape("5% 2020").letters[1::2] == "rb"
    assert tape("5 $2020").letters[1::2] == "cb"
    assert tape("5\n\n2020").letters[1::2] == "bb"
    assert tape("5 … 2020").letters[1::2] == "bb"


def test_the_stop_of_an_abbreviation_ends_no_sentence():
    """The full stop of "p.m." counts only where a new sentence begins."""
    assert "e" not in tape("at 9 p.m. on Monday").letters
    assert "e" not in tape("at 9 p.m. Monday").letters
    assert "e" in tape("at 9 p.m. They left on Monday").letters


def test_words_that_nobody_knows_are_other():
    """Around an expression stand words without a class."""
    assert tape("broke May 5").letters[0] == OTHER
