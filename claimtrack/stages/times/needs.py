"""
What a rule cannot do without.

A rule whose words are not in the text need not be run, nor even compiled: most texts
need no more than half of the rules.
"""

from __future__ import annotations

from typing import TypeAlias

from claimtrack.stages.times.classes import Classes

Needs: TypeAlias = tuple[tuple[frozenset[str], ...], ...]
"""For each alternative of a pattern, sets of letters of which it needs one each."""


def read_needs(pattern: str, classes: Classes, macros: dict[str, str]) -> Needs:
    """
    Gather the roles that stand outside all parentheses of a pattern.

    Args:
        pattern: The pattern, in the notation of `claimtrack.stages.times.grammar`.
        classes: The letters of each role.
        macros: Names that stand for patterns, which are not looked into.
    """
    return tuple(
        tuple(
            frozenset("".join(classes.of(role) for role in roles.split("|")))
            for roles in alternative
            if roles not in macros
        )
        for alternative in _split(pattern)
    )


def may_match(needs: Needs, letters: frozenset[str]) -> bool:
    """Whether a text with these letters has all that some alternative needs."""
    return any(
        not any(letters.isdisjoint(need) for need in alternative)
        for alternative in needs
    )


def _split(pattern: str) -> list[list[str]]:
    """Give the roles of each alternative that are there in every match."""
    alternatives: list[list[str]] = [[]]
    depth = place = 0
    while place < len(pattern):
        char = pattern[place]
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            alternatives.append([])
        elif char == "{":
            end = pattern.index("}", place)
            is_there = depth == 0 and pattern[end + 1 : end + 2] not in ("?", "*")
            if is_there:
                alternatives[-1].append(
                    pattern[place + 1 : end].rsplit(":", maxsplit=1)[-1]
                )
            place = end
        place += 1
    return alternatives
