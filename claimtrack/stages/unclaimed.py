"""sentences, speakers → unclaimed"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.negations import negators_of
from claimtrack.lexicon.rows.silence import UnclaimedSign
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.relation import Unclaimed
from claimtrack.model.span import Span
from claimtrack.text.lookup import Phrases

_NEGATION_BACK = 6  # how many words before the sign may hold its negation
_LONGEST = 40  # words of a clause


def unclaimed_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that finds facts of silence.

    "No group claimed responsibility" and "could not be reached" are nobody's
    statements, but a reader wants to know them.  What stands in quotation marks
    is somebody's statement and counts not.

    Args:
        lexicon: Its `UnclaimedSign` rows are used.
    """
    signs: Phrases[UnclaimedSign] = Phrases(lexicon.by_form(UnclaimedSign))
    negations = negators_of(lexicon)
    breaks = words_of(lexicon, WordClass.CONJUNCTION, WordClass.SUBORDINATOR)

    def add_unclaimed(document: Document) -> Document:
        words = document.words
        mentions = _mentions(document)
        found: dict[int, Unclaimed] = {}
        for first, last, row in signs.scan(words.norm):
            before = words.norm[max(0, first - _NEGATION_BACK) : first]
            if row.negated and negations.isdisjoint(before):
                continue
            if _is_quoted(document, words.start[first]):
                continue
            span = _clause(document, words, first, last, breaks)
            words_there = span.cut(document.text)
            speaker = _who(mentions, span) if row.kind == "no_comment" else None
            found.setdefault(
                span.start,
                Unclaimed(span.start, span.end, words_there.text, row.kind, speaker),
            )
        return attrs.evolve(document, unclaimed=tuple(found.values()))

    return add_unclaimed


def _is_quoted(document: Document, offset: int) -> bool:
    at = bisect_right(document.quotes, offset, key=lambda quote: quote.start) - 1
    return at >= 0 and any(
        quote.start <= offset < quote.end
        for quote in document.quotes[max(0, at - 2) : at + 1]
    )


def _clause(
    document: Document, words: Words, first: int, last: int, breaks: frozenset[str]
) -> Span:
    """Give the clause around a sign: up to the next comma, conjunction or sentence end."""
    sentences = document.sentences
    at = bisect_right(sentences, words.start[first], key=lambda s: s.start) - 1
    inside = words.within(sentences[at]) if at >= 0 else range(first, last)
    begin, end = first, last
    while begin > max(inside.start, first - _LONGEST) and _goes_on(
        words, begin - 1, breaks
    ):
        begin -= 1
    stop = min(inside.stop, last + _LONGEST)
    while (
        end < stop and _goes_on(words, end, breaks) and not _is_last(words, end, inside)
    ):
        end += 1
    return words.span(begin, end)


def _goes_on(words: Words, at: int, breaks: frozenset[str]) -> bool:
    word = words.norm[at]
    # a full stop inside a sentence ends an abbreviation: "Ms. Ito"
    return word not in breaks and (word[0].isalnum() or word[0] in "'\"’$%&-/.")


def _is_last(words: Words, at: int, inside: range) -> bool:
    return at == inside.stop - 1 and not words.norm[at][0].isalnum()


def _mentions(document: Document) -> list[tuple[int, str]]:
    return sorted(
        (mention.start, speaker.id)
        for speaker in document.speakers
        for mention in speaker.mentions
    )


def _who(mentions: list[tuple[int, str]], span: Span) -> str | None:
    """Give the first speaker who is mentioned in the clause."""
    at = bisect_left(mentions, (span.start, ""))
    if at < len(mentions) and mentions[at][0] < span.end:
        return mentions[at][1]
    return None
