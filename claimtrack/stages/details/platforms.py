"""words around a cue → platform"""

from __future__ import annotations

from bisect import bisect_left

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.details import PlatformVerb
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.span import Span
from claimtrack.model.statement import Platform, Statement
from claimtrack.stages.details.bounds import ClauseBounds
from claimtrack.stages.details.candidates import Candidate
from claimtrack.stages.details.frames import Frame, Levels
from claimtrack.stages.details.platform_signs import PlatformSigns
from claimtrack.text.folding import squeeze

_REACH = 6  # how many candidates on either side of a cue are looked at
_PHRASE = 7  # how many words may stand between a document and "reads"
_PLACE = 3  # how many words a noun may stand from a cue without a preposition
_NAMED = 4.0  # how many words nearer a name counts
_ANTECEDENT = 4  # how many words may stand between a document and what it says
_FAR = 30  # how many words may stand between a cue and the platform


class PlatformFinder:
    """
    Chooses the platform of a statement among the candidates of the text.

    Args:
        lexicon: Its `PlatformVerb`, `AddressWord` and cue rows are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.by_form(PlatformVerb)
        self._signs = PlatformSigns(lexicon)
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

    def of_quoter(
        self,
        document: Document,
        frame: Frame,
        outer: Statement,
        candidates: list[Candidate],
    ) -> Platform | None:
        """Find the outlet that quotes somebody: "the BBC quoted Lee as *saying*"."""
        words, source = document.words, outer.source
        if source is None or not self._signs.is_quoted(words, frame, outer):
            return None
        inside = words.within(source)
        first = bisect_left(candidates, inside.start, key=lambda c: c.first)
        for candidate in candidates[first : first + 1]:
            if candidate.outlet and candidate.last == inside.stop:
                return _platform(document, candidate)
        return None

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
        if self._signs.is_claimant(words, frame, candidate):
            return None
        own = self._bounds.around_source(words, source, frame.cue)
        if source is not None and first in own:
            cost = self._cost_inside(words, frame, source, candidate)
        elif first >= frame.cue_end:
            cost = self._cost_behind(words, frame, candidate)
        else:
            cost = self._cost_before(words, statement, frame, candidate)
        is_bracketed = self._signs.is_bracketed(words, candidate)
        if cost is None or not candidate.proper or is_bracketed:
            return cost
        return cost - _NAMED  # "in an interview with the BBC": a name says more

    def _cost_inside(
        self, words: Words, frame: Frame, source: Span, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate inside the source: "the statement said"."""
        if candidate.outlet and self._signs.quotes(words, frame, candidate):
            return 2.0
        if self._signs.is_held(words, candidate):
            return 3.0
        named = candidate.cited and self._signs.goes_by(words, frame)
        speaks = candidate.speaks or named
        if speaks and self._signs.is_head(words, source, candidate):
            return 3.0
        # the source was read too far: "Lee in a statement", "Speaking to CNN, Lee"
        leads = candidate.first == words.at(source.start)
        beside = leads or self._signs.ends_source(words, source, candidate)
        return 4.0 if candidate.led and beside else None

    def _cost_behind(
        self, words: Words, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate behind the cue: "said in a letter", "told the BBC"."""
        distance = candidate.first - frame.cue_end
        reached = candidate.led or self._signs.is_told(words, frame, candidate)
        # "according to a tweet by Lee": the noun stands right behind the cue
        named = candidate.cited and distance <= _PLACE
        reached = reached or (named and self._signs.is_named(words, frame))
        reached = reached or self._signs.is_quoter(words, frame, candidate)
        return float(distance) if reached and distance < _FAR else None

    def _cost_before(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a candidate before or in the cue: "in a letter", "a statement saying"."""
        first = candidate.first
        distance = frame.cue - candidate.last
        if distance < 0:
            return 1.0 if self._is_in_cue(words, frame, first) else None
        if self._signs.opens_relative(words, statement) and distance < _FAR:
            return distance + 1.0
        if candidate.outlet and (
            self._signs.is_behind_telling(words, first)
            or self._signs.quotes(words, frame, candidate)
        ):
            return distance + 1.0
        if candidate.led:
            apart = self._signs.is_apart(words, statement, frame, candidate)
            return None if apart else distance + 1.0
        return self._cost_subject(words, statement, frame, candidate)

    def _is_in_cue(self, words: Words, frame: Frame, first: int) -> bool:
        """Whether the cue names it: "issued a statement saying", "a statement that"."""
        signs = self._signs
        if first > frame.cue:  # "issued a statement", "according to a report"
            return signs.has_article(words, first) or signs.is_named(words, frame)
        return signs.has_article(words, first) and signs.is_issued(words, first)

    def _cost_subject(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> float | None:
        """Weigh a document that speaks before the cue: "released a statement saying"."""
        first, source = candidate.first, statement.source
        distance = frame.cue - candidate.last
        reads = candidate.cited and self._signs.is_read(words, frame)
        if reads and distance <= _PHRASE:
            return distance + 1.0  # "their statement on the matter read: “…”"
        if not candidate.speaks or not self._signs.has_article(words, first):
            return None
        if source is not None and first < words.at(source.start) < frame.cue:
            # "a report which said", but not: "issued a warning after one of them asked"
            relative = self._signs.is_relative(words, words.at(source.start))
            return 5.0 if relative and distance <= _ANTECEDENT else None
        issued = distance < _FAR and self._signs.is_issued(words, first)
        return 5.0 if issued or distance < _PLACE else None


def _platform(document: Document, candidate: Candidate) -> Platform:
    span = document.words.span(candidate.first, candidate.last)
    name = squeeze(document.text[span.start : span.end])
    return Platform(name, candidate.kind, span.start, span.end)
