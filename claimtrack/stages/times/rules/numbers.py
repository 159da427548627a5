"""Numbers, ordinals and years in words: "twenty-six", "11th", "nineteen ninety-six"."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.times.grammar import Hit, Rule


def _year(hit: Hit) -> int | None:
    century, rest = hit.number("century"), hit.number("rest")
    ones = hit.number("ones") or 0
    if century is None or rest is None or not 11 <= century <= 20:
        return None
    return int(century * 100 + rest + ones)


def _sum(hit: Hit) -> int | None:
    """Add the words up: "two hundred and fifty" is 2 × 100 + 50."""
    total = current = 0
    for word in range(hit.first, hit.last):
        for role in ("cardinal", "ten"):
            current += hit.tape.meaning(word, role) or 0
        magnitude = hit.tape.meaning(word, "magnitude")
        if magnitude == 100:
            current = max(current, 1) * 100
        elif magnitude:
            total += max(current, 1) * magnitude
            current = 0
    return total + current


def _ordinal(hit: Hit) -> int | None:
    return (hit.get("ten") or 0) + int(hit.number("n") or 0) or None


_ONES = r"{cardinal}"
_BELOW_100 = r"(?:{ten}(?:[_-]{cardinal})?+|{cardinal})"

RULES: Final = (
    Rule(
        "year in words",
        "yearw",
        r"{century:cardinal|ten}[_-](?:{rest:ten}(?:[_-]{ones:cardinal})?+)(?![_-]{unit|units})",
        _year,
    ),
    Rule("tens and ones", "numw", r"{ten}[_-]{cardinal}", _sum),
    Rule(
        "hundreds and thousands",
        "numw",
        rf"(?:{{a}}_|{_BELOW_100}[_-])(?:{{magnitude}}(?:_(?:{{and}}_)?+{_BELOW_100}(?![_-]{{magnitude}}))?+[_-]?+)++(?<![_-])",
        _sum,
    ),
    Rule("ordinal in digits", "ordi", r"{n:int}[=-]{th}", _ordinal),
    Rule("ordinal in words", "ordi", r"{ten:ten}[_-]{n:ordinal}", _ordinal),
)
"""The rules of the first level."""
