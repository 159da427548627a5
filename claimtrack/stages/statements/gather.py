"""quotes, sentences, words → statements"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Form, Statement
from claimtrack.registry import Registry
from claimtrack.stages.statements.adjectives import find_adjectives, read_adjective
from claimtrack.stages.statements.adjuncts import find_adjuncts, read_adjunct
from claimtrack.stages.statements.candidates import find_candidates
from claimtrack.stages.statements.finding import Finding, Range, without_repeats
from claimtrack.stages.statements.layouts import find_layouts
from claimtrack.stages.statements.nouns import find_nouns, read_noun
from claimtrack.stages.statements.orphans import find_orphans
from claimtrack.stages.statements.page import Grammar, Page, page_of
from claimtrack.stages.statements.sharing import share_sources
from claimtrack.stages.statements.verbs import clauses_of, heads_of, read_verb

Reading: TypeAlias = Callable[[Document], list[Finding]]
"""A way to find statements with cues other than by rules."""


def statement_adder(
    lexicon: Lexicon,
    registry: Registry | None = None,
    reading: Reading | None = None,
) -> Work:
    """
    Make the stage that finds the statements.

    Args:
        lexicon: Its cue rows say which words report, and what they take as content.
        registry: Its statement parsers add what they find; None for none.
        reading: Finds statements with cues by other means than the rules; None for the
            rules.  Layouts and quotations that stand alone are read by rules anyway.
    """
    grammar = Grammar.of(lexicon)

    def add_statements(document: Document) -> Document:
        page = page_of(document, grammar)
        findings = _findings(page, grammar, reading)
        statements = tuple(_statements(page, findings))
        document = attrs.evolve(document, statements=statements)
        if registry is not None:
            document = _with_custom(document, registry)
        return document

    return add_statements


def _findings(page: Page, grammar: Grammar, reading: Reading | None) -> list[Finding]:
    there = sorted(find_layouts(page), key=lambda each: each.content[0])
    if reading is None:
        there.extend(_by_rules(page, grammar))
    else:
        there.extend(without_repeats(reading(page.document), there))
    there.extend(find_orphans(page, there))
    return there


def _by_rules(page: Page, grammar: Grammar) -> Iterator[Finding]:
    clauses = clauses_of(page, list(find_candidates(page, grammar.cues)))
    heads = heads_of(page, clauses)
    adjuncts = list(find_adjuncts(page, grammar.cues))
    heads.update((first, True) for first, _ in adjuncts)
    found = [read_verb(page, clause, heads) for clause in clauses]
    found += [read_adjunct(page, cue, heads) for cue in adjuncts]
    found += [read_noun(page, cue, heads) for cue in find_nouns(page, grammar.cues)]
    found += [
        read_adjective(page, cue, heads) for cue in find_adjectives(page, grammar.cues)
    ]
    return (each for each in found if each is not None)


def _statements(page: Page, findings: Iterable[Finding]) -> Iterable[Statement]:
    """Cut the findings out of the text, in its order."""
    ordered = share_sources(page, sorted(findings, key=_place))
    parents = _parents(ordered)
    quoted = _quoted(page.document)
    for number, each in enumerate(ordered):
        parent = parents[number]
        content = tuple(_cut(page, piece) for piece in each.content)
        cue = _cut(page, each.cue) if each.cue else None
        source = _cut(page, each.source) if each.source else None
        at = cue or content[0]
        yield Statement(
            id=f"s{number + 1}",
            source=source,
            cue=cue,
            content=content,
            form=_form(page, each.content, quoted),
            parent=None if parent is None else f"s{parent + 1}",
            same_source=None if each.same is None else f"s{each.same + 1}",
            confidence=round(each.confidence, 4),
            evidence=(Evidence(each.rule, at.start, at.end), *each.evidence),
        )


def _place(finding: Finding) -> tuple[int, int]:
    parts = [finding.source, finding.cue, *finding.content]
    there = [part for part in parts if part is not None]
    return (min(a for a, _ in there), -max(b for _, b in there))


def _parents(ordered: list[Finding]) -> list[int | None]:
    """Find for each statement the innermost one whose content it lies in."""
    parents: list[int | None] = []
    open_: list[tuple[int, Range]] = []
    pieces = sorted(
        (piece[0], -piece[1], number)
        for number, each in enumerate(ordered)
        for piece in each.content
    )
    at = 0
    places: list[tuple[int, int, int]] = sorted(
        (_core(each), 0, number) for number, each in enumerate(ordered)
    )
    parents = [None] * len(ordered)
    for core, _, number in places:
        while at < len(pieces) and pieces[at][0] <= core:
            start, end, owner = pieces[at]
            open_.append((owner, (start, -end)))
            at += 1
        open_ = [entry for entry in open_ if entry[1][1] > core]
        best: tuple[int, int] | None = None
        for owner, (start, end) in open_:
            if owner != number and (best is None or end - start < best[0]):
                best = (end - start, owner)
        if best is not None:
            parents[number] = best[1]
    return _without_cycles(parents)


def _core(finding: Finding) -> int:
    return (finding.cue or finding.content[0])[0]


def _without_cycles(parents: list[int | None]) -> list[int | None]:
    """Free the first statement of each ring of statements that lie in each other."""
    done: set[int] = set()
    for number in range(len(parents)):
        path: list[int] = []
        at: int | None = number
        while at is not None and at not in done:
            path.append(at)
            done.add(at)
            at = parents[at]
        if at in path:
            parents[min(path[path.index(at) :])] = None
    return parents


def _cut(page: Page, piece: Range) -> Excerpt:
    return page.document.words.span(*piece).cut(page.document.text)


def _quoted(document: Document) -> bytearray:
    """Mark the words that stand inside quotation marks."""
    flags = bytearray(len(document.words))
    for quote in document.quotes:
        if quote.depth > 0:
            continue  # it lies in an outer one
        inside = document.words.within(quote)
        flags[inside.start : inside.stop] = b"\x01" * len(inside)
    return flags


def _form(page: Page, content: tuple[Range, ...], quoted: bytearray) -> Form:
    """Tell how much of the content stands inside quotation marks."""
    is_quoted = {
        bool(quoted[number])
        for start, end in content
        for number in range(start, end)
        if page.norm[number][0].isalnum()
    }
    if len(is_quoted) == 2:
        return Form.MIXED
    return Form.DIRECT if True in is_quoted else Form.INDIRECT


def _with_custom(document: Document, registry: Registry) -> Document:
    """Add what custom parsers find; it replaces a statement of the same content."""
    custom = registry.statements(document)
    if not custom:
        return document
    own = {tuple((c.start, c.end) for c in found.content) for _, found in custom}
    kept = [
        s
        for s in document.statements
        if tuple((c.start, c.end) for c in s.content) not in own
    ]
    added = [
        attrs.evolve(
            found,
            id=f"{name}:{found.id}",
            evidence=(
                *found.evidence,
                Evidence(f"custom:{name}", found.start, found.end),
            ),
        )
        for name, found in custom
    ]
    merged = sorted((*kept, *added), key=lambda s: (s.start, -s.end))
    names = {s.id: f"s{n + 1}" for n, s in enumerate(merged)}
    renamed = tuple(
        attrs.evolve(
            s,
            id=names[s.id],
            parent=names.get(s.parent) if s.parent else None,
            same_source=names.get(s.same_source) if s.same_source else None,
        )
        for s in merged
    )
    return attrs.evolve(document, statements=renamed)
