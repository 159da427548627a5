"""Statements with their content behind the verb: she said that …; denied any role."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.complements import Complement
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.quotations import next_quotes
from claimtrack.stages.statements.spans import (
    before_joined_clause,
    before_joined_verb,
    before_main_clause,
    before_main_verb,
    before_mark,
    trim,
)

_PHRASAL: Final = frozenset(
    (Takes.NOUN, Takes.AS, Takes.PREDICATE, Takes.ABOUT, Takes.PERSON_ABOUT)
)
# Theirs is no clause that another one could be joined to.
_ONE_CLAUSE: Final = _PHRASAL | {Takes.INFINITIVE, Takes.PERSON_INFINITIVE}
_LEADS: Final = k.CONJUNCTION | k.ADVERB
_FRONTING: Final = k.SUBORDINATOR
_ENDS_CONTENT: Final = k.MARK | k.CONJUNCTION | k.PREPOSITION | k.SUBORDINATOR


def read_content(
    page: Page, clause: Clause, complement: Complement, heads: Heads
) -> Finding:
    """Read a statement whose content begins at a complement."""
    high = clause.bound or page.limit[clause.verb.core][1]
    rule = f"verb-{complement.takes.value}"
    if complement.takes is Takes.QUOTE:
        pieces = _quoted(page, complement.start, high, heads)
    else:
        pieces = (_plain(page, clause, complement, high, heads),)
    return Finding(clause.source, clause.cue, pieces, rule, clause.elided)


def _plain(
    page: Page, clause: Clause, complement: Complement, high: int, heads: Heads
) -> Range:
    start = complement.start
    end = clause_end(page, start, high, heads)
    opening = _opens_aside(page, clause)
    if not clause.verb.finite:
        end = before_main_verb(page, clause.head, start, end)
    elif _is_fronted(page, clause):
        end = before_main_clause(page, start, end)
    elif opening is not None:
        end = before_mark(page, page.norm[opening], start, end)
    if complement.takes in _PHRASAL:
        end = before_joined_verb(page, start, end)
    if complement.takes in _ONE_CLAUSE:
        end = before_joined_clause(page, start, end)
    return trim(page, start, end)


def _is_fronted(page: Page, clause: Clause) -> bool:
    """Whether "When Lee said …," opens the sentence, whose main clause follows."""
    before = clause.head - 1
    low = page.limit[clause.head][0]
    opens = before == low or page.word(before - 1) == "," or page.sees(low, _LEADS)
    return (
        before >= low and before - low <= 2 and opens and page.sees(before, _FRONTING)
    )


def _opens_aside(page: Page, clause: Clause) -> int | None:
    """Give the comma or dash that opens a relative clause: ", who said …,"."""
    head = clause.head
    if clause.relative:
        pass
    elif clause.elided and clause.source is not None:
        head = clause.source[0]  # ", who left and said …,"
    elif page.sees(head - 1, k.RELATIVE):
        head -= 1  # ", which Lee called …,"
    else:
        return None
    return head - 1 if page.sees(head - 1, k.MARK) else None


def _quoted(page: Page, start: int, high: int, heads: Heads) -> tuple[Range, ...]:
    """Give a quotation, with what goes on behind it in the sentence or the next."""
    if page.quote_at(start) is None:
        return (page.paragraph(start),)  # a block without quotation marks
    quote = page.extent[page.quote[start]]
    end = quote[1]
    if end >= high or page.norm[end] == ".":
        return (quote, *next_quotes(page, max(end, high) if end >= high else end + 1))
    if not page.kind[end] & _ENDS_CONTENT:
        rest = trim(page, end, clause_end(page, end - 1, high, heads))
        if rest[1] - rest[0] > 1:
            return ((start, rest[1]),)
    return (quote,)
