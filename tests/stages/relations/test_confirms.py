"""another speaker's claim granted"""

from __future__ import annotations

from functools import partial

import pytest

from claimtrack.model.relation import RelationKind


@pytest.fixture
def granted(related):
    """Give which statement grants which in a marked text."""
    return partial(related, RelationKind.CONFIRMS)


@pytest.mark.parametrize(
    "second",
    [
        "¦[The ministry] <confirmed> {that two soldiers had died}.",
        "¦[The ministry] <agreed> {that two soldiers had died}.",
        "¦[Roy] <echoed> {those words}.",
        "¦[Roy] <said> {he is right, of course}.",
        "¦[Roy] <believes> {Lee is correct about the dead}.",
    ],
)
def test_another_claim_is_granted(granted, second):
    """Confirming, agreeing, echoing and calling somebody right grant his claim."""
    marked = f"It rained.\n\n[Lee] <said> {{two soldiers had died}}. {second}"

    assert granted(marked) == [("s2", "s1")]


@pytest.mark.parametrize(
    "second",
    [
        "¦[The club] <confirmed> {that the coach would stay}.",
        "¦[Lee] <confirmed> {that two soldiers had died}.",
        "¦[Roy] <said> {two soldiers had died}.",
        "¦[Roy] <did not agree> {that two soldiers had died}.",
        "¦[Not everyone] <agreed> {that two soldiers had died}.",
        "¦[Roy] <agreed> {to bury two soldiers}.",
        "¦[Roy] <agreed to> {a burial of two soldiers}.",
        "¦[Roy] <agreed on> {a grave for two soldiers}.",
        "¦[Roy] <agreed> to bury {two soldiers}.",
        "¦[Roy] <asked> {who agreed that two soldiers had died}.",
        "¦[Roy] <confirmed> {that a soldier would speak}.",
        "¦[Roy] <confirmed> {that it had been received}.",
        "¦[Roy] <agreed> {that the cameras were broken}.",
        "¦[Roy] <agreed> {the cameras were broken}.",
    ],
)
def test_other_claims_are_not(granted, second):
    """Other matters, one's own claims, plain reports, refusals and deals grant nothing."""
    marked = f"It rained.\n\n[Lee] <said> {{two soldiers had died}}. {second}"

    assert granted(marked) == []


def test_one_agrees_with_who_spoke_last(granted):
    """Of two speakers before, it is the latter with whom one agrees."""
    found = granted(
        "[Ito] <said> {the coach would stay}. ¦[Lee] <said> {two soldiers had died}. "
        "¦[Roy] <agreed>, {saying much had gone wrong}."
    )

    assert found == [("s3", "s2")]


def test_a_claim_is_granted_as_a_whole(granted):
    """Who confirms “the discovery” grants what was announced."""
    found = granted(
        "It rained.\n\n[Lee] <announced> {that a ship had been found}. "
        "¦[Roy] <confirmed> {the discovery}."
    )

    assert found == [("s2", "s1")]


def test_an_answer_grants_what_was_asked(granted):
    """“Yes” behind a question is no word about what somebody said before it."""
    said = "It rained.\n\n[Lee] <said> {two soldiers had died}. "

    assert (
        granted(f"{said}¦[Ito] <asked> {{if it was so}}. ¦{{“Yes,”}} [Roy] <agreed>.")
        == []
    )
    assert granted(f"{said}¦{{“Yes,”}} [Roy] <agreed>.") == [("s2", "s1")]


@pytest.mark.parametrize(
    ("whom", "target"), [("Lee", "s1"), ("Ito", "s3"), ("that", "s3")]
)
def test_who_is_agreed_with_may_have_spoken_long_before(granted, whom, target):
    """To agree with somebody by name reaches over all who have spoken since."""
    found = granted(
        "It rained.\n\n[Lee] <said> {two ships had sunk}. "
        "¦[Sand] <said> {the coach would stay}. ¦[Ito] <said> {prices had doubled}. "
        f"¦[Roy] <agreed with> {{{whom}}}."
    )

    assert found == [("s4", target)]


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        ("that two soldiers had died", [("s2", "s1")]),
        ("that two soldiers guarded a bakery, a pier and a school", []),
    ],
)
def test_a_clause_that_tells_something_else_confirms_nobody(granted, clause, found):
    """At least half of what is confirmed in a clause must have been said before."""
    found_ = granted(
        "It rained.\n\n[Lee] <said> {two soldiers had died}. "
        f"¦[Roy] <confirmed> {{{clause}}}."
    )

    assert found_ == found


@pytest.mark.parametrize(
    "verdict",
    [
        "{Kim was right when she warned of a flood}",
        "{“He's absolutely right”}",
        "{they are correct, the dam is cracked}",
    ],
)
def test_somebody_may_be_right_who_is_not_heard_here(granted, verdict):
    """Who calls somebody right grants what is told nowhere else in the text."""
    kim = "It rained.\n\n¦[Kim] <promised> {to come}. "

    assert granted(f"{kim}¦[Roy] <said> {verdict}.") == [("s2", None)]


@pytest.mark.parametrize("verdict", ["{the price is right}", "{nobody was right}"])
def test_a_right_price_grants_nothing(granted, verdict):
    """What is right without anybody's saying so is no claim."""
    assert granted(f"It rained.\n\n[Roy] <said> {verdict}.") == []


def test_a_group_is_not_named_by_its_own_name(granted):
    """Those "other teachers" agree with who has just spoken, and no teacher before."""
    found = granted(
        "It rained.\n\n[Teachers] <complained> {that schools were cold}. "
        "¦[Lee] <said> {coal was dear}. ¦[Ito] <said> {roads were shut}. "
        "¦[Other teachers] <echoed> {those words}."
    )

    assert found == [("s4", "s3")]


@pytest.mark.parametrize(
    ("thing", "found"),
    [
        ("the merger on condition that nobody be named", [("s2", "s1")]),
        ("the merger", [("s2", "s1")]),
        ("a merger on condition that nobody be named", []),
    ],
)
def test_a_known_thing_is_confirmed_by_its_name(granted, thing, found):
    """What follows the noun of a known thing does not hide which one it is."""
    found_ = granted(
        "It rained.\n\n[The Post] <reported> {a merger}. "
        f"¦[An aide] <confirmed> {{{thing}}}."
    )

    assert found_ == found
