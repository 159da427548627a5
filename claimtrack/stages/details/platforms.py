"""words around a cue → platform"""

from __future__ import annotations

from bisect import bisect_left

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import (
    AddressWord,
    DocumentVerb,
    PlatformHolder,
    PlatformVerb,
    PublishingVerb,
    QuotingVerb,
)
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC, Words, is_mark
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Platform, Statement
from claimtrack.stages.details.bounds import ClauseBounds
from claimtrack.stages.details.candidates import Candidate
from claimtrack.stages.details.frames import Frame, Levels

_REACH = 6  # how many candidates on either side of a cue are looked at
_PHRASE = 7  # how many words may stand between a cue and one who is told
_PLACE = 3  # how many words a noun may stand from a cue without a preposition
_NAMED = 4.0  # how many words nearer a name counts
_BRACKETS = frozenset("([")
_ANTECEDENT = 4  # how many words may stand between a document and what it says
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
        self._issuing = lexicon.forms(PublishingVerb)
        self._documents = lexicon.forms(DocumentVerb)
        self._holders = lexicon.forms(PlatformHolder)
        self._quoting = lexicon.forms(QuotingVerb)
        self._telling = lexicon.forms(CueVerb, _tells)
        self._to = lexicon.forms(AddressWord, lambda row: row.after_cue)
        self._articles = words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        self._prepositions = words_of(lexicon, WordClass.PREPOSITION)
        self._relatives = words_of(lexicon, WordClass.RELATIVE)
        self._links = self._prepositions | words_of(lexicon, WordClass.CONJUNCTION)
        # "told Ms. Roy of the BBC"
        self._inner = self._to | words_of(lexicon, WordClass.GENITIVE)
        self._past = endings_of(lexicon, WordClass.VERB)
        self._bounds = ClauseBounds(lexicon)

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
            cost = self._cost_inside(words, frame, source, candidate)
        elif first >= frame.cue_end:
            cost = self._cost_behind(words, frame, candidate)
        else:
            cost = self._cost_before(words, statement, frame, candidate)
        if cost is None or not candidate.proper or self._in_brackets(words, candidate):
            return cost
        return cost - _NAMED  # "in an interview with the BBC": a name says more

    def _in_brackets(self, words: Words, candidate: Candidate) -> bool:
        """Whether it only passed the words on: "in a statement (via the BBC)"."""
        start = candidate.first if candidate.lead is None else candidate.lead
        return start > 0 and words.norm[start - 1] in _BRACKETS

    def _cost_inside(
        self, words: Words, frame: Frame, source: Span, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate inside the source: "the statement said"."""
        if candidate.outlet and self._quotes(words, frame, candidate):
            return 2.0
        if self._is_held(words, candidate):
            return 3.0
        named = candidate.cited and self._goes_by(words, frame)
        speaks = candidate.speaks or named
        if speaks and self._is_head(words, source, candidate):
            return 3.0
        # the source was read too far: "Lee in a statement", "Speaking to CNN, Lee"
        own = words.norm[words.at(source.start) : candidate.first]
        last = words.end[candidate.last - 1] == source.end
        posted = not self._issuing.isdisjoint(
            own[-2:]
        )  # ", which was posted on Twitter"
        last = last and (posted or self._relatives.isdisjoint(own))
        return 4.0 if candidate.led and (last or not own) else None

    def _is_held(self, words: Words, candidate: Candidate) -> bool:
        """Whether one speaks there by one's name: "a Reddit user", "a Facebook page"."""
        behind = words.norm[candidate.last : candidate.last + 2]
        named = candidate.proper and not candidate.told
        return named and not self._holders.isdisjoint(behind) and CLITIC not in behind

    def _cost_behind(
        self, words: Words, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate behind the cue: "said in a letter", "told the BBC"."""
        distance = candidate.first - frame.cue_end
        reached = candidate.led or self._is_told(words, frame, candidate)
        # "according to a tweet by Lee": the noun stands right behind the cue
        named = candidate.cited and distance <= _PLACE
        reached = reached or (named and self._is_named(words, frame))
        return float(distance) if reached and distance < _FAR else None

    def _cost_before(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate before or in the cue: "in a letter", "a statement saying"."""
        first = candidate.first
        distance = frame.cue - candidate.last
        if distance < 0:
            return 1.0 if self._is_in_cue(words, frame, first) else None
        if self._in_which(words, statement) and distance < _FAR:
            return distance + 1.0
        if candidate.outlet and (
            self._follows_telling(words, first) or self._quotes(words, frame, candidate)
        ):
            return distance + 1.0
        if candidate.led:
            apart = self._is_apart(words, statement, frame, candidate)
            return None if apart else distance + 1.0
        return self._cost_subject(words, statement, frame, candidate)

    def _is_in_cue(self, words: Words, frame: Frame, first: int) -> bool:
        """Whether the cue names it: "issued a statement saying", "a statement that"."""
        if first > frame.cue:  # "issued a statement", "according to a report"
            return self._has_article(words, first) or self._is_named(words, frame)
        return self._has_article(words, first) and self._is_issued(words, first)

    def _cost_subject(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a document that speaks before the cue: "released a statement saying"."""
        first, source = candidate.first, statement.source
        distance = frame.cue - candidate.last
        reads = candidate.cited and words.norm[frame.cue] in self._documents
        if reads and distance <= _PHRASE:
            return distance + 1.0  # "their statement on the matter read: “…”"
        if not candidate.speaks or not self._has_article(words, first):
            return None
        if source is not None and first < words.at(source.start) < frame.cue:
            # "a report which said", but not: "issued a warning after one of them asked"
            relative = words.norm[words.at(source.start)] in self._relatives
            return 5.0 if relative and distance <= _ANTECEDENT else None
        issued = distance < _FAR and self._is_issued(words, first)
        return 5.0 if issued or distance < _PLACE else None

    def _is_apart(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> bool:
        """Whether a place before the cue belongs to another clause."""
        start = candidate.first if candidate.lead is None else candidate.lead
        source, subject = statement.source, frame.cue
        if source is not None and words.at(source.start) < subject:
            subject = words.at(source.start)
        if subject <= start:  # "the club has, in a statement, denied"
            return self._bounds.between(words, candidate.last, frame.cue, fronted=False)
        if self._bounds.is_other(words.norm[frame.first : start]):
            return True
        fronted = words.norm[frame.first] in self._prepositions
        if fronted and words.norm[subject - 1] == ",":
            return False  # "In a letter that lawyers wrote for Lee and Roy, they said"
        return self._bounds.between(words, candidate.last, subject, fronted=fronted)

    def _in_which(self, words: Words, statement: Statement) -> bool:
        """Whether one speaks in what stands before: "a post in which she thanked"."""
        source = statement.source
        at = words.at(source.start) if source is not None else 0
        return (
            at > 1
            and words.norm[at - 1] in self._relatives
            and words.norm[at - 2] in self._prepositions
        )

    def _quotes(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether an outlet quotes somebody: "the BBC cited Lee as saying"."""
        near = words.norm[candidate.last : min(candidate.last + _PLACE, frame.cue)]
        # "the BBC, citing Lee, reported" says so itself
        return "," not in near and not self._quoting.isdisjoint(near)

    def _follows_telling(self, words: Words, first: int) -> bool:
        """Whether it is told something before the cue: "told the BBC: “…”"."""
        at = first - 1
        while at >= 0 and words.norm[at] in self._articles:
            at -= 1
        return at >= 0 and words.norm[at] in self._telling

    def _is_head(self, words: Words, source: Span, candidate: Candidate) -> bool:
        """Whether the candidate is what the source is: not in "the study's author"."""
        before = words.norm[words.at(source.start) : candidate.first]
        if any(word in self._links or word in self._relatives for word in before):
            return False
        after = candidate.last
        if after >= len(words) or words.start[after] >= source.end:
            return True
        word = words.norm[after]
        return (
            word in self._links
            or word.endswith(self._past)  # "a report published in May"
            or is_mark(word)
        )

    def _is_issued(self, words: Words, first: int) -> bool:
        """Whether somebody issues it: "released a statement to fans, saying"."""
        return not self._issuing.isdisjoint(words.norm[max(0, first - 4) : first])

    def _goes_by(self, words: Words, frame: Frame) -> bool:
        """Whether the cue makes a source a document: "according to", "reads"."""
        cue = words.norm[frame.cue : frame.cue_end]
        return self._is_named(words, frame) or not self._documents.isdisjoint(cue)

    def _is_named(self, words: Words, frame: Frame) -> bool:
        """Whether the cue is a preposition, as "according to" is."""
        return longest(self._cues.phrases, words.norm, frame.cue) is not None

    def _has_article(self, words: Words, first: int) -> bool:
        """Whether a noun phrase of its own ends here: not "the author of the study"."""
        for at in range(first - 1, max(-1, first - 4), -1):
            if words.norm[at] in self._links:
                return False
            if words.norm[at] in self._articles or words.norm[at] == CLITIC:
                return words.norm[at - 1] not in self._links
        return False

    def _is_told(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether the candidate is told something: "told the court"."""
        if not candidate.told or not self._is_recipient(words, frame, candidate):
            return False
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        if candidate.proper or not isinstance(row, CueVerb):
            return candidate.proper
        return _tells(row)

    def _is_recipient(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether only adjectives or "to" stand between the cue and the candidate."""
        between = words.norm[frame.cue_end : candidate.first]
        return (
            candidate.first < frame.content
            and len(between) <= _PHRASE
            and all(
                word[0].isalnum() and (word not in self._links or word in self._inner)
                for word in between
            )
        )


def _tells(row: CueVerb) -> bool:
    """Whether one tells something to somebody, and asks for nothing."""
    asks = row.act in (Act.REQUEST, Act.ASK)
    return Takes.PERSON_CLAUSE in row.takes and not asks


def _platform(document: Document, candidate: Candidate) -> Platform:
    span = document.words.span(candidate.first, candidate.last)
    name = " ".join(document.text[span.start : span.end].split())
    return Platform(name, candidate.kind, span.start, span.end)
