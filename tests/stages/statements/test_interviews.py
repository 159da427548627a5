"""The answers of a printed interview that no name opens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.interviews import find_answers
from claimtrack.stages.statements.labels import labels_of
from claimtrack.testing import texts

PARTS = st.sampled_from(
    ("Q: Did it rain?", "A: It did.", "It rained.", "“Rain,” he said.")
)
DIALOGUES = st.lists(st.one_of(PARTS, PARTS, texts(3)), min_size=5).map("\n\n".join)


def answers(page, text):
    laid = page(text)
    ranges = [laid.document.words.within(p) for p in laid.document.paragraphs]
    found = find_answers(laid, ranges, labels_of(laid, ranges))
    words = laid.document.words
    return [
        [words.span(*piece).cut(laid.document.text).text for piece in each.content]
        for each in found
    ]


@given(DIALOGUES)
def test_answers_stand_between_questions(page, text):
    """An answer is made of whole paragraphs, and none of them has a name."""
    laid = page(text)
    ranges = [laid.document.words.within(p) for p in laid.document.paragraphs]
    labels = labels_of(laid, ranges)
    bare = {
        (r.start, r.stop)
        for number, r in enumerate(ranges)
        if number >= len(labels) or labels[number] is None
    }
    for each in find_answers(laid, ranges, labels):
        assert bare.issuperset(each.content)


def test_paragraphs_behind_questions_answer(page):
    """All up to the next question is one answer, and one paragraph behind the last."""
    text = (
        "Ann Lee left.\n\nQ: Is it safe?\n\nIt is.\n\nWe built it.\n\nQ: Who pays?\n\n"
        "The state.\n\nQ: Since when?\n\nSince May.\n\nThe dam was built in June."
    )

    assert answers(page, text) == [
        ["It is.", "We built it."],
        ["The state."],
        ["Since May."],
    ]


@pytest.mark.parametrize(
    "text",
    [
        # the answers have names
        "Q: Is it safe?\n\nA: It is.\n\nIt rained.\n\nQ: Who pays?\n\nA: The state.\n\nIt rained.",
        # one question alone, or questions of a list that nobody answers
        "Q: Is it safe?\n\nIt is.\n\nIt rained.\n\nIt was late.",
        "Q: Is it safe?\n\nQ: Who pays?\n\nQ: Since when?\n\nIt is.",
        # what stands there is a quotation with a speaker of its own
        "Q: Is it safe?\n\n“It is,” Lee said.\n\nQ: Who pays?\n\n“I do,” Lee said.\n\nQ: Why?",
    ],
)  # fmt: skip
def test_no_answers(page, text):
    """Where a name opens the answers, or few are given, nothing else answers."""
    assert answers(page, text) == []
