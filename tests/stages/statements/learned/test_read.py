"""Statements found by weights."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import WeightsError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.statement import Act
from claimtrack.scoring.linear import LinearModel
from claimtrack.stages.statements.confidence import confidence_of
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.learned.labeller import Labeller
from claimtrack.stages.statements.learned.proposals import propose
from claimtrack.stages.statements.learned.read import (
    best_of,
    lazy_reader,
    learned_reader,
    readings,
)
from claimtrack.stages.statements.learned.weights import cue_forms, save_weights
from claimtrack.testing.texts import texts
from claimtrack.times import find_times


@pytest.fixture(scope="module")
def find(weights, read):
    """Find statements as texts of source, cue and content."""
    reader = learned_reader(weights, ENGLISH, 0.35)

    def run(text):
        document = read(text)

        def cut(piece):
            return document.words.span(*piece).cut(text).text if piece else None

        return [
            (cut(f.source), cut(f.cue), [cut(piece) for piece in f.content])
            for f in reader(document, [])
        ]

    return run


@given(text=st.one_of(st.text(), texts()))
def test_any_text_is_read(find, text):
    """No text is an error, and the same text is read the same way again."""
    assert find(text) == find(text)


@given(text=texts())
def test_all_parts_lie_in_the_text(weights, read, text):
    """Source, cue and content are words of the text, and likely enough."""
    document = read(text)
    for finding in learned_reader(weights, ENGLISH, 0.35)(document, []):
        for first, end in filter(None, (finding.source, finding.cue, *finding.content)):
            assert 0 <= first < end <= len(document.words)
        assert 0.35 <= finding.confidence <= 1
        assert finding.evidence


def test_cue_words_of_a_user_are_left_to_the_rules(weights, read):
    """What rules find at a word that a user added is given, however sure one asks."""
    document = read("The mayor yodelled that rain fell.")
    by_rules = [Finding((0, 2), (2, 3), ((3, 6),), "verb-that")]
    row = CueVerb(
        "yodel yodels yodelled yodelling",
        Act.ASSERT,
        (Takes.THAT,),
        example="She yodelled that it was late.",
    )

    def found(lexicon):
        return learned_reader(weights, lexicon, 0.99)(document, by_rules)

    assert [each.cue for each in found(ENGLISH.with_rows(row))] == [(2, 3)]
    assert found(ENGLISH) == []


@pytest.mark.parametrize(("elided", "count"), [(True, 1), (False, 0)])
def test_less_is_asked_of_what_shares_a_source(weights, read, elided, count):
    """Rules see whose an elided source is, so that a less likely one will do."""
    document = read("The mayor said that rain fell.")
    source = None if elided else (0, 2)
    ruled = Finding(source, (2, 3), ((3, 6),), "verb-that", elided=elided)

    assert len(learned_reader(weights, ENGLISH, 0.99)(document, [ruled])) == count


def test_a_plain_sentence(find):
    """Source, cue and content come out in words."""
    assert find("The mayor said that rain fell.") == [
        ("The mayor", "said", ["that rain fell"])
    ]


def test_a_quotation_comes_whole(find):
    """A quotation before the cue is content with its marks."""
    assert find("“Rain fell,” said Lee.") == [("Lee", "said", ["“Rain fell,”"])]


def test_words_that_do_not_report(find):
    """A text without a known cue has no statement."""
    assert find("Rain fell on the mayor.") == []


def test_statements_inside_quotations_are_found(find):
    """What is reported within a quotation is found as well."""
    found = find("“The mayor said that rain fell,” said Lee.")

    assert ("The mayor", "said", ["that rain fell"]) in found
    assert len(found) == 2


def test_evidence_names_the_weights(weights, read):
    """Each finding tells which weights made its cue a cue."""
    (found,) = learned_reader(weights, ENGLISH, 0.35)(
        read("The mayor said that rain fell."), []
    )

    assert found.evidence[0].rule == "cue: w0 said (+3.00)"
    assert found.evidence[0].start == 10


def test_a_higher_bar_lets_less_pass(weights, read):
    """Nothing is given that is less likely than was asked for."""
    assert (
        learned_reader(weights, ENGLISH, 0.95)(
            read("The mayor said that rain fell."), []
        )
        == []
    )


def test_without_a_ranker_the_first_analysis_is_the_best(weights, strips):
    """The analyses come best first by their labels."""
    labeller = Labeller(weights.units, weights.steps, weights.buckets)
    strip = strips("The mayor said that rain fell.")[0]
    (reading,) = readings(strip, weights, labeller, {})

    assert best_of(reading, weights) == 0


@given(text=texts())
def test_few_analyses_are_weighed(weights, strips, text):
    """Without a proposal, no more than four analyses of a cue are weighed, each once."""
    labeller = Labeller(weights.units, weights.steps, weights.buckets)
    for strip in strips(text):
        for reading in readings(strip, weights, labeller, {}):
            seen = {(a.source, a.content) for a in reading.analyses}
            assert len(seen) == len(reading.analyses) <= 4


@pytest.mark.parametrize(
    ("text", "odds", "seen"),
    [
        ("The mayor said that rain fell.", -1.0, True),
        ("The mayor said that rain fell.", -3.0, False),
        ("“The mayor said that rain fell.”", -1.0, False),
        ("“The mayor said that rain fell.”", 1.0, True),
    ],
)
def test_more_is_asked_of_a_cue_inside_a_quotation(weights, strips, text, odds, seen):
    """Quotations report less often than what stands around them."""
    cue = LinearModel(0.0, {"w0 said": odds})
    doubted = attrs.evolve(weights, cue=cue)
    labeller = Labeller(weights.units, weights.steps, weights.buckets)
    found = [
        strip.norm[reading.sight.at]
        for strip in strips(text)
        for reading in readings(strip, doubted, labeller, {})
    ]

    assert found == ["said"] * seen


def test_what_the_rules_propose_is_always_weighed(weights, read, strips):
    """However badly its labels score, the rules' analysis is among those weighed."""
    labeller = Labeller(weights.units, weights.steps, weights.buckets)
    document = read("The mayor said that rain fell.")
    ruled = Finding((0, 1), (2, 3), ((4, 5),), "verb-clause")
    there = strips("The mayor said that rain fell.")
    (proposals,) = propose(there, document.words, [ruled])
    (reading,) = readings(there[0], weights, labeller, proposals)

    assert proposals[2].analysis.content in [a.content for a in reading.analyses]


def test_no_word_inside_the_cue_of_a_rule_is_another_cue(weights, read, strips):
    """What rules read as one cue, "said and said", is not taken apart again."""
    text = "The mayor said and said that rain fell."
    (strip,) = strips(text)
    finding = Finding((0, 2), (2, 5), ((5, 8),), "verb-that")

    def cues(*findings):
        (proposed,) = propose([strip], read(text).words, findings)
        labeller = Labeller(weights.units, weights.steps, weights.buckets)
        found = readings(strip, weights, labeller, proposed)
        return [reading.sight.at for reading in found]

    assert cues() == [2, 4]
    assert cues(finding) == [2]


def test_no_word_inside_the_source_of_a_rule_is_a_cue(weights, read, strips):
    """What is said of who speaks, "the man denied a visa", reports nothing."""
    text = "The man denied a visa said that rain fell."
    (strip,) = strips(text)
    finding = Finding((0, 5), (5, 6), ((6, 9),), "verb-that")

    def cues(*findings):
        (proposed,) = propose([strip], read(text).words, findings)
        labeller = Labeller(weights.units, weights.steps, weights.buckets)
        found = readings(strip, weights, labeller, proposed)
        return [reading.sight.at for reading in found]

    assert 2 in cues()
    assert cues(finding) == [5]


def test_weights_load_when_they_are_first_used(plain, read, tmp_path):
    """Making a reader costs nothing but a look for the file."""
    path = tmp_path / "my.xz"
    save_weights(plain, path)
    lazy = lazy_reader(path, ENGLISH, 0.35)

    assert len(lazy(read("The mayor said that rain fell."), [])) == 1
    path.unlink()
    assert len(lazy(read("The mayor said that rain fell."), [])) == 1


def test_weights_that_are_not_there_are_missed_at_once(tmp_path):
    """A wrong path is an error when the reader is made, not on the first text."""
    with pytest.raises(WeightsError, match="no file"):
        lazy_reader(tmp_path / "none.xz", ENGLISH, 0.35)


def test_what_the_rules_find_is_weighed(weights, read):
    """A cue that no weight knows is a candidate if the rules found it."""
    document = read("The mayor sneered that rain fell.")
    by_rules = [Finding((0, 2), (2, 3), ((3, 6),), "verb-clause")]
    (found,) = learned_reader(weights, ENGLISH, 0.35)(document, by_rules)

    assert (found.source, found.cue, found.content) == ((0, 2), (2, 3), ((3, 6),))


def test_a_cue_that_a_user_removed_is_none(weights, read):
    """Without its row, a word reports no more."""
    document = read("The mayor said that rain fell.")
    quiet = ENGLISH.without("said")

    assert learned_reader(weights, quiet, 0.35)(document, []) == []


def test_a_source_holds_no_time(weights, read):
    """When it was said does not belong to who said it."""
    document = read("A spokesman said on Monday that rain fell.")
    timed = attrs.evolve(document, times=find_times(document.text))
    by_rules = [Finding((0, 5), (2, 3), ((5, 8),), "verb-clause")]

    for finding in learned_reader(weights, ENGLISH, 0.0)(timed, by_rules):
        assert finding.source is None or finding.source[1] <= 3


@pytest.mark.parametrize(
    ("rule", "ruled"), [("fragment-that", True), ("verb-that", False)]
)
def test_rare_constructions_are_left_to_the_rules(weights, read, rule, ruled):
    """Where grammar leaves no doubt, a statement is as sure as its rule."""
    proposed = Finding(None, (0, 1), ((1, 4),), rule, elided=True)
    weights = attrs.evolve(weights, rows=cue_forms(ENGLISH))
    read_with = learned_reader(weights, ENGLISH, 0.0)
    (found,) = read_with(read("Adding that rain fell."), [proposed])

    assert (found.confidence == confidence_of(proposed)) is ruled
