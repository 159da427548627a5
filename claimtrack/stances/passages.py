"""passage → sentences: their units and cues, laid out for comparison."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import attrs

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.model.span import Span
from claimtrack.stances.stems import LONG, PREFIX, akin
from claimtrack.stances.tokens import NO, Token
from claimtrack.stances.units import Unit, units_of
from claimtrack.stances.vocabulary import Vocabulary


@attrs.frozen
class Cue:
    """
    Words that decide about stance.

    Args:
        role: What they do.
        first: The number of their first token.
        last: The number behind their last token.
    """

    role: CueRole
    first: int
    last: int


@attrs.frozen(eq=False)
class Sentence:
    """
    A sentence of the passage.

    Args:
        tokens: Its tokens.
        units: What carries content, in order.
        cues: What decides about stance, in order.
    """

    tokens: tuple[Token, ...]
    units: tuple[Unit, ...]
    cues: tuple[Cue, ...]
    _places: Mapping[object, Sequence[int]]

    @property
    def opens_with_no(self) -> bool:
        """Whether it begins as an answer does: "No, the dam has not burst"."""
        return len(self.tokens) > 1 and self.tokens[0].norm == NO

    def matches(self, wanted: Unit) -> list[int]:
        """Give the places in `units` of what means the same as a unit of the claim."""
        if wanted.number is not None:
            return list(self._places.get(wanted.number, ()))
        found = {i for name in wanted.concepts for i in self._places.get(name, ())}
        keys = () if wanted.is_phrase else _keys(wanted.stem)
        for i in (i for key in keys for i in self._places.get(key, ())):
            if akin(self.units[i].stem, wanted.stem):
                found.add(i)
        return sorted(found)

    def stems(self, stem: str) -> list[int]:
        """Give the places in `units` of the words with exactly this stem."""
        places = self._places.get(_keys(stem)[0], ())
        return [i for i in places if self.units[i].stem == stem]

    def span(self, first: int, last: int) -> Span:
        """Give the place of the tokens from `first` up to and without `last`."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def concepts(self, names: frozenset[str]) -> list[int]:
        """Give the places in `units` of what names one of the concepts."""
        return sorted({i for name in names for i in self._places.get(name, ())})


def read_sentence(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> Sentence:
    """Lay out one sentence."""
    units = units_of(tokens, vocabulary)
    places: defaultdict[object, list[int]] = defaultdict(list)
    for i, unit in enumerate(units):
        if unit.number is not None:
            places[unit.number].append(i)
        elif not unit.is_phrase:  # "knew nothing" is not known by "knew"
            for key in _keys(unit.stem):
                places[key].append(i)
        for name in sorted(unit.concepts):
            places[name].append(i)
    return Sentence(tokens, units, _cues(tokens, vocabulary), dict(places))


def _keys(stem: str) -> tuple[tuple[str, ...], ...]:
    """
    Give what akin stems have in common: how they begin or, of a slip, how they end.

    Tuples mark stems off from the names of concepts, which are bare strings.
    """
    begun = (stem[:PREFIX],)
    return (begun,) if len(stem) < LONG else (begun, ("", stem[-PREFIX:]))


def _cues(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Cue, ...]:
    norms = [token.norm for token in tokens]
    return tuple(
        Cue(role, first, last) for first, last, role in vocabulary.cues.scan(norms)
    )
