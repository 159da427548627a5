"""time expressions around a cue → when it was said; those in the content → its times"""

from __future__ import annotations

from bisect import bisect_left

from claimtrack.model.document import Document
from claimtrack.model.statement import SaidAt, Statement
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.stages.details.frames import Frame, Levels

_REACH = 4  # how many time expressions on either side of a cue are looked at
_NEAR = 12  # how many words may stand between the cue and the time


def times_inside(statement: Statement, times: tuple[TimeExpression, ...]) -> list[str]:
    """Give the ids of the time expressions inside the content, in order."""
    found: list[str] = []
    for part in statement.content:
        at = bisect_left(times, part.start, key=lambda time: time.start)
        while at < len(times) and times[at].end <= part.end:
            found.append(times[at].id)
            at += 1
    return found


def find_moment(
    document: Document, statement: Statement, frame: Frame, levels: Levels
) -> SaidAt | None:
    """Find the time expression that says when the statement was made."""
    words, times = document.words, document.times
    cue_start = words.start[frame.cue]
    middle = bisect_left(times, cue_start, key=lambda time: time.start)
    best: tuple[int, TimeExpression] | None = None
    for time in times[max(0, middle - _REACH) : middle + _REACH]:
        if time.type not in (TimeType.DATE, TimeType.TIME):
            continue
        first = words.at(time.start)
        if levels.of[first] != frame.level or _in_source(statement, time):
            continue
        cost = _distance(document, statement, frame, first, words.at(time.end - 1) + 1)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, time
    if best is None:
        return None
    return SaidAt(best[1].start, best[1].end, best[1].value)


def _in_source(statement: Statement, time: TimeExpression) -> bool:
    source = statement.source
    return source is not None and source.start <= time.start < source.end


def _distance(
    document: Document, statement: Statement, frame: Frame, first: int, last: int
) -> int | None:
    """Give the words between cue and time, counted without the source; None if too far."""
    if not frame.first <= first < frame.last:
        return None
    if first >= frame.cue_end:
        between = range(frame.cue_end, first)
    else:
        between = range(last, frame.cue)
    words, source = document.words, statement.source
    skipped = words.within(source) if source is not None else range(0)
    distance = sum(1 for at in between if at not in skipped)
    return distance if distance <= _NEAR else None
