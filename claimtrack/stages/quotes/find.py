"""paragraphs → quotes"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    elisions = frozenset(lexicon.by_form(Elision))

    def add_quotes(document: Document) -> Document:
        quotes: list[Quote] = []
        notes: list[Note] = []
        hanging: Quote | None = None
        for paragraph in document.paragraphs:
            pairing = Pairing(document.text, paragraph, elisions)
            found = list(_nested(pairing.quotes))
            if hanging is not None and _begins(found, paragraph):
                # Newspapers open each paragraph of a long quotation anew, and close
                # only the last.
                found[0] = attrs.evolve(found[0], resumes=True)
            elif hanging is not None:
                notes.append(_unpaired(hanging))
            hanging = _hanging(found)
            notes.extend(pairing.notes)
            notes.extend(
                _unpaired(quote)
                for quote in found
                if not quote.closed and quote is not hanging
            )
            quotes.extend(found)
        if hanging is not None:
            notes.append(_unpaired(hanging))
        notes.sort(key=lambda note: note.start)
        return attrs.evolve(
            document, quotes=tuple(quotes), notes=(*document.notes, *notes)
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
