"""candidates → clauses, with the subject of each"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.clause import Clause, ends_behind
from claimtrack.stages.statements.complements import CLAUSAL, complement_of
from claimtrack.stages.statements.inner_clauses import settle_inner
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.subjects import (
    Subject,
    described_subject,
    distant_subject,
    subject_before,
)


def clauses_of(page: Page, candidates: Iterable[Candidate]) -> list[Clause]:
    """Find the subject of each candidate that may have one."""
    clauses: list[Clause] = []
    for verb in candidates:
        subject = _subject(page, verb) if verb.finite else None
        if _may_begin_before(page, verb, subject) and _may_reach_far(page, verb):
            subject = _longer(distant_subject(page, verb.first, verb.core), subject)
        elif subject is not None and _may_hold_another(page, verb, subject):
            subject = _last_name(page, subject, verb)
        head = verb.first if subject is None else subject.head
        clause = Clause(verb, subject, head)
        settle_inner(page, clauses, clause)
        clauses.append(clause)
    return clauses


def _subject(page: Page, verb: Candidate) -> Subject | None:
    """Find the subject before a finite verb, which may be all of a relative clause."""
    found = subject_before(page, verb.first, verb.core)
    # "Men who backed it expressed [similar] doubts that it rained": that is a noun.
    if found is not None or page.norm[verb.core] in page.grammar.cues.nouns:
        return found
    complement = complement_of(page, verb)
    if complement is None:
        tells = Takes.QUOTE in verb.row.takes and ends_behind(page, verb)
    else:
        tells = complement.takes in CLAUSAL
    return described_subject(page, verb.first, verb.core) if tells else None


def _may_begin_before(page: Page, verb: Candidate, subject: Subject | None) -> bool:
    """Whether what was found, if anything, may be the end of a longer subject."""
    if subject is None:
        return verb.finite
    if subject.words is None or subject.relative:
        return False
    # "Ann Roy, a Tulsa, Okla., lawyer, said …": the last comma begins no subject.
    begins = subject.words[0]
    return page.word(begins - 1) == "," and page.norm[verb.first - 1] == ","


def _longer(distant: Subject | None, near: Subject | None) -> Subject | None:
    """Give the distant subject, which must hold the near one if there is any."""
    if distant is None or distant.words is None or near is None or near.words is None:
        return distant or near
    holds = distant.words[0] <= near.words[0] and distant.words[1] >= near.words[1]
    return distant if holds else near


def _may_hold_another(page: Page, verb: Candidate, subject: Subject) -> bool:
    """Whether the subject may be what stands behind the last comma alone."""
    if subject.words is None:
        return False
    # No preposition governs a subject: "In a statement to the press, Lee said".
    governed = page.sees(subject.head - 1, k.PREPOSITION | k.ROLE)
    commas = page.norm[slice(*subject.words)].count(",")
    return (governed and commas == 1) or ends_behind(page, verb)


def _last_name(page: Page, subject: Subject, verb: Candidate) -> Subject:
    """Take the name alone where it is no apposition: "The road, Lee said, is closed."."""
    if subject.words is None or "," not in page.norm[slice(*subject.words)]:
        return subject
    end = subject.words[1]
    if end != verb.first:
        return subject  # an apposition has a comma on either side
    start = end
    while page.norm[start - 1] != ",":
        start -= 1
    is_name = start < end and page.sees(start, k.CAPITAL)
    return attrs.evolve(subject, words=(start, end), head=start) if is_name else subject


def _may_reach_far(page: Page, verb: Candidate) -> bool:
    """Whether a verb has its content behind it, so that its subject stands before."""
    if not verb.finite or _is_inverted(page, verb):
        return False
    return complement_of(page, verb) is not None


def _is_inverted(page: Page, verb: Candidate) -> bool:
    """Whether a noun phrase and nothing else stands behind the verb: "said Lee."."""
    high = page.limit[verb.core][1]
    phrase = phrase_after(page, verb.last, high)
    if phrase is None or _is_object(page, verb, phrase):
        return False
    return page.ends_at(behind_times(page, phrase[1], high), high)


def _is_object(page: Page, verb: Candidate, phrase: Range) -> bool:
    """Whether a phrase behind a verb is what it takes: "denied theft", not "said Lee"."""
    may_speak = phrase in page.mentions.speakers or page.sees(phrase[0], k.CAPITAL)
    return Takes.NOUN in verb.row.takes and not may_speak
