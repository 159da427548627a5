"""units → what tells whether a name is a person's, a body's or a town's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from claimtrack.model.people import SpeakerKind
from claimtrack.stages.speakers.names import Parts
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords

# How much each sign speaks for a person (above 0) or a body (below 0).
_TITLE: Final = 3.0
_GIVEN: Final = 2.0
_BODY: Final = -3.0
_APPOSED: Final = -2.0
_ARTICLE: Final = -3.0
_CAPITALS: Final = -2.0
_ALONE: Final = -0.5  # a person is mostly introduced by the full name

_PREPOSITION: Final = 12  # characters before a name

Sign = tuple[str, float]


class Signs:
    """
    Weighs what speaks for a person or a body.

    Args:
        text: The text.
        words: The words about people.
        parts: Takes a name apart.
    """

    def __init__(
        self, text: str, words: PeopleWords, parts: Callable[[str], Parts]
    ) -> None:
        self._text = text
        self._words = words
        self._parts = parts

    def judge(self, referent: Referent, unit: Unit, name: str, *, titled: bool) -> None:
        """
        Take over what one place tells about the one who is named there.

        Args:
            referent: Who that is.
            unit: The place.
            name: The bare name that stands there.
            titled: Whether it lies in a headline, which tells little.
        """
        parts = self._parts(name)
        if referent.count == 0 and name not in referent.names:
            referent.names.append(name)
        # Many first names are of both sexes; "Mr." and "widow" know better.
        referent.learn(unit.mention)
        # What is left of "Staff Ann Roy", cut out of "Chief of Staff Ann Roy".
        full = self._parts(referent.name)
        if full[0] in self._words.given and len(full) > 1:
            referent.gender = referent.gender or self._words.given[full[0]]
        # A sign counts once, however often the name stands there.
        for sign, weight in self._found(unit, name, parts, referent):
            if sign not in referent.signs and not titled:
                referent.signs.add(sign)
                referent.trust += weight

    def is_town(self, unit: Unit, name: str) -> bool:
        """Whether a name stands as those of towns do: "in Oda", "Reno, Nevada"."""
        start = unit.mention.start
        before = self._text[max(0, start - _PREPOSITION) : start].lower().split()
        return ", " in name or not self._words.small.inside.isdisjoint(before[-1:])

    def _found(
        self, unit: Unit, name: str, parts: Parts, referent: Referent
    ) -> Iterator[Sign]:
        """Yield the signs at one place."""
        mention = unit.mention
        if mention.gender or any(map(self._is_personal, mention.roles)):
            yield "title", _TITLE
        full = self._parts(referent.name)
        if full[0] in self._words.given and len(full) > 1:
            yield "first name", _GIVEN
        if parts[-1] in self._words.bodies:
            yield "body", _BODY
        elif mention.speaker_kind is SpeakerKind.ORGANIZATION:
            yield "apposition", _APPOSED
        # Michael Bloomberg is no newspaper, even where he is called "Bloomberg".
        is_family = len(full) > len(parts) and full[0] in self._words.given
        if not is_family:
            yield from self._found_in(name)
        if len(parts) == 1:
            if name.isupper():
                yield "capitals", _CAPITALS
            elif name == referent.name and name.lower() not in self._words.given:
                yield "alone", _ALONE
        before = self._text[mention.start : unit.start].strip().lower()
        article = self._words.pointers.get(before)
        is_part = mention.roles or unit.modifier
        if article is not None and article.known and not is_part:
            yield "article", _ARTICLE

    def _found_in(self, name: str) -> Iterator[Sign]:
        """Yield the signs of a body that a name has in itself."""
        if self._is_outlet(name.lower()):
            yield "outlet", _BODY
        elif self._begins_in_letters(name):
            yield "letters", _CAPITALS

    def _begins_in_letters(self, name: str) -> bool:
        """Whether an abbreviation opens a name, as in "RAF Oda"; "JR Roy" is a person."""
        first, *rest = name.split()
        is_given = not self._words.given.keys().isdisjoint(w.lower() for w in rest[:1])
        is_plain = rest and not all(word.isupper() for word in rest)
        return len(first) > 2 and first.isupper() and bool(is_plain) and not is_given

    def _is_outlet(self, name: str) -> bool:
        site, _, domain = name.rpartition(".")
        is_address = bool(site) and domain in self._words.domains
        return name in self._words.outlets or is_address

    def _is_personal(self, role: str) -> bool:
        """Whether only a person is one: "mayor", but not "owner"."""
        known = [self._words.roles.get(word) for word in role.lower().split()]
        nouns = [row for row in known if row is not None]
        return not nouns or not all(row.neutral for row in nouns)
