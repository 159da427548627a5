"""Short articles and what is said in them; see the README beside this module."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from claimtrack import Parser

HERE = Path(__file__).parent
PARSER = Parser(weights=None)
TITLE, PUBLISHED = 0, "published "


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for case in path.read_text(encoding="utf-8").split("\n======\n"):
            title = case.strip().splitlines()[TITLE]
            yield pytest.param(case.strip(), id=f"{path.stem}: {title}")


def taken_apart(case):
    """Give the date, the text, and the lines that say what it says."""
    head, _, rest = case.partition("\n\n")
    published = head.partition(PUBLISHED)[2] or None
    text, _, says = rest.partition("\nsays")
    lines = says.removeprefix(" nothing").strip().splitlines()
    return published, textwrap.dedent(text).strip(), [line.strip() for line in lines]


def as_line(statement):
    def words(part):
        return "-" if part is None else part.text

    content = " … ".join(" ".join(piece.text.split()) for piece in statement.content)
    inside = "> " if statement.parent else ""
    return f"{inside}{words(statement.source)} | {words(statement.cue)} | {content}"


SAME = {
    "wider blanks": lambda text: text.replace(" ", "  "),
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "line ends of another system": lambda text: text.replace("\n", "\r\n"),
    "a paragraph behind it": "{}\n\nThe mill is old.".format,
}
"""Ways to lay the same words out."""


def lines(text, published):
    found = PARSER.parse(text, published=published).statements
    return [" ".join(as_line(each).split()) for each in found]


@pytest.mark.parametrize("way", SAME)
def test_no_statement_depends_on_its_layout(way):
    """Other blanks, line ends and a sentence more leave all statements as they are."""
    changed = [
        text
        for published, text, _ in (taken_apart(*case.values) for case in cases())
        if lines(SAME[way](text), published) != lines(text, published)
    ]

    assert changed == []


@pytest.mark.parametrize("case", list(cases()))
def test_the_case_says_what_it_says(case):
    """The statements of a case are those that its last part lists, in their order."""
    published, text, expected = taken_apart(case)

    found = PARSER.parse(text, published=published).statements

    assert [as_line(each) for each in found] == expected
