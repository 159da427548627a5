"""Where clauses begin that end what stands before them."""

from __future__ import annotations

from collections.abc import Iterable

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause import Clause, ends_behind
from claimtrack.stages.statements.complements import complement_of
from claimtrack.stages.statements.page import Page


def heads_of(page: Page, clauses: Iterable[Clause]) -> dict[int, bool]:
    """Give the words at which clauses begin that may end another's content."""
    return {clause.head: False for clause in clauses if _is_head(page, clause)}


def _is_head(page: Page, clause: Clause) -> bool:
    verb = clause.verb
    if verb.infinitive or clause.relative or _goes_on_within(page, clause):
        return False
    if clause.subject is None and (
        verb.finite or not page.sees(clause.head - 1, k.MARK)
    ):
        return False
    if verb.passive and _is_joined(page, clause):
        return False  # "said it rained and he was named captain"
    return complement_of(page, verb) is not None or ends_behind(page, verb)


def _is_joined(page: Page, clause: Clause) -> bool:
    """Whether a conjunction stands before a clause or at its head."""
    return page.sees(clause.head - 1, k.CONJUNCTION) or page.sees(
        clause.head, k.CONJUNCTION
    )


def _goes_on_within(page: Page, clause: Clause) -> bool:
    """Whether a joined verb is reported itself: "said it would wait and would argue"."""
    joined = clause.subject is not None and clause.subject.joined
    group = range(clause.verb.first, clause.verb.core)
    return joined and any(page.kind[number] & k.MODAL for number in group)
