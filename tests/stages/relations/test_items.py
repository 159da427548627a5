"""Statements with what the rules for relations ask of them."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.relations.items import ItemReader
from claimtrack.stages.relations.vocabulary import Vocabulary
from claimtrack.testing import documents

KNOWN = Vocabulary(ENGLISH)


# Laws


@given(documents(layered=True))
def test_any_document_can_be_read(document):
    """There is an item for each statement, in order, behind its previous one."""
    found = ItemReader(document, KNOWN).read()

    assert [item.statement for item in found] == list(document.statements)
    assert [item.number for item in found] == list(range(len(found)))
    assert all(item.previous is None or item.previous < item.number for item in found)


# Cases


def test_keys_are_the_words_that_carry_the_content(items):
    """Small words and words for claims are left out, short names are spelled out."""
    item = items("[Lee] <said> {the U.S. rejected the claim about rockets}.")[0]

    assert item.keys == {"united", "states", "reject", "rocket"}


def test_what_opens_with_a_bare_denial_tells_no_topic(items):
    """“I am not” answers what was said before, whatever is added to it."""
    quoted = items("{“I am not,”} [Lee] <said>. {“The dam leaks.”}")[0]
    plain = items("[Lee] <pleaded> {not guilty} on Monday {to theft of a boat}.")[0]

    assert quoted.topic == frozenset()
    assert "dam" in quoted.keys
    assert {"theft", "boat"} <= plain.topic


def test_what_is_cited_is_told_by_no_verb(items):
    """A phrase cites, a verb reports; a word such as "when" joins."""
    found = items("<According to> [Lee], {it rained} when ¦[Roy] <said> {it was late}.")

    assert [item.cited for item in found] == [True, False]
    assert [item.joined for item in found] == [False, True]


def test_a_word_for_a_claim_may_tell_it(items):
    """“Reports that” and “rumors of” tell the claim, “the reports” do not."""
    found = items(
        "[Lee] <denied> {reports that it rained}. ¦[Roy] <denied> {rumors of rain}. "
        "¦[Ito] <denied> {the reports}. ¦[Oda] <said> {that it rained}."
    )

    assert [item.told for item in found] == [True, True, False, False]


@pytest.mark.parametrize(
    ("content", "refers"),
    [
        ("those cruel rumors hurt the club", True),
        ("the allegation had cost her a seat", True),
        ("this story is all over the web", True),
        # a claim of his own, or one that nobody knows yet
        ("the rumors that it rained hurt the club", False),
        ("the reports of rain were late", False),
        ("there were rumors", False),
        ("the fans were there before anybody heard rumors", False),
    ],
)
def test_a_known_claim_may_be_spoken_of(items, content, refers):
    """“Those rumors” were told before; “the reports that” tells something itself."""
    assert items(f"[Lee] <said> {{{content}}}.")[0].refers is refers


@pytest.mark.parametrize(
    ("text", "negative"),
    [
        ("[Lee] <said> {it did not rain}.", True),
        ("[Lee] <said> {nobody left}.", True),
        ("[Lee] <said> {it rained}.", False),
        ("[Lee] <did not say> {it rained}.", False),
    ],
)
def test_a_content_is_negative_by_its_own_words(items, text, negative):
    """A negation of the cue is none of what is said."""
    assert items(text)[0].negative is negative


@pytest.mark.parametrize(
    ("marked", "points"),
    [
        ("[The union] <disputed> {that account}.", True),
        ("[Roy] <contradicted> {him}.", True),
        ("[Roy] <dismissed> {that as nonsense}.", True),
        ("{That} <was disputed by> [Roy].", True),
        ("[Roy] <said> {that figure was a fabrication}.", True),
        # another thing is meant, or none
        ("[Roy] <denied> {the charge}.", False),
        ("[Roy] <said> {that it was untrue}.", False),
        ("[Roy] <denied> {it rained}.", False),
    ],
)
def test_what_points_at_what_was_said_before(items, marked, points):
    """A pronoun alone, or a noun behind "that"."""
    (item,) = items(marked)

    assert item.points is points


@pytest.mark.parametrize(
    ("content", "owners"),
    [
        ("Ada Lee's old claim", {"lee"}),
        ("the allegations", set()),
        ("it's a lie", set()),
        ("Lee's house", set()),
    ],
)
def test_whose_claim_is_named(items, content, owners):
    """Who stands before "'s" and a word for a claim owns it."""
    (item,) = items(f"[Roy] <rejected> {{{content}}}.")

    assert item.owners == owners
