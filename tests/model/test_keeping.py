"""statements, relations → some of them, none of which leads to one that is gone"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.chain import Stage
from claimtrack.model.document import Document
from claimtrack.model.keeping import kept_relations, kept_statements
from claimtrack.model.relation import Relation
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Form, Statement
from claimtrack.pipeline import default_chain
from claimtrack.testing import documents, exchanges

KEPT = st.sets(st.integers(1, 30).map(lambda number: f"s{number}"))


def statement(name, parent=None, same_source=None):
    content = (Excerpt(0, 3, "Lee"),)
    return Statement(
        name,
        None,
        None,
        content,
        Form.INDIRECT,
        parent=parent,
        same_source=same_source,
    )


# Laws


@given(documents(), KEPT)
def test_what_is_wanted_stays_as_it_is(document, names):
    """Only ids and what they lead to are changed, and the order is that of the text."""
    wanted = [each for each in document.statements if each.id in names]
    kept = document.keep(lambda each: each.id in names).statements

    assert [each.id for each in kept] == [f"s{n}" for n in range(1, len(kept) + 1)]
    for old, new in zip(wanted, kept, strict=True):
        same = {"id": old.id, "parent": old.parent, "same_source": old.same_source}
        assert attrs.evolve(new, **same) == old


@given(documents(), KEPT)
def test_every_id_leads_to_a_statement_that_is_there(document, names):
    """Neither a statement nor a relation names one that is gone."""
    kept = document.keep(lambda each: each.id in names)
    there = {each.id for each in kept.statements}

    for each in kept.statements:
        assert {each.parent, each.same_source} <= there | {None}
    for each in kept.relations:
        assert each.origin in there
        assert each.target in there | {None}


@given(documents())
def test_who_wants_all_gets_the_same_document(document):
    """Nothing is numbered anew where nothing goes."""
    assert document.keep(lambda _: True) is document


@given(exchanges(), st.integers(0, 4))
@pytest.mark.parametrize("behind", ["statements", "speakers", "relations"])
def test_a_stage_may_leave_statements_out(behind, text, length):
    """Whatever it leaves out, and wherever it stands, the stages behind it go on."""

    def drop(document):
        return document.keep(lambda said: len(said.content[0].text) % 5 != length)

    stage = Stage("drop", drop, ("statements",), ("statements", "relations"))
    chain = default_chain(weights=None).after(behind, stage)
    document = claimtrack.Parser(chain=chain).parse(text, published="2021-07-08")

    assert Document.from_dict(document.to_dict()) == document


# Cases


def test_what_was_told_within_another_moves_up():
    """The parent becomes the nearest one around that stays, and so does the sharer."""
    said = [
        statement("s1"),
        statement("s2", parent="s1", same_source="s1"),
        statement("s3", parent="s2", same_source="s2"),
    ]
    kept = kept_statements(said, lambda each: each.id != "s2")

    assert kept == {"s1": said[0], "s3": statement("s2", parent="s1", same_source="s1")}


def test_what_stood_in_one_that_is_gone_stands_alone():
    """Where nothing around it stays, a statement has no parent."""
    said = [statement("s1"), statement("s2", parent="s1", same_source="s1")]

    assert kept_statements(said, lambda each: each.id == "s2") == {
        "s2": statement("s1")
    }


def test_relations_go_with_either_end():
    """One without target stays with its origin, and ids are those given anew."""
    relations = (
        Relation("denies", "s2", "s1"),
        Relation("denies", "s3", "s2"),
        Relation("denies", "s3", None),
    )
    kept = {"s2": statement("s1"), "s3": statement("s2")}

    assert kept_relations(relations, kept) == (
        Relation("denies", "s2", "s1"),
        Relation("denies", "s2", None),
    )
