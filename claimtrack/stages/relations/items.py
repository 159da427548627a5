"""Statements with what the rules for relations ask of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Statement
from claimtrack.stages.relations.vocabulary import STEM, Vocabulary

_HEAD: Final = 8  # words of a content that may name what it reacts to
_REACH: Final = 60  # characters before a cue that may hold a word that ties it
_LONGEST: Final = 80  # words of a content that count
_ASIDE: Final = 5  # words between a word of response and "to"
_MATTER: Final = 8  # words behind "to" that name what is answered
_PUT: Final = frozenset({Act.ASK, Act.ACCUSE})


@attrs.frozen
class Item:
    """
    A statement with what the rules ask of it.

    Args:
        number: Its place among the statements.
        statement: The statement.
        sentence: The number of the sentence in which it begins.
        last_sentence: The number of the sentence in which it ends.
        paragraph: The number of the paragraph in which it begins.
        last_paragraph: The number of the paragraph in which it ends.
        keys: The stems of the words that carry its content.
        topic: Those of them that do not merely say that something is false.
        negative: Whether a word of negation stands in its content.
        claims: The words for claims in its content and its cue.
        head: The stems of the first words of its content and of those around its cue.
        reacts: The stems of nouns for speech in the first words of its content.
        ties: How the words around its cue tie it to other statements.
        answered: The words that name what it responds to: "responded to *the ruling*";
            None if there are none.
        put: Whether the words at its head name whom it is put to and not who says it:
            "he was asked whether", "asked whether …, he said".
        previous: The number of the statement before it inside the same parent.
        turn: The number of the turn: what one speaker says in a row is one turn.
    """

    number: int
    statement: Statement
    sentence: int
    last_sentence: int
    paragraph: int
    last_paragraph: int
    keys: frozenset[str]
    topic: frozenset[str]
    negative: bool
    claims: frozenset[str]
    head: frozenset[str]
    reacts: frozenset[str]
    ties: frozenset[Tie]
    answered: tuple[str, ...] | None
    put: bool
    previous: int | None
    turn: int = 0


class ItemReader:
    """
    Makes the items of a document.

    Args:
        document: The document with statements, speakers and acts.
        vocabulary: What the rules know of words.
    """

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self._document = document
        self._known = vocabulary
        self._sentences = [s.start for s in document.sentences]
        self._opening = frozenset(self._sentences)
        self._paragraphs = [p.start for p in document.paragraphs]

    def read(self) -> tuple[Item, ...]:
        """Make the items, in the order of the statements."""
        statements = self._document.statements
        by_id = {statement.id: statement for statement in statements}
        latest: dict[str | None, int] = {}
        found: list[Item] = []
        for number, statement in enumerate(statements):
            outer = by_id.get(statement.parent or "")
            previous = latest.get(statement.parent)
            found.append(self._item(number, statement, outer, previous))
            latest[statement.parent] = number
        return tuple(found)

    def _item(
        self,
        number: int,
        statement: Statement,
        outer: Statement | None,
        previous: int | None,
    ) -> Item:
        start, end = statement.start, max(statement.start, statement.end - 1)
        content = self._words(statement.content)
        before = self._before_cue(statement, outer)
        parts = (
            () if before is None or statement.cue is None else (before, statement.cue)
        )
        cue = self._words(parts[1:])
        known = self._known
        keys = known.stems(content)
        found = tuple(self._ties(statement, parts))
        return Item(
            number,
            statement,
            sentence=bisect_right(self._sentences, start) - 1,
            last_sentence=bisect_right(self._sentences, end) - 1,
            paragraph=bisect_right(self._paragraphs, start) - 1,
            last_paragraph=bisect_right(self._paragraphs, end) - 1,
            keys=keys,
            topic=keys - known.falsity,
            negative=not known.negators.isdisjoint(content),
            claims=frozenset(word for word in (*cue, *content) if word in known.claims),
            head=frozenset(w[:STEM] for w in (*self._words(parts), *content[:_HEAD])),
            reacts=frozenset(w[:STEM] for w in content[:_HEAD] if w in known.speech),
            ties=frozenset(tie for tie, _ in found),
            answered=self._answered(found),
            put=self._is_put(statement),
            previous=previous,
        )

    def _words(self, parts: Sequence[Span]) -> list[str]:
        words = self._document.words
        found: list[str] = []
        for part in parts:
            inside = words.within(part)
            found.extend(
                words.norm[inside.start : inside.stop][: _LONGEST - len(found)]
            )
        return found

    def _before_cue(self, statement: Statement, outer: Statement | None) -> Span | None:
        """Give what stands before the cue in its sentence, or in the outer content."""
        cue = statement.cue
        if cue is None:
            return None
        at = bisect_right(self._sentences, cue.start) - 1
        begin = max(self._sentences[at] if at >= 0 else 0, cue.start - _REACH)
        if outer is not None:  # what ties the outer one does not tie this one
            parts = (part.start for part in outer.content)
            begin = max((start for start in parts if start <= cue.start), default=begin)
        return Span(begin, cue.start)

    def _ties(
        self, statement: Statement, parts: Sequence[Span]
    ) -> Iterator[tuple[Tie, int]]:
        """Yield how words before the cue and in it tie, and the word behind each."""
        words = self._document.words
        for part in parts:
            inside = words.within(part)
            for first, last, row in self._known.ties.scan(
                words.norm, inside.start, inside.stop
            ):
                before = part is not statement.cue
                if before and row.tie is Tie.OCCASION:
                    continue
                if not self._is_inside(statement, first):
                    yield row.tie, last

    def _is_inside(self, statement: Statement, number: int) -> bool:
        """
        Whether a word belongs to what is said, or to the name of who says it.

        "Police of the counter terror unit" counters nothing; "Lee, responding to
        critics" does.
        """
        words = self._document.words
        place = words.start[number]
        if any(part.start <= place < part.end for part in statement.content):
            return True
        source = statement.source
        if source is None or not source.start <= place < source.end:
            return False
        return words.norm[number - 1] != ","

    def _answered(self, ties: Sequence[tuple[Tie, int]]) -> tuple[str, ...] | None:
        """Read what is named behind a word of response: "hit back at *the claims*"."""
        words = self._document.words
        for tie, behind in ties:
            if tie is not Tie.RESPONSE:
                continue
            if words.norm[behind - 1] in self._known.goals:
                return self._matter(behind)
            for at in range(behind, min(behind + _ASIDE, len(words))):
                word = words.norm[at]
                if word in self._known.goals:
                    return self._matter(at + 1)
                if word in self._known.prepositions or not word[0].isalnum():
                    break
        return None

    def _matter(self, first: int) -> tuple[str, ...]:
        """Give the words of a noun phrase, up to a mark or another preposition."""
        known, words = self._known, self._document.words
        last = min(first + _MATTER, len(words))
        for at in range(first, last):
            word = words.norm[at]
            other = word in known.prepositions and word not in known.genitives
            if other or not (word[0].isalnum() or word.startswith("'")):
                last = at
                break
        return words.norm[first:last]

    def _is_put(self, statement: Statement) -> bool:
        """Whether a question or charge stands in the passive, or in a participle."""
        cue = statement.cue
        if cue is None or statement.act not in _PUT or not statement.content:
            return False
        if not self._known.copulas.isdisjoint(self._words((cue,))):
            return True
        opens = cue.start in self._opening or self._is_joined(
            self._document.words.at(cue.start)
        )
        active = self._words((cue,))[:1]
        asked = statement.act is Act.ASK and active and not active[0].endswith("ing")
        return bool(asked and opens and statement.content[0].start > cue.start)

    def _is_joined(self, number: int) -> bool:
        """Whether a word such as "when" stands before the word."""
        before = self._document.words.norm[max(0, number - 1) : number]
        return not self._known.subordinators.isdisjoint(before)
