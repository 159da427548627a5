"""referents → speakers: ids, names and mentions as the document gives them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from claimtrack.model.document import Document
from claimtrack.model.evidence import Note
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.span import Excerpt, Span
from claimtrack.stages.speakers.referents import Referent


def write_speakers(
    document: Document, meant: Mapping[str, Referent | None]
) -> Document:
    """
    Give the document its speakers, and each statement the id of its own.

    Args:
        document: The document.
        meant: Whom the source of each statement means, by the id of the statement.
    """
    places = _places(document, meant)
    order = sorted(places, key=lambda r: min(places[r], default=(0, 0)))
    ids = {referent: f"p{number}" for number, referent in enumerate(order, 1)}
    speakers = tuple(_speaker(document, r, sorted(places[r]), ids) for r in order)
    known = {name: ids[referent] for name, referent in meant.items() if referent}
    statements = tuple(
        attrs.evolve(s, speaker=known.get(s.id)) for s in document.statements
    )
    notes = tuple(
        _unresolved(s.source) for s in statements if s.source and not s.speaker
    )
    return attrs.evolve(
        document,
        speakers=speakers,
        statements=statements,
        notes=(*document.notes, *notes),
    )


def _places(
    document: Document, meant: Mapping[str, Referent | None]
) -> dict[Referent, set[tuple[int, int]]]:
    """Gather where the text refers to those who speak, or for whom somebody speaks."""
    places: dict[Referent, set[tuple[int, int]]] = {}
    for statement in document.statements:
        referent = meant[statement.id]
        if referent is not None:
            mine = places.setdefault(referent, set())
            if statement.source is not None:
                mine.add((statement.source.start, statement.source.end))
    for referent in list(places):
        if referent.principal is not None:
            places.setdefault(referent.principal, set())
    for referent, mine in places.items():
        mine.update((span.start, span.end) for span in referent.places)
    return places


def _unresolved(source: Excerpt) -> Note:
    message = "the text does not tell for sure who is meant"
    return Note("unresolved-speaker", source.start, source.end, message)


def _speaker(
    document: Document,
    referent: Referent,
    places: list[tuple[int, int]],
    ids: Mapping[Referent, str],
) -> Speaker:
    aliases = dict.fromkeys(n for n in referent.names if n != referent.name)
    principal = referent.principal
    return Speaker(
        id=ids[referent],
        name=referent.name,
        kind=_kind(referent),
        aliases=tuple(aliases),
        roles=tuple(referent.roles),
        affiliations=tuple(referent.affiliations),
        mentions=tuple(Span(start, end).cut(document.text) for start, end in places),
        principal=ids.get(principal) if principal is not None else None,
    )


def _kind(referent: Referent) -> SpeakerKind:
    if not referent.named and referent.kind is not None:
        return referent.kind
    if referent.plural:
        return SpeakerKind.GROUP
    return SpeakerKind.PERSON if referent.trust > -1 else SpeakerKind.ORGANIZATION
