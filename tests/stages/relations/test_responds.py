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
        "[Lee] <tweeted> {it was late}. ¦[Roy] <tweeted back>: {“No.”}",
        "[Lee] <said> {it was late}. In response, ¦[Roy] <said> {it was not}.",
        "[Lee] <accused> {Roy of theft}. Responding to the accusation, ¦[Roy] <said> {it was late}.",
        "[A blog] <claims> {Roy is ill}. Responding to the report, ¦[Roy] <said> {he is well}.",
        "[Lee] <said> {Roy was ill}. In response to the rumors, ¦[Roy] <said> {he was well}.",
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
        "[Lee] <said> {it was late}. ¦[Roy] <defended> {the story}.",
        "[Lee] <said> {it was late}. ¦[The firm] <declined> {the request}.",
        "[Lee] <asked> {the firm to pay}. ¦[Roy] <could not be reached for> {comment}.",
        "[Lee] <asked> {the bank to pay}. ¦[It] <did not respond to> {a request}.",
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


@pytest.mark.parametrize(
    "marked",
    [
        "When ¦[a man] <shouted>, {“Resign!”}, ¦[Roy] <joked>, {“Not today.”}",
        "After ¦[the union] <announced> {a strike}, ¦[the firm] <offered> {a bonus}.",
        "When ¦[Lee] <had said> {it was late}, ¦[Roy] <called> {for a taxi}.",
    ],
)
def test_one_may_speak_upon_what_another_says(replies, marked):
    """What is said in the main clause answers what a clause of time tells before."""
    assert replies(marked) == [("s2", "s1")]


@pytest.mark.parametrize(
    "marked",
    [
        "While ¦[Lee] <said> {it was late}, ¦[Roy] <said> {it was early}.",
        "After <arguing> {it was late}, ¦[Roy] <said> {it rained}.",
        "After ¦[fans] <feared> {the worst}, ¦[Roy] <said> {it rained}.",
        "[Roy] <said> {it rained} after ¦[Lee] <said> {it was late}.",
        "After ¦[Lee] <said> {it was late}. ¦[Roy] <said> {it rained}.",
        "When ¦[Lee] <said> {it was late} he left, and ¦[Roy] <said> {it rained}.",
    ],
)
def test_other_clauses_call_for_no_answer(replies, marked):
    """Contrasts, thoughts, clauses behind and clauses with a main clause of theirs."""
    assert replies(marked) == []


@pytest.mark.parametrize("noun", ["a question", "a request", "a suggestion"])
def test_nobody_may_have_asked_here(replies, noun):
    """Who answers "a question" need not answer who spoke before."""
    lee = "[Lee] <said> {it was late}. "

    assert replies(f"{lee}¦{{“No,”}} [Roy] <said> in response to {noun}.") == [
        ("s2", None)
    ]
    assert replies(f"{lee}¦{{“No,”}} [Roy] <said> in response to the {noun[2:]}.") == [
        ("s2", "s1")
    ]


def test_who_did_not_respond_replies_to_nothing(replies):
    """A negated response is none, whatever it reports."""
    lee = "[Lee] <said> {it was late}. "

    assert replies(f"{lee}¦[Roy] <never replied> {{that it was early}}.") == []
    assert replies(f"{lee}¦[Roy] <replied> {{that it was early}}.") == [("s2", "s1")]
