"""The names at the heads of paragraphs: of a transcript, of an interview, of a title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.text.marks import QUOTATION_MARKS

LONGEST: Final = 6
"""How many words a name at the head of a paragraph may have."""

_LONGEST_INITIALS: Final = 3
_FEWEST: Final = 3
_FEWEST_TURNS: Final = 2
_MOST_UNEVEN: Final = 3


@attrs.frozen
class Label:
    """
    A name at the head of a paragraph.

    Args:
        name: Its words.
        colon: The number of the colon behind it; None if there is none.
        start: The number of the first word that the name says.
    """

    name: Range
    colon: int | None
    start: int


def labels_of(page: Page, ranges: Sequence[range]) -> list[Label | None]:
    """Give the label of each paragraph, None where there is none."""
    marked = [_marked(page, r) for r in ranges]
    names = _Names(page, [label.name for label in marked if label is not None])
    labels = [label if label and names.speak(label) else None for label in marked]
    if sum(label is not None for label in labels) >= _FEWEST:
        return _with_initials(page, ranges, labels)
    if labels and labels[0] is None and marked[0] and names.heads(marked[0].name):
        return marked[:1]  # a headline: "Police: two dead"
    turns = _turns(page, ranges)
    is_headline = labels and labels[0] is not None and labels[0].colon is not None
    return turns or (labels[:1] if is_headline else [])


class _Names:
    """
    Tells which words at the head of paragraphs are names.

    Args:
        page: The words.
        labels: The words before the colons at the heads of paragraphs.
    """

    def __init__(self, page: Page, labels: Sequence[Range]) -> None:
        self._page = page
        words = page.document.words
        self._counts = Counter(page.norm[name[1] - 1] for name in labels)
        within = (words.within(m.name) for m in page.document.mentions if m.name)
        full = [(name.start, name.stop) for name in within if len(name) > 1]
        full.extend(n for n in labels if n[1] - n[0] > 1 and self._is_capital(n))
        self._known = {
            page.norm[at]
            for first, end in full
            for at in (first, end - 1)
            # "Lee.Image" is a name and what the page shows beside it.
            if not page.is_tight(at)
        }
        self._texts = words.text
        turns = sorted(n for n in self._counts.values() if n >= _FEWEST_TURNS)
        # Who takes turns speaks about as often as the others; captions do not.
        self._turns = len(turns) > 1 and turns[-1] <= _MOST_UNEVEN * turns[-2]

    def speak(self, label: Label) -> bool:
        """Whether words at the head of a paragraph are somebody's who may speak."""
        page, name = self._page, label.name
        bracketed = page.word(name[0] - 1) == "("
        if bracketed or name in page.mentions.speakers or self._is_initials(name):
            return True
        if not self._is_capital(name) or page.kind[name[0]] & k.DETERMINER:
            return False
        if name[1] - name[0] > 1:
            return page.mentions.end.get(name[0]) == name[1] or self._is_upper(name)
        return self._takes_turns(name)

    def _takes_turns(self, name: Range) -> bool:
        """Whether a single name is known, or speaks by turns with another."""
        again = self._counts[self._page.norm[name[0]]] >= _FEWEST_TURNS
        return self.heads(name) or (again and self._turns)

    def heads(self, name: Range) -> bool:
        """Whether a single name is a part of a longer one in the text: Carson: …."""
        alone = name[1] == name[0] + 1 and self._page.kind[name[0]] & k.CAPITAL
        return bool(alone) and self._page.norm[name[0]] in self._known

    def _is_capital(self, name: Range) -> bool:
        """Whether each word has a capital, marks aside."""
        return all(self._page.kind[n] & (k.CAPITAL | k.MARK) for n in range(*name))

    def _is_initials(self, name: Range) -> bool:
        return name[1] - name[0] == 1 and _is_initials(self._texts[name[0]])

    def _is_upper(self, name: Range) -> bool:
        return all(t.isupper() or not t[0].isalnum() for t in self._texts[slice(*name)])


def _marked(page: Page, r: range) -> Label | None:
    """Read "NAME:" or "((NAME))" at the head of a paragraph."""
    norm = page.norm
    if norm[r.start] == "(" and page.word(r.start + 1) == "(":
        return _bracketed(page, r)
    # A transcript may be quoted as a whole, with a mark at the head of each paragraph.
    first = r.start + (norm[r.start] in QUOTATION_MARKS)
    for number in range(first + 1, min(r.stop - 1, first + 1 + LONGEST)):
        if norm[number] == ":":
            return Label((first, number), number, number + 1)
        if page.kind[number] & k.MARK and norm[number] != ".":
            return None
    return None


def _bracketed(page: Page, r: range) -> Label | None:
    norm = page.norm
    for number in range(r.start + 2, min(r.stop - 1, r.start + 2 + LONGEST)):
        if norm[number] == ")" and norm[number + 1] == ")":
            behind = number + 2
            colon = behind if page.word(behind) == ":" else None
            start = behind if colon is None else behind + 1
            return Label((r.start + 2, number), colon, start)
    return None


def _is_initials(text: str) -> bool:
    return text.isupper() and len(text) <= _LONGEST_INITIALS


def _with_initials(
    page: Page, ranges: Sequence[range], labels: list[Label | None]
) -> list[Label | None]:
    """
    Label the paragraphs of a transcript that begin with the same initials.

    The first of them may have the whole name: "Ann Roy I left.", and then "AR It was".
    """
    text = page.document.words.text
    # Where colons mark the turns, no paragraph without one is a turn.
    bare = (r for r, label in zip(ranges, labels, strict=True) if label is None)
    counts = Counter(text[r.start] for r in bare)
    known = {w for w, n in counts.items() if n >= _FEWEST and _is_initials(w)}
    for number, r in enumerate(ranges):
        if labels[number] is not None:
            continue
        for end in range(r.start + 1, min(r.start + 1 + _LONGEST_INITIALS, r.stop)):
            name = text[r.start : end]
            letters = name[0] if len(name) == 1 else "".join(word[0] for word in name)
            if letters in known:
                labels[number] = Label((r.start, end), None, end)
                break
    return labels


def _turns(page: Page, ranges: Sequence[range]) -> list[Label | None]:
    """Label an interview in which "Q." and "A." take turns."""
    text = page.document.words.text
    heads = [
        text[r.start]
        if len(r) > 1 and len(text[r.start]) == 1 and page.norm[r.start + 1] == "."
        else ""
        for r in ranges
    ]
    counts = Counter(head for head in heads if head.isupper())
    turns = {head for head, count in counts.items() if count >= _FEWEST_TURNS}
    if len(turns) < _FEWEST_TURNS:
        return []
    return [
        Label((r.start, r.start + 1), None, r.start + 2) if head in turns else None
        for r, head in zip(ranges, heads, strict=True)
    ]
