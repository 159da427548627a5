"""
document → text for a terminal

Statements stand under their speakers, and under each statement what is
known about it: where, to whom and when it was said, and how it stands to
the other statements.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from claimtrack.export.acts import denies
from claimtrack.export.bonds import Bond
from claimtrack.export.outline import Outline
from claimtrack.export.terminal import Ink, Terminal, items
from claimtrack.export.times_view import time_lines
from claimtrack.export.wording import UNDATED, is_undated, meaning, title
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.people import Speaker
from claimtrack.model.statement import Statement
from claimtrack.text.columns import columns, one_line, wrap

# Most cues are shorter, and what is left of 80 columns still reads well.
_CUE_COLUMNS: Final = 13
# Our ids have four at most; those of a document from elsewhere may be anything.
_MAX_KEY_COLUMNS: Final = 6


def to_text(
    document: Document,
    *,
    name: str = "",
    width: int = 80,
    color: bool = False,
    explain: bool = False,
) -> str:
    """
    Write a document for a person to read in a terminal.

    Args:
        document: The document.
        name: What to call the text in the first line, such as its file.
        width: The columns of the terminal; less than 40 count as 40.
        color: Whether to colour the text by ANSI escape sequences.
        explain: Whether to say why each thing was found, and how sure that is.

    Returns:
        Lines of at most `width` columns, each ended by a newline.

    >>> print(to_text(Document(""), name="empty.txt"), end="")
    empty.txt
    0 statements
    """
    view = _View(Outline(document), Terminal(width, color), explain=explain)
    return "".join(f"{line}\n" for line in view.lines(name))


class _View:
    """The parts of the text view, from top to bottom."""

    def __init__(self, outline: Outline, terminal: Terminal, *, explain: bool) -> None:
        self._outline = outline
        self._document = outline.document
        self._terminal = terminal
        self._explain = explain
        keys = (_key(statement) for statement in self._document.statements)
        self._key_columns = max(map(columns, keys), default=0)
        # Cues get a column of their own, so that contents stand below each other.
        self._indent = self._key_columns + 4 + _CUE_COLUMNS
        self._room = terminal.width - self._indent

    def lines(self, name: str) -> Iterator[str]:
        head = title(self._document, name)
        if head:
            yield from self._terminal.block(head, 0, Ink.STRONG)
        yield from self._terminal.block(self._outline.counts())
        for group in self._outline.groups():
            yield ""
            yield from self._speaker(group.speaker)
            for statement in group.statements:
                yield from self._statement(statement)
        footer = [*self._times(), *self._unclaimed(), *self._notes()]
        yield from ["", *footer] if footer else []

    def _speaker(self, speaker: Speaker | None) -> Iterator[str]:
        if speaker is None:
            yield self._terminal.paint("Speaker unknown", Ink.STRONG)
            return
        about = self._outline.about(speaker)
        name = one_line(speaker.name) or one_line(speaker.id)
        yield from self._terminal.hang("", name, about, 4, Ink.STRONG)

    def _statement(self, statement: Statement) -> Iterator[str]:
        cue = self._outline.cue(statement)
        content = " … ".join(one_line(piece.text) for piece in statement.content)
        key = _key(statement)
        lead = f"  {key}{' ' * (self._key_columns - columns(key))}  "
        ink = Ink.ALARM if denies(statement) else Ink.CUE
        yield from self._terminal.hang(lead, cue, content, self._indent, ink)
        # With --explain, what binds it to others has lines and reasons of its own.
        remarks = self._outline.remarks(statement, quiet=not self._explain)
        told = items(map(str, remarks), self._room)
        if told:
            yield from self._terminal.block(told, self._indent, Ink.FAINT)
        if self._explain:
            yield from self._why(statement.confidence, statement.evidence)
        for bond in self._outline.bonds(statement):
            if self._explain or not bond.quiet:
                yield from self._bond(bond)

    def _bond(self, bond: Bond) -> Iterator[str]:
        if bond.other is None:
            text = f"{bond.words} what no statement here says"
        elif bond.quiet:
            text = f"{bond.words} {bond.other.id}"
        else:
            who = self._outline.who_and_where(bond.other)
            text = f"{bond.words} {bond.other.id} ({who})"
        ink = Ink.ALARM if bond.alarming else Ink.LINK
        lead = "↳ " if bond.outgoing else "↰ "
        yield from self._terminal.block(one_line(text), self._indent + 2, ink, lead)
        if self._explain and bond.outgoing:
            yield from self._why(bond.relation.confidence, bond.relation.evidence, 2)

    def _why(
        self, confidence: float, evidence: Iterable[Evidence], further: int = 0
    ) -> Iterator[str]:
        reasons = items(map(self._reason, evidence), self._room - further)
        text = f"why: {reasons or 'no evidence'} (confidence {confidence:.2f})"
        yield from self._terminal.block(text, self._indent + further, Ink.FAINT)

    def _reason(self, evidence: Evidence) -> str:
        if evidence.start is None:
            return evidence.rule
        words = self._document.text[evidence.start : evidence.end]
        return f"{evidence.rule} “{words}”"

    def _times(self) -> Iterator[str]:
        times = self._document.times
        if times and self._explain:
            yield self._terminal.paint("Times", Ink.STRONG)
            yield from time_lines(self._terminal, times)
        elif times:
            # The same words mostly mean the same, and once is enough.
            told = dict.fromkeys(f"{time.text} → {meaning(time)}" for time in times)
            text = items(told, self._terminal.width - 7)
            yield from self._terminal.hang("", "Times", text, 7, Ink.STRONG)
        if is_undated(self._document):
            yield from self._terminal.block(UNDATED, 7, Ink.FAINT)

    def _unclaimed(self) -> Iterator[str]:
        for fact in self._document.unclaimed:
            silent = self._outline.speaker(fact.speaker)
            who = f"{one_line(silent.name)}: " if silent else ""
            text = f"{who}“{one_line(fact.text)}”"
            yield from self._terminal.hang("", "Unclaimed", text, 11, Ink.STRONG)

    def _notes(self) -> Iterator[str]:
        if not self._document.notes:
            return
        # Once for all notes: counting anew for each would take quadratic time.
        breaks = [at for at, mark in enumerate(self._document.text) if mark == "\n"]
        # The same doubt may arise in every other sentence, and is told once.
        places: dict[str, dict[int, None]] = {}
        for note in self._document.notes:
            told = f"{note.message} ({note.code})"
            line = bisect_right(breaks, note.start) + 1
            places.setdefault(told, {})[line] = None
        for told, lines in places.items():
            where = (
                f"{'lines' if len(lines) > 1 else 'line'} {', '.join(map(str, lines))}"
            )
            text = one_line(f"{where}: {told}")
            yield from self._terminal.hang("", "Note", text, 6, Ink.STRONG)


def _key(statement: Statement) -> str:
    return wrap(one_line(statement.id), _MAX_KEY_COLUMNS)[0]
