"""what is said → what is done by saying it"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.lexicon.rows.acts import ContentSign, SignSubject
from claimtrack.model.passage import Words, is_mark
from claimtrack.model.statement import Act, Form
from claimtrack.stages.acts.subjects import SubjectReader, View
from claimtrack.stages.acts.vocabulary import Vocabulary

_KNOWN = 10  # how many words may stand between "knew" or "if" and a sign
_SHORT = 6  # words and marks of a content that may be a pronoun and its verb
_JUDGING = frozenset({Act.DENY, Act.ACCUSE})
_FOREMOST = 12  # words of a content in which a promise is what it is said for
_DESCRIBED = 6  # how many words back the article of a described noun may stand
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


class ContentReader:
    """
    Reads acts off what is said.

    Args:
        vocabulary: Its signs and pronouns are used.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._subjects = SubjectReader(vocabulary)

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
        # "“It rained. We will pay”": who says "I" names himself
        is_own = view.statement.form is Form.DIRECT
        others = frozenset() if is_own else self._subjects.others(view)
        for part in view.statement.content:
            inside = words.within(part)
            start = self._first_word(words, inside)
            if start < inside.stop:
                yield from self._opening(words, start, inside.stop)
            other = start < inside.stop and words.norm[start] in others
            for first, last, rows in self._signs(words, inside):
                place = start, first, last
                for row in rows:
                    if other and row.subject is SignSubject.SELF:
                        continue  # "the mayor said it would rain"
                    if row.act is Act.PROMISE and _is_late(words, view, first):
                        continue  # who tells a long story promises little by it
                    if row.act in _JUDGING and self._is_no_judgement(words, row, place):
                        continue
                    if self._subjects.holds(words, view, row.subject, place):
                        yield Finding(row.act, first, last)
            yield from self._deeds(words, inside)
            yield from self._ellipsis(words, range(start, inside.stop))

    def _signs(
        self, words: Words, inside: range
    ) -> Iterator[tuple[int, int, tuple[ContentSign, ...]]]:
        """Find the signs, and nouns among them that are described: "a blatant lie"."""
        known = self._vocabulary
        yield from known.signs.scan(words.norm, inside.start, inside.stop)
        for at in inside[1:]:
            rows = known.kinds.get(words.norm[at])
            first = at - 1
            while rows and first > max(inside.start, at - _DESCRIBED):
                if words.norm[first] in known.indefinite:
                    break
                if words.norm[first] in known.ends_modifiers:
                    rows = None
                first -= 1
            if rows and at - first > 1 and words.norm[first] in known.indefinite:
                yield first, at + 1, rows

    def _is_no_judgement(
        self, words: Words, row: ContentSign, place: tuple[int, int, int]
    ) -> bool:
        """Whether a sign is only part of what is told: of a thing, or of somebody."""
        start, first, last = place
        if row.act is Act.DENY and self._is_known(words, start, first):
            return True
        if row.subject is SignSubject.NEGATED and self._is_attribute(words, last):
            return True  # "not true love"
        supposed = self._is_supposed(words, start, first)
        return supposed or self._is_epithet(words, first, last)

    def _is_unreal(self, words: Words, start: int, at: int) -> bool:
        """Whether a wrong is to be or not to be: "will not be bullied", "should bully"."""
        known = self._vocabulary
        for before in range(at - 1, max(start, at - _KNOWN // 2) - 1, -1):
            word = words.norm[before]
            if word in known.unreal:
                # who "would have lied" is charged, and so is who "may be lying"
                return known.perfects.isdisjoint(words.norm[before + 1 : at])
            helps = word in known.is_forms or word in known.helpers
            if not (helps or word in known.degrees or word.endswith(known.manner)):
                return False
        return False

    def _is_open(self, words: Words, start: int, at: int) -> bool:
        """Whether a wrong is only supposed, or not found: "no suggestion of fraud"."""
        known = self._vocabulary
        far = words.norm[max(start, at - 2 * _NEGATION) : at]
        none = words.norm[at - 1] in known.attached and "," not in far
        none = none and not known.negators.isdisjoint(far)
        return none or self._is_supposed(words, start, at)

    def _is_supposed(self, words: Words, start: int, first: int) -> bool:
        """Whether a clause only supposes it: "will resign *if* it is false"."""
        known = self._vocabulary
        for at in range(first - 1, max(start - 1, first - _KNOWN), -1):
            if words.norm[at] in known.supposing:
                return True
            if is_mark(words.norm[at]):
                return False
        return False

    def _is_attribute(self, words: Words, last: int) -> bool:
        """Whether a noun follows an adjective: "not *true* love"."""
        known = self._vocabulary
        behind = words.norm[last] if last < len(words) else "."
        return not (
            is_mark(behind) or behind in known.closed or behind.endswith(known.manner)
        )

    def _is_known(self, words: Words, start: int, first: int) -> bool:
        """
        Whether it is told that another knew it: "the editor knew it was a lie".

        That accuses the editor; but "I knew it was a lie" is one's own verdict, and "I
        thought it was a lie" may be over.
        """
        known = self._vocabulary
        for at in range(first - 1, max(start, first - _KNOWN), -1):
            word = words.norm[at]
            own = words.norm[at - 1] in known.first_person
            if own and word in known.mistaken:
                return True
            if word in known.knowing:
                return not own
            if word in known.coordinators or word == ",":
                return False
        return False

    def _is_epithet(self, words: Words, first: int, last: int) -> bool:
        """
        Whether the words tell the kind of a thing: "it is a *fake* account".

        "A fake report" is no report, but "a fake account" may well be one.
        """
        known = self._vocabulary
        behind = words.norm[last] if last < len(words) else "."
        article = not known.articles.isdisjoint(words.norm[max(0, first - 1) : last])
        ends = behind in known.closed or behind in known.claims
        return article and not ends and behind[0].isalnum()

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
            if wrong is not None and not self._is_unreal(words, inside.start, at):
                before = words.norm[max(inside.start, at - _NEGATION) : at]
                if not known.negators.isdisjoint(before):
                    if "," not in before:  # "theft, not fraud"
                        yield Finding(Act.DENY, at, at + 1)
                elif wrong.accuses and not self._is_open(words, inside.start, at):
                    yield Finding(Act.ACCUSE, at, at + 1)
            elif words.norm[at] in known.deeds and words.norm[at - 1] in known.nevers:
                # "cars that never left the yard", but "that never worked" alone
                clause = at - 2 > inside.start and words.norm[at - 2] in known.relatives
                if not clause:
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


def _is_late(words: Words, view: View, number: int) -> bool:
    """Whether a word stands behind the first ones of what is said."""
    opening = words.at(view.statement.content[0].start)
    return number - opening > _FOREMOST
