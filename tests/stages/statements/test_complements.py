"""Where the content behind a verb begins."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.candidates import find_candidates
from claimtrack.stages.statements.complements import (
    behind_comma,
    behind_named_comma,
    complement_of,
)
from claimtrack.testing import news

CUES = CueBook(ENGLISH)


@given(news())
def test_a_complement_stands_behind_its_verb(page, text):
    """Content that follows a verb begins behind it, and is what the verb takes or says."""
    found = page(text)
    for verb in find_candidates(found, CUES):
        for it in (complement_of(found, verb), behind_comma(found, verb)):
            assert it is None or verb.last <= it.start < len(found.norm)


@pytest.mark.parametrize(
    ("text", "takes", "first"),
    [
        ("Lee said that it rained.", "that", "that"),
        ("Lee said it was over.", "clause", "it"),
        ("Lee said on Twitter: “It is over now.”", "quote", "“"),
        ("Lee said: it was over.", "clause", "it"),
        ("Lee asked whether it rained.", "whether", "whether"),
        ("Lee vowed to go.", "infinitive", "to"),
        ("Lee urged both sides to go.", "person-infinitive", "to"),
        ("Lee urged both sides not to go.", "person-infinitive", "not"),
        ("Lee vowed never to go.", "infinitive", "never"),
        ("Lee spoke on the condition of the roads.", "about", "the"),
        ("Lee asked the mayor, who is ill, to resign.", "person-infinitive", "to"),
        ("Lee told a guard, in French, “It is over now.”", "quote", "“"),
        ("Lee told reporters in Rome that it rained.", "that", "that"),
        ("Lee told reporters it was over.", "person-clause", "it"),
        ("Lee told her that it rained.", "that", "that"),
        ("Lee denied any role.", "noun", "any"),
        ("Lee denied taking part.", "gerund", "taking"),
        ("Lee called the plan a disaster.", "predicate", "the"),
        ("Lee depicted the plan as a disaster.", "as", "the"),
        ("Lee accused Iran of lying.", "person-of", "iran"),
        ("Lee commented on the talks.", "about", "the"),
        ("Lee said they want to go.", "clause", "they"),
        ("Lee said not leaving was wrong.", "clause", "not"),
        ("Lee rejected as false the claim.", "as", "as"),
        ("Lee told two men the road was shut.", "person-clause", "the"),
        ("Lee told a rally in Rome it rained.", "person-clause", "it"),
        ("Lee told the men two weeks ago that it rained.", "that", "that"),
        ("Lee denied having left.", "gerund", "having"),
        ("Lee said yes.", "clause", "yes"),
        ("Lee said yes, but left.", "clause", "yes"),
        ("Lee denied that, saying it was over.", "noun", "that"),
        ("Lee withdrew the remark.", "noun", "the"),
        ("Lee withdrew his claim that it rained.", "noun", "his"),
        # somebody, and what he is asked about
        ("Reporters pressed the mayor on the delay.", "person-about", "on"),
        ("Reporters pressed her on whether it rained.", "person-about", "on"),
        ("Senators quizzed Ann Lee about the loans.", "person-about", "about"),
        ("Detectives questioned three men about it.", "person-about", "about"),
        ("Critics questioned the ruling on the dam.", "noun", "the"),
        ("Critics questioned Lee's role over the dam.", "noun", "lee"),
        ("The union pressed the bank to pay.", "person-infinitive", "to"),
        ("Lee told Oda News their road was shut.", "person-clause", "their"),
        ("Lee said, in reply to this, “it is all over now.”", "quote", "“"),
        ("Lee wrote online:\n\nIt is over.", "quote", "it"),
        ("Lee said:\n“It is over now.”", "quote", "“"),
        ("Lee said, that it rained.", "that", "that"),
        ("Lee said of the plan it was bad.", "clause", "it"),
        ("Lee said firmly it would rain.", "clause", "it"),
        ("Lee said on Monday in Rome it would rain.", "clause", "it"),
    ],
)
def test_each_sort_of_content(page, text, takes, first):
    """What follows tells which of the verb's complements it is."""
    found = page(text)
    verb = next(find_candidates(found, CUES))

    it = complement_of(found, verb)

    assert (it.takes.value, found.norm[it.start]) == (takes, first)


@pytest.mark.parametrize(
    "text",
    [
        "Lee said.",
        "Lee told reporters.",
        "Lee vowed.",
        "Nobody knows where.",
        "They found the boy.",
        "He said and left.",
        "They found the boy, but it was dark.",
        "They found the boy, held in May.",
        "They found the boy because it was dark.",
        "Lee wrote the book:",
        "Lee told them.",
        "Lee spoke on condition of anonymity.",
        "Lee spoke for an hour.",
        "They have not talked for weeks and will not.",
        "Lee spoke on behalf of the board.",
        "Lee said so:",
        "The state withdrew its troops.",
        "The airline withdrew its offer to buy another one.",
        "Lee withdrew from the race.",
        # no question: a wall, a length of time, a steak; a man alone is no matter
        "The crowd pressed the man against the wall.",
        "Detectives questioned Lee for six hours.",
        "Detectives questioned the driver.",
        "Detectives questioned him.",
        "He grilled the steak on the balcony.",
    ],
)
def test_none(page, text):
    """A verb may stand alone, or take what does not report."""
    found = page(text)
    verb = next(find_candidates(found, CUES))

    assert complement_of(found, verb) is None


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("Lee denied, any role.", "noun"),
        ("Adding, the road was closed.", "that"),
        ("Lee called on Thursday, the union to strike.", "person-infinitive"),
    ],
)
def test_a_stray_comma(page, text, takes):
    """Content may stand behind a comma that does not belong there."""
    found = page(text)
    verb = next(find_candidates(found, CUES))

    assert behind_comma(found, verb).takes.value == takes


def test_no_stray_comma(page):
    """Behind a comma that opens an aside there is no content."""
    found = page("Lee said, however.")

    assert behind_comma(found, next(find_candidates(found, CUES))) is None


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("Lee told CNN, the road was shut.", "person-clause"),
        ("Lee told CNN, in Rome.", None),
        ("Lee left CNN, the road was shut.", None),
    ],
)
def test_a_comma_behind_the_addressee(page, text, takes):
    """A clause may follow whom it was told and a comma."""
    found = page(text)
    verb = next(find_candidates(found, CUES), None)
    it = verb and behind_named_comma(found, verb)

    assert (it and it.takes.value) == takes
