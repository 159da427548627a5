"""phrase → mention: its kind, its bare name, its roles, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.people import (
    Belonging,
    Country,
    DocumentNoun,
    GivenName,
    NameSuffix,
    PersonalPronoun,
    RoleNoun,
    Title,
)
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Excerpt, Span
from claimtrack.stages.mentions.chunks import Chunk
from claimtrack.stages.mentions.joins import Phrase
from claimtrack.text.folding import squeeze
from claimtrack.text.plurals import plural

_ROLES: Final = frozenset("rRTgG")
_BODIES: Final = frozenset("oOqQk")
_NAMES: Final = frozenset("UTROGQ")
_PLURALS: Final = frozenset("gGk")
_DETERMINERS: Final = frozenset("deh")


class Describer:
    """
    Says of a phrase what the words alone tell about the speaker.

    Args:
        lexicon: Its rows about people.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._pronouns = lexicon.by_form(PersonalPronoun)
        self._titles = lexicon.by_form(Title)
        self._roles = lexicon.by_form(RoleNoun)
        self._belongings = lexicon.by_form(Belonging)
        documents = lexicon.by_form(DocumentNoun)
        self._documents = {*documents, *map(plural, documents)}
        belongings = lexicon.of(Belonging)
        self._topics = {w for row in belongings if row.topics for w in row.words}
        self._places = {w for row in belongings if row.places for w in row.words}
        suffixes = lexicon.of(NameSuffix)
        self._honours = {w for r in suffixes if r.behind for w in r.words}
        self._given = frozenset(lexicon.by_form(GivenName))
        self._countries = frozenset(lexicon.by_form(Country))

    def pronoun(self, document: Document, at: int) -> Mention:
        """Describe the pronoun that is word number `at`."""
        words = document.words
        # The pronoun alone: the verb that is contracted with it speaks for nobody.
        norm = words.norm[at].partition("'")[0]  # I’ve
        row = self._pronouns[norm]
        return Mention(
            words.start[at],
            words.start[at] + len(norm),
            words.text[at][: len(norm)],
            MentionKind.PRONOUN,
            gender=row.gender,
            plural=row.plural,
            head=norm,
        )

    def phrase(self, document: Document, tags: str, phrase: Phrase) -> Mention:
        """Describe a noun phrase."""
        words = document.words
        span = words.span(phrase.first, phrase.last)
        # Several people have no common name, role or gender.
        if phrase.plural and not _is_one(words, tags, phrase):
            return _several(span.cut(document.text))
        name = self._name(document, tags, phrase)
        head = phrase.core.head
        kind = _kind(tags, phrase, name)
        return Mention(
            span.start,
            span.end,
            document.text[span.start : span.end],
            kind,
            name,
            _speaker_kind(tags, phrase, kind),
            tuple(_roles(document, tags, phrase, name)),
            self._affiliation(document, tags, phrase, name),
            self._gender(document, phrase),
            tags[head] in _PLURALS,
            "" if kind is MentionKind.NAME else words.norm[head],
            _core(document, tags, phrase),
            self._owner(document, tags, phrase, name),
        )

    def _name(self, document: Document, tags: str, phrase: Phrase) -> Span | None:
        """Find the bare name, on either side of an apposition."""
        full = _abbreviated(document, tags, phrase)
        if full is not None:
            return full
        if phrase.plural:
            return self._last_name(document, tags, phrase)
        for chunk in (phrase.core, phrase.apposed):
            if chunk is not None and _name_start(tags, chunk) < chunk.last:
                return self._chunk_name(document, tags, phrase, chunk)
        if phrase.object is not None and tags[phrase.core.head] in "rRT":
            return self._name_in_object(document, tags, phrase.object)
        return None

    def _chunk_name(
        self, document: Document, tags: str, phrase: Phrase, chunk: Chunk
    ) -> Span:
        words = document.words
        start = _name_start(tags, chunk)
        if chunk is phrase.core:
            if self._owns_name(words, tags, phrase):
                start = phrase.first + (tags[phrase.first] == "d")
            if phrase.object is not None:
                return self._linked_name(document, tags, phrase, start)
        last = chunk.last
        while last - 1 > start and words.norm[last - 1] in self._honours:
            last -= 1
        return words.span(start, last)

    def _owns_name(self, words: Words, tags: str, phrase: Phrase) -> bool:
        """Whether the possessor is part of a name, as in "Roy’s Bakery Inc."."""
        core, owner = phrase.core, phrase.owner
        if owner is None or tags[core.head] != "O" or tags[core.first] not in _NAMES:
            return False
        first, last = owner
        is_country = " ".join(words.norm[first:last]) in self._countries
        return set(tags[first:last]) <= _NAMES | {"d"} and not is_country

    def _linked_name(
        self, document: Document, tags: str, phrase: Phrase, start: int
    ) -> Span:
        """Find the name in "Ann Roy of Rome", "Bank of Rome", "House of Lords clerk Roy"."""
        words = document.words
        first, last = phrase.object or (0, 0)
        inner = tags[first:last]
        if _tail_is_name(inner):
            tail = Chunk(first, last, last - 1)
            return words.span(_name_start(tags, tail), last)
        end = phrase.core.last
        head, begin = tags[phrase.core.head], tags[phrase.core.first]
        is_name = set(inner) <= _NAMES | set("dc.&") and inner != "d"
        is_person = words.norm[start] in self._given or "T" in tags[start:end]
        if is_name and not is_person and tags[phrase.link] == "f":
            end = last if head in "OQ" or begin == "d" else end
        elif is_name and head == "O" and words.norm[phrase.link] in self._topics:
            end = last  # the Institute for Public Health
        elif is_name and not is_person and head == "O" and begin == "d":
            is_place = words.norm[phrase.link] in self._places
            end = last if "d" not in inner and not is_place else end
        return words.span(start, end)

    def _last_name(self, document: Document, tags: str, phrase: Phrase) -> Span | None:
        """Find the name in a coordination that means one."""
        first, last = phrase.core.first, phrase.last
        if tags[last - 1] == "O":
            first += tags[first] == "d"
        else:
            first = _name_start(tags, Chunk(phrase.core.last, last, last - 1))
        return document.words.span(first, last)

    def _name_in_object(
        self, document: Document, tags: str, inner: tuple[int, int]
    ) -> Span | None:
        """Find the name in "ambassador to Peru Ann Roy", "secretary of state Ann Roy"."""
        words = document.words
        first, last = inner
        first += tags[first] in _DETERMINERS
        if set(tags[first:last]) - set("URTOpG."):
            return None
        for end in range(min(first + 3, last - 1), first, -1):
            if " ".join(words.norm[first:end]) in self._countries:
                return words.span(end, last)
        body = max((at for at in range(first, last) if tags[at] in "ORT"), default=-1)
        if first <= body < last - 1 and tags[body + 1] == "U":
            return words.span(body + 1, last)
        for start in range(first + 1, last - 1):
            is_particle = words.text[start + 1][0].islower()  # Abu al-Oda
            if words.norm[start] in self._given or is_particle:
                return words.span(start, last)
        if last - first == 3 and tags[last : last + 1] != ",":
            return words.span(first + 1, last)  # minister of information Abu Oda
        return None

    def _owner(
        self, document: Document, tags: str, phrase: Phrase, name: Span | None
    ) -> Span | None:
        """Find the words that say whose it is: before its ’s, behind "for", before it."""
        words, core = document.words, phrase.core
        if phrase.owner is not None:
            return words.span(*phrase.owner)
        if tags[core.first] == "h":
            return words.span(core.first, core.first + 1)
        if name is not None:
            return None
        if phrase.object is not None:
            # In "released by the court", the preposition stands behind the participle.
            is_reduced = phrase.object[0] == phrase.link
            link = phrase.link + is_reduced
            row = self._belongings.get(words.norm[link])
            is_document = words.norm[core.head] in self._documents
            if row and (row.documents if is_document else row.persons):
                return words.span(link + 1, phrase.object[1])
        first, last = core.first, core.head
        while first < last and tags[first] not in _NAMES:
            first += 1
        while last > first and tags[last - 1] not in _NAMES:
            last -= 1
        return words.span(first, last) if first < last else None

    def _affiliation(
        self, document: Document, tags: str, phrase: Phrase, name: Span | None
    ) -> str | None:
        """Find the body that a role is tied to: "Pentagon" in "Pentagon spokesman"."""
        words = document.words
        for chunk in (phrase.core, phrase.apposed):
            if chunk is None:
                continue
            first, last = chunk.first, min(_name_start(tags, chunk), chunk.last)
            while first < last and tags[first] not in "UO":
                first += 1
            end = tags.find("O", first, last) + 1
            if not end and first < last and words.text[first].isupper():
                end = first + 1  # the UN envoy
            if first < end < last and set(tags[first:end]) <= _NAMES:
                return _text(document, words.span(first, end))
        if phrase.object is None or tags[phrase.core.head] not in "rRT":
            return None
        inner = words.span(
            phrase.object[0] + (tags[phrase.object[0]] == "d"), phrase.object[1]
        )
        is_name = tags[phrase.object[1] - 1] in _NAMES
        known = name is not None and name.overlaps(inner)
        return _text(document, inner) if is_name and not known else None

    def _gender(self, document: Document, phrase: Phrase) -> str | None:
        norm = document.words.norm
        for chunk in (phrase.core, phrase.apposed):
            if chunk is None:
                continue
            for at in range(chunk.first, chunk.last):
                title, role = self._titles.get(norm[at]), self._roles.get(norm[at])
                if title is not None and title.gender and at < chunk.head:
                    return title.gender
                if role is not None and role.gender:
                    return role.gender
        return None


def _several(span: Excerpt) -> Mention:
    """Describe a coordination: "Ann Roy and her lawyers"."""
    group = SpeakerKind.GROUP
    core = Span(span.start, span.end)
    return Mention(
        span.start,
        span.end,
        span.text,
        MentionKind.GROUP,
        speaker_kind=group,
        plural=True,
        core=core,
    )


def _is_one(words: Words, tags: str, phrase: Phrase) -> bool:
    """
    Whether a coordination means one.

    It may be a person in two roles, "president and chief executive Ann Roy", or a
    body with "and" in its name: "the Securities and Exchange Commission".
    """
    tail = tags[phrase.core.last : phrase.last]
    names = set(tags[phrase.core.first + 1 : phrase.last]) <= _NAMES | {"c"}
    is_acronym = words.text[phrase.core.head].isupper()
    is_whole = tags[phrase.core.first] == "d" or phrase.owner is not None
    if is_whole and tail[-1] == "O" and names:
        return not is_acronym
    return (
        tags[phrase.core.head] in "rRTamy"
        and tail.startswith("c")
        and tail[1:2] not in ("d", "h", "e")
        and tail.endswith("U")
        and any(tag in "rRT" for tag in tail)
    )


def _name_start(tags: str, chunk: Chunk) -> int:
    """Find where the bare name begins: behind the last role, title or small word."""
    head = tags[chunk.head]
    if head == "#" and chunk.head > chunk.first:
        head = tags[chunk.head - 1]
    if head not in "UTROQ":
        return chunk.last
    # "Republican Party" is a name, but in "Republican Ann Roy" only the latter part is.
    inside = "UORTGQp.&+#" if head in "OQ" else "UOQp.&+#"
    at = chunk.last
    while at > chunk.first and tags[at - 1] in inside:
        at -= 1
    while at < chunk.last - 1 and tags[at] in ".#&+":
        at += 1
    return at


def _abbreviated(document: Document, tags: str, phrase: Phrase) -> Span | None:
    """Find the name that the letters in brackets behind it stand for: "… (WHO)"."""
    last = phrase.last
    if tags[last - 1] != ")" or tags[last - 3 : last - 2] != "(":
        return None
    words = document.words
    letters = words.norm[last - 2]
    at, behind = last - 3, len(letters)
    while at > phrase.first and behind:
        at -= 1
        if words.norm[at][:1] == letters[behind - 1]:
            behind -= 1
        elif tags[at] not in "fPcd&":
            return None
    is_core = phrase.core.first <= at < phrase.core.last
    is_name = not behind and len(letters) > 1 and words.text[at][:1].isupper()
    if not is_core:
        return None
    return words.span(at, last - 3) if is_name else None


def _tail_is_name(inner: str) -> bool:
    """Whether a role or a title and then a name end the words with these tags."""
    # “House of Lords clerk Roy”: what is behind the role is the person.
    bare = inner.rstrip("U.")
    return inner.endswith("U") and bare[-1:] in ("R", "T", "r")


def _roles(
    document: Document, tags: str, phrase: Phrase, name: Span | None
) -> Iterator[str]:
    """Yield what the phrase says that somebody is."""
    words = document.words
    for chunk in (phrase.core, phrase.apposed):
        if chunk is None:
            continue
        first = chunk.first + (tags[chunk.first] in _DETERMINERS)
        last = min(_name_start(tags, chunk), chunk.last)
        if chunk is phrase.core and chunk.last == last and phrase.object:
            last = phrase.object[1]
            if name is not None and name.end <= words.end[last - 1]:
                last = min(last, words.at(name.start))
        if first < last and any(tag in _ROLES for tag in tags[first:last]):
            yield _text(document, words.span(first, last))


def _text(document: Document, span: Span) -> str:
    return squeeze(document.text[span.start : span.end])


def _core(document: Document, tags: str, phrase: Phrase) -> Span:
    first = phrase.core.first
    last = phrase.core.last
    while first < last - 1 and tags[first] in "deh#":
        first += 1
    if phrase.object is not None:
        last = max(last, phrase.object[1])
    return document.words.span(first, last)


def _kind(tags: str, phrase: Phrase, name: Span | None) -> MentionKind:
    if name is None and tags[phrase.core.head] in "gGek":
        return MentionKind.GROUP
    return MentionKind.ROLE if name is None else MentionKind.NAME


def _speaker_kind(tags: str, phrase: Phrase, kind: MentionKind) -> SpeakerKind | None:
    if kind is MentionKind.GROUP:
        return SpeakerKind.GROUP
    core = phrase.core
    inside = tags[core.first : core.last]
    apposed = "" if phrase.apposed is None else tags[phrase.apposed.head]
    if tags[core.head] in _BODIES or apposed in _BODIES:
        return SpeakerKind.ORGANIZATION
    if any(tag in _ROLES for tag in inside) or apposed:
        return SpeakerKind.PERSON
    return SpeakerKind.ORGANIZATION if set(inside) & set("oO") else None
