"""What the features ask of function words."""

from __future__ import annotations

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.words import FunctionWord
from claimtrack.stages.statements.learned.vocabulary import EDGE, Vocabulary

WORDS = Vocabulary.of(ENGLISH)


def test_all_function_words_are_closed():
    """Each function word of the lexicon is a class of its own."""
    assert WORDS.closed == frozenset(ENGLISH.by_form(FunctionWord))


def test_a_vocabulary_is_made_of_its_classes_alone():
    """Written as classes and made anew, it is the same."""
    assert Vocabulary(dict(WORDS.classes)) == WORDS


def test_codes_are_distinct_and_begin_with_the_edge():
    """Each class of units has a number of its own; the edge of a sentence has 0."""
    assert WORDS.codes[EDGE] == 0
    assert sorted(WORDS.codes.values()) == list(range(len(WORDS.codes)))


def test_kinds_of_words():
    """That opens a clause, would is a modal, who a pronoun; none is a link but of."""
    assert "that" in WORDS.openers & WORDS.markers
    assert "would" in WORDS.verbal
    assert "who" in WORDS.pronouns
    assert "of" in WORDS.links
    assert "would" not in WORDS.links
