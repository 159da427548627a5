"""claim, sentence → what of the claim stands in the sentence, and how."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from claimtrack.stances.circumstances import is_told_otherwise
from claimtrack.stances.claims import Claim
from claimtrack.stances.goals import is_the_other_way_round
from claimtrack.stances.parties import Verb, are_swapped
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rivals import is_done_by_another, is_handed_over, is_outdone
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary

_SHORTEST: Final = 4  # letters of a stem that may have lost a prefix


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
        complement: Whether what the predicate is said of, its object, stands there;
            None if the claim has none.
        names: The share of the claim's names that is known from the passage so far;
            None if the claim has no names.
        core: The share of its other units that stands there.
        swapped: Whether subject and object have changed places.
        miscounted: Whether a thing is counted, or the date told, otherwise than in
            the claim.
    """

    matched: Mapping[int, list[int]]
    opposite: Mapping[int, list[int]]
    fit: Fit
    complement: bool | None
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
    matched = {
        i: places
        for i, unit in enumerate(claim.units)
        if (places := sentence.matches(unit))
    }
    converse = _find_converse(claim, sentence, matched, vocabulary)
    taken = {j for places in matched.values() for j in places}
    opposite = {
        i: places
        for i, unit in enumerate(claim.units)
        if i not in matched and (places := _opposed(unit, sentence, taken, vocabulary))
    }
    fit = _fit(claim.predicate, matched, opposite)
    there = {**matched, **opposite}
    verb = Verb.OPPOSITE if fit is Fit.OPPOSITE else Verb.SAME
    if converse:
        verb = Verb.CONVERSE
    names = [i for i, u in enumerate(claim.units) if u.name and not u.role]
    names = [i for i in names if claim.units[i].stem not in vocabulary.bodies] or names
    core = [i for i, unit in enumerate(claim.units) if not unit.name]
    return Comparison(
        matched,
        opposite,
        fit,
        _complement(claim, sentence, there, vocabulary),
        _share(names, {*there, *known}),
        _share(core, there.keys()) or 0.0,
        _swapped(claim, sentence, there, vocabulary, verb),
        fit is Fit.SAME
        and (
            _ends_otherwise(claim, opposite)
            or is_told_otherwise(claim, sentence, matched, vocabulary)
        ),
    )


def _ends_otherwise(claim: Claim, opposite: Mapping[int, list[int]]) -> bool:
    """Whether the word beside the event is opposed: "opened on time" and "late"."""
    beside = (claim.predicate or 0) + 1
    return (
        beside in opposite and claim.units[beside].first == claim.units[beside - 1].last
    )


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


def _find_converse(
    claim: Claim,
    sentence: Sentence,
    matched: dict[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """Take what the other party does for the event: who buys, buys from who sells."""
    if claim.predicate is None or claim.predicate in matched:
        return False
    concepts = claim.units[claim.predicate].concepts
    converses = {c for name in concepts for c in vocabulary.converses.get(name, ())}
    places = sentence.concepts(frozenset(converses))
    if places:
        matched[claim.predicate] = places
    return bool(places)


def _opposed(
    unit: Unit, sentence: Sentence, taken: set[int], vocabulary: Vocabulary
) -> list[int]:
    """Find what a unit is opposed to, unless it answers to another of the claim."""
    against = {o for name in unit.concepts for o in vocabulary.opposites.get(name, ())}
    places = set(sentence.concepts(frozenset(against)))
    if not unit.name and unit.number is None:
        for form in _reversed(unit.stem, vocabulary):
            places.update(sentence.stems(form))
    return sorted(places - taken)


def _reversed(stem: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield a stem with each prefix that negates, and without its own: "unpaid"."""
    for prefix in vocabulary.prefixes:
        yield prefix + stem
        if stem.startswith(prefix) and len(stem) - len(prefix) >= _SHORTEST:
            yield stem.removeprefix(prefix)


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


def _complement(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
) -> bool | None:
    """Whether a head of the object is there, or a phrase that has it inside."""
    if not claim.objects:
        return None
    if any(
        i in there or _is_counted(claim, i, there, vocabulary) for i in claim.objects
    ):
        return True
    events = [] if claim.predicate is None else there.get(claim.predicate, [])
    units = [sentence.units[j] for j in events]
    return any(unit.last - unit.first > 1 for unit in units)


def _is_counted(
    claim: Claim, head: int, there: Mapping[int, list[int]], vocabulary: Vocabulary
) -> bool:
    """Whether people are meant who need not be named: "thirty die"."""
    anybody = bool(claim.units[head].concepts & vocabulary.persons)
    return anybody and head - 1 in there and claim.units[head - 1].number is not None
