"""Noun phrases that hang on another: "scientists [meeting patients in Rome]"."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import begins_clause, plain_start

_LONGEST_RELATIVE: Final = 8
_LONGEST_DESCRIPTION: Final = 15
_BEFORE_VERB: Final = k.AUXILIARY | k.MODAL
_NO_VERB: Final = k.ADVERB | k.MANNER | k.PREPOSITION | k.DETERMINER
_STANDS_ALONE: Final = k.PRONOUN | k.RELATIVE
_SHARE: Final = "%"


def widened(page: Page, start: int, low: int) -> int:
    """
    Step from "patients in Rome" to "scientists meeting patients in Rome".

    Args:
        page: The words.
        start: The number of the first word of a noun phrase.
        low: The number it may not go beyond.

    Returns:
        The number of the first word of the longest phrase that ends with this one.
    """
    found = start
    while start - 2 >= low:
        before = _noun_before(page, _joint(page, start, low), low)
        if before is None:
            before = _before_relative(page, start, low)
        if before is None or page.quote[before] != page.quote[start]:
            break
        start = before
        if start in page.mentions.end or begins_clause(page, start, low):
            found = start
    return found


def _before_relative(page: Page, start: int, low: int) -> int | None:
    """Step from the object in "men who own the mine" to "men"; it has one verb."""
    verbs = 0
    number = start - 1
    while number > max(low, start - _LONGEST_RELATIVE):
        kind = page.kind[number]
        if kind & k.RELATIVE:
            break
        if kind & k.PARTS_CLAUSES:
            return None
        # "has often backed" is one verb.
        verbs += bool(kind & k.FINITE) and not (verbs and kind & _BEFORE_VERB)
        number -= 1
    if verbs != 1 or not page.kind[number] & k.RELATIVE or number <= low:
        return None
    # In "said that men own the mine" there is no noun before "that".
    return _phrase_start(page, number, low)


def described_start(page: Page, end: int, low: int) -> int | None:
    """
    Step from the verb that ends a clause about a person to that person.

    Such is "named" in "a man who asked not to be named"; None if there is no "who".

    Args:
        page: The words.
        end: The number behind the verb.
        low: The number it may not go beyond.
    """
    if page.sees(end - 1, k.DETERMINER):
        return None  # "who won the most pledged votes"
    for number in range(end - 2, max(low, end - _LONGEST_DESCRIPTION), -1):
        kind = page.kind[number]
        if kind & k.MARK:
            return None
        if kind & k.RELATIVE and not kind & (k.COMPLEMENTIZER | k.DETERMINER):
            told = any(not page.kind[n] & _NO_VERB for n in range(number + 1, end))
            return _phrase_start(page, number, low) if told else None
    return None


def _phrase_start(page: Page, end: int, low: int) -> int | None:
    """Give the first word of the noun phrase that ends before a word."""
    start = page.mentions.begin.get(end, -1)
    if start >= low:
        # "one aide" begins with a pronoun, and is none
        alone = start == end - 1 and page.kind[start] & k.PRONOUN
        return None if alone else start
    plain = plain_start(page, end, low)
    return plain if plain < end else None


def _joint(page: Page, start: int, low: int) -> int:
    """Step back over what ties a phrase to its noun: "accused of stealing from"."""
    joint = start - 1
    if page.kind[joint] & k.REFLEXIVE and joint - 1 > low:
        return joint - 1  # a group calling itself Clean Lake
    if _gives_examples(page, joint - 1) and joint - 1 > low:
        return joint - 1
    while joint - 1 > low:
        links = page.kind[joint] & k.PREPOSITION
        tied = _is_participle(page, joint - 1) or page.sees(joint - 1, k.PREPOSITION)
        if not (tied if links else _is_bound(page, joint)):
            break  # "accused of stealing from", "critics from across"
        joint -= 1
    return joint


def _gives_examples(page: Page, number: int) -> bool:
    """Whether "such as" stands here, behind which a phrase goes on."""
    return page.sees(number, k.DETERMINER) and page.sees(number + 1, k.ROLE)


def _is_bound(page: Page, number: int) -> bool:
    """Whether a participle stands behind a preposition, as in "of stealing"."""
    return _is_participle(page, number) and page.sees(number - 1, k.PREPOSITION)


def _noun_before(page: Page, joint: int, low: int) -> int | None:
    """Give the first word of a noun phrase that a preposition or participle follows."""
    is_link = page.kind[joint] & k.PREPOSITION or _gives_examples(page, joint)
    if joint <= low or not (is_link or _is_participle(page, joint)):
        return None
    before = page.mentions.begin.get(joint, -1)
    if before >= low:
        return None if page.kind[before] & _STANDS_ALONE else before
    if is_link and page.norm[joint - 1] == _SHARE and page.sees(joint - 2, k.NUMBER):
        return max(low, joint - 2 - page.sees(joint - 3, k.DETERMINER))
    plain = plain_start(page, joint, low) if is_link else joint
    return plain if plain < joint else None


def _is_participle(page: Page, number: int) -> bool:
    closed = page.kind[number] & k.CLOSED
    return not closed and page.norm[number].endswith(page.grammar.participles)
