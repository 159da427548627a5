"""claim, sentence → whether it counts or dates the event otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from claimtrack.stances.claims import Claim
from claimtrack.stances.passages import Sentence
from claimtrack.stances.tokens import Token
from claimtrack.stances.units import Unit

_NEAR: Final = 0.05  # numbers that differ by less are the same, rounded
_YEARS: Final = range(1000, 2200)


def is_miscounted(
    claim: Claim, sentence: Sentence, matched: Mapping[int, list[int]]
) -> bool:
    """
    Whether the sentence counts a thing, and never as the claim counts it.

    Args:
        claim: The claim.
        sentence: The sentence.
        matched: The places of the claim's units in those of the sentence.
    """
    for i, unit in enumerate(claim.units[:-1]):
        if unit.number is None or claim.units[i + 1].name:
            continue
        counts = [sentence.units[j - 1] for j in matched.get(i + 1, ()) if j > 0]
        others = [count for count in counts if count.number is not None]
        if others and not any(_same(count, unit) for count in others):
            return True
    return False


def _same(left: Unit, right: Unit) -> bool:
    if left.number is None or right.number is None:
        return False
    if left.at_least or right.at_least:
        # "thousands" may be 40,000, but are not forty
        return (left if left.number < right.number else right).at_least
    most = max(abs(left.number), abs(right.number))
    return abs(left.number - right.number) <= _NEAR * most


def is_misdated(claim: Claim, sentence: Sentence) -> bool:
    """Whether the claim tells the year, and the sentence only other years."""
    told = set(_years(claim.tokens, claim.units))
    given = set(_years(sentence.tokens, sentence.units))
    return bool(told and given) and told.isdisjoint(given)


def _years(tokens: tuple[Token, ...], units: tuple[Unit, ...]) -> Iterator[int]:
    for unit in units:
        token = tokens[unit.first]
        if token.norm.isdecimal() and unit.number is not None:
            year = int(unit.number)
            if year in _YEARS and unit.first > 0 and unit.number == year:
                yield year
