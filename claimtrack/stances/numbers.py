"""Numbers in words and figures, by their value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from claimtrack.stances.tokens import Token

_LONGEST_FIGURE: Final = 15  # digits; beyond that a float is not exact
_MOST_FACTORS: Final = 3
_SUFFIXES: Final = {"k": 1e3, "m": 1e6, "bn": 1e9}


def number_at(
    tokens: Sequence[Token],
    place: int,
    numbers: Mapping[str, int],
    magnitudes: Mapping[str, int],
) -> tuple[int, float] | None:
    """
    Read the number that begins at a token.

    Args:
        tokens: The tokens.
        place: The number of the first token.
        numbers: Numbers in words.
        magnitudes: Words that multiply the number before them.

    Returns:
        The number behind its last token, and its value; None if there is none.
    """
    value = _value(tokens[place].norm, numbers)
    if value is None:
        return None
    end = place + 1
    while end < len(tokens) and end - place <= _MOST_FACTORS:
        norm = tokens[end].norm
        factor = magnitudes.get(norm) or _SUFFIXES.get(norm)
        if factor is None:
            break
        value *= factor
        end += 1
    return end, value


def _value(norm: str, numbers: Mapping[str, int]) -> float | None:
    """Give the value of a number in words or in figures: "seven", "2,500", "3m"."""
    if norm in numbers:
        return float(numbers[norm])
    figure, factor = norm.replace(",", ""), 1.0
    if not figure[:1].isdigit():
        return None
    for suffix, scale in _SUFFIXES.items():
        if figure.endswith(suffix):
            factor, figure = scale, figure.removesuffix(suffix)
    # Digits of other scripts and ² are no figures that can be compared.
    if not figure.isascii() or len(figure) > _LONGEST_FIGURE:
        return None
    try:
        return float(figure) * factor
    except ValueError:  # "11th", "2:30"
        return None
