"""quotes, sentences, words, times, mentions → statements"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.statement import Statement
from claimtrack.registry import Registry
from claimtrack.stages.statements.asides import without_long_aside
from claimtrack.stages.statements.citations import name_cited
from claimtrack.stages.statements.colons import name_before_colons
from claimtrack.stages.statements.cutting import cut_findings
from claimtrack.stages.statements.denied import disown
from claimtrack.stages.statements.finding import Finding, Weigher, without_repeats
from claimtrack.stages.statements.grammar import Grammar
from claimtrack.stages.statements.kickers import without_kickers
from claimtrack.stages.statements.layouts import behind_labels, find_layouts
from claimtrack.stages.statements.orphans import find_orphans
from claimtrack.stages.statements.page import Page, page_of
from claimtrack.stages.statements.particles import with_particles
from claimtrack.stages.statements.passives import without_subjects
from claimtrack.stages.statements.pointing import end_behind_pronouns
from claimtrack.stages.statements.quoted_as import with_quoted
from claimtrack.stages.statements.quoted_once import report_once
from claimtrack.stages.statements.resumptions import part_resumptions
from claimtrack.stages.statements.rules import find_by_rules
from claimtrack.stages.statements.silences import (
    Answers,
    find_silences,
    without_nobody,
)
from claimtrack.stages.statements.source_edges import (
    with_reduced_clauses,
    with_whole_names,
    without_leading_times,
)
from claimtrack.stages.statements.sources import (
    without_articles,
    without_outer_clauses,
    without_quotations,
)
from claimtrack.stages.statements.subject_nouns import end_before_verbs
from claimtrack.stages.statements.told import without_told
from claimtrack.stages.statements.verdicts import end_before_verdicts
from claimtrack.stages.statements.within_sources import with_own_clauses


def statement_adder(
    lexicon: Lexicon,
    registry: Registry | None = None,
    weigh: Weigher | None = None,
) -> Work:
    """
    Make the stage that finds the statements.

    Args:
        lexicon: Its cue rows say which words report, and what they take as content.
        registry: Its statement parsers add what they find; None for none.
        weigh: Weighs what the rules found and finds more; None for the rules alone.
            Layouts and quotations that stand alone are read by rules anyway.
    """
    grammar = Grammar.of(lexicon)
    answers = Answers(lexicon)

    def add_statements(document: Document) -> Document:
        page = page_of(document, grammar)
        statements = tuple(cut_findings(page, _findings(page, grammar, weigh, answers)))
        document = attrs.evolve(document, statements=statements)
        return document if registry is None else _with_custom(document, registry)

    return add_statements


def _findings(
    page: Page, grammar: Grammar, weigh: Weigher | None, answers: Answers
) -> list[Finding]:
    """Read layouts, cues, and what quotations are then left alone."""
    there = sorted(find_layouts(page), key=lambda each: each.content[0])
    found = list(behind_labels(there, find_by_rules(page, grammar.cues)))
    if weigh is None:
        there.extend(part_resumptions(page, grammar.cues, found, found))
    else:
        weighed = without_subjects(page, grammar.cues, weigh(page.document, found))
        weighed = without_told(page, grammar.cues, found, weighed)
        weighed = with_particles(page, grammar.cues, weighed)
        weighed = without_outer_clauses(page, grammar.cues, weighed)
        weighed = without_quotations(page, weighed)
        weighed = with_reduced_clauses(page, with_whole_names(page, weighed))
        weighed = without_leading_times(page, weighed)
        weighed = with_own_clauses(page, found, weighed)
        weighed = name_before_colons(page, found, weighed)
        weighed = report_once(page, weighed)
        weighed = without_articles(page, grammar.cues, weighed)
        weighed = end_before_verbs(page, grammar.cues, found, weighed)
        weighed = name_cited(page, grammar.cues, with_quoted(found, weighed))
        weighed = disown(page, grammar.cues, weighed)
        parted = part_resumptions(page, grammar.cues, found, weighed)
        there.extend(without_repeats(parted, there))
    there = list(end_behind_pronouns(page, grammar.cues, there))
    there = list(end_before_verdicts(page, grammar.cues, there))
    there = list(without_nobody(page, there, answers))
    there.extend(find_silences(page, tuple(there), answers))
    there = list(without_kickers(page, grammar.kickers, there))
    there.extend(find_orphans(page, there))
    return [without_long_aside(page, each) for each in there]


def _with_custom(document: Document, registry: Registry) -> Document:
    """Add what custom parsers find; it replaces a statement of the same content."""
    custom = registry.statements(document)
    if not custom:
        return document
    taken = {_places(found) for _, found in custom}
    kept = [own for own in document.statements if _places(own) not in taken]
    added = [_named(name, found) for name, found in custom]
    return attrs.evolve(document, statements=_numbered([*kept, *added]))


def _places(statement: Statement) -> tuple[tuple[int, int], ...]:
    return tuple((piece.start, piece.end) for piece in statement.content)


def _named(name: str, found: Statement) -> Statement:
    """Name the custom parser, in the evidence and in the id, which must be unique."""
    evidence = Evidence(f"custom:{name}", found.start, found.end)
    return attrs.evolve(
        found, id=f"{name}:{found.id}", evidence=(*found.evidence, evidence)
    )


def _numbered(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Order statements as the text does and number them; dead references go."""
    ordered = sorted(statements, key=lambda each: (each.start, -each.end))
    names = {each.id: f"s{number}" for number, each in enumerate(ordered, 1)}
    return tuple(
        attrs.evolve(
            each,
            id=names[each.id],
            parent=names.get(each.parent or ""),
            same_source=names.get(each.same_source or ""),
        )
        for each in ordered
    )
