"""lexicon → the function words and endings that hold a passage together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.stance import LinkRole, LinkWord
from claimtrack.lexicon.rows.words import Ending, FunctionWord, WordClass
from claimtrack.stances.grammar import Grammar
from claimtrack.stances.tokens import tokens_of

GRAMMAR = Grammar.of(ENGLISH)
FUNCTION_WORDS = [(row, word) for row in ENGLISH.of(FunctionWord) for word in row.words]

# Laws


@given(st.sampled_from(FUNCTION_WORDS))
def test_a_function_word_is_found_in_its_class_as_it_is_tokenised(entry):
    """Of "don't", which is two tokens, the verb is in the class; any other is itself."""
    row, word = entry
    first, *_ = tokens_of(word)

    if row.word_class is not WordClass.PRONOUN:  # "he's" is a pronoun and a verb
        assert first.norm in GRAMMAR.classes[row.word_class]


@given(st.sampled_from(sorted(GRAMMAR.verbal | GRAMMAR.clausal)))
def test_what_holds_clauses_together_carries_no_content(word):
    """Auxiliaries, modals, relatives and conjunctions are function words."""
    assert word in GRAMMAR.function


# Cases


@pytest.mark.parametrize("word", ["police", "children", "seven", "opened", "quickly"])
def test_words_with_content_are_no_function_words(word):
    """Only the closed classes carry nothing, whatever other classes a table names."""
    assert word not in GRAMMAR.function


def test_every_kind_of_link_has_words():
    """There is a word for each way in which the parts of a sentence are linked."""
    assert set(GRAMMAR.links) == set(LinkRole)
    assert all(GRAMMAR.links.values())


@pytest.mark.parametrize(
    ("word", "expected"), [("of", True), ("'s", True), ("the", True), ("and", False)]
)
def test_what_may_stand_inside_an_object(word, expected):
    """An object goes on over a genitive and a determiner, but not over "and"."""
    assert (word in GRAMMAR.linking) is expected


def test_a_row_of_ones_own_counts():
    """A link that a user adds is found in its role, and in no other."""
    row = LinkWord("vis-a-vis", LinkRole.GENITIVE, example="Its stand vis-a-vis Rome.")
    own = Grammar.of(ENGLISH.with_rows(row))

    assert [role for role in LinkRole if "vis-a-vis" in own.links[role]] == [row.role]
    assert "vis-a-vis" not in GRAMMAR.links[row.role]


def test_a_second_row_of_endings_adds_to_the_first():
    """An ending of one's own stands beside ours of the same class."""
    row = Ending("wise", WordClass.MANNER, example="It went clockwise.")
    endings = Grammar.of(ENGLISH.with_rows(row)).endings[WordClass.MANNER]

    assert endings == (*GRAMMAR.endings[WordClass.MANNER], "wise")


def test_a_language_without_endings_has_none_of_any_class():
    """Whoever asks for the ending of a class gets an answer in every lexicon."""
    endings = Grammar.of(Lexicon("xx", ())).endings

    assert set(endings) == set(WordClass)
    assert not any(endings.values())
