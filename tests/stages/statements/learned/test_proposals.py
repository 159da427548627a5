"""What the rules found, as analyses of units."""

from __future__ import annotations

import pytest

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.learned.proposals import head, propose


@pytest.fixture(scope="module")
def proposals(strips, read):
    def run(text, *findings):
        there = strips(text)
        return there, propose(there, read(text).words, findings)

    return run


def test_words_become_units(proposals):
    """Source, cue and content keep their places, a quotation being one unit."""
    text = "“We won,” the mayor said."  # “ We won , ” the mayor said .
    finding = Finding((5, 7), (7, 8), ((0, 5),), "quote-verb")
    _, (outer,) = proposals(text, finding)

    assert list(outer) == [3]
    assert outer[3].finding is finding
    assert 0 < outer[3].precision < 1
    assert outer[3].analysis.source == ((1, 3),)
    assert outer[3].analysis.content == ((0, 1),)


def test_what_lies_in_a_quotation_is_proposed_there(proposals):
    """A statement within a quotation belongs to the strip of its inside."""
    text = "“Roy said no rain fell,” Lee said."
    finding = Finding((1, 2), (2, 3), ((3, 6),), "verb-clause")
    there, found = proposals(text, finding)

    assert len(there) == 2
    assert found[0] == {}
    assert found[1][1].analysis.content == ((2, 5),)


def test_a_finding_without_a_cue_is_left_out(proposals):
    """A quotation that stands alone has no cue to judge."""
    assert proposals("“We won.”", Finding(None, None, ((0, 5),), "alone"))[1] == [{}]


def test_the_head_of_a_cue_is_its_verb(strips):
    """Auxiliaries, negation and adverbs do not stand for a cue, unless alone."""
    strip = strips("Lee has never openly denied it.")[0]

    assert strip.norm[head(strip, range(1, 5))] == "denied"
    assert strip.norm[head(strip, range(1, 3))] == "never"
