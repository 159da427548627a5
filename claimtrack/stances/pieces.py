"""text, statement or document → pieces: sentences, each in somebody's voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.relation import RelationKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Statement
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.stances.voices import Piece, Voice, voice_of

_REJECTING: Final = frozenset({RelationKind.DENIES.value, RelationKind.RETRACTS.value})
_DENYING: Final = frozenset({Voice.REJECTED, Voice.DENYING})


class PieceReader:
    """
    Takes passages to pieces.

    Args:
        lexicon: Its words decide where sentences end.
        vocabulary: The words that decide about stance.
    """

    def __init__(self, lexicon: Lexicon, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._add_quotes = quote_adder(lexicon)
        self._add_sentences = sentence_adder(lexicon)

    def of_text(self, text: str) -> Iterator[Piece]:
        """Read a text as its author's own words."""
        for tokens in self._sentences(text):
            yield Piece(read_sentence(tokens, self._vocabulary))

    def of_statement(self, statement: Statement) -> Iterator[Piece]:
        """Read what a speaker says as his own words, or as what he rejects."""
        voice = voice_of(statement, self._vocabulary)
        yield from self._content(statement, voice, statement.cue)

    def of_document(self, document: Document) -> Iterator[Piece]:
        """
        Read a document: what it says itself, and what others say in it.

        A denial counts twice: as the sentence that it is, and by what it
        denies, which may stand in another sentence.
        """
        contents = _Cover(
            part
            for statement in document.statements
            if statement.act is not Act.CONFIRM  # what is granted is so
            for part in statement.content
        )
        denials = sorted(self._denials(document), key=lambda item: item[0])
        given = 0
        for tokens in self._sentences(document.text):
            voice = Voice.REPORTED if contents.has_most_of(tokens) else Voice.OWN
            yield Piece(read_sentence(tokens, self._vocabulary), voice)
            while given < len(denials) and denials[given][0] < tokens[-1].end:
                yield from self._content(*denials[given][1:])
                given += 1

    def _denials(
        self, document: Document
    ) -> Iterator[tuple[int, Statement, Voice, Span | None]]:
        """Yield what is denied, with the place and the cue of the denial."""
        by_id = {statement.id: statement for statement in document.statements}
        for statement in document.statements:
            voice = voice_of(statement, self._vocabulary)
            if voice in _DENYING:
                yield statement.start, statement, voice, statement.cue
        for relation in document.relations:
            denial, target = (
                by_id.get(relation.origin),
                by_id.get(relation.target or ""),
            )
            if (
                relation.kind in _REJECTING
                and denial is not None
                and target is not None
            ):
                yield denial.start, target, Voice.REJECTED, denial.cue

    def _content(
        self, statement: Statement, voice: Voice, cue: Span | None
    ) -> Iterator[Piece]:
        """Cut what is said into sentences, each at its place in the passage."""
        for part in statement.content:
            for tokens in self._sentences(part.text):
                moved = tuple(
                    attrs.evolve(
                        token,
                        start=token.start + part.start,
                        end=token.end + part.start,
                    )
                    for token in tokens
                )
                yield Piece(read_sentence(moved, self._vocabulary), voice, cue)

    def _sentences(self, text: str) -> Iterator[tuple[Token, ...]]:
        document = self._add_quotes(add_paragraphs(Document(text)))
        spans = self._add_sentences(document).sentences
        yield from _deal(tokens_of(text), [span.end for span in spans])


class _Cover:
    """Stretches of a text, joined where they touch, for looking up places."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=lambda span: span.start):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def has_most_of(self, tokens: Sequence[Token]) -> bool:
        """Whether more than half of the tokens lie inside."""
        return sum(self._has(token.start) for token in tokens) * 2 > len(tokens)

    def _has(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def _deal(tokens: Iterable[Token], ends: Sequence[int]) -> Iterator[tuple[Token, ...]]:
    """Deal the tokens out to the sentences that end at `ends`."""
    at = 0
    piece: list[Token] = []
    for token in tokens:
        while at < len(ends) and token.start >= ends[at]:
            at += 1
            if piece:
                yield tuple(piece)
                piece = []
        piece.append(token)
    if piece:
        yield tuple(piece)
