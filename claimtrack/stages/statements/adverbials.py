"""What may stand between a verb and its content: times, places, platforms."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after

_EITHER: Final = k.MANNER | k.COMPARATIVE
_MOST: Final = 4
LONGEST_ASIDE: Final = 15
"""The words of the longest remark between commas that is stepped over."""
_OPENS_ASIDE: Final = k.PREPOSITION | k.ADVERB | k.MANNER | k.ROLE


def behind_times(page: Page, start: int, high: int) -> int:
    """Step over dates and times behind a verb; they never belong to its content."""
    number = start
    while number < high:
        if number in page.time:
            if page.sees(page.time[number], k.AUXILIARY | k.MODAL):
                break  # "said Monday was too late"
            number = page.time[number]
        elif page.kind[number] & k.PREPOSITION and number + 1 in page.time:
            number = page.time[number + 1]
        else:
            break
    return min(number, high)


def behind_adverbials(page: Page, start: int, high: int) -> int:
    """
    Step over times, adverbs and prepositional phrases behind a verb.

    They may belong to its content, so only an unmistakable opening of content
    behind them tells that they do not.
    """
    number = start
    for _ in range(_MOST):
        behind = _behind_one(page, number, high)
        if behind is None:
            break
        number = behind
    return min(number, high)


def behind_aside(page: Page, start: int, high: int) -> int:
    """
    Step over an adverbial between commas: "said, in response to this, “…”".

    Returns:
        The number of the closing comma, or `start` if there is no such adverbial.
    """
    if start + 1 >= high or page.norm[start] != ",":
        return start
    opens = page.kind[start + 1]
    if not opens & (_OPENS_ASIDE | k.GERUND) or opens & k.RELATIVE:
        return start
    plain = True
    for number in range(start + 2, min(high, start + LONGEST_ASIDE)):
        if page.quote[number] != page.quote[start]:
            break
        plain = plain and not page.kind[number] & k.FINITE
        if page.norm[number] == ",":
            if opens & k.GERUND:  # "reported, citing officials, that it rained"
                return number if page.sees(number + 1, k.COMPLEMENTIZER) else start
            # Before a quotation, what looks like a verb is a participle.
            quotes = page.quote_at(number + 1) is not None
            return number if plain or quotes else start
    return start


def _behind_one(page: Page, number: int, high: int) -> int | None:
    if number >= high:
        return None
    kind = page.kind[number]
    if number in page.time:
        return page.time[number]
    if kind & (k.PREPOSITION | k.INFINITIVAL) and not kind & k.SUBORDINATOR:
        return _behind_prepositional(page, number + 1, high)
    if kind & (k.NEGATION | k.DETERMINER):
        return None  # "said no one was hurt", "said all were safe"
    is_adverb = kind & k.ADVERB or (kind & _EITHER and not kind & k.CAPITAL)
    return number + 1 if is_adverb else None


def _behind_prepositional(page: Page, start: int, high: int) -> int | None:
    """Step over what a preposition governs: a date, "years", a noun phrase."""
    number = start
    while number < high and page.kind[number] & k.TIME:
        number += 1
    if number > start:
        return number
    phrase = phrase_after(page, start, high)
    return None if phrase is None else phrase[1]
