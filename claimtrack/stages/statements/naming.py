"""Whether a verb merely gives a name: "a group calling itself Clean Lake"."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.complements import Complement
from claimtrack.stages.statements.page import Page

_OPENS_SECOND: Final = k.ARTICLE | k.OPENING | k.POSSESSIVE | k.ROLE


def gives_a_name(page: Page, clause: Clause, complement: Complement) -> bool:
    """
    Whether a group is named by "called Clean Lake" or "calling itself Clean Lake".

    Nobody calls it so, as in "called the plan Madness", in the first case; in the
    second it is no judgement, as in "calling itself the best".

    Args:
        page: The words.
        clause: The verb and its subject.
        complement: What stands behind it.
    """
    if complement.takes is not Takes.PREDICATE:
        return False
    start = complement.start
    if page.kind[start] & k.REFLEXIVE:
        return _is_name(page, start + 1)
    source = clause.source
    if not clause.verb.participle or source is None:
        return False
    if page.kind[source[1] - 1] & k.CAPITAL:
        return False
    return bool(page.kind[start] & k.OPENING) or _is_name(page, start)


def _is_name(page: Page, start: int) -> bool:
    """Whether a name and nothing that it is called begins here."""
    first = start + 1 if page.sees(start, k.ARTICLE) else start
    end = page.mentions.end.get(start, start)
    return page.sees(first, k.CAPITAL) and not page.sees(end, _OPENS_SECOND)
