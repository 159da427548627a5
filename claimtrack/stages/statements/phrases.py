"""Noun phrases beside a cue: the mention there, or words that look like one."""

from __future__ import annotations

from typing import Final

from claimtrack.model.passage import CLITIC
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Range
from claimtrack.stages.statements.page import Page

_LONGEST: Final = 25
# Without a noun that is known, a longer run is rather a clause.
_LONGEST_PLAIN: Final = 6
_LONG_WORD: Final = 5  # no abbreviation has so many letters before its full stop
_JOINS_CLAUSES: Final = k.CONJUNCTION | k.SUBORDINATOR | k.COMPLEMENTIZER
_NEVER_INSIDE: Final = (
    k.CONJUNCTION | k.SUBORDINATOR | k.RELATIVE | k.VERBAL | k.PRONOUN | k.TIME
)
# So may a sign of money: "£2m from a bank".
_OPENS_PLAIN: Final = k.DETERMINER | k.POSSESSIVE | k.OPENING
_NO_NAME: Final = (
    k.DETERMINER | k.PRONOUN | _JOINS_CLAUSES | k.PREPOSITION | k.ADVERB | k.VERBAL
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
        return (_widened(page, start, low), end)
    if page.kind[end - 1] & k.PRONOUN:
        return (end - 1, end)
    return _plain_phrase(page, end, low)


def _widened(page: Page, start: int, low: int) -> int:
    """Step from "patients in Rome" to "scientists meeting patients in Rome"."""
    found = start
    while start - 2 >= low:
        joint = _joint(page, start, low)
        before = _noun_before(page, joint, low)
        if before is None or page.quote[before] != page.quote[start]:
            break
        start = before
        if start in page.mentions.end or _begins(page, start, low):
            found = start
    return found


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
        return None if page.kind[before] & k.PRONOUN else before
    plain = plain_start(page, joint, low) if is_link else joint
    return plain if plain < joint else None


def _is_participle(page: Page, number: int) -> bool:
    closed = page.kind[number] & k.CLOSED
    return not closed and page.norm[number].endswith(("ing", "ed"))


def _plain_phrase(page: Page, end: int, low: int) -> Range | None:
    """Give "the ruling" where it is no mention, if a clause begins with it."""
    start = plain_start(page, end, low)
    if start == end:
        return None
    opens = page.kind[start] & (k.DETERMINER | k.POSSESSIVE | k.CAPITAL)
    return (start, end) if opens and _begins(page, start, low) else None


def _begins(page: Page, start: int, low: int) -> bool:
    """Whether a clause may begin with a word."""
    return start == low or bool(page.kind[start - 1] & (k.MARK | _JOINS_CLAUSES))


def plain_start(page: Page, end: int, low: int) -> int:
    """
    Step back over words that may be nouns, and a determiner before them.

    Args:
        page: The words.
        end: The number behind the last of them.
        low: The number it may not go beyond.
    """
    start = end
    while start > low and end - start < _LONGEST_PLAIN and _is_plain(page, start - 1):
        start -= 1
    if start > low and page.kind[start - 1] & _OPENS_PLAIN:
        start -= 1
    return start


def _is_plain(page: Page, number: int) -> bool:
    """Whether a word of no closed class stands here, which may be a noun."""
    return not page.kind[number] & (k.CLOSED | k.MARK | k.TIME | k.VERB)


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
    return mark in k.QUOTATION or mark in ("-", "&")


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
        return page.norm[number] in k.QUOTATION
    return not kind & (k.CLOSED | k.MANNER)
