"""phrase → mention: its kind, its bare name, its roles."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.people import PersonalPronoun, RoleNoun, Title
from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.stages.mentions.chunks import Chunk
from claimtrack.stages.mentions.joins import Phrase
from claimtrack.text.folding import squeeze

_ROLE_TAGS: Final = frozenset("rRTgG")
_BODY_TAGS: Final = frozenset("oOqQk")


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

    def pronoun(self, document: Document, at: int) -> Mention:
        """Describe the pronoun that is word number `at`."""
        words = document.words
        row = self._pronouns[words.norm[at]]
        return Mention(
            words.start[at],
            words.end[at],
            words.text[at],
            MentionKind.PRONOUN,
            gender=row.gender,
            plural=row.plural,
        )

    def phrase(self, document: Document, tags: str, phrase: Phrase) -> Mention:
        """Describe a noun phrase."""
        words = document.words
        span = words.span(phrase.first, phrase.last)
        name, roles = self._parts(document, tags, phrase)
        kind = _kind(tags, phrase, name)
        return Mention(
            span.start,
            span.end,
            document.text[span.start : span.end],
            kind,
            name,
            _speaker_kind(tags, phrase, kind, name, roles),
            roles,
            gender=self._gender(document, phrase),
            plural=phrase.plural or tags[phrase.core.head] in "gGk",
        )

    def _parts(
        self, document: Document, tags: str, phrase: Phrase
    ) -> tuple[Span | None, tuple[str, ...]]:
        """Tell the bare name and the roles, from both sides of an apposition."""
        name: Span | None = None
        roles: list[str] = []
        for chunk in (phrase.core, phrase.apposed):
            if chunk is None:
                continue
            cut = _name_start(tags, chunk)
            if cut < chunk.last and name is None:
                name = document.words.span(cut, chunk.last)
            begin = chunk.first + (tags[chunk.first] in "deh")
            end = min(cut, chunk.last)
            if begin < end and any(tag in _ROLE_TAGS for tag in tags[begin:end]):
                role = document.words.span(begin, end)
                roles.append(squeeze(document.text[role.start : role.end]))
        return name, tuple(roles)

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


def _name_start(tags: str, chunk: Chunk) -> int:
    """Find where the bare name begins: behind the last role, title or small word."""
    if tags[chunk.head] not in "UTROGQ":
        return chunk.last
    at = chunk.last
    while at > chunk.first and tags[at - 1] in "UOQp.&G#":
        at -= 1
    return at


def _kind(tags: str, phrase: Phrase, name: Span | None) -> MentionKind:
    if phrase.plural or (name is None and tags[phrase.core.head] in "gGek"):
        return MentionKind.GROUP
    return MentionKind.ROLE if name is None else MentionKind.NAME


def _speaker_kind(
    tags: str,
    phrase: Phrase,
    kind: MentionKind,
    name: Span | None,
    roles: tuple[str, ...],
) -> SpeakerKind | None:
    if kind is MentionKind.GROUP:
        return SpeakerKind.GROUP
    head = tags[phrase.core.head]
    if head in _BODY_TAGS or (
        name is not None
        and not roles
        and "O" in tags[phrase.core.first : phrase.core.last]
    ):
        return SpeakerKind.ORGANIZATION
    if head in _ROLE_TAGS or roles:
        return SpeakerKind.PERSON
    return None
