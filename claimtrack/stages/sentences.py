"""paragraphs, quotes → sentences"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.text import Abbreviation, MarkedName, SentenceStarter
from claimtrack.model.document import Document
from claimtrack.model.passage import Quote
from claimtrack.model.span import Span
from claimtrack.text.patterns import Match, Pattern, compile_pattern

# American style sets the full stop inside the marks: “No.” Then he left.
_CLOSERS: Final = r"[”\"’'»›)\]}]"
# Without a limit, a megabyte of full stops would take quadratic time.
_LONGEST_ABBREVIATION: Final = 12


@cache
def _ends() -> Pattern[str]:
    """
    Where a sentence may end: at a stop, with closing marks and white space behind it.

    The word before the stop and the first word behind it are caught, too.
    """
    return compile_pattern(
        rf"""
        (?<! [.!?…] ) (?<stop> [.!?…]++ ) (?: ''|{_CLOSERS} )*+ (?: \[\d++\] )*+
        (?<gap> \s++ )
        (?= (?<lead> [^\w\s]*+ ) (?<next> \w*+ ) )
        """
    )


@cache
def _dateline() -> Pattern[str]:
    """Where an article was written and by whom: "LEEDS, England (AP) — "."""
    return compile_pattern(
        r"""
        (?: \p{Lu} [\p{Lu}.'’-]++ (?: \x20 \p{Lu} [\p{Lu}.'’-]++ ){0,3}+
            (?: ,? \x20 [\p{Lu}\d] [\w.]*+ ){0,5}+
          | \p{Lu} [\w.'’-]++ (?: ,? \x20 [\p{Lu}\d] [\w.'’-]*+ ){0,6}+
            (?= \x20 \( )
        )
        (?: \x20 \( \p{Lu} [\w.&/\x20]{1,30}+ \) )?+
        \x20? (?: [—–] | --? ) (?<gap> \s++ ) (?= [“"‘']?+ \p{Lu} )
        """
    )


@attrs.frozen
class _Words:
    """The words that decide about a full stop."""

    abbreviations: dict[str, Abbreviation]
    starters: frozenset[str]
    marked: frozenset[str]


def sentence_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that splits paragraphs into sentences.

    A sentence ends neither inside a closed quotation nor at the full stop of an
    abbreviation or an initial.  A dateline is no part of the one behind it.
    Sentences leave out the white space between them, and cover everything else.

    Args:
        lexicon: Its `Abbreviation` and `SentenceStarter` rows decide about full stops,
            its `MarkedName` rows about other marks.
    """
    words = _Words(
        lexicon.by_form(Abbreviation),
        lexicon.forms(SentenceStarter),
        lexicon.forms(MarkedName),
    )

    def add_sentences(document: Document) -> Document:
        text = document.text
        # Only what is closed: an unclosed quotation would swallow all that follows it.
        closed = [q for q in document.quotes if q.depth == 0 and q.closed]
        sentences: list[Span] = []
        for paragraph in document.paragraphs:
            start = paragraph.start
            for end, following in _boundaries(text, paragraph, words):
                if not _inside(closed, end):
                    sentences.append(Span(start, end))
                    start = following
            sentences.append(Span(start, paragraph.end))
        return attrs.evolve(document, sentences=tuple(sentences))

    return add_sentences


def _boundaries(text: str, paragraph: Span, words: _Words) -> Iterator[tuple[int, int]]:
    """Yield where a sentence ends and where the next begins."""
    begin = paragraph.start
    dateline = _dateline().match(text, begin, paragraph.end)
    if dateline is not None:
        yield dateline.span("gap")
        # Within it nothing ends, least of all behind "Wisc.".
        begin = dateline.end()
    for match in _ends().finditer(text, begin, paragraph.end):
        if match.end() < paragraph.end and _ends_sentence(text, match, words):
            yield match.start("gap"), match.end("gap")


def _ends_sentence(text: str, match: Match[str], words: _Words) -> bool:
    following: str = match["next"]
    # A small letter goes on: “No!” she said. Nor can nothing at all begin a sentence.
    if following[:1].islower() or (not following and not match["lead"]):
        return False
    word = _word_before(text, match.start("stop"))
    # Question marks and the like end no abbreviation, but a few names.
    if match["stop"] != ".":
        named = word.lower() in words.marked and word[0].isupper()
        return not named or following.lower() in words.starters
    row = words.abbreviations.get(word.lower())
    if row is not None and not row.is_meant(word):
        row = None  # he fell ill
    if row is not None and row.only_before_number:
        return not following[:1].isdigit()
    if row is not None and row.before_name:
        return False
    # "U.S." and the initial in "J. Roy"; "I" is a word as well.
    if row is not None or "." in word or (len(word) == 1 and word.isalpha()):
        # The "A" of "Sam B. A. Roy" is no article.
        is_initial = len(following) == 1 and text.startswith(".", match.end("next"))
        return following.lower() in words.starters and not is_initial
    return True


def _word_before(text: str, end: int) -> str:
    start = end
    while (
        start > 0
        and end - start < _LONGEST_ABBREVIATION
        and (text[start - 1].isalnum() or text[start - 1] == ".")
    ):
        start -= 1
    return text[start:end]


def _inside(quotes: Sequence[Quote], offset: int) -> bool:
    """Whether a boundary lies inside one of the quotes, which are in order."""
    place = bisect_right(quotes, offset, key=lambda quote: quote.end)
    return place < len(quotes) and quotes[place].start < offset
