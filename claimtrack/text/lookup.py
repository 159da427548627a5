"""Phrases of several words, found by looking up their first word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Phrases(Generic[T]):
    """
    A dictionary whose keys are phrases, looked up in a sequence of words.

    Args:
        entries: What each phrase stands for; the words are in lower case and
            separated by blanks.

    >>> phrases = Phrases({"press": 1, "press conference": 2})
    >>> phrases.match(("a", "press", "conference"), 1)
    (3, 2)
    """

    def __init__(self, entries: Mapping[str, T]) -> None:
        by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in entries.items():
            # As `Words` has them, where a possessive is a word of its own.
            words = tuple(phrase.replace("'s ", " 's ").split())
            by_first.setdefault(words[0], []).append((words, value))
        for rows in by_first.values():
            rows.sort(key=lambda row: -len(row[0]))  # the longest phrase wins
        self._by_first = by_first

    def __contains__(self, word: str) -> bool:
        """Whether some phrase begins with `word`."""
        return word in self._by_first

    def match(self, norm: Sequence[str], at: int) -> tuple[int, T] | None:
        """
        Look up the longest phrase that begins with the word `at`.

        Returns:
            The number of the word behind it and what it stands for; None if there is
            no such phrase.
        """
        # Most words begin no phrase, so one look-up settles nearly all.
        rows = self._by_first.get(norm[at])
        if rows is None:
            return None
        for words, value in rows:
            end = at + len(words)
            if len(words) == 1 or tuple(norm[at:end]) == words:
                return end, value
        return None

    def scan(
        self, norm: Sequence[str], first: int = 0, last: int | None = None
    ) -> Iterator[tuple[int, int, T]]:
        """
        Find all phrases from word `first` up to and without word `last`.

        Yields:
            For each the number of its first word, of the word behind it, and what it
            stands for; they do not overlap.
        """
        stop = len(norm) if last is None else last
        starts = self._by_first
        at = first
        while at < stop:
            if norm[at] in starts:
                found = self.match(norm, at)
                if found is not None and found[0] <= stop:
                    yield at, found[0], found[1]
                    at = found[0]
                    continue
            at += 1
