"""Numbers, ordinals and years in words: "twenty-six", "11th", "nineteen ninety-six"."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.times.grammar import Hit, Rule


def _year(hit: Hit) -> int | None:
    """Read a year as it is spoken: the hundreds, then the rest."""
    hundreds, rest = hit.number("hundreds"), hit.number("rest")
    if hundreds is None or rest is None or not 11 <= hundreds <= 20:
        return None
    return int(hundreds * 100 + rest + (hit.number("ones") or 0))


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


_BELOW_100: Final = r"(?:{ten}(?:[_-]{cardinal})?+|{cardinal})"

RULES: Final = (
    Rule(
        "year in words",
        "yearw",
        r"{hundreds:cardinal|ten}[_-]{rest:ten}(?:[_-]{ones:cardinal})?+"
        r"(?![_-]{unit|units})",
        _year,
    ),
    Rule("tens and ones", "numw", r"{ten}[_-](?:{and}_)?{cardinal}", _sum),
    Rule(
        "hundreds and thousands",
        "numw",
        rf"(?:{{a}}_|{_BELOW_100}[_-])"
        rf"{{magnitude}}(?:[_-]{{magnitude}}|[_-](?:{{and}}_)?+{_BELOW_100})*+",
        _sum,
    ),
    Rule("ordinal in digits", "ordi", r"{n:int}[=-]{th}", _ordinal),
    Rule("ordinal in words", "ordi", r"{ten:ten}[_-]{n:ordinal}", _ordinal),
)
"""The rules of the first level."""
