"""All that is known about one text."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.errors import UnknownIdError
from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.testing import documents

LAYERS = ("paragraphs", "quotes", "sentences", "words", "mentions")


@given(documents())
def test_values_are_found_by_their_ids(document):
    """Each statement, speaker and time is given for its id."""
    for each in document.statements:
        assert document.statement(each.id) is each
    for each in document.speakers:
        assert document.speaker(each.id) is each
    for each in document.times:
        assert document.time(each.id) is each


@pytest.mark.parametrize("kind", ["statement", "speaker", "time"])
@given(document=documents())
def test_unknown_ids_are_refused(kind, document):
    """An id that belongs to nothing is refused by name."""
    with pytest.raises(UnknownIdError, match="x99"):
        getattr(document, kind)("x99")


def test_no_id_is_told_from_a_wrong_one():
    """Who looks up the speaker of a statement without one is told what that means."""
    said = claimtrack.parse("“It rained all day long.”").statements[0]

    with pytest.raises(UnknownIdError, match="speaker is not known"):
        Document("No.").speaker(said.speaker)


def test_layers_are_no_part_of_the_result():
    """What only the stages exchange changes neither equality nor the dictionary."""
    plain = Document("No.")
    layered = attrs.evolve(plain, paragraphs=(Span(0, 3),), sentences=(Span(0, 3),))

    assert layered == plain
    assert layered.to_dict() == plain.to_dict()
    assert "paragraphs" not in repr(layered)


def test_the_docstring_tells_every_field():
    """The first fields are the result, the others layers, and each is explained."""
    names = [field.name for field in attrs.fields(Document)]

    assert tuple(names[-len(LAYERS) :]) == LAYERS
    assert all(f"{name}:" in Document.__doc__ for name in names)


def test_a_document_never_changes():
    """A document is a value, and stages make new ones."""
    with pytest.raises(AttributeError):
        Document("No.").text = "Yes."
