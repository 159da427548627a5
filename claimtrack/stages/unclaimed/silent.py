"""Who is silent."""

from __future__ import annotations

from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind, Speaker, SpeakerKind
from claimtrack.model.span import Excerpt
from claimtrack.text.folding import squeeze


class Silent:
    """
    The speakers of a document, and those of whom it only tells that they are silent.

    Args:
        document: The document with its speakers.
    """

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._speakers = list(document.speakers)
        self._at = {
            mention.start: speaker.id
            for speaker in document.speakers
            for mention in speaker.mentions
        }
        self._named = {
            name: speaker.id
            for speaker in reversed(document.speakers)
            for name in (speaker.name, *speaker.aliases)
        }

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """All of them, those who say nothing behind the others."""
        return tuple(self._speakers)

    def who(self, mention: Mention | None) -> str | None:
        """
        Give the id of who is mentioned.

        A name or description that stands for no speaker is taken up as a new one; a
        pronoun is not, since it tells nobody who is meant.
        """
        if mention is None:
            return None
        if mention.start in self._at:
            return self._at[mention.start]
        if mention.kind is MentionKind.PRONOUN:
            return None
        name = self._name(mention)
        if name not in self._named:
            self._named[name] = self._add(mention, name)
        return self._named[name]

    def _name(self, mention: Mention) -> str:
        span = mention.name or mention.core or mention
        return squeeze(span.cut(self._text).text)

    def _add(self, mention: Mention, name: str) -> str:
        speaker = Speaker(
            id=f"p{len(self._speakers) + 1}",
            name=name,
            kind=mention.speaker_kind or _KINDS[mention.kind],
            roles=mention.roles,
            affiliations=(mention.affiliation,) if mention.affiliation else (),
            mentions=(Excerpt(mention.start, mention.end, mention.text),),
        )
        self._speakers.append(speaker)
        return speaker.id


_KINDS = {
    MentionKind.NAME: SpeakerKind.PERSON,
    MentionKind.ROLE: SpeakerKind.PERSON,
    MentionKind.GROUP: SpeakerKind.GROUP,
}
