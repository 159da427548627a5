"""what stands before a sign → whether the sign counts"""

from __future__ import annotations

from itertools import islice
from typing import Final

import attrs

from claimtrack.lexicon.rows.acts import SignSubject
from claimtrack.model.passage import Words
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.stages.acts.vocabulary import Vocabulary
from claimtrack.text.marks import QUOTATION_MARKS

_TOLD: Final = frozenset({SignSubject.COPULA, SignSubject.CLAIM})
_APOSTROPHE: Final = "'"
_BACK: Final = 8  # how many words before a sign are looked at
_LIGHT: Final = QUOTATION_MARKS | {",", "%"}  # may stand between "is" and "false"
_OFTEN: Final = 2  # how often a name must stand for its form to tell something
_TELLING: Final = 40  # mentions that tell of no person: more of them do not, either
_PRONOUN: Final = 3  # how many words before a sign may hold the pronoun of its subject
_BODY: Final = 5  # how many words the name of a body has, its article counted
_ROOT: Final = 4  # how many letters "Mexico" and "the Mexican government" share


@attrs.frozen
class View:
    """
    A statement with what is known of it before its content is read.

    Args:
        statement: The statement.
        named: True if the cue itself says what something is, as "called" does; the
            content then needs no "is".
        speaker: Who says it; None if unknown.  "It" is no person, "she" no
            organisation, and a spokesman promises what his firm will do.
        reported: What others say inside the content: their acts are not the speaker's.
    """

    statement: Statement
    named: bool = False
    speaker: Speaker | None = None
    reported: tuple[Span, ...] = ()


class SubjectReader:
    """
    Tells whether what a sign needs stands before it.

    Args:
        vocabulary: Its pronouns, forms of "to be" and nouns are used.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def holds(
        self,
        words: Words,
        view: View,
        subject: SignSubject,
        place: tuple[int, int, int],
    ) -> bool:
        """
        Whether a sign counts.

        Args:
            words: The words of the text.
            view: The statement and what is known of it.
            subject: What must stand before the sign.
            place: The first word of the content, that of the sign, and the word behind
                the sign.
        """
        start, first, last = place
        named = view.named and subject in _TOLD and first - start < _BACK
        if named or subject is SignSubject.ANY:
            return True
        if subject is SignSubject.SELF:
            # "we will be safe" and "the firm will be sold" tell of nobody's deeds
            return not self._is_state(words, last) and (
                self._is_self(words, view.statement, start, first)
                or self._is_own_body(words, view, start, first)
            )
        turned = {
            SignSubject.NEGATED: self._is_negated,
            SignSubject.LACKED: self._is_lacked,
        }
        if subject in turned:
            return turned[subject](words, start, first)
        copula = self._copula(words, start, first)
        if copula is None:
            return False
        if subject is SignSubject.HARM:
            return self._is_harm(words, copula, last)
        return subject is SignSubject.COPULA or self._is_claim(words, start, copula)

    def others(self, view: View) -> frozenset[str]:
        """Give the pronouns that cannot mean the speaker: "it" for a person."""
        speaker = view.speaker
        if speaker is None or (
            speaker.kind is SpeakerKind.PERSON and self._may_be_firm(speaker)
        ):
            return frozenset()
        return self._vocabulary.others.get(speaker.kind, frozenset())

    def _may_be_firm(self, speaker: Speaker) -> bool:
        """Whether nothing tells that a name is one of a person: no title, no "he"."""
        if speaker.roles or len(speaker.mentions) < _OFTEN:
            return False
        known = self._vocabulary
        near = islice(speaker.mentions, _TELLING)
        told = (speaker.name, *(mention.text for mention in near))
        words = {word.strip(".,").lower() for text in told for word in text.split()}
        return known.personal.isdisjoint(words)

    def _is_harm(self, words: Words, copula: int, last: int) -> bool:
        """Whether somebody is behind a harm: not in "who is behind the attack"."""
        known = self._vocabulary
        before = words.norm[copula - 1]
        if before in known.questions or before in known.clauses:
            return False
        for word in words.norm[last : last + _BODY]:
            if word in known.harms:
                return True
            if not word[0].isalnum() or word in known.ends_noun:
                return False
        return False

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
            if word == ",":  # "was, in my opinion, false"
                at = _aside(words, at, stop)
            elif word in known.coordinators and words.norm[at - 1][0].isalpha():
                at -= 1  # "was late and false"
            elif not self._is_degree(word) and word not in known.signs:
                return None
            at -= 1
        return None

    def _is_negated(self, words: Words, start: int, first: int) -> bool:
        """Whether "not" comes, and nothing but adverbs: "not entirely accurate"."""
        known = self._vocabulary
        if words.norm[first - 1] in known.to:
            first -= 2  # "not going to comment", "not able to comment"
        for at in range(first - 1, max(start, first - _BACK) - 1, -1):
            word = words.norm[at]
            if word in known.negations:
                return True
            if not self._is_degree(word) and word not in known.is_forms:
                return False
        return False

    def _is_lacked(self, words: Words, start: int, first: int) -> bool:
        """Whether there is none: "*no* reliable proof", "has *not* seen any proof"."""
        known = self._vocabulary
        at = first - 1
        while at >= max(start, first - _PRONOUN):
            if words.norm[at] in known.negatives:
                return True
            if words.norm[at] in known.closed or not words.norm[at][0].isalnum():
                break  # "any", or another phrase
            at -= 1
        verb = words.norm[max(start, at - _PRONOUN) : at]
        some = words.norm[at] in known.determiners - known.definite
        return some and not known.negations.isdisjoint(verb)

    def _is_state(self, words: Words, at: int) -> bool:
        """Whether "be" comes, and no gerund: "will be safe", not "will be leaving"."""
        known = self._vocabulary
        for verb in range(at, min(at + _PRONOUN, len(words))):
            word = words.norm[verb]
            if word in known.is_forms:
                behind = words.norm[verb + 1 : verb + 3]
                return not any(each.endswith(known.gerund) for each in behind)
            if word not in known.negations and not self._is_degree(word):
                return False
        return False

    def _is_degree(self, word: str) -> bool:
        """Whether a word or mark may stand between "is" and "false"."""
        known = self._vocabulary
        light = word in known.degrees or word in known.sheer or word in _LIGHT
        return light or word.endswith(known.manner)

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
        if self._is_joint(words, start, first):
            return is_reported(statement)
        for at in range(first, max(start, first - _PRONOUN) - 1, -1):
            # "we'll" and "I'm going to" hold the pronoun themselves
            word = words.norm[at].partition(_APOSTROPHE)[0]
            if word in known.first_person:
                clause = at > start and words.norm[at - 1] in known.dependent
                return statement.form is not Form.INDIRECT and not clause
            if word in known.third_person:
                return is_reported(statement) and at == start
            if at < first and not word.endswith(known.manner):
                return False
        return False

    def _is_joint(self, words: Words, start: int, first: int) -> bool:
        """Whether the speaker and another are the subject: "she and Lee will"."""
        known = self._vocabulary
        pronoun, link = (*words.norm[start : start + 2], "", "")[:2]
        if pronoun not in known.third_person or link not in known.coordinators:
            return False
        other = words.norm[start + 2 : first]
        return 0 < len(other) <= _BODY and known.is_forms.isdisjoint(other)

    def _is_own_body(self, words: Words, view: View, start: int, first: int) -> bool:
        """Whether the subject is the body one speaks for: "her party", "the firm"."""
        known = self._vocabulary
        last = first
        while last > start and words.norm[last - 1].endswith(known.manner):
            last -= 1
        subject = words.norm[start:last]
        if not 0 < len(subject) <= _BODY or not known.closed.isdisjoint(subject[1:]):
            return False
        body = subject[-1] in known.bodies
        if body and subject[0] in known.possessives:
            return True  # "his government will", whoever he is
        if not self._leads(view) or not (body or words.text[last - 1][0].isupper()):
            return False
        names = [
            words.norm[at][:_ROOT]
            for at in range(start, last)
            if words.text[at][0].isupper() and words.norm[at] not in known.closed
        ]
        if names:
            return _own_roots(view).issuperset(names)
        return body and subject[0] in known.definite

    def _leads(self, view: View) -> bool:
        """Whether one speaks for a body: as its head, its mouthpiece or itself."""
        speaker = view.speaker
        if speaker is None or speaker.kind is SpeakerKind.GROUP:
            return False
        if speaker.kind is SpeakerKind.ORGANIZATION or speaker.principal is not None:
            return True
        told = " ".join((*speaker.roles, speaker.name)).lower().split()
        return not self._vocabulary.heads.isdisjoint(told)


def is_reported(statement: Statement) -> bool:
    """Whether the words are not the speaker's own, or another one quotes them."""
    nested = statement.parent is not None and statement.cue is not None
    bare = any(part.text[:1].isalnum() for part in statement.content[:1])
    return statement.form is not Form.DIRECT or (nested and bare)


def _own_roots(view: View) -> frozenset[str]:
    """Give how the names begin that tell whose the speaker is: "Mexico’s minister"."""
    speaker, source = view.speaker, view.statement.source
    if speaker is None:
        return frozenset()
    told = (speaker.name, *speaker.aliases, *speaker.roles, *speaker.affiliations)
    whole = (*told, *(mention.text for mention in speaker.mentions[:1]))
    whole = whole if source is None else (*whole, source.text)
    return frozenset(
        word[:_ROOT].lower()
        for text in whole
        for word in text.split()
        if word[0].isupper()
    )


def _aside(words: Words, comma: int, stop: int) -> int:
    """Give the comma that opens what another comma closes, or that one itself."""
    for at in range(comma - 1, stop, -1):
        if words.norm[at] == ",":
            return at
    return comma
