"""what is said → what is done by saying it"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.lexicon.rows.acts import SignSubject
from claimtrack.model.passage import Words
from claimtrack.model.people import SpeakerKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.acts.vocabulary import Vocabulary

_APOSTROPHE = "'"
_BACK = 8  # how many words before a sign are looked at
_LIGHT = frozenset(',"“”‘’%')  # marks that may stand between "is" and "false"
_SHORT = 6  # words and marks of a content that may be a pronoun and its verb
_NEGATION = 2  # how many words before a wrong may hold its negation


@attrs.frozen
class Finding:
    """
    An act that the content shows, and the words that show it.

    Args:
        act: The act.
        first: The first of the words.
        last: The word behind them.
    """

    act: Act
    first: int
    last: int


@attrs.frozen
class View:
    """
    A statement with what is known of it before its content is read.

    Args:
        statement: The statement.
        named: True if the cue itself says what something is, as "called" does; the
            content then needs no "is".
        kind: What sort of speaker it is; None if unknown.  "It" is no person, and
            "she" no organisation.
        reported: What others say inside the content: their acts are not the speaker's.
    """

    statement: Statement
    named: bool = False
    kind: SpeakerKind | None = None
    reported: tuple[Span, ...] = ()


class ContentReader:
    """
    Reads acts off what is said.

    Args:
        vocabulary: Its signs and pronouns are used.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def read(self, words: Words, view: View) -> dict[Act, Finding]:
        """
        Find the acts that the content shows.

        Args:
            words: The words of the text.
            view: The statement and what is known of it.

        Returns:
            For each act the first words that show it.
        """
        found: dict[Act, Finding] = {}
        for finding in self._findings(words, view):
            start = words.start[finding.first]
            if not any(span.start <= start < span.end for span in view.reported):
                found.setdefault(finding.act, finding)
        return found

    def _findings(self, words: Words, view: View) -> Iterator[Finding]:
        others = self._vocabulary.others.get(view.kind, frozenset())
        for part in view.statement.content:
            inside = words.within(part)
            start = self._first_word(words, inside)
            if start < inside.stop:
                yield from self._opening(words, start, inside.stop)
            other = start < inside.stop and words.norm[start] in others
            signs = self._vocabulary.signs.scan(words.norm, inside.start, inside.stop)
            for first, last, rows in signs:
                for row in rows:
                    if other and row.subject is SignSubject.SELF:
                        continue  # "the mayor said it would rain"
                    finding = Finding(row.act, first, last)
                    if self._holds(words, view, row.subject, start, finding):
                        yield finding
            yield from self._deeds(words, inside)
            yield from self._ellipsis(words, range(start, inside.stop))

    def _opening(self, words: Words, start: int, stop: int) -> Iterator[Finding]:
        """Find the signs that begin the content."""
        known = self._vocabulary
        for first in (start, start + 1):
            # "its plans to", but what stands alone opens the content itself
            owned = first > start
            if owned and words.norm[start] not in known.determiners:
                return
            found = known.openers.match(words.norm, first) if first < stop else None
            last, rows = found or (first, ())
            ends = last >= len(words) or not words.norm[last][0].isalnum()
            for row in rows:
                if row.subject is SignSubject.HEAD or (ends and not owned):
                    yield Finding(row.act, first, last)

    def _deeds(self, words: Words, inside: range) -> Iterator[Finding]:
        """Find wrongs that are told of somebody, and deeds that are negated."""
        known = self._vocabulary
        for at in inside:
            wrong = known.wrongs.get(words.norm[at])
            if wrong is not None:
                before = words.norm[max(inside.start, at - _NEGATION) : at]
                if not known.negators.isdisjoint(before):
                    if "," not in before:  # "theft, not fraud"
                        yield Finding(Act.DENY, at, at + 1)
                elif wrong.accuses:
                    yield Finding(Act.ACCUSE, at, at + 1)
            elif words.norm[at] in known.deeds and words.norm[at - 1] in known.nevers:
                yield Finding(Act.DENY, at - 1, at + 1)

    def _ellipsis(self, words: Words, inside: range) -> Iterator[Finding]:
        """Find a denial that leaves out what is denied: "he had not", "it didn't"."""
        known = self._vocabulary
        said = [at for at in inside[:_SHORT] if words.norm[at][0].isalnum()]
        if len(inside) > _SHORT or len(said) < _NEGATION:
            return
        subject, last = words.norm[said[0]], words.norm[said[-1]]
        # "she would not" refuses, and "she could not" regrets
        willing = known.modals.isdisjoint(words.norm[at] for at in said[-2:])
        if subject in known.people and last in known.negations and willing:
            yield Finding(Act.DENY, said[0], said[-1] + 1)

    def _first_word(self, words: Words, inside: range) -> int:
        """Give the first word of a content that is no mark and no "that"."""
        known = self._vocabulary
        for at in inside:
            word, behind = words.norm[at], words.norm[at + 1 : at + 2]
            joins = word in known.complementizers and known.is_forms.isdisjoint(behind)
            if word[0].isalnum() and not joins:
                return at
        return inside.stop

    def _holds(
        self,
        words: Words,
        view: View,
        subject: SignSubject,
        start: int,
        sign: Finding,
    ) -> bool:
        """Whether what must stand before the sign stands there."""
        if subject is SignSubject.ANY:
            return True
        if subject is SignSubject.SELF:
            return self._is_self(words, view.statement, start, sign.first)
        if view.named and sign.first - start < _BACK:
            return True
        copula = self._copula(words, start, sign.first)
        if copula is None:
            return False
        return subject is SignSubject.COPULA or self._is_claim(words, start, copula)

    def _copula(self, words: Words, start: int, first: int) -> int | None:
        """Find a form of "to be" that is not negated and belongs to the words."""
        known = self._vocabulary
        stop = max(start, first - _BACK) - 1
        at = first - 1
        while at > stop:
            word = words.norm[at]
            if word in known.negations:
                return None
            if word in known.is_forms:
                return at
            degree = word in known.degrees or word.endswith(known.manner)
            if word == ",":  # "was, in my opinion, false"
                at = _aside(words, at, stop)
            elif not degree and word not in _LIGHT and word not in known.signs:
                return None
            at -= 1
        return None

    def _is_claim(self, words: Words, start: int, copula: int) -> bool:
        """Whether a word for a claim, or a pronoun for one, is the subject."""
        known = self._vocabulary
        before = words.norm[max(start, copula - _BACK) : copula]
        return any(word in known.claims for word in before) or (
            bool(before) and before[-1] in known.demonstratives
        )

    def _is_self(
        self, words: Words, statement: Statement, start: int, first: int
    ) -> bool:
        """Whether the speaker is the subject: "I" in a quotation, else "he", "it"."""
        known = self._vocabulary
        for at in range(first, max(start, first - 3) - 1, -1):
            # "we'll" and "I'm going to" hold the pronoun themselves
            word = words.norm[at].partition(_APOSTROPHE)[0]
            if word in known.first_person:
                clause = at > start and words.norm[at - 1] in known.dependent
                return statement.form is not Form.INDIRECT and not clause
            if word in known.third_person:
                return statement.form is not Form.DIRECT and at == start
            if at < first and not word.endswith(known.manner):
                return False
        return False


def _aside(words: Words, comma: int, stop: int) -> int:
    """Give the comma that opens what another comma closes, or that one itself."""
    for at in range(comma - 1, stop, -1):
        if words.norm[at] == ",":
            return at
    return comma
