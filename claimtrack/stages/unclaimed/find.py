"""sentences, speakers → unclaimed, and the speakers who are silent"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.relation import Unclaimed
from claimtrack.model.span import Span
from claimtrack.stages.unclaimed.clauses import ClauseReader, SilenceWords
from claimtrack.stages.unclaimed.silent import Silent


def unclaimed_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that finds facts of silence.

    "No group claimed responsibility" and "could not be reached" are nobody's
    statements, but a reader wants to know them.  What stands in quotation marks
    is somebody's statement and counts not.  Who is only told to be silent comes
    behind the speakers who say something.

    Args:
        lexicon: Its `UnclaimedSign` rows and function words are used.
    """
    known = SilenceWords(lexicon)

    def add_unclaimed(document: Document) -> Document:
        clauses = ClauseReader(document, known)
        silent = Silent(document)
        told = sorted(
            (s.cue.start, s.cue.end, s.speaker or "")
            for s in document.statements
            if s.cue
        )
        found: dict[int, Unclaimed] = {}
        for first, last, row in known.signs.scan(document.words.norm):
            if _is_quoted(document, document.words.start[first]):
                continue
            clause = clauses.read(first, last)
            if clause.span.start in found or not clauses.is_silence(clause, row):
                continue
            who = None
            if row.kind == "no_comment" and not clause.nobody:
                who = _teller(told, document.words.span(first, last))
                who = who or silent.who(clause.subject)
            start, end = clause.span.start, clause.span.end
            text = document.text[start:end]
            found[start] = Unclaimed(start, end, text, row.kind, who)
        return attrs.evolve(
            document, unclaimed=tuple(found.values()), speakers=silent.speakers
        )

    return add_unclaimed


def _teller(told: list[tuple[int, int, str]], sign: Span) -> str:
    """Give the speaker of the statement whose cue holds words of silence, or ""."""
    at = bisect_left(told, (sign.end,)) - 1
    return told[at][2] if at >= 0 and told[at][1] > sign.start else ""


def _is_quoted(document: Document, offset: int) -> bool:
    at = bisect_right(document.quotes, offset, key=lambda quote: quote.start) - 1
    return at >= 0 and any(
        quote.start <= offset < quote.end
        for quote in document.quotes[max(0, at - 2) : at + 1]
    )
