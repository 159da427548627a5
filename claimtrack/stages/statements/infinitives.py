"""Statements around an infinitive of purpose: took to Twitter to deny it."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads
from claimtrack.stages.statements.complements import complement_of
from claimtrack.stages.statements.contents import read_content
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page

_SHOWN: Final = frozenset((Takes.QUOTE, Takes.THAT))
_SILENT: Final = frozenset((Act.ASSERT, Act.BELIEF))  # to find, to think
_MATRIX: Final = k.VERB | k.NEGATION | k.OBJECT | k.MODAL


def read_infinitive(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """
    Read what is said behind an infinitive of purpose; its source is the subject.

    In "refused to say that" and "asked him to say that" nothing need be said.
    """
    verb = clause.verb
    complement = complement_of(page, verb)
    if complement is None or page.sees(verb.first - 1, _MATRIX):
        return None
    quoted = page.quote_at(complement.start) is not None
    shown = complement.takes in _SHOWN
    # "took to Twitter to deny it"; elsewhere only marks show that it was said.
    if page.sees(verb.first - 1, k.PLATFORM):
        shown = shown or Takes.QUOTE in verb.row.takes or verb.row.act not in _SILENT
    else:
        shown = shown and quoted
    if not shown:
        return None
    found = read_content(page, clause, complement, heads)
    return attrs.evolve(found, rule="infinitive", elided=True)
