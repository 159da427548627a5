"""statement without a subject → who is left out: "Asked why, Lee laughed, saying no"."""

from __future__ import annotations

from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords

_MOST: Final = 4  # units that begin with the same word
_AUXILIARIES: Final = 4  # words before a participle: "has also been told"
_CLOSING: Final = 2  # a comma and a quotation mark


class Elided:
    """
    Finds the clause that governs a verb without a subject of its own.

    Args:
        document: The document, with mentions and statements.
        resolver: The resolver that has read its units.
        words: The words about people.
    """

    def __init__(
        self, document: Document, resolver: Resolver, words: PeopleWords
    ) -> None:
        self._document = document
        self._resolver = resolver
        self._words = words
        self._surroundings = resolver.surroundings
        self._sources = {s.source.start for s in document.statements if s.source}

    def is_told(self, statement: Statement) -> bool:
        """
        Whether the subject is told, so that nobody knows who tells.

        Such are "Lee was asked to leave" and, before a main clause, "Asked why".
        """
        cue, source = statement.cue, statement.source
        if cue is None:
            return False
        within = self._document.words.within(cue)
        norm = self._document.words.norm
        told = [at for at in within if norm[at] in self._words.small.told]
        if not told:
            return False
        if source is None:
            return told[0] == within.start and self._opens(statement)
        word = norm[self._document.words.at(source.start)].partition("'")[0]
        row = self._words.pronouns.get(word)
        if row is not None and row.person == 1:
            return False  # "I am told" is what one says oneself
        before = norm[max(within.start, told[0] - _AUXILIARIES) : told[0]]
        is_passive = not self._words.small.copulas.isdisjoint(before)
        return is_passive and source.start < cue.start

    def is_heard(self, statement: Statement) -> bool:
        """Whether an inquiry or a court is told it, as in "The court heard that"."""
        cue, source = statement.cue, statement.source
        if cue is None or source is None:
            return False
        norm = self._document.words.norm
        if norm[self._document.words.at(cue.end - 1)] not in self._words.small.hearing:
            return False
        within = self._document.words.within(source)
        links = (n for n in within if norm[n] in self._words.small.prepositions)
        row = self._words.bodies.get(norm[next(links, within.stop) - 1])
        return row is not None and row.public  # "a court in Leeds"

    def governing(self, statement: Statement, shared: Statement | None) -> Unit | None:
        """
        Give the subject of the main clause on which a participle depends.

        That is "Roy" in "Blaming rain, Roy left" and in "When Lee said no, Roy left,
        blaming rain"; None where no such clause stands beside the statement.

        Args:
            statement: The statement, whose cue may be a participle.
            shared: The statement whose source it is to share; None if there is none.
        """
        if not self._is_participle(statement):
            return None
        if statement.source is None and self._opens(statement):
            return self._main(statement)
        is_before = shared is not None and _end(shared) < _start(statement)
        return self._main(shared) if shared is not None and is_before else None

    def _is_participle(self, statement: Statement) -> bool:
        words = self._document.words
        at = words.at(statement.cue.start) if statement.cue is not None else len(words)
        return at < len(words) and words.norm[at] in self._words.small.gerunds

    def _opens(self, statement: Statement) -> bool:
        return self._surroundings.is_first(_start(statement))

    def _main(self, statement: Statement) -> Unit | None:
        """Give the subject of the clause behind a comma that ends a statement."""
        words = self._document.words
        behind = words.at(_end(statement) - 1) + 1
        is_marked = words.norm[behind : behind + 1] == (",",)
        # A quotation has its comma in it.
        if not (is_marked or "," in words.norm[behind - _CLOSING : behind]):
            return None
        if behind + is_marked >= len(words):
            return None
        start = words.start[behind + is_marked]
        sentences = map(self._surroundings.sentence, (_start(statement), start))
        if len(set(sentences)) > 1:
            return None
        units = self._resolver.units.behind(start, _MOST)
        found = [unit for unit in units if unit.mention.start == start]
        if not found:
            return None
        # "Oda’s aide" begins where "Oda" does.
        widest = max(found, key=lambda unit: unit.mention.end)
        is_subject = start in self._sources or self._has_verb(widest.mention)
        return widest if is_subject else None

    def _has_verb(self, subject: Span) -> bool:
        """Whether a verb may follow: no mark, no preposition and no conjunction."""
        words = self._document.words
        behind = words.at(subject.end - 1) + 1
        norm = words.norm[behind] if behind < len(words) else ","
        small = self._words.small
        is_small = norm in small.prepositions or norm in small.linkers
        return norm[0].isalpha() and not is_small


def _start(statement: Statement) -> int:
    parts = [*statement.content, *([statement.cue] if statement.cue else [])]
    return min(part.start for part in parts)


def _end(statement: Statement) -> int:
    parts = [*statement.content, *([statement.cue] if statement.cue else [])]
    return max(part.end for part in parts)
