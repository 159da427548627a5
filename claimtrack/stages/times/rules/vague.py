"""Times that no calendar knows, and words that say how often."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Literal, Recurring


def _vague(hit: Hit) -> Literal:
    return Literal(hit.get("v", "vague"))


def _recent(_: Hit) -> Literal:
    return Literal("PAST_REF")


def _often(hit: Hit) -> Recurring:
    return Recurring(hit.get("w", "setword"))


RULES: Final = (
    Rule("vague time", "ref", r"{v:vague}", _vague),
    Rule("recent weeks", "ref", r"{recent}_{u:units}", _recent),
    Rule("annual", "set", r"{w:setword}", _often),
)
"""Vague times and sets of one word."""
