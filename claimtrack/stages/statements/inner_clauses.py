"""Verbs inside the subject of another: "men wanted in Rome said"; "some who knew told"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.page import Page

_OPENS_COMMON: Final = k.DETERMINER | k.NUMBER | k.PLURAL
_OPENS_CLAUSE: Final = k.MARK | k.SUBORDINATOR | k.CONJUNCTION | k.INFINITIVAL


def settle_inner(page: Page, clauses: list[Clause], outer: Clause) -> None:
    """
    Leave out participles inside the subject of a verb, and bound relative clauses there.

    Args:
        page: The words.
        clauses: The clauses before it, in the order of the text; they are changed.
        outer: The clause of the verb.
    """
    while clauses and _describes(page, clauses[-1], outer):
        clauses.pop()
    within = _within(clauses, outer)
    clauses[within:] = [
        attrs.evolve(each, bound=outer.verb.first) for each in clauses[within:]
    ]


def _describes(page: Page, inner: Clause, outer: Clause) -> bool:
    """Whether a verb is a participle in another's subject: "men wanted in Rome said"."""
    verb = inner.verb
    subject, whole = inner.source, outer.source
    if not verb.participle or inner.relative or subject is None or whole is None:
        return False
    if whole[0] != subject[0] or whole[1] != outer.verb.first:
        return False
    # A name needs no participle to tell who is meant: "Roy warned of men in Rome".
    first = page.kind[subject[0]]
    if not first & _OPENS_COMMON and subject not in page.mentions.plural:
        return False
    # "Lee called on them to go when Roy left" has two clauses, and "Lee said it rained".
    rest = range(verb.core + 1, whole[1])
    links = bool(rest) and page.sees(rest.start, k.PREPOSITION)
    counts = page.sees(rest.start + 1, k.NUMBER)  # "estimated around 200 people left"
    return links and not (counts or any(page.kind[n] & _OPENS_CLAUSE for n in rest))


def _within(clauses: Sequence[Clause], outer: Clause) -> int:
    """
    Count the clauses before the relative one in the subject that ends before a verb.

    That one and those behind it, as in "a man who claimed to have seen it told", end
    where the verb begins.
    """
    whole, found = outer.source, len(clauses)
    # "a man who said Roy was hurt": the passive may as well be a part of what was said.
    if whole is None or whole[1] != outer.verb.first or outer.verb.passive:
        return found
    number = found
    while number and whole[0] < clauses[number - 1].verb.core < whole[1]:
        number -= 1
        if clauses[number].relative:
            found = number
    return found
