"""what a function makes of a key, made once for as long as there is room"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


# Asked for several times a word: a hit is a plain look-up, which no decorator gives.
class Kept(dict[_Key, _Value]):
    """
    Values by what they are made of.

    Args:
        make: Makes the value of a key; of the same key always the same.
        most: How many values to keep.  A long-lived parser must not grow with all
            it ever reads, so that at this number all are forgotten.

    >>> squares = Kept(lambda number: number * number, most=2)
    >>> [squares[n] for n in (1, 2, 2, 3)], list(squares)
    ([1, 4, 4, 9], [3])
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[_Key], _Value], most: int) -> None:
        self._make = make
        self._most = most

    def __missing__(self, key: _Key) -> _Value:
        """Make a value and keep it."""
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._make(key)
        return value
