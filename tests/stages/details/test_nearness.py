"""How near a time stands to a cue, or to something else."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.details.frames import Levels, frames
from claimtrack.stages.details.nearness import Nearness, View

nearness, cues = Nearness(ENGLISH), CueBook(ENGLISH)


@pytest.fixture
def cost(mark):
    """Weigh the first time of a text against the cue of its last statement."""

    def weigh(marked):
        document = mark(marked)
        statement = document.statements[-1]
        frame = frames(document, Levels(document))[statement.id]
        words = document.words
        row = cues.row_of(words.norm[frame.cue : frame.cue_end])
        return nearness.cost(
            View(words, statement, frame, row, None), document.times[0]
        )

    return weigh


# Laws


@pytest.mark.parametrize(
    "filler", ["", "clearly ", "quite clearly ", "very very softly "]
)
def test_each_word_between_makes_it_farther(cost, filler):
    """The cost is the number of words between cue and time."""
    assert cost(f"[Lee] <said> {filler}on Monday {{it was over}}.") == 1 + len(
        filler.split()
    )


# Cases


@pytest.mark.parametrize(
    "marked",
    [
        "On Monday, [Lee] <said> {it was over}.",
        "[Lee] yesterday <said> {it was over}.",
        "On Monday, when the ferry sank, [Lee] <said> {it was over}.",
        "On Monday, [Lee] sold the ferry and its two small boats for good, <saying> {it was over}.",
        "In a story which was published on Monday, [Lee] <said> {it was over}.",
        "It ended, to which on Monday [Lee] <agreed> {that it was over}.",
        "<According to> [a report on Monday by Lee], {it was over}.",
        "<According to> [Lee on Monday], {it was over}.",
        "On Monday at Bed and Breakfast, [Lee] <said> {it was over}.",
    ],
)  # fmt: skip
def test_a_time_of_the_same_clause_is_near(cost, marked):
    """Fronted, beside the cue, or behind the source of "according to"."""
    assert cost(marked) is not None


@pytest.mark.parametrize(
    "marked",
    [
        "It rained on Monday, and [Lee] <said> {it was over}.",
        "After a vote was held on Monday, [Lee] <said> {it was over}.",
        "After a vote on Monday, [Lee] <said> {it was over}.",
        "The ferry sank on Monday after [Lee] <said> {it was safe}.",
        "[Lee] <told> Roy his Friday words were {no joke}.",
        "In the 2019 Harbour Cup, [Lee] <said> {it was over}.",
        "In town (Monday), [Lee] <said> {it was over}.",
        "[A 2011 study] <said> {it was over}.",
        "<According to> [a 2011 study], {it was over}.",
        "[Lee] <called> {it over}, but on Monday it rained.",
        "<According to> [Lee, who left on Monday], {it was over}.",
    ],
)  # fmt: skip
def test_a_time_of_another_clause_or_noun_is_none(cost, marked):
    """Clauses before and behind, and nouns that a time tells apart, keep it."""
    assert cost(marked) is None
