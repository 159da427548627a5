"""What somebody is quoted as saying in front."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.quoted_as import RULE, with_quoted

QUOTE = "“The road is shut,”"
VERBS = st.sampled_from(("quoted", "cited", "reported"))
QUOTERS = st.sampled_from(("Tass", "the Herald", "the agency", "Leeds Radio"))


@given(VERBS, QUOTERS)
def test_whoever_quotes_does_not_say_it(said, verb, quoter):
    """What stands in front is said by whom another quotes, in either voice."""
    assert said(f"{QUOTE} {quoter} {verb} Lee as saying.") == [f"Lee <saying> {QUOTE}"]
    assert said(f"{QUOTE} Lee was {verb} as saying by {quoter}.") == [
        f"Lee <was {verb} as saying> {QUOTE}"
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            f"{QUOTE} Lee was quoted as saying on Monday. “It is safe.”",
            [f"Lee <was quoted as saying> {QUOTE} … “It is safe.”"],
        ),
        (
            "The road was shut, Lee was quoted as saying.",
            ["Lee <was quoted as saying> The road was shut"],
        ),
        (
            f"{QUOTE} Lee was quoted as telling the court.",
            [f"Lee <was quoted as telling> {QUOTE}"],
        ),
        (
            f"{QUOTE} the Herald quoted the mayor as saying on Monday.",
            [f"the mayor <saying> {QUOTE}"],
        ),
        (
            "Lee was cited by local media as saying it rained.",
            ["Lee <saying> it rained", "local media <was cited> Lee"],
        ),
        (
            "Lee was quoted as saying: “It is shut.”",
            ["Lee <saying> “It is shut.”"],
        ),
        # nobody is quoted, or nothing stands in front
        ("Lee left, singing as walking.", []),
        ("Lee was quoted as saying.", []),
        (f"{QUOTE} as saying.", []),
    ],
)
def test_quoted(said, text, lines):
    """A quotation or a clause in front, and a gerund behind "as" that ends the clause."""
    assert said(text) == lines


def test_the_quoter_is_the_platform():
    """Where it was said is the outlet that quotes it."""
    for text in (
        f"{QUOTE} Reuters quoted Lee as saying.",
        f"{QUOTE} Lee was quoted as saying by Reuters.",
    ):
        (statement,) = claimtrack.Parser(weights=None).parse(text).statements
        assert statement.platform.name == "Reuters"


def test_weights_may_take_the_quoter_for_the_speaker():
    """What the weights give to who quotes somebody, the rules give to that one."""
    ruled = Finding((3, 4), (5, 6), ((0, 1),), RULE)
    quoter = Finding((1, 2), (2, 3), ((0, 1),), "learned", confidence=0.9)
    other = Finding((7, 8), (8, 9), ((9, 10),), "learned")

    left, same = with_quoted([ruled], [quoter, other])

    assert (left.source, left.confidence, same) == ((3, 4), 0.9, other)
    assert list(with_quoted([ruled], [quoter, ruled])) == [ruled]
