"""How near a time stands to a cue, or to something else."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.cues import CueRow
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.cues import CuePhrase, CueVerb
from claimtrack.lexicon.rows.details import InterviewWord, PublishingVerb
from claimtrack.lexicon.rows.time_signs import PastForm
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import CLITIC, Words
from claimtrack.model.statement import Platform, Statement
from claimtrack.model.when import Grain, TimeExpression
from claimtrack.stages.details.bounds import ClauseBounds
from claimtrack.stages.details.frames import Frame

_BEHIND: Final = 12  # how many words may stand between a cue and a time behind it
_BEFORE: Final = 7  # and between a time and the cue behind it, the source not counted
_FRONTED: Final = 25  # and if the time opens the sentence
_LEAD: Final = 3  # how many words before a time may hold "published"
_YEARS: Final = frozenset({Grain.YEAR, Grain.DECADE, Grain.CENTURY})
_OF_SOURCE: Final = 20  # the cost of a time in the source: any other is preferred
# What may follow a time that stands for itself: "on Monday the mayor said".
_BEHIND_TIME: Final = (
    WordClass.DETERMINER,
    WordClass.POSSESSIVE,
    WordClass.PRONOUN,
    WordClass.PREPOSITION,
    WordClass.CONJUNCTION,
    WordClass.SUBORDINATOR,
    WordClass.RELATIVE,
    WordClass.AUXILIARY,
    WordClass.MODAL,
    WordClass.ADVERB,
    WordClass.INFINITIVAL,
)


@attrs.frozen
class View:
    """
    One statement, and what is known of it here.

    Args:
        words: The words of the text.
        statement: The statement.
        frame: What stands around its cue.
        row: What the lexicon knows of its cue.
        platform: Where it was said.
    """

    words: Words
    statement: Statement
    frame: Frame
    row: CueRow | None
    platform: Platform | None

    def source(self) -> range:
        """Give the numbers of the words of the source."""
        source = self.statement.source
        return range(0) if source is None else self.words.within(source)

    def holds(self, at: int) -> bool:
        """Whether a word lies in the content."""
        start = self.words.start[at]
        return any(part.start <= start < part.end for part in self.statement.content)

    def is_participle(self) -> bool:
        """Whether the cue goes on with a clause before it: "…, saying"."""
        # A row lists the -ing form last.
        row = self.row
        forms = row.words if isinstance(row, CueVerb) else ()
        return len(forms) > 1 and self.words.norm[self.frame.cue] == forms[-1]


class Nearness:
    """
    Weighs a time expression against the cue of a statement.

    Args:
        lexicon: Its `PublishingVerb` rows say what was "published on Monday", its
            function words where another clause begins.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._publishing = lexicon.forms(PublishingVerb)
        self._bounds = ClauseBounds(lexicon)
        self._owners = words_of(lexicon, WordClass.ARTICLE, WordClass.POSSESSIVE)
        self._prepositions = words_of(lexicon, WordClass.PREPOSITION)
        self._closed = words_of(lexicon, *_BEHIND_TIME)
        self._saying = lexicon.forms(CueVerb) | lexicon.forms(InterviewWord)
        self._past = lexicon.forms(PastForm)
        self._ends = endings_of(lexicon, WordClass.VERB)

    def cost(self, view: View, time: TimeExpression) -> int | None:
        """
        Count the words between the cue and a time.

        Args:
            view: The statement.
            time: A time on the level of its cue.

        Returns:
            The less, the nearer; None if the time belongs to something else.
        """
        words = view.words
        first, last = words.at(time.start), words.at(time.end - 1) + 1
        if self._tells_which(view, time, first, last):
            return None
        if first in self._around_source(view):
            return self._in_source(view, first, last)
        if first >= view.frame.cue_end:
            return self._behind(view, first)
        return self._before(view, first, last, time.grain)

    def _around_source(self, view: View) -> range:
        source = view.statement.source
        return self._bounds.around_source(view.words, source, view.frame.cue)

    def _tells_which(
        self, view: View, time: TimeExpression, first: int, last: int
    ) -> bool:
        """Whether a time belongs to a name or a noun: "a 2011 study", "Optics Today"."""
        words, platform = view.words, view.platform
        before = words.norm[first - 1] if first else ""
        if before == "(":
            return True  # the same in another zone: "at noon (1700 UTC)"
        if platform is not None and platform.start is not None:
            place = words.at(platform.start)
            if place <= first < words.at(platform.end or 0):
                return True
            if 0 <= place - last <= _LEAD:
                return False  # "in its May 3 report"
        if last >= len(words) or not words.norm[last][0].isalpha():
            return False
        owned = before in self._owners or before == CLITIC
        bare = time.grain is Grain.YEAR and before not in self._prepositions
        noun = words.norm[last] not in self._closed
        return noun and (owned or (bare and words.text[first].isdigit()))

    def _in_source(self, view: View, first: int, last: int) -> int | None:
        """Weigh a time in the source: "according to a report on Monday by Lee"."""
        own = view.source()
        if not isinstance(view.row, CuePhrase):
            return self._at_edge(view, first, last)
        lead = view.words.norm[own.start : first]
        apart = last >= own.stop or not self._prepositions.isdisjoint(lead[-1:])
        return _OF_SOURCE if apart and self._bounds.clauses.isdisjoint(lead) else None

    def _at_edge(self, view: View, first: int, last: int) -> int | None:
        """Weigh a time that was read into a source: "One official Monday said"."""
        own, norm = view.source(), view.words.norm
        opens = first == own.start and last < own.stop and norm[last] != CLITIC
        closes = first > own.start and last == own.stop == view.frame.cue
        led = norm[first - 1] in self._prepositions
        return _OF_SOURCE if opens or (closes and not led) else None

    def _behind(self, view: View, first: int) -> int | None:
        """Weigh a time behind the cue: "said on Monday", "“…,” she said on Monday"."""
        norm, frame = view.words.norm, view.frame
        between = [
            at
            for at in range(frame.cue_end, first)
            if norm[at][0].isalnum() and not view.holds(at)
        ]
        clear = self._bounds.clauses.isdisjoint(norm[at] for at in between)
        # "groups claiming it was over met on Monday", "which he denied, had begun in May"
        beyond = tuple(norm[at] for at in between if at > frame.content)
        over = frame.content < first and view.is_participle()
        if over or self._bounds.has_verb(beyond):
            return None
        return len(between) if clear and len(between) <= _BEHIND else None

    def _before(
        self, view: View, first: int, last: int, grain: Grain | None
    ) -> int | None:
        """Weigh a time before the cue: "on Monday, Lee said", "Lee on Monday said"."""
        words, frame, own = view.words, view.frame, self._around_source(view)
        if self._bounds.is_of_aside(words, frame.first, first, last):
            return None
        between = [at for at in range(last, frame.cue) if words.norm[at][0].isalnum()]
        if not between:
            return 0
        outside = sum(at not in own for at in between)
        lead = words.norm[frame.first : first]
        if not self._publishing.isdisjoint(lead[-_LEAD:]):
            return outside
        if self._bounds.is_other(lead) or self._tells_of_life(lead, grain):
            return None  # "after he left on Monday, she said"
        fronted = len(lead) <= 1
        if not (fronted and view.is_participle()):
            subject = own.start if last <= own.start < frame.cue else frame.cue
            if self._bounds.between(words, last, subject, fronted=fronted):
                return None  # "it rained on Monday, and Lee said"
        return outside if outside <= (_FRONTED if fronted else _BEFORE) else None

    def _tells_of_life(self, lead: tuple[str, ...], grain: Grain | None) -> bool:
        """Whether a year is that of a participle in front: "Born in 1932, she said"."""
        if grain not in _YEARS or not lead or lead[0] in self._saying:
            return False
        return lead[0] in self._past or lead[0].endswith(self._ends)
