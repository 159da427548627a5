"""mentions → units: each referring expression once, however many mentions nest in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from typing import Final

import attrs

from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Span

_BODY: Final = SpeakerKind.ORGANIZATION
_COMMA: Final = 2  # characters between a name and its apposition


@attrs.define(eq=False)
class Unit:
    """
    One place where the text refers to somebody.

    Args:
        start: The offset where its name, pronoun or description begins.
        mention: The mention that tells most.
        modifier: Whether it only stands before another noun: "Pentagon" in "the
            Pentagon spokesman".
        told: The mentions inside it that say what it is: "the mayor of Rome".
    """

    start: int
    mention: Mention
    modifier: bool = False
    told: list[Mention] = attrs.field(factory=list)


class Units:
    """
    The units of a text, and to which of them each mention belongs.

    Args:
        mentions: The mentions, in the order of their beginning.
        times: Where times stand; they are no names.
        sources: Where the sources of statements lie; those mentions tell best how far
            a phrase goes.
        people: The nouns for persons; "bank" in "a bank manager" is no bank.
    """

    def __init__(
        self,
        mentions: Iterable[Mention],
        times: Iterable[Span],
        sources: Iterable[Span],
        people: Container[str] = (),
    ) -> None:
        self._people = people
        self._sources = {(span.start, span.end) for span in sources}
        self._of: dict[tuple[int, int], Unit] = {}
        self._names: dict[int, int] = {}
        taken = {at for time in times for at in range(time.start, time.end)}
        kept = [m for m in mentions if not _is_time(m, taken)]
        self.all: list[Unit] = list(self._build(kept))
        names = ((unit, unit.mention.name) for unit in self.all)
        self._by_end = {name.end: unit for unit, name in names if name is not None}
        self._by_start = {unit.start: unit for unit in self.all}
        self._opening = {unit.mention.start: unit for unit in self.all[::-1]}
        self._begins = [unit.start for unit in self.all]

    def of(self, span: Span) -> Unit | None:
        """Give the unit of the mention that lies exactly at `span`, if there is one."""
        return self._of.get((span.start, span.end))

    def is_source(self, span: Span) -> bool:
        """Whether a statement has these words, and no more, as its source."""
        return (span.start, span.end) in self._sources

    def starting(self, offset: int) -> Unit | None:
        """Give the unit whose name or noun phrase begins at `offset`."""
        return self._by_start.get(offset)

    def opening(self, offset: int) -> Unit | None:
        """Give the first unit whose mention, with its title, begins at `offset`."""
        return self._opening.get(offset)

    def ending(self, offset: int) -> Unit | None:
        """Give the unit whose name ends at `offset`."""
        return self._by_end.get(offset)

    def between(self, start: int, end: int) -> list[Unit]:
        """Give the units that begin between two offsets, in order."""
        first, last = (bisect_left(self._begins, at) for at in (start, end))
        return self.all[first:last]

    def behind(self, offset: int, most: int) -> list[Unit]:
        """Give the next units that begin at an offset or behind it, in order."""
        first = bisect_left(self._begins, offset)
        return self.all[first : first + most]

    def before(self, offset: int, most: int) -> list[Unit]:
        """Give the last units that begin before an offset, the nearest first."""
        last = bisect_left(self._begins, offset)
        return self.all[max(0, last - most) : last][::-1]

    def _build(self, mentions: list[Mention]) -> Iterator[Unit]:
        found: dict[tuple[int, str], Unit] = {}
        cores = (
            _wide_cores(mentions),
            _wide_cores(m for m in mentions if m.head in self._people),
        )
        for mention in sorted(mentions, key=self._rank):
            if self._is_cut(mention):
                continue
            key = _key(mention)
            unit = found.get(key)
            if unit is None:
                unit = found[key] = Unit(_anchor(mention), mention)
                core = mention.core
                if core is not None:
                    is_named = mention.name is not None
                    wide = cores[not is_named].get(core.start, 0)
                    unit.modifier = core.end < wide and (
                        is_named or not self.is_source(mention)
                    )
            self._of[mention.start, mention.end] = unit
        for unit in found.values():
            name = unit.mention.name
            if name is not None:
                self._of.setdefault((name.start, name.end), unit)
        self._merge_roles(mentions)
        yield from sorted(dict.fromkeys(self._of.values()), key=lambda unit: unit.start)

    def _rank(self, mention: Mention) -> tuple[bool, int, int]:
        """Put sources first, then the longest: they tell best where a name begins."""
        return (not self.is_source(mention), mention.start - mention.end, mention.start)

    def _is_cut(self, mention: Mention) -> bool:
        """Whether a longer mention has told that its name begins elsewhere."""
        name = mention.name
        if name is None:
            return False
        # Mentions that nest in each other mostly have their name in common.
        ends = (self._names.get(name.start), self._names.get(name.end - 1))
        if ends == (name.start, name.start):
            return False
        starts = {self._names.get(at) for at in range(name.start, name.end)}
        if not starts <= {None, name.start}:
            return True
        self._names.update(dict.fromkeys(range(name.start, name.end), name.start))
        return False

    def _merge_roles(self, mentions: list[Mention]) -> None:
        """Let "the mayor" in "the mayor, Ann Roy" and its like be Ann Roy herself."""
        around: list[Mention] = []
        for mention in mentions:
            around = [m for m in around if m.end > mention.start]
            if mention.kind is MentionKind.ROLE:
                for outer in around:
                    if _describes(outer, mention):
                        unit = self._of[outer.start, outer.end]
                        self._of[mention.start, mention.end] = unit
                        unit.told.append(mention)
                        break
            is_told = mention.roles or mention.speaker_kind is not None
            if is_told and (mention.start, mention.end) in self._of:
                around.append(mention)


def _describes(outer: Mention, role: Mention) -> bool:
    name, core = outer.name, role.core
    if name is None or core is None or role.end > outer.end:
        return False
    if role.overlaps(name):
        return False
    is_open = role.speaker_kind is None and not role.roles and role.start > name.end
    if is_open or outer.speaker_kind is role.speaker_kind is _BODY:
        # "Oda News, a site" and "the site Oda News", "Ann Roy, a quilter"
        gaps = (role.start - name.end, name.start - role.end)
        return any(0 <= gap <= _COMMA for gap in gaps)
    return any(
        told.startswith(mine) or mine.startswith(told)
        for mine in role.roles[:1]
        for told in outer.roles
    )


def _key(mention: Mention) -> tuple[int, str]:
    """Give what the mentions of one unit have in common: where it lies, and its noun."""
    if mention.kind is MentionKind.GROUP and not mention.head:
        return (mention.start, mention.text)
    return (_anchor(mention), mention.head)


def _is_time(mention: Mention, taken: Container[int]) -> bool:
    """Whether a phrase tells a time; "a 2015 ruling" only begins with one."""
    core = mention.name or mention.core or mention
    return core.start in taken and core.end - 1 in taken


def _anchor(mention: Mention) -> int:
    if mention.name is not None:
        return mention.name.start
    return mention.start if mention.core is None else mention.core.start


def _wide_cores(mentions: Iterable[Mention]) -> dict[int, int]:
    """Tell for each beginning of a noun phrase how far the phrase with its noun goes."""
    ends: dict[int, int] = {}
    for mention in mentions:
        if mention.core is not None and mention.head:
            start = mention.core.start
            ends[start] = max(ends.get(start, 0), mention.core.end)
    return ends
