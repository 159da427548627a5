"""Accepted analyses as findings."""

from __future__ import annotations

import attrs
import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.learned.analysis import Analysis
from claimtrack.stages.statements.learned.analysis_features import Sight
from claimtrack.stages.statements.learned.conflicts import Accepted
from claimtrack.stages.statements.learned.cue_features import (
    cue_features,
    precisions,
)
from claimtrack.stages.statements.learned.findings import findings_of
from claimtrack.stages.statements.learned.proposals import propose
from claimtrack.times import find_times

PLAIN = "The mayor said that rain fell."


@pytest.fixture(scope="module")
def make(read, strips, weights):
    """Turn an analysis of a text into a finding, beside what the rules found."""

    def run(text, analysis, *by_rules):
        document = attrs.evolve(read(text), times=find_times(text))
        document = mention_adder(ENGLISH)(document)
        (strip,) = strips(text)
        (proposed,) = propose([strip], document.words, by_rules)
        at = analysis.cue[0][0]
        seen = cue_features(strip, at, precisions(strip, weights.buckets))
        sight = Sight(strip, at, seen, 1.0, (), 0, 6, proposed.get(at))
        (finding,) = findings_of(document, [Accepted(sight, analysis, 0.75)], weights)
        return finding

    return run


def analysis(source, content=((3, 6),), borrowed=0):
    return Analysis(((2, 3),), source, content, 4.0, 0.0, borrowed)


def test_units_become_words(make):
    """Source, cue and content keep their places; confidence and reasons are told."""
    finding = make(PLAIN, analysis(((0, 2),)))

    assert (finding.source, finding.cue, finding.content) == ((0, 2), (2, 3), ((3, 6),))
    assert (finding.rule, finding.confidence) == ("learned", 0.75)
    assert [each.rule for each in finding.evidence] == [
        "cue: w0 said (+3.00)",
        "parts: (+4.00)",
    ]


def test_marks_at_the_edges_belong_to_neither(make):
    """Source and cue begin with a word, and a cue ends with one."""
    ragged = Analysis(((4, 6),), ((2, 4),), ((6, 9),), 4.0, 0.0, 0)
    finding = make("It rained; mayor said: the dam broke.", ragged)

    assert (finding.source, finding.cue) == ((3, 4), (4, 5))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Lee said in a letter that it rained.", "said"),
        ("Lee said at the court in Rome that it rained.", "said"),
        # Without a phrase behind it the preposition is the verb's.
        ("Lee insisted once more on that it rained.", "insisted once more on"),
        ("Lee said again and again that it rained.", "said again and again"),
    ],
)
def test_where_it_was_said_is_no_part_of_the_cue(make, read, text, cue):
    """A cue ends before a preposition that has its noun phrase within the cue."""
    words = read(text).words.text
    (that,) = (number for number, word in enumerate(words) if word == "that")
    cued = Analysis(((1, that),), ((0, 1),), ((that, that + 3),), 4.0, 0.0, 0)

    first, end = make(text, cued).cue

    assert " ".join(words[first:end]) == cue


def test_the_rule_that_sees_the_same_is_named(make):
    """What rules and weights agree on is the rule's finding, with the weights' doubt."""
    ruled = Finding((0, 2), (2, 3), ((3, 6),), "verb-that")

    assert make(PLAIN, analysis(((0, 2),)), ruled).rule == "verb-that"
    assert make(PLAIN, analysis(((0, 2),)), ruled).confidence == 0.75
    other = Finding((0, 2), (2, 3), ((4, 6),), "verb-clause")
    assert make(PLAIN, analysis(((0, 2),)), other).rule == "learned"


def test_who_is_elided_to_the_rules_stays_so(make):
    """A borrowed source gives way, where the rules know that there is none."""
    ruled = Finding(None, (2, 3), ((3, 6),), "verb-that", elided=True)

    assert make(PLAIN, analysis(((0, 2),), borrowed=2), ruled).source is None
    assert make(PLAIN, analysis(((0, 2),), borrowed=2), ruled).elided
    assert make(PLAIN, analysis(((0, 2),), borrowed=2)).source == (0, 2)
    assert make(PLAIN, analysis(((0, 2),)), ruled).source == (0, 2)


def test_a_source_that_was_had_before_is_not_the_cues_own(read, strips, weights):
    """In "Lee said … and denied …", Lee is the subject of the first verb only."""
    text = "Lee said that rain fell and denied that snow fell."
    (strip,) = strips(text)
    parts = [((1, 2), (2, 5)), ((6, 7), (7, 10))]
    both = [
        Accepted(
            Sight(strip, cue[0], (), 1.0, (), 0, 6),
            Analysis((cue,), ((0, 1),), (content,), 4.0, 0.0),
            0.75,
        )
        for cue, content in parts
    ]
    found = findings_of(read(text), both, weights)

    assert [each.elided for each in found] == [False, True]
    assert [each.source for each in found] == [(0, 1), (0, 1)]
    assert found[0].place < found[1].place


def test_without_a_source_it_is_elided(make):
    """What has no source may share one."""
    assert make(PLAIN, analysis(())).elided


def test_a_source_holds_no_time(make):
    """When it was said does not belong to who said it."""
    late = Analysis(((4, 5),), ((0, 4),), ((5, 8),), 4.0, 0.0)

    assert make("A spokesman on Monday said that rain fell.", late).source == (0, 2)
    # when he left, or when he was born, is a part of who he is
    left = Analysis(((6, 7),), ((0, 6),), ((7, 10),), 4.0, 0.0)
    assert make("Lee , who left on Monday said that rain fell.", left).source == (0, 6)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Lee, a clerk, said that rain fell.", (0, 5)),
        ("Ann Lee, a clerk and a nurse, said that rain fell.", (0, 8)),
        ("Ann Lee, a clerk for a judge, said that rain fell.", (0, 8)),
        # Without a comma, it is no apposition.
        ("Clerk Ann Lee of a bank, said that rain fell.", (4, 6)),
        # What stands before the comma is no name that the rest belongs to.
        ("In the end, a clerk, said that rain fell.", (4, 6)),
        ("For Ann Lee, Roy Day, said that rain fell.", (4, 6)),
    ],
)
def test_an_apposition_has_the_name_before_it(make, text, found):
    """Who is "a clerk" behind a name and a comma is a source with that name."""
    cue = text.split(" said ")[0].replace(",", " ,").split()
    at = len(cue)
    parts = Analysis(
        ((at, at + 1),), ((at - 3, at - 1),), ((at + 1, at + 4),), 4.0, 0.0, 0
    )

    assert make(text, parts).source == found
