"""Statements around whose view it is: in Lee's view, …; because, in her words, “…”."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.rows.cues import CueView
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adjuncts import clause_start
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.nouns import owner_of
from claimtrack.stages.statements.openings import opens_clause
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import trim

_JOINS: Final = k.CONJUNCTION | k.SUBORDINATOR
_LINKS: Final = k.CONJUNCTION | k.ADVERB
_ENDS: Final = frozenset((",", ".", ";", ":", ")", "—", "--", "?", "!"))


@attrs.frozen
class View:
    """
    A phrase that says whose view it is.

    Args:
        row: The row of its noun.
        first: The number of its first word, a preposition.
        owner: Who has the view.
        noun: The number of its last word.
    """

    row: CueView
    first: int
    owner: Range
    noun: int


def find_views(page: Page, cues: CueBook) -> Iterator[View]:
    """Yield each phrase such as "in Lee's view"; "in my view" tells nothing new."""
    for noun, word in enumerate(page.norm):
        row = cues.views[word][0].row if word in cues.views else None
        if not isinstance(row, CueView):
            continue
        low = page.limit[noun][0]
        owner = owner_of(page, noun, low)
        if owner is None:
            continue
        # A longer mention may hold the phrase: "a mistake in the minister('s view)".
        for first in range(owner[1] - 2, max(low, owner[0] - 1) - 1, -1):
            if page.norm[first] in row.behind:
                if page.norm[first + 1] not in page.grammar.own:
                    yield View(row, first, (first + 1, owner[1]), noun)
                break


def read_view(page: Page, view: View, heads: Heads) -> Finding | None:
    """Read what somebody holds, in front of the phrase, around it or behind it."""
    high = page.limit[view.first][1]
    end = view.noun + 1
    low = _clause_start(page, view.first)
    while low < view.first and (page.kind[low] & _LINKS or page.norm[low] == ","):
        low += 1  # "But, in his view, …"
    quoted = end + (page.word(end) in (",", ":"))
    before = view.first - 1 - (page.word(view.first - 1) == ",")
    # "because, in her words, “…”" leaves no clause for the words to stand in.
    opens = page.sees(quoted, k.OPENING) and page.sees(before, _JOINS)
    if low == view.first or opens:
        return _in_front(page, view, quoted, heads)
    if end < high and page.norm[end] not in _ENDS and not page.sees(end, k.OPENING):
        return None  # "in his view of the matter", "in her eyes there was fear"
    pieces = [trim(page, low, view.first)]
    goes_on = page.word(end) == "," and end + 1 < high
    if goes_on and page.word(view.first - 1) == ",":
        pieces.append(trim(page, end, clause_end(page, end + 1, high, heads)))
    return _finding(view, pieces)


def _clause_start(page: Page, first: int) -> int:
    """Give the first word of the clause, one that is told included: "said that, …"."""
    low = clause_start(page, first)
    for number in range(first - 1, low - 1, -1):
        if page.kind[number] & k.COMPLEMENTIZER:
            return number + 1
    return low


def _in_front(page: Page, view: View, start: int, heads: Heads) -> Finding | None:
    high = page.limit[view.first][1]
    if start >= high:
        return None
    marked = start > view.noun + 1 or page.sees(start, k.OPENING)
    # "In Lee's words there was no anger" speaks of words, not in them.
    plain = view.row.act is Act.BELIEF and opens_clause(page, start, high)
    if not (marked or plain):
        return None
    return _finding(view, [trim(page, start, clause_end(page, start, high, heads))])


def _finding(view: View, pieces: list[Range]) -> Finding:
    return Finding(view.owner, (view.noun, view.noun + 1), tuple(pieces), "view")
