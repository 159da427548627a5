r"""
The one door to regular expressions.

Patterns are written with possessive quantifiers and take their words from
named lists (``\L<name>``), so that they stay linear and free of words.  Words
that stand alone are looked up in a dictionary instead, which is five times as
fast.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeAlias

import regex

from claimtrack.errors import PatternError

Pattern: TypeAlias = regex.Pattern
"""A compiled pattern."""

Match: TypeAlias = regex.Match
"""What a pattern found."""


def compile_pattern(
    pattern: str, *, ignore_case: bool = False, **lists: Collection[str]
) -> Pattern[str]:
    r"""
    Compile a pattern in verbose notation, where white space is only layout.

    Args:
        pattern: The pattern; blanks in it are written ``\ `` or ``\s``.
        ignore_case: Whether capitals match small letters, by full case folding.
        lists: The words behind each ``\L<name>`` of the pattern.

    Returns:
        The compiled pattern.

    Raises:
        PatternError: If it is malformed or matches the empty string.

    >>> compile_pattern(r"\b \L<unit> \b", unit=["day", "week"]).search("a week")[0]
    'week'
    """
    # Version 1 nests sets and folds case fully, so that ß matches SS.
    flags = regex.VERSION1 | regex.VERBOSE
    if ignore_case:
        flags |= regex.IGNORECASE
    # Sorted, since a set of words has another order on each run.
    named: dict[str, Any] = {name: sorted(words) for name, words in lists.items()}
    try:
        # Past the cache of `regex`, which is small and shared with the program that
        # uses us.
        compiled = regex.compile(pattern, flags, cache_pattern=False, **named)
    except regex.error as error:
        raise PatternError(pattern, f"is malformed: {error}") from None
    if compiled.match("") is not None:
        raise PatternError(
            pattern, "matches the empty string; make some part of it obligatory"
        )
    return compiled
