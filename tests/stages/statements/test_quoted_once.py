"""Quotations that several cues claim."""

from __future__ import annotations

import attrs
import pytest

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.quoted_once import report_once

TEXT = "“Not so,” Lee said, thinking of rain. “We will see it.”"


@pytest.fixture
def read(page):
    """Find "said" and "thinking of" with the pieces of content given, in words."""
    words = page(TEXT)
    quotes = words.extent
    rain = next(n for n, norm in enumerate(words.norm) if norm == "rain")
    said = next(n for n, norm in enumerate(words.norm) if norm == "said")

    def found(*of_thinking, sure=0.5, by="said"):
        pieces = {"rain": (rain, rain + 1), "first": quotes[0], "second": quotes[1]}
        cue = (said, said + 1) if by == "said" else (rain - 2, rain)
        content = tuple(pieces[name] for name in of_thinking)
        return Finding((said - 1, said), cue, content, "learned", confidence=sure)

    return words, found


def test_the_surest_cue_keeps_a_quotation(read):
    """Another cue that claims it keeps but what else it reports."""
    page, found = read
    said = found("first", "second", sure=0.9)
    thinking = found("rain", "second", by="thinking")

    assert [*report_once(page, [said, thinking])] == [
        said,
        attrs.evolve(thinking, content=found("rain").content),
    ]


def test_what_reports_nothing_else_is_left_alone(read):
    """A cue that has but the quotation keeps it."""
    page, found = read
    both = [found("first", "second", sure=0.9), found("second", by="thinking")]

    assert [*report_once(page, both)] == both


def test_other_content_is_shared(read):
    """Only quotations are reported once."""
    page, found = read
    both = [found("first", "rain", sure=0.9), found("second", "rain", by="thinking")]

    assert [*report_once(page, both)] == both


def test_a_quotation_at_second_hand_has_two_sources(page):
    """Who tells what Roy said tells the quotation with it."""
    words = page("“It rained,” Roy said, according to Lee.")
    first = words.extent[0]
    end = first[1]
    roy = Finding((end, end + 1), (end + 1, end + 2), (first,), "learned")
    lee = Finding((end + 5, end + 6), (end + 3, end + 5), (first, (end, end + 2)), "x")

    assert [*report_once(words, [roy, lee])] == [roy, lee]
