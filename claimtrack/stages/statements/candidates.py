# ruff: noqa: C901
"""Verbs that may report, with what stands before them in their verb group."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm, longest
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.stages.statements.page import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    BE,
    CAPITAL,
    INFINITIVAL,
    MODAL,
    NEGATION,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TIME,
    Page,
)

_VERBAL = AUXILIARY | MODAL | NEGATION


@attrs.frozen
class Candidate:
    """
    A verb that may be a cue.

    Args:
        row: Its row.
        first: The number of the first word of its group: auxiliaries, adverbs, verb.
        core: The number of the verb itself.
        last: The number behind its last word.
        passive: Whether it is in the passive.
        finite: Whether it may have a subject of its own.
        bare: Whether it is a base form without a modal, which wants a plural subject.
        infinitive: Whether it is an infinitive with "to".
    """

    row: CueVerb
    first: int
    core: int
    last: int
    passive: bool
    finite: bool
    bare: bool
    infinitive: bool


def find_candidates(page: Page, cues: CueBook) -> Iterator[Candidate]:
    """Go through the words and yield every verb that may be a cue."""
    verbs = cues.verbs
    skip = 0
    for number, word in enumerate(page.norm):
        if word in verbs and number >= skip:
            cue = longest(verbs, page.norm, number)
            if cue is None or not isinstance(cue.row, CueVerb):
                continue
            found = _candidate(page, number, len(cue.words), cue.row, cue.form)
            if found is not None:
                skip = found.last
                yield found


def _candidate(
    page: Page, core: int, size: int, row: CueVerb, form: int
) -> Candidate | None:
    low, high = page.limit[core]
    if core + size > high:
        return None
    kind = page.kind
    if _is_in_name(page, core, low, high):
        return None  # a part of a name: the United States
    first = core
    nearest = 0
    infinitive = False
    number = core - 1
    while number >= low and page.quote[number] == page.quote[core]:
        mask = kind[number]
        if mask & INFINITIVAL and form & VerbForm.BASE and number == core - 1:
            infinitive = True
            first = number
        elif _is_contraction(page, number, low):
            nearest = nearest or AUXILIARY
            first = number
        elif mask & _VERBAL and not mask & PRONOUN:
            if mask & (AUXILIARY | MODAL) and not nearest:
                nearest = mask
            first = number
        elif (mask & ADVERB and not mask & (TIME | PREPOSITION)) or (
            not mask and page.norm[number].endswith("ly") and number > low
        ):
            first = number
        else:
            break
        number -= 1
    if number >= low and kind[number] & PRONOUN and "'" in page.norm[number]:
        nearest = nearest or AUXILIARY
    if first == core and _is_nominal_use(page, core, low, form):
        return None
    passive = bool(
        nearest & BE and form & VerbForm.PARTICIPLE and not form & VerbForm.ING
    )
    if form == VerbForm.PARTICIPLE and not nearest:
        return None
    ing = bool(form & VerbForm.ING)
    finite = not infinitive and (not ing or bool(nearest & BE))
    bare = bool(form & VerbForm.BASE) and not nearest and not form & VerbForm.PAST
    return Candidate(row, first, core, core + size, passive, finite, bare, infinitive)


def _is_in_name(page: Page, core: int, low: int, high: int) -> bool:
    """Whether a capital letter within a sentence shows a name: the United States."""
    if not page.kind[core] & CAPITAL or core == low or page.headline[core]:
        return False
    return page.sees(core - 1, CAPITAL) or (
        core + 1 < high and page.sees(core + 1, CAPITAL)
    )


def _is_contraction(page: Page, number: int, low: int) -> bool:
    """Whether this is the verb in "he's", which is a word of its own."""
    return (
        page.norm[number] == "'s"
        and number > low
        and bool(page.kind[number - 1] & (PRONOUN | RELATIVE))
    )


def _is_nominal_use(page: Page, core: int, low: int, form: int) -> bool:
    """Whether the word before shows that this is a noun or an attribute."""
    before = core - 1
    if before < low:
        return False
    mask = page.kind[before]
    if mask & (ARTICLE | POSSESSIVE) or (mask & NUMBER and not mask & TIME):
        return not mask & PRONOUN
    if page.norm[before] in ("'s", "’s", "-"):
        return True
    return bool(mask & PREPOSITION) and not form & VerbForm.ING
