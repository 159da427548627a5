"""The clause around words of silence."""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.unclaimed.clauses import ClauseReader, SilenceWords
from claimtrack.testing import exchanges

KNOWN = SilenceWords(ENGLISH)
RULES = claimtrack.Parser(weights=None)


@pytest.fixture(scope="session")
def clause(mark):
    """Read the clause around the first words of silence."""

    def read(text):
        document = mark(text, mention_adder(ENGLISH))
        first, last, _ = next(KNOWN.signs.scan(document.words.norm))
        return ClauseReader(document, KNOWN).read(first, last)

    return read


# Laws


@given(exchanges())
def test_a_clause_holds_its_sign(text):
    """The clause goes from before its words of silence to behind them."""
    document = RULES.parse(text)
    reader = ClauseReader(document, KNOWN)

    for first, last, row in KNOWN.signs.scan(document.words.norm):
        found = reader.read(first, last)

        assert found.words.start <= first < last <= found.words.stop
        assert reader.is_silence(found, row) in (True, False)


# Cases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rained, and Lee did not reply to emails.", "Lee did not reply to emails"),
        ("Lee did not reply because it rained.", "Lee did not reply"),
        ("Neither Lee nor Roy replied.", "Neither Lee nor Roy replied"),
        ("It rained. Ms. Ito did not reply.", "Ms. Ito did not reply"),
    ],
)
def test_a_clause_ends_at_marks_and_conjunctions(clause, text, words):
    """Commas, conjunctions and full stops end it, but not those inside a subject."""
    span = clause(text).span

    assert text[span.start : span.end] == words


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Lee did not reply.", "Lee"),
        ("Messages to Lee went unanswered.", "Lee"),
        ("Lee, it is known, did not reply.", "Lee"),
        ("The brakes did not respond.", None),
    ],
)
def test_the_subject_can_speak(clause, text, subject):
    """It is whoever is mentioned first and can speak, in the clause or before it."""
    found = clause(text).subject

    assert (found and found.text) == subject


def test_nobody_is_no_subject(clause):
    """It is told apart whether somebody or nobody replied."""
    assert clause("None of the officers replied.").nobody
    assert not clause("The officers did not reply.").nobody
