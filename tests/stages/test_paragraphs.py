"""text → paragraphs"""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.document import Document
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.testing import texts


def read(text):
    return add_paragraphs(Document(text)).paragraphs


def paragraphs(text):
    return [text[span.start : span.end] for span in read(text)]


# Laws


@given(texts())
def test_nothing_is_lost(text):
    """Every character outside the paragraphs is white space, or a byte order mark."""
    rest = text
    for span in reversed(read(text)):
        rest = rest[: span.start] + rest[span.end :]

    assert rest.replace("\ufeff", "").strip() == ""


@given(texts())
def test_paragraphs_stand_in_order(text):
    """Paragraphs do not overlap, are not blank and have no white space at their ends."""
    at = 0
    for span in read(text):
        words = text[span.start : span.end]

        assert at <= span.start
        assert words == words.strip() != ""
        at = span.end


@given(texts(), texts())
def test_texts_do_not_mix(left, right):
    """Joining two texts by a blank line joins their paragraphs."""
    assert paragraphs(left) + paragraphs(right) == paragraphs(f"{left}\n\n{right}")


@given(st.lists(st.text("abc .,", min_size=1).map(str.strip).filter(bool)))
def test_line_ends_of_all_systems_are_equal(lines):
    """Unix, Windows and old Macintosh line ends give the same paragraphs."""
    expected = paragraphs("\n".join(lines))

    assert paragraphs("\r\n".join(lines)) == expected
    assert paragraphs("\r".join(lines)) == expected


@given(st.lists(st.text("abc .,", min_size=1, max_size=30)))
def test_short_lines_are_paragraphs(lines):
    """Lines too short to be wrapped are paragraphs, one each."""
    assert paragraphs("\n".join(lines)) == [
        line.strip() for line in lines if line.strip()
    ]


WORDS = st.sampled_from(("the", "harbour", "was", "closed", "on", "Monday", "after"))


@given(st.lists(WORDS, min_size=30, max_size=90), st.integers(60, 120))
def test_what_a_program_wrapped_is_one_paragraph(words, width):
    """A paragraph is whole however wide its lines are, be they but two."""
    wrapped = textwrap.fill(" ".join(words), width)

    assert paragraphs(wrapped) == [wrapped]


# Too narrow to be wrapped, where the width of a mark could make a difference.
NARROW = st.text("abc .,\n", max_size=30)


@given(NARROW, NARROW)
def test_a_byte_order_mark_at_the_head_is_as_good_as_none(left, right):
    """Joined files have the paragraphs that they have without their marks."""
    assert paragraphs(f"\ufeff{left}\n\n\ufeff{right}") == [
        *paragraphs(left),
        *paragraphs(right),
    ]


# Cases

WRAPPED = """\
The harbour was closed on Monday after the
storm, the port authority said, and nobody
could say when it would open again.  Ships
waited outside."""

INDENTED = """\
   The harbour was closed on Monday after the
storm, the port authority said, and nobody at
all could say when it would open.
   Ships waited outside for the gates to open,
some of them since Sunday."""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t\r\n ", 0),
        ("No.", 1),
        ("No.\nYes.", 2),
        ("No.\n\nYes.", 2),
        ("No.\r\nYes.\r\n", 2),
        ("No.\n \t \nYes.", 2),
        ("  No.\n  Yes.\n", 2),
        ("No.\u2028Yes.", 2),
        ("No.\x0cYes.", 2),
        (WRAPPED, 1),
        (WRAPPED.replace("\n", "\r\n"), 1),
        (f"{WRAPPED}\n\n{WRAPPED}", 2),
        (INDENTED, 2),
        (f"A title\n\n{WRAPPED}\n\nA name", 3),
    ],
)
def test_paragraphs_are_counted(text, count):
    """Blank lines and single line breaks divide; the breaks of wrapped text do not."""
    assert len(read(text)) == count


def test_long_lines_are_paragraphs():
    """Lines longer than any typewriter's are paragraphs of their own."""
    line = "The harbour was closed on Monday after the storm. " * 4

    assert len(read(f"{line}\n{line}\n{line}")) == 3


def test_a_list_is_not_wrapped_text():
    """Lines of different lengths are not taken for wrapped text."""
    text = (
        "The council voted on these points, it said on Monday:\n"
        "The harbour\nThe bridge over the river and the road to it\nThe school"
    )

    assert len(read(text)) == 4


@pytest.mark.parametrize(("length", "count"), [(37, 2), (38, 1)])
def test_a_line_with_room_for_the_next_word_was_ended_by_hand(length, count):
    """A line is full if it and the next word are wider than the widest line, here 40."""
    text = f"{'a' * length}\nIt {'b' * 37}"

    assert len(read(text)) == count


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("Q: You said that you would never lead the club?", "A: Did I?"), 2),
        (("ANN ROY: It rained on the harbour all the day.", "BO EK: No."), 2),
        (("The harbour, she told those who waited for the", "UN: no."), 1),
        (("It rained on the harbour all day, she told us.", "Roy: no."), 1),
    ],
)
def test_whoever_speaks_next_begins_a_paragraph(lines, count):
    """A label in capitals opens a line behind a sentence, however full the lines are."""
    assert len(read("\n".join(lines))) == count


def test_a_wrapped_paragraph_keeps_its_line_breaks():
    """Offsets are those of the text as it was given, line breaks and all."""
    assert paragraphs(f"\n{WRAPPED}\n") == [WRAPPED]
