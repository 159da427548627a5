"""Statements inside what is denied: denied reports in a local paper that …."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.rows.cues import CueNoun
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.nouns import is_noun, lacks_subject
from claimtrack.stages.statements.openings import opens_clause
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.spans import trim

_ANSWERING: Final = frozenset((Act.DENY, Act.RETRACT))
_CLAIMING: Final = frozenset((Act.ASSERT, Act.ACCUSE))
_JUDGING: Final = frozenset((Act.EXPRESS, Act.CONFIRM, Act.ASK, Act.DECLINE))
_BEFORE: Final = 4  # how many words may stand between the verb and the noun
_FARTHEST: Final = 12  # how many words may describe the noun
_NO_DESCRIPTION: Final = k.MARK | k.VERBAL | k.PRONOUN | k.CONJUNCTION | k.SUBORDINATOR
_SUBJECT: Final = k.DETERMINER | k.POSSESSIVE | k.PRONOUN | k.CAPITAL


def find_denied(
    page: Page, cues: CueBook, clauses: Iterable[Clause], heads: Heads
) -> Iterator[Finding]:
    """
    Find the claims of others in the objects of denials and retractions.

    Elsewhere "rumors of a merger" is a mere topic; where somebody denies them, they
    are what somebody else says.
    """
    for clause in clauses:
        if clause.verb.row.act in _ANSWERING:
            noun = _noun(page, cues, clause.verb.last)
            found = None if noun is None else _read(page, *noun, heads)
            if found is not None:
                yield found


def _noun(page: Page, cues: CueBook, start: int) -> tuple[CueNoun, Range] | None:
    """Find the noun of the object, if it is one for a claim."""
    for number in range(start, min(len(page.norm), start + _BEFORE)):
        cue = longest(cues.nouns, page.norm, number)
        if cue is not None:
            row = cue.row
            if isinstance(row, CueNoun) and row.act in _CLAIMING:
                return row, (number, number + len(cue.words))
            return None
        if page.kind[number] & (k.MARK | k.PREPOSITION | k.FINITE):
            return None
    return None


def _read(page: Page, row: CueNoun, noun: Range, heads: Heads) -> Finding | None:
    """Read what stands behind the noun: "of fraud", "in the paper that", a clause."""
    high = page.limit[noun[0]][1]
    place = noun[1]
    if place >= high - 1 or page.kind[place] & k.COMPLEMENTIZER:
        return None  # with "that", it is found like any other noun
    source = None
    start = place
    if page.kind[place] & k.PREPOSITION:
        phrase = phrase_after(page, place + 1, high)
        if phrase is not None and page.sees(phrase[1], k.COMPLEMENTIZER):
            source, start = phrase, phrase[1]
        elif page.norm[place] in row.links:
            start = place + 1
    elif page.kind[place] & _SUBJECT and opens_clause(page, place, high):
        return _finding(page, None, noun, place, heads)
    if start == place:
        source, start = _described(page, place, high)
    return _finding(page, source, noun, start, heads) if start > place else None


def _described(page: Page, place: int, high: int) -> tuple[Range | None, int]:
    """Find "that" behind what describes a noun: "claims made online by Lee that"."""
    source = None
    for number in range(place, min(high - 1, place + _FARTHEST)):
        kind = page.kind[number]
        if kind & k.COMPLEMENTIZER:
            return source, place if lacks_subject(page, number + 1) else number
        if kind & _NO_DESCRIPTION:
            break
        if kind & k.AGENT:
            source = phrase_after(page, number + 1, high)
    return None, place


def _finding(
    page: Page, source: Range | None, noun: Range, start: int, heads: Heads
) -> Finding:
    end = clause_end(page, start, page.limit[noun[0]][1], heads)
    content = trim(page, start, end)
    return Finding(source, noun, (content,), "noun-denied")


def disown(page: Page, cues: CueBook, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    Take the source from a claim if it is the one who denies or judges that very claim.

    In "Lee denied the allegation that", whose allegation it is remains open, and so it
    does in "Lee hit back at claims that" and "Lee confirmed reports that"; but worries
    that he expresses are his own.  In "reports that it rained are false, Lee said", he
    who speaks comes behind, and in "Lee said reports that it rained were false" the
    reports are the subject of a clause, and not what he makes.

    Args:
        page: The words.
        cues: The words that report.
        findings: In any order.
    """
    findings = list(findings)
    # By where the source begins: one reading of it may have a relative clause more.
    denied: dict[int, list[Range]] = {}
    judged: dict[int, list[Range]] = {}
    told: dict[int, list[Range]] = {}
    for each in findings:
        if each.source is None:
            continue
        told.setdefault(each.source[0], []).extend(each.content)
        act = _act(page, cues, each)
        if act is Act.DENY or each.source[0] >= each.content[-1][1]:
            denied.setdefault(each.source[0], []).extend(each.content)
        elif act in _JUDGING:
            judged.setdefault(each.source[0], []).extend(each.content)
    for each in findings:
        if each.source and each.cue and is_noun(page, cues, each.cue):
            said = denied.get(each.source[0], [])
            if _act(page, cues, each) in _CLAIMING:
                said = said + judged.get(each.source[0], [])
            if page.sees(each.content[-1][1], k.FINITE):
                said = said + told.get(each.source[0], [])
            if any(first <= each.anchor < end for first, end in said):
                yield attrs.evolve(each, source=None, elided=False)
                continue
        yield each


def _act(page: Page, cues: CueBook, found: Finding) -> Act | None:
    """Give what the cue of a finding does, by its row alone."""
    row = cues.row_of(page.norm[slice(*found.cue)]) if found.cue else None
    return None if row is None else row.act
