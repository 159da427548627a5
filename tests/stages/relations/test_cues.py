"""What stands around the cue of a statement, and ties it to others."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.relations import Tie
from claimtrack.stages.relations.cues import CueReader
from claimtrack.stages.relations.vocabulary import Vocabulary
from claimtrack.testing import documents

KNOWN = Vocabulary(ENGLISH)


# Laws


@given(documents(layered=True))
def test_ties_stand_before_the_cue_or_in_it(document):
    """No word behind the cue ties, and what a statement answers needs such a tie."""
    reader = CueReader(document, KNOWN)

    for statement in document.statements:
        parts = reader.around(statement, None)
        ties = tuple(reader.ties(statement, parts))
        # a cue of somebody's own may end within a word
        starts = [document.words.start[behind - 1] for _, behind in ties]

        assert all(start < part.end for start in starts for part in parts[1:])
        assert ties or reader.answered(ties) is None


# Cases


def test_ties_are_read_around_the_cue(items):
    """Words of the cue and before it in its sentence tie, those of the content do not."""
    found = items(
        "In response, [Lee] <added> {that it was late}. ¦[Roy] <said> {he replied}."
    )

    assert found[0].ties == {Tie.RESPONSE, Tie.CONTINUATION}
    assert found[1].ties == frozenset()


@pytest.mark.parametrize(
    ("marked", "matter"),
    [
        ("[Roy] <responded> to the ruling on Twitter: {“No.”}", ["the", "ruling"]),
        ("[Roy] <responded> Friday to Lee's tweets: {“No.”}", ["lee", "'s", "tweets"]),
        ("[Roy] <hit back at> {the claims}.", ["the", "claims"]),
        ("In response to the fire, [Roy] <said> {it was late}.", ["the", "fire"]),
    ],
)
def test_what_is_responded_to_is_named(items, marked, matter):
    """Behind a word of response stands what it responds to."""
    assert list(items(marked)[0].answered or ()) == matter


@pytest.mark.parametrize(
    "marked",
    [
        "[Roy] <replied> in a letter to the bank: {“No.”}",
        "[Roy] <responded>, {“To whom?”}",
        "[Roy] <spoke> to the press: {“No.”}",
    ],
)
def test_what_is_responded_to_is_not_told(items, marked):
    """Where it was said is not what it responds to."""
    assert items(marked)[0].answered is None


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <was asked> {whether it rained}.",
        "<Asked> {whether it rained}, ¦[Lee] <said> {it did}.",
        "It rained when <asked> {about the ball}.",
        "[Lee] <was accused of> {lying}.",
    ],
)
def test_a_question_or_charge_is_put_to_somebody(items, marked):
    """In the passive and in a participle at the head, the one named is asked."""
    assert items(marked)[0].put


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <asked> {whether it rained}.",
        "[Lee] left, <asking> {whether it rained}.",
        "{“Did it rain?”} <asked> [Lee].",
        "[Lee] <accused> {Roy of lying}.",
        "[It] <was said> {that it rained}.",
    ],
)
def test_who_asks_is_named(items, marked):
    """In the active, the one named asks or accuses."""
    assert not items(marked)[0].put


@pytest.mark.parametrize(
    ("marked", "replies"),
    [
        ("Roy responded to [Lee's] <question about> {the delay}.", False),
        ("It came in response to [Lee's] <claim that> {it was late}.", False),
        ("They reacted to a letter [Lee] <sent alleging> {fraud}.", False),
        ("Responding to Lee, [Roy] <said> {it was late}.", True),
        ("In response to Lee's question [Roy] <said> {it was late}.", True),
    ],
)
def test_what_is_answered_is_no_answer(items, marked, replies):
    """The claim or question that a response goes to is not the response."""
    assert (Tie.RESPONSE in items(marked)[0].ties) == replies


@pytest.mark.parametrize(
    ("cue", "put"),
    [("was asked", True), ("is being asked", True), ("were asking", False)],
)
def test_the_passive_puts_a_question(items, cue, put):
    """Whoever is asked is named before a passive, and not before a progressive."""
    assert items(f"[Lee] <{cue}> {{whether it was late}}.")[0].put == put
