"""findings → statements, cut out of the text in its order"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.passage import Range
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Form, Statement
from claimtrack.stages.statements.confidence import confidence_of
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.kinds import DASHES
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.sharing import share_sources


def cut_findings(page: Page, findings: Iterable[Finding]) -> Iterator[Statement]:
    """Yield the statements of the findings, each with its parent."""
    ordered = share_sources(page, sorted(findings, key=lambda each: each.place))
    parents = _parents(ordered)
    quoted = _quoted(page.document)
    for number, (each, parent) in enumerate(zip(ordered, parents, strict=True), 1):
        cue = _cut(page, each.cue)
        content = tuple(_excerpt(page, piece) for piece in each.content)
        at = content[0] if cue is None else cue
        yield Statement(
            id=f"s{number}",
            source=_cut(page, _without_comma(page, each.source)),
            cue=cue,
            content=content,
            form=_form(page, each.content, quoted),
            parent=None if parent is None else f"s{parent + 1}",
            same_source=None if each.same is None else f"s{each.same + 1}",
            confidence=confidence_of(each),
            evidence=(Evidence(each.rule, at.start, at.end), *each.evidence),
        )


def _without_comma(page: Page, source: Range | None) -> Range | None:
    """Leave out the mark that closes an apposition: "Lee, the mayor|, said"."""
    if source is None:
        return None
    first, end = source
    while end > first + 1 and (
        page.norm[end - 1] == "," or page.norm[end - 1] in DASHES
    ):
        end -= 1
    return (first, end)


def _cut(page: Page, words: Range | None) -> Excerpt | None:
    return None if words is None else _excerpt(page, words)


def _excerpt(page: Page, words: Range) -> Excerpt:
    return page.document.words.span(*words).cut(page.document.text)


def _quoted(document: Document) -> bytearray:
    """Mark the words that stand inside quotation marks."""
    flags = bytearray(len(document.words))
    for quote in document.quotes:
        if quote.depth == 0:  # the others lie in an outer one
            inside = document.words.within(quote)
            flags[inside.start : inside.stop] = b"\x01" * len(inside)
    return flags


def _form(page: Page, content: Iterable[Range], quoted: bytearray) -> Form:
    """Tell how much of the content stands inside quotation marks."""
    is_quoted = {
        bool(quoted[number])
        for piece in content
        for number in range(*piece)
        if page.norm[number][0].isalnum()
    }
    if len(is_quoted) == 2:
        return Form.MIXED
    return Form.DIRECT if True in is_quoted else Form.INDIRECT


def _parents(ordered: list[Finding]) -> list[int | None]:
    """Find for each finding the innermost one whose content holds its cue."""
    pieces = sorted(
        (piece[0], -piece[1], number)
        for number, each in enumerate(ordered)
        for piece in each.content
    )
    parents: list[int | None] = [None] * len(ordered)
    around: list[tuple[int, int, int]] = []
    at = 0
    for anchor, number in sorted((each.anchor, n) for n, each in enumerate(ordered)):
        while at < len(pieces) and pieces[at][0] <= anchor:
            around.append(pieces[at])
            at += 1
        around = [piece for piece in around if -piece[1] > anchor]
        lengths = [(-end - start, n) for start, end, n in around if n != number]
        if lengths:
            parents[number] = min(lengths)[1]
    return _without_cycles(parents)


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
