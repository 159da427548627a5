"""The words that negate, gathered once for all who ask."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.negations import act_words, negations_of, negators_of
from claimtrack.lexicon.rows.acts import SmallWord
from claimtrack.lexicon.rows.words import FunctionWord, WordClass


def test_what_negates_a_verb_negates():
    """Whatever negates a verb is among the words that negate anything."""
    assert negations_of(ENGLISH) < negators_of(ENGLISH)


@pytest.mark.parametrize("word", ["not", "never", "didn't", "cannot", "won't"])
def test_verbs_are_negated(word):
    """Adverbs and contracted auxiliaries negate verbs."""
    assert word in negations_of(ENGLISH)


@pytest.mark.parametrize("word", ["did", "no", "can", "nothing"])
def test_verbs_are_not(word):
    """Plain auxiliaries negate nothing, and "no" a noun alone."""
    assert word not in negations_of(ENGLISH)


def test_a_user_may_add_a_negation():
    """An auxiliary and a small word of one's own negate like those that come with it."""
    mine = Lexicon(
        "xx",
        (
            FunctionWord("dasn't dare", WordClass.MODAL, example="I dare."),
            FunctionWord("nowt", WordClass.NEGATIVE, example="Nowt helps."),
        ),
    )

    assert negations_of(mine) == {"dasn't"}
    assert negators_of(mine) == {"dasn't", "nowt"}


def test_small_words_are_found_by_what_they_do():
    """Words that point are told from words that offer a choice."""
    assert "that" in act_words(ENGLISH, SmallWord.POINTING)
    assert act_words(ENGLISH, SmallWord.EITHER) == {"or"}
    assert act_words(Lexicon("xx", ()), SmallWord.NEVER) == frozenset()
