"""What the rules take from a lexicon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.words import Ending, FunctionWord, WordClass
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.grammar import Grammar
from claimtrack.text.folding import fold

WORDS = st.text(min_size=1).filter(lambda word: not word.isspace())


# Laws


@given(WORDS)
def test_a_capital_is_seen_on_any_word(grammar, word):
    """A word is a capital one exactly if its first letter is, whatever else it is."""
    kind = grammar.kind(word, fold(word))
    letter = fold(word)[0].isalpha()

    assert bool(kind & k.CAPITAL) == (letter and word[0].isupper())


@given(WORDS)
def test_marks_numbers_and_words_exclude_each_other(grammar, word):
    """What has no letter and no digit is a mark and nothing else."""
    kind = grammar.kind(word, fold(word))
    if kind & k.MARK:
        assert not any(sign.isalnum() for sign in fold(word))
        assert not kind & ~(k.MARK | k.OPENING)


@given(st.sampled_from([w for row in ENGLISH.of(FunctionWord) for w in row.words]))
def test_every_function_word_is_known(grammar, word):
    """A word of a table has the class of each table that it stands in."""
    for row in ENGLISH.of(FunctionWord):
        if word in row.words and row.word_class in k.OF_CLASS:
            assert grammar.kind(word, word) & k.OF_CLASS[row.word_class]


# Cases


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("said", k.VERB),
        ("was", k.BE),
        ("statement", k.PLATFORM),
        ("landed", k.VERB),
        ("quickly", k.MANNER),
        ("landing", k.GERUND),
        ("boats", k.PLURAL),
        ("“", k.OPENING),
        ("2021", k.NUMBER),
        ("'s", 0),
    ],
)
def test_words_and_endings(grammar, word, kind):
    """Tables come first; the ending tells about words that no table knows."""
    assert grammar.kind(word, word) & kind == kind


def test_a_name_in_capitals_is_no_pronoun(grammar):
    """WHO and IT are names, "who" and "It" are pronouns."""
    assert not grammar.kind("WHO", "who") & (k.PRONOUN | k.RELATIVE)
    assert grammar.kind("Who", "who") & k.RELATIVE


def test_users_may_add_endings_and_words():
    """Rows that a user adds tell the grammar what they tell."""
    lexicon = ENGLISH.with_rows(
        Ending("oz", WordClass.VERB, example="They landoz."),
        FunctionWord(
            "dat", WordClass.COMPLEMENTIZER, example="She said dat it rained."
        ),
    )

    grammar = Grammar.of(lexicon)

    assert grammar.kind("landoz", "landoz") & k.VERB
    assert grammar.kind("dat", "dat") & k.COMPLEMENTIZER


def test_endings_of_verbs_come_from_their_rows(grammar):
    """A new ending of participles is known, and ends no finite verb."""
    own = Grammar.of(
        ENGLISH.with_rows(
            Ending("eth", WordClass.GERUND, example="He is speaketh loudly.")
        )
    )

    assert set(grammar.participles) == {"ed", "ing"}
    assert set(grammar.inflections) == {"ed", "s"}
    assert set(own.participles) == {"ed", "ing", "eth"}
    assert own.inflections == grammar.inflections


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("taking", True),
        ("having", True),
        ("being", True),
        ("has", False),
        ("king", False),
    ],
)
def test_auxiliaries_have_gerunds_as_well(grammar, word, expected):
    """An -ing form is a gerund, also one of an auxiliary; "king" ends so by chance."""
    assert grammar.is_gerund(word) is expected
