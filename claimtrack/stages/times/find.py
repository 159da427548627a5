"""text → times"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.span import Excerpt
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain, Published, TimeExpression
from claimtrack.registry import Registry
from claimtrack.stages.times.anchor import Anchored, Anchors
from claimtrack.stages.times.classes import Classes, read_classes
from claimtrack.stages.times.dateparser_seam import ForeignDates
from claimtrack.stages.times.events import date_events
from claimtrack.stages.times.grammar import Finding, Level, Rule
from claimtrack.stages.times.names import Surroundings, read_surroundings, without_names
from claimtrack.stages.times.neighbours import share_days
from claimtrack.stages.times.overlap import Rival, settle
from claimtrack.stages.times.resolve import resolve
from claimtrack.stages.times.rules import (
    clock,
    clock_ranges,
    dates,
    durations,
    edges,
    moments,
    numbers,
    parts,
    ranges,
    relative,
    sets,
    shifts,
    spans,
    vague,
)
from claimtrack.stages.times.sayings import days_of_saying
from claimtrack.stages.times.scan import Tape, read_tape

FindTimes: TypeAlias = Callable[[str, Published | None], tuple[TimeExpression, ...]]
"""Finds the time expressions of a text."""

_LEVELS: Final[tuple[tuple[Rule, ...], ...]] = (
    numbers.RULES,
    (
        *ranges.DAYS,
        *dates.RULES,
        *spans.RULES,
        *relative.RULES,
        *clock.RULES,
        *durations.RULES,
        *vague.RULES,
    ),
    durations.SUMS,
    (*moments.DAYPARTS, *shifts.RULES, *durations.POINTED, *parts.OF_YEARS),
    (*parts.RULES, *shifts.FROM_DATES),
    sets.RULES,
    edges.RULES,
    (*edges.ASIDES, *moments.RULES),
    (*clock_ranges.RULES, *ranges.RULES),
    (*clock_ranges.OF_DAYS, *shifts.FROM_EVENTS),
)
"""What is found first, second …; each level builds on those before it."""

_EXPRESSIONS: Final = frozenset(
    {"day", "span", "clock", "part", "dur", "set", "ref", "event"}
)
"""The kinds of findings that are time expressions; the others are numbers."""

_CUSTOM: Final = 0
_OWN: Final = 1
_FOREIGN: Final = 2


def time_finder(
    lexicon: Lexicon,
    registry: Registry | None,
    languages: tuple[str, ...] = (),
    *,
    day_first: bool = False,
) -> FindTimes:
    """
    Make the function that finds the time expressions of a text.

    Args:
        lexicon: The words to read with.
        registry: Custom time parsers; None for none.
        languages: Other languages of which absolute dates are found.
        day_first: True if "3/4/2021" is in April.

    Raises:
        LanguageError: If a language is unknown.
    """
    foreign = ForeignDates(languages) if languages else None
    return _Finder(lexicon, registry, foreign, day_first=day_first)


def time_adder(
    lexicon: Lexicon,
    registry: Registry | None,
    languages: tuple[str, ...] = (),
    *,
    day_first: bool = False,
) -> Callable[[Document], Document]:
    """Make the stage that fills `Document.times`; see `time_finder`."""
    find = time_finder(lexicon, registry, languages, day_first=day_first)

    def add_times(document: Document) -> Document:
        """Find the time expressions and resolve them."""
        times = find(document.text, document.published)
        return attrs.evolve(document, times=times)

    return add_times


class _Finder:
    """The rules for one lexicon, compiled when first used, and what joins them."""

    def __init__(
        self,
        lexicon: Lexicon,
        registry: Registry | None,
        foreign: ForeignDates | None,
        *,
        day_first: bool,
    ) -> None:
        self._day_first = day_first
        self._lexicon = lexicon
        self._registry = registry
        self._foreign = foreign

    @cached_property
    def _classes(self) -> Classes:
        return read_classes(self._lexicon)

    @cached_property
    def _levels(self) -> tuple[Level, ...]:
        return tuple(Level(rules, self._classes) for rules in _LEVELS)

    @cached_property
    def _around(self) -> Surroundings:
        return read_surroundings(self._lexicon)

    def __call__(
        self, text: str, published: Published | None
    ) -> tuple[TimeExpression, ...]:
        rivals: list[Rival[Finding | TimeExpression]] = []
        if self._registry is not None:
            custom = self._registry.times(text, published)
            rivals += [Rival(t.start, t.end, _CUSTOM, t) for t in custom]
        tape = read_tape(text, self._classes, day_first=self._day_first)
        rivals += [Rival(*_extent(tape, f), _OWN, f) for f in self._read(tape)]
        if self._foreign is not None:
            found = self._foreign.find(text)
            rivals += [Rival(t.start, t.end, _FOREIGN, t) for t in found]
        anchors = Anchors(text, published, self._classes.cues, self._classes.tense)
        kept = share_days(text, settle(rivals))
        kept = date_events(text, kept, self._classes.tense)
        return tuple(self._express_all(kept, anchors))

    def _express_all(
        self, rivals: list[Rival[Finding | TimeExpression]], anchors: Anchors
    ) -> Iterator[TimeExpression]:
        """Make expressions of what stayed, from left to right."""
        days = days_of_saying(anchors.text, rivals, self._classes.tense.speech)
        for number, rival in enumerate(rivals):
            anchors.said = None
            if number in days:
                anchors.said = _day_said(rivals, days[number], anchors)
            yield _express(rival, anchors, f"t{number + 1}")

    def _read(self, tape: Tape) -> list[Finding]:
        letters = tape.letters
        findings: dict[int, Finding] = {}
        for level in self._levels:
            letters = level.run(tape, letters, findings)
        found = [f for _, f in sorted(findings.items()) if f.kind in _EXPRESSIONS]
        return without_names(tape, found, self._around)


def _extent(tape: Tape, finding: Finding) -> tuple[int, int]:
    start, end = tape.starts[finding.first], tape.end(finding.last - 1)
    # The full stop of "p.m." is part of it.
    if tape.text[end - 2 : end - 1] == "." and tape.text[end : end + 1] == ".":
        end += 1
    return start, end


def _day_said(
    rivals: list[Rival[Finding | TimeExpression]], number: int, anchors: Anchors
) -> Anchored | None:
    """Resolve the day behind a quotation before it is its turn."""
    rival = rivals[number]
    if isinstance(rival.finding, TimeExpression):
        return None
    anchors.place, anchors.end = rival.start, rival.end
    period = resolve(rival.finding.reading, anchors).period
    day = None if period is None else period.to(Grain.DAY)
    return None if day is None else Anchored(day, f"t{number + 1}", rival.start)


def _express(
    rival: Rival[Finding | TimeExpression], anchors: Anchors, name: str
) -> TimeExpression:
    """Make an expression of what stayed, and note where the story now is."""
    anchors.place, anchors.end = rival.start, rival.end
    found = rival.finding
    if isinstance(found, TimeExpression):
        return _complete(found, anchors, name)
    sense = resolve(found.reading, anchors)
    if sense.period is not None and not sense.aside:
        anchors.saw(sense.period, name)
    interval = sense.interval
    if interval is None and sense.period is not None:
        interval = sense.period.interval
    words = Excerpt(rival.start, rival.end, anchors.text[rival.start : rival.end])
    return TimeExpression(
        words.start,
        words.end,
        words.text,
        sense.type,
        sense.value,
        mod=found.mod,
        interval=interval,
        grain=sense.grain or (sense.period.grain if sense.period else None),
        anchor=sense.anchor,
        rule=found.rule,
        id=name,
        alternatives=sense.alternatives,
    )


def _complete(found: TimeExpression, anchors: Anchors, name: str) -> TimeExpression:
    """Fill in what a value tells and a custom parser has left out."""
    known = read_value(found.value, grain=found.grain)
    if known is not None and known.period is not None:
        anchors.saw(known.period, name)
    if known is not None and found.interval is None and found.grain is None:
        found = attrs.evolve(found, interval=known.interval, grain=known.grain)
    return attrs.evolve(found, id=name)
