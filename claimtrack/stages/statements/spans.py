"""Where content ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Range
from claimtrack.stages.statements.openings import opens_clause, opens_phrase
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
# With the dots that some papers leave where they cut.
_STOPS: Final = frozenset(".!?…")
_STRIPPED: Final = frozenset(",;:.—–-([") | {"--"}
_BEFORE_OPENING: Final = k.PREPOSITION | k.SUBORDINATOR | k.CONJUNCTION | k.ADVERB
_JOINT: Final = k.MARK | k.CONJUNCTION | k.SUBORDINATOR


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
    number = start + 1
    if page.kind[start] & (k.COMPLEMENTIZER | k.SUBORDINATOR):
        number += 1
    fronted = _is_fronted(page, start)
    if page.quote_at(start) is not None:
        number = page.extent[page.quote[start]][1]
    depth = taken = 0
    while number < high and taken < _LONGEST:
        taken += 1
        quote = page.quote[number]
        if quote >= 0 and quote != page.quote[start]:
            # What others say inside quotation marks ends no clause outside.
            number = page.extent[quote][1]
            continue
        if page.norm[number] == "(":
            depth += 1
        elif page.norm[number] == ")":
            depth -= 1
        if depth < 0:
            break
        if number in heads and _is_break(page, number, heads):
            comes_late = fronted and _is_main_clause(page, number)
            if not (comes_late or _is_subordinate(page, start, number)):
                break
            fronted = fronted and not comes_late
        number += 1
    return min(number, high)


def _is_break(page: Page, number: int, heads: Heads) -> bool:
    """Whether the statement that begins here ends the clause before it."""
    before = page.kind[number - 1]
    joint = before & _JOINT and not before & k.COMPLEMENTIZER
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


def trim(page: Page, start: int, end: int) -> Range:
    """Leave out connectors and marks at the end, and marks at the beginning."""
    while end > start:
        last = end - 1
        closed = page.quote_before(end)
        if closed is None:
            connects = last > start and _connects(page, last)
            if page.norm[last] not in _STRIPPED and not connects:
                break
        elif closed[0] >= start:
            break
        end = last
    while start < end and page.norm[start] in _STRIPPED:
        start += 1
    return (start, end)


def _connects(page: Page, number: int) -> bool:
    """Whether a word joins what follows; before a full stop it is an adverb."""
    kind = page.kind[number]
    if not kind & (k.CONJUNCTION | k.SUBORDINATOR) or kind & k.ADVERB:
        return False
    return page.word(number + 1)[:1] not in _STOPS


def before_mark(page: Page, mark: str, start: int, end: int) -> int:
    """Give the mark that ends an aside which the same mark opened, or `end`."""
    mark = mark if mark in k.DASHES else ","
    for number in range(start, end):
        if page.norm[number] == mark and page.quote[number] == page.quote[start]:
            return number
    return end


def before_joined_verb(page: Page, start: int, end: int) -> int:
    """
    Give the place of an "and" behind which the speaker does something else, or `end`.

    In "criticized the plan and left the room" the content is the plan alone.
    """
    for number in range(start + 1, end - 1):
        if page.quote[number] < 0 and page.kind[number] & k.CONJUNCTION:
            verb = number + 1
            while verb < end and page.kind[verb] & k.ADVERB:
                verb += 1
            kind = page.kind[verb] if verb < end else 0
            if kind & k.VERB and not kind & k.CAPITAL:
                return number
    return end


def before_joined_clause(page: Page, start: int, end: int) -> int:
    """Give the comma before a clause of its own, or `end`: "to wait, but talks failed"."""
    for number in range(start + 1, end - 1):
        joins = page.quote[number] < 0 and page.kind[number] & k.CONJUNCTION
        if joins and _opens_clause_of_its_own(page, number, end):
            return number - 1
    return end


def _opens_clause_of_its_own(page: Page, number: int, end: int) -> bool:
    """Whether ", but talks failed" begins: a comma, a conjunction and a clause."""
    start = number + 1
    if page.word(number - 1) != "," or start >= end:
        return False
    return opens_phrase(page, start) and opens_clause(page, start, end)


def before_main_clause(page: Page, start: int, end: int) -> int:
    """Give the comma behind which a clause begins: "When he said so, they left"."""
    for number in range(start + 1, end - 1):
        if page.norm[number] == "," and page.quote[number] < 0:
            behind = number + 1
            if opens_phrase(page, behind) and opens_clause(page, behind, end):
                return number
    return end


def opens_sentence(page: Page, head: int) -> bool:
    """Whether a participle opens its sentence, or only small words stand before it."""
    low = page.limit[head][0]
    if head - low > _OPENING_WORDS:
        return False
    return all(page.kind[n] & _BEFORE_OPENING for n in range(low, head))


def before_main_verb(page: Page, head: int, start: int, end: int) -> int:
    """
    Give the comma that ends a participle and its content, or `end`.

    Behind it the sentence goes on with its verb, as in "Lee, citing a report, said
    …", or with its subject, if the participle opens the sentence.
    """
    opens = opens_sentence(page, head)
    aside = page.word(head - 1) == ","
    for number in range(start + 1, end - 1):
        if page.norm[number] != "," or page.quote[number] >= 0:
            continue
        behind = number + 1
        if opens and opens_phrase(page, behind) and opens_clause(page, behind, end):
            return number
        while page.sees(behind, k.ADVERB | k.MANNER):
            behind += 1
        if aside and page.sees(behind, k.FINITE) and not page.sees(behind, k.CAPITAL):
            return number
    return end


def before_predicate(page: Page, start: int, stop: int, verbs: int) -> int:
    """Give the place of the finite verb whose subject the noun is, or `stop`."""
    for number in range(start + 1, stop):
        kind = page.kind[number]
        # "was closed" is one verb, "to close" is none.
        goes_on = page.kind[number - 1] & (k.AUXILIARY | k.MODAL | k.INFINITIVAL)
        if kind & k.FINITE and not kind & k.CAPITAL and not goes_on:
            verbs -= 1
            if verbs == 0:
                return number
    return stop
