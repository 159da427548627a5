"""What a text is made of before anybody says anything: words, sentences, quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final, TypeAlias

import attrs

from claimtrack.model.span import Span

CLITIC: Final = "'s"
"""The normal form of ’s, which is a word of its own: "Lee|’s house", "he|’s late"."""

Range: TypeAlias = tuple[int, int]
"""Words that stand side by side: the number of the first, and of the one behind them."""


def is_mark(norm: str) -> bool:
    """
    Whether what `Words` has in a place is a mark, and no word, number or ’s.

    >>> [is_mark(norm) for norm in ("said", "1,200", "'s", ",", "``")]
    [False, False, False, True, True]
    """
    return not norm[0].isalnum() and norm != CLITIC


def is_handle(norm: str) -> bool:
    """
    Whether a word is the name of an account.

    >>> [is_handle(norm) for norm in ("@roy_1", "@", "roy", "@@")]
    [True, False, False, False]
    """
    return norm[0] == "@" and norm[1:2].replace("_", "x").isalnum()


@attrs.frozen
class Quote(Span):
    """
    What stands between a pair of quotation marks.

    Args:
        start: The offset of the opening mark.
        end: The offset behind the closing mark; of an unclosed quote, the end of its
            paragraph.
        inner: The words between the marks.
        depth: 0 for an outermost quote, 1 for a quote inside it, and so on.
        closed: False if no mark closes it in its paragraph.
        resumes: True if the mark only re-opens, at the head of a paragraph, the quote
            that the paragraph before left unclosed.
    """

    inner: Span
    depth: int = 0
    closed: bool = True
    resumes: bool = False


@attrs.frozen
class Words:
    """
    The words and marks of a text, column by column.

    Columns and not a tuple of objects, because every later stage walks over
    all of them: the word with number ``i`` is ``text[i]`` and lies at
    ``start[i]:end[i]``.

    Args:
        start: The offset of each word, ascending.
        end: The offset behind each word.
        text: Each word as it stands in the text.
        norm: Each word in lower case, with straight apostrophes and plain hyphens.
    """

    start: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    text: tuple[str, ...] = ()
    norm: tuple[str, ...] = ()

    def __len__(self) -> int:
        """Count the words."""
        return len(self.start)

    def within(self, span: Span) -> range:
        """
        Give the numbers of the words that begin inside `span`.

        >>> Words((0, 4), (3, 8), ("She", "said"), ("she", "said")).within(Span(1, 8))
        range(1, 2)
        """
        # By halving, since stages ask this for every sentence and quote.
        first = bisect_left(self.start, span.start)
        return range(first, bisect_left(self.start, span.end, first))

    def at(self, offset: int) -> int:
        """
        Give the number of the word that covers `offset`, or of the next one.

        The result is ``len(words)`` where no word follows.

        >>> Words((0, 4), (3, 8), ("She", "said"), ("she", "said")).at(3)
        1
        """
        # The ends, too, ascend, since words do not overlap.
        return bisect_right(self.end, offset)

    def span(self, first: int, last: int) -> Span:
        """
        Give the span from word `first` up to and without word `last`.

        >>> Words((0, 4), (3, 8), ("She", "said"), ("she", "said")).span(0, 2)
        Span(start=0, end=8)
        """
        return Span(self.start[first], self.end[last - 1])
