"""Where a clause ends that is reported."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.clause_ends import clause_end
from claimtrack.testing import news


@given(news())
def test_a_clause_ends_in_its_sentence(page, text):
    """It has a word at least, and ends with its sentence at the latest."""
    found = page(text)
    for number, (_, high) in enumerate(found.limit):
        assert number < clause_end(found, number, high, {}) <= max(high, number + 1)


def test_another_statement_ends_a_clause(page):
    """It does so behind a comma or a conjunction, or anywhere if it is a firm one."""
    found = page("it rained, he said so according to Lee.")
    high = len(found.norm)

    assert clause_end(found, 0, high, {3: False}) == 3
    assert clause_end(found, 0, high, {4: False}) == high
    assert clause_end(found, 0, high, {6: True}) == 6


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee said it shut because Roy said so.", "it shut because Roy said so"),
        (
            "Lee said that when Roy said so, Poe denied it.",
            "that when Roy said so, Poe denied it",
        ),
        (
            "Lee said that as people heard of it, Poe denied it.",
            "that as people heard of it, Poe denied it",
        ),
        ("Lee said it was shut, though Roy denied it.", "it was shut"),
        ("Lee said that it rained, and Roy denied it.", "that it rained"),
        ("Lee denied the theft when Roy said it was his.", "the theft"),
        ("Lee said that when it rained, and denied all.", "that when it rained"),
        # a mark that opens a term parts nothing, one that closes it may
        ('Lee described it as "deeply worrying".', 'it as "deeply worrying"'),
    ],
)
def test_what_a_clause_takes_with_it(said, text, content):
    """A subordinate clause goes with its clause, unless a comma or a noun parts them."""
    assert said(text)[0] == f"Lee <{text.split()[1]}> {content}"


def test_a_closing_bracket_ends_a_clause(page):
    """A bracket that was opened before ends the clause inside it."""
    found = page("(he said it rained) again.")

    assert clause_end(found, 3, len(found.norm), {}) == 5


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Roy said the report, “it rained all day, and Lee said it snowed,” was wrong.",
            "the report, “it rained all day, and Lee said it snowed,” was wrong",
        ),
        (
            "Roy denied that “it rained and Lee said it snowed” at noon.",
            "that “it rained and Lee said it snowed” at noon",
        ),
        # the same words without marks are two statements
        ("Roy said it rained all day, and Lee said it snowed.", "it rained all day"),
    ],
)
def test_what_others_say_inside_marks_ends_no_clause(said, text, content):
    """A clause goes on over a quotation in which somebody else is said to say something."""
    assert said(text)[0] == f"Roy <{text.split()[1]}> {content}"


@pytest.mark.parametrize(
    ("opening", "closing", "is_whole"), [("", "", False), ("“", "”", True)]
)
def test_no_clause_goes_on_for_ever(page, opening, closing, is_whole):
    """It has 200 words at most, of which a quotation counts as one."""
    found = page(f"Roy said the list {opening}{'red ' * 300}{closing} was long.")
    high = len(found.norm)

    assert (clause_end(found, 2, high, {}) == high) is is_whole
