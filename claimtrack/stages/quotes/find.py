"""paragraphs → quotes"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.text import Elision
from claimtrack.model.document import Document
from claimtrack.model.evidence import Note
from claimtrack.model.passage import Quote
from claimtrack.model.span import Span
from claimtrack.stages.quotes.pair import Pairing


def quote_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that pairs quotation marks within each paragraph.

    A mark that is never closed runs to the end of its paragraph, and no further.
    Apostrophes, inches and nicknames between two parts of a name are no quotes.

    Args:
        lexicon: Its `Elision` rows say before which words a mark is an apostrophe.
    """
    elisions = lexicon.forms(Elision)

    def add_quotes(document: Document) -> Document:
        pairings = [
            Pairing(document.text, paragraph, elisions)
            for paragraph in document.paragraphs
        ]
        found = [list(_nested(pairing.quotes)) for pairing in pairings]
        _resume(found, document.paragraphs)
        notes = [note for pairing in pairings for note in pairing.notes]
        notes.extend(map(_unpaired, _unclosed(found)))
        notes.sort(key=lambda note: note.start)
        return attrs.evolve(
            document,
            quotes=tuple(quote for quotes in found for quote in quotes),
            notes=(*document.notes, *notes),
        )

    return add_quotes


def _nested(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """Give each quote its depth; they come in order, outer before inner."""
    around: list[Quote] = []
    for quote in quotes:
        while around and not around[-1].covers(quote):
            around.pop()
        yield attrs.evolve(quote, depth=len(around))
        around.append(quote)


def _resume(found: list[list[Quote]], paragraphs: Sequence[Span]) -> None:
    """
    Mark each first quote of a paragraph that takes up one of the paragraph before.

    Newspapers open each paragraph of a long quotation anew, and close only the last.
    """
    for before, quotes, paragraph in zip(
        found, found[1:], paragraphs[1:], strict=False
    ):
        if _hanging(before) is not None and _begins(quotes, paragraph):
            quotes[0] = attrs.evolve(quotes[0], resumes=True)


def _unclosed(found: list[list[Quote]]) -> Iterator[Quote]:
    """Yield the quotes that nothing closes and no next paragraph takes up."""
    for quotes, behind in zip(found, [*found[1:], []], strict=False):
        taken_up = _hanging(quotes) if behind and behind[0].resumes else None
        yield from (q for q in quotes if not q.closed and q is not taken_up)


def _begins(quotes: list[Quote], paragraph: Span) -> bool:
    """Whether the paragraph begins with a quote."""
    return bool(quotes) and quotes[0].start == paragraph.start


def _hanging(quotes: list[Quote]) -> Quote | None:
    """Give the last outermost quote if the next paragraph may go on with it."""
    outermost = [quote for quote in quotes if quote.depth == 0]
    return outermost[-1] if outermost and not outermost[-1].closed else None


def _unpaired(quote: Quote) -> Note:
    message = "no mark closes this quotation; it is taken to end with its paragraph"
    return Note("unpaired-quotation-mark", quote.start, quote.inner.start, message)
