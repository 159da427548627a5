"""the same speaker goes on"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.relation import RelationKind
from claimtrack.stages.acts import act_adder
from claimtrack.stages.details import detail_adder
from claimtrack.stages.relations import relation_adder
from claimtrack.testing import news

STAGES = (detail_adder(ENGLISH), act_adder(ENGLISH), relation_adder(ENGLISH))


@pytest.fixture
def continued(mark):
    """Give which statement goes on with which in a marked text."""

    def read(marked):
        return [
            (r.origin, r.target)
            for r in mark(marked, *STAGES).relations
            if r.kind == RelationKind.CONTINUES
        ]

    return read


@given(news())
def test_one_goes_on_with_what_one_said_oneself(text):
    """Both statements are the same speaker's, and the target comes before."""
    document = claimtrack.parse(text)
    order = {s.id: n for n, s in enumerate(document.statements)}

    for relation in document.relations:
        if relation.kind == RelationKind.CONTINUES and relation.target:
            origin = document.statement(relation.origin)
            target = document.statement(relation.target)

            assert order[target.id] < order[origin.id]
            assert origin.speaker == target.speaker or origin.same_source == target.id


def test_what_follows_a_denial_goes_on_with_it_most_surely(mark):
    """Who denies something says more about it, rather than about what he has told."""

    def sure(cue):
        marked = f"[Roy] <{cue}> {{the charge}}. ¦[Roy] <said> {{it was late}}."
        relations = mark(marked, *STAGES).relations
        [found] = [r for r in relations if r.kind == RelationKind.CONTINUES]
        return found.confidence

    assert sure("denied") > sure("described")


@pytest.mark.parametrize(
    "second",
    [
        "¦[she=Roy] <added> {that it was late}.",
        "¦[Roy] <said> {it was late}.",
        "¦<adding> {that it was late}.",
        "¦<and said> {it was late}.",
        "¦[She=Roy] <went on to say> {it was late}.",
        "\n\n¦{“It was late.”}",
    ],
)
def test_the_next_sentence_goes_on(continued, second):
    """Pronouns, elided subjects and bare quotations go on with the sentence before."""
    assert continued(f"[Roy] <said> {{it rained}}. {second}") == [("s2", "s1")]


@pytest.mark.parametrize(
    "second",
    [
        "¦[Lee] <said> {it was late}.",
        "¦[Roy] <had previously said> {it was late}.",
        "¦[Roy] <said> on Monday {it was late}.",
        "¦[Roy] <thought> {it was late}.",
        "It was cold. Nobody came. The bus was full. ¦[Roy] <said> {it was late}.",
    ],
)
def test_another_occasion_does_not(continued, second):
    """Others, earlier times, thoughts and far sentences do not go on."""
    assert continued(f"[Roy] <said> {{it rained}}. {second}") == []


@pytest.mark.parametrize(
    ("cue", "found"), [("also said", [("s3", "s1")]), ("said", [])]
)
def test_a_word_goes_on_over_another_speaker(continued, cue, found):
    """Who “also” said it goes on with his own statement, others may come in between."""
    marked = "[Roy] <said> {it rained}. ¦[Lee] <disagreed>. ¦[Roy] "

    assert continued(f"{marked}<{cue}> {{it was late}}.") == found


def test_another_platform_is_another_occasion(continued):
    """What is said in two places is not said in a row."""
    found = continued(
        "[Roy] <said> on Twitter {it rained}. ¦[Roy] <told> the BBC {it was late}."
    )

    assert found == []


def test_a_headline_is_not_continued(continued):
    """What the headline says is said again below, and not gone on with."""
    assert continued("[Roy] <says> {it rained}\n\n¦[Roy] <said> {it was late}.") == []


@pytest.mark.parametrize(("cue", "found"), [("said", []), ("added", [("s3", "s2")])])
def test_what_is_reported_inside_goes_on_only_by_a_word(mark, cue, found):
    """Two things that one is said to have said are no sequel, unless a word says so."""
    document = mark(
        "[Lee] <wrote> {a letter}: ¦[Roy] <said> {it rained}, "
        f"and ¦[he=Roy] <{cue}> {{it was late}}."
    )
    outer, *inner = document.statements
    inside = (attrs.evolve(each, parent=outer.id) for each in inner)
    document = relation_adder(ENGLISH)(
        attrs.evolve(document, statements=(outer, *inside))
    )

    assert [(r.origin, r.target) for r in document.relations] == found


@pytest.mark.parametrize(
    ("between", "found"),
    [("who", [("s3", "s1")]), ("which", [("s3", "s1")]), ("Lee", [])],
)
def test_what_is_told_in_passing_ends_no_turn(continued, between, found):
    """A relative clause tells of somebody what he said elsewhere, and he has no turn."""
    marked = f"[Roy] <dismissed> {{the report}} from Ito, ¦[{between}] <has said> {{it rained}}."

    assert continued(f"{marked} ¦[Roy] <said> {{“It was late.”}}") == found


@pytest.mark.parametrize(
    ("joint", "cue", "found"),
    [
        ("and", "said", [("s2", "s1")]),
        ("but", "denied", [("s2", "s1")]),
        ("as", "saying", []),
        ("", "calling", []),
    ],
)
def test_a_joined_verb_goes_on_with_what_it_was_read_into(mark, joint, cue, found):
    """What “and” joins to a cue is no part of the content that it stands in."""
    document = mark(
        f"[Roy] <agreed> {{to leave the club}} {joint} ¦<{cue}> {{it was late}}."
    )
    outer, inner = document.statements
    inside = attrs.evolve(inner, source=outer.source, parent=outer.id)
    document = relation_adder(ENGLISH)(
        attrs.evolve(document, statements=(outer, inside))
    )

    assert [(r.origin, r.target) for r in document.relations] == found


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("¦<According to> [Roy], {it was late}.", []),
        ("¦[Roy] <said> {it was late}.", [("s2", "s1")]),
    ],
)
def test_what_is_cited_anew_is_no_sequel(continued, second, found):
    """“According to Roy” tells whom a claim is from, not that he went on."""
    assert continued(f"[Roy] <said> {{it rained}}. {second}") == found


@pytest.mark.parametrize(
    ("day", "found"), [("Monday", [("s2", "s1")]), ("Tuesday", [])]
)
def test_another_day_is_another_occasion(continued, day, found):
    """Who goes on does so on the same day, even where “also” says that he goes on."""
    marked = f"[Roy] <said> on Monday {{it rained}}. ¦[He=Roy] <also said> on {day} {{it was late}}."

    assert continued(marked) == found
