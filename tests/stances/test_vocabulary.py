"""The words of a lexicon are laid out for looking them up."""

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.stance import Concept, CueRole, StanceCue
from claimtrack.stances.reader import StanceReader
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)
CUES = ENGLISH.of(StanceCue)
CONCEPTS = ENGLISH.of(Concept)


def roles(sentence):
    norms = [token.norm for token in tokens_of(sentence)]
    return {role for _, _, role in VOCABULARY.cues.scan(norms)}


def concepts(sentence):
    found = VOCABULARY.concepts.find(tokens_of(sentence))
    return {name for _, names in found.values() for name in names}


@pytest.mark.parametrize("row", CUES, ids=lambda row: row.words[0])
def test_each_cue_is_found_in_its_example(row):
    """The example of a cue shows its role."""
    assert row.role in roles(row.example)


@pytest.mark.parametrize("row", CONCEPTS, ids=lambda row: f"{row.name}-{row.words[0]}")
def test_each_concept_is_found_in_its_example(row):
    """The example of a concept names it."""
    assert row.name in concepts(row.example)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("The mayor is in the running", "Mayor in running"),
        ("The deal is on the rocks", "Deal on rocks"),
        ("The tale is doing the rounds", "Tale doing rounds"),
    ],
)
def test_headlines_leave_out_articles(full, short):
    """A phrase is known without its articles, too, and means the same."""
    assert roles(short) == roles(full) != set()


@pytest.mark.parametrize("text", ["Mayor out running", "Boat hits rocks", "Two rounds"])
def test_a_word_of_a_phrase_is_no_phrase(text):
    """Without its preposition or verb, what is left of a phrase means nothing."""
    assert roles(text) == set()


def test_opposites_go_both_ways():
    """If a concept is opposed to another, so is that to the first."""
    for name, others in VOCABULARY.opposites.items():
        assert all(name in VOCABULARY.opposites[other] for other in others)


def test_converses_go_both_ways():
    """If one buys who is sold to, one sells to whom buys."""
    for name, others in VOCABULARY.converses.items():
        assert all(name in VOCABULARY.converses[other] for other in others)


def test_every_opposite_is_a_concept():
    """No row is opposed to what does not exist."""
    names = {row.name for row in CONCEPTS}
    named = {
        other
        for row in CONCEPTS
        for other in (*row.opposite.split(), *row.converse.split())
    }

    assert named <= names


def test_nothing_is_its_own_opposite():
    """No concept is opposed to itself."""
    faults = [name for name, others in VOCABULARY.opposites.items() if name in others]

    assert faults == []


def test_no_cue_has_two_roles():
    """A form stands in one row of cues only."""
    forms = [form for row in CUES for form in row.words]

    assert sorted(forms) == sorted(set(forms))


def test_negations_come_from_the_function_words():
    """What the table of function words calls a negation need not be named again."""
    assert CueRole.NEGATION in roles("It never rained.")


def test_longer_phrases_win():
    """A phrase is read before the words in it."""
    assert roles("no longer a secret") == {CueRole.FRAME}


def test_a_lexicon_of_ones_own_is_read():
    """A row that a user adds counts at once."""
    own = ENGLISH.with_rows(
        StanceCue("poppycock", CueRole.HOAX, example="It is poppycock."),
        Concept("defenestrate", "defenestrate", example="They defenestrated him."),
    )
    claim, passage = "The mayor resigned", "The mayor resigned? Poppycock"

    assert StanceReader(own).read(claim, passage).label == "against"
    assert StanceReader().read(claim, passage).label == "observing"
