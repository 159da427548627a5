"""Statements that the layout shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_labels_make_a_transcript(said, name):
    """Three paragraphs with labels are a transcript, whoever has two names."""
    text = "\n\n".join(["Ann Roy: It rained again."] * 3)

    assert said(text) == ["Ann Roy <:> It rained again."] * 3
    assert name


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Police: two dead in crash\n\nIt rained.", ["Police <:> two dead in crash"]),
        (
            "Hale: Talks went well\n\nMinister Joan Hale met them.",
            ["Hale <:> Talks went well"],
        ),
        (
            "JOAN HALE: It rained a lot.\n\nHALE: It did so.\n\nFOLEY: Did it snow?\n\nHost Pat Foley left.",
            [
                "JOAN HALE <:> It rained a lot.",
                "HALE <:> It did so.",
                "FOLEY <:> Did it snow?",
            ],
        ),
        (
            "((WN)) Did it rain?\n\n((MS)) It did rain, yes.\n\n((WN)) Was it bad?",
            ["WN <-> Did it rain?", "MS <-> It did rain, yes.", "WN <-> Was it bad?"],
        ),
        (
            "((WN)) Did it rain?\n\n((WN)) : Was it bad?\n\n((WN)) Is it over?\n\nMS Yes, it did.\n\nMS It was bad.\n\nMS It is over.",
            [
                "WN <-> Did it rain?",
                "WN <:> Was it bad?",
                "WN <-> Is it over?",
                "MS <-> Yes, it did.",
                "MS <-> It was bad.",
                "MS <-> It is over.",
            ],
        ),
        (
            '"ANN ROY: Did it rain?\n\n"SAM LEE: No, I say.\n\n"ROY: I am, you know, glad.',
            [
                "ANN ROY <:> Did it rain?",
                "SAM LEE <:> No, I say.",
                "I <say> No",
                "ROY <:> I am, you know, glad.",
                "you <know> I am",
            ],
        ),
        (
            "“The road goes ever on.”\n\n― Ann Roy",
            ["Ann Roy <―> “The road goes ever on.”"],
        ),
        (
            "It rained again in Rome! — Ann Roy (@annroy) May 3, 2016",
            ["Ann Roy (@annroy) <-> It rained again in Rome!"],
        ),
        (
            "It rained again in Rome!\n\n— Ann Roy (@annroy) May 3, 2016",
            ["Ann Roy (@annroy) <-> It rained again in Rome!"],
        ),
    ],
)
def test_layouts(said, text, lines):
    """Labels, headlines, signatures and tweets."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Note: it rained.",
        "Background: Rain fell\n\nAnn Roy left.",
        "Image: Ann Roy.\n\nImage: Sam Lee.\n\nImage: Ann Roy.",
        "Rome — Lee left.",
        "((WN)) Did it rain?",
        "(( a b c d e f g h i j",
    ],
)
def test_no_layout(said, text):
    """A colon in a sentence, a caption and a dash are none."""
    assert said(text) == []
