"""Contents that are a pronoun: "denied *that* on Monday", "denied *it* at the time"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.text.marks import STOPS

_POINTING: Final = k.EXPLETIVE | k.COMPLEMENTIZER  # it, that
_ANSWERING: Final = frozenset((Act.DENY, Act.CONFIRM))
_STOPS: Final = STOPS | {";"}
_PARTS: Final = k.PREPOSITION | k.TIME | k.MARK | k.CONJUNCTION | k.ADVERB
_JOINS: Final = k.CONJUNCTION | k.GERUND
# "denied that to him", "called it a lie", "saw it as a lie", "that of the mayor"
_GOES_ON: Final = k.ROLE | k.GENITIVE | k.INFINITIVAL


def points(page: Page, number: int, high: int) -> bool:
    """
    Whether "that" stands for what was said before: "denied that, saying it rained".

    Args:
        page: The words.
        number: The number of "that".
        high: The number behind the sentence.
    """
    end = behind_times(page, number + 1, high)
    if end >= high or page.sees(end, k.CONJUNCTION):
        return True
    if page.norm[end] == ",":
        return page.sees(end + 1, _JOINS)  # "said that, if it rained, …" goes on
    return page.norm[end][:1] in _STOPS


def end_behind_pronouns(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Leave out of what is denied when and where it was, if a pronoun is all of it.

    Args:
        page: The words.
        cues: Say which verbs take a pronoun for their object.
        findings: What was found, in any order.
    """
    for each in findings:
        end = _behind_pronoun(page, cues, each)
        yield each if end is None else attrs.evolve(each, content=(end,))


def _behind_pronoun(page: Page, cues: CueBook, found: Finding) -> Range | None:
    """Give the pronoun that is all of a content; None if it is more, or no more."""
    if found.cue is None or len(found.content) != 1:
        return None
    first, end = found.content[0]
    follows = behind_times(page, found.cue[1], end) == first
    if not follows or end == first + 1 or not page.sees(first, _POINTING):
        return None
    row = cues.row_of(page.norm[slice(*found.cue)])
    if not isinstance(row, CueVerb) or Takes.NOUN not in row.takes:
        return None
    if row.act not in _ANSWERING:
        return None
    if page.sees(first, k.COMPLEMENTIZER):
        whole = points(page, first, end)
    elif page.sees(first + 1, k.CONJUNCTION):
        whole = True
    else:
        whole = not any(page.kind[n] & k.FINITE for n in range(first + 1, end))
    parted = page.sees(first + 1, _PARTS) and not page.sees(first + 1, _GOES_ON)
    return (first, first + 1) if whole and parted else None
