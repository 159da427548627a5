"""A reporting verb and its subject, and where their clause begins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.complements import complement_of
from claimtrack.stages.statements.finding import Range
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.subjects import (
    Subject,
    distant_subject,
    subject_before,
)

_OPENS_COMMON: Final = k.DETERMINER | k.NUMBER | k.PLURAL
_OPENS_CLAUSE: Final = k.MARK | k.SUBORDINATOR | k.CONJUNCTION | k.INFINITIVAL


@attrs.frozen
class Clause:
    """
    A verb that may report, with its subject.

    Args:
        verb: The verb.
        subject: Its subject; None if it has none.
        head: The number of the word at which the clause begins.
    """

    verb: Candidate
    subject: Subject | None
    head: int

    @property
    def cue(self) -> Range:
        """The words of the verb and its group."""
        return (self.verb.first, self.verb.last)

    @property
    def source(self) -> Range | None:
        """The words of the subject; None if it is elided or there is none."""
        return None if self.subject is None else self.subject.words

    @property
    def elided(self) -> bool:
        """Whether the verb shares the subject of another."""
        return self.subject is None or self.subject.joined

    @property
    def relative(self) -> bool:
        """Whether the subject is a relative pronoun."""
        return self.subject is not None and self.subject.relative


def clauses_of(page: Page, candidates: Iterable[Candidate]) -> list[Clause]:
    """Find the subject of each candidate that may have one."""
    clauses: list[Clause] = []
    for verb in candidates:
        subject = subject_before(page, verb.first, verb.core) if verb.finite else None
        if _may_begin_before(page, verb, subject) and _may_reach_far(page, verb):
            subject = _longer(distant_subject(page, verb.first, verb.core), subject)
        elif subject is not None and _may_hold_another(page, verb, subject):
            subject = _last_name(page, subject, verb)
        head = verb.first if subject is None else subject.head
        clause = Clause(verb, subject, head)
        while clauses and _describes(page, clauses[-1], clause):
            clauses.pop()
        clauses.append(clause)
    return clauses


def _describes(page: Page, inner: Clause, outer: Clause) -> bool:
    """Whether a verb is a participle in another's subject: "men held in Rome said"."""
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
    return (governed and commas == 1) or _ends_behind(page, verb)


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
    return complement_of(page, verb) is not None or _ends_behind(page, verb)


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


def _ends_behind(page: Page, verb: Candidate) -> bool:
    """Whether the sentence or a part of it ends behind the verb: "…, he said."."""
    high = page.limit[verb.core][1]
    return page.ends_at(behind_times(page, verb.last, high), high)


def has_plural_subject(page: Page, clause: Clause) -> bool:
    """Whether the subject may stand with a base form: "officials say"."""
    source = clause.source
    if source is None or clause.relative:
        return True
    if source in page.mentions.plural or page.sees(source[1] - 1, k.PLURAL):
        return True
    return any(page.kind[n] & k.CONJUNCTION for n in range(*source))
