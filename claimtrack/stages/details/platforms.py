"""words around a cue → platform"""

from __future__ import annotations

from bisect import bisect_left

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.cues import CuePhrase, CueVerb, Takes
from claimtrack.lexicon.rows.details import AddressWord, PlatformVerb, PublishingVerb
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Platform, Statement
from claimtrack.stages.details.candidates import Candidate
from claimtrack.stages.details.frames import Frame, Levels

_REACH = 6  # how many candidates on either side of a cue are looked at
_PHRASE = 7  # how many words may stand between a cue and one who is told
_PLACE = 3  # how many words a noun may stand from a cue without a preposition
_FAR = 30  # how many words may stand between a cue and the platform


class PlatformFinder:
    """
    Chooses the platform of a statement among the candidates of the text.

    Args:
        lexicon: Its `PlatformVerb`, `AddressWord` and cue rows are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._cues = lexicon.view(CueBook)
        self._verbs = lexicon.by_form(PlatformVerb)
        rows = lexicon.by_form(AddressWord)
        self._issuing = frozenset(lexicon.by_form(PublishingVerb))
        self._to = frozenset(form for form, row in rows.items() if row.after_cue)
        self._articles = words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        self._links = words_of(lexicon, WordClass.PREPOSITION, WordClass.CONJUNCTION)

    def find(
        self,
        document: Document,
        statement: Statement,
        frame: Frame,
        candidates: list[Candidate],
        levels: Levels,
    ) -> Platform | None:
        """Find the platform of one statement among the candidates around its cue."""
        best: tuple[float, Candidate] | None = None
        middle = bisect_left(candidates, frame.cue, key=lambda c: c.first)
        for candidate in candidates[max(0, middle - _REACH) : middle + _REACH]:
            inside = frame.first <= candidate.first < frame.last
            if not inside or levels.of[candidate.first] != frame.level:
                continue
            cost = self._cost(document.words, statement, frame, candidate)
            if cost is not None and (best is None or cost < best[0]):
                best = cost, candidate
        if best is not None:
            return _platform(document, best[1])
        return self._of_verb(document, frame)

    def _of_verb(self, document: Document, frame: Frame) -> Platform | None:
        """Read the platform off the cue itself: "tweeted"."""
        for at in range(frame.cue, frame.cue_end):
            row = self._verbs.get(document.words.norm[at])
            if row is not None:
                span = document.words.span(at, at + 1)
                return Platform(row.name, row.kind, span.start, span.end)
        return None

    def _cost(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Say how far a candidate is from being this statement's platform; None if out."""
        first, source = candidate.first, statement.source
        if source is not None and source.start <= words.start[first] < source.end:
            cost = self._cost_inside(words, source, candidate)
        elif first >= frame.cue_end:
            cost = self._cost_behind(words, frame, candidate)
        else:
            cost = self._cost_before(words, frame, candidate)
        # A name says more than a noun: "in an interview with the BBC".
        return cost - 4.0 if cost is not None and candidate.proper else cost

    def _cost_inside(
        self, words: Words, source: Span, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate inside the source: "the study found"."""
        if candidate.speaks and self._is_head(words, source, candidate):
            return 3.0
        # the source was read too far: "Lee in a statement"
        last = words.end[candidate.last - 1] == source.end
        return 4.0 if candidate.led and last else None

    def _cost_behind(
        self, words: Words, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate behind the cue: "said in a letter", "told the BBC"."""
        distance = candidate.first - frame.cue_end
        reached = candidate.led or self._is_told(words, frame, candidate)
        # "according to a tweet by Lee": the noun stands right behind the cue
        named = candidate.speaks and distance <= _PLACE
        reached = reached or (named and self._is_named(words, frame))
        return float(distance) if reached and distance < _FAR else None

    def _cost_before(
        self, words: Words, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate before or in the cue: "in a letter", "a statement saying"."""
        first = candidate.first
        distance = frame.cue - candidate.last
        if distance < 0:
            own = self._has_article(words, first) and self._has_verb(words, frame)
            return 1.0 if own else None
        if candidate.led:
            return distance + 1.0
        if not candidate.speaks or not self._has_article(words, first):
            return None
        issued = distance < _FAR and self._is_issued(words, first)
        return 5.0 if issued or distance < _PLACE else None

    def _is_head(self, words: Words, source: Span, candidate: Candidate) -> bool:
        """Whether the candidate is what the source is: not in "the study's author"."""
        before = words.norm[words.at(source.start) : candidate.first]
        if any(word in self._links for word in before):
            return False
        after = candidate.last
        if after >= len(words) or words.start[after] >= source.end:
            return True
        word = words.norm[after]
        return (
            word in self._links
            or word.endswith("ed")
            or not (word[0].isalnum() or word == "'s")
        )

    def _is_issued(self, words: Words, first: int) -> bool:
        """Whether somebody issues it: "released a statement to fans, saying"."""
        return not self._issuing.isdisjoint(words.norm[max(0, first - 4) : first])

    def _is_named(self, words: Words, frame: Frame) -> bool:
        """Whether the cue is a preposition, as "according to" is."""
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        return isinstance(row, CuePhrase)

    def _has_verb(self, words: Words, frame: Frame) -> bool:
        """Whether the cue is a verb, as in "issued a statement saying"."""
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        return isinstance(row, CueVerb)

    def _has_article(self, words: Words, first: int) -> bool:
        """Whether a noun phrase of its own ends here: not "the author of the study"."""
        for at in range(first - 1, max(-1, first - 4), -1):
            if words.norm[at] in self._links:
                return False
            if words.norm[at] in self._articles or words.norm[at] == "'s":
                return words.norm[at - 1] not in self._links
        return False

    def _is_told(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether the candidate is told something: "told the court"."""
        if not candidate.told or not self._is_recipient(words, frame, candidate):
            return False
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        if candidate.proper or not isinstance(row, CueVerb):
            return candidate.proper
        return Takes.PERSON_CLAUSE in row.takes and row.act is not Act.REQUEST

    def _is_recipient(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether only adjectives or "to" stand between the cue and the candidate."""
        between = words.norm[frame.cue_end : candidate.first]
        return (
            candidate.first < frame.content
            and len(between) <= _PHRASE
            and all(
                word[0].isalnum() and (word not in self._links or word in self._to)
                for word in between
            )
        )


def _platform(document: Document, candidate: Candidate) -> Platform:
    span = document.words.span(candidate.first, candidate.last)
    name = " ".join(document.text[span.start : span.end].split())
    return Platform(name, candidate.kind, span.start, span.end)
