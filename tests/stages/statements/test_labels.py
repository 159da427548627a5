"""The names at the heads of paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.labels import labels_of
from claimtrack.testing import texts


def found(page):
    ranges = [page.document.words.within(p) for p in page.document.paragraphs]
    return labels_of(page, ranges)


def names(page):
    return [
        label and " ".join(page.document.words.text[slice(*label.name)])
        for label in found(page)
    ]


# Dialogues, with whatever between their turns.
TURNS = st.sampled_from(("Q: Did it rain?", "A: It did.", "Roy: No.", "It rained."))
DIALOGUES = st.lists(st.one_of(TURNS, TURNS, texts(3)), min_size=4).map("\n\n".join)


@given(DIALOGUES)
def test_labels_stand_at_the_head_of_their_paragraph(page, text):
    """A name begins its paragraph, a bracket aside, and its words follow it."""
    laid = page(text)
    ranges = [laid.document.words.within(p) for p in laid.document.paragraphs]
    for r, label in zip(ranges, found(laid), strict=False):
        if label is not None:
            assert r.start <= label.name[0] <= r.start + 2
            assert label.name[1] <= label.start <= r.stop


def test_initials_take_turns(page):
    """Q and A make an interview with a colon and with a full stop."""
    for mark in (":", "."):
        text = f"Q{mark} Did it rain?\n\nA{mark} It did.\n\n"

        assert names(page(text * 2)) == ["Q", "A", "Q", "A"]


def test_a_name_without_a_colon_is_no_label_where_turns_have_one(page):
    """Initials with a colon do not make a label of the name in the introduction."""
    turns = (
        "Harbour Review: Did it rain?\n\nSue Tan: It did.\n\nHR: Is it?\n\nST: No.\n\n"
    )
    words = page(
        "Sue Tan's book is out.\n\n" + turns + "HR: Why?\n\nST: It rained.\n\n"
    )
    ranges = [words.document.words.within(p) for p in words.document.paragraphs]

    assert labels_of(words, ranges)[0] is None


def test_initials_behind_the_whole_name(page):
    """Who is named in full at first has initials later, and nobody else has them."""
    turns = "((ST)) Did it rain?\n\nAR It did.\n\n" * 3
    text = f"((Sea Times)) Who is it?\n\n{{}} I am a clerk.\n\n{turns}"

    assert names(page(text.format("Ann Roy")))[1] == "Ann Roy"
    assert names(page(text.format("Ann Lee")))[1] is None


def test_names_in_capitals(page):
    """A surname in capitals is known by the full name that speaks before."""
    text = "ANN ROY: Did it rain?\n\nSAM LEE: No.\n\nROY: When?\n\nLEE: In May.\n\nROY: Oh."

    assert names(page(text)) == ["ANN ROY", "SAM LEE", "ROY", "LEE", "ROY"]


def test_single_names_take_turns(page):
    """Two single names that come again speak in turn."""
    text = "Roy: Did it rain?\n\nLee: It did.\n\nRoy: When?\n\nLee: In May."

    assert names(page(text)) == ["Roy", "Lee", "Roy", "Lee"]


def test_a_transcript_may_be_quoted(page):
    """A mark that opens each paragraph is no part of a name, and needs no closing."""
    text = '"ANN ROY: Did it rain?\n\n"SAM LEE: No.\n\n"(LAUGHTER.)\n\n"ROY: When?'

    assert names(page(text)) == ["ANN ROY", "SAM LEE", None, "ROY"]


def test_a_quotation_may_hold_a_colon(page):
    """Quotations that begin with somebody's name are no transcript of two turns."""
    text = "“Roy: the man” is a film.\n\n“Lee: the boy” is its sequel."

    assert not any(names(page(text)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police: two dead in fire\n\nA house burned.", "Police"),
        ("Roy: I will sell the club\n\nThe owner, Ann Roy, spoke.", "Roy"),
        ("Ann Roy: no sale\n\nThe club is hers.", "Ann Roy"),
    ],
)
def test_headlines(page, text, name):
    """Who speaks in a headline has a role, two names, or a full name in the text."""
    assert names(page(text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Iran: five dead in quake\n\nThe ground shook in Iran.",
        "Rome: a guide\n\nThe city is old.",
        "The Latest: rain in Rome\n\nIt rained.",
        "FACT: It rained.\n\nFACT: It snowed.\n\nFACT: It froze.",
        "PHOTO: A mayor speaks.\n\nIt rained.",
        "Q. Did it rain?\n\nIt did.",
        "Score: Roma two, Torino one\n\nThey played in Rome.",
        "https://example.org: a page\n\nIt is blue.",
        "Note: it rained.",
    ],
)
def test_no_labels(page, text):
    """Topics, captions, lists of facts and a lone question are none."""
    assert not any(names(page(text)))
