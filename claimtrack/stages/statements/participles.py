"""Statements around a participle: …, stressing that …; a letter saying that …."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.citations import cited
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads
from claimtrack.stages.statements.complements import (
    CLAUSAL,
    Complement,
    behind_comma,
    complement_of,
)
from claimtrack.stages.statements.contents import read_content
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.naming import gives_a_name
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import plain_start
from claimtrack.stages.statements.quoted_as import read_quoted_as
from claimtrack.stages.statements.spans import before_predicate, opens_sentence, trim

_BETWEEN: Final = k.TIME | k.ADVERB | k.MANNER
_PHRASAL: Final = frozenset(
    (
        Takes.NOUN,
        Takes.ABOUT,
        Takes.INFINITIVE,
        Takes.PERSON_OF,
        Takes.PERSON_ABOUT,
        Takes.GERUND,
    )
)


def read_participle(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """Read the statement that a participle reports, if it reports one."""
    verb = clause.verb
    quoted = read_quoted_as(page, clause)
    if quoted is not None:
        return quoted
    complement = complement_of(page, verb)
    if complement is None and clause.head == page.limit[verb.core][0]:
        complement = behind_comma(page, verb)
    if complement is None or gives_a_name(page, clause, complement):
        return None
    owner = _owner(page, clause) or _named_with(page, clause)
    if _is_action(page, clause, complement, owner):
        return None
    found = read_content(page, clause, complement, heads)
    rule = f"participle-{complement.takes.value}"
    if opens_sentence(page, clause.head):
        owner = _subject_behind(page, found.content[-1][1])
        if owner is None and _is_fragment(page, found, complement):
            rule = f"fragment-{complement.takes.value}"
    opens = owner is not None and owner[0] == page.limit[verb.core][0]
    if opens and not page.sees(verb.first - 1, k.PRONOUN | k.ROLE):
        found = _before_main_predicate(page, found, complement)
    if owner is None:
        return attrs.evolve(found, rule=rule)
    return attrs.evolve(found, rule=rule, source=owner, elided=False)


def _is_fragment(page: Page, found: Finding, complement: Complement) -> bool:
    """Whether a participle and its content are all of a sentence: "Adding, it rained."."""
    start, stop = found.content[-1]
    if stop < page.limit[found.anchor][1] - 1:
        return False
    if complement.takes is Takes.QUOTE:
        return True
    # In "adding that it rained was wrong", it is the subject of a main clause; behind a
    # comma nothing has a subject there.
    apart = page.sees(start - 1, k.MARK)
    is_whole = apart or before_predicate(page, start, stop, verbs=2) == stop
    return complement.takes in CLAUSAL and is_whole


def _before_main_predicate(
    page: Page, found: Finding, complement: Complement
) -> Finding:
    """End content where its owner's own verb comes: "A post saying so is false."."""
    start, stop = found.content[-1]
    clausal = complement.takes in CLAUSAL
    stop = before_predicate(page, start, stop, verbs=2 if clausal else 1)
    content = (*found.content[:-1], trim(page, start, stop))
    return attrs.evolve(found, content=content)


def _is_action(
    page: Page, clause: Clause, complement: Complement, owner: Range | None
) -> bool:
    """
    Whether a participle tells what somebody did, not what was said.

    Behind a comma it may report with whatever content.  Within a phrase, as in "by
    attacking the plan" and "men opposing the plan", it does so with a clause or a
    quotation, or where a document is what speaks: "a letter opposing the plan".
    """
    if clause.verb.row.takes == (Takes.ABOUT,):
        return True  # "Lee, speaking of the talks, said"
    if complement.takes not in _PHRASAL or clause.head == page.limit[clause.head][0]:
        return False
    if page.kind[complement.start] & k.OPENING or clause.verb.row.act is Act.DENY:
        return False  # a banner saying “peace”, after denying the charge
    before = page.kind[clause.head - 1]
    if before & (k.MARK | k.CONJUNCTION):
        return False
    return owner is None or not page.sees(owner[1] - 1, k.PLATFORM)


def _owner(page: Page, clause: Clause) -> Range | None:
    """Find who speaks in "a banner saying …" and "quoted the envoy as saying …"."""
    low = page.limit[clause.verb.core][0]
    head = clause.head
    if head <= low or page.kind[head - 1] & k.MARK:
        return None
    if page.kind[head - 1] & k.ROLE:
        return cited(page, head)
    begin = page.mentions.begin.get(head, -1)
    if begin < low or _is_issued(page, begin, head, low):
        return None
    return (begin, head)


def _named_with(page: Page, clause: Clause) -> Range | None:
    """Find who speaks in "…, with local media yesterday reporting that …"."""
    low = page.limit[clause.verb.core][0]
    end = clause.head
    while end > low and page.kind[end - 1] & _BETWEEN:
        end -= 1
    begin = page.mentions.begin.get(end, -1)
    if begin < low:
        begin = plain_start(page, end, low)
    apart = page.sees(begin - 1, k.PREPOSITION) and page.sees(begin - 2, k.MARK)
    return (begin, end) if low < begin < end and apart else None


def _subject_behind(page: Page, end: int) -> Range | None:
    """Find who speaks in "Noting that it rained, Lee stayed at home."."""
    first = end + 1
    stop = page.mentions.end.get(first)
    return None if stop is None or page.word(end) != "," else (first, stop)


def _is_issued(page: Page, begin: int, end: int, low: int) -> bool:
    """Whether this is what the subject issues: "Lee sent out a letter saying …"."""
    is_form = page.kind[end - 1] & k.ISSUED and page.kind[begin] & k.DETERMINER
    before = page.kind[begin - 1] if begin > low else k.MARK
    return bool(is_form) and not before & (k.CLOSED & ~k.ADVERB | k.MARK)
