"""The words of a statement that decide about its act."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.acts.parts import Parts, split
from claimtrack.stages.acts.vocabulary import Vocabulary
from claimtrack.testing import documents

KNOWN = Vocabulary(ENGLISH)


@given(documents())
def test_any_statement_can_be_split(document):
    """A document without layers has statements without words."""
    for statement in document.statements:
        parts = split(document.words, statement, KNOWN)

        assert parts.cue == parts.content == parts.before == ()


def test_cue_and_content_are_taken_apart(mark):
    """Marks are left out, and what stands around the cue is kept apart."""
    document = mark("Then [Lee] <did not say> {“it, too, rained”}.")

    assert split(document.words, document.statements[0], KNOWN) == Parts(
        cue=("did", "not", "say"),
        content=("it", "too", "rained"),
        negated=True,
        before=("then", "lee"),
        behind="“",
        named=False,
        quoted=True,
        led="say",
        source=("lee",),
    )


def test_only_the_head_of_a_long_content_counts(mark):
    """A content of any length is read in the same time."""
    document = mark("[Lee] <said> {" + "it rained and " * 500 + "rained}.")

    assert len(split(document.words, document.statements[0], KNOWN).content) < 50


def test_a_name_shows_by_its_capital(mark):
    """Whether the content begins with a capital letter is told."""
    document = mark("[Lee] <denied> {Roy a seat}.")

    assert split(document.words, document.statements[0], KNOWN).named


@given(negation=st.sampled_from(sorted(KNOWN.negations)))
def test_every_negation_in_a_cue_negates_it(mark, negation):
    """It does not matter which word of negation it is."""
    document = mark(f"[Lee] <{negation} say> {{it rained}}.")

    assert split(document.words, document.statements[0], KNOWN).negated


@given(word=st.sampled_from(sorted(KNOWN.supposing)))
def test_a_clause_that_is_only_supposed_says_so(mark, word):
    """The word before who speaks tells whether anybody speaks at all."""
    supposed = mark(f"{word} [Lee] <says> {{it rained}}.")
    told = mark(f"{word} so, [Lee] <says> {{it rained}}.")

    assert split(supposed.words, supposed.statements[0], KNOWN).supposed
    assert not split(told.words, told.statements[0], KNOWN).supposed


@pytest.mark.parametrize(
    "text", ["{It rained}, if <said> [Lee].", "If so, <said> {it rained}."]
)
def test_nothing_is_supposed_without_a_source_before(mark, text):
    """A source behind the cue, or none, opens no clause."""
    document = mark(text)

    assert not split(document.words, document.statements[0], KNOWN).supposed


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("[Lee] <did not deny> {it}.", True),
        ("[Lee] would neither confirm nor <deny> {it}.", True),
        ("[No official] <confirmed> {it}.", True),
        ("[Nobody] <confirmed> {it}.", True),
        # an addition, a number and a negation in what is said
        ("[Lee] <not only denied> {it}.", False),
        ("[No. 10] <confirmed> {it}.", False),
        ("[Lee] <said> {it did not rain}.", False),
        ("Not in Rome but here [Lee] <said> {it}.", False),
    ],
)
def test_what_negates_a_cue(mark, text, negated):
    """A word in it, a pair around it, or a source that is nobody."""
    document = mark(text)

    assert split(document.words, document.statements[0], KNOWN).negated is negated


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("[Lee] <said>: {“It rained.”}", True),
        ("[Lee] <said> {it rained}.", False),
        ("[Lee] <said> {it “rained”}.", False),
    ],
)
def test_only_what_stands_in_marks_is_quoted(mark, text, quoted):
    """A few words in marks make no quotation of the whole."""
    document = mark(text)

    assert split(document.words, document.statements[0], KNOWN).quoted is quoted
