"""Where a clause ends that is reported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page

Heads: TypeAlias = Mapping[int, bool]
"""
The words at which statements begin, and whether they end any clause before them,
even without a comma or a conjunction between.
"""

# No clause of a writer is longer, but an endless sentence may have as many clauses as
# words, and each would take all the rest of it.
_LONGEST: Final = 200
_OPENING_WORDS: Final = 2  # "that when"; ", even if"
_NESTING: Final = {"(": 1, ")": -1}


def clause_end(page: Page, start: int, high: int, heads: Heads) -> int:
    """
    Give the number behind a clause that begins with the word `start`.

    It goes on to the end of the sentence, unless a bracket closes around it, another
    statement begins, or 200 words pass that stand outside quotations.

    Args:
        page: The words.
        start: The number of its first word.
        high: The number behind the sentence.
        heads: Where other statements begin.
    """
    number = _behind_opening(page, start)
    fronted = _is_fronted(page, start)
    depth = taken = 0
    while number < high and taken < _LONGEST:
        taken += 1
        quote = page.quote[number]
        if quote >= 0 and quote != page.quote[start]:
            # What others say inside quotation marks ends no clause outside.
            number = page.extent[quote][1]
            continue
        depth += _NESTING.get(page.norm[number], 0)
        if depth < 0:
            break
        if number in heads and _is_break(page, number, heads):
            comes_late = fronted and _is_main_clause(page, number)
            if not (comes_late or _is_subordinate(page, start, number)):
                break
            fronted = fronted and not comes_late
        number += 1
    return min(number, high)


def _behind_opening(page: Page, start: int) -> int:
    """Give the first word at which a clause may end: not in a quotation it opens with."""
    if page.quote_at(start) is not None:
        return page.extent[page.quote[start]][1]
    opens = page.kind[start] & (k.COMPLEMENTIZER | k.SUBORDINATOR)
    return start + (2 if opens else 1)


def _is_break(page: Page, number: int, heads: Heads) -> bool:
    """Whether the statement that begins here ends the clause before it."""
    before = page.kind[number - 1]
    joint = before & k.PARTS_CLAUSES and not before & k.COMPLEMENTIZER
    if before & k.OPENING and page.clings(number):
        joint = 0  # “called it "worrying"” goes on
    return heads[number] or bool(joint or page.kind[number] & k.CONJUNCTION)


def _is_fronted(page: Page, start: int) -> bool:
    """Whether the main clause is still to come: "that when it rained, the dam broke"."""
    first = start + bool(page.kind[start] & k.COMPLEMENTIZER)
    return page.sees(first, k.SUBORDINATOR)


def _is_main_clause(page: Page, number: int) -> bool:
    """Whether a clause with a subject of its own begins behind a comma."""
    joined = page.kind[number] & (k.CONJUNCTION | k.GERUND)
    return page.norm[number - 1] == "," and not joined


def _is_subordinate(page: Page, start: int, number: int) -> bool:
    """Whether a statement is a part of the clause before it: "shut when he said so"."""
    joint = number - 1
    if not page.kind[joint] & k.SUBORDINATOR or page.kind[joint] & k.CONJUNCTION:
        return False
    if joint - start < _OPENING_WORDS:
        return True
    is_apart = "," in page.norm[joint - _OPENING_WORDS : joint]
    return not is_apart and any(page.kind[n] & k.FINITE for n in range(start, joint))
