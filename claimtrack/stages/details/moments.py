"""time expressions around a cue → when it was said; those in the content → its times"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import Final

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.statement import Act, Platform, SaidAt, Statement
from claimtrack.model.when import Grain, Published, TimeExpression, TimeType
from claimtrack.stages.details.frames import Frame, Levels
from claimtrack.stages.details.nearness import Nearness, View

_REACH: Final = 4  # how many time expressions on either side of a cue are looked at
_PERIODS: Final = frozenset({Grain.QUARTER, Grain.HALF})
_FISCAL: Final = "FY"  # what a firm did in its year it says later
# "now" and "soon" are about what is said, hardly ever about the saying.
_NO_MOMENTS: Final = frozenset({"PRESENT_REF", "FUTURE_REF"})


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
        lexicon: Its cue rows say what is a thought, the others how near a time stands.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._cues = lexicon.view(CueBook)
        self._nearness = Nearness(lexicon)

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
        view = View(words, statement, frame, row, platform)
        middle = bisect_left(times, words.start[frame.cue], key=lambda time: time.start)
        best: tuple[int, TimeExpression] | None = None
        for time in times[max(0, middle - _REACH) : middle + _REACH]:
            first = words.at(time.start)
            inside = frame.first <= first < frame.last
            if not inside or levels.of[first] != frame.level or not is_moment(time):
                continue
            if _is_ahead(time, document.published):
                continue  # what is announced for next May was not said then
            cost = self._nearness.cost(view, time)
            if cost is not None and (best is None or cost < best[0]):
                best = cost, time
        if best is None:
            return None
        return SaidAt(best[1].start, best[1].end, best[1].value)


def _is_ahead(time: TimeExpression, published: Published | None) -> bool:
    """Whether a time lies behind the day of publication."""
    if published is None or time.interval is None:
        return False
    today = published.date() if isinstance(published, dt.datetime) else published
    return time.interval.start.date() > today


def is_moment(time: TimeExpression) -> bool:
    """Whether one may have spoken then: not in "third-quarter profit"."""
    dated = time.type in (TimeType.DATE, TimeType.TIME)
    own = time.value not in _NO_MOMENTS and not time.value.startswith(_FISCAL)
    return dated and own and time.grain not in _PERIODS
