"""claim, sentence → whether it counts or dates the event otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.passages import Sentence
from claimtrack.stances.tokens import PAUSES, Token
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary

_NEAR: Final = 0.05  # numbers that differ by less are the same, rounded
_YEARS: Final = range(1000, 2200)


def is_told_otherwise(
    claim: Claim,
    sentence: Sentence,
    matched: Mapping[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether a sentence that has the event of a claim counts or dates it otherwise.

    Places are not compared like this: what happened in Madrid happened in Spain.

    Args:
        claim: The claim.
        sentence: The sentence.
        matched: The places of the claim's units in those of the sentence.
        vocabulary: Tells days and months, and what stands before them.
    """
    if claim.predicate is None:
        return False
    event = sentence.units[matched[claim.predicate][0]]
    return (
        _is_miscounted(claim, sentence, matched)
        or _is_misdated(claim, sentence, vocabulary)
        or _is_on_another_day(
            claim.tokens[claim.units[claim.predicate].last :],
            sentence.tokens[event.last :],
            vocabulary,
        )
    )


def _is_miscounted(
    claim: Claim, sentence: Sentence, matched: Mapping[int, list[int]]
) -> bool:
    """Whether the sentence counts a thing, and never as the claim counts it."""
    numbers = [i for i, unit in enumerate(claim.units) if unit.number is not None]
    bare = [] if any(i in matched for i in numbers) else _bare_numbers(sentence)
    for i in numbers:
        if any(thing.name for thing in claim.units[i + 1 : i + 2]):
            continue
        counts = [sentence.units[j - 1] for j in matched.get(i + 1, ()) if j > 0]
        others = [count for count in counts if count.number is not None] or bare
        if others and not any(_same(count, claim.units[i]) for count in others):
            return True
    return False


def _bare_numbers(sentence: Sentence) -> list[Unit]:
    """Find numbers, not years, behind a word and before no noun: "put it at 31"."""
    units = sentence.units
    around = zip((None, *units[:-1]), units, (*units[1:], None), strict=True)
    found = []
    for before, unit, behind in around:
        counts = behind is not None and behind.first == unit.last
        named = before is not None and before.last == unit.first and before.name
        apart = not sentence.tokens[max(0, unit.first - 1)].is_word  # "Roy, 31, sang"
        if unit.number in _YEARS or counts or named or apart:
            continue
        if unit.number is not None:
            found.append(unit)
    return found


def _same(left: Unit, right: Unit) -> bool:
    if left.number is None or right.number is None:
        return False
    if left.at_least or right.at_least:
        # "thousands" may be 40,000, but are not forty
        return (left if left.number < right.number else right).at_least
    most = max(abs(left.number), abs(right.number))
    return abs(left.number - right.number) <= _NEAR * most


def _is_misdated(claim: Claim, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether the claim tells the year or the month, and the sentence only others."""
    told = set(_years(claim.tokens, claim.units))
    given = set(_years(sentence.tokens, sentence.units))
    if told and given:
        return told.isdisjoint(given)
    named = _months(claim.tokens, vocabulary)
    others = _months(sentence.tokens, vocabulary)
    return bool(named and others) and named.isdisjoint(others)


def _is_on_another_day(
    told: Sequence[Token], given: Sequence[Token], vocabulary: Vocabulary
) -> bool:
    """Whether behind the event one names a day, and the other only another one."""
    wanted, found = _day(told, vocabulary), _day(given, vocabulary)
    if wanted is None or found is None:
        return False
    return all(token.norm != wanted for token in given)


def _day(tokens: Sequence[Token], vocabulary: Vocabulary) -> str | None:
    """Find the first day before any pause: "burst late on Monday, said …"."""
    ends = PAUSES | vocabulary.grammar.links[LinkRole.BACKGROUND]
    for token in tokens:
        if token.norm in vocabulary.entities.weekdays or token.norm in ends:
            return token.norm if token.norm in vocabulary.entities.weekdays else None
    return None


def _months(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> set[str]:
    """Give the months behind a preposition: in May, but not Theresa May."""
    before = vocabulary.grammar.classes[WordClass.PREPOSITION]
    return {
        token.norm
        for last, token in pairwise(tokens)
        if token.norm in vocabulary.entities.months and last.norm in before
    }


def _years(tokens: tuple[Token, ...], units: tuple[Unit, ...]) -> Iterator[int]:
    for unit in units:
        token = tokens[unit.first]
        if token.norm.isdecimal() and unit.number is not None:
            year = int(unit.number)
            if year in _YEARS and unit.first > 0 and unit.number == year:
                yield year
