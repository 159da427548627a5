"""The rows that decide about acts, arranged for look-up."""

from __future__ import annotations

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.acts import ClaimNoun, SignSubject
from claimtrack.model.document import Document
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder
from claimtrack.stages.acts.vocabulary import Vocabulary


def test_opening_signs_stand_apart():
    """Signs for the head of a content are looked up on their own."""
    known = Vocabulary(ENGLISH)
    opening = {SignSubject.HEAD, SignSubject.START}

    for phrases, wanted in ((known.openers, True), (known.signs, False)):
        rows = phrases.match(("nonsense",), 0)

        assert rows is not None
        assert {row.subject in opening for row in rows[1]} == {wanted}


def test_negations_are_words_and_contractions():
    """“Not”, “never” and the contracted auxiliaries negate, “no” only a noun."""
    known = Vocabulary(ENGLISH)

    assert {"not", "never", "didn't", "cannot"} <= known.negations
    assert "no" in known.negators - known.negations


def test_a_lexicon_may_lack_everything():
    """Without rows there is nothing to know, and every act is an assertion."""
    empty = Lexicon("xx", ())

    assert Vocabulary(empty).claims == {}
    assert act_adder(empty)(Document("It rained.")) == Document("It rained.")


def test_a_users_row_is_known():
    """A row that was added is found like the others."""
    row = ClaimNoun("canard", Act.ASSERT, example="He rejected the canard.")

    assert Vocabulary(ENGLISH.with_rows(row)).claims["canard"] is row
