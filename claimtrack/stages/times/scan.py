"""
text → tape

The tape is what the rules read: one letter for the class of each word, and one for
what stands between it and the next.  Rules are regular expressions over the tape,
so that a pattern passes over a page in a few hundred steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Any, Final

import attrs

from claimtrack.stages.times.classes import JOINED, OTHER, Classes, tokens
from claimtrack.text.folding import fold

_GAPS: Final = {
    "": "=", " ": "_", "-": "-", ", ": ",", ",": ";", ".": "d", ". ": "e", ":": ":",
    "/": "/", "'": "'", " '": '"', "+": "p", "+ ": "p", " - ": "~", "--": "~", "~": "~", " -- ": "~",
    "—": "~", " — ": "~", "., ": ",", ".-": "-", "- ": "-", ".,": ",", ", '": '"', '" ': "b",
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
    """

    text: str
    classes: Classes
    words: list[str]
    starts: list[int]
    letters: str
    phrases: dict[int, dict[str, Any]]

    def meaning(self, word: int, role: str) -> Any:
        """Give what a word, or the phrase that it begins, means in a role."""
        if word in self.phrases:
            return self.phrases[word].get(role)
        return self.classes.meaning(self.words[word], role)

    def end(self, word: int) -> int:
        """Give the offset behind a word."""
        return self.starts[word] + len(self.words[word])


def read_tape(text: str, classes: Classes) -> Tape:
    """Write the tape of a text."""
    folded = fold(text)
    parts = tokens().split(folded)
    words, gaps = parts[1::2], parts[2::2]
    starts = list(accumulate(map(len, parts), initial=0))[1::2]
    letter_of = classes.letter_of
    letters = [letter_of[word] for word in words]
    _weaken(text, words, starts, letters, classes)
    phrases = _join_phrases(words, gaps, letters, classes)
    gap_letters = [_GAP_LETTERS[gap] for gap in gaps]
    if gap_letters:
        gap_letters[-1] = "b"  # the end of the text
    for number in _abbreviations(text, words, starts, phrases, letters, classes):
        gap_letters[number] = _GAP_LETTERS[gaps[number][1:]]
    pairs = "".join(map(str.__add__, letters, gap_letters))
    kept: list[int] = []
    for match in classes.islands.finditer(pairs):
        first, last = match.start() // 2, match.end() // 2
        kept += range(max(first - 1, kept[-1] + 1 if kept else 0), last)
        kept.append(last)
    if kept and kept[-1] >= len(words):
        kept.pop()
    back = {word: number for number, word in enumerate(kept)}
    starts.pop() if len(starts) > len(words) else None
    return Tape(
        text,
        classes,
        [words[i] for i in kept],
        [starts[i] for i in kept],
        "".join([pairs[2 * i : 2 * i + 2] for i in kept]),
        {back[i]: meaning for i, meaning in phrases.items() if i in back},
    )


def _weaken(
    text: str,
    words: list[str],
    starts: list[int],
    letters: list[str],
    classes: Classes,
) -> None:
    """Give words that need a capital and have none the class that they then have."""
    weak = classes.weak_letter_of
    for number, word in enumerate(words):
        if word in weak and not text[starts[number]].isupper():
            letters[number] = weak[word]


def _join_phrases(
    words: list[str], gaps: list[str], letters: list[str], classes: Classes
) -> dict[int, dict[str, Any]]:
    """Make one word of each phrase of the lexicon, and give the meanings by place."""
    found: dict[int, dict[str, Any]] = {}
    by_first = classes.phrases
    free = 0
    for number, word in enumerate(words):
        if word in by_first and number >= free:
            for rest, between, letter, meanings in by_first[word]:
                last = number + 1 + len(rest)
                if tuple(words[number + 1 : last]) == rest and _fit(
                    gaps[number : last - 1], between
                ):
                    letters[number:last] = [letter, *(JOINED * len(rest))]
                    found[number] = meanings
                    free = last
                    break
    return found


def _abbreviations(
    text: str,
    words: list[str],
    starts: list[int],
    phrases: dict[int, dict[str, Any]],
    letters: list[str],
    classes: Classes,
) -> Iterator[int]:
    """Number the last words of "p.m." whose full stop ends no sentence."""
    triggers = classes.triggers
    for first, meanings in phrases.items():
        last = first + 1
        if "ampm" not in meanings or last + 1 >= len(words):
            continue
        end = starts[last] + len(words[last])
        goes_on = letters[last + 1] in triggers or text[starts[last + 1]].islower()
        if text[end : end + 1] == "." and goes_on:
            yield last


def _fit(gaps: list[str], between: tuple[str, ...]) -> bool:
    """Whether what stands between the words of a phrase is what should."""
    return all(
        gap == want or (want == " " and _GAP_LETTERS[gap] in "_-")
        for gap, want in zip(gaps, between, strict=True)
    )


__all__ = ["OTHER", "Tape", "read_tape"]
