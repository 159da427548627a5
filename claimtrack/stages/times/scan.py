"""
text → tape

The tape is what the rules read: one letter for the class of each word, and one for
what stands between it and the next.  Rules are regular expressions over the tape,
so that a pattern passes over a page in a few hundred steps.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any, Final

import attrs

from claimtrack.stages.times.classes import JOINED, Classes, Phrase, tokens
from claimtrack.text.folding import fold

_GAPS: Final = {
    "": "=", " ": "_", "-": "-", ", ": ",", ",": ";", ".": "d", ". ": "e", ":": ":",
    "/": "/", "'": "'", "' ": "q", " '": '"', "+": "p", "+ ": "p", " +": "s", " -": "m", " - ": "~", "--": "~", "~": "~", " -- ": "~",
    "—": "~", " — ": "~", "., ": ",", " , ": ",", ".-": "-", "- ": "-", ".,": ",", ", '": '"', '" ': "b",
}  # fmt: skip
"""What the letters between two words stand for; "b" is a break, all else."""


class _Gaps(dict[str, str]):
    """The letter of each stretch between two words, found once."""

    def __missing__(self, gap: str) -> str:
        letter = _read_gap(gap)
        if len(gap) < 8:  # longer ones are rare, and need not fill the memory
            self[gap] = letter
        return letter


def _read_gap(gap: str) -> str:
    """Give the letter for what stands between two words; nothing crosses a "b"."""
    if gap.count("\n") > 1 or "\r\n\r\n" in gap:
        return "b"
    plain = " ".join(gap.split())
    if not plain:
        return "_"
    plain = " " * gap[0].isspace() + plain + " " * gap[-1].isspace()
    if plain in _GAPS:
        return _GAPS[plain]
    if gap[-1] in "$£€¥#@":
        return "c"
    return "r" if gap[0] == "%" else "b"


_GAP_LETTERS: Final = _Gaps(_GAPS)


def _is_gap(gap: str, wanted: str) -> bool:
    """Whether two words of a phrase are parted as in its row, however wide the blanks."""
    letter = _GAP_LETTERS[gap]
    if gap == wanted or (wanted == " " and letter == "-"):
        return True
    return letter == _GAP_LETTERS[wanted] != "b"


@attrs.frozen(eq=False)
class Tape:
    """
    The words of a text that may belong to time expressions.

    Args:
        text: The text.
        classes: What the words mean.
        words: Those words in lower case.
        starts: Their offsets.
        letters: The tape: for each of them its class and what follows it.
        phrases: What phrases mean, by the number of their first word.
        day_first: True if "3/4/2021" is in April.
    """

    text: str
    classes: Classes
    words: list[str]
    starts: list[int]
    letters: str
    phrases: dict[int, dict[str, Any]]
    day_first: bool = False

    def meaning(self, word: int, role: str) -> Any:
        """Give what a word, or the phrase that it begins, means in a role."""
        if word in self.phrases:
            return self.phrases[word].get(role)
        return self.classes.meaning(self.words[word], role)

    def end(self, word: int) -> int:
        """Give the offset behind a word."""
        return self.starts[word] + len(self.words[word])


def read_tape(text: str, classes: Classes, *, day_first: bool = False) -> Tape:
    """Write the tape of a text."""
    draft = _Draft(text, classes)
    draft.weaken()
    draft.join_phrases()
    return attrs.evolve(draft.cut(), day_first=day_first)


class _Draft:
    """All words of a text, before those that cannot matter are left out."""

    def __init__(self, text: str, classes: Classes) -> None:
        parts = tokens().split(fold(text))
        self._text = text
        self._classes = classes
        self._words, self._gaps = parts[1::2], parts[2::2]
        self._starts = list(accumulate(map(len, parts), initial=0))[1:-1:2]
        self._letters = [classes.letter_of[word] for word in self._words]
        self._gap_letters = [_GAP_LETTERS[gap] for gap in self._gaps]
        if self._gaps:
            self._gap_letters[-1] = "b"  # the end of the text
        self._phrases: dict[int, dict[str, Any]] = {}

    def weaken(self) -> None:
        """Give words that need a capital and have none the class that they then have."""
        weak, text = self._classes.weak_letter_of, self._text
        for number, word in enumerate(self._words):
            if word in weak and not text[self._starts[number]].isupper():
                self._letters[number] = weak[word]

    def join_phrases(self) -> None:
        """Make one word of each phrase of the lexicon."""
        by_first = self._classes.phrases
        free = 0
        for number, word in enumerate(self._words):
            if word in by_first and number >= free:
                free = max(free, self._join(number, by_first[word]))

    def _join(self, first: int, phrases: list[Phrase]) -> int:
        """Join the longest phrase that begins with a word; give the number behind it."""
        for phrase in phrases:
            last = first + 1 + len(phrase.rest)
            words = tuple(self._words[first + 1 : last])
            if words == phrase.rest and self._fits(first, phrase.between, last):
                joined = JOINED * len(phrase.rest)
                self._letters[first:last] = [phrase.letter, *joined]
                self._phrases[first] = phrase.meanings
                if "ampm" in phrase.meanings:
                    self._drop_stop(last - 1)
                return last
        return 0

    def _fits(self, first: int, between: tuple[str, ...], last: int) -> bool:
        """Whether what stands between the words of a phrase is what should."""
        if self._words[last - 1].isdecimal() and self._gaps[last - 1][:1] == "/":
            return False  # "9/11/2001" is a date like any other
        gaps = self._gaps[first : first + len(between)]
        return all(map(_is_gap, gaps, between))

    def _drop_stop(self, last: int) -> None:
        """Ignore the full stop of "p.m." where the sentence goes on behind it."""
        gap = self._gaps[last]
        if gap[:1] != "." or last + 1 >= len(self._words):
            return
        goes_on = self._letters[last + 1] in self._classes.triggers
        if goes_on or self._text[self._starts[last + 1]].islower():
            self._gap_letters[last] = _GAP_LETTERS[gap[1:]]

    def cut(self) -> Tape:
        """Keep the stretches that may hold a time expression, and a word around them."""
        pairs = "".join(map(str.__add__, self._letters, self._gap_letters))
        kept: list[int] = []
        for match in self._classes.islands.finditer(pairs):
            first, last = match.start() // 2, match.end() // 2
            kept += range(max(first - 1, kept[-1] + 1 if kept else 0), last)
            kept.append(last)
        if kept and kept[-1] >= len(self._words):
            kept.pop()
        back = {word: number for number, word in enumerate(kept)}
        phrases = self._phrases.items()
        return Tape(
            self._text,
            self._classes,
            [self._words[i] for i in kept],
            [self._starts[i] for i in kept],
            "".join([pairs[2 * i : 2 * i + 2] for i in kept]),
            {back[i]: meanings for i, meanings in phrases if i in back},
        )
