"""What a rule cannot do without."""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.times.classes import read_classes
from claimtrack.stages.times.grammar import MACROS, expand
from claimtrack.stages.times.needs import may_match, read_needs
from claimtrack.stages.times.rules import clock, dates, relative, spans
from claimtrack.stages.times.scan import read_tape
from claimtrack.testing import texts
from claimtrack.text.patterns import compile_pattern

CLASSES = read_classes(ENGLISH)
RULES = (*clock.RULES, *dates.RULES, *relative.RULES, *spans.RULES)
PATTERNS = [compile_pattern(expand(rule.pattern, CLASSES)) for rule in RULES]
NEEDS = [read_needs(rule.pattern, CLASSES, MACROS) for rule in RULES]

# Laws


@given(texts())
def test_what_matches_has_all_it_needs(text):
    """No rule that would match is held back."""
    letters = read_tape(text, CLASSES).letters
    present = frozenset(letters)

    for pattern, needs in zip(PATTERNS, NEEDS, strict=True):
        assert may_match(needs, present) or pattern.search(letters) is None


# Cases


@pytest.mark.parametrize(
    ("pattern", "word", "expected"),
    [
        ("{month}", "june", True),
        ("{month}", "week", False),
        ("{month}_{unit}", "june", False),
        ("(?:{month}_)?{unit}", "week", True),
        ("{month}?{unit}", "week", True),
        ("{month}|{unit}", "week", True),
        ("(?<={month}_){unit}", "week", True),
        ("{m:month|unit}", "week", True),
        ("{number}_{unit}", "week", True),
    ],
)
def test_only_what_stands_outside_parentheses_is_needed(pattern, word, expected):
    """Options, alternatives, surroundings and macros hold nothing back."""
    letters = frozenset(CLASSES.letter_of[word])

    assert may_match(read_needs(pattern, CLASSES, MACROS), letters) is expected


def test_a_text_with_all_words_is_read_as_before():
    """Rules that a first text did not need are ready for the second."""
    assert claimtrack.find_times("It rained.") == ()
    assert len(claimtrack.find_times("It rained on Easter, then in May 2020.")) == 2
