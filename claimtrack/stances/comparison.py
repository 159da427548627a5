"""claim, sentence → what of the claim stands in the sentence, and how."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

import attrs

from claimtrack.stances.circumstances import is_told_otherwise
from claimtrack.stances.claims import Claim
from claimtrack.stances.matches import find_matches
from claimtrack.stances.parties import Verb, are_swapped
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rivals import (
    is_done_by_another,
    is_handed_over,
    is_outdone,
    is_the_other_way_round,
)
from claimtrack.stances.vocabulary import Vocabulary


class Fit(enum.Enum):
    """How a unit of the claim stands in the sentence."""

    SAME = "same"
    OPPOSITE = "opposite"
    NONE = "none"


@attrs.frozen(eq=False)
class Comparison:
    """
    A sentence beside the claim.

    Args:
        matched: For each unit of the claim that stands in the sentence, its places in
            the units of the sentence.
        opposite: The same for units whose opposite stands there.
        fit: How the predicate stands there.
        names: The share of the claim's names that is known from the passage so far;
            None if the claim has no names.
        core: The share of its other units that stands there.
        swapped: Whether subject and object have changed places.
        miscounted: Whether a thing is counted, the date told, or what stands beside
            the event said, otherwise than in the claim.
    """

    matched: Mapping[int, list[int]]
    opposite: Mapping[int, list[int]]
    fit: Fit
    names: float | None
    core: float
    swapped: bool
    miscounted: bool

    @property
    def there(self) -> Mapping[int, list[int]]:
        """The places of all units of the claim that stand there, or their opposites."""
        return {**self.matched, **self.opposite}

    @property
    def contrary(self) -> bool:
        """Whether the sentence, taken at its word, says the contrary of the claim."""
        # "Roy lost to Lee" says of "Lee beat Roy" the opposite with roles swapped.
        return (self.fit is Fit.OPPOSITE) != self.swapped or self.miscounted


def compare(
    claim: Claim,
    sentence: Sentence,
    vocabulary: Vocabulary,
    known: Iterable[int] = (),
) -> Comparison:
    """
    Look for the units of a claim in a sentence.

    Args:
        claim: The claim.
        sentence: The sentence.
        vocabulary: Says which concepts are opposites.
        known: Units of the claim that stood in the sentences before.
    """
    matched, opposite, converse = find_matches(claim, sentence, vocabulary)
    there = {**matched, **opposite}
    fit = _fit(claim.predicate, matched, opposite)
    verb = Verb.OPPOSITE if fit is Fit.OPPOSITE else Verb.SAME
    names = [i for i, u in enumerate(claim.units) if u.name and not u.role]
    names = [
        i for i in names if claim.units[i].stem not in vocabulary.entities.bodies
    ] or names
    core = [i for i, unit in enumerate(claim.units) if not unit.name]
    return Comparison(
        matched,
        opposite,
        fit,
        _share(names, {*there, *known}),
        _share(core, there.keys()) or 0.0,
        _swapped(
            claim, sentence, there, vocabulary, Verb.CONVERSE if converse else verb
        ),
        fit is Fit.SAME
        and (
            _ends_otherwise(claim, opposite)
            or is_told_otherwise(claim, sentence, matched, vocabulary)
        ),
    )


def _ends_otherwise(claim: Claim, opposite: Mapping[int, list[int]]) -> bool:
    """Whether what is said beside the event is opposed: "opened on time" and "late"."""
    return any(i > (claim.predicate or 0) for i in opposite)


def _swapped(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
    verb: Verb,
) -> bool:
    """Whether somebody has changed places with another in one of the known ways."""
    if are_swapped(claim, sentence, there, vocabulary, verb):
        return True
    if claim.predicate not in there:
        return False
    if verb is Verb.OPPOSITE:
        return is_handed_over(claim, sentence, there, vocabulary)
    return any(
        changed(claim, sentence, there, vocabulary)
        for changed in (is_outdone, is_done_by_another, is_the_other_way_round)
    )


def _fit(
    predicate: int | None,
    matched: Mapping[int, list[int]],
    opposite: Mapping[int, list[int]],
) -> Fit:
    if predicate in matched:
        return Fit.SAME
    return Fit.OPPOSITE if predicate in opposite else Fit.NONE


def _share(wanted: list[int], there: AbstractSet[int]) -> float | None:
    if not wanted:
        return None
    return sum(i in there for i in wanted) / len(wanted)
