"""Verbs that may report, with what stands before them in their group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import Cue, CueBook, CueRow, VerbForm, longest
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import CLITIC
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.shares import counts, share_before

_BASE: Final = int(VerbForm.BASE)
_PAST: Final = int(VerbForm.PAST)
_PARTICIPLE: Final = int(VerbForm.PARTICIPLE)
_ING: Final = int(VerbForm.ING)
_OF: Final = frozenset((Takes.PERSON_OF, Takes.ABOUT, Takes.PERSON_ABOUT))
_BEFORE_NOUN: Final = k.CONJUNCTION | k.RELATIVE | k.PREPOSITION | k.SUBORDINATOR


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
        participle: Whether it may be a participle without an auxiliary: "asked".
    """

    row: CueVerb
    first: int
    core: int
    last: int
    passive: bool = False
    finite: bool = False
    bare: bool = False
    infinitive: bool = False
    participle: bool = False


def find_candidates(page: Page, cues: CueBook) -> Iterator[Candidate]:
    """Go through the words and yield every verb that may be a cue."""
    verbs = cues.verbs
    behind = 0
    for number, word in enumerate(page.norm):
        # Inside a phrase such as “called for” no other verb begins.
        if word in verbs and number >= behind and not _is_matrix(page, number):
            cue = _cue_at(page, verbs, number)
            if cue is not None and isinstance(cue.row, CueVerb):
                found = _candidate(page, number, cue, cue.row)
                if found is not None:
                    behind = found.last
                    yield found


def _cue_at(page: Page, verbs: dict[str, tuple[Cue, ...]], number: int) -> Cue | None:
    """Give the longest cue at a word; "insisted on Monday that" is no "insist on"."""
    cue = longest(verbs, page.norm, number)
    if cue is None or len(cue.words) == 1:
        return cue
    last = number + len(cue.words)
    adverbial = page.sees(last, k.TIME) or _is_platform(page, last)
    if adverbial and page.sees(last - 1, k.PREPOSITION):
        for short in verbs[page.norm[number]]:
            if len(short.words) == 1 and _takes_a_clause(short.row):
                return short
    return cue


def _is_platform(page: Page, number: int) -> bool:
    """Whether this is where something is said: "on Twitter", not "on Twitter's rules"."""
    return page.sees(number, k.PLATFORM) and page.word(number + 1) != CLITIC


def _takes_a_clause(row: CueRow) -> bool:
    takes = row.takes if isinstance(row, CueVerb) else ()
    return Takes.CLAUSE in takes or Takes.THAT in takes


def _candidate(page: Page, core: int, cue: Cue, row: CueVerb) -> Candidate | None:
    low, high = page.limit[core]
    last = core + len(cue.words)
    if last > high or _is_in_name(page, core, low, high):
        return None
    form = int(cue.form)
    if form & _BASE and core > low and page.kind[core - 1] & k.INFINITIVAL:
        return _infinitive(page, row, core, last)
    group = verb_group(page, core, low)
    if group.first == core and (
        _is_nominal_use(page, core, low, form) or is_noun_of(page, cue, core)
    ):
        return None
    if form == _PARTICIPLE and not group.auxiliary:
        return None
    is_be = bool(group.auxiliary & k.BE)
    is_participle, is_base = bool(form & _PARTICIPLE), bool(form & _BASE)
    return Candidate(
        row,
        group.first,
        core,
        last,
        passive=is_be and is_participle,
        finite=is_be or group.contracted or not form & _ING,
        # “They say” has a subject of several; “say” behind “he” is no statement.
        bare=is_base and not group.auxiliary and not form & _PAST,
        participle=is_participle and not is_base and group.first == core,
    )


def is_noun_of(page: Page, cue: Cue, core: int) -> bool:
    """
    Whether a base form is a noun before "of": "the state of Oda", not "they speak of it".

    Args:
        page: The words.
        cue: What the word may be.
        core: Its number.
    """
    row = cue.row
    if not isinstance(row, CueVerb) or row.act is not Act.ASSERT or len(cue.words) > 1:
        return False
    base = bool(cue.form & _BASE) and _OF.isdisjoint(row.takes)
    return base and page.sees(core + 1, k.GENITIVE)


def _is_matrix(page: Page, number: int) -> bool:
    """Whether a verb only tells that the infinitive behind it came to pass."""
    implies = page.kind[number] & k.IMPLICATIVE
    return bool(implies) and page.sees(number + 1, k.INFINITIVAL)


def _infinitive(page: Page, row: CueVerb, core: int, last: int) -> Candidate:
    """Read "to deny", or "continued to deny", which is as finite as "continued"."""
    low = page.limit[core][0]
    matrix = core - 2
    if matrix <= low or not _is_matrix(page, matrix):
        first = verb_group(page, core - 1, low).first
        return Candidate(row, first, core, last, infinitive=True)
    group = verb_group(page, matrix, low)
    within = page.sees(group.first - 1, k.INFINITIVAL)  # "wants to continue to deny"
    finite = bool(group.auxiliary) or not page.kind[matrix] & k.GERUND
    return Candidate(row, group.first, core, last, finite=finite, infinitive=within)


@attrs.frozen
class Group:
    """
    The words before a verb or an adjective that belong to it.

    Args:
        first: The number of the first of them; that of the verb if there are none.
        auxiliary: The classes of the auxiliary nearest to the verb; 0 for none.
        contracted: Whether the auxiliary is a part of the pronoun: "they've".
    """

    first: int
    auxiliary: int
    contracted: bool = False


def verb_group(page: Page, core: int, low: int) -> Group:
    """Gather auxiliaries, negation and adverbs: "has never publicly", "'s"."""
    first = core
    auxiliary = 0
    number = core - 1
    while number >= low and page.quote[number] == page.quote[core]:
        kind = page.kind[number]
        if _is_contraction(page, number, low):
            # It may be "has" or "is".
            auxiliary = auxiliary or k.AUXILIARY
        # “Neither” and the like are pronouns as well as negations, and May is a month.
        elif kind & k.VERBAL and not kind & (k.PRONOUN | k.TIME):
            if not auxiliary and kind & (k.AUXILIARY | k.MODAL):
                auxiliary = kind
        elif not _is_adverb(kind) or _begins_anew(page, number, low):
            break
        first = number
        number -= 1
    if not auxiliary and number >= low and _is_contracted_pronoun(page, number):
        return Group(first, k.AUXILIARY, contracted=True)
    return Group(first, auxiliary)


def _opens_mention(page: Page, core: int, form: int) -> bool:
    """Whether a base form is the first word of a noun phrase: "state officials"."""
    return bool(form & _BASE) and page.mentions.end.get(core, core) > core + 1


def _begins_anew(page: Page, number: int, low: int) -> bool:
    """Whether an adverb opens the sentence or joins: "since" in "since she left"."""
    kind = page.kind[number]
    if not kind & k.MANNER:
        return False
    joins = kind & k.SUBORDINATOR and not page.sees(number - 1, k.AUXILIARY)
    return number == low or bool(joins)


def _is_adverb(kind: int) -> bool:
    if kind & k.ADVERB:
        return not kind & (k.TIME | k.PREPOSITION)
    return bool(kind & (k.MANNER | k.COMPARATIVE)) and not kind & k.CAPITAL


def _is_contraction(page: Page, number: int, low: int) -> bool:
    """Whether this is the verb in "he's", which is a word of its own."""
    return (
        page.norm[number] == CLITIC
        and number > low
        and page.sees(number - 1, k.PRONOUN | k.RELATIVE)
    )


def _is_contracted_pronoun(page: Page, number: int) -> bool:
    """Whether this is "they've", which is one word."""
    return page.sees(number, k.PRONOUN) and "'" in page.norm[number]


def _is_in_name(page: Page, core: int, low: int, high: int) -> bool:
    """Whether a capital letter within a sentence shows a name: the United States."""
    if not page.kind[core] & k.CAPITAL or core == low or page.headline[core]:
        return False
    beside = core + 1 < high and page.sees(core + 1, k.CAPITAL)
    return beside or page.sees(core - 1, k.CAPITAL)


def _may_be_noun(page: Page, core: int, form: int) -> bool:
    """Whether a form of a verb may be a noun or an attribute as well: not "said"."""
    inflected = page.norm[core].endswith(page.grammar.inflections)
    return bool(form & (_BASE | _ING)) or inflected


def _is_nominal_use(page: Page, core: int, low: int, form: int) -> bool:
    """Whether the word before shows that this is a noun or an attribute."""
    if core == low:
        return False
    kind = page.kind[core - 1]
    if _opens_mention(page, core, form) and kind & _BEFORE_NOUN:
        return True
    if kind & (k.ARTICLE | k.POSSESSIVE):
        return not kind & k.PRONOUN
    if page.norm[core - 1] == CLITIC or counts(page, core - 1):
        # "Lee's reported comments", but "Lee's said the roof was old", of a firm
        part = share_before(page, core, low) if form & _BASE else None
        # "one in five say", but "ten claims"
        is_part = part is not None and any(page.kind[n] & k.LINK for n in range(*part))
        return not is_part and _may_be_noun(page, core, form)
    if page.is_hyphen(core - 1):
        return True
    return bool(kind & k.PREPOSITION) and not form & _ING
