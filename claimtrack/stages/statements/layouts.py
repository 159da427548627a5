"""Statements that the layout shows: NAME: …; a headline; a signature; a tweet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import trim

_LONGEST_LABEL: Final = 6
_LONGEST_INITIALS: Final = 3
_FEWEST_LABELS: Final = 3
_FEWEST_WORDS: Final = 3
_LONGEST_SIGNATURE: Final = 14


@attrs.frozen
class _Label:
    """The name at the head of a paragraph, the colon behind it, and what follows."""

    name: Range
    colon: int | None
    start: int


def find_layouts(page: Page) -> Iterator[Finding]:
    """Yield the statements of transcripts, headlines, signatures and tweets."""
    ranges = [page.document.words.within(p) for p in page.document.paragraphs]
    surnames = _surnames(page)
    labels = [_label(page, r, surnames) for r in ranges]
    if sum(label is not None for label in labels) >= _FEWEST_LABELS:
        _add_initials(page, ranges, labels)
    elif labels and labels[0] is not None and _is_headline(page, labels[0], surnames):
        labels = labels[:1]
    else:
        labels = []
    for r, label in zip(ranges, labels, strict=False):
        if label is not None and r.stop - label.start >= _FEWEST_WORDS:
            yield _labelled(r, label)
    for number, r in enumerate(ranges):
        yield from _signed(page, r, ranges[number - 1] if number else None)


def _surnames(page: Page) -> frozenset[str]:
    """Give the last words of the names of two words and more that the text has."""
    words = page.document.words
    within = (words.within(m.name) for m in page.document.mentions if m.name)
    return frozenset(page.norm[name.stop - 1] for name in within if len(name) > 1)


def _label(page: Page, r: range, surnames: frozenset[str]) -> _Label | None:
    """Read "NAME:" or "((NAME))" at the head of a paragraph."""
    norm = page.norm
    if norm[r.start] == "(" and page.word(r.start + 1) == "(":
        for number in range(r.start + 2, min(r.stop - 1, r.start + 2 + _LONGEST_LABEL)):
            if norm[number] == ")" and norm[number + 1] == ")":
                behind = number + 2
                colon = behind if page.word(behind) == ":" else None
                start = behind if colon is None else behind + 1
                return _Label((r.start + 2, number), colon, start)
        return None
    for number in range(r.start + 1, min(r.stop - 1, r.start + 1 + _LONGEST_LABEL)):
        if norm[number] == ":":
            name = (r.start, number)
            is_label = _is_name(page, name, surnames) or _is_initials(page, name)
            return _Label(name, number, number + 1) if is_label else None
        if page.kind[number] & k.MARK and norm[number] != ".":
            return None
    return None


def _is_name(page: Page, name: Range, surnames: frozenset[str]) -> bool:
    """
    Whether words are somebody's who may speak.

    He is known to speak, has a name of two words, or the text gives his whole name
    elsewhere: a heading such as "Background:" has none.
    """
    if name in page.mentions.speakers:
        return True
    if name[1] - name[0] == 1 and page.norm[name[0]] in surnames:
        return bool(page.kind[name[0]] & k.CAPITAL)
    capitals = all(page.kind[n] & (k.CAPITAL | k.MARK) for n in range(*name))
    return capitals and page.mentions.end.get(name[0]) == name[1] > name[0] + 1


def _is_initials(page: Page, name: Range) -> bool:
    text = page.document.words.text[name[0]]
    return name[1] - name[0] == 1 and text.isupper() and len(text) <= _LONGEST_INITIALS


def _add_initials(page: Page, ranges: list[range], labels: list[_Label | None]) -> None:
    """Label the paragraphs of a transcript that begin with the same initials."""
    text = page.document.words.text
    counts = Counter(text[r.start] for r in ranges)
    for number, r in enumerate(ranges):
        name = (r.start, r.start + 1)
        if (
            labels[number] is None
            and counts[text[r.start]] >= _FEWEST_LABELS
            and _is_initials(page, name)
        ):
            labels[number] = _Label(name, None, r.start + 1)


def _is_headline(page: Page, label: _Label, surnames: frozenset[str]) -> bool:
    """Whether a title such as "Police: two dead" begins with somebody who may speak."""
    return label.colon is not None and _is_name(page, label.name, surnames)


def _labelled(r: range, label: _Label) -> Finding:
    cue = None if label.colon is None else (label.colon, label.colon + 1)
    return Finding(label.name, cue, ((label.start, r.stop),), "label")


def _signed(page: Page, r: range, before: range | None) -> Iterator[Finding]:
    """Read "… — Ann Roy (@roy) May 3" and a quotation with "― Ann Roy" below it."""
    for number in range(max(r.start, r.stop - _LONGEST_SIGNATURE), r.stop - 1):
        if page.norm[number] not in k.DASHES:
            continue
        handle = _behind_handle(page, number + 1, r.stop)
        if handle is not None:
            body = range(r.start, number) if number > r.start else before
            if body is not None and len(body) >= _FEWEST_WORDS:
                content = trim(page, body.start, body.stop)
                yield Finding((number + 1, handle), None, (content,), "tweet")
            return
        if number == r.start and before is not None:
            yield from _signature(page, r, before)
            return


def _signature(page: Page, r: range, before: range) -> Iterator[Finding]:
    """Read "― Ann Roy" below a paragraph that is a quotation."""
    end = page.mentions.end.get(r.start + 1)
    stop = r.stop - (page.norm[r.stop - 1] == ".")
    if end == stop and page.quote_at(before.start) is not None:
        name, dash = (r.start + 1, stop), (r.start, r.start + 1)
        yield Finding(name, dash, ((before.start, before.stop),), "signature")


def _behind_handle(page: Page, start: int, stop: int) -> int | None:
    """Give the number behind "Ann Roy (@roy)"."""
    for number in range(start, min(stop, start + _LONGEST_LABEL + 2)):
        if page.norm[number].startswith("@"):
            return number + 2 if page.word(number + 1) == ")" else number + 1
    return None
