"""A sentence is laid out so that the units of a claim are found in it."""

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.stances.claims import read_claim
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def read(text):
    return read_sentence(tokens_of(text), VOCABULARY)


def matched(claim, text):
    sentence = read(text)
    return {
        sentence.tokens[sentence.units[i].first].norm
        for unit in read_claim(claim, VOCABULARY).units
        for i in sentence.matches(unit)
    }


@given(st.text())
def test_a_text_matches_itself(text):
    """Each unit of a claim is found where the passage is the claim."""
    sentence = read(text)

    assert all(sentence.matches(unit) for unit in sentence.units)


@given(st.text())
def test_cues_do_not_overlap(text):
    """Each token belongs to one cue at most."""
    end = 0
    for cue in read(text).cues:
        assert end <= cue.first < cue.last
        end = cue.last


def test_units_match_by_stem_concept_and_number():
    """Families, synonyms and numbers of one value match."""
    assert matched("The dam was demolished", "demolition of dams") == {
        "demolition",
        "dams",
    }
    assert matched("Roy quit", "Roy stepped down") == {"roy", "stepped"}
    assert matched("twelve goats", "a dozen goats") == {"dozen", "goats"}


def test_others_do_not_match():
    """Other words, other concepts and other numbers do not match."""
    assert matched("twelve goats slept", "eleven sheep danced") == set()


def test_cues_are_found_with_their_roles():
    """A cue tells what it does and where it stands."""
    sentence = read("Rumour has it that she never left")

    assert [(cue.role, cue.first) for cue in sentence.cues] == [
        (CueRole.RUMOUR, 0),
        (CueRole.NEGATION, 5),
    ]


def test_spans_point_into_the_text():
    """The place of some tokens is that of the first to that of the last."""
    text = "She was  there"
    span = read(text).span(1, 3)

    assert text[span.start : span.end] == "was  there"
