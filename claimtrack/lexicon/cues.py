"""The cues of a lexicon, found by their words."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.lexicon import Lexicon, endings_of
from claimtrack.lexicon.rows.cues import (
    CueAdjective,
    CueNoun,
    CuePhrase,
    CueVerb,
    CueView,
)
from claimtrack.lexicon.rows.words import WordClass

CueRow: TypeAlias = CueVerb | CuePhrase | CueNoun | CueView | CueAdjective
"""A row about words that report."""


# Flags, since one spelling may be several inflections.
class VerbForm(enum.IntFlag):
    """The inflections that a form of a verb may be; "put" is three at once."""

    BASE = 1
    THIRD = 2
    PAST = 4
    PARTICIPLE = 8
    ING = 16


@attrs.frozen
class Cue:
    """
    One spelling of a cue.

    Args:
        words: The words, in lower case.
        row: The row that it comes from.
        form: For a verb, what inflection it may be; 0 for the other kinds.
    """

    words: tuple[str, ...]
    row: CueRow
    form: int = 0


_Index: TypeAlias = dict[str, tuple[Cue, ...]]


class CueBook:
    """
    The cues of a lexicon, each under its first word.

    Args:
        lexicon: Its `CueVerb`, `CuePhrase`, `CueAdjective`, `CueNoun` and `CueView`
            rows are the cues; its `Ending` rows tell the inflections of verbs.

    >>> from claimtrack.lexicon.en import ENGLISH
    >>> CueBook(ENGLISH).row_of("has repeatedly denied".split()).act.value
    'deny'
    """

    def __init__(self, lexicon: Lexicon) -> None:
        endings = _Endings.of(lexicon)
        self.verbs: Final[_Index] = _index(
            Cue(_split(form), row, endings.inflection(row.words, form))
            for form, row in lexicon.by_form(CueVerb).items()
        )
        self.phrases: Final[_Index] = _index(
            Cue(_split(form), row) for form, row in lexicon.by_form(CuePhrase).items()
        )
        self.adjectives: Final[_Index] = _index(
            Cue(_split(form), row)
            for form, row in lexicon.by_form(CueAdjective).items()
        )
        self.nouns: Final[_Index] = _index(
            Cue(_split(form), row) for form, row in lexicon.by_form(CueNoun).items()
        )
        self.views: Final[_Index] = _index(
            Cue(_split(form), row) for form, row in lexicon.by_form(CueView).items()
        )

    def row_of(self, words: Sequence[str]) -> CueRow | None:
        """
        Give the row of a cue as it stands in a text, auxiliaries and adverbs included.

        Args:
            words: The words of the cue, in lower case.

        Returns:
            The row of the first cue among them, verbs before phrases, adjectives,
            nouns and views, or None if there is none.
        """
        kinds = (self.verbs, self.phrases, self.adjectives, self.nouns, self.views)
        for index in kinds:
            for at in range(len(words)):
                found = longest(index, words, at)
                if found is not None:
                    return found.row
        return None


def longest(index: _Index, words: Sequence[str], at: int) -> Cue | None:
    """Give the longest cue of `index` that begins at the word with number `at`."""
    for cue in index.get(words[at], ()):
        size = len(cue.words)
        # The first word is the key, so that one word needs no comparison.
        if size == 1 or tuple(words[at : at + size]) == cue.words:
            return cue
    return None


def _split(form: str) -> tuple[str, ...]:
    return tuple(form.split())


def _index(cues: Iterable[Cue]) -> _Index:
    """Put cues under their first words, long ones before short ones."""
    index: dict[str, list[Cue]] = {}
    for cue in cues:
        index.setdefault(cue.words[0], []).append(cue)
    return {
        word: tuple(sorted(found, key=lambda cue: -len(cue.words)))
        for word, found in index.items()
    }


@attrs.frozen
class _Endings:
    """The endings of regular verbs: "ed", "ing"."""

    past: tuple[str, ...]
    ing: tuple[str, ...]

    @classmethod
    def of(cls, lexicon: Lexicon) -> _Endings:
        return cls(
            endings_of(lexicon, WordClass.VERB), endings_of(lexicon, WordClass.GERUND)
        )

    def inflection(self, forms: tuple[str, ...], form: str) -> int:
        """
        Tell which inflection a form is by its place in the row and its ending.

        A row lists the base form, the third person, the past, the participle where it
        differs and the -ing form; where the past is spelled as the base, it is left out,
        and a second spelling stands behind the first.  A lone form serves for all.
        """
        at = forms.index(form)
        both = VerbForm.PAST | VerbForm.PARTICIPLE
        if len(forms) == 1:
            return VerbForm.BASE | VerbForm.THIRD | both
        if at == 0:
            return VerbForm.BASE | (both if len(forms) == 3 else 0)
        # Of “called for” the first word is the one that is inflected.
        word = form.split(maxsplit=1)[0]
        if word.endswith(self.ing):
            return VerbForm.ING
        if at == 1 and not word.endswith(self.past):
            return VerbForm.THIRD
        if word.endswith(self.past) or len(forms) == 4 or forms[2].endswith(self.past):
            return both
        return VerbForm.PAST if at == 2 else VerbForm.PARTICIPLE
