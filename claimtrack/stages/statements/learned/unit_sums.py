"""
sentence → what its units score whatever the cue is

This gives what adding up the features of `sequence_features.unit_keys` gives, by
tables of words and classes, so that no name is put together for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

import attrs

from claimtrack.scoring.kept import Kept
from claimtrack.scoring.packed import Groups
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.vocabulary import EDGE

_KEPT: Final = 60_000
_Classes: TypeAlias = tuple[str, str, str]


@attrs.frozen
class _Word:
    """
    What a word adds to the units around it.

    Args:
        norm: The word.
        kind: Its class.
        around: Its scores for the unit two behind it, one behind it, itself, one
            before it and two before it.
        then: The scores of the words that may follow it, for themselves.
        ahead: The same for the word itself.
        cue_behind: How likely a cue it is, to the classes of the unit before it.
        cue_before: The same, to the unit behind it.
    """

    norm: str
    kind: str
    around: tuple[int, int, int, int, int]
    then: Mapping[str, int]
    ahead: Mapping[str, int]
    cue_behind: Mapping[str, int]
    cue_before: Mapping[str, int]


class UnitSums:
    """
    Adds up what the units of a sentence score by themselves and their neighbours.

    Args:
        groups: The weights of units.
        buckets: The precision of each known cue word.
    """

    def __init__(self, groups: Groups, buckets: Mapping[str, str]) -> None:
        self._groups = groups
        self._buckets = buckets
        # What depends on the weights alone is kept from text to text.
        self._words = Kept(self._word, _KEPT)
        self._triples = Kept(self._triple, _KEPT)

    def of(self, strip: Strip, number: int) -> list[int]:
        """
        Give the packed score of each unit of a sentence.

        Args:
            strip: The units.
            number: The number of the sentence.
        """
        own = slice(strip.bounds[number], strip.bounds[number + 1])
        word_of, triple_of = self._words, self._triples
        edge = word_of[EDGE, EDGE]
        inner = [
            word_of[each] for each in zip(strip.norm[own], strip.kind[own], strict=True)
        ]
        words = [edge, edge, *inner, edge, edge]
        kinds = [word.kind for word in words]
        triples = [
            triple_of[each] for each in zip(kinds, kinds[1:], kinds[2:], strict=False)
        ]
        lead = self._lead(strip, number)
        return [
            lead
            + a.around[0]
            + b.around[1]
            + word.around[2]
            + d.around[3]
            + e.around[4]
            + before[0]
            + amid[1]
            + behind[2]
            + b.then.get(word.norm, 0)
            + word.ahead.get(d.norm, 0)
            + d.cue_behind.get(word.kind, 0)
            + b.cue_before.get(word.kind, 0)
            for a, b, word, d, e, before, amid, behind in zip(
                words,
                words[1:],
                inner,
                words[3:],
                words[4:],
                triples,
                triples[1:],
                triples[2:],
                strict=False,
            )
        ]

    def _lead(self, strip: Strip, number: int) -> int:
        if number not in strip.heads:
            return 0
        is_head = number > 0 or strip.inside
        return self._groups[""].get("head" if is_head else "title", 0)

    def _word(self, word: tuple[str, str]) -> _Word:
        norm, kind = word
        groups = self._groups
        bucket = self._buckets.get(norm, "")

        def of(place: int) -> int:
            as_word = groups[f"w{place}"].get(norm, 0)
            return as_word + groups[f"k{place}"].get(kind, 0)

        own = groups["end"].get(norm[-3:], 0)
        own += groups["own"].get(bucket, 0)
        return _Word(
            norm,
            kind,
            (of(-2), of(-1), of(0) + own, of(1), of(2)),
            groups[f"w-1w {norm}"],
            groups[f"ww1 {norm}"],
            groups[f"own1 {bucket}"],
            groups[f"own-1 {bucket}"],
        )

    def _triple(self, kinds: _Classes) -> tuple[int, int, int]:
        """Give what three classes in a row add to the last, the middle and the first."""
        a, b, c = kinds
        groups = self._groups
        return (
            groups[f"k-2k-1k {a} {b}"].get(c, 0),
            groups[f"k-1kk1 {a} {b}"].get(c, 0)
            + groups[f"k-1k {a}"].get(b, 0)
            + groups[f"kk1 {b}"].get(c, 0),
            groups[f"kk1k2 {a} {b}"].get(c, 0),
        )
