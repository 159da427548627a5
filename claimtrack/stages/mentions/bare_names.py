"""phrase → its bare name, without title, role, apposition and brackets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.names import GivenName, NameSuffix
from claimtrack.lexicon.rows.phrases import Belonging
from claimtrack.lexicon.rows.places import Country
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.span import Span
from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.chunks import Chunk
from claimtrack.stages.mentions.joins import Phrase

_FAMILY: Final = frozenset((tag.NAME, tag.PARTICLE, tag.STOP))
_MARKS: Final = tag.NAME_MARKS | {tag.NUMBER}
_BEFORE_NAME: Final = tag.DETERMINERS | tag.LOOSE | {tag.ROLE, tag.BODY}
_INSIDE: Final = tag.TOWNS | _MARKS | {tag.NAMED_DOCUMENT, tag.PARTICLE}
_INSIDE_BODY: Final = tag.CAPITALS | {
    tag.DETERMINER,
    tag.COORDINATOR,
    tag.STOP,
    tag.AMPERSAND,
    tag.OF,
    tag.COMMA,
    tag.PREPOSITION,
    tag.NUMBER,
}
_WHOLE_NAME: Final = (tag.CAPITALS - {tag.NAMED_DOCUMENT}) | {tag.PARTICLE, tag.STOP}
_OFFICE_ENDS: Final = frozenset((tag.NAMED_BODY, tag.NAMED_ROLE, tag.TITLE))
# The words that have no letter in an abbreviation: the Office of Fair Trade (OFT).
_UNLETTERED: Final = tag.LINKS | {tag.COORDINATOR, tag.DETERMINER, tag.AMPERSAND}


class NameFinder:
    """
    Finds the bare name in a noun phrase.

    Args:
        lexicon: Its rows about names and about what ties words to nouns.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        belongings = lexicon.of(Belonging)
        self._topics = {w for row in belongings if row.topics for w in row.words}
        self._places = {w for row in belongings if row.places for w in row.words}
        suffixes = lexicon.of(NameSuffix)
        self._honours = {w for r in suffixes if r.behind for w in r.words}
        self._given = lexicon.forms(GivenName)
        self._countries = lexicon.forms(Country)

    def find(self, document: Document, tags: str, phrase: Phrase) -> Span | None:
        """Find the name on either side of an apposition; None if there is none."""
        full = abbreviated(document, tags, phrase)
        if full is not None:
            return full
        if phrase.plural:
            return self._last_name(document, tags, phrase)
        for chunk in (phrase.core, phrase.apposed):
            if chunk is not None and name_start(tags, chunk) < chunk.last:
                return self._chunk_name(document, tags, phrase, chunk)
        if phrase.object is not None and tags[phrase.core.head] in tag.OFFICES:
            # "an aide to Mayor Ann Roy" is not the mayor.
            is_owned = _tail_is_name(tags[slice(*phrase.object)])
            if not (is_owned and tags[phrase.core.head] == tag.ROLE):
                return self._name_in_object(document, tags, phrase.object)
        return None

    def _chunk_name(
        self, document: Document, tags: str, phrase: Phrase, chunk: Chunk
    ) -> Span:
        words = document.words
        start = name_start(tags, chunk)
        if chunk is phrase.core:
            if self._owns_name(words, tags, phrase):
                start = _first_capital(tags, phrase.first)
            if phrase.object is not None:
                return self._linked_name(document, tags, phrase, start)
        last = chunk.last
        while last - 1 > start and words.norm[last - 1] in self._honours:
            last -= 1
        return words.span(self._behind_body(words, tags, start, last), last)

    def _behind_body(self, words: Words, tags: str, start: int, last: int) -> int:
        """Find the person in "Oda Institute Ann Roy", whose role stands before "of"."""
        body = tags.rfind(tag.NAMED_BODY, start + 1, max(last - 2, 0))
        if body < 0 or words.norm[body + 1] not in self._given:
            return start
        return body + 1 if set(tags[body + 1 : last]) <= _FAMILY else start

    def _owns_name(self, words: Words, tags: str, phrase: Phrase) -> bool:
        """Whether the possessor is part of a name, as in "Roy’s Bakery Inc."."""
        core, owner = phrase.core, phrase.owner
        if (
            owner is None
            or tags[core.head] != tag.NAMED_BODY
            or tags[core.first] not in tag.CAPITALS
        ):
            return False
        # "the small Oda People’s Union"
        first, last = _first_capital(tags, owner[0]), owner[1]
        is_country = " ".join(words.norm[first:last]) in self._countries
        # "the EPA’s Water Service" is the service of another body, but "the Lima County
        # Sheriff’s Office" is that of no other.
        is_office = tags[last - 1] in tag.OFFICES
        is_body = not is_office and tag.NAMED_BODY in tags[first:last]
        is_body = is_body or words.text[last - 1].isupper()
        is_name = first < last and tag.CAPITALS.issuperset(tags[first:last])
        return is_name and not (is_country or is_body)

    def _linked_name(
        self, document: Document, tags: str, phrase: Phrase, start: int
    ) -> Span:
        """Find the name in "Ann Roy of Rome", "Bank of Rome", "House of Lords clerk Roy"."""
        words = document.words
        first, last = phrase.object or (0, 0)
        last = self._without_place(words, tags, first, last)
        inner = tags[first:last]
        if _tail_is_name(inner):
            tail = Chunk(first, last, last - 1)
            return words.span(name_start(tags, tail), last)
        end = phrase.core.last
        head = tags[phrase.core.head]
        is_led = tags[phrase.core.first] == tag.DETERMINER
        is_name = _INSIDE_BODY.issuperset(inner) and inner != tag.DETERMINER
        if tag.COMMA in inner:  # "the Ministry of Health, Work and Ageing"
            is_name = is_name and self._given.isdisjoint(words.norm[first:last])
        is_person = words.norm[start] in self._given or tag.TITLE in tags[start:end]
        if is_name and not is_person and tags[phrase.link] == tag.OF:
            end = last if head in tag.NAMED_BODIES or is_led else end
        elif (
            is_name
            and head == tag.NAMED_BODY
            and words.norm[phrase.link] in self._topics
        ):
            end = last  # the Institute for Public Health
        elif is_name and not is_person and head == tag.NAMED_BODY and is_led:
            is_place = words.norm[phrase.link] in self._places
            end = last if tag.DETERMINER not in inner and not is_place else end
        return words.span(start, end)

    def _without_place(self, words: Words, tags: str, first: int, last: int) -> int:
        """Find where "Appeals in Rome" ends as a part of a name, unlike "for Rome"."""
        link = tags.find(tag.PREPOSITION, first, last)
        return last if link < 0 or words.norm[link] in self._topics else link

    def _last_name(self, document: Document, tags: str, phrase: Phrase) -> Span | None:
        """Find the name in a coordination that means one."""
        first, last = phrase.core.first, phrase.last
        if tags[last - 1] == tag.NAMED_BODY:
            first += tags[first] == tag.DETERMINER
        else:
            first = name_start(tags, Chunk(phrase.core.last, last, last - 1))
        return document.words.span(first, last)

    def _name_in_object(
        self, document: Document, tags: str, inner: tuple[int, int]
    ) -> Span | None:
        """Find the name in "ambassador to Peru Ann Roy", "secretary of state Ann Roy"."""
        words = document.words
        first, last = inner
        is_led = tags[first] in tag.DETERMINERS
        first += is_led
        if not _WHOLE_NAME.issuperset(tags[first:last]):
            return None
        for start in self._persons(words, tags, first, last):
            # Names with an article are those of bodies, unless a first name is in them,
            # or a full name behind the noun for a body: "the United States Ann Roy" and
            # "the Oda Trust Abebe Roy", but "the Peru Daily Post".
            is_person = words.norm[start] in self._given
            is_behind = start > first + 1 and tags[start - 1] == tag.NAMED_BODY
            is_full = last - start > 1 and set(tags[start:last]) == {tag.NAME}
            if not is_led or is_person or (is_behind and is_full):
                return words.span(start, last)
        return None

    def _persons(self, words: Words, tags: str, first: int, last: int) -> Iterator[int]:
        """Yield where a person's name may begin behind that of a body, the likeliest first."""
        for end in range(min(first + 3, last - 1), first, -1):
            if " ".join(words.norm[first:end]) in self._countries:
                yield end
        offices = (at for at in range(first, last) if tags[at] in _OFFICE_ENDS)
        body = max(offices, default=-1)
        if first <= body < last - 1 and tags[body + 1] == tag.NAME:
            yield body + 1
        for start in range(first + 1, last - 1):
            is_particle = words.text[start + 1][0].islower()  # Abu al-Oda
            is_double = start == last - 2 and _is_double(words.text[start])
            if words.norm[start] in self._given or is_particle or is_double:
                yield start
        if last - first == 3 and tags[last : last + 1] != tag.COMMA:
            yield first + 1  # minister of information Abu Oda


def name_start(tags: str, chunk: Chunk) -> int:
    """Find where the bare name begins: behind the last role, title or small word."""
    head = tags[chunk.head]
    if head == tag.NUMBER and chunk.head > chunk.first:
        head = tags[chunk.head - 1]
    if head not in tag.ENDS_NAME:
        return chunk.last
    # "Republican Party" is a name, but in "Republican Ann Roy" only the latter part is.
    inside = _INSIDE | tag.CAPITALS if head in tag.NAMED_BODIES else _INSIDE
    at = chunk.last
    while at > chunk.first and tags[at - 1] in inside:
        at -= 1
    while at < chunk.last - 1 and tags[at] in _MARKS:
        at += 1
    return at


def _first_capital(tags: str, at: int) -> int:
    """Find where a name can begin behind determiners and modifiers."""
    while tags[at] in _BEFORE_NAME:
        at += 1
    return at


def abbreviated(document: Document, tags: str, phrase: Phrase) -> Span | None:
    """Find the name that the letters in brackets behind it stand for: "… (WHO)"."""
    last = phrase.last
    if tags[last - 1] != tag.CLOSING or tags[last - 3 : last - 2] != tag.OPENING:
        return None
    words = document.words
    letters = words.norm[last - 2].replace("&", "")
    at, behind = last - 3, len(letters)
    while at > phrase.first and behind:
        at -= 1
        if words.norm[at][:1] == letters[behind - 1]:
            behind -= 1
        elif tags[at] not in _UNLETTERED:
            return None
    is_core = phrase.core.first <= at < phrase.core.last
    is_name = not behind and len(letters) > 1 and words.text[at][:1].isupper()
    if not is_core:
        return None
    return words.span(at, last - 3) if is_name else None


def _is_double(word: str) -> bool:
    """Whether a word is written as first names of two syllables are: "Mei-ling"."""
    before, _, behind = word.partition("-")
    return before.istitle() and behind.isalpha() and behind.islower()


def _tail_is_name(inner: str) -> bool:
    """Whether a role or a title and then a name end the words with these tags."""
    # “House of Lords clerk Roy”: what is behind the role is the person.
    bare = inner.rstrip(tag.NAME + tag.STOP)
    return inner.endswith(tag.NAME) and bare[-1:] in tag.OFFICES
