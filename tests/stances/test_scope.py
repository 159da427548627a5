"""Of the cues of a sentence those count that say something of the claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.scope import cues_that_count, places_of, split_concession
from tests.stances.beside import VOCABULARY, beside

CLAIM = "The truce at Osk collapsed"


def read(text, claim=CLAIM):
    return beside(claim, text)


def norms(sentence, cues):
    return [
        " ".join(t.norm for t in sentence.tokens[cue.first : cue.last]) for cue in cues
    ]


def counting(text, claim=CLAIM):
    made, sentence, comparison = read(text, claim)
    return norms(sentence, cues_that_count(made, sentence, comparison, VOCABULARY))


@given(st.text(), st.text())
def test_cues_that_count_are_cues_of_the_sentence(text, claim):
    """Cues are left out and none is added, and their order stays."""
    made, sentence, comparison = read(text, claim)
    found = cues_that_count(made, sentence, comparison, VOCABULARY)

    assert found == [cue for cue in sentence.cues if cue in found]


@given(st.text(), st.text())
def test_places_lie_in_the_sentence(text, claim):
    """What answers to the claim are tokens of the sentence."""
    _, sentence, comparison = read(text, claim)

    assert places_of(sentence, comparison) <= set(range(len(sentence.tokens)))


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Envoy denies that the truce at Osk collapsed", ["denies"]),
        ("The truce at Osk held, the envoy denied", ["held"]),
        ("Rebels rejected the offer and the truce at Osk is in force", []),
        ("Rebels denied that the truce at Osk is in force", ["denied"]),
        ("Some deny it, but the truce at Osk has collapsed", []),
        ("The truce, which collapsed at Osk, was old, and he denied a row", []),
        ("The truce at Osk collapsed in May", []),
        ("Lee apologised for the row and said the truce at Osk collapsed", []),
        ("Lee denied a row, and Roy says the truce at Osk collapsed", []),
        ("Lee said the row was over and denied that the truce collapsed", ["denied"]),
        ("Lee apologised for saying that the truce at Osk collapsed", ["apologised"]),
    ],
)
def test_denials_of_something_else_do_not_count(text, cues):
    """A denial counts if it governs the event, or has nothing else to govern."""
    assert [cue for cue in counting(text) if cue in cues] == [
        cue for cue in cues if cue != "held"
    ]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Leaked emails show that the truce at Osk collapsed", ["emails show"]),
        ("Emails on the truce at Osk leaked", ["leaked"]),
    ],
)
def test_a_leak_that_shows_it_is_no_rumour(text, cues):
    """What is certain behind a rumour takes its doubt away."""
    assert counting(text) == cues


def test_what_the_claim_says_itself_is_no_cue():
    """A report that the claim is about does not hedge it."""
    assert counting("Report on the dam leaked", "A report on the dam was leaked") == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Driver gets a fine, not jail", []),
        ("Driver is not fined", ["not"]),
        ("Driver fined instead of being sent to jail in May", []),
    ],
)
def test_a_negation_that_the_claim_shares_is_none(text, cues):
    """What the claim excludes may be excluded."""
    assert counting(text, "The driver was fined, not sent to jail") == cues


@pytest.mark.parametrize(
    ("text", "brushed", "left"),
    [
        ("Despite reports that it collapsed, the truce at Osk is old", True, []),
        ("Despite denials, the truce at Osk collapsed", False, []),
        ("Despite the rain, the truce at Osk never collapsed", False, ["never"]),
        ("The truce at Osk never collapsed", False, ["never"]),
    ],
)
def test_what_stands_behind_despite_is_brushed_aside(text, brushed, left):
    """Cues up to the comma are taken away; they decide if they name the claim."""
    made, sentence, comparison = read(text)
    cues = cues_that_count(made, sentence, comparison, VOCABULARY)
    inside, rest = split_concession(cues, made, sentence, comparison)

    assert bool(inside) is brushed
    assert norms(sentence, rest) == left


@pytest.mark.parametrize(
    "piece", ["denies ", "despite reports, ", "but, ", "collapsed "]
)
def test_long_sentences_take_linear_time(piece):
    """A sentence of thousands of cues is looked through in a moment."""
    assert isinstance(counting(piece * 5_000 + "the truce at Osk holds"), list)
