# ruff: noqa: ARG001, C901, PLR0911, PLR0912, RUF034, SIM102
"""What follows a verb: the content, and what stands between."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.page import (
    ADVERB,
    AGENT,
    ARTICLE,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTIZER,
    CONJUNCTION,
    DETERMINER,
    INFINITIVAL,
    INTERROGATIVE,
    MARK,
    MODAL,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATOR,
    TOPIC,
    VERB,
    Page,
)
from claimtrack.stages.statements.phrases import QUOTATION, phrase_after

_FARTHEST: Final = 12
_FARTHEST_VERB: Final = 20
_COLONS: Final = frozenset((":", "—", "-", "--"))


@attrs.frozen
class Complement:
    """
    The place where the content begins.

    Args:
        start: The number of its first word.
        takes: What sort of content it is.
        behind: The number behind the verb's own adverbials, where a statement with
            its content in front would end.
    """

    start: int
    takes: Takes


def skip_adverbials(page: Page, start: int, high: int) -> tuple[int, int]:
    """
    Step over adverbials behind a verb.

    Returns:
        The number behind times and adverbs, which never belong to the content, and
        the number behind the prepositional phrases that follow them, which may.
    """
    firm = start
    while firm < high:
        mask = page.kind[firm]
        if firm in page.time:
            firm = page.time[firm]
        elif mask & PREPOSITION and firm + 1 in page.time:
            firm = page.time[firm + 1]
        else:
            break
    soft = firm
    for _ in range(4):
        if soft >= high:
            break
        mask = page.kind[soft]
        if soft in page.time:
            soft = page.time[soft]
        elif mask & (PREPOSITION | INFINITIVAL) and not mask & SUBORDINATOR:
            phrase = phrase_after(page, soft + 1, high)
            if soft + 1 in page.time:
                soft = page.time[soft + 1]
            elif phrase is None:
                break
            else:
                soft = phrase[1]
        elif mask & ADVERB:
            soft += 1
        else:
            break
    return firm, soft


def complement_of(page: Page, verb: Candidate) -> Complement | None:
    """Find the content that follows a verb, by what its row says it takes."""
    high = page.limit[verb.core][1]
    takes = verb.row.takes
    if page.norm[high - 1] == ":" and page.is_quote_at(high):
        if high - verb.last < _FARTHEST and Takes.QUOTE in takes:
            return Complement(high, Takes.QUOTE)
    if verb.last >= high:
        return None
    if page.sees(verb.last, COMPLEMENTIZER) and (
        Takes.THAT in takes or Takes.CLAUSE in takes
    ):
        return Complement(verb.last, Takes.THAT)
    firm, soft = skip_adverbials(page, verb.last, high)
    for place in dict.fromkeys((firm, soft)):
        found = _at(page, place, high, takes)
        if found is not None:
            return found
    if (
        Takes.PERSON_CLAUSE in takes
        or Takes.PERSON_INFINITIVE in takes
        or Takes.PERSON_OF in takes
    ):
        found = _behind_person(page, firm, high, takes)
        if found is not None:
            return found
    if firm >= high:
        return None
    return _phrase(page, firm, high, takes, verb)


def behind_comma(page: Page, verb: Candidate) -> Complement | None:
    """Find content behind a stray comma: "denied, any role", "Adding, the road …"."""
    high = page.limit[verb.core][1]
    comma, _ = skip_adverbials(page, verb.last, high)
    start = comma + 1
    if start >= high or page.norm[comma] != "," or not _opens_phrase(page, start):
        return None
    takes = verb.row.takes
    if Takes.CLAUSE in takes and _has_verb(page, start, high):
        return Complement(start, Takes.CLAUSE)
    if Takes.THAT in takes and _has_verb(page, start, high):
        return Complement(start, Takes.THAT)
    if Takes.PERSON_INFINITIVE in takes and _behind_person(page, start, high, takes):
        return Complement(start, Takes.PERSON_INFINITIVE)
    if Takes.NOUN in takes:
        return Complement(start, Takes.NOUN)
    return None


def _at(
    page: Page, place: int, high: int, takes: tuple[Takes, ...]
) -> Complement | None:
    """What an unmistakable opening of content at this place opens."""
    if place >= high:
        return None
    mask = page.kind[place]
    spoken = Takes.QUOTE in takes or Takes.CLAUSE in takes or Takes.THAT in takes
    after = place + 1 if page.norm[place] in (",", ":", "—", "-", "--") else place
    if page.norm[after - 1] == "," and page.sees(after, COMPLEMENTIZER):
        if spoken:
            return Complement(after, Takes.THAT)
    if page.is_quote_at(after) and after < high:
        return (
            Complement(after, Takes.QUOTE)
            if spoken or Takes.PERSON_CLAUSE in takes
            else None
        )
    if mask & COMPLEMENTIZER and (spoken or Takes.PERSON_CLAUSE in takes):
        return Complement(place, Takes.THAT)
    if mask & INTERROGATIVE and (Takes.WHETHER in takes or spoken):
        return Complement(place, Takes.WHETHER)
    if mask & INFINITIVAL and Takes.INFINITIVE in takes and is_base(page, place + 1):
        return Complement(place, Takes.INFINITIVE)
    if page.norm[place] == ":" and spoken and place + 1 < high:
        return Complement(place + 1, Takes.CLAUSE)
    return None


def _behind_person(
    page: Page, start: int, high: int, takes: tuple[Takes, ...]
) -> Complement | None:
    """Find the content behind the person addressed: "told reporters (that) …"."""
    person = _person(page, start, high)
    if person is None:
        return None
    firm, soft = skip_adverbials(page, person, high)
    for place in dict.fromkeys((person, firm, soft)):
        if place >= high:
            continue
        mask = page.kind[place]
        if Takes.PERSON_INFINITIVE in takes:
            if mask & INFINITIVAL:
                return Complement(
                    place if place == person else place, Takes.PERSON_INFINITIVE
                )
        if Takes.PERSON_OF in takes and page.norm[place] in (
            "of",
            "for",
            "with",
            "over",
            "about",
            "as",
        ):
            return Complement(start, Takes.PERSON_OF)
        if Takes.PERSON_CLAUSE in takes:
            found = _at(
                page, place, high, (*takes, Takes.QUOTE, Takes.CLAUSE, Takes.WHETHER)
            )
            if found is not None:
                return found
    if (
        Takes.PERSON_CLAUSE in takes
        and firm < high
        and not page.kind[firm] & (MARK | AUXILIARY | MODAL | CONJUNCTION)
    ):
        return Complement(firm, Takes.PERSON_CLAUSE)
    return None


def _person(page: Page, start: int, high: int) -> int | None:
    """Give the number behind a short noun phrase that may be an addressee."""
    if start >= high:
        return None
    kind = page.kind
    if kind[start] & PRONOUN or (
        kind[start] & POSSESSIVE
        and kind[start + 1 if start + 1 < high else start]
        & (PRONOUN | DETERMINER | COMPLEMENTIZER | INFINITIVAL | ARTICLE)
    ):
        return start + 1
    phrase = phrase_after(page, start, high)
    if phrase is None:
        return None
    end = phrase[1]
    # The infinitive and the object's own preposition end the person.
    for number in range(phrase[0] + 1, end):
        mask = kind[number]
        if mask & (INFINITIVAL | PREPOSITION) and page.norm[number] != "of":
            return number
    return end


def _phrase(
    page: Page, start: int, high: int, takes: tuple[Takes, ...], verb: Candidate
) -> Complement | None:
    """What a clause without "that", a noun phrase or a gerund opens."""
    mask = page.kind[start]
    word = page.norm[start]
    if word == ",":
        return None
    nominal = _opens_phrase(page, start)
    if Takes.CLAUSE in takes and not mask & (AGENT | CONJUNCTION | MARK):
        if nominal and _has_verb(page, start, high):
            return Complement(start, Takes.CLAUSE)
        if (
            mask & (SUBORDINATOR | PREPOSITION | ADVERB)
            and not mask & ROLE
            and _has_verb(page, start, high)
        ):
            return Complement(start, Takes.CLAUSE)
    if Takes.GERUND in takes and word.endswith("ing") and not mask & CAPITAL:
        return Complement(start, Takes.GERUND)
    if Takes.ABOUT in takes and mask & TOPIC and _opens_phrase(page, start + 1):
        return Complement(start + 1, Takes.ABOUT)
    if Takes.PREDICATE in takes and nominal and _has_predicate(page, start, high):
        return Complement(start, Takes.PREDICATE)
    if Takes.NOUN in takes and nominal:
        return Complement(start, Takes.NOUN)
    if (
        Takes.AS in takes
        and nominal
        and "as" in page.norm[start : min(high, start + _FARTHEST)]
    ):
        return Complement(start, Takes.AS)
    return None


def _has_predicate(page: Page, start: int, high: int) -> bool:
    """Whether an object and what it is called follow: "the plan a disaster"."""
    if page.kind[start] & (PRONOUN | POSSESSIVE) and start + 1 < high:
        return _opens_phrase(page, start + 1)
    if page.kind[start] & MARK:
        return True
    end = page.mention_to.get(start)
    if end is None or end >= high:
        return False
    return any(_opens_predicate(page, n) for n in range(start + 1, min(high, end + 1)))


def _opens_predicate(page: Page, number: int) -> bool:
    mask = page.kind[number]
    if mask & MARK:
        return page.norm[number] in QUOTATION
    return bool(mask & (ARTICLE | ROLE)) or number in page.mention_to or not mask


def _opens_phrase(page: Page, start: int) -> bool:
    """Whether a noun phrase may begin here."""
    mask = page.kind[start]
    if mask & (DETERMINER | POSSESSIVE | PRONOUN | NUMBER | CAPITAL):
        return True
    if mask & MARK:
        return page.norm[start] in ("“", '"', "‘", "'", "``", "$", "(")
    return not mask & CLOSED and not page.norm[start].endswith("ly")


def _has_verb(page: Page, start: int, high: int) -> bool:
    """Whether something like a finite verb follows, relative clauses aside."""
    wanted = 1
    for number in range(start + 1, min(high, start + _FARTHEST_VERB)):
        mask = page.kind[number]
        if mask & RELATIVE:
            wanted += 1
        elif mask & (AUXILIARY | MODAL | VERB) and not mask & CAPITAL:
            if not page.sees(number - 1, AUXILIARY | MODAL | INFINITIVAL):
                wanted -= 1
            if wanted == 0:
                return True
    return False


def is_base(page: Page, number: int) -> bool:
    """Whether a word may be the verb of an infinitive."""
    mask = page.kind[number] if number < len(page.kind) else MARK
    return not mask & (ARTICLE | POSSESSIVE | PRONOUN | CAPITAL | MARK | NUMBER)
