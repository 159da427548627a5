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


@given(documents(layered=True))
def test_layers_are_those_of_the_text(document):
    """With layers, every word and mention stands in the text, and words mean sentences."""
    words = document.words

    assert all(
        document.text[start:end] == text
        for start, end, text in zip(words.start, words.end, words.text, strict=True)
    )
    assert all(m.text == document.text[m.start : m.end] for m in document.mentions)
    assert bool(words) == bool(document.sentences)


@given(documents(layered=True))
def test_layers_are_no_part_of_the_result(document):
    """A document with layers is equal to what can be written and read of it."""
    assert type(document).from_dict(document.to_dict()) == document


@given(documents())
def test_without_layers_there_are_no_words(document):
    """Unless they are asked for, documents come as they would be read from a file."""
    assert not document.words
    assert not document.sentences
