"""All that is known about one text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeVar

import attrs

from claimtrack.errors import UnknownIdError
from claimtrack.model.evidence import Note
from claimtrack.model.keeping import kept_relations, kept_statements
from claimtrack.model.passage import Quote, Words
from claimtrack.model.people import Mention, Speaker
from claimtrack.model.relation import Relation, Unclaimed
from claimtrack.model.span import Span
from claimtrack.model.statement import Statement
from claimtrack.model.when import Published, TimeExpression

T = TypeVar("T", Statement, Speaker, TimeExpression)

# Fields may be added within a version: readers refuse what they do not know by name.
SCHEMA_VERSION: Final = "1"
"""The version of the dictionary; a new one whenever an old reader would break."""


def _layer(default: Any) -> Any:
    """Make a field for what only the stages exchange: no part of equality or export."""
    return attrs.field(default=default, eq=False, repr=False)


@attrs.frozen
class Document:
    """
    A text and what was found in it.

    The first eight fields are the result.  The others are layers, what the
    stages saw on the way: they are there for custom parsers, and take part
    neither in equality nor in `to_dict`.

    Args:
        text: The text as it was given; all offsets count its code points.
        published: When it was published; None if unknown.
        statements: Who says what, in the order of the text.
        speakers: Everybody who says something, in the order of first mention; behind
            them, who is only told to be silent.
        times: Time expressions, in the order of the text; they never overlap.
        relations: How the statements stand to each other.
        unclaimed: Facts about silence.
        notes: What could not be read, or only with doubt.
        paragraphs: Stretches between line breaks that end a paragraph.
        quotes: What stands in quotation marks, outer before inner.
        sentences: The sentences; none crosses a paragraph.
        words: The words, column by column.
        mentions: Noun phrases that name somebody who could speak.
    """

    text: str
    published: Published | None = None
    statements: tuple[Statement, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    relations: tuple[Relation, ...] = ()
    unclaimed: tuple[Unclaimed, ...] = ()
    notes: tuple[Note, ...] = ()
    paragraphs: tuple[Span, ...] = _layer(())
    quotes: tuple[Quote, ...] = _layer(())
    sentences: tuple[Span, ...] = _layer(())
    words: Words = _layer(Words())
    mentions: tuple[Mention, ...] = _layer(())

    def statement(self, id: str) -> Statement:  # noqa: A002  the field's own name
        """
        Give the statement of that id.

        Raises:
            UnknownIdError: If there is none.
        """
        return _with_id("statement", self.statements, id)

    def speaker(self, id: str) -> Speaker:  # noqa: A002  the field's own name
        """
        Give the speaker of that id.

        Raises:
            UnknownIdError: If there is none.
        """
        return _with_id("speaker", self.speakers, id)

    def time(self, id: str) -> TimeExpression:  # noqa: A002  the field's own name
        """
        Give the time expression of that id.

        Raises:
            UnknownIdError: If there is none.
        """
        return _with_id("time", self.times, id)

    def keep(self, wanted: Callable[[Statement], bool]) -> Document:
        """
        Leave out the statements that are not wanted, and what leads to them.

        The others are numbered anew.  What is told within one that is gone belongs to
        the one around that; relations of which an end is gone are gone, too.  Speakers
        stay as they are, since a text speaks of them all the same.

        Args:
            wanted: Whether a statement stays.

        >>> import claimtrack
        >>> document = claimtrack.parse("“No,” said Ann Lee. Bo Ek denied it.")
        >>> [s.id for s in document.keep(lambda s: s.act == "deny").statements]
        ['s1']
        """
        kept = kept_statements(self.statements, wanted)
        if len(kept) == len(self.statements):
            return self
        relations = kept_relations(self.relations, kept)
        return attrs.evolve(self, statements=tuple(kept.values()), relations=relations)

    def to_dict(self) -> dict[str, Any]:
        """
        Give the result as plain data that any JSON writer takes.

        Returns:
            A new dictionary, as `claimtrack.export.schema` describes it.
        """
        from claimtrack.model import plain  # noqa: PLC0415  loads cattrs, which takes 60 ms

        return plain.document_to_dict(self)

    @classmethod
    def from_dict(cls, data: Any) -> Document:
        """
        Make a document of what `to_dict` gave.

        Args:
            data: The dictionary; it is not changed.

        Returns:
            A document equal to the one written, without its layers.

        Raises:
            SchemaVersionError: If it was written by another schema version.
            SchemaError: If a field is unknown or of the wrong type, if one without a
                default is missing, or if an excerpt is not what stands at its place in
                the text.
        """
        from claimtrack.model import plain  # noqa: PLC0415  loads cattrs, which takes 60 ms

        return plain.document_from_dict(data)


def _with_id(kind: str, values: Iterable[T], id_: str) -> T:
    # A walk, not an index: documents are small, and an index would be state beside
    # frozen values.
    for value in values:
        if value.id == id_:
            return value
    raise UnknownIdError(kind, id_)
