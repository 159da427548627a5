"""What may open at a word: a clause, a noun phrase, an infinitive."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.text.marks import QUOTATION_MARKS

_FARTHEST_VERB: Final = 20
_NO_BASE: Final = k.ARTICLE | k.POSSESSIVE | k.PRONOUN | k.CAPITAL | k.MARK | k.NUMBER
_NO_PREDICATE: Final = k.CLOSED | k.CAPITAL | k.NUMBER | k.VERB | k.MARK | k.MANNER
_NO_SUBJECT: Final = k.OBJECT | k.DETERMINER | k.POSSESSIVE | k.NUMBER
_NO_BREAK: Final = k.RELATIVE | k.INTERROGATIVE | k.COMPLEMENTIZER | k.ROLE | k.ADVERB
_NO_VERB: Final = (
    k.MARK | k.CONJUNCTION | k.PREPOSITION | k.DETERMINER | k.SUBORDINATOR | k.TIME
)
_BEFORE_PARTICIPLE: Final = k.AUXILIARY | k.MODAL | k.INFINITIVAL


def opens_phrase(page: Page, start: int) -> bool:
    """Whether a noun phrase may begin here."""
    kind = page.kind[start] if start < len(page.kind) else k.MARK
    if kind & k.OPENS_NOUN:
        return True
    return not kind & (k.CLOSED | k.MARK | k.MANNER)


def opens_base(page: Page, number: int) -> bool:
    """Whether a word may be the verb of an infinitive."""
    if page.sees(number, k.OPENING):
        number += 1  # urged them to “not forget”
    return number < len(page.kind) and not page.kind[number] & _NO_BASE


def opens_infinitive(page: Page, number: int) -> bool:
    """Whether "to go", or "not to go", may begin."""
    number += page.sees(number, k.NEGATION)
    return page.sees(number, k.INFINITIVAL) and opens_base(page, number + 1)


def opens_clause(page: Page, start: int, high: int) -> bool:
    """Whether something like a finite verb follows, relative clauses aside."""
    if _opens_with_subject(page, start, high):
        return True
    wanted, commas = 1, 0
    for number in range(start + 1, min(high, start + _FARTHEST_VERB)):
        kind = page.kind[number]
        if kind & k.RELATIVE and not page.sees(number + 1, k.TIME):  # "that day"
            wanted += 1
        elif kind & k.FINITE and not kind & k.CAPITAL:
            if kind & k.TIME and _ends(page, number + 1, high):
                return False  # "said in Rome yesterday."
            # No aside can end at the first comma: "the vote, held in May".
            is_aside = commas == 1 and page.norm[number - 1] == ","
            if not is_aside and not page.sees(number - 1, _BEFORE_PARTICIPLE):
                wanted -= 1
            if wanted == 0:
                return True
        elif _ends_phrase(page, number, commas):
            return False
        commas += page.norm[number] == ","
    return False


def _ends(page: Page, number: int, high: int) -> bool:
    """Whether nothing but a mark follows: "the firm yesterday agreed" goes on."""
    return number >= high or bool(page.kind[number] & k.MARK)


def _ends_phrase(page: Page, number: int, commas: int) -> bool:
    """Whether a noun phrase cannot go on here to a verb of its own."""
    kind = page.kind[number]
    if kind & k.MARK:
        if page.norm[number] != ",":
            return page.norm[number] == ";"
        behind = page.kind[number + 1] if number + 1 < len(page.kind) else 0
        joins = commas == 0 and behind & k.CONJUNCTION
        return bool(joins or (behind & k.PRONOUN and not behind & _NO_SUBJECT))
    return bool(kind & k.SUBORDINATOR and not kind & _NO_BREAK)


def _opens_with_subject(page: Page, start: int, high: int) -> bool:
    """Whether "they want" begins, whose verb no table may know."""
    if not page.kind[start] & k.PRONOUN or page.kind[start] & k.OBJECT:
        return False
    return start + 1 < high and not page.kind[start + 1] & _NO_VERB


def opens_predicate(page: Page, start: int, high: int) -> bool:
    """Whether an object and what it is called follow: "the plan a disaster"."""
    kind = page.kind[start]
    if kind & k.PRONOUN:
        return opens_phrase(page, start + 1)
    if kind & k.MARK:
        return True
    if kind & k.POSSESSIVE and page.sees(start + 1, k.ARTICLE):
        return True  # "called her a liar"
    phrase = phrase_after(page, start, high)
    end = max(page.mentions.end.get(start, start), phrase[1] if phrase else start)
    if end >= high:
        return False
    if any(_opens_second(page, number) for number in range(start + 1, end + 1)):
        return True
    return not page.kind[end] & _NO_PREDICATE


def _opens_second(page: Page, number: int) -> bool:
    """Whether a second noun phrase begins here."""
    kind = page.kind[number]
    if kind & k.MARK:
        return page.norm[number] in QUOTATION_MARKS
    return bool(kind & (k.ARTICLE | k.ROLE)) or number in page.mentions.end
