"""statements, speakers → relations"""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.pipeline import Parser
from claimtrack.registry import Registry
from claimtrack.stages.relations import relation_adder
from claimtrack.stages.relations.gather import RULES
from claimtrack.testing import check_relation_parser, documents, news
from tests.growth import is_linear

READER = claimtrack.Parser(weights=None)

add_relations = relation_adder(ENGLISH)
UNRELATED = "The museum is open from nine to five and closed on Sundays in winter."
DISPUTE = (
    "The union said that the bank had lied about the losses.\n\n"
    "The bank denied the allegation. It said that the losses were small.\n\n"
    "“We stand by our claim,” the union replied."
)


def edges(document):
    return [(r.kind, r.origin, r.target) for r in document.relations]


# Laws


def crowd(size):
    """Make a text in which each of so many people calls somebody right."""
    letters = "abcdefghijklmnopqrst"
    names = (f"Bo Ek{a}{b}{c}" for a in letters for b in letters for c in letters)
    return " ".join(f"{name} said Lee was right." for name in islice(names, size))


def test_the_work_is_linear_in_speakers():
    """Eight times as many people who speak of each other take about eight times as long."""
    read = {size: READER.parse(crowd(size)) for size in (250, 2000)}

    assert len(read[2000].speakers) == 2000
    assert is_linear(lambda size: add_relations(read[size]), 250)


@given(news())
def test_relations_join_what_is_there(text):
    """Both ends are statements of the document, and nobody stands to himself."""
    document = READER.parse(text)
    ids = {statement.id for statement in document.statements}

    for relation in document.relations:
        assert relation.origin in ids
        assert relation.target is None or relation.target in ids
        assert relation.origin != relation.target
        assert 0 <= relation.confidence <= 1
        assert relation.evidence


@given(news())
def test_a_denial_has_a_target_or_an_allegation(text):
    """Each denial says what it denies, by another statement or by its own words."""
    document = READER.parse(text)

    for relation in document.relations:
        if relation.kind == RelationKind.DENIES:
            assert relation.target is not None or relation.allegation is not None


@given(news())
def test_relations_come_in_the_order_of_the_text(text):
    """They are sorted by the statement they go out from, and none comes twice."""
    document = READER.parse(text)
    order = {s.id: n for n, s in enumerate(document.statements)}
    origins = [order[relation.origin] for relation in document.relations]

    assert origins == sorted(origins)
    assert len(set(edges(document))) == len(document.relations)


@given(news())
def test_an_unrelated_paragraph_changes_no_relation(text):
    """A paragraph at the end in which nobody speaks leaves all relations as they are."""
    before = READER.parse(text)
    after = READER.parse(f"{text}\n\n{UNRELATED}")

    if len(after.statements) == len(before.statements):
        assert edges(after) == edges(before)


@given(documents(layered=True))
def test_any_document_can_be_read(document):
    """Whatever statements a document has, the stage gives relations between them."""
    assert add_relations(document) == add_relations(document)


@given(st.permutations(range(len(RULES))))
def test_the_order_of_the_rules_does_not_matter(order):
    """Each rule finds its own kind, whatever the others find."""
    document = READER.parse(DISPUTE)
    kinds = {relation.kind for relation in document.relations}

    assert len(order) == len(RULES) == len(RelationKind)
    assert kinds <= {kind.value for kind in RelationKind}


# Cases


def test_a_dispute_is_read_as_one():
    """A charge, its denial, what backs it and the reply are tied to each other."""
    found = edges(READER.parse(DISPUTE))

    assert ("denies", "s2", "s1") in found
    assert ("continues", "s3", "s2") in found
    assert any(kind == "responds" and origin == "s4" for kind, origin, _ in found)


def test_nothing_said_has_no_relations():
    """A document without statements has no relations."""
    assert add_relations(Document("It rained.")).relations == ()


# A relation of one's own, as a user writes it


def fact_checks(document):
    """Tie each finding of a checker to the claim that stands before it."""
    before = None
    for statement in document.statements:
        checker = statement.source and "Fact" in statement.source.text
        if checker and before is not None:
            yield Relation("fact-checks", statement.id, before.id, confidence=0.9)
        before = statement


@pytest.fixture
def parser():
    registry = Registry()
    registry.add_relation_parser("fact-checks", fact_checks)
    return Parser(registry=registry, weights=None)


CHECKED = "Lee said that the dam was safe. Fact Desk said that the dam was cracked."


def test_a_custom_relation_is_added(parser):
    """A relation of a user's own kind stands beside ours and names its parser."""
    document = parser.parse(CHECKED)
    own = [r for r in document.relations if r.kind == "fact-checks"]

    assert [(r.origin, r.target) for r in own] == [("s2", "s1")]
    assert own[0].evidence[0] == Evidence("custom:fact-checks")


def test_a_custom_relation_only_adds(parser):
    """What claimtrack finds itself stays the same."""
    ours = READER.parse(CHECKED).relations
    both = parser.parse(CHECKED).relations

    assert [r for r in both if r.kind != "fact-checks"] == list(ours)


def test_the_example_conforms():
    """The parser of the example keeps the rules for relation parsers."""
    check_relation_parser(fact_checks, finds=CHECKED)


def test_a_relation_found_twice_is_kept_once():
    """A custom finding that claimtrack has already is not doubled."""
    registry = Registry()
    registry.add_relation_parser("again", lambda document: document.relations)
    registry.add_relation_parser(
        "twice",
        lambda d: [Relation("denies", "s2", "s1")] if len(d.statements) > 1 else [],
    )
    document = Parser(registry=registry).parse(DISPUTE)

    assert len([e for e in edges(document) if e == ("denies", "s2", "s1")]) == 1
