"""text → times"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.span import Excerpt
from claimtrack.model.when import Published, TimeExpression
from claimtrack.registry import Registry
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.classes import Classes, read_classes
from claimtrack.stages.times.grammar import Finding, Level, Rule
from claimtrack.stages.times.names import is_name, read_surroundings
from claimtrack.stages.times.resolve import resolve
from claimtrack.stages.times.rules import (
    clock,
    dates,
    durations,
    joins,
    numbers,
    ranges,
    relative,
    sets,
    spans,
    vague,
)
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
    joins.DAYPARTS,
    joins.PARTS,
    sets.RULES,
    joins.EDGES,
    joins.CLOCKS,
    ranges.RULES,
)
"""What is found first, second …; each level builds on those before it."""

_EXPRESSIONS: Final = frozenset({"day", "span", "clock", "part", "dur", "set", "ref"})


class _Grammar:
    """The levels for one lexicon, compiled when first used."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    @cached_property
    def classes(self) -> Classes:
        return read_classes(self._lexicon)

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        return tuple(Level(rules, self.classes) for rules in _LEVELS)

    def read(self, tape: Tape) -> list[Finding]:
        letters = tape.letters
        findings: dict[int, Finding] = {}
        for level in self.levels:
            letters = level.run(tape, letters, findings)
        return [
            finding
            for _, finding in sorted(findings.items())
            if finding.kind in _EXPRESSIONS
        ]


def time_finder(lexicon: Lexicon, registry: Registry | None) -> FindTimes:
    """
    Make the function that finds the time expressions of a text.

    Args:
        lexicon: The words to read with.
        registry: Custom time parsers; None for none.
    """
    grammar = _Grammar(lexicon)
    surroundings = read_surroundings(lexicon)

    def find_times(
        text: str, published: Published | None
    ) -> tuple[TimeExpression, ...]:
        tape = read_tape(text, grammar.classes)
        anchors = Anchors(text, published, grammar.classes.plans)
        custom = registry.times(text, published) if registry else []
        own = [
            (*_extent(tape, f), f)
            for f in grammar.read(tape)
            if not is_name(tape, f, surroundings)
        ]
        return _in_order(text, own, custom, anchors)

    return find_times


def time_adder(
    lexicon: Lexicon, registry: Registry | None
) -> Callable[[Document], Document]:
    """Make the stage that fills `Document.times`; see `time_finder`."""
    find = time_finder(lexicon, registry)

    def add_times(document: Document) -> Document:
        """Find the time expressions and resolve them."""
        times = find(document.text, document.published)
        return attrs.evolve(document, times=times)

    return add_times


def _extent(tape: Tape, finding: Finding) -> tuple[int, int]:
    start, end = tape.starts[finding.first], tape.end(finding.last - 1)
    # The full stop of "p.m." is part of it.
    if tape.text[end - 2 : end - 1] == "." and tape.text[end : end + 1] == ".":
        end += 1
    return start, end


def _in_order(
    text: str,
    own: list[tuple[int, int, Finding]],
    custom: Iterable[TimeExpression],
    anchors: Anchors,
) -> tuple[TimeExpression, ...]:
    """Settle overlaps, then resolve from left to right: the longest wins, then custom."""
    rivals: list[tuple[int, int, int, int, Finding | TimeExpression]] = []
    rivals += [(t.start - t.end, 0, i, t.start, t) for i, t in enumerate(custom)]
    rivals += [(start - end, 1, i, start, f) for i, (start, end, f) in enumerate(own)]
    if not rivals:
        return ()
    kept: list[tuple[int, int, Finding | TimeExpression]] = []
    for length, _, _, start, item in sorted(rivals, key=lambda r: r[:4]):
        kept.append((start, start - length, item))
    kept = _without_overlaps(kept)
    out: list[TimeExpression] = []
    for number, (start, end, item) in enumerate(kept, 1):
        name = f"t{number}"
        if isinstance(item, TimeExpression):
            out.append(attrs.evolve(item, id=name))
            continue
        words = Excerpt(start, end, text[start:end])
        out.append(_express(words, item, anchors, name))
    return tuple(out)


def _without_overlaps(
    ranked: list[tuple[int, int, Finding | TimeExpression]],
) -> list[tuple[int, int, Finding | TimeExpression]]:
    """Keep each that overlaps none before it in rank, and put them in text order."""
    taken: set[int] = set()
    kept = []
    for start, end, item in ranked:
        place = range(start, end)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append((start, end, item))
    kept.sort(key=lambda entry: entry[0])
    return kept


def _express(
    words: Excerpt, finding: Finding, anchors: Anchors, name: str
) -> TimeExpression:
    anchors.place = words.start
    sense = resolve(finding.reading, anchors)
    if sense.period is not None and not sense.aside:
        anchors.saw(sense.period, name)
    interval = sense.interval
    if interval is None and sense.period is not None:
        interval = sense.period.interval
    return TimeExpression(
        words.start,
        words.end,
        words.text,
        sense.type,
        sense.value,
        mod=finding.mod,
        interval=interval,
        grain=sense.grain or (sense.period.grain if sense.period else None),
        anchor=sense.anchor,
        rule=finding.rule,
        id=name,
    )
