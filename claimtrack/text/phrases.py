"""Where noun phrases begin and end."""

from __future__ import annotations

from collections.abc import Iterable

from claimtrack.model.people import Mention


class Phrases:
    """
    The mentions of a text, found by where they begin or end.

    Args:
        mentions: The mentions, in any order.
    """

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._starting: dict[int, list[Mention]] = {}
        self._ending: dict[int, list[Mention]] = {}
        for mention in mentions:
            self._starting.setdefault(mention.start, []).append(mention)
            self._ending.setdefault(mention.end, []).append(mention)
        for found in (*self._starting.values(), *self._ending.values()):
            found.sort(key=lambda mention: mention.start - mention.end)

    def starting_at(self, offset: int) -> tuple[Mention, ...]:
        """
        Give the mentions that begin at `offset`, the longest first.

        Args:
            offset: The offset of a word.
        """
        return tuple(self._starting.get(offset, ()))

    def ending_at(self, offset: int) -> tuple[Mention, ...]:
        """
        Give the mentions that end at `offset`, the longest first.

        Args:
            offset: The offset behind a word.
        """
        return tuple(self._ending.get(offset, ()))
