"""The person to whom a verb is addressed, who stands before the content."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import CLITIC, Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import LONGEST_ASIDE
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after

_AFTER_YOUR: Final = k.PRONOUN | k.DETERMINER | k.COMPLEMENTIZER | k.INFINITIVAL


def behind_addressee(page: Page, start: int, high: int) -> int | None:
    """
    Give the number behind a short noun phrase that may be an addressee, or None.

    Args:
        page: The words.
        start: The number of its first word.
        high: The number it may not go beyond.
    """
    if start >= high:
        return None
    kind = page.kind[start]
    alone = kind & k.POSSESSIVE and page.sees(start + 1, _AFTER_YOUR)  # "told her that"
    if kind & k.PRONOUN or alone:
        return start + 1
    phrase = phrase_after(page, start, high)
    if phrase is None:
        return None
    named = page.mentions.end.get(start, phrase[1])
    if named < phrase[1] and page.kind[named] & k.CAPITAL:
        return named  # told local media | Lee's heart had stopped
    # The infinitive and the verb's own preposition end the person.
    for number in range(phrase[0] + 1, phrase[1]):
        ends = page.kind[number] & (k.INFINITIVAL | k.PREPOSITION)
        if ends and not page.kind[number] & k.GENITIVE:
            return number
    return phrase[1]


def may_be_asked(page: Page, person: Range, takes: frozenset[Takes]) -> bool:
    """
    Whether words name somebody, who can be asked: "grilled *the mayor* on the delay".

    Args:
        page: The words.
        person: The numbers of the words.
        takes: What the verb takes; one that takes a matter itself, such as "questioned
            the ruling", is put to people only.
    """
    start, end = person
    kind = page.kind[start]
    if end == start + 1 and kind & (k.OBJECT | k.POSSESSIVE):
        return True
    if kind & k.CAPITAL and page.mentions.end.get(start) == end:
        return CLITIC not in page.norm[start:end]  # Lee's record is no man
    people = Takes.NOUN in takes
    return person in (page.mentions.people if people else page.mentions.speakers)


def behind_description(page: Page, start: int, high: int) -> int:
    """
    Step over what describes an addressee: "(AP)", ", who is ill,".

    Args:
        page: The words.
        start: The number behind the addressee.
        high: The number it may not go beyond.
    """
    return _behind_relative(page, _behind_bracket(page, start, high), high)


def _behind_bracket(page: Page, start: int, high: int) -> int:
    """Step over "(AP)" behind a name."""
    closes = page.word(start) == "(" and page.word(start + 2) == ")"
    return min(start + 3, high) if closes else start


def _behind_relative(page: Page, start: int, high: int) -> int:
    """Step over a relative clause: "asked the mayor, who is ill, to resign"."""
    closing = start + 1
    if page.word(start) != "," or not page.sees(closing, k.RELATIVE):
        return start
    while closing < min(high, start + LONGEST_ASIDE) and page.norm[closing] != ",":
        closing += 1
    opens = page.sees(closing + 1, k.INFINITIVAL | k.COMPLEMENTIZER)
    return closing + 1 if page.word(closing) == "," and opens else start
