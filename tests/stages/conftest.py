"""Documents whose statements are marked by hand, so that one stage is tested alone."""

from __future__ import annotations

import attrs
import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.model.when import read_published
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stages.times.find import time_adder
from claimtrack.stages.words import add_words

OPEN, CLOSE = "[<{", "]>}"
FIRST = (
    add_paragraphs,
    quote_adder(ENGLISH),
    sentence_adder(ENGLISH),
    add_words,
    time_adder(ENGLISH, None),
)


class _Marked:
    """Reads marks off a text: [source] <cue> {content}, a bar before each statement."""

    def __init__(self, marked):
        self.text = ""
        self.rows = []
        self.names = {}
        for piece in marked.split("¦"):
            row = {"[": [], "<": [], "{": []}
            opened = []
            who = None
            for char in piece:
                if char in OPEN:
                    opened.append((char, len(self.text)))
                elif char in CLOSE:
                    mark, start = opened.pop()
                    written = self.text[start:]
                    if mark == "[" and "=" in written:  # [she=Ms. Roy]
                        written, who = written.split("=")
                        self.text = self.text[:start] + written
                    row[mark].append(Span(start, len(self.text)))
                else:
                    self.text += char
            if any(row.values()):
                self.rows.append((row, who))

    def statements(self, document):
        found = []
        for row, who in self.rows:
            parts = {
                mark: [s.cut(self.text) for s in spans] for mark, spans in row.items()
            }
            source = parts["["][0] if parts["["] else None
            before = found[-1] if found else None
            if source is not None:
                name = who or source.text
                speaker = self.names.setdefault(name, f"p{len(self.names) + 1}")
            else:
                speaker = before.speaker if before else None
            found.append(
                Statement(
                    id=f"s{len(found) + 1}",
                    source=source,
                    cue=parts["<"][0] if parts["<"] else None,
                    content=tuple(parts["{"]),
                    form=_form(document, parts["{"]),
                    speaker=speaker,
                    same_source=before.id if source is None and before else None,
                )
            )
        return tuple(found)


def _kind(name):
    """Take "The firm" for an organisation, and all others for people."""
    body = name.startswith("The ")
    return SpeakerKind.ORGANIZATION if body else SpeakerKind.PERSON


def _form(document, content):
    quoted = [
        any(
            quote.start <= part.start and part.end <= quote.end
            for quote in document.quotes
        )
        for part in content
    ]
    if quoted and all(quoted):
        return Form.DIRECT
    has_quote = any(
        part.overlaps(quote) for part in content for quote in document.quotes
    )
    return Form.MIXED if has_quote else Form.INDIRECT


@pytest.fixture(scope="session")
def mark():
    """
    Make a document of a text with marks; later stages are given to run on it.

    A statement begins behind each bar: ``[Lee] <said> {it rained}. ¦[Roy] <agreed>``.
    A statement without a source has that of the one before.
    """

    def make(marked, *stages, published="2021-07-08"):
        reader = _Marked(marked)
        document = Document(reader.text, read_published(published))
        for stage in FIRST:
            document = stage(document)
        statements = reader.statements(document)
        people = tuple(
            Speaker(id_, name, _kind(name)) for name, id_ in reader.names.items()
        )
        document = attrs.evolve(document, statements=statements, speakers=people)
        for stage in stages:
            document = stage(document)
        return document

    return make
