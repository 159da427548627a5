# ruff: noqa: ARG001, C901, PLR0912, SIM102, SIM201
"""Noun phrases beside a cue, where no mention was found."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements.finding import Range
from claimtrack.stages.statements.page import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTIZER,
    CONJUNCTION,
    DETERMINER,
    MARK,
    MODAL,
    NEGATION,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERB,
    Page,
)

_LONGEST: Final = 25
_LONGEST_PLAIN: Final = 6
_JOINS_CLAUSES: Final = CONJUNCTION | SUBORDINATOR | COMPLEMENTIZER
_VERBAL: Final = AUXILIARY | MODAL | NEGATION
_STOP_LEFT: Final = CONJUNCTION | SUBORDINATOR | RELATIVE | _VERBAL | PRONOUN | TIME
_STOP_RIGHT: Final = _STOP_LEFT
_JOINING: Final = frozenset(("of", "for", "from", "at", "in", "with", "on", "to"))
QUOTATION: Final = frozenset("\"'“”‘’«»") | {"``", "''"}


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
    start = page.mention_from.get(end, -1)
    if start >= low:
        return (_widened(page, start, low), end)
    if page.kind[end - 1] & PRONOUN:
        return (end - 1, end)
    return _plain_phrase(page, end, low)


def _plain_phrase(page: Page, end: int, low: int) -> Range | None:
    """Give "the ruling" where it is no mention, if a clause begins with it."""
    start = end
    while start > low and end - start < _LONGEST_PLAIN and _is_plain(page, start - 1):
        start -= 1
    if start > low and page.kind[start - 1] & (DETERMINER | POSSESSIVE):
        start -= 1
    if start == end or page.kind[end - 1] & MARK:
        return None
    opens = page.kind[start] & (DETERMINER | POSSESSIVE | CAPITAL)
    begins = start == low or page.kind[start - 1] & (MARK | _JOINS_CLAUSES)
    return (start, end) if opens and begins else None


def _is_plain(page: Page, number: int) -> bool:
    """Whether a word of no closed class stands here, which may be a noun."""
    return not page.kind[number] & (CLOSED | MARK | TIME | VERB)


def _widened(page: Page, start: int, low: int) -> int:
    """Step from "patients in Rome" to "scientists studying patients in Rome"."""
    while start - 2 >= low:
        joint = start - 1
        mask = page.kind[joint]
        before = page.mention_from.get(joint, -1)
        if before < low or page.quote[before] != page.quote[start]:
            break
        preposition = mask & PREPOSITION and page.norm[joint] in _JOINING
        participle = not mask & ~VERB and page.norm[joint].endswith(("ing", "ed"))
        if not (preposition or participle) or page.kind[before] & PRONOUN:
            break
        start = before
    return start


def phrase_after(page: Page, start: int, high: int) -> tuple[int, int] | None:
    """
    Give the noun phrase that begins with the word `start`.

    Args:
        page: The words.
        start: The number of its first word.
        high: The number it may not reach.
    """
    if start >= high:
        return None
    kind = page.kind
    if kind[start] & PRONOUN and not kind[start] & (DETERMINER | NUMBER):
        return (start, start + 1)
    if not (_is_nominal(page, start) or kind[start] & (DETERMINER | POSSESSIVE)):
        return None
    number = start
    end = start
    high = min(high, start + _LONGEST)
    while number < high:
        mask = kind[number]
        if page.quote[number] != page.quote[start]:
            break
        if mask & MARK:
            if page.norm[number] not in QUOTATION and page.norm[number] not in "-&.":
                break
            if page.norm[number] == "." and len(page.norm[number - 1]) > 4:
                break
        elif mask & PREPOSITION and page.norm[number] in _JOINING:
            if number + 1 < high and kind[number + 1] & TIME:
                break
        elif mask & CONJUNCTION and page.norm[number] == "and":
            if not (number + 1 < high and kind[number + 1] & CAPITAL):
                break
        elif mask & DETERMINER and number > start:
            if not kind[number - 1] & (PREPOSITION | CONJUNCTION | DETERMINER):
                break
        elif mask & (_STOP_RIGHT | PREPOSITION) and not mask & (NUMBER | DETERMINER):
            break
        else:
            end = number + 1
        number += 1
    return (start, end) if end > start else None


def apposition_after(page: Page, end: int, high: int) -> int:
    """
    Give the number behind an apposition that follows a noun phrase, or `end`.

    Args:
        page: The words.
        end: The number behind the noun phrase.
        high: The number behind the sentence.
    """
    if page.word(end) != "," or end + 1 >= high:
        return end
    first = end + 1
    kind = page.kind[first]
    if page.quote[first] != page.quote[end - 1]:
        return end
    opens = kind & (DETERMINER | NUMBER | POSSESSIVE) or page.norm[first] in (
        "who",
        "whose",
    )
    if not opens and (kind or page.norm[first].endswith("ing")):
        # A bare title: "Lee, president of the union".
        if not (kind == CAPITAL):
            return end
    number = first
    while number < high and number - first < _LONGEST:
        if (
            page.norm[number] in (",", ";", ":", "—", "--")
            or page.quote[number] != page.quote[first]
        ):
            break
        number += 1
    while number > first and page.kind[number - 1] & MARK:
        number -= 1
    return number if number > first else end


def _is_nominal(page: Page, number: int) -> bool:
    """Whether a word may be a noun, a name or part of one."""
    mask = page.kind[number]
    if mask & TIME:
        return False
    if mask & CAPITAL and not mask & (
        DETERMINER
        | PRONOUN
        | CONJUNCTION
        | SUBORDINATOR
        | PREPOSITION
        | ADVERB
        | _VERBAL
    ):
        return True
    if mask & MARK:
        return page.norm[number] in QUOTATION or page.norm[number] in (")", ".")
    return not mask & (4095 ^ NUMBER) and not page.norm[number].endswith("ly")


def _is_finite(page: Page, number: int) -> bool:
    """Whether a word is a finite form of a cue verb, as far as its look tells."""
    return False
