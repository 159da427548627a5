"""Times that no calendar knows, and words that say how often by themselves."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Literal, Recurring


def _vague(hit: Hit) -> Literal:
    return Literal(hit.get("v", "vague"))


def _vague_noun(hit: Hit) -> Literal:
    return Literal(hit.get("v", "vaguenoun"))


def _recent(_: Hit) -> Literal:
    return Literal("PAST_REF")


def _often(hit: Hit) -> Recurring:
    return Recurring(hit.get("w", "setword"))


_NEXT: Final = (
    r"(?![_-](?:{cardinal|ten|numw|int|several|unit|units|weekday|month|season"
    r"|deictic|a|half|daypart|ordinal|ordi|magnitude}))"
)

RULES: Final = (
    Rule("vague time", "ref", r"{v:vague}(?!-)", _vague),
    Rule("the future", "ref", r"{the}_{v:vaguenoun}" + _NEXT, _vague_noun),
    Rule("the moment", "ref", r"(?<={at}_|{for}_){v:moment}", lambda _: Literal("PRESENT_REF")),
    Rule("recent weeks", "ref", r"{recent}_{units}", _recent),
    Rule("annual", "set", r"{w:setword}(?![_-]{notset})", _often),
)  # fmt: skip
"""Vague times, and sets of one word."""
