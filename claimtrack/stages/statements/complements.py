"""Where the content behind a verb begins, by what the verb takes."""

from __future__ import annotations

from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.addressees import (
    behind_addressee,
    behind_description,
    may_be_asked,
)
from claimtrack.stages.statements.adverbials import (
    behind_adverbials,
    behind_aside,
    behind_times,
)
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.openings import (
    opens_clause,
    opens_infinitive,
    opens_phrase,
    opens_predicate,
)
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.pointing import points

_TakesAny: TypeAlias = frozenset[Takes]

BARE: Final = frozenset((Takes.QUOTE, Takes.CLAUSE))
"""Content that may do without "that", and so may stand before its cue: …, said Lee."""
CLAUSAL: Final = frozenset((Takes.THAT, Takes.CLAUSE, Takes.PERSON_CLAUSE))
"""Content that is a clause, with "that" or without."""

_CLAIMING: Final = frozenset((Act.ASSERT, Act.ACCUSE))
_FARTHEST: Final = 12
_QUESTIONS: Final = frozenset((Takes.QUOTE, Takes.WHETHER))
_ASKED: Final = frozenset((Takes.WHETHER, Takes.ABOUT))
_SPOKEN: Final = frozenset((Takes.QUOTE, Takes.CLAUSE, Takes.THAT))
_QUOTABLE: Final = _SPOKEN | {Takes.PERSON_CLAUSE}
_PERSONAL: Final = frozenset(
    (
        Takes.PERSON_CLAUSE,
        Takes.PERSON_INFINITIVE,
        Takes.PERSON_OF,
        Takes.PERSON_ABOUT,
    )
)
_ALL_SPOKEN: Final = _SPOKEN | {Takes.WHETHER}
_OTHER_CONTENT: Final = k.FINITE | k.GERUND | k.INFINITIVAL | k.COMPLEMENTIZER
_NO_CLAUSE: Final = k.AGENT | k.CONJUNCTION | k.MARK
_NAMES_TOPIC: Final = k.TOPIC | k.MATTER | k.GENITIVE | k.SUBORDINATOR
_NO_SUBJECT: Final = k.MARK | k.AUXILIARY | k.MODAL | k.CONJUNCTION
_FRONTED: Final = k.SUBORDINATOR | k.PREPOSITION | k.ADVERB


@attrs.frozen
class Complement:
    """
    The place where the content begins.

    Args:
        start: The number of its first word.
        takes: What sort of content it is.
    """

    start: int
    takes: Takes


def complement_of(page: Page, verb: Candidate) -> Complement | None:
    """Find the content that follows a verb."""
    found = _complement(page, verb)
    if found is None or not verb.row.claims or _takes_claim(page, found.start):
        return found
    return None


def is_claim(page: Page, number: int) -> bool:
    """
    Whether a noun is one for what somebody says is so: a remark, but no offer.

    Args:
        page: The words.
        number: The number of the noun.
    """
    word = page.norm[number]
    cues = page.grammar.cues.nouns.get(word, ())
    told = not cues or any(cue.row.act in _CLAIMING for cue in cues)
    return told and word in page.grammar.claims


def _takes_claim(page: Page, start: int) -> bool:
    """Whether an object is something said: "withdrew [the remark]", not "[its men]"."""
    high = page.limit[start][1]
    end = behind_addressee(page, start, high)
    return end is not None and is_claim(page, end - 1)


def _complement(page: Page, verb: Candidate) -> Complement | None:
    high = page.limit[verb.core][1]
    takes = frozenset(verb.row.takes)
    if Takes.QUOTE in takes and _introduces(page, verb, high):
        return Complement(high, Takes.QUOTE)
    if verb.last >= high:
        return None
    if page.kind[verb.last] & k.COMPLEMENTIZER and takes & _SPOKEN:
        pronoun = Takes.NOUN in takes and points(page, verb.last, high)
        return Complement(verb.last, Takes.NOUN if pronoun else Takes.THAT)
    firm = behind_times(page, verb.last, high)
    soft = behind_adverbials(page, firm, high)
    for place in dict.fromkeys((firm, soft, behind_aside(page, firm, high))):
        found = _plain_opening(page, place, high, takes)
        if found is not None:
            return found
    if takes & _PERSONAL:
        found = _behind_person(page, firm, high, takes)
        if found is not None:
            return found
    return _without_sign(page, firm, soft, high, takes)


def _without_sign(
    page: Page, firm: int, soft: int, high: int, takes: _TakesAny
) -> Complement | None:
    """Find content that no small word opens, perhaps late: "said firmly it would"."""
    if firm >= high:
        return None
    if takes & BARE and page.sees(firm, k.INTERJECTION) and _ends(page, firm + 1, high):
        return Complement(firm, Takes.CLAUSE)  # "said yes"
    late = soft > firm and page.sees(soft, k.PRONOUN | k.DETERMINER)
    if late and Takes.CLAUSE in takes and opens_clause(page, soft, high):
        return Complement(soft, Takes.CLAUSE)
    return _phrase(page, firm, high, takes)


def _ends(page: Page, number: int, high: int) -> bool:
    """Whether a clause ends before a word."""
    return number >= high or page.sees(number, k.MARK | k.CONJUNCTION)


def _introduces(page: Page, verb: Candidate, high: int) -> bool:
    """Whether a colon ends the paragraph, so that the next is what is said."""
    near = high - verb.last < _FARTHEST
    if not near or page.norm[high - 1] != ":" or page.word(high) == "":
        return False
    if page.quote_at(high) is not None:
        return True
    # A block without quotation marks: nothing else may be what the verb is about.
    between = range(verb.last, high - 1)
    if Takes.NOUN in verb.row.takes and between and opens_phrase(page, verb.last):
        return False
    return not any(
        page.kind[n] & _OTHER_CONTENT or page.norm[n] == "," for n in between
    )


def behind_comma(page: Page, verb: Candidate) -> Complement | None:
    """Find content behind a stray comma: "denied, any role", "Adding, the road …"."""
    high = page.limit[verb.core][1]
    comma = behind_times(page, verb.last, high)
    start = comma + 1
    if start >= high or page.norm[comma] != "," or not opens_phrase(page, start):
        return None
    takes = frozenset(verb.row.takes)
    for kind in (Takes.CLAUSE, Takes.THAT):
        if kind in takes and opens_clause(page, start, high):
            return Complement(start, kind)
    personal = Takes.PERSON_INFINITIVE
    if personal in takes and _behind_person(page, start, high, takes) is not None:
        return Complement(start, personal)
    return Complement(start, Takes.NOUN) if Takes.NOUN in takes else None


def behind_named_comma(page: Page, verb: Candidate) -> Complement | None:
    """Find a clause behind an addressee and a comma: "told the BBC, all were safe"."""
    high = page.limit[verb.core][1]
    person = None
    if Takes.PERSON_CLAUSE in verb.row.takes:
        person = behind_addressee(page, behind_times(page, verb.last, high), high)
    if person is None or person + 1 >= high or page.norm[person] != ",":
        return None
    start = person + 1
    is_clause = opens_phrase(page, start) and opens_clause(page, start, high)
    return Complement(start, Takes.PERSON_CLAUSE) if is_clause else None


def _plain_opening(
    page: Page, place: int, high: int, takes: _TakesAny
) -> Complement | None:
    """What an unmistakable opening of content at this place opens."""
    if place >= high:
        return None
    spoken = bool(takes & _SPOKEN)
    mark = page.norm[place]
    after = place + 1 if mark in (",", ":") or mark in k.DASHES else place
    if mark == "," and page.sees(after, k.COMPLEMENTIZER) and spoken:
        return Complement(after, Takes.THAT)
    if after < high and page.quote_at(after) is not None:
        return Complement(after, Takes.QUOTE) if takes & _QUOTABLE else None
    if mark == ":" and spoken and after < high:
        return Complement(after, Takes.CLAUSE)
    return _small_word(page, place, takes)


def _small_word(page: Page, place: int, takes: _TakesAny) -> Complement | None:
    """What "that", "whether" or "to" opens."""
    kind = page.kind[place]
    if kind & k.COMPLEMENTIZER and takes & _QUOTABLE:
        return Complement(place, Takes.THAT)
    asks = kind & k.INTERROGATIVE and not page.sees(place + 1, k.MARK)
    if asks and takes & _ALL_SPOKEN:
        return Complement(place, Takes.WHETHER)
    if Takes.INFINITIVE in takes and opens_infinitive(page, place):
        return Complement(place, Takes.INFINITIVE)
    return None


def _behind_person(
    page: Page, start: int, high: int, takes: _TakesAny
) -> Complement | None:
    """Find the content behind the person addressed: "told reporters (that) …"."""
    person = behind_addressee(page, start, high)
    if person is None:
        return None
    person = behind_description(page, person, high)
    firm = behind_times(page, person, high)
    soft = behind_adverbials(page, firm, high)
    for place in dict.fromkeys((person, firm, soft, behind_aside(page, soft, high))):
        if place >= high:
            continue
        if Takes.PERSON_INFINITIVE in takes and opens_infinitive(page, place):
            return Complement(place, Takes.PERSON_INFINITIVE)
        if Takes.PERSON_CLAUSE in takes:
            found = _plain_opening(page, place, high, takes | _ALL_SPOKEN)
            if found is not None:
                return found
    asks = Takes.PERSON_ABOUT in takes and may_be_asked(page, (start, person), takes)
    if asks and page.sees(firm, k.MATTER) and names_a_topic(page, firm):
        return Complement(firm, Takes.PERSON_ABOUT)
    if Takes.PERSON_OF in takes and _has_near(page, start + 1, high, k.TOPIC | k.ROLE):
        return Complement(start, Takes.PERSON_OF)
    return _told(page, firm, soft, high) if Takes.PERSON_CLAUSE in takes else None


def _told(page: Page, firm: int, soft: int, high: int) -> Complement | None:
    """What opens behind an addressee: "told a rally in Texas it rained"."""
    for place in dict.fromkeys((soft, firm)):
        if place >= high or page.kind[place] & _NO_SUBJECT:
            continue
        # Behind a place only a subject of its own shows that the clause begins; a place
        # alone is where it was told: "told a court in Leeds".
        opens = page.sees(place, k.PRONOUN | k.DETERMINER)
        if place == firm:
            opens = not page.sees(place, k.PREPOSITION) or page.sees(
                place, _NAMES_TOPIC
            )
        if opens and (place == firm or opens_clause(page, place, high)):
            return Complement(place, Takes.PERSON_CLAUSE)
    return None


def _phrase(page: Page, start: int, high: int, takes: _TakesAny) -> Complement | None:
    """What a clause without "that", a noun phrase or a gerund opens."""
    kind = page.kind[start]
    nominal = opens_phrase(page, start)
    if Takes.CLAUSE in takes and not kind & _NO_CLAUSE:
        fronted = kind & (_FRONTED | k.NEGATION) and not kind & k.ROLE
        if (nominal or fronted) and opens_clause(page, start, high):
            return Complement(start, Takes.CLAUSE)
    gerund = Takes.GERUND in takes and page.grammar.is_gerund(page.norm[start])
    if gerund and not kind & k.CAPITAL:
        return Complement(start, Takes.GERUND)
    if Takes.ABOUT in takes and names_a_topic(page, start):
        return Complement(start + 1, Takes.ABOUT)
    if Takes.AS in takes and kind & k.ROLE and start + 2 < high:
        return Complement(start, Takes.AS)  # dismissed as false the claim that …
    return _noun(page, start, high, takes) if nominal else None


def names_a_question(page: Page, place: int, takes: _TakesAny) -> bool:
    """Whether it is told behind a passive what is asked: "was grilled *about* it"."""
    personal = Takes.PERSON_ABOUT in takes
    leads = page.sees(place, k.MATTER) if personal else takes >= _ASKED
    return leads and names_a_topic(page, place)


def quoted_question(page: Page, place: int, takes: _TakesAny) -> Range | None:
    """Give what is asked behind a passive in its own words: "was asked, “Is it?”"."""
    if not takes >= _QUESTIONS:
        return None
    behind = page.word(place) in (",", ":")
    return page.quote_at(place + behind)


def names_a_topic(page: Page, place: int) -> bool:
    """Whether "about" and what is spoken of stand here: not "on condition of"."""
    if not page.sees(place, k.TOPIC):
        return False
    start = place + 1
    opens = page.sees(start, k.INTERROGATIVE) or opens_phrase(page, start)
    # "They spoke for an hour" tells how long.
    return opens and not page.sees(start, k.CIRCUMSTANCE | k.TIME)


def _noun(page: Page, start: int, high: int, takes: _TakesAny) -> Complement | None:
    """What a noun phrase is to a verb that takes one."""
    if Takes.PREDICATE in takes and opens_predicate(page, start, high):
        return Complement(start, Takes.PREDICATE)
    if Takes.NOUN in takes and not _is_questioned(page, start, high, takes):
        return Complement(start, Takes.NOUN)
    if Takes.AS in takes and _has_near(page, start, high, k.ROLE):
        return Complement(start, Takes.AS)
    return None


def _is_questioned(page: Page, start: int, high: int, takes: _TakesAny) -> bool:
    """Whether the object is a man, not a matter: "questioned *the driver*"."""
    if Takes.PERSON_ABOUT not in takes:
        return False
    person = behind_addressee(page, start, high)
    return person is not None and may_be_asked(page, (start, person), takes)


def _has_near(page: Page, start: int, high: int, classes: int) -> bool:
    """Whether a word of these classes stands among the next ones."""
    for number in range(start, min(high, start + _FARTHEST)):
        kind = page.kind[number]
        if kind & classes:
            return True
        if kind & (k.COMPLEMENTIZER | k.AUXILIARY | k.MODAL):
            return False  # what follows is another clause's
    return False
