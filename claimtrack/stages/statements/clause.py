"""A reporting verb with its subject."""

from __future__ import annotations

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.shares import counts
from claimtrack.stages.statements.subjects import Subject


@attrs.frozen
class Clause:
    """
    A verb that may report, with its subject.

    Args:
        verb: The verb.
        subject: Its subject; None if it has none.
        head: The number of the word at which the clause begins.
        bound: The number of the verb whose subject the clause is a part of, if there
            is any: in "The man who wrote it left" that of "left".
    """

    verb: Candidate
    subject: Subject | None
    head: int
    bound: int | None = None

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


def ends_behind(page: Page, verb: Candidate) -> bool:
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
    if counts(page, source[1] - 1):
        return True
    first, end = source
    if page.sees(first, k.PLURAL) and page.sees(first + 1, k.RELATIVE):
        return True  # some who were there
    return any(page.kind[n] & k.CONJUNCTION for n in range(first, end))
