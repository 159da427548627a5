"""The days of events, where a text dates them: "The vote is on May 3 … the day after the vote"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import attrs

from claimtrack.stages.times.context import words_after, words_before
from claimtrack.stages.times.grammar import Finding
from claimtrack.stages.times.overlap import Rival
from claimtrack.stages.times.readings import FromEvent
from claimtrack.stages.times.tense import TenseWords

_MANY: Final = 20
"""How many days back an event may have been dated."""

_PART_OF_MORE: Final = frozenset("'’-")
"""What joins a noun to a longer name of the event: "the mayor's funeral"."""


def date_events(
    text: str, rivals: Sequence[Rival[Any]], tense: TenseWords
) -> list[Rival[Any]]:
    """
    Find for each time counted from an event the day that the text gives for it.

    Args:
        text: The text.
        rivals: What was found, in the order of the text.
        tense: Words that show whether a noun is an event, or the subject of a clause.

    Returns:
        The same without the days of events that the text does not date.
    """
    days: list[Rival[Any]] = []
    kept: list[Rival[Any]] = []
    for rival in rivals:
        finding = rival.finding
        if not isinstance(finding, Finding):
            kept.append(rival)
        elif isinstance(finding.reading, FromEvent):
            place = _place_of(text, days, finding.reading, tense)
            reading = attrs.evolve(finding.reading, place=place)
            dated = attrs.evolve(finding, reading=reading)
            if place is not None or reading.length is not None:
                kept.append(attrs.evolve(rival, finding=dated))
        else:
            days += [rival] * (finding.kind == "day")
            kept.append(rival)
    return kept


def _place_of(
    text: str, days: list[Rival[Any]], reading: FromEvent, tense: TenseWords
) -> int | None:
    """Give where the text names the day of an event; None if it does not."""
    if text[reading.end : reading.end + 1] in _PART_OF_MORE:
        return None
    following = words_after(text, reading.end)[:1]
    # "The day before the mayor resigned" tells of a mayor, and not of an event.
    if any(word in tense.present or tense.is_past(word) for word in following):
        return None
    for day in reversed(days[-_MANY:]):
        before, after = words_before(text, day.start), words_after(text, day.end)
        if reading.noun in before or reading.noun in after[:2]:
            start: int = day.start
            return start
    return None
