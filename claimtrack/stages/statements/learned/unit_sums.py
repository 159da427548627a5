"""
sentence → what its units score whatever the cue is

This gives what adding up the features of `sequence_features.unit_keys` gives, by
tables of words and classes, so that no name is put together for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

import attrs

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
        # What depends on the weights alone, kept from text to text.
        self._words: dict[str, _Word] = {}
        self._triples: dict[_Classes, tuple[int, int, int]] = {}

    def of(self, strip: Strip, number: int) -> list[int]:
        """
        Give the packed score of each unit of a sentence.

        Args:
            strip: The units.
            number: The number of the sentence.
        """
        own = slice(strip.bounds[number], strip.bounds[number + 1])
        edge = self._word(EDGE, EDGE, EDGE)
        columns = zip(strip.text[own], strip.norm[own], strip.kind[own], strict=True)
        word_of, triple_of = self._words.get, self._triples.get
        inner = [word_of(each[0]) or self._word(*each) for each in columns]
        words = [edge, edge, *inner, edge, edge]
        kinds = [word.kind for word in words]
        triples = [
            triple_of(each) or self._triple(each)
            for each in zip(kinds, kinds[1:], kinds[2:], strict=False)
        ]
        lead = self._lead(strip, number)
        sums = []
        for at in range(2, len(words) - 2):
            before, word, behind = words[at - 1], words[at], words[at + 1]
            sums.append(
                lead
                + words[at - 2].around[0]
                + before.around[1]
                + word.around[2]
                + behind.around[3]
                + words[at + 2].around[4]
                + triples[at - 2][0]
                + triples[at - 1][1]
                + triples[at][2]
                + before.then.get(word.norm, 0)
                + word.ahead.get(behind.norm, 0)
                + behind.cue_behind.get(word.kind, 0)
                + before.cue_before.get(word.kind, 0)
            )
        return sums

    def _lead(self, strip: Strip, number: int) -> int:
        if number not in strip.heads:
            return 0
        is_head = number > 0 or strip.inside
        return self._groups[""].get("head" if is_head else "title", 0)

    def _word(self, text: str, norm: str, kind: str) -> _Word:
        word = self._words.get(text)
        if word is None:
            # A long-lived parser must not grow with all it ever reads.
            if len(self._words) >= _KEPT:
                self._words.clear()
            word = self._words[text] = self._made(norm, kind)
        return word

    def _made(self, norm: str, kind: str) -> _Word:
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
        found = self._triples.get(kinds)
        if found is None:
            if len(self._triples) >= _KEPT:
                self._triples.clear()
            a, b, c = kinds
            groups = self._groups
            found = self._triples[kinds] = (
                groups[f"k-2k-1k {a} {b}"].get(c, 0),
                groups[f"k-1kk1 {a} {b}"].get(c, 0)
                + groups[f"k-1k {a}"].get(b, 0)
                + groups[f"kk1 {b}"].get(c, 0),
                groups[f"kk1k2 {a} {b}"].get(c, 0),
            )
        return found
