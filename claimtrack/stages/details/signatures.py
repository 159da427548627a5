"""the source of a post → its platform, and the date behind it"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.details import PlatformMark
from claimtrack.model.document import Document
from claimtrack.model.statement import Platform, SaidAt, Statement

_NEAR: Final = 3  # how many marks may stand between a name and the date behind it


class SignatureReader:
    """
    Reads where and when a post was written off its signature.

    "— Ann Roy (@roy) May 3, 2014" has no cue that could tell.

    Args:
        lexicon: Its `PlatformMark` rows tell platforms by names.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._marks = lexicon.by_form(PlatformMark)

    def platform(self, document: Document, statement: Statement) -> Platform | None:
        """Find the platform that the name of a source shows."""
        source, words = statement.source, document.words
        if source is None:
            return None
        for at in words.within(source):
            row = self._marks.get(words.norm[at][0])
            if row is not None:
                return Platform(row.name, row.kind, words.start[at], words.end[at])
        return None

    def moment(self, document: Document, statement: Statement) -> SaidAt | None:
        """Find the date right behind a signature."""
        source, words, times = statement.source, document.words, document.times
        if source is None:
            return None
        at = bisect_left(times, source.end, key=lambda time: time.start)
        if at == len(times):
            return None
        time = times[at]
        between = words.norm[words.at(source.end) : words.at(time.start)]
        if len(between) > _NEAR or any(word[0].isalnum() for word in between):
            return None
        return SaidAt(time.start, time.end, time.value)
