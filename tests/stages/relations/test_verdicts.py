"""who is called right in what is said"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.verdicts import judged
from claimtrack.testing import news
from tests.stages.relations.conftest import ADD_ACTS, KNOWN


@pytest.fixture
def right(mark):
    """Give the word for whoever the last statement of a marked text calls right."""

    def read(marked):
        context = Context(mark(marked, ADD_ACTS), KNOWN)
        return judged(context, context.items[-1])

    return read


@given(news())
def test_who_is_called_right_is_named_in_what_is_said(text):
    """The word stands in the content, and is no mark."""
    context = Context(claimtrack.parse(text), KNOWN)

    for item in context.items:
        word = judged(context, item)
        contents = " ".join(part.text.lower() for part in item.statement.content)
        assert word is None or (word in contents and word[0].isalnum())


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("Lee is right", "lee"),
        ("Lee was absolutely right about the dam", "lee"),
        ("Lee “absolutely right” in blaming the firm", "lee"),
        ("“She's right. The dam is cracked”", "she"),
        ("they were correct when they warned of a flood", "they"),
    ],
)
def test_somebody_is_called_right(right, content, word):
    """A pronoun or the name of a speaker before "right" is who is granted something."""
    assert right(f"[Lee] <said> {{it rained}}. ¦[Roy] <said> {{{content}}}.") == word


@pytest.mark.parametrize(
    "content",
    [
        "the time is right",
        "it is right",
        "Lee is right to worry",
        "Lee's right foot hurt",
        "Lee has the right",
        "a man whom nobody had seen in the town until Monday said he is right",
        "Lee is right-handed",
    ],
)
def test_other_things_are_right(right, content):
    """Times, feet, deeds and rights belong to no verdict on what somebody says."""
    assert right(f"[Lee] <said> {{it rained}}. ¦[Roy] <said> {{{content}}}.") is None
