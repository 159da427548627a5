"""Verbs that may report."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.candidates import find_candidates, verb_group
from claimtrack.testing import texts

CUES = CueBook(ENGLISH)


@pytest.fixture
def candidates(page, words_of):
    """Find the candidates of a text, with the words of their groups."""

    def find(text):
        found = page(text)
        return {
            words_of(found, (each.first, each.last)): each
            for each in find_candidates(found, CUES)
        }

    return find


# Laws


@given(texts())
def test_candidates_do_not_overlap(page, text):
    """Each begins behind the one before, and keeps to its sentence."""
    found = page(text)
    behind = 0
    for each in find_candidates(found, CUES):
        low, high = found.limit[each.core]
        assert low <= each.first <= each.core < each.last <= high
        assert behind <= each.core
        behind = each.last


# Cases


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Lee has never publicly said so.", "has never publicly said"),
        ("He's said so.", "'s said"),
        ("They've said so.", "said"),
        ("Lee did not say so.", "did not say"),
        ("Lee pointed out that it rained.", "pointed out"),
        ("It was reported that it rained.", "was reported"),
        ("Lee wants to say so.", "to say"),
        ("The station reported on the fire.", "reported on"),
        ("The station reported on Monday that it rained.", "reported"),
        ("The family said so.", "said"),
        ("The family insisted on Twitter that it rained.", "insisted"),
        ("The family insisted on Twitter's help.", "insisted on"),
        ("Lee angrily said so.", "angrily said"),
        ("Lee has always continued to say so.", "has always continued to say"),
        ("Lee was forced to say so.", "was forced to say"),
        ("Lee tried to say so.", "to say"),
        ("One in five say so.", "say"),
        ("Of the pupils, 43 said so.", "said"),
        ("They state officials were wrong.", "state"),
        ("The papers state that it rained.", "state"),
    ],
)
def test_the_group_of_a_verb(candidates, text, group):
    """Auxiliaries, negation, adverbs and particles belong to a verb."""
    assert group in candidates(text)


@pytest.mark.parametrize(
    "text",
    [
        "The report is long.",
        "His claims failed.",
        "Lee's demands failed.",
        "In reports they are mild.",
        "Federal and state officials left.",
        "The town, which state police left, is calm.",
        "The sheriff and state troopers left.",
        "Workers in the United States left.",
        "Ten claims failed.",
        "Of the pupils, 20 suspected cases were ill.",
    ],
)
def test_nouns_and_names_are_none(candidates, text):
    """Behind an article, a possessor or a preposition there is no verb; nor in a name."""
    assert candidates(text) == {}


def test_voice_and_mood(candidates):
    """A passive needs a form of "be", an infinitive "to"; a participle is not finite."""
    assert candidates("Lee was told.")["was told"].passive
    assert not candidates("Lee has told us.")["has told"].passive
    assert candidates("Lee is telling us.")["is telling"].finite
    assert not candidates("He left, telling us so.")["telling"].finite
    assert candidates("They want to tell us.")["to tell"].infinitive
    assert candidates("They had to tell us.")["had to tell"].finite
    assert not candidates("He left, continuing to tell us.")[
        "continuing to tell"
    ].finite
    assert candidates("They want to continue to tell us.")[
        "continue to tell"
    ].infinitive
    assert candidates("They say so.")["say"].bare
    assert not candidates("They will say so.")["will say"].bare


def test_an_adjective_has_a_group_as_well(page):
    """What stands before an adjective is gathered in the same way."""
    found = page("Lee has always been adamant.")

    group = verb_group(found, 4, 0)

    assert group.first == 1
    assert group.auxiliary & k.BE
