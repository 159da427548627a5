"""Places in a text."""

from __future__ import annotations

import attrs

from claimtrack.errors import SpanError


@attrs.frozen
class Span:
    """
    A stretch of the text, from `start` up to and without `end`.

    Offsets count Unicode code points of the text as it was given, as Python's
    slices do, so ``text[span.start:span.end]`` is what the span covers.

    Args:
        start: The offset of the first character.
        end: The offset behind the last character; never less than `start`.

    Raises:
        SpanError: If the offsets are negative or in the wrong order.
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        # Python would read negative offsets from the end of the text, and hide the
        # fault.
        if not 0 <= self.start <= self.end:
            raise SpanError(self.start, self.end)

    def cut(self, text: str) -> Excerpt:
        """
        Take the words at this place out of `text`.

        >>> Span(4, 8).cut("She said no.")
        Excerpt(start=4, end=8, text='said')
        """
        return Excerpt(self.start, self.end, text[self.start : self.end])

    def covers(self, other: Span) -> bool:
        """
        Whether `other` lies inside this span; every span covers itself.

        >>> Span(0, 5).covers(Span(3, 5))
        True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """
        Whether the two have a character in common; touching is not overlapping.

        >>> Span(0, 3).overlaps(Span(3, 5))
        False
        """
        # Half-open: two that only touch share no character.
        return self.start < other.end and other.start < self.end


@attrs.frozen
class Excerpt(Span):
    """
    A stretch of the text together with its words.

    Args:
        start: The offset of the first character.
        end: The offset behind the last character.
        text: The words, exactly as they stand there.
    """

    text: str
