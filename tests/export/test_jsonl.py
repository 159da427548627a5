"""Tests of JSON Lines, one document a line."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtrack.errors import LineError, SchemaVersionError
from claimtrack.export.jsonl import read_jsonl, to_json, to_line, write_jsonl
from claimtrack.model.document import Document
from claimtrack.testing import documents, texts


def is_whole(text: str) -> bool:
    """Whether no two halves of a character stand side by side, which JSON joins."""
    return json.loads(json.dumps(text)) == text


class TestRoundTrip:
    @given(st.lists(documents(), max_size=3))
    def test_read_is_the_inverse_of_write(self, many):
        """What was written is read back, in the same order."""
        assume(all(is_whole(document.text) for document in many))
        file = io.StringIO()
        write_jsonl(many, file)
        file.seek(0)

        assert list(read_jsonl(file)) == many

    @given(texts())
    def test_a_document_is_one_line(self, text):
        """A line ends only where the document does, however lines are counted."""
        line = to_line(Document(text))

        assert line.splitlines() == [line[:-1]]

    @given(texts())
    def test_a_line_is_utf_8(self, text):
        """UTF-8 can hold every line, halves of characters included."""
        to_line(Document(text)).encode()


class TestToJson:
    def test_keeps_letters(self):
        """Letters stand as they are, so that a person can read them."""
        assert to_json("“Ré”") == '"“Ré”"'

    def test_escapes_half_characters(self):
        """Only escapes can express a lone surrogate."""
        assert to_json("\ud800 é") == '"\\ud800 \\u00e9"'


class TestReadJsonl:
    def test_reads_only_what_is_asked_for(self):
        """A line is read when its document is asked for, and no earlier."""
        lines = iter([to_line(Document("a")), to_line(Document("b"))])
        first = next(read_jsonl(lines))

        assert first.text == "a"
        assert json.loads(next(lines))["text"] == "b"

    def test_skips_empty_lines(self):
        """An empty line is no document and no fault."""
        assert list(read_jsonl(["\n", to_line(Document("a")), "  \n"])) == [
            Document("a")
        ]

    @pytest.mark.parametrize(
        ("line", "problem"),
        [
            ("{", "line 2: no JSON"),
            ("[" * 100_000, "line 2: no JSON"),
            ("[]", "line 2: expected a dictionary, not a list"),
            ('{"schema_version": "1"}', "line 2: "),
        ],
    )
    def test_names_the_line_that_fails(self, line, problem):
        """The error says which line it is, and what is wrong with it."""
        documents = read_jsonl([to_line(Document("a")), line])

        assert next(documents).text == "a"
        with pytest.raises(LineError) as caught:
            next(documents)
        assert caught.value.line == 2
        assert caught.value.problems[0].startswith(problem)

    def test_keeps_the_cause(self):
        """A line of another schema version has that as the cause of its error."""
        with pytest.raises(LineError) as caught:
            list(read_jsonl(['{"schema_version": "99"}']))

        assert isinstance(caught.value.__cause__, SchemaVersionError)
