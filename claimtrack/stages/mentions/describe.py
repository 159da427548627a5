"""phrase → mention: its kind, its bare name, its roles, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.documents import DocumentNoun, Genre
from claimtrack.lexicon.rows.names import Title
from claimtrack.lexicon.rows.people import PersonalPronoun, RoleNoun
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.bare_names import NameFinder, abbreviated, name_start
from claimtrack.stages.mentions.chunks import Chunk
from claimtrack.stages.mentions.joins import Phrase
from claimtrack.stages.mentions.owners import OwnerFinder, affiliation
from claimtrack.text.folding import squeeze

_ROLES: Final = tag.OFFICES | tag.GROUPS
_BODIES: Final = tag.BODIES | {tag.DOCUMENT, tag.NAMED_DOCUMENT, tag.SEVERAL}
_SEVERAL: Final = tag.MANY | {tag.ALONE}
_PLAIN_NOUNS: Final = frozenset((*tag.MANY, tag.ROLE, tag.BODY, tag.DOCUMENT, tag.OPEN))
_CLAUSE: Final = tag.COMMA + tag.RELATIVE
_PAIR: Final = 3  # words: "Hill and Dale"
_BODY_NAME: Final = tag.CAPITALS | {tag.COORDINATOR}
_NOUN_AND_NAME: Final = tuple(noun + tag.NAME * 2 for noun in sorted(tag.LOOSE))
_FULL: Final = tag.NAME + tag.NAMED_BODY  # "Leeds Post"
_BEFORE_AND: Final = tag.OFFICES | tag.LOOSE | {tag.VERBAL}
_BEFORE_NOUN: Final = tag.DETERMINERS | {tag.NUMBER}
_MODIFIED: Final = (
    tag.OFFICES | tag.BODIES | tag.LOOSE | {tag.GROUP, tag.DOCUMENT, tag.NAME, tag.STOP}
)


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
        forms = (word for word, row in self._titles.items() if not row.role)
        self._address = frozenset((*forms, "."))
        news = (row for row in lexicon.of(DocumentNoun) if Genre.NEWS in row.genres)
        self._papers = frozenset(noun for row in news for noun in row.issuers.split())
        self._names = NameFinder(lexicon)
        self._owners = OwnerFinder(lexicon)

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
        start, end = words.start[phrase.first], words.end[phrase.last - 1]
        text = document.text[start:end]
        if phrase.plural and self._has_two_roles(words, tags, phrase):
            other = Chunk(phrase.core.last + 1, phrase.last, phrase.last - 1)
            phrase = attrs.evolve(phrase, apposed=other, plural=False)
        # Several people have no common name, role or gender.
        # "Ann Roy and Lee", but "Oda Gas and Steam (OG&S)"
        is_open = phrase.plural and abbreviated(document, tags, phrase) is None
        if is_open:
            clause = tags.find(_CLAUSE, phrase.core.last, phrase.last)
            phrase = phrase if clause < 0 else attrs.evolve(phrase, last=clause)
            if self._is_paper(words, tags, phrase):
                pair = words.span(phrase.core.head, phrase.last)
                return _paper(start, end, text, pair)
            if not _is_one(words, tags, phrase):
                return _several(start, end, text)
        # Most phrases have no capitals, and so neither a name nor a body in them.
        is_plain = tag.CAPITALS.isdisjoint(tags[phrase.first : phrase.last])
        name = None if is_plain else self._names.find(document, tags, phrase)
        head = phrase.core.head
        kind = _kind(tags, phrase, name)
        return Mention(
            start,
            end,
            text,
            kind,
            name,
            _speaker_kind(tags, phrase, kind),
            tuple(self._told(document, tags, phrase, name)),
            None if is_plain else affiliation(document, tags, phrase, name),
            self._gender(document, phrase),
            tags[head] in tag.MANY,
            "" if kind is MentionKind.NAME else words.norm[head],
            _core(words, tags, phrase, name),
            self._owners.find(document, tags, phrase, name),
        )

    def _has_two_roles(self, words: Words, tags: str, phrase: Phrase) -> bool:
        """Whether a coordination without name means one: "the author and activist"."""
        core, last = phrase.core, phrase.last
        inside = tags[core.last + 1 : last]
        is_pair = tags[core.last] == tag.COORDINATOR and inside[-1:] == tag.ROLE
        is_led = tags[core.first] == tag.DETERMINER and tags[core.head] == tag.ROLE
        if not (is_pair and is_led and set(inside) <= _MODIFIED):
            return False
        roles = (self._roles.get(words.norm[at]) for at in (core.head, last - 1))
        sexes = {role.gender for role in roles if role is not None and role.gender}
        return len(sexes) < 2  # the bride and groom

    def _is_paper(self, words: Words, tags: str, phrase: Phrase) -> bool:
        """Whether two words are one name behind its noun: "the paper Hill and Dale"."""
        head, last = phrase.core.head, phrase.last
        inside = tags[head:last]
        is_pair = inside[1:2] == tag.COORDINATOR and len(inside) == _PAIR
        is_name = is_pair and tag.CAPITALS.issuperset(inside[::2])
        return is_name and words.norm[head - 1] in self._papers

    def _told(
        self, document: Document, tags: str, phrase: Phrase, name: Span | None
    ) -> Iterator[str]:
        """Yield what the phrase says that somebody is; "Mr." says nothing."""
        if _ROLES.isdisjoint(tags[phrase.first : phrase.last]):
            return
        for first, last in _roles(document, tags, phrase, name):
            if not self._address.issuperset(document.words.norm[first:last]):
                yield _text(document, document.words.span(first, last))

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


def _several(start: int, end: int, text: str) -> Mention:
    """Describe a coordination: "Ann Roy and her lawyers"."""
    return Mention(
        start,
        end,
        text,
        MentionKind.GROUP,
        speaker_kind=SpeakerKind.GROUP,
        plural=True,
        core=Span(start, end),
    )


def _paper(start: int, end: int, text: str, name: Span) -> Mention:
    """Describe a paper or a site with "and" in its name."""
    kind, body = MentionKind.NAME, SpeakerKind.ORGANIZATION
    return Mention(start, end, text, kind, name, body, core=name)


def _is_one(words: Words, tags: str, phrase: Phrase) -> bool:
    """
    Whether a coordination means one.

    It may be a person in two roles, "president and chief executive Ann Roy", or a
    body with "and" in its name: "the Securities and Exchange Commission".
    """
    tail = tags[phrase.core.last : phrase.last]
    names = set(tags[phrase.core.first + 1 : phrase.last]) <= _BODY_NAME
    is_acronym = words.text[phrase.core.head].isupper()
    is_whole = tags[phrase.core.first] == tag.DETERMINER or phrase.owner is not None
    if is_whole and tail[-1] == tag.NAMED_BODY and names:
        # "the Leeds Post and Oda Daily" are two papers.
        inside = tags[phrase.core.first : phrase.core.last]
        is_full = inside.endswith(_FULL) and tail.endswith(_FULL)
        return not (is_acronym or is_full)
    # "Director and heartthrob Ann Roy": any noun before a name is a role.
    is_noun = not is_whole and tail.endswith(_NOUN_AND_NAME)
    return (
        tags[phrase.core.head] in _BEFORE_AND
        and tail.startswith(tag.COORDINATOR)
        and tail[1:2] not in tag.DETERMINERS
        and tail.endswith(tag.NAME)
        and (is_noun or not tag.OFFICES.isdisjoint(tail))
    )


def _roles(
    document: Document, tags: str, phrase: Phrase, name: Span | None
) -> Iterator[tuple[int, int]]:
    """Yield the words by which the phrase says what somebody is."""
    words = document.words
    for chunk in (phrase.core, phrase.apposed):
        if chunk is None or _is_called(tags, chunk):
            continue
        first = chunk.first
        while tags[first] in tag.DETERMINERS and first < chunk.last - 1:
            first += 1  # "at least 100 miners"
        last = min(name_start(tags, chunk), chunk.last)
        if chunk is phrase.core and chunk.last == last and phrase.object:
            last = phrase.object[1]
            if name is not None and name.end <= words.end[last - 1]:
                last = min(last, words.at(name.start))
        if first < last and not _ROLES.isdisjoint(tags[first:last]):
            yield first, last


def _text(document: Document, span: Span) -> str:
    return squeeze(document.text[span.start : span.end])


def _core(words: Words, tags: str, phrase: Phrase, name: Span | None) -> Span:
    first = phrase.core.first
    last = phrase.core.last
    while first < last - 1 and tags[first] in _BEFORE_NOUN:
        first += 1
    if phrase.object is not None:
        last = max(last, phrase.object[1])
    start, end = words.start[first], words.end[last - 1]
    # Mostly the name alone: one span for both, as a text has hundreds of them.
    if name is not None and name.start == start and name.end == end:
        return name
    return Span(start, end)


def _kind(tags: str, phrase: Phrase, name: Span | None) -> MentionKind:
    if name is None and tags[phrase.core.head] in _SEVERAL:
        return MentionKind.GROUP
    return MentionKind.ROLE if name is None else MentionKind.NAME


def _is_called(tags: str, core: Chunk) -> bool:
    """Whether a noun for a body stands right before its name: "the hacker group Oda"."""
    start = name_start(tags, core)
    is_last = (
        tags[core.last : core.last + 1] not in _PLAIN_NOUNS
    )  # a police Oda account
    return is_last and core.first < start < core.last and tags[start - 1] == tag.BODY


def _speaker_kind(tags: str, phrase: Phrase, kind: MentionKind) -> SpeakerKind | None:
    if kind is MentionKind.GROUP:
        return SpeakerKind.GROUP
    core = phrase.core
    inside = tags[core.first : core.last]
    apposed = "" if phrase.apposed is None else tags[phrase.apposed.head]
    if tags[core.head] in _BODIES or apposed in _BODIES:
        return SpeakerKind.ORGANIZATION
    if _is_called(tags, core):
        return SpeakerKind.ORGANIZATION
    if not _ROLES.isdisjoint(inside) or apposed:
        return SpeakerKind.PERSON
    return SpeakerKind.ORGANIZATION if set(inside) & tag.BODIES else None
