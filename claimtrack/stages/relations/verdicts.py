"""who is called right in what is said"""

from __future__ import annotations

from typing import Final

from claimtrack.model.passage import CLITIC, is_mark
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_FOREMOST: Final = 12  # words of a content that may call somebody right
_BETWEEN: Final = 4  # words and marks between the name and the verdict


def judged(context: Context, item: Item) -> str | None:
    """
    Give the word for whoever is called right: "*Lee* was absolutely right".

    "The time is right" and "Lee is right to go" call nobody's words right.

    Returns:
        A pronoun or the last word of a name; None if nobody is called right.
    """
    known, words = context.vocabulary, context.document.words
    if known.verdict_stems.isdisjoint(item.keys):
        return None
    for part in item.statement.content:
        inside = words.within(part)[:_FOREMOST]
        for at in inside:
            if words.norm[at] not in known.verdicts or not _ends(context, at + 1):
                continue
            subject = _subject(context, range(inside.start, at))
            if subject is not None:
                return subject
    return None


def _ends(context: Context, behind: int) -> bool:
    """Whether no noun follows, nor what it is right to do: "the right side"."""
    known, words = context.vocabulary, context.document.words
    if behind >= len(words):
        return True
    word = words.norm[behind]
    return is_mark(word) or (word in known.closed and word not in known.to)


def _subject(context: Context, before: range) -> str | None:
    """Give the pronoun or name before the verb, or before an adverb in a headline."""
    known, words = context.vocabulary, context.document.words
    linked = False
    for at in reversed(before[-_BETWEEN:]):
        word = words.norm[at]
        if word == CLITIC or word in known.copulas or word.endswith(known.adverbs):
            linked = True
        elif not is_mark(word):
            speaks = word in known.others or context.is_speaker(word)
            return word if linked and speaks else None
    return None
