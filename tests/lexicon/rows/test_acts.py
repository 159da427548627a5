"""Rows about what one does by saying something."""

from __future__ import annotations

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import (
    ClaimNoun,
    ContentSign,
    DenialVerb,
    DeniedGood,
    Refusal,
    SignSubject,
    Wrong,
)
from claimtrack.model.statement import Act

DENIALS = ENGLISH.by_form(DenialVerb)


def act_of(sentence, lexicon=ENGLISH):
    (found,) = claimtrack.Parser(lexicon=lexicon).parse(sentence).statements
    return found.act


def test_a_denial_is_what_its_object_makes_it():
    """To reject an allegation is to deny it; to reject an offer is not."""
    assert not DENIALS["rejected"].certain
    assert act_of("The mayor rejected the allegation.") is Act.DENY
    assert act_of("The mayor denied the report.") is Act.DENY


def test_what_is_refused_is_no_claim():
    """Goods that are denied, such as bail, are in no table of claims."""
    goods = set(ENGLISH.by_form(DeniedGood))

    assert "bail" in goods
    assert goods.isdisjoint(ENGLISH.by_form(ClaimNoun))


def test_nothing_is_denied_otherwise():
    """What a verb does with an object that is no claim is some act."""
    assert all(isinstance(row.otherwise, Act) for row in DENIALS.values())


def test_a_wrong_word_changes_nothing_of_its_own():
    """Without the rows that tell silence, declining to comment is no longer silence."""
    sentence = "The bank declined to comment on the report."
    fewer = ENGLISH.without(*ENGLISH.by_form(Refusal))
    acts = [each.act for each in claimtrack.parse(sentence).statements]
    others = [
        each.act for each in claimtrack.Parser(lexicon=fewer).parse(sentence).statements
    ]

    assert acts == [Act.DECLINE]
    assert Act.DECLINE not in others


def test_signs_and_wrongs_are_of_every_sort():
    """The tables of English use each condition that a sign may have."""
    assert {row.subject for row in ENGLISH.of(ContentSign)} == set(SignSubject)
    assert {row.accuses for row in ENGLISH.of(Wrong)} == {True, False}
