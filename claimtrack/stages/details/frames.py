"""What stands around a cue, as opposed to what is said."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

import attrs

from claimtrack.model.document import Document
from claimtrack.model.statement import Statement


@attrs.frozen
class Frame:
    """
    The words around the cue of a statement, by their numbers.

    Args:
        first: The first word of the sentence, or of the part of it that belongs to
            this cue: it begins behind the cue before.
        cue: The first word of the cue.
        cue_end: The word behind the cue.
        content: The first word of the content behind the cue; `last` if there is none.
        last: The word behind the part of the sentence that belongs to this cue.
        level: In how many contents the cue lies.
    """

    first: int
    cue: int
    cue_end: int
    content: int
    last: int
    level: int


class Levels:
    """
    How deep each word lies in the contents of statements.

    A word of the narrator has level 0, a word of what somebody says 1, a word of
    what somebody says that another said 2.  The words that frame a statement
    are those on the level of its cue.
    """

    def __init__(self, document: Document) -> None:
        words = document.words
        steps = [0] * (len(words) + 1)
        for statement in document.statements:
            for part in statement.content:
                inside = words.within(part)
                steps[inside.start] += 1
                steps[inside.stop] -= 1
        self.of = list(accumulate(steps))


def frames(document: Document, levels: Levels) -> dict[str, Frame]:
    """Give the frame of each statement that has a cue, by the id of the statement."""
    words = document.words
    starts = [sentence.start for sentence in document.sentences]
    cues = sorted(
        (words.at(s.cue.start), words.at(s.cue.end - 1) + 1, s.id)
        for s in document.statements
        if s.cue is not None and s.cue.end > s.cue.start
    )
    by_id = {statement.id: statement for statement in document.statements}
    ends = _ends_before(document, cues, by_id, levels)
    result: dict[str, Frame] = {}
    for number, (cue, cue_end, name) in enumerate(cues):
        if cue_end > len(words) or not starts:
            continue
        at = max(0, bisect_right(starts, words.start[cue]) - 1)
        inside = words.within(document.sentences[at])
        before, after = ends[number]
        last = max(cue_end, min(inside.stop, after))
        around = _content_around(document, by_id.get(by_id[name].parent or ""), cue)
        result[name] = Frame(
            first=min(cue, max(inside.start, before, around)),
            cue=cue,
            cue_end=cue_end,
            content=_content_behind(document, by_id[name], cue_end, last),
            last=last,
            level=levels.of[cue],
        )
    return result


def _ends_before(
    document: Document,
    cues: list[tuple[int, int, str]],
    by_id: dict[str, Statement],
    levels: Levels,
) -> list[tuple[int, int]]:
    """Give for each cue where the one before is done and where the next one begins."""
    bounds = [[0, len(levels.of)] for _ in cues]
    latest: dict[int, int] = {}
    for number, (cue, _, _) in enumerate(cues):
        level = levels.of[cue]
        if level in latest:
            other = latest[level]
            _, end, name = cues[other]
            if by_id[cues[number][2]].content == by_id[name].content:
                continue  # two readings of one: "said in a statement that"
            done = _content_end(document, by_id[name], end)
            bounds[number][0] = done if done <= cue else end
            bounds[other][1] = cue
        latest[level] = number
    return [(before, after) for before, after in bounds]


def _content_end(document: Document, statement: Statement, cue_end: int) -> int:
    """Give the word behind what is said behind the cue; the cue's end if nothing is."""
    words = document.words
    ends = [
        words.at(part.end - 1) + 1
        for part in statement.content
        if part.end > part.start and words.at(part.start) >= cue_end
    ]
    return max(ends, default=cue_end)


def _content_around(document: Document, outer: Statement | None, cue: int) -> int:
    """Give the first word of the content that a cue lies in; 0 if it lies in none."""
    if outer is None:
        return 0
    within = (document.words.within(part) for part in outer.content)
    return next((w.start for w in within if w.start <= cue < w.stop), 0)


def _content_behind(
    document: Document, statement: Statement, cue_end: int, last: int
) -> int:
    starts = [document.words.at(part.start) for part in statement.content]
    return min((start for start in starts if cue_end <= start < last), default=last)
