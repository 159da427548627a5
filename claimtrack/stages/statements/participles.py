"""Statements around a participle: …, stressing that …; a letter saying that …."""

from __future__ import annotations

import attrs

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clauses import Clause
from claimtrack.stages.statements.complements import behind_comma, complement_of
from claimtrack.stages.statements.contents import read_content
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import Heads


def read_participle(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """Read the statement that a participle reports, if it reports one."""
    verb = clause.verb
    complement = complement_of(page, verb)
    if complement is None and clause.head == page.limit[verb.core][0]:
        complement = behind_comma(page, verb)
    if complement is None:
        return None
    found = read_content(page, clause, complement, heads)
    rule = f"participle-{complement.takes.value}"
    owner = _owner(page, clause)
    if owner is None:
        return attrs.evolve(found, rule=rule)
    return attrs.evolve(found, rule=rule, source=owner, elided=False)


def _owner(page: Page, clause: Clause) -> Range | None:
    """Find who speaks in "a banner saying …" and "quoted the envoy as saying …"."""
    low = page.limit[clause.verb.core][0]
    head = clause.head
    if head <= low or page.kind[head - 1] & k.MARK:
        return None
    end = head - 1 if page.kind[head - 1] & k.ROLE else head
    begin = page.mentions.begin.get(end, -1)
    return (begin, end) if begin >= low else None
