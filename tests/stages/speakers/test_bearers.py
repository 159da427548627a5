"""names → referents: who bears a name at some place of the text."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima met Ivo Lima. ¦[Mrs. Lima] <said> {no}.", "Ada Lima"),
        ("Ada Lima met Ivo Lima. ¦[Mr. Lima] <said> {no}.", "Ivo Lima"),
        ("Ada Lima met Ivo Lima. Ada Lima won. Ada Lima left. ¦[Lima] <said> {no}.", "Ada Lima"),
        # who has been called so once is called so again
        ("Ivo Lima won. Lima left. Ada Lima came. It was Ada Lima. ¦[Lima] <said> {no}.", "Ivo Lima"),
        ("Ivo Lima won. Ivo Lima left. It rained. Ada Lima came. Ada Lima won. ¦[Lima] <said> {no}.", "Ada Lima"),
    ],
)  # fmt: skip
def test_shared_family_names(who, text, expected):
    """A title, or who the text is about, tells who is meant."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Ada left. ¦[Ada Lima] <said> {no}.", "Ada Lima"),
        ("We met Ada Lima. ¦[Mr. Lima] <said> {no}.", None),
    ],
)
def test_a_title_of_the_other_sex(who, text, expected):
    """Whom a title does not fit is not meant, even if nobody else is known."""
    assert who(text) == [expected]


def test_a_full_name_is_sure(who):
    """Whatever a first name tells, "widow" beside the whole name knows better."""
    text = "Ivo Lima left. ¦[The widow Ivo Lima] <said> {no}."

    assert who(text) == ["Ivo Lima"]
    assert who(text + " ¦[She] <said> {that}.") == ["Ivo Lima"] * 2


def test_a_newspaper_may_lend_its_name(who):
    """One who has a first name is a person even where he is called as a paper is."""
    text = (
        "Michael Bloomberg met Ada Lima. ¦[Bloomberg] <said> {no}. ¦[He] <said> {that}."
    )

    assert who(text) == ["Michael Bloomberg"] * 2


def test_what_stands_beside_a_name_is_learned(who):
    """An apposition and a sentence tell what somebody is from then on."""
    text = "Oda, an airline, grew. Ada Lima is a pilot. It rained. ¦[The pilot] <said> {no}."

    assert who(text) == ["Ada Lima"]
    assert who(text.replace("The pilot", "The airline")) == ["Oda"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima, a keen quilter, met Ivo Lund. ¦[The quilter] <said> {no}.", "Ada Lima"),
        ("Oda, a fintech, met Ivo Lund. ¦[The fintech] <said> {no}.", "Oda"),
        ("They met Ada Lima, a quilter and Ivo Lund. ¦[The quilt] <said> {no}.", "quilt"),
        ("A quilter met Ada Lima. ¦[The quilter] <said> {no}.", "quilter"),
    ],
)  # fmt: skip
def test_an_apposition_of_any_noun(who, text, expected):
    """Whatever is said beside a name takes it up, whether or not a table knows the word."""
    assert who(text) == [expected]
