"""Made-up documents are ones that the stages could have made."""

from __future__ import annotations

from hypothesis import given

from claimtrack.model.document import Document
from claimtrack.testing import documents


@given(documents())
def test_made_up_documents_can_be_read_back(document):
    """Every excerpt stands at its place, or reading would refuse the document."""
    assert Document.from_dict(document.to_dict()) == document


@given(documents())
def test_every_id_that_is_named_belongs_to_something(document):
    """No statement, speaker or time is named that the document lacks."""
    statements = {statement.id for statement in document.statements}
    speakers = {speaker.id for speaker in document.speakers}
    times = {time.id for time in document.times}

    for statement in document.statements:
        assert {statement.parent, statement.same_source} <= statements | {None}
        assert statement.speaker in speakers | {None}
        assert set(statement.times) <= times
    for relation in document.relations:
        assert relation.origin in statements
        assert relation.target in statements | {None}
    for silence in document.unclaimed:
        assert silence.speaker in speakers | {None}


@given(documents())
def test_ids_count_up_from_one(document):
    """Ids are a letter and the number of the finding."""
    for letter, found in (
        ("s", document.statements),
        ("p", document.speakers),
        ("t", document.times),
    ):
        expected = [f"{letter}{number}" for number in range(1, len(found) + 1)]

        assert [each.id for each in found] == expected
