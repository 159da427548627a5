"""The options of a `Parser` and of a call, and how wrong ones are refused."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from typing import Any, Final

from claimtrack.errors import ArgumentError, OptionError

# What the error about an unknown option offers instead.
OPTIONS: Final = (
    "lexicon",
    "registry",
    "chain",
    "languages",
    "day_first",
    "weights",
    "min_confidence",
    "speech_only",
)
"""The names of what a `Parser` takes."""

MIN_CONFIDENCE: Final = 0.36
"""How likely a statement must be to be given, where the most of them are found right."""

_OF_CALLS: Final = ("published",)


def read_codes(languages: Iterable[str]) -> tuple[str, ...]:
    """
    Check the codes of languages; a single string is no list of them.

    Raises:
        ArgumentError: If they are anything else.
    """
    remedy = "pass a list of codes, such as ['fr', 'ar']"
    if isinstance(languages, str) or not isinstance(languages, Iterable):
        raise ArgumentError("languages", languages, remedy)
    codes = tuple(languages)
    for code in codes:
        if not isinstance(code, str):
            raise ArgumentError("languages", code, remedy)
    return codes


def refuse(unknown: dict[str, Any], known: tuple[str, ...] = _OF_CALLS) -> None:
    """
    Refuse options that there are not.

    Args:
        unknown: What was given.
        known: The names that there are; those of a call by default.

    Raises:
        OptionError: If there is any; it tells where an option of another place goes.
    """
    for option in unknown:
        raise OptionError(option, known, _hint(option, known))


def _hint(option: str, known: tuple[str, ...]) -> str:
    """Say where an option belongs, or which one may be meant."""
    if option in OPTIONS:
        return " here (give it to Parser)"
    if option in _OF_CALLS:
        return " here (give it to parse)"
    from difflib import get_close_matches  # noqa: PLC0415  needed by errors only

    alike = get_close_matches(option, known, 1)
    return f" (did you mean {alike[0]!r}?)" if alike else ""


def check_type(argument: str, value: object, *kinds: type | None) -> None:
    """
    Refuse a value of another type than the ones allowed.

    Args:
        argument: The name of the argument.
        value: What was given.
        kinds: The types, and None where it may be left out.

    Raises:
        ArgumentError: If it is of another type.
    """
    if value is None and None in kinds:
        return
    if not isinstance(value, tuple(kind for kind in kinds if kind)):
        names = " or ".join(kind.__name__ if kind else "None" for kind in kinds)
        how = _to_text(value) if str in kinds else ""
        raise ArgumentError(argument, value, f"pass a {names}{how}")


def _to_text(value: object) -> str:
    """Say how to get a text of what is mostly passed instead of one."""
    if isinstance(value, bytes):
        return ", as bytes.decode gives it"
    return ", as Path.read_text gives it" if isinstance(value, PathLike) else ""
