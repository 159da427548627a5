"""What a custom parser found, checked before it becomes a part of a document."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.errors import FindingError
from claimtrack.findings import check_relation, check_statement, check_time
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation
from claimtrack.model.span import Excerpt, Span
from claimtrack.model.statement import Form, Platform, SaidAt, Statement
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.testing import exchanges, news

TEXT = "“No,” she said at noon."
NOON = TimeExpression(18, 22, "noon", TimeType.TIME, "XXXX-XX-XXT12:00")
SAID = Statement("s1", None, None, (Span(1, 4).cut(TEXT),), Form.DIRECT)


# Laws


@given(st.one_of(news(), exchanges()))
def test_what_the_stages_find_would_pass(text):
    """Nothing is asked of a custom parser that our own findings do not keep."""
    document = claimtrack.Parser(weights=None).parse(text, published="2021-07-08")
    ids = {statement.id for statement in document.statements}

    for time in document.times:
        check_time("ours", time, text)
    for statement in document.statements:
        check_statement("ours", statement, text)
    for relation in document.relations:
        check_relation("ours", relation, ids, text)


@given(st.integers(0, 40))
def test_words_are_right_at_one_place_only(start):
    """A time that was moved is refused, wherever it comes to stand."""
    moved = attrs.evolve(NOON, start=start, end=start + 4)

    if start == NOON.start:
        check_time("mover", moved, TEXT)
        return
    with pytest.raises(FindingError) as caught:
        check_time("mover", moved, TEXT)

    assert (caught.value.parser, caught.value.finding) == ("mover", moved)


# Cases


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"start": 900, "end": 904}, "the text ends at 23, before 904"),
        ({"text": "Noon"}, "the text has 'noon' at 18:22; use Span.cut"),
        ({"end": 900}, "the text ends at 23, before 900"),
        ({"end": 18, "text": ""}, "there are no words at 18:18"),
    ],
)
def test_times_outside_the_text_are_refused(change, reason):
    """A time must stand in the text, with the words that stand there."""
    with pytest.raises(FindingError, match=reason):
        check_time("lost", attrs.evolve(NOON, **change), TEXT)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"content": ()}, "it has no content"),
        ({"content": (Excerpt(900, 904, "gone"),)}, "before 904"),
        ({"source": Excerpt(6, 9, "her")}, "the text has 'she'"),
        ({"cue": Excerpt(10, 14, "says")}, "the text has 'said'"),
        ({"addressee": Excerpt(90, 94, "them")}, "before 94"),
        ({"platform": Platform("Twitter", "social", 90, 97)}, "before 97"),
        ({"said_at": SaidAt(90, 97, "2021-07-08")}, "before 97"),
        ({"evidence": (Evidence("a", 0, 4), Evidence("b", 90, 97))}, "before 97"),
    ],
)
def test_statements_outside_the_text_are_refused(change, reason):
    """Whatever has a place in a statement must stand in the text."""
    with pytest.raises(FindingError, match=reason):
        check_statement("lost", attrs.evolve(SAID, **change), TEXT)


@pytest.mark.parametrize(
    ("relation", "reason"),
    [
        (Relation("denies", "s9", None), "there is no statement 's9'"),
        (Relation("denies", "s1", "s9"), "there is no statement 's9'"),
        (Relation("denies", "s1", "s1"), "to itself"),
        (Relation("denies", "s1", None, Excerpt(0, 3, "abc")), "the text has '“No'"),
    ],
)
def test_relations_between_what_is_not_there_are_refused(relation, reason):
    """The ends of a relation are statements of the document, its words of the text."""
    with pytest.raises(FindingError, match=reason):
        check_relation("lost", relation, {"s1"}, TEXT)


@pytest.mark.parametrize("confidence", [3, -0.1, float("nan")])
def test_nobody_is_surer_than_sure(confidence):
    """The confidence of a finding goes from 0 to 1."""
    relation = Relation("doubts", "s1", None, confidence=confidence)

    with pytest.raises(FindingError, match="give one from 0 to 1"):
        check_statement("bold", attrs.evolve(SAID, confidence=confidence), TEXT)
    with pytest.raises(FindingError, match="give one from 0 to 1"):
        check_relation("bold", relation, {"s1"}, TEXT)
