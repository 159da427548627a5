"""The predicate of a sentence is the verb that says what happens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.predicates import find_predicate
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.units import units_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def predicate(text):
    tokens = tokens_of(text)
    units = units_of(tokens, VOCABULARY)
    at = find_predicate(tokens, units, VOCABULARY)
    return None if at is None else tokens[units[at].first].norm


@given(st.text())
def test_a_predicate_is_a_word_of_its_sentence(text):
    """Of any string there is a predicate, which stands in it, or none."""
    found = predicate(text)

    assert found is None or found in {token.norm for token in tokens_of(text)}


@given(st.sampled_from(["robbed", "flooded", "bought", "hid"]))
def test_a_past_form_is_the_verb_whatever_its_subject(verb):
    """Plurals before it look like verbs, but it can be nothing else."""
    assert predicate(f"The brothers {verb} the office") == verb


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Quarterly profit at the bank rose", "rose"),
        ("Marine biologists found a squid", "found"),
        ("Twin sisters in Osk won the raffle", "won"),
        ("Coffee raises the risk of gout", "raises"),
        ("Hackers shut down the grid", "shut"),
        ("Corvo Motors is going to acquire Lind", "acquire"),
        ("The prize goes to Ada Roy", "goes"),
        ("The club planned a panel that did not meet", "planned"),
        ("Ada Roy told a boy whose cat had died that heaven is full", "told"),
        ("A woman lost her job after being jailed", "lost"),
        ("Ben Oda was severely injured", "injured"),
        ("Rovers fans tried to sell seats", "sell"),
    ],
)
def test_nouns_that_look_like_verbs_are_passed_over(text, verb):
    """The best form wins, and verbs that only lead to another give way to it."""
    assert predicate(text) == verb


@pytest.mark.parametrize("text", ["", "It was so", "Ada Roy"])
def test_some_sentences_say_nothing(text):
    """Function words and names are no predicates."""
    assert predicate(text) is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Mayor resigns after fire killed two", "resigns"),
        ("Team wins cup it lost last year", "wins"),
        ("Attacks on the mill wounded two", "wounded"),
    ],
)
def test_a_present_form_wins_over_a_past_one_of_a_clause_behind_it(text, verb):
    """An event in the present is the verb; what looks like it at the head is a noun."""
    assert predicate(text) == verb
