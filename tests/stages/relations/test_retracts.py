"""an own claim taken back"""

from __future__ import annotations

import attrs
import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.relation import RelationKind
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations import relation_adder

STAGES = (act_adder(ENGLISH), relation_adder(ENGLISH))


def edges(document):
    return [
        (r.origin, r.target)
        for r in document.relations
        if r.kind == RelationKind.RETRACTS
    ]


@pytest.mark.parametrize(
    "second",
    [
        "¦[Lee] <retracted> {the claim about the dam}.",
        "¦[Lee] <walked back> {her remarks}.",
        "¦[Lee] <regretted> {her remarks}.",
        "¦{“I misspoke,”} [Lee] <said>.",
    ],
)
def test_one_takes_back_what_one_said(mark, second):
    """A retraction points at the same speaker's claim."""
    marked = f"[Lee] <claimed> {{the dam was cracked}}. {second}"

    assert edges(mark(marked, *STAGES)) == [("s2", "s1")]


def test_nobody_takes_back_what_others_said(mark):
    """Another speaker's claim is no target."""
    document = mark(
        "[Roy] <claimed> {the dam was cracked}. ¦[Lee] <retracted> {the claim}.",
        *STAGES,
    )

    assert edges(document) == []


def test_an_aide_may_take_it_back(mark):
    """Who speaks on somebody's behalf takes back what that one said."""
    document = mark(
        "[Lee] <claimed> {the dam was cracked}. ¦[Her aide] <retracted> {the claim}."
    )
    lee, aide = document.speakers
    document = attrs.evolve(
        document, speakers=(lee, attrs.evolve(aide, principal=lee.id))
    )
    for stage in STAGES:
        document = stage(document)

    assert edges(document) == [("s2", "s1")]


@pytest.mark.parametrize(
    ("first", "target"),
    [
        ("[Lee] <said> {the dam was cracked}. ¦[Lee] <thanked> {the crew}.", "s1"),
        ("It rained. ¦[Roy] <said> {so}. ¦[Lee] <mocked> {the crew}.", "s2"),
    ],
)
def test_a_claim_is_taken_back_before_a_feeling(mark, first, target):
    """Of what one said, a claim is meant, and a feeling where there is no claim."""
    marked = f"{first} ¦[Lee] <retracted> {{her statement}}."

    assert edges(mark(marked, *STAGES)) == [("s3", target)]


def test_a_headline_may_tell_of_it_long_before(mark):
    """What the headline takes back is the claim that is told last, and no regret."""
    others = "".join(f"¦[Ito] <said> {{road {n} was wet}}. " for n in range(6))
    document = mark(
        f"[Lee] <retracts> {{dam claim}}\n\n¦[Lee] <mourned> {{the crew}}. {others}"
        "¦[Lee] <had said> {the dam was cracked}.",
        *STAGES,
    )

    assert edges(document) == [("s1", "s9")]


@pytest.mark.parametrize(("cue", "target"), [("quoting", "s1"), ("saying", "s2")])
def test_the_claim_is_taken_back_and_not_what_backs_it(mark, cue, target):
    """What a claim was based on is no claim of its own."""
    document = mark(
        f"[Lee] <said> {{the dam was cracked}}, ¦<{cue}> {{two friends}}. "
        "¦[Lee] <retracted> {the report}.",
        *STAGES,
    )

    assert edges(document) == [("s3", target)]


@pytest.mark.parametrize("is_inside", [True, False])
def test_a_claim_told_inside_is_taken_back_whoever_made_it(mark, is_inside):
    """What is reported in the retraction is what it takes back; beside it, it is not."""
    document = mark(
        "[Lee] <retracted> {a report}, as ¦[Roy] <claimed> {it had rained}."
    )
    outer, inner = document.statements
    inner = attrs.evolve(inner, parent=outer.id if is_inside else None)
    document = attrs.evolve(document, statements=(outer, inner))
    for stage in STAGES:
        document = stage(document)

    assert edges(document) == ([("s1", "s2")] if is_inside else [])
