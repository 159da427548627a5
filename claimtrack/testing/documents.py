"""Strategies for documents in which everything hangs together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from claimtrack.chain import Chain
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence, Note
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.plain import LAYERS
from claimtrack.model.relation import Relation, RelationKind, Unclaimed
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Platform, SaidAt, Statement
from claimtrack.model.when import (
    Grain,
    Interval,
    TimeExpression,
    TimeMod,
    TimeType,
    read_published,
)
from claimtrack.pipeline import default_chain
from claimtrack.testing.texts import published_dates, texts

T = TypeVar("T")
A = TypeVar("A", TimeExpression, Speaker)

_NAMES = st.text(min_size=1, max_size=12)
_SURE = st.floats(0, 1)
_VALUES = st.sampled_from(("2021-07-08", "2021-W27", "XXXX-06", "P3W", "PAST_REF"))


@st.composite
def documents(draw: st.DrawFn, *, layered: bool = False) -> Document:
    """
    Make documents as the stages could have made them.

    Every excerpt stands in the text, and every id that is named belongs to
    something.  What is said is not sensible.

    Args:
        draw: Given by Hypothesis.
        layered: Whether they have their layers, too: the words, the sentences and what
            else stages and custom parsers look at.
    """
    document = draw(_results())
    if not layered:
        return document
    read = _reader().run(Document(document.text, document.published))
    return attrs.evolve(document, **{name: getattr(read, name) for name in LAYERS})


@cache
def _reader() -> Chain:
    """Give the stages that make layers."""
    stages = default_chain(weights=None)
    return Chain(
        tuple(stage for stage in stages if not {*LAYERS}.isdisjoint(stage.gives))
    )


@st.composite
def _results(draw: st.DrawFn) -> Document:
    """Make documents without layers."""
    published = read_published(draw(published_dates()))
    text = draw(texts())
    if not text:
        return Document(text, published)
    parts = _Parts(text)
    times = _numbered(draw(_few(parts.times())), "t")
    speakers = _numbered(draw(_few(parts.speakers())), "p")
    ids = tuple(f"s{number}" for number in range(1, draw(st.integers(1, 5))))
    statements = [draw(parts.statements(name, ids, times, speakers)) for name in ids]
    relations = _few(parts.relations(ids)) if ids else st.just(())
    silent = _optional([speaker.id for speaker in speakers])
    return Document(
        text,
        published,
        tuple(statements),
        speakers,
        times,
        draw(relations),
        draw(_few(parts.unclaimed(silent))),
        draw(_few(parts.notes())),
    )


class _Parts:
    """Strategies for what a document over one text is made of."""

    def __init__(self, text: str) -> None:
        starts = st.integers(0, len(text) - 1)
        self._spans = starts.flatmap(
            lambda start: st.builds(
                Span, st.just(start), st.integers(start + 1, len(text))
            )
        )
        self._excerpts = self._spans.map(lambda span: span.cut(text))
        self._maybe = st.none() | self._excerpts
        seen = self._spans.flatmap(
            lambda at: st.builds(Evidence, _NAMES, st.just(at.start), st.just(at.end))
        )
        self._evidence = _few(seen | st.builds(Evidence, _NAMES))

    def times(self) -> st.SearchStrategy[TimeExpression]:
        """Make time expressions without ids."""
        return self._excerpts.flatmap(
            lambda words: st.builds(
                TimeExpression,
                st.just(words.start),
                st.just(words.end),
                st.just(words.text),
                st.sampled_from(TimeType),
                _VALUES,
                st.none() | st.sampled_from(TimeMod),
                st.none() | _intervals(),
                st.none() | st.sampled_from(Grain),
                st.sampled_from((None, "published")),
                _NAMES,
                alternatives=_few(_VALUES),
            )
        )

    def speakers(self) -> st.SearchStrategy[Speaker]:
        """Make speakers without ids."""
        return st.builds(
            Speaker,
            id=st.just(""),
            name=_NAMES,
            kind=st.sampled_from(SpeakerKind),
            aliases=_few(_NAMES),
            roles=_few(_NAMES),
            affiliations=_few(_NAMES),
            mentions=_few(self._excerpts),
        )

    def statements(
        self,
        name: str,
        ids: Sequence[str],
        times: Sequence[TimeExpression],
        speakers: Sequence[Speaker],
    ) -> st.SearchStrategy[Statement]:
        """Make the statement called `name`, reported in or continuing an earlier one."""
        # Earlier ones only: reports inside each other have an outermost one, so there
        # is no circle.
        earlier = _optional(ids[: ids.index(name)])
        inside = [time.id for time in times]
        return st.builds(
            Statement,
            id=st.just(name),
            source=self._maybe,
            cue=self._maybe,
            content=st.lists(self._excerpts, min_size=1, max_size=2).map(tuple),
            form=st.sampled_from(Form),
            act=st.sampled_from(Act),
            negated=st.booleans(),
            speaker=_optional([speaker.id for speaker in speakers]),
            platform=st.none() | self._platforms(),
            addressee=self._maybe,
            said_at=st.none() | self._said_at(),
            times=_few(st.sampled_from(inside)) if inside else st.just(()),
            parent=earlier,
            same_source=earlier,
            confidence=_SURE,
            evidence=self._evidence,
        )

    def relations(self, ids: Sequence[str]) -> st.SearchStrategy[Relation]:
        """Make relations between the statements with these ids."""
        kinds = st.sampled_from([kind.value for kind in RelationKind])
        origins = st.sampled_from(ids)
        return st.builds(
            Relation, kinds, origins, _optional(ids), self._maybe, _SURE, self._evidence
        )

    def unclaimed(
        self, silent: st.SearchStrategy[str | None]
    ) -> st.SearchStrategy[Unclaimed]:
        """Make facts about silence."""
        kinds = st.sampled_from(("no_claim_of_responsibility", "no_comment"))
        return st.builds(
            lambda words, kind, speaker: Unclaimed(
                words.start, words.end, words.text, kind, speaker
            ),
            self._excerpts,
            kinds,
            silent,
        )

    def notes(self) -> st.SearchStrategy[Note]:
        """Make notes."""
        return st.builds(
            lambda code, at, message: Note(code, at.start, at.end, message),
            _NAMES,
            self._spans,
            _NAMES,
        )

    def _platforms(self) -> st.SearchStrategy[Platform]:
        kinds = st.sampled_from(("social", "statement", "court"))
        return st.builds(
            lambda name, kind, at: Platform(name, kind, at.start, at.end),
            _NAMES,
            kinds,
            self._spans,
        ) | st.builds(Platform, _NAMES, kinds)

    def _said_at(self) -> st.SearchStrategy[SaidAt]:
        return st.builds(
            lambda at, value: SaidAt(at.start, at.end, value), self._spans, _VALUES
        )


@st.composite
def _intervals(draw: st.DrawFn) -> Interval:
    start = draw(st.datetimes(max_value=dt.datetime(9000, 1, 1)))  # noqa: DTZ001  the zone is drawn below
    if draw(st.booleans()):
        # Midnight without a zone is written as the day alone.
        start = start.replace(hour=0, minute=0, second=0, microsecond=0)
    if draw(st.booleans()):
        start = start.replace(tzinfo=dt.timezone.utc)
    # Never empty, as no interval of ours is.
    length = draw(st.timedeltas(dt.timedelta(seconds=1), dt.timedelta(days=36_500)))
    return Interval(start, draw(st.sampled_from((None, start + length))))


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def _optional(ids: Sequence[str]) -> st.SearchStrategy[str | None]:
    return st.sampled_from((None, *ids))


def _numbered(found: Sequence[A], letter: str) -> tuple[A, ...]:
    numbers = enumerate(found, 1)
    return tuple(attrs.evolve(each, id=f"{letter}{number}") for number, each in numbers)
