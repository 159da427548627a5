"""chunks → phrases: with possessors, prepositions, appositions and coordination."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.chunks import Chunk

_REACH: Final = 30  # words of a relative clause between commas
_CLAUSE: Final = 15  # words of a relative clause that no comma ends
_NAME: Final = tag.CAPITALS | tag.NAME_MARKS
_SUBJECTS: Final = tag.PERSONAL | {tag.PRONOUN}
_VERBS: Final = frozenset((tag.VERB, tag.VERBAL, tag.EITHER))
_THINGS: Final = frozenset((tag.OPEN, tag.DOCUMENT, tag.EITHER))
_PLAIN_NOUNS: Final = frozenset(
    (tag.ROLE, tag.GROUP, tag.BODY, tag.DOCUMENT, tag.SEVERAL)
)
_REDUCED: Final = tag.LOOSE | {tag.VERBAL}
_BEFORE_NAME: Final = tag.OFFICES - {tag.TITLE} | tag.GROUPS | tag.BODIES | {tag.ALONE}
_STOPS: Final = frozenset((tag.COMMA, tag.OPENING))
_LEADS: Final = frozenset((tag.DETERMINER, tag.POSSESSIVE))
_BRACKET: Final = 8  # words of a name in brackets
_MEMBERS: Final = 6  # of a coordination
_MOST: Final = 12  # readings of one beginning, so that the work stays linear


@attrs.frozen
class Phrase:
    """
    A noun phrase with all that hangs on it.

    Args:
        first: The number of its first word.
        last: The number behind its last word.
        core: The chunk with its main noun.
        apposed: The chunk that says the same once more; None if there is none.
        owner: The words before its ’s, as first word and word behind the last.
        link: The number of its first preposition; 0 if there is none.
        object: The words behind that preposition, likewise.
        plural: Whether it coordinates several.
        bare: Whether it needs a determiner that it lacks.
    """

    first: int
    last: int
    core: Chunk
    apposed: Chunk | None = None
    owner: tuple[int, int] | None = None
    link: int = 0
    object: tuple[int, int] | None = None
    plural: bool = False
    bare: bool = False


class Joiner:
    """
    The chunks of one sentence, and what they combine to.

    Args:
        tags: The tags of the whole text.
        chunks: The chunks of the sentence, in order.
        stop: The number behind the last word of the sentence.
    """

    def __init__(self, tags: str, chunks: Iterable[Chunk], stop: int) -> None:
        self._tags = tags
        self._stop = stop
        self._chunks: dict[int, list[Chunk]] = {}
        self._simple: dict[int, list[Phrase]] = {}
        self._wide: dict[int, list[Phrase]] = {}
        for chunk in chunks:
            self._chunks.setdefault(chunk.first, []).append(chunk)

    def join(self) -> Iterator[Phrase]:
        """Yield all phrases, those that begin later first."""
        # From right to left, so that what a phrase links to is already complete.
        for first in sorted(self._chunks, reverse=True):
            found = [
                Phrase(c.first, c.last, c, bare=c.bare) for c in self._chunks[first]
            ]
            # Each of these may begin from what the one before it has made: “Roy’s
            # lawyer in Rome (left)”.
            for widen in (self._owning, self._linked, self._bracketed):
                found += [longer for short in found for longer in widen(short)]
                del found[_MOST:]
            self._simple[first] = found
            # Appositions and coordinations hang on the whole phrase, not on a part of
            # it.
            longest = max(found, key=lambda phrase: phrase.last)
            reduced = list(self._reduced(longest))
            found = [*found, *reduced]
            wide = list(self._coordinated(longest))
            wide += self._apposed([*found, *wide])
            wide += [longer for short in wide for longer in self._bracketed(short)]
            wide += self._relative((longest, *wide))
            del wide[_MOST:]
            # "Ann Roy, the lawyer close to Oda"; other clauses may hold anything.
            is_adjective = self._tag(longest.last) in tag.LOOSE
            self._wide[first] = [*reduced, *wide] if is_adjective else wide
            yield from (phrase for phrase in found if not phrase.bare)
            yield from (phrase for phrase in wide if not phrase.bare)

    def _tag(self, at: int) -> str:
        return self._tags[at] if at < self._stop else ""

    def _owning(self, owner: Phrase) -> Iterator[Phrase]:
        """X’s Y: the phrase begins with X, its noun is that of Y."""
        if self._tag(owner.last) == tag.OWNER:
            for owned in self._simple.get(owner.last + 1, ()):
                whose = (owner.first, owner.last)
                yield attrs.evolve(
                    owned, first=owner.first, owner=whose, bare=owner.bare
                )

    def _linked(self, phrase: Phrase) -> Iterator[Phrase]:
        """X of Y, X at Y: the noun is that of X."""
        link = self._tag(phrase.last)
        is_name = self._tags[phrase.core.head] == tag.NAME
        if link in tag.LINKS:
            for other in self._simple.get(phrase.last + 1, ()):
                is_adjunct = link == tag.PREPOSITION and is_name
                if is_adjunct and self._tags[other.last - 1] != tag.CLOSING:
                    continue  # "Oda for Rome (OfR)", but not "Ann Roy in Rome"
                if link == tag.OF and self._is_named_owner(phrase, other):
                    # "the Bank of Oda’s Lake Fund": the fund is the bank’s
                    whose = (phrase.first, (other.owner or (0, other.first))[1])
                    yield attrs.evolve(
                        other, first=phrase.first, owner=whose, bare=phrase.bare
                    )
                    continue
                if link == tag.OF and self._is_named_modifier(phrase, other):
                    # "the Bank of Oda’s clerks" without the ’s: the clerks are meant
                    core = attrs.evolve(other.core, first=phrase.core.first)
                    yield attrs.evolve(other, first=phrase.first, core=core)
                    continue
                yield self._hung(phrase, other.first, other.last)
                if link == tag.OF and self._is_name(other):
                    yield from self._specified(phrase, other)

    def _is_named_owner(self, phrase: Phrase, other: Phrase) -> bool:
        """Whether the owner behind "of" only ends a name: the Bank of Oda’s Lake Fund."""
        is_body = self._tags[phrase.core.head] == tag.NAMED_BODY
        return is_body and other.owner is not None and other.owner[0] == other.first

    def _is_named_modifier(self, phrase: Phrase, other: Phrase) -> bool:
        """Whether a noun behind "of" is told by a whole name: "Bank of Oda clerks"."""
        is_body = self._tags[phrase.core.head] == tag.NAMED_BODY
        is_plain = phrase.owner is None and other.owner is None
        head = self._tags[other.core.head]
        # "Bank of Oda chief Ann Roy"
        is_noun = head in _PLAIN_NOUNS or (
            head == tag.NAME and tag.ROLE in self._tags[other.first : other.core.head]
        )
        is_told = self._tags[other.first] in tag.CAPITALS and other.apposed is None
        return is_body and is_plain and is_noun and is_told

    def _hung(self, phrase: Phrase, first: int, last: int) -> Phrase:
        """Hang words on a phrase by the preposition before them."""
        return attrs.evolve(phrase, last=last, link=phrase.last, object=(first, last))

    def _specified(self, phrase: Phrase, other: Phrase) -> Iterator[Phrase]:
        """The Court of Appeals for the Second Circuit: a body with two prepositions."""
        is_body = self._tags[phrase.core.head] == tag.NAMED_BODY
        if is_body and self._tag(other.last) == tag.PREPOSITION:
            for third in self._simple.get(other.last + 1, ()):
                if self._tags[third.last - 1] in tag.TOWNS:
                    yield self._hung(phrase, other.first, third.last)

    def _bracketed(self, phrase: Phrase) -> Iterator[Phrase]:
        """X (Y): an abbreviation, a party or a place in brackets."""
        if self._tag(phrase.last) == tag.OPENING:
            # Names of parties and places are short; a longer bracket is a remark.
            limit = min(phrase.last + _BRACKET, self._stop)
            close = self._tags.find(tag.CLOSING, phrase.last, limit)
            if close > 0:
                yield attrs.evolve(phrase, last=close + 1)
                if self._tags[phrase.core.head] in tag.NAME_OR_OFFICE:
                    yield from self._named_behind(phrase, close + 1)

    def _named_behind(self, phrase: Phrase, at: int) -> Iterator[Phrase]:
        """Member of Parliament (MP) Ann Roy."""
        for other in self._simple.get(at, ()):
            if self._tags[other.core.head] == tag.NAME:
                yield attrs.evolve(
                    phrase, last=other.last, apposed=other.core, bare=False
                )

    def _apposed(self, phrases: list[Phrase]) -> Iterator[Phrase]:
        """X, a Y of Z: a name and what somebody is, or the other way round."""
        for phrase in phrases:
            if self._tag(phrase.last) != tag.COMMA:
                continue
            for other in self._behind_comma(phrase):
                if self._is_same(phrase, other):
                    yield attrs.evolve(phrase, last=other.last, apposed=other.core)
                elif self._is_body(phrase, other):
                    yield attrs.evolve(other, first=phrase.first, bare=phrase.bare)
            yield from self._placed(phrase)

    def _placed(self, phrase: Phrase) -> Iterator[Phrase]:
        """Ann Roy, 33, of Reno, Nev.; Oda Steel Inc., Reno, Nev."""
        if self._tags[phrase.core.head] not in tag.TOWNS or phrase.plural:
            return
        for at in self._behind_age(phrase.last + 1):
            is_home = self._tag(at) == tag.OF
            for other in self._simple.get(at + is_home, ()):
                is_regional = tag.REGIONAL in self._tags[other.first : other.last]
                if self._is_name(other) and (is_home or is_regional):
                    yield attrs.evolve(phrase, last=other.last)

    def _behind_comma(self, phrase: Phrase) -> Iterator[Phrase]:
        """Yield what may be an apposition: "Roy, 33, a clerk", "Roy, formerly a clerk"."""
        for at in self._behind_age(phrase.last + 1):
            yield from (*self._simple.get(at, ()), *self._wide.get(at, ()))
        at = phrase.last + 2
        for other in (*self._simple.get(at, ()), *self._wide.get(at, ())):
            if self._is_dated(phrase, other):
                yield other

    def _is_dated(self, phrase: Phrase, other: Phrase) -> bool:
        """Whether a time is all that stands before it: "Roy, formerly a clerk," said."""
        # Without the second comma a clause begins: "When he saw Roy, today a clerk left".
        is_time = self._tag(phrase.last + 1) == tag.TIME
        is_led = self._tags[other.first] in _LEADS
        return is_time and is_led and self._tag(other.last) == tag.COMMA

    def _behind_age(self, at: int) -> Iterator[int]:
        yield at
        if self._tag(at) == tag.NUMBER and self._tag(at + 1) == tag.COMMA:
            yield at + 2

    def _is_same(self, left: Phrase, right: Phrase) -> bool:
        one, other = self._tags[left.core.head], self._tags[right.core.head]
        begins, is_person = self._tags[right.first], one in tag.PERSONAL
        if self._ends_adjunct(left, right):
            return False  # According to her lawyer, Roy left.
        if is_person and right.apposed and self._tags[right.apposed.head] == tag.NAME:
            return False  # According to Reuters, the mayor, Ann Roy, left.
        is_short = right.core.last - right.core.first <= 2 and right.object is None
        if is_person and other == tag.TITLE and is_short and not self._is_aside(right):
            return False  # the prime minister, the Queen and others
        if is_person:
            is_said = begins in _LEADS or other in (tag.ROLE, tag.NAMED_ROLE)
            return is_said and other not in tag.MANY
        if one == tag.NAMED_BODY:
            is_led = other == tag.BODY and begins == tag.DETERMINER
            return other == tag.NAMED_BODY or is_led
        is_named = other in tag.PERSONAL and one in _BEFORE_NAME
        # "a spokesman for Oda, the Lima company"
        return is_named and not (one in tag.OFFICES and self._is_led(right))

    def _is_aside(self, phrase: Phrase) -> bool:
        """Whether commas close a phrase off before the verb: "Roy, a Republican, said"."""
        return (
            self._tag(phrase.last) == tag.COMMA and self._tag(phrase.last + 1) in _VERBS
        )

    def _is_led(self, phrase: Phrase) -> bool:
        """Whether an article is that of a name: "the Peru", but not "the Rev. Ann Roy"."""
        core = self._tags[phrase.first : phrase.core.head]
        return core.startswith(tag.DETERMINER) and tag.OFFICES.isdisjoint(core)

    def _ends_adjunct(self, left: Phrase, right: Phrase) -> bool:
        """Whether the comma ends an adjunct, and a clause begins behind it."""
        before = self._tags[left.first - 1] if left.first else ""
        following = self._tag(right.last)
        # He died of flu, the mayor said; in a far town, Oda, the paper said.
        is_body = self._tags[right.core.head] == tag.BODY
        if before == tag.OF or (before == tag.COMMA and is_body):
            return following in _VERBS
        if before != tag.PREPOSITION:
            return False
        if following == tag.COMMA:
            return self._tag(right.last + 1) in _SUBJECTS
        # "She met with Ann Roy, a judge who knew him.", and the last word of all.
        is_last = right.last >= self._stop - 1 and following not in _VERBS
        return following != tag.RELATIVE and not is_last

    def _is_body(self, left: Phrase, right: Phrase) -> bool:
        """Whether a noun for a body comes before its name: "the group, the Oda Front"."""
        one, other = self._tags[left.core.head], self._tags[right.core.head]
        return one == tag.BODY and other == tag.NAMED_BODY and not right.plural

    def _coordinated(self, phrase: Phrase) -> Iterator[Phrase]:
        """X and Y; X, Y and Z."""
        at = phrase.last
        for commas in range(_MEMBERS):
            comma = self._tag(at) == tag.COMMA
            if self._tag(at + comma) == tag.COORDINATOR:
                # A single comma before "and" opens a new clause: "Roy left, and Lee…".
                if commas or not comma:
                    last = self._simple.get(at + comma + 1, ())
                    # "an aide to Lee, the oil and gas man"
                    named = (other for other in last if not (commas and other.bare))
                    yield from (self._with(phrase, other) for other in named)
                return
            following = self._simple.get(at + 1) if comma else None
            if not following or self._is_fronted(phrase, following[0]):
                return
            at = max(other.last for other in following)

    def _with(self, phrase: Phrase, other: Phrase) -> Phrase:
        """Join two by "and": mostly several, but one if names join behind "of"."""
        if self._is_modified(phrase, other):
            # "the oil and gas company", "a Trade and Food Board filing"
            core = Chunk(phrase.first, other.core.last, other.core.head)
            return attrs.evolve(other, first=phrase.first, core=core, bare=phrase.bare)
        if self._is_predicate(phrase, other):
            return attrs.evolve(phrase, last=other.last, apposed=other.core)
        if phrase.object is None or not self._is_name(other):
            return attrs.evolve(phrase, last=other.last, plural=True)
        # "the Ministry of Culture and Sport" is one body.
        inner = (phrase.object[0], other.last)
        return attrs.evolve(phrase, last=other.last, object=inner, plural=False)

    def _is_modified(self, phrase: Phrase, other: Phrase) -> bool:
        """Whether the first of two only tells, as the second does, of one noun for both."""
        core, head = phrase.core, self._tags[phrase.core.head]
        is_led = phrase.last == core.last and self._tags[core.first] == tag.DETERMINER
        if other.bare:
            # No noun for a speaker has come since the determiner: "the oil".
            return is_led and head in tag.LOOSE
        is_body = tag.NAMED_BODY in self._tags[other.first : other.core.head]
        is_document = self._tags[other.core.head] == tag.DOCUMENT and is_body
        return is_led and head == tag.NAME and is_document

    def _is_predicate(self, phrase: Phrase, other: Phrase) -> bool:
        """Whether a bare noun says what a name is: "Ann Roy of Oda and editor of Sun"."""
        is_name = self._tags[phrase.core.head] == tag.NAME and phrase.object is not None
        is_role = other.bare and self._tags[other.core.head] == tag.ROLE
        return is_name and is_role and other.object is not None

    def _is_fronted(self, first: Phrase, second: Phrase) -> bool:
        """Whether the first is no member of a list: "In a letter, Ann Roy and Lee left"."""
        is_thing = self._tags[first.core.head] in _THINGS
        return is_thing and self._tags[second.core.head] in tag.PERSONAL

    def _reduced(self, phrase: Phrase) -> Iterator[Phrase]:
        """Sources close to X, a report released by X, officials who met X."""
        joint = self._tag(phrase.last)
        if joint in _REDUCED and self._tag(phrase.last + 1) in tag.LINKS:
            for other in self._simple.get(phrase.last + 2, ()):
                if joint == tag.VERBAL and other.bare:
                    continue  # "an agency declined to comment" is a clause
                tail = (phrase.last, other.last)
                yield attrs.evolve(
                    phrase, last=other.last, link=phrase.last, object=tail
                )
        elif (
            joint == tag.RELATIVE and self._tags[phrase.core.head] not in tag.ENDS_NAME
        ):
            limit = min(phrase.last + _CLAUSE, self._stop)
            for at in range(phrase.last + 2, limit):
                if self._tags[at] in _STOPS:
                    break
                for chunk in self._chunks.get(at, ()):
                    yield attrs.evolve(phrase, last=chunk.last)

    def _is_name(self, phrase: Phrase) -> bool:
        return set(self._tags[phrase.first : phrase.last]) <= _NAME

    def _relative(self, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
        """X, who …, up to the next comma."""
        for phrase in phrases:
            at = phrase.last
            if self._tag(at) == tag.COMMA and self._tag(at + 1) == tag.RELATIVE:
                limit = min(at + _REACH, self._stop)
                comma = self._tags.find(tag.COMMA, at + 2, limit)
                if comma > 0:
                    yield attrs.evolve(phrase, last=comma)
