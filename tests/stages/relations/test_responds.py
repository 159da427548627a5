"""a reply to another speaker"""

from __future__ import annotations

from functools import partial

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.relation import RelationKind
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations import relation_adder
from claimtrack.testing import news


@pytest.fixture
def replies(related):
    """Give which statement replies to which in a marked text."""
    return partial(related, RelationKind.RESPONDS)


@given(news())
def test_nobody_replies_to_himself(text):
    """A reply goes to another speaker."""
    document = claimtrack.parse(text)

    for relation in document.relations:
        if relation.kind == RelationKind.RESPONDS and relation.target:
            origin = document.statement(relation.origin)
            target = document.statement(relation.target)

            assert origin.speaker is None or origin.speaker != target.speaker


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it was late}. ¦{“No,”} [Roy] <replied>.",
        "[Lee] <said> {it was late}. ¦[Roy] <shot back>: {“No.”}",
        "[Lee] <said> {it was late}. In response, ¦[Roy] <said> {it was not}.",
        "[Lee] <asked> {whether it was late}. ¦[Roy] <said> {it was}.",
        "[Q] <:> {“Is it late?”}\n\n¦[A] <:> {“It is.”}",
        "[The bank] <announced> {a merger}. ¦[Roy] <criticized> {the announcement}.",
        "[Lee] <was asked> {whether it was late}. ¦[Lee] <said> {it was}.",
        "[Lee] <asked> {the firm to pay}. ¦[The firm] <declined> {the request}.",
    ],
)
def test_words_questions_and_reactions_reply(replies, marked):
    """A word of response, a question before, or a noun for what was said make a reply."""
    assert replies(marked) == [("s2", "s1")]


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it was late}. ¦[Roy] <said> {it rained}.",
        "Rockets fell. In response, the army fired. ¦[Roy] <said> {it rained}.",
        "[Lee] <said> {it was late}. ¦[Roy] <did not respond to> {a request for comment}.",
        "[Lee] <feared> {the worst}. ¦[Roy] <replied>: {“No.”}",
        "[Lee] <said> {it was late}. ¦In response to the fire, [Roy] <said> {it rained}.",
        "[Lee] <asked> {whether it was late}. ¦[Lee] <said> {it was}.",
        "[Lee] <said> {it was late}. ¦[The firm] <declined> {the request}.",
        "[Study] <:> {“Is it late?”} Hardly\n\n¦[Roy] <said> {it was}.",
    ],
)
def test_what_only_follows_is_no_reply(replies, marked):
    """Neighbours, reactions to events, silence and answers to thoughts are none."""
    assert replies(marked) == []


def test_the_one_named_is_answered(replies):
    """Of two speakers before, the reply goes to the one it names."""
    found = replies(
        "[Lee] <said> {it was late}. ¦[Ito] <said> {it rained}. "
        "¦Responding to Lee, [Roy] <said> {it was early}."
    )

    assert found == [("s3", "s1")]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said the dam was cracked. Roy Smith of the counter fraud unit said it rained.",
        "Ann Lee said the dam was cracked. The mayor hit back at claims that he had lied.",
    ],
)
def test_nothing_replies_inside_a_reply(text):
    """What a reply reports replies to nothing, nor does a unit by its name."""
    document = claimtrack.parse(text)
    outer = {s.id for s in document.statements if s.parent is None}

    for relation in document.relations:
        if relation.kind == RelationKind.RESPONDS:
            assert relation.origin in outer
            assert "unit" not in document.statement(relation.origin).source.text


def test_the_question_may_stand_behind_the_answer(replies):
    """What one said when asked answers the question told behind it."""
    passive = replies("[Lee] <said> {it was late} when ¦<asked> {about the time}.")
    active = replies("[Lee] <said> {it was late} when ¦[we] <asked> {about the time}.")
    other = replies("[Lee] <said> {it was late} and ¦[we] <asked> {about the time}.")

    assert passive == active == [("s1", "s2")]
    assert other == []


def test_who_tells_of_a_question_does_not_answer_it(mark):
    """A question inside what one says is answered by others."""
    document = mark("[Lee] <said> {it rained} when ¦<asked> {about the time}.")
    outer, inner = document.statements
    nested = (outer, attrs.evolve(inner, parent=outer.id))
    document = act_adder(ENGLISH)(attrs.evolve(document, statements=nested))
    document = relation_adder(ENGLISH)(document)

    assert not any(r.kind == RelationKind.RESPONDS for r in document.relations)


def test_the_lead_calls_for_answers(replies):
    """What the story is about is answered rather than an aside just before."""
    lead = "Fares rise\n\n[The council] <announced> {that fares would rise}."
    aside = "\n\n¦[Ito] <said> {it rained}. ¦{“Never,”} [Roy] <replied>."

    assert replies(f"{lead}{aside}") == [("s3", "s1")]
    assert replies(f"It rained.\n\nIt was May.\n\n{lead[12:]}{aside}") == [("s3", "s2")]


def test_one_talks_to_who_speaks(replies):
    """What is only cited is answered less than what somebody says."""
    found = replies(
        "[Lee] <said> {it was late}. ¦<According to> [Ito], {it rained}. "
        "¦{“No,”} [Roy] <replied>."
    )

    assert found == [("s3", "s1")]


def test_what_is_named_is_answered_from_afar(replies):
    """A reply to somebody's words looks further back than one to nobody's."""
    talk = "".join(f" ¦[Ito] <said> {{it rained on day {day}}}." for day in range(9))
    lee, roy = "[Lee] <announced> {a merger}.", ", [Roy] <said> {it was early}."

    assert replies(f"{lee}{talk} ¦Responding to Lee's announcement{roy}") == [
        ("s11", "s1")
    ]
    assert replies(f"{lee}{talk} ¦In response{roy}") == [("s11", "s10")]


def test_who_responds_is_told_in_an_aside(replies):
    """A participle behind the name tells to whom one replies."""
    found = replies(
        "[Lee] <called> {the plan a waste}. ¦[Roy, responding to her criticism,] "
        "<called> {it cheap}."
    )

    assert found == [("s2", "s1")]


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it was late}. ¦[Roy] <tweeted> in response: {“No.”}",
        "[Lee] <said> {it was late}. ¦{“No,”} [Roy] <wrote> in a reply.",
        "[Lee] <said> {it was late}. ¦[Roy] <spoke> responding to Lee: {“No.”}",
    ],
)
def test_a_response_may_be_told_behind_the_verb(replies, marked):
    """A phrase behind the verb tells that it is a reply: "wrote in response"."""
    assert replies(marked) == [("s2", "s1")]


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it was late}. ¦[Roy] <said>, and nobody replied: {“Rain.”}",
        "[Lee] <said> {it was late}. ¦{“Rain,”} [Roy] <said>. In response, it fell.",
        "[Lee] <said> {it was late}. ¦[Roy] <wrote> {in response it rained}.",
    ],
)
def test_what_responds_behind_may_be_another_clause(replies, marked):
    """Behind the verb, a finite verb or another sentence makes no reply of it."""
    assert replies(marked) == []


def test_who_is_named_as_answered_is_the_one(replies):
    """The name in what is answered tells whose statement it is."""
    marked = (
        "[Lee] <wrote> {it was late}. ¦[Kim] <said> {buses ran}. ¦[Roy] <said> {trains"
        " ran}.\n\n¦[Moe] <responded> to one of Lee's messages: {“No.”}"
    )

    assert replies(marked) == [("s4", "s1")]


def test_the_noun_alone_means_what_was_said_right_before(replies):
    """Who blasts "the statement" speaks of the one before."""
    marked = "[Lee] <said> {it was late}. ¦[Roy] <blasted> {the statement}."

    assert replies(marked) == [("s2", "s1")]
