"""time expressions around a cue → when it was said; those in the content → its times"""

from __future__ import annotations

from bisect import bisect_left

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.details import PublishingVerb
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.statement import Act, Platform, SaidAt, Statement
from claimtrack.model.when import Grain, TimeExpression, TimeType
from claimtrack.stages.details.frames import Frame, Levels

_REACH = 4  # how many time expressions on either side of a cue are looked at
_BEHIND = 12  # how many words may stand between a cue and a time behind it
_BEFORE = 7  # and between a time and the cue behind it, the source not counted
_PERIODS = frozenset({Grain.QUARTER, Grain.HALF})
_LEAD = 3  # how many words before a time may hold "published"
_NOW = "PRESENT_REF"  # "now" is about what is said, hardly ever about the saying


def times_inside(statement: Statement, times: tuple[TimeExpression, ...]) -> list[str]:
    """Give the ids of the time expressions inside the content, in order."""
    found: list[str] = []
    for part in statement.content:
        at = bisect_left(times, part.start, key=lambda time: time.start)
        while at < len(times) and times[at].end <= part.end:
            found.append(times[at].id)
            at += 1
    return found


class MomentFinder:
    """
    Finds the time expression that says when a statement was made.

    Args:
        lexicon: Its cue rows say what is a thought, its `PublishingVerb` rows what was
            "published on Monday".
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._cues = lexicon.view(CueBook)
        self._publishing = frozenset(lexicon.by_form(PublishingVerb))
        self._clauses = words_of(
            lexicon, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.CONJUNCTION
        )

    def find(
        self,
        document: Document,
        statement: Statement,
        frame: Frame,
        levels: Levels,
        platform: Platform | None = None,
    ) -> SaidAt | None:
        """Find the time of one statement among those around its cue."""
        words, times = document.words, document.times
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        if row is not None and row.act is Act.BELIEF:
            return None
        middle = bisect_left(times, words.start[frame.cue], key=lambda time: time.start)
        best: tuple[int, TimeExpression] | None = None
        for time in times[max(0, middle - _REACH) : middle + _REACH]:
            if not _is_moment(time) or _in_source(statement, time):
                continue
            if platform is not None and _in_name(platform, time):
                continue  # "Optics Today"
            first, last = words.at(time.start), words.at(time.end - 1) + 1
            if words.norm[first - 1 : first] == ("(",):
                continue  # the same in another zone: "at noon (1700 UTC)"
            inside = frame.first <= first < frame.last
            if not inside or levels.of[first] != frame.level:
                continue
            around = [
                at
                for at in (*range(last, frame.cue), *range(frame.cue_end, first))
                if words.norm[at][0].isalnum()
            ]
            cost = self._cost(document, statement, frame, first, around)
            if cost is not None and (best is None or cost < best[0]):
                best = cost, time
        if best is None:
            return None
        return SaidAt(best[1].start, best[1].end, best[1].value)

    def _cost(
        self,
        document: Document,
        statement: Statement,
        frame: Frame,
        time: int,
        between: list[int],
    ) -> int | None:
        """Count the words between cue and time; None if it belongs to something else."""
        words, source = document.words, statement.source
        if time >= frame.cue_end:
            clear = self._clauses.isdisjoint(
                words.norm[at] for at in between if at < frame.content
            )
            return len(between) if clear and len(between) <= _BEHIND else None
        skipped = words.within(source) if source is not None else range(0)
        outside = sum(1 for at in between if at not in skipped)
        published = words.norm[max(frame.first, time - _LEAD) : time]
        if outside <= _BEFORE or not self._publishing.isdisjoint(published):
            return outside
        return None


def _is_moment(time: TimeExpression) -> bool:
    """Whether one may have spoken then: not in "third-quarter profit"."""
    dated = time.type in (TimeType.DATE, TimeType.TIME) and time.value != _NOW
    return dated and time.grain not in _PERIODS


def _in_name(platform: Platform, time: TimeExpression) -> bool:
    start, end = platform.start, platform.end
    return start is not None and end is not None and start <= time.start < end


def _in_source(statement: Statement, time: TimeExpression) -> bool:
    source = statement.source
    return source is not None and source.start <= time.start < source.end
