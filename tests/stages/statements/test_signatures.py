"""Quotations that a line of their own gives a speaker."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Ann Roy", "Luis Ortega", "Mary Ito", "Sam Hale"))
TAILS = st.sampled_from(("", ", 34", ", a nurse", ", 41, of Reno", ", teacher, Tulsa"))
DASHES = st.sampled_from(("―", "—", "–"))

QUOTE = "“The road goes ever on and on.”"


# Laws


@given(NAMES, TAILS, DASHES)
def test_a_signature_may_say_more_than_the_name(said, name, tail, dash):
    """Below a quotation or behind it, the whole line is the source."""
    line = f"{name}{tail} <{dash}> {QUOTE}"

    assert said(f"{QUOTE}\n\n{dash} {name}{tail}") == [line]
    assert said(f"{QUOTE} {dash} {name}{tail}") == [line]


@given(NAMES, TAILS)
def test_names_head_quotations(said, name, tail):
    """Where several names stand above quotations, each says what is below it."""
    text = f"{name}{tail}\n\n{QUOTE}\n\n"

    assert said(text + text) == [f"{name}{tail} <-> {QUOTE}"] * 2


# Cases


@pytest.mark.parametrize(
    ("headline", "line"),
    [
        ("Two dead in motorway crash: police", "police <:> Two dead in motorway crash"),
        ("Mayor to resign – sources", "sources <–> Mayor to resign"),
        ("PM ‘knew of letter’ - report", "report <-> PM ‘knew of letter’"),
    ],
)
def test_a_headline_may_end_with_its_source(said, headline, line):
    """Behind a colon or a dash it names those who say so."""
    assert said(f"{headline}\n\nIt rained.") == [line]


@pytest.mark.parametrize("marks", ["“”", "‘’", "''", '""'])
def test_a_headline_may_quote_whom_it_tells_of(said, marks):
    """Words before a colon are those of the one of whom the rest tells."""
    quote = f"{marks[0]}It broke me{marks[1]}"

    assert said(f"{quote}: Ann Roy leaves the stage\n\nIt rained.") == [
        f"Ann Roy <:> {quote}"
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "‘Ugly’: the view from Rome",
        "“It is over”: Roy",
        "‘Cold Rivers’: Lee sings.",
        "Cold rivers: Lee sings on",
    ],
)
def test_other_headlines_quote_nobody(said, headline):
    """A thing, a bare name or a sentence behind a colon is nobody's quotation."""
    assert not any("<:>" in line for line in said(f"{headline}\n\nIt rained."))


@pytest.mark.parametrize(
    "headline",
    [
        "Storm kills three in Peru - The Guardian",
        "Five things to know: food",
        "A long road to Rome: the verdict",
        "Crash: police",
        "Leeds has a new anti-police",
    ],
)
def test_other_headlines_end_without_one(said, headline):
    """A paper, a topic and a part of a compound say nothing."""
    assert said(f"{headline}\n\nIt rained.") == []


def test_a_quotation_below_another_goes_on(said):
    """Under the same name, it has no source of its own."""
    text = f"Ann Roy\n\n{QUOTE}\n\n{QUOTE}\n\nSam Hale\n\n{QUOTE}"

    assert said(text) == [
        f"Ann Roy <-> {QUOTE}",
        f"- <-> {QUOTE}",
        f"Sam Hale <-> {QUOTE}",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Ann Roy\n\n{QUOTE}",
        f"The Road\n\n{QUOTE}\n\nThe Sea\n\n{QUOTE}",
        f"Ann Roy left\n\n{QUOTE}\n\nSam Hale stayed\n\n{QUOTE}",
        f"{QUOTE}\n\n— it rained",
        f"{QUOTE}\n\n— Ann Roy, who left, was ill",
    ],
)
def test_other_lines_name_nobody(said, text):
    """A single name, a title, a clause and what has a verb leave quotations alone."""
    assert all(line.startswith("- <->") for line in said(text))
