"""Whose sentence it is: the subject of its last main clause before a place."""

from __future__ import annotations

from typing import Final

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page

_NO_SUBJECT: Final = k.POSSESSIVE | k.RELATIVE | k.MANNER | k.GERUND


def sentence_subject(page: Page, low: int, high: int) -> Range | None:
    """
    Give the subject on which a participle or a colon in a sentence depends.

    That is the last phrase that follows a comma and has a verb behind it: "he" in "When
    Lee came, he smiled, saying …".  Without one it is the first phrase with a verb, and
    without that the first phrase.

    Args:
        page: The words.
        low: The number of the first word of the sentence.
        high: The number of the participle or the colon.
    """
    first = found = None
    number = low
    while number < high:
        end = page.mentions.end.get(number, high + 1)
        if end > high or not _may_be_subject(page, number, end):
            number += 1
            continue
        if _has_verb(page, end) and (found is None or _follows_comma(page, number)):
            found = (number, end)
        first = first or (number, end)
        number = end
    return found or first


def _has_verb(page: Page, end: int) -> bool:
    while page.sees(end, k.ADVERB):
        end += 1
    return page.sees(end, k.FINITE)


def _follows_comma(page: Page, number: int) -> bool:
    """Whether a comma stands before a phrase, perhaps with a conjunction: ", but he"."""
    before = number - 1 - page.sees(number - 1, k.CONJUNCTION)
    return page.word(before) == ","


def _may_be_subject(page: Page, first: int, end: int) -> bool:
    if page.sees(first - 1, k.PREPOSITION) or page.quote[first] >= 0:
        return False
    if end > first + 1:
        return True
    kind = page.kind[first]
    # Kelly ends as an adverb does.
    return not kind & (_NO_SUBJECT & ~k.MANNER if kind & k.CAPITAL else _NO_SUBJECT)
