"""What stands around a cue, as opposed to what is said."""

from __future__ import annotations

from hypothesis import given

import claimtrack
from claimtrack.stages.details.frames import Levels, frames
from claimtrack.testing import documents, news


def cut(document, first, last):
    return " ".join(document.words.text[first:last])


@given(news())
def test_a_frame_holds_its_cue(text):
    """The cue lies in its frame, and the content begins behind it or not at all."""
    document = claimtrack.parse(text)

    for frame in frames(document, Levels(document)).values():
        assert frame.first <= frame.cue < frame.cue_end <= frame.last
        assert frame.cue_end <= frame.content <= frame.last


@given(documents())
def test_a_document_without_layers_has_no_frames(document):
    """Where there are no words there is nothing around them."""
    assert frames(document, Levels(document)) == {}


def test_a_frame_ends_where_the_next_cue_begins(mark):
    """Two cues of a sentence share it between them."""
    document = mark(
        "In May, [Lee] <said> {it rained}, ¦while [Roy] <wrote> {it was late} in June."
    )
    found = frames(document, Levels(document))

    assert cut(document, found["s1"].first, found["s1"].cue) == "In May , Lee"
    assert cut(document, found["s2"].first, found["s2"].cue) == ", while Roy"


def test_levels_count_the_contents_around(mark):
    """A word of what is said lies one level deeper than the cue."""
    document = mark("[Lee] <said> {it rained}.")

    assert Levels(document).of[:4] == [0, 0, 1, 1]


def test_a_frame_lies_in_what_its_cue_lies_in():
    """Who is told of inside a content is not sought in front of it."""
    document = claimtrack.Parser(weights=None).parse(
        "A clerk says she was told to leave."
    )
    outer, inner = document.statements

    assert outer.addressee is None
    assert inner.addressee.text == "she"
