"""Sources that begin too early: "police said they" is "they" for "believed"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.candidates import is_noun_of
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import has_noun

_Clause: TypeAlias = tuple[Range, Range]
"""A subject and its verb."""


def without_outer_clauses(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Take out of sources the subject and the verb of the clause around them.

    In "police said they believed it" the weights may take all before "believed" for
    its source, as either noun phrase looks like one.

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    findings = list(findings)
    clauses = _clauses(page, cues, findings)
    for each in findings:
        within = _outer(each, clauses)
        if within is None:
            yield each
        else:
            yield attrs.evolve(each, source=_own(page, cues, each, within))


def without_quotations(page: Page, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    Take out of sources the quotation in front of them that another cue reports.

    In "“It rained,” Lee said, adding …" the weights may take all before "said" for the
    source of "adding".

    Args:
        page: The words.
        findings: What was found, in any order.
    """
    findings = list(findings)
    quoted = {run for each in findings for run in each.content}
    for each in findings:
        first, end = each.source or (0, 0)
        quote = page.quote_at(first) if first < end else None
        if quote in quoted and quote[1] < end:
            yield attrs.evolve(each, source=(quote[1], end))
        else:
            yield each


def without_articles(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Leave out what has but an article for its source: "a widely reported study".

    A noun that tells needs no source, though: "the idea that it rained", and none is
    what somebody calls it, or a verb before it: "dismissed *as baseless* reports that it
    rained", "*asked about* reports that …".  One that points at what was told before
    tells nothing itself: "called those rumors “old”".

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    for each in findings:
        if _is_counted(page, cues, each) or _is_state(page, cues, each):
            continue
        if each.source is not None and _is_adverbial(page, each.source):
            yield attrs.evolve(each, source=None, elided=True)
            continue
        noun = each.cue is not None and page.norm[each.cue[0]] in cues.nouns
        if noun and _is_no_owner(page, each):
            yield attrs.evolve(each, source=None, elided=False)
            continue
        if noun and _points_back(page, each.source):
            if _has_complement(page, each):
                yield attrs.evolve(each, source=None, elided=False)
            continue
        judged = noun and _is_judged(page, cues, each)
        if each.source is None or (has_noun(page, each.source) and not judged):
            yield each
        elif noun:
            yield attrs.evolve(each, source=None, elided=False)


def _is_state(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether the cue is a noun that tells nothing: "the Oda state of Lund"."""
    first = found.cue[0] if found.cue else -1
    if first < 0 or page.norm[first] in cues.nouns:
        return False
    verb = longest(cues.verbs, page.norm, first)
    return verb is not None and is_noun_of(page, verb, first)


def _is_no_owner(page: Page, found: Finding) -> bool:
    """Whether an owner is none, as it leads to the noun or comes behind what it tells."""
    source, cue = found.source, found.cue
    if source is None or cue is None:
        return False
    (first, end), told = source, found.content
    if cue[1] <= told[0][0] and first >= told[-1][1]:
        # "Amid reports that it rained, Lee left", but "citing reports …, Lee left"
        verb = page.kind[cue[0]] & k.GERUND
        return not verb and not page.sees(first - 1, k.AGENT)
    if end - first == 1 and page.sees(first, k.ADVERB) and page.sees(end, k.BE):
        return True  # "there are fears that"
    leads = k.PREPOSITION if end - first > 1 else k.PREPOSITION | k.GERUND
    return end == cue[0] and page.sees(end - 1, leads)


def _points_back(page: Page, source: Range | None) -> bool:
    """Whether all before a noun is "this", and no "many" or relative "that"."""
    first, end = source or (0, 0)
    alone = end - first == 1 and bool(page.kind[first] & k.DETERMINER)
    return alone and not page.kind[first] & (k.PLURAL | k.RELATIVE | k.COMPLEMENTIZER)


def _has_complement(page: Page, found: Finding) -> bool:
    """Whether what a noun tells is joined to it: "this claim *that* it rained"."""
    opens = page.kind[found.content[0][0]]
    return bool(opens & (k.COMPLEMENTIZER | k.GENITIVE | k.INFINITIVAL))


def _is_adverbial(page: Page, source: Range) -> bool:
    """Whether it tells when or how: "later added a note"; "Kelly" may be a name."""
    return not any(
        page.kind[n] & k.CAPITAL
        or not page.kind[n] & (k.ADVERB | k.MANNER | k.NEGATION)
        for n in range(*source)
    )


def _is_counted(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether a number counts what looks like a cue: "two counts of fraud"."""
    if found.source is None or found.cue is None:
        return False
    first, end = found.source
    bare = end == first + 1 == found.cue[0] and page.sees(first, k.NUMBER)
    return bare and not isinstance(cues.row_of(page.norm[slice(*found.cue)]), CueVerb)


def _is_judged(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether what looks like the source of a noun says what it is called."""
    if found.source is None:
        return False
    first = found.source[0]
    if page.sees(first, k.ROLE):
        return True  # "dismissed [as baseless] reports"
    # "described as [nonsense] claims", but not "as [the firm] claims"
    row = cues.row_of(page.norm[max(0, first - 2) : first - 1])
    names = isinstance(row, CueVerb) and Takes.AS in row.takes
    return names and page.sees(first - 1, k.ROLE)


def _clauses(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> dict[int, list[_Clause]]:
    """Gather subjects and verbs by the first word of the subject, shortest first."""
    clauses: dict[int, list[_Clause]] = {}
    for each in findings:
        subject, verb = each.source, each.cue
        if subject and verb and _is_predicate(page, cues, subject, verb):
            clauses.setdefault(subject[0], []).append((subject, verb))
    for same in clauses.values():
        same.sort(key=_verb_end)
    return clauses


def _verb_end(clause: _Clause) -> int:
    return clause[1][1]


def _outer(each: Finding, clauses: Mapping[int, list[_Clause]]) -> _Clause | None:
    """Give the longest clause with which the source in front of a cue begins."""
    if each.source is None or each.cue is None or each.source[1] > each.cue[0]:
        return None
    first, end = each.source
    same = clauses.get(first, [])
    place = bisect_right(same, end, key=_verb_end)
    return same[place - 1] if place else None


def _own(page: Page, cues: CueBook, each: Finding, within: _Clause) -> Range | None:
    """Give what is left of a source behind the verb, or the subject if it shares it."""
    subject, verb = within
    source, cue = each.source, each.cue
    if source is None or cue is None:
        return source
    start = verb[1] + page.sees(verb[1], k.COMPLEMENTIZER)
    if start < source[1]:
        # "said at a rally announcing", "told friends it rained and thought"
        shares = page.kind[start] & k.PREPOSITION or source[1] < cue[0]
        return subject if shares else (start, source[1])
    if page.kind[cue[0]] & k.INFINITIVAL:
        return subject  # "Lee wants to say"
    return None if page.norm[cue[0]] in cues.nouns else source


def _is_predicate(page: Page, cues: CueBook, source: Range, cue: Range) -> bool:
    """Whether a finite verb follows its subject: not "a report citing Lee"."""
    words = range(*cue)
    finite = any(page.kind[number] & k.FINITE for number in words)
    # "officials say", but not "a news report"
    base = any(
        page.norm[number] in cues.verbs and page.norm[number] not in cues.nouns
        for number in words
        if not page.kind[number] & k.GERUND
    )
    # "Others who praised the plan said": what describes a subject is a part of it.
    relative = any(page.kind[n] & k.RELATIVE for n in range(source[0] + 1, cue[0]))
    return source[1] <= cue[0] and (finite or base) and not relative
