"""What the words around a time expression say about it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.time_signs import FutureCue
from claimtrack.text.folding import fold
from claimtrack.text.patterns import Pattern, compile_pattern

_NEAR = 60
"""How many letters before an expression are searched for words of the future."""
_FAR = 1500
"""How many letters before an expression are searched for where a quotation begins."""


@attrs.frozen
class FutureCues:
    """
    Words and pairs of words that tell of the future.

    Args:
        plans: Those before times that lie ahead: "scheduled".
        hints: Those before times that may, the plans among them: "will", "would".
        past: Those of the hints that tell of what may be over: "would".
        limits: Those that tell only straight before a time: "by".
    """

    plans: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()


def read_future_cues(lexicon: Lexicon) -> FutureCues:
    """Gather these words from a lexicon."""
    rows = lexicon.of(FutureCue)
    return FutureCues(
        frozenset(form for row in rows if row.plan for form in row.words),
        frozenset(form for row in rows if not row.limit for form in row.words),
        frozenset(form for row in rows if row.limit for form in row.words),
        frozenset(form for row in rows if row.past for form in row.words),
    )


@cache
def _word() -> Pattern[str]:
    return compile_pattern(r"\p{L}++")


@cache
def sentence_end() -> Pattern[str]:
    """Where a sentence may end; that an abbreviation looks alike does no harm here."""
    return compile_pattern(r"[.!?]['\"”’)]?+\s | \n [^\S\n]*+ \n")


@cache
def _clause_start() -> Pattern[str]:
    """Where a sentence ends, or a quotation."""
    return compile_pattern(
        r"""
          [.!?] ['"”’)]?+ \s | , ['"”’] \s | ["”] \s | \n [^\S\n]*+ \n
        """
    )


def words_before(text: str, place: int) -> list[str]:
    """
    Give the words shortly before a place, back to where the sentence begins.

    What stands in a quotation that is over is left out.

    >>> words_before("It rained. They will meet on Monday.", 29)
    ['they', 'will', 'meet', 'on']
    """
    before = fold(text[max(0, place - _NEAR) : place])
    ends = [match.end() for match in _clause_start().finditer(before)]
    words: list[str] = _word().findall(before, ends[-1] if ends else 0)
    return words


def words_after(text: str, place: int) -> list[str]:
    """
    Give the words shortly behind a place, up to where the sentence ends.

    >>> words_after("On Monday they met. It rained.", 9)
    ['they', 'met']
    """
    after = fold(text[place : place + _NEAR])
    end = sentence_end().search(after)
    words: list[str] = _word().findall(after, 0, end.start() if end else len(after))
    return words


def has_cue(words: list[str], cues: frozenset[str]) -> bool:
    """
    Whether one of some words or pairs of words is among those before a place.

    >>> has_cue(["they", "will", "meet", "on"], frozenset({"will"}))
    True
    """
    pairs = {f"{one} {two}" for one, two in pairwise(words)}
    return not cues.isdisjoint(words) or not cues.isdisjoint(pairs)


def follows(words: list[str], cues: frozenset[str]) -> bool:
    """
    Whether one of some words is the last before a place.

    >>> follows(["they", "meet", "by"], frozenset({"by"}))
    True
    """
    return not cues.isdisjoint(words[-1:])


@cache
def _quote_mark() -> Pattern[str]:
    return compile_pattern(r"\n [^\S\n]*+ \n | [“”\"„«»] | `` | ''")


def quote_start(text: str, place: int) -> int | None:
    """
    Give the offset of the quotation mark that opens around a place.

    Args:
        text: The text.
        place: The offset.

    Returns:
        The offset of the mark; None if no quotation of the paragraph is open there.

    >>> quote_start("He said: “We met today.”", 18)
    9
    """
    opened: list[int] = []
    for match in _quote_mark().finditer(text, max(0, place - _FAR), place):
        mark = match[0]
        if mark[0] == "\n":
            opened.clear()
        elif mark in ("“", "„", "«", "``") or (mark == '"' and not opened):
            opened.append(match.start())
        elif opened:
            opened.pop()
    return opened[0] if opened else None
