"""cue → the units in which the parts of its statement are looked for"""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements.learned.reading import Strip

_LEFT: Final = 60
_RIGHT: Final = 90


def window(strip: Strip, at: int) -> tuple[int, int]:
    """
    Give the units in which the parts of a cue's statement are looked for.

    That is its sentence, with the quotation before it that ends a sentence of its
    own, the one behind it that begins the next sentence, and the next paragraph
    if the sentence ends with a colon.

    Args:
        strip: The units.
        at: The number of the cue.

    Returns:
        The first unit and the one behind the last.
    """
    number = strip.sentence[at]
    low, high = strip.bounds[number], strip.bounds[number + 1]
    if _ends_with_quotation(strip, number - 1) and number not in strip.heads:
        low = strip.bounds[number - 1]
    if high < len(strip) and _leads_on(strip, number, high):
        high = strip.bounds[number + 2]
    return max(low, at - _LEFT), min(high, at + 1 + _RIGHT)


def _ends_with_quotation(strip: Strip, number: int) -> bool:
    if number < 0:
        return False
    first, end = strip.bounds[number], strip.bounds[number + 1] - 1
    if end > first and not strip.norm[end][:1].isalnum() and not strip.is_quote(end):
        end -= 1
    return end >= first and strip.is_quote(end)


def _leads_on(strip: Strip, number: int, high: int) -> bool:
    """Whether the sentence that begins at `high` may hold content of the one before."""
    if strip.norm[high - 1] == ":":
        return True
    return number + 1 not in strip.heads and strip.is_quote(high)
