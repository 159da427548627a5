"""phrase → whose it is: the words that tell an owner, and the body behind a role."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.documents import DocumentNoun, ProvenanceVerb
from claimtrack.lexicon.rows.phrases import Belonging
from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.bare_names import name_start
from claimtrack.stages.mentions.joins import Phrase
from claimtrack.text.folding import squeeze
from claimtrack.text.plurals import plural

_BODY_NAME: Final = tag.CAPITALS | {tag.OF}
_OF_NAME: Final = tuple(tag.OF + capital for capital in sorted(tag.CAPITALS))


class OwnerFinder:
    """
    Finds whose a noun phrase says that somebody or something is.

    Args:
        lexicon: Its rows about prepositions of belonging, about documents, and about
            where they come from.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._belongings = lexicon.by_form(Belonging)
        documents = lexicon.forms(DocumentNoun)
        self._documents = {*documents, *map(plural, documents)}
        self._received = lexicon.forms(ProvenanceVerb, lambda row: row.received)

    def find(
        self, document: Document, tags: str, phrase: Phrase, name: Span | None
    ) -> Span | None:
        """Find the words that say whose it is: before its ’s, behind "for", before it."""
        words, core = document.words, phrase.core
        if phrase.owner is not None:
            return words.span(*phrase.owner)
        if tags[core.first] == tag.POSSESSIVE:
            return words.span(core.first, core.first + 1)
        if name is not None:
            return None
        if phrase.object is not None:
            # In "released by the court", the preposition stands behind the participle.
            is_reduced = phrase.object[0] == phrase.link
            if is_reduced and words.norm[phrase.link] in self._received:
                return None
            link = phrase.link + is_reduced
            row = self._belongings.get(words.norm[link])
            # "the website for Oda Steel" speaks as a body does
            is_document = words.norm[core.head] in self._documents
            is_document = is_document and tags[core.head] not in tag.BODIES
            if row and (row.documents if is_document else row.persons):
                return words.span(link + 1, phrase.object[1])
        first, last = core.first, core.head
        while first < last and tags[first] not in tag.CAPITALS:
            first += 1
        while last > first and tags[last - 1] not in tag.CAPITALS:
            last -= 1
        return words.span(first, last) if first < last else None


def affiliation(
    document: Document, tags: str, phrase: Phrase, name: Span | None
) -> str | None:
    """Find the body that a role is tied to: "Pentagon" in "Pentagon spokesman"."""
    words = document.words
    for chunk in (phrase.core, phrase.apposed):
        if chunk is None:
            continue
        first, last = chunk.first, min(name_start(tags, chunk), chunk.last)
        while first < last and tags[first] not in tag.TOWNS:
            first += 1
        end = _behind_body(tags, first, last)
        if not end and first < last and words.text[first].isupper():
            end = first + 1  # the UN envoy
        if first < end < last and set(tags[first:end]) <= _BODY_NAME:
            return squeeze(words.span(first, end).cut(document.text).text)
    if phrase.object is None or tags[phrase.core.head] not in tag.OFFICES:
        return None
    inner = words.span(
        phrase.object[0] + (tags[phrase.object[0]] == tag.DETERMINER), phrase.object[1]
    )
    is_name = tags[phrase.object[1] - 1] in tag.CAPITALS
    known = name is not None and name.overlaps(inner)
    return squeeze(inner.cut(document.text).text) if is_name and not known else None


def _behind_body(tags: str, first: int, last: int) -> int:
    """Tell where the name of a body ends, as "Bank of Oda" does; 0 if none is there."""
    end = tags.find(tag.NAMED_BODY, first, last) + 1
    while end and tags[end:last].startswith(_OF_NAME):
        end += 2
        while end < last and tags[end] in tag.CAPITALS:
            end += 1
    return end
