"""function words → what the features ask of them"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.words import FunctionWord, WordClass

EDGE: Final = "|"
"""Stands for what lies beyond the ends of a sentence."""

QUOTE: Final = "“"
"""The class of folded quotations."""

_MARKS: Final = (*".?!;:,-–—()[]", "--")
_OPEN_KINDS: Final = (
    "X",
    "XX",
    "0",
    "x",
    "-s",
    "-er",
    "-ers",
    "-ion",
    "-ing",
    "-ed",
    "-ly",
)
_PAUSES: Final = (",", ":", ";", "-", "--", "—", "–")
_MARKERS: Final = (
    *("relative", "subordinator", "conjunction", "complementizer", "infinitival"),
    *("topic", "role"),
)


@attrs.frozen
class Vocabulary:
    """
    The function words that weights were learned with, so that later rows change nothing.

    Args:
        classes: The words of each class, by its name.
        closed: All of them; each is a class of its own to the features.
        markers: Words and marks that may open a clause or a phrase.
        verbal: Auxiliaries and modals.
        openers: Words that open a clause.
        pronouns: Pronouns, relative ones among them.
        subjects: Classes of units that may be a subject.
        light: Words of a verb group that do not tell what it means.
        links: Words and marks behind which a noun phrase has its modifiers.
        prepositions: Words that join an adjunct to what stands before it.
        codes: The number of each class of units; neighbours are akin.
    """

    classes: Mapping[str, tuple[str, ...]] = attrs.field(repr=False)
    closed: frozenset[str] = attrs.field(init=False, repr=False)
    markers: frozenset[str] = attrs.field(init=False, repr=False)
    verbal: frozenset[str] = attrs.field(init=False, repr=False)
    openers: frozenset[str] = attrs.field(init=False, repr=False)
    pronouns: frozenset[str] = attrs.field(init=False, repr=False)
    subjects: frozenset[str] = attrs.field(init=False, repr=False)
    light: frozenset[str] = attrs.field(init=False, repr=False)
    links: frozenset[str] = attrs.field(init=False, repr=False)
    prepositions: frozenset[str] = attrs.field(init=False, repr=False)
    codes: Mapping[str, int] = attrs.field(init=False, repr=False)

    @classmethod
    def of(cls, lexicon: Lexicon) -> Vocabulary:
        """Take the function words of a lexicon."""
        classes: dict[str, list[str]] = {kind.value: [] for kind in WordClass}
        for row in lexicon.of(FunctionWord):
            classes[row.word_class.value].extend(row.words)
        return cls({kind: tuple(sorted(set(words))) for kind, words in classes.items()})

    def __attrs_post_init__(self) -> None:
        def of(*kinds: str, also: Iterable[str] = ()) -> frozenset[str]:
            return frozenset(
                word for k in kinds for word in self.classes.get(k, ())
            ).union(also)

        relative = ("pronoun", "relative")
        sets = {
            "closed": of(*self.classes),
            "markers": of(*_MARKERS, also=_PAUSES),
            "verbal": of("auxiliary", "modal", "be"),
            "openers": of(
                "relative", "subordinator", "complementizer", "interrogative"
            ),
            "pronouns": of(*relative),
            "subjects": of(*relative, also=("X", "XX", QUOTE)),
            "light": of(
                "auxiliary", "modal", "be", "negation", "infinitival", "adverb"
            ),
            "links": of("preposition", "relative", also=_MARKS),
            "prepositions": of("preposition"),
            "codes": self._codes(),
        }
        for name, value in sets.items():
            object.__setattr__(self, name, value)

    def _codes(self) -> dict[str, int]:
        order = [EDGE, *_MARKS, QUOTE]
        for kind in WordClass:  # a file keeps no order of the classes
            order += self.classes.get(kind.value, ())
        order += _OPEN_KINDS
        return {word: number for number, word in enumerate(dict.fromkeys(order))}
