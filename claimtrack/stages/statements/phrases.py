"""Noun phrases beside a cue: the mention there, or words that look like one."""

from __future__ import annotations

from typing import Final

from claimtrack.model.passage import CLITIC, Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import (
    begins_clause,
    has_noun,
    plain_start,
)
from claimtrack.stages.statements.widening import widened
from claimtrack.text.marks import QUOTATION_MARKS

_LONGEST: Final = 25
_LONG_WORD: Final = 5  # no abbreviation has so many letters before its full stop
_NEVER_INSIDE: Final = (
    k.CONJUNCTION | k.SUBORDINATOR | k.RELATIVE | k.VERBAL | k.PRONOUN | k.TIME
)
_NO_NAME: Final = (
    k.DETERMINER | k.PRONOUN | k.JOINS_CLAUSES | k.PREPOSITION | k.ADVERB | k.VERBAL
)


def phrase_before(page: Page, end: int, low: int) -> Range | None:
    """
    Give the noun phrase that ends with the word before `end`.

    Args:
        page: The words.
        end: The number behind its last word.
        low: The number it may not go beyond.
    """
    if end <= low:
        return None
    start = page.mentions.begin.get(end, -1)
    if start < low and page.norm[end - 1] == CLITIC:
        start = page.mentions.begin.get(end - 1, -1)  # a firm such as Lee's
    if start >= low:
        start = _behind_document(page, start, end)
        return (widened(page, start, low), end)
    if page.kind[end - 1] & k.PRONOUN:
        return (end - 1, end)
    return _plain_phrase(page, end, low)


def _behind_document(page: Page, start: int, end: int) -> int:
    """Step behind "and" in "left in a letter and Roy": no letter speaks with Roy."""
    if page.sees(start - 1, k.PREPOSITION):
        for number in range(start + 1, end - 1):
            if page.kind[number] & k.CONJUNCTION:
                issued = page.sees(number - 1, k.PLATFORM | k.ISSUED)
                return number + 1 if issued else start
    return start


def _plain_phrase(page: Page, end: int, low: int) -> Range | None:
    """Give "the ruling" where it is no mention, if a clause begins with it."""
    start = plain_start(page, end, low)
    if not has_noun(page, (start, end)):
        return None  # "a widely reported study"
    opens = page.kind[start] & (k.DETERMINER | k.POSSESSIVE | k.CAPITAL)
    if opens and begins_clause(page, start, low):
        return (start, end)
    if page.word(end).endswith(page.grammar.plurals) and not page.sees(
        end, k.AUXILIARY
    ):
        return None  # behind "according to local", "reports" is a noun
    whole = widened(page, start, low)  # men suspected of theft
    return (whole, end) if whole < start else None


def phrase_after(page: Page, start: int, high: int) -> Range | None:
    """
    Give the noun phrase that begins with the word `start`.

    It is shorter than a mention may be: the next determiner ends it, so that it
    does not swallow the content behind it.

    Args:
        page: The words.
        start: The number of its first word.
        high: The number it may not reach.
    """
    if start >= high:
        return None
    kind = page.kind[start]
    # “This” and “both” may also open a longer phrase.
    if kind & k.PRONOUN and not kind & (k.DETERMINER | k.NUMBER):
        return (start, start + 1)
    opens = kind & (k.DETERMINER | k.POSSESSIVE | k.NUMBER) and not kind & k.TIME
    if not (opens or is_nominal(page, start)):
        return None
    end = start
    for number in range(start, min(high, start + _LONGEST)):
        if page.quote[number] != page.quote[start]:
            break
        goes_on = _goes_on(page, number, start, high)
        if goes_on is False:
            break
        if goes_on:
            end = number + 1
    return (start, end) if end > start else None


def _goes_on(page: Page, number: int, start: int, high: int) -> bool | None:
    """
    Whether a phrase goes on with a word.

    Returns:
        True if the word belongs to the phrase, None if it does if more follows, as a
        preposition does, and False if it ends the phrase.
    """
    kind = page.kind[number]
    following = page.kind[number + 1] if number + 1 < high else k.MARK
    if kind & k.MARK:
        return None if _is_inner_mark(page, number) else False
    if kind & k.LINK:
        # “the talks in Rome” goes on, “the talks on Monday” does not.
        return False if following & k.TIME else None
    if kind & k.CONJUNCTION:
        # Names are joined by “and”; before a small word it may open a clause.
        return None if following & k.CAPITAL else False
    if kind & (k.DETERMINER | k.POSSESSIVE) and number > start:
        before = page.kind[number - 1]
        return bool(before & (k.PREPOSITION | k.CONJUNCTION | k.DETERMINER))
    if kind & (_NEVER_INSIDE | k.PREPOSITION):
        opens = kind & (k.NUMBER | k.DETERMINER | k.POSSESSIVE)
        is_date = kind & k.TIME and not page.kind[number - 1] & k.DETERMINER
        return bool(opens) and not is_date  # "a 2008 veteran" has a year inside
    return True


def _is_inner_mark(page: Page, number: int) -> bool:
    """Whether a mark stands inside a phrase: of a term, a name or an abbreviation."""
    mark = page.norm[number]
    if mark == ".":
        return len(page.norm[number - 1]) < _LONG_WORD
    return mark in QUOTATION_MARKS or mark in ("-", "&")


def apposition_after(page: Page, end: int, high: int) -> int:
    """
    Give the number behind an apposition that follows a noun phrase, or `end`.

    Args:
        page: The words.
        end: The number behind the noun phrase.
        high: The number behind the sentence.
    """
    first = end + 1
    if page.word(end) != "," or first >= high or not _opens_apposition(page, first):
        return end
    number = first
    while number < min(high, first + _LONGEST):
        is_break = page.norm[number] in (",", ";", ":", "—", "--")
        if is_break or page.quote[number] != page.quote[first]:
            break
        number += 1
    while number > first and page.kind[number - 1] & k.MARK:
        number -= 1
    return number if number > first else end


def _opens_apposition(page: Page, first: int) -> bool:
    """Whether ", a lawyer", ", president of …", ", 45" or ", who …" begins here."""
    kind = page.kind[first]
    if page.quote[first] != page.quote[first - 2]:
        return False
    if kind & (k.DETERMINER | k.NUMBER | k.POSSESSIVE | k.RELATIVE):
        return True
    return not kind & ~(k.CAPITAL | k.PLURAL | k.PLATFORM | k.ISSUED)


def is_nominal(page: Page, number: int) -> bool:
    """Whether a word may be a noun, a name or part of one."""
    kind = page.kind[number]
    if kind & k.TIME:
        return False
    if kind & k.CAPITAL:
        return not kind & _NO_NAME
    if kind & k.MARK:
        return page.norm[number] in QUOTATION_MARKS
    return not kind & (k.CLOSED | k.MANNER)


def is_expletive(page: Page, words: Range | None) -> bool:
    """Whether a subject may be nobody and nothing: the "it" of "it is clear that"."""
    return words is not None and page.sees(words[0], k.EXPLETIVE)
