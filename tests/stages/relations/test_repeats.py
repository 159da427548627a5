"""the same said again"""

from __future__ import annotations

from functools import partial

import pytest

from claimtrack.model.relation import RelationKind


@pytest.fixture
def repeated(related):
    """Give which statement says again which in a marked text."""
    return partial(related, RelationKind.REPEATS)


def test_the_lead_restates_the_headline(repeated):
    """What the headline reports is reported again in the text."""
    found = repeated(
        "[Mayor] <says> {dam is safe}\n\n"
        "¦[The mayor of the town] <said> on Monday {that the dam is safe}."
    )

    assert found == [("s2", "s1")]


def test_a_quotation_repeats_its_paraphrase(repeated):
    """The speaker's own words say again what was reported of him."""
    found = repeated(
        "It rained.\n\n[Lee] <said> {the dam was cracked}. "
        "¦{“The dam was cracked from top to toe,”} [he=Lee] <said>."
    )

    assert found == [("s2", "s1")]


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("¦{“I will leave the board in May,”} [he=Lee] <said>.", [("s3", "s1")]),
        ("¦{“I will leave the board in May,”} [Ito] <said>.", []),
        ("¦{“It rained for a week,”} [he=Lee] <said>.", []),
        ("¦[He=Lee] <said> {he was tired}.", []),
    ],
)
def test_the_opening_is_quoted_in_full(repeated, last, found):
    """What opens the story is said again where its speaker is quoted later."""
    opening = "It rained.\n\n[Lee] <announced> {that he would leave the board}."

    assert repeated(f"{opening}\n\n¦[Roy] <said> {{it was late}}.\n\n{last}") == found


def test_other_words_repeat_nothing(repeated):
    """A new thing said is not the old one, nor is a denial of it."""
    assert repeated("[Mayor] <says> {dam is safe}\n\n¦[Lee] <said> {it rained}.") == []
    assert (
        repeated("[Lee] <says> {dam is safe}\n\n¦[Roy] <denied> {the dam is safe}.")
        == []
    )


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # the lead tells the headline with more words, and by a fuller name
        (
            (
                "[Club] <rejects> {offer for striker}\n\n"
                "¦[FC Tarn] <rejected> {a bid of two million for its striker}."
            ),
            [("s2", "s1")],
        ),
        # twice denied is the same denial, be it on behalf of another day
        (
            (
                "[Roy] <denied> {the charge}. ¦[Lee] <said> {it was late}.\n\n"
                "¦[Roy] <said> {the charge was false}."
            ),
            [("s3", "s1")],
        ),
        ("[Roy] <denied> {the charge}.\n\n¦[Lee] <denied> {the report}.", []),
        ("[Roy] <denied> {the charge}. ¦[He] <called> {it a lie}.", []),
        # the same in other words, but not what is first foretold and then asked for
        (
            "[Lee] <said> {the dam at Tarn was weak}. ¦[He=Lee] <said> {the dam was weak}.",
            [("s2", "s1")],
        ),
        (
            "[Lee] <said> {the dam at Tarn was weak}. ¦[He=Lee] <asked> {if the dam was weak}.",
            [],
        ),
        # two speakers, two statements
        ("[Lee] <said> {the dam is safe}. ¦[Roy] <said> {the dam is safe}.", []),
    ],
)
def test_what_is_said_again(repeated, marked, wanted):
    """The lead, and one's own second denial, say again what was said."""
    assert repeated(marked) == wanted
