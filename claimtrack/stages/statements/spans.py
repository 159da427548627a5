"""Where content is cut: at marks, before joined verbs and before the main verb."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.openings import opens_clause, opens_phrase
from claimtrack.stages.statements.page import Page
from claimtrack.text.marks import STOPS

_SMALL_WORDS: Final = 2  # how many may stand before what opens a sentence
# With the dots that some papers leave where they cut.
_STRIPPED: Final = frozenset(",;:.—–-([") | {"--"}
_BEFORE_OPENING: Final = k.PREPOSITION | k.SUBORDINATOR | k.CONJUNCTION | k.ADVERB


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
    if not page.kind[number] & (k.CONJUNCTION | k.SUBORDINATOR):
        return False
    return page.word(number + 1)[:1] not in STOPS


def part_start(page: Page, low: int, end: int, marks: Container[str]) -> int:
    """
    Give the first word of the last part of a sentence that marks such as ";" split.

    Args:
        page: The words.
        low: The number of the first word of the sentence.
        end: The number behind the part; marks inside other quotations do not count.
        marks: The marks.
    """
    for number in range(end - 1, low - 1, -1):
        if page.norm[number] in marks and page.quote[number] == page.quote[end]:
            return number + 1
    return low


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
    if page.word(number - 1) != ",":
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
    if head - low > _SMALL_WORDS:
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
