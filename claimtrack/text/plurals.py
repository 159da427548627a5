"""Regular plurals of English nouns."""

from __future__ import annotations


def plural(noun: str) -> str:
    """
    Make the regular plural of a noun.

    >>> [plural(noun) for noun in ("agency", "witness", "aide", "boy")]
    ['agencies', 'witnesses', 'aides', 'boys']
    """
    # Not behind a vowel: “boys”, “attorneys”.
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return f"{noun}es"
    return f"{noun}s"
