"""Descriptions before the name: "A former judge has said …", and later "Ann Roy, …"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC
from claimtrack.model.people import SpeakerKind
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import fold

_LEAD: Final = 6  # sentences that may keep the name back, the headline among them
_REACH: Final = 14  # sentences within which the name must follow


def look_forward(document: Document, resolver: Resolver, words: PeopleWords) -> None:
    """
    Tell of descriptions at the beginning of a text whom it names later.

    Args:
        document: The document.
        resolver: The resolver that has read its units.
        words: The words about people.
    """
    sentences = [span.start for span in document.sentences]
    lead = sentences[_LEAD] if len(sentences) > _LEAD else len(document.text)
    reach = sentences[_REACH] if len(sentences) > _REACH else len(document.text)
    named = list(_named(resolver, reach))
    people = [(start, r) for start, r in named if r.roles and r.may_be_person()]
    bodies = [(start, r) for start, r in named if r.trust < 0 and not r.country]
    first = [unit for unit in resolver.units.all if unit.start < lead]
    # The later ones first, since they tell more: "a Dutch official", "the finance
    # minister of the Netherlands", "the minister, Ann Roy".
    for unit in reversed(first):
        referent = resolver.meant(unit)
        if referent is None or referent.named or referent.plural or referent.same:
            continue
        if referent.trust > 0:
            referent.same = _later(unit, referent, people, words)
        elif referent.head in words.bodies and referent.speaks:
            referent.same = _later_body(unit, referent, bodies, words)
        if referent.same is not None:
            _tell(referent, referent.same)
    for described, person in _aged(document, resolver, named, words):
        if described.same is None and _agree(described, person):
            described.same = person
            _tell(described, person)


def _aged(
    document: Document,
    resolver: Resolver,
    named: Iterable[tuple[int, Referent]],
    words: PeopleWords,
) -> Iterator[tuple[Referent, Referent]]:
    """Yield "a nurse" with whom the next sentence opens: "Ann Roy, 34, denied it"."""
    before = {later.start: sentence for sentence, later in pairwise(document.sentences)}
    for start, person in named:
        unit = resolver.units.starting(start)
        if unit and start in before and _tells_age(document, unit):
            sentence = before[start]
            units = resolver.units.between(sentence.start, sentence.end)
            new = [u for u in units if words.is_new(u.mention.text)]
            told = [r for u in new if (r := resolver.meant(u)) and _is_one(r, words)]
            if len(told) == 1 and person.may_be_person():
                yield told[0], person


def _tells_age(document: Document, unit: Unit) -> bool:
    """Whether an age stands between commas behind a name: "Ann Roy, 34, left"."""
    norm, name = document.words.norm, unit.mention.name
    at = document.words.at(name.end) if name is not None else len(norm)
    commas, age = norm[at : at + 3 : 2], "".join(norm[at + 1 : at + 2])
    return commas == (",", ",") and age.isdigit()


def _is_one(referent: Referent, words: PeopleWords) -> bool:
    """Whether a description is of one person, who is not to stay unknown."""
    row = words.roles.get(referent.head)
    is_known = row is not None and row.kind is SpeakerKind.PERSON
    return is_known and not (referent.named or referent.plural)


def _named(resolver: Resolver, reach: int) -> Iterator[tuple[int, Referent]]:
    """Yield those who are named near the beginning, where they are first mentioned."""
    seen: set[Referent] = set()
    for unit in resolver.units.all:
        if unit.start >= reach:
            return
        referent = resolver.meant(unit)
        if referent is not None and referent.named and referent not in seen:
            seen.add(referent)
            yield unit.start, referent


def _later(
    unit: Unit,
    described: Referent,
    named: Iterable[tuple[int, Referent]],
    words: PeopleWords,
) -> Referent | None:
    """Give the only one who is named later and is what the description says."""
    row = words.roles.get(described.head)
    heads = {described.head, *(row.covers.split() if row else ())}
    if row is not None and row.kind is not SpeakerKind.PERSON:
        return None
    mine = _told(" ".join((described.name, *described.roles)), words) - heads
    found = [
        (_likeness(described, mine, r, words), r)
        for start, r in named
        if start > unit.start
        and not heads.isdisjoint(r.told())
        and _agree(described, r)
    ]
    best = max((likeness for likeness, _ in found), default=0)
    fitting = [r for likeness, r in found if likeness == best]
    return fitting[0] if best and len(fitting) == 1 else None


def _later_body(
    unit: Unit,
    described: Referent,
    named: Iterable[tuple[int, Referent]],
    words: PeopleWords,
) -> Referent | None:
    """Give the only body named later whose name has the noun: a court, the Oda Court."""
    owner = described.owner
    is_owned = owner is not None and not words.countries_in(owner.name)
    if is_owned or words.is_known(unit.mention.text):
        return None
    mine = words.countries_in(described.name)
    found = []
    for start, body in named:
        told = body.leads.union(body.name.lower().split())
        theirs = words.countries_in(body.name)
        is_other = bool(mine and theirs) and mine.isdisjoint(theirs)
        if start > unit.start and described.head in told and not is_other:
            found.append(body)
    return found[0] if found else None


def _likeness(
    described: Referent, mine: set[str], other: Referent, words: PeopleWords
) -> int:
    """Count what they share; "leader" of a president needs more than that."""
    theirs = _told(" ".join((*other.roles, *other.affiliations)), words)
    row = words.roles.get(described.head)
    others = {word for word in theirs if word not in words.roles}
    if row is not None and row.voice and mine and others.isdisjoint(mine) and others:
        return 0  # a hospital spokesman, and one of the police
    return len(mine & theirs) + (described.head in other.told())


def _agree(one: Referent, other: Referent) -> bool:
    return one.gender is None or other.gender in (None, one.gender)


def _told(text: str, words: PeopleWords) -> set[str]:
    """Give the words of a description, a country for what is called after it."""
    plain = fold(text).replace(CLITIC, "").replace(".", "").split()
    return {
        words.demonyms[word].forms if word in words.demonyms else word
        for word in plain
        if word not in words.small.prepositions
    }


def _tell(described: Referent, named: Referent) -> None:
    """Let somebody be what he has been called before his name."""
    for role in described.roles:
        if role not in named.roles:
            named.roles.append(role)
