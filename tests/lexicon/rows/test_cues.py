"""Rows about the words that report."""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.errors import LexiconError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.cues import (
    CueAdjective,
    CueNoun,
    CuePhrase,
    CueVerb,
    CueView,
    Takes,
)
from claimtrack.model.statement import Act
from claimtrack.testing import news

VERBS = ENGLISH.of(CueVerb)
WITHOUT_CLAIMED = claimtrack.Parser(lexicon=ENGLISH.without("claimed"))


@pytest.mark.parametrize("kind", [CueVerb, CueNoun, CueAdjective, CuePhrase, CueView])
def test_every_cue_has_an_act(kind):
    """Each row says what one does by the words, so that code never asks for a word."""
    assert ENGLISH.of(kind)
    assert all(isinstance(row.act, Act) for row in ENGLISH.of(kind))


def test_the_verbs_know_every_act():
    """There is a verb for each thing that one can do by saying something."""
    assert {row.act for row in VERBS} == set(Act)


def test_every_verb_takes_some_content():
    """Each verb takes some kind of content, and is told so once."""
    assert {Takes.QUOTE, Takes.CLAUSE} < {kind for row in VERBS for kind in row.takes}
    for row in VERBS:
        assert row.takes
        assert len(set(row.takes)) == len(row.takes)


def test_a_verb_that_takes_nothing_is_refused():
    """A row of a user that could never report anything is a slip, and named as one."""
    mute = CueVerb("mime mimes mimed", Act.ASSERT, (), example="She mimed.")

    with pytest.raises(LexiconError, match="'mime mimes mimed': takes nothing"):
        ENGLISH.with_rows(mute)


def test_nouns_and_adjectives_are_linked():
    """A noun reports only with a word that joins the content to it."""
    assert all(
        row.links for kind in (CueNoun, CueAdjective) for row in ENGLISH.of(kind)
    )


@given(news())
def test_a_word_less_removes_only_its_findings(text):
    """Without the rows of "claimed", statements with other cues stay as they are."""
    before = {each.cue for each in claimtrack.parse(text).statements if each.cue}
    after = {each.cue for each in WITHOUT_CLAIMED.parse(text).statements if each.cue}

    assert "claimed" not in {cue.text for cue in after}
    assert {cue for cue in before if cue.text == "said"} <= after
