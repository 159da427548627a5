"""The answers of a printed interview that no name opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.labels import Label
from claimtrack.stages.statements.page import Page

_FEWEST: Final = 2
_QUESTIONS: Final = ("?",)


def find_answers(
    page: Page, ranges: Sequence[range], labels: Sequence[Label | None]
) -> Iterator[Finding]:
    """
    Yield what stands between the questions of an interview whose answers have no label.

    All who are named at the head of a paragraph ask there; behind the last question
    only one paragraph answers, as the text may go on.

    Args:
        page: The words.
        ranges: The words of each paragraph.
        labels: Their labels.
    """
    heads = [n for n, label in enumerate(labels) if label is not None]
    asking = [n for n in heads if _asks(page, ranges[n])]
    if [n for n in heads if n] != [n for n in asking if n]:  # a headline may tell
        return
    ends = [*asking[1:], asking[-1] + 2] if asking else []
    answers = [
        [r for r in ranges[first + 1 : end] if not _is_quoted(page, r)]
        for first, end in zip(asking, ends, strict=True)
    ]
    answers = [paragraphs for paragraphs in answers if paragraphs]
    if len(answers) < max(_FEWEST, len(asking) - 1):
        return
    for paragraphs in answers:
        content = tuple((r.start, r.stop) for r in paragraphs)
        yield Finding(None, None, content, "answer")


def _asks(page: Page, paragraph: range) -> bool:
    """Whether a paragraph ends with a question."""
    return page.norm[paragraph.stop - 1] in _QUESTIONS


def _is_quoted(page: Page, paragraph: range) -> bool:
    """Whether a paragraph begins or ends in a quotation, which is read as one."""
    return max(page.quote[paragraph.start], page.quote[paragraph.stop - 1]) >= 0
