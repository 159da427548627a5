"""interviews → the platforms of what their guests say"""

from __future__ import annotations

from claimtrack.model.statement import Platform, Statement
from claimtrack.stages.occasions.interviews import Interview


def start_of(statement: Statement) -> int:
    """Give where a statement begins in the text, to tell its sentence."""
    anchor = statement.cue or statement.content[0]
    return anchor.start


class Guests:
    """
    Those who were interviewed, and have not been heard elsewhere since.

    Args:
        interviews: The interviews of the document, in the order of the text.
    """

    def __init__(self, interviews: list[Interview]) -> None:
        self._interviews = interviews
        self._opened = 0
        self._place: dict[str, Platform] = {}

    def platform(self, statement: Statement) -> Platform | None:
        """
        Give the platform of a statement if it was made in an interview.

        Args:
            statement: The statement; what others report inside it counts for nothing,
                and neither does a turn of a printed dialogue, which has no cue.

        Returns:
            With its words for the first that the guest says, without them for the
            others; None if the speaker is no guest, or speaks to somebody else.
        """
        self._open(start_of(statement))
        told = statement.cue is not None and statement.parent is None
        found = self._place.get(statement.speaker or "")
        if found is None or not told or statement.addressee is not None:
            return None
        self._place[statement.speaker or ""] = found.inherited()
        return found

    def leave(self, statement: Statement) -> None:
        """Take note that somebody speaks in another place."""
        self._open(start_of(statement))
        if statement.parent is None:
            self._place.pop(statement.speaker or "", None)

    def _open(self, start: int) -> None:
        """Let in the guests of the interviews that are told of before a place."""
        told = self._interviews
        while self._opened < len(told) and told[self._opened].end <= start:
            interview = told[self._opened]
            self._place[interview.guest] = interview.platform
            self._opened += 1
