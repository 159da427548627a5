"""Where content ends."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements.finding import Range
from claimtrack.stages.statements.page import (
    ADVERB,
    CAPITAL,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    SUBORDINATOR,
    VERB,
    Page,
)

# No clause of a writer is longer, but an endless sentence may have as many clauses as
# words, and each would take all the rest of it.
_LONGEST: Final = 200
_STRIPPED: Final = frozenset(",;:.—–-([") | {"--"}


def clause_end(page: Page, start: int, high: int, heads: dict[int, bool]) -> int:
    """
    Give the number behind a clause that begins with the word `start`.

    It goes on to the end of the sentence, unless another statement begins behind a
    comma or a conjunction, or 200 words pass that stand outside quotations.

    Args:
        page: The words.
        start: The number of its first word.
        high: The number behind the sentence.
        heads: The numbers of the words at which other statements begin, and whether
            they end any clause, even without a comma before them.
    """
    number = start + 1
    if page.kind[start] & (COMPLEMENTIZER | SUBORDINATOR):
        number += 1
    depth = taken = 0
    quote = page.quote
    while number < high and taken < _LONGEST:
        taken += 1
        if quote[number] >= 0 and quote[number] != quote[start]:
            number = page.extent[quote[number]][1]
            continue
        word = page.norm[number]
        if word == "(":
            depth += 1
        elif word == ")":
            if depth == 0:
                break
            depth -= 1
        elif number in heads and (
            heads[number]
            or (
                page.kind[number - 1] & (MARK | CONJUNCTION | SUBORDINATOR)
                and not page.kind[number - 1] & COMPLEMENTIZER
            )
            or page.kind[number] & CONJUNCTION
        ):
            break
        number += 1
    return min(number, high)


def trim(page: Page, start: int, end: int) -> Range:
    """Leave out connectors and marks at the end, and marks at the beginning."""
    quote = page.quote
    while end > start:
        last = end - 1
        if (
            quote[last] >= 0
            and page.extent[quote[last]][1] == end
            and quote[start] != quote[last]
        ):
            break
        if page.norm[last] in _STRIPPED or (
            page.kind[last] & (CONJUNCTION | SUBORDINATOR)
            and page.kind[last] & MARK == 0
            and end < len(page.norm)
            and last > start
            and not page.kind[last] & ADVERB
        ):
            end -= 1
        else:
            break
    while start < end and page.norm[start] in _STRIPPED:
        start += 1
    return (start, end)


def before_joined_verb(page: Page, start: int, end: int) -> int:
    """
    Give the place of an "and" behind which the speaker does something else, or `end`.

    In "criticized the plan and left the room" the content is the plan alone.
    """
    for number in range(start + 1, end - 1):
        if page.quote[number] < 0 and page.kind[number] & CONJUNCTION:
            verb = number + 1
            while verb < end and page.kind[verb] & ADVERB:
                verb += 1
            mask = page.kind[verb] if verb < end else 0
            if mask & VERB and not mask & CAPITAL:
                return number
    return end
