"""Short articles, and what must be told of their statements; see the README here."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

import claimtrack
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act, Form

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for case in path.read_text(encoding="utf-8").split("\n======\n"):
            title = case.strip().splitlines()[0]
            yield pytest.param(case.strip(), id=f"{path.stem}: {title}")


def taken_apart(case):
    """Give the date, the text, and the lines that tell what must be found."""
    head, _, rest = case.partition("\n\n")
    published = head.partition("published ")[2] or None
    text, _, told = rest.partition("\ntold\n")
    lines = [line.strip() for line in told.strip().splitlines()]
    return published, textwrap.dedent(text).strip(), lines


def facts(document):
    """Give all that can be told of the statements of a document, as lines."""
    numbers = {said.id: n for n, said in enumerate(document.statements, 1)}
    for said in document.statements:
        yield from (f"{numbers[said.id]} {fact}" for fact in about(document, said))
        if said.parent:
            yield f"{numbers[said.id]} inside {numbers[said.parent]}"
    for relation in document.relations:
        if relation.target:
            ends = numbers[relation.origin], numbers[relation.target]
            yield f"{ends[0]} {relation.kind} {ends[1]}"
    for fact in document.unclaimed:
        yield f"unclaimed {fact.kind}"


def about(document, said):
    """Give what can be told of one statement."""
    yield said.act.value
    yield said.form.value
    if said.speaker:
        yield f"by {document.speaker(said.speaker).name}"
    if said.addressee:
        yield f"to {said.addressee.text}"
    if said.platform:
        yield from (f"{link} {said.platform.name}" for link in ("in", "on"))
    if said.said_at:
        yield f"at {said.said_at.value}"
    yield from (f"about {document.time(name).value}" for name in said.times)


SAME = {
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "line ends of another system": lambda text: text.replace("\n", "\r\n"),
    "broken lines": lambda text: "\n\n".join(
        textwrap.fill(" ".join(part.split()), 60) for part in text.split("\n\n")
    ),
    "a paragraph behind it": "{}\n\nThe mill is old.".format,
}
"""Ways to lay the same words out."""


@pytest.mark.parametrize("way", SAME)
def test_nothing_depends_on_the_layout(way):
    """Acts, speakers, circumstances and relations stay as they are in other blanks."""

    def told(text, published):
        found = facts(claimtrack.parse(text, published=published))
        return {" ".join(fact.split()) for fact in found}

    changed = [
        text
        for published, text, _ in (taken_apart(*case.values) for case in cases())
        if told(SAME[way](text), published) != told(text, published)
    ]

    assert changed == []


@pytest.mark.parametrize("case", list(cases()))
def test_the_article_tells_so(case):
    """Each line of the last part of a case is among what its document tells."""
    published, text, expected = taken_apart(case)

    told = set(facts(claimtrack.parse(text, published=published)))

    assert [line for line in expected if line not in told] == []


def test_no_line_is_of_a_sort_that_is_never_told():
    """Every line is a number and a fact, so that a slip is no empty promise."""
    sorts = {"by", "to", "in", "on", "at", "about", "inside"}
    kinds = {*Act, *Form, *RelationKind, "no_comment", "no_claim_of_responsibility"}
    for parameter in cases():
        for line in taken_apart(parameter.values[0])[2]:
            number, _, fact = line.partition(" ")
            assert number.isdigit() or number == "unclaimed"
            assert fact.split()[0] in sorts or fact.split()[0] in kinds
