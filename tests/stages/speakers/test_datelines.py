"""paragraph → dateline: "OSLO (Oda Press) —", where the news was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.document import Document
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.speakers.datelines import find_dateline


def dateline(text):
    span = find_dateline(add_paragraphs(Document(text)))
    return text[span.start : span.end]


@given(st.text())
def test_a_dateline_begins_a_paragraph(text):
    """Of any text, the dateline is a part, and it begins in capitals."""
    found = dateline(text)

    assert found in text
    assert found[:3].upper() == found[:3]


@given(
    st.sampled_from(["OSLO (OP) _", "PORT ODA, Nev. —", "OSLO, Norway (Oda Press) –"]),
    st.sampled_from([" ", "\u00a0", "\u2009"]),
)
def test_any_blank_may_part_its_words(line, blank):
    """Agencies set blanks into datelines at which no line may be broken."""
    told = line.replace(" ", blank)

    assert dateline(f"{told} Ada Lima won the cup.") == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO (OP) _ Ada Lima won.", "OSLO (OP) _"),
        ("OSLO, Norway (OP)_ Ada Lima won.", "OSLO, Norway (OP)_"),
        ("PORT ODA, Nev. — Ada Lima won.", "PORT ODA, Nev. —"),
        ("Lima wins\n\nOSLO - Ada Lima won.", "OSLO -"),
    ],
)
def test_a_dateline_is_found(text, expected):
    """A town in capitals, with region and agency, ends in a dash."""
    assert dateline(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NATO-led troops left.",
        "Oslo — a town — slept.",
        "OSLO (OP) slept.",
        "ODA said so.",
    ],
)
def test_no_dateline(text):
    """A hyphen inside a word, small letters or no dash make no dateline."""
    assert dateline(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (OP) _ At last Oda doubled its flights. ¦[The airline] <said> {no}.",
        "LEEDS — Oda sold its mill. ¦[It] <said> {no}.",
    ],
)
def test_a_dateline_speaks_for_nobody(who, text):
    """Neither the town nor the agency of a dateline is "the airline" or "it"."""
    assert who(text) == ["Oda"]
