"""accepted analyses → findings, in words"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.passage import Range, Words
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.learned.analysis import Run
from claimtrack.stages.statements.learned.conflicts import Accepted
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.weights import Weights

_REASONS: Final = 2
_PARTING: Final = frozenset((*",;:—–-", "--"))  # marks that part, and belong to neither


def findings_of(
    document: Document, accepted: Iterable[Accepted], weights: Weights
) -> list[Finding]:
    """
    Turn accepted analyses into findings.

    Args:
        document: Its words and times.
        accepted: The analyses, of any of its strips.
        weights: They say why.
    """
    words = document.words
    times = {r.stop: r.start for r in map(words.within, document.times)}
    names = _apposed(document, weights)
    phrases = {mention.start: mention.end for mention in document.mentions}
    found = [
        _without_circumstance(
            _finding(words, one, weights, times, names), words, phrases, weights
        )
        for one in accepted
    ]
    return list(_with_shared(found))


def _with_shared(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Tell of each source that an earlier cue has had that it is not the later's own."""
    had: set[Range] = set()
    for each in sorted(findings, key=lambda each: each.anchor):
        if each.source in had:
            yield attrs.evolve(each, elided=True)
        else:
            yield each
        if each.source is not None:
            had.add(each.source)


def _finding(
    words: Words,
    one: Accepted,
    weights: Weights,
    times: Mapping[int, int],
    names: Mapping[Range, int],
) -> Finding:
    strip, analysis, proposed = one.sight.strip, one.analysis, one.sight.proposed
    own = next(run for run in analysis.cue if run[0] <= one.at < run[1])
    content = tuple(_range(words, strip, run) for run in analysis.content)
    cue = _behind_marks(words, _before_marks(words, _range(words, strip, own)))
    finding = Finding(None, cue, content, "learned")
    if proposed is not None and proposed.analysis.content == analysis.content:
        # The rules see the same; they know where in the words it stands, and why.
        finding = proposed.finding
    source = None
    if analysis.source and not (analysis.borrowed and finding.elided):
        # The comma behind a source shows that an aside ends there.
        source = _behind_marks(words, _range(words, strip, analysis.source[0]))
        source = _without_time(source, words, times, weights)
        source = (names.get(source, source[0]), source[1])
    return attrs.evolve(
        finding,
        source=source,
        elided=source is None and not one.nobody,
        confidence=one.confidence,
        evidence=tuple(_evidence(one, weights)),
    )


def _without_circumstance(
    finding: Finding, words: Words, phrases: Mapping[int, int], weights: Weights
) -> Finding:
    """Leave out of a cue where it was said: "said in a letter to Lee" is "said"."""
    if finding.cue is None:
        return finding
    first, end = finding.cue
    last = words.end[end - 1]
    for at in range(first + 1, end - 1):
        is_whole = phrases.get(words.start[at + 1], last + 1) <= last
        if is_whole and words.norm[at] in weights.vocabulary.prepositions:
            return attrs.evolve(finding, cue=(first, at))
    return finding


def _without_time(
    source: Range, words: Words, times: Mapping[int, int], weights: Weights
) -> Range:
    """
    Leave out of a source when it was said: "Lee on Monday" is Lee.

    In "Lee, who left on Monday," it is when he left.
    """
    first, end = source
    time = times.get(end, 0)
    known = weights.vocabulary
    if time - 1 > first and words.norm[time - 1] in known.prepositions:
        relative = known.classes.get(WordClass.RELATIVE.value, ())
        if not any(word in relative for word in words.text[first + 1 : time]):
            return first, time - 1
    return source


def _apposed(document: Document, weights: Weights) -> dict[Range, int]:
    """
    Tell of each apposition, and each last part of one, where its name begins.

    "Lee, a clerk and a former nurse" is one source; its last part alone looks like one
    to the weights, as they know no more of a mention than its words.
    """
    words = document.words
    articles = weights.vocabulary.classes.get(WordClass.ARTICLE.value, ())
    names: dict[Range, int] = {}
    for mention in document.mentions:
        if mention.name is None or "," not in mention.text:
            continue
        within = words.within(mention)
        told = False
        for number in within[1:]:
            if words.norm[number] in articles:
                told = told or words.norm[number - 1] == ","
                if told:
                    names.setdefault((number, within.stop), within.start)
    return names


def _behind_marks(words: Words, place: Range) -> Range:
    """Leave out the marks in front: "; army" is "army"; a colon may be all there is."""
    first, end = place
    while first < end - 1 and words.norm[first] in _PARTING:
        first += 1
    return first, end


def _before_marks(words: Words, place: Range) -> Range:
    """Leave out the marks at the end: "wrote:" is "wrote"."""
    first, end = place
    while end - 1 > first and words.norm[end - 1] in _PARTING:
        end -= 1
    return first, end


def _range(words: Words, strip: Strip, run: Run) -> Range:
    """Turn units into words; the marks of a quotation are words as well."""
    start, end = strip.start[run[0]], strip.end[run[1] - 1]
    return bisect_left(words.start, start), bisect_left(words.start, end)


def _evidence(one: Accepted, weights: Weights) -> Iterator[Evidence]:
    """Name the weights that made it a cue, and how well the parts around it fit."""
    strip = one.sight.strip
    start, end = strip.start[one.at], strip.end[one.at]
    for name, weight in weights.cue.trace(one.sight.features, _REASONS):
        yield Evidence(f"cue: {name} ({weight:+.2f})", start, end)
    yield Evidence(f"parts: ({one.analysis.margin:+.2f})", start, end)
