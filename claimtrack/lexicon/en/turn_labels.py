"""Letters that stand for the two who speak in a printed interview."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import TurnLabel

TURN_LABELS: Final = (
    TurnLabel("q", example="Q: Did it rain?"),
    TurnLabel("a", answers=True, example="A: It did not."),
)
