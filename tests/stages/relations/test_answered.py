"""the statement of another speaker that is answered"""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given

import claimtrack
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.answered import heaviest
from claimtrack.stages.relations.context import Context
from claimtrack.testing import news
from tests.stages.relations.conftest import KNOWN


@pytest.fixture
def replies(related):
    """Give which statement replies to which in a marked text."""
    return partial(related, RelationKind.RESPONDS)


@given(news())
def test_only_what_another_said_before_is_answered(text):
    """The heaviest candidate stands before, is by another, and no thought or question."""
    context = Context(claimtrack.parse(text), KNOWN)

    for item in context.items:
        other = heaviest(context, item, enough=0.0)
        if other is not None:
            assert other.number < item.number
            assert context.may_differ(item, other)
            assert other.statement.act not in (Act.BELIEF, Act.ASK)


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


def test_what_nobody_else_speaks_of_is_answered_from_afar(replies):
    """A reply to a measure goes to who told of it, and past all who did not."""
    talk = "".join(f" ¦[Ito] <urged> {{a vote on day {day}}}." for day in range(9))
    marked = f"It rained.\n\nIt was May.\n\n[Lee] <announced> {{new fares}}.{talk} ¦"

    assert replies(f"{marked}[Roy] <responded> to the fares: {{“No.”}}") == [
        ("s11", "s1")
    ]
    assert replies(f"{marked}[Roy] <responded>: {{“No.”}}") == [("s11", "s10")]
    assert replies(f"{marked}[Roy] <responded> to the fire: {{“No.”}}") == []


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


@pytest.mark.parametrize("side", ["Lee supporters", "Lee's lawyers"])
def test_supporters_reply_to_others(replies, side):
    """Who is named as somebody's people answers those who spoke to him."""
    found = replies(
        "[A heckler] <shouted> {“Resign!”} ¦[Ann Lee] <said> {it was late}. "
        f"¦[{side}] <responded>: {{“Stay!”}}"
    )

    assert found == [("s3", "s1")]


def test_namesakes_reply_to_each_other(replies):
    """A family name at the end of a name makes nobody a supporter."""
    marked = "[Ann Lee] <said> {it was late}. ¦{“No,”} [Bob Lee] <replied>."

    assert replies(marked) == [("s2", "s1")]


def test_a_question_is_answered_right_behind_it_or_not_at_all(replies):
    """Behind another's answer, a reply goes to the answer and not to the question."""
    found = replies(
        "[Lee] <asked> {whether the talks had failed}. ¦[Roy] <said> {they had}. "
        "¦In response, [Kim] <said> {the talks had not failed}."
    )

    assert found == [("s2", "s1"), ("s3", "s2")]
