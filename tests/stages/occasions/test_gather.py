"""relations → statements with the platform of the occasion"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.acts import act_adder
from claimtrack.stages.details import detail_adder
from claimtrack.stages.occasions import occasion_adder
from claimtrack.stages.relations import relation_adder
from claimtrack.testing import documents, exchanges

add_occasions = occasion_adder(ENGLISH)
STAGES = (
    detail_adder(ENGLISH),
    act_adder(ENGLISH),
    relation_adder(ENGLISH),
    add_occasions,
)


@pytest.fixture
def platforms(mark):
    """Give the platforms of a marked text, and whether they have words of their own."""

    def read(marked):
        return [
            s.platform and (s.platform.name, s.platform.start is not None)
            for s in mark(marked, *STAGES).statements
        ]

    return read


@given(documents(layered=True))
def test_only_platforms_change(document):
    """The stage fills platforms where there are none, and leaves all else."""
    for old, new in zip(
        document.statements, add_occasions(document).statements, strict=True
    ):
        assert attrs.evolve(new, platform=old.platform) == old
        assert old.platform is None or new.platform == old.platform


@given(exchanges())
def test_what_is_inherited_was_there(text):
    """A platform without words has the name of one with words before it."""
    seen = set()
    for statement in claimtrack.parse(text).statements:
        found = statement.platform
        if found is not None and found.start is not None:
            seen.add(found.name)
        elif found is not None:
            assert found.name in seen


def test_who_goes_on_does_so_in_the_same_place(platforms):
    """A chain of statements inherits the platform of the first."""
    found = platforms(
        "[Lee] <said> in a letter {it rained}. ¦[She=Lee] <added> {it was late}. "
        "¦[She=Lee] <went on to say> {it was cold}."
    )

    assert found == [("letter", True), ("letter", False), ("letter", False)]


@pytest.mark.parametrize(
    "second",
    [
        "¦[Roy] <said> {it was late}.",
        "¦[She=Lee] <told> the BBC {it was late}.",
        "\n\n¦[Lee] <said> {it was late}.",
    ],
)
def test_others_do_not_inherit(platforms, second):
    """Other speakers, other places and new paragraphs inherit nothing."""
    found = platforms(f"[Lee] <said> in a letter {{it rained}}. {second}")

    assert found[1] in (None, ("BBC", True))


@pytest.mark.parametrize(
    ("marked", "second"),
    [
        ("In a letter, [Lee] <denied> {it}, ¦<calling> {it a lie}.", ("letter", False)),
        ("In a letter, [Lee] <denied> {it}, ¦and [Roy] <called> {it a lie}.", None),
        ("In a letter, [Lee] <denied> {it}. ¦[Lee] <told> fans {it was a lie}.", None),
    ],
)
def test_one_sentence_is_one_occasion(platforms, marked, second):
    """Who says two things in a sentence says both there; others, and to others, do not."""
    assert platforms(marked)[1] == second
