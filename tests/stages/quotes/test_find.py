"""paragraphs → quotes"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.testing import news, quotations, texts
from claimtrack.testing.phrases import CLAUSES, NAMES

add_quotes = quote_adder(ENGLISH)


def read(text):
    return add_quotes(add_paragraphs(Document(text)))


def inner(text):
    """Give what stands between the marks of each quote."""
    found = read(text).quotes
    return [text[quote.inner.start : quote.inner.end] for quote in found]


# Laws


@given(texts())
def test_quotes_lie_in_their_paragraphs(text):
    """An unclosed mark never swallows the next paragraph."""
    document = read(text)

    for quote in document.quotes:
        assert any(paragraph.covers(quote) for paragraph in document.paragraphs)
        assert quote.covers(quote.inner)
        assert quote.inner.start < quote.inner.end


@given(texts())
def test_nesting_is_proper(text):
    """Two quotes are apart or one holds the other, and depth counts those around."""
    quotes = read(text).quotes

    for number, quote in enumerate(quotes):
        around = [
            other
            for other in quotes[:number]
            if other.inner.covers(quote) or other.covers(quote)
        ]

        assert quote.depth == len(around)
        assert all(
            other in around or not other.overlaps(quote) for other in quotes[:number]
        )


@given(texts(), texts())
def test_paragraphs_do_not_disturb_each_other(left, right):
    """Joining two texts by a blank line joins their quotes."""
    assert inner(left) + inner(right) == inner(f"{left}\n\n{right}")


@given(texts())
def test_every_unclosed_quote_is_noted_or_resumed(text):
    """A note tells of each mark without a partner, in the order of the text."""
    document = read(text)
    noted = [note.start for note in document.notes]
    unclosed = {quote.start for quote in document.quotes if not quote.closed}
    resumed = sum(quote.resumes for quote in document.quotes)

    assert noted == sorted(noted)
    assert len(unclosed - set(noted)) == resumed


@given(
    st.lists(st.tuples(st.sampled_from(NAMES[:5]), st.sampled_from(CLAUSES[:4]))),
    st.sampled_from(["“”", "„“", "„”", "«»", "““", "””", "‘’", "‚‘"]),
)
def test_all_marks_are_equal(said, marks):
    """Curly, low, angled, mismatched and single marks give the same as straight ones."""
    text = " ".join(f'"{clause}," {name} said.' for name, clause in said)
    plain = read(text).quotes
    opening, closing = marks
    other = text.replace(' "', f" {opening}").replace('," ', f",{closing} ")
    other = other.replace('"', opening)

    assert len(plain) == len(said)
    assert read(other).quotes == plain


@given(st.lists(quotations(), min_size=1, max_size=5))
def test_whole_quotations_are_found_whole(parts):
    """Quotations one after the other are found, each with all its words."""
    assert inner("\n\n".join(parts)) == [part[1:-1] for part in parts]


@given(news())
def test_made_up_news_has_no_loose_marks(text):
    """Where all marks are in pairs, none is left over."""
    assert read(text).notes == ()


# Cases: one quotation a line, what stands inside the marks behind it


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # marks of all sorts
        ("“No,” she said.", ["No,"]),
        ('"No," she said.', ["No,"]),
        ("«No», she said.", ["No"]),
        ("»No«, she said.", ["No"]),
        ("‹No›, she said.", ["No"]),
        ("‘No,’ she said.", ["No,"]),
        ("'No,' she said.", ["No,"]),
        ("„No“, she said.", ["No"]),
        ("``No,'' she said.", ["No,"]),
        ("''No,'' she said.", ["No,"]),
        ('``No," she said.', ["No,"]),
        # mismatched pairs
        ('"No,” she said.', ["No,"]),
        ('“No," she said.', ["No,"]),
        ("”No,” she said.", ["No,"]),
        ("“No,“ she said.", ["No,"]),
        ("‘No,' she said.", ["No,"]),
        # two pieces
        ("“No,” she said, “never.”", ["No,", "never."]),
        ('"No," she said, "never."', ["No,", "never."]),
        ('She said "no" and "never".', ["no", "never"]),
        # next to other marks
        ("She said (“no”) and left.", ["no"]),
        ("She called it “a farce”—and left.", ["a farce"]),
        ("She called it—“a farce”—and left.", ["a farce"]),
        ("A “no”; a “yes”: both.", ["no", "yes"]),
        ('He is the "go-to" man.', ["go-to"]),
        ("“No”[1] is what he said.", ["No"]),
        # feet and inches inside
        ("“He is 6'2\" tall,” she said.", ["He is 6'2\" tall,"]),
        ('"He is 6\'2" tall," she said.', ["He is 6'2\" tall,"]),
        ("“He is 6’2” tall,” she said.", ["He is 6’2” tall,"]),
        # … and at the end
        ('"I am 6\'2" he said. "Honest."', ["I am 6'2", "Honest."]),
        ("“I am 6’2” he said. “Honest.”", ["I am 6’2", "Honest."]),
    ],
)
def test_quotations_are_found(text, expected):
    """Marks of any style, matched or not, make a quotation."""
    assert inner(text) == expected
    assert read(text).notes == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“He told me ‘no,’” she said.",
            ["He told me ‘no,’", "no,"],
        ),
        (
            "'He told me \"no\",' she said.",
            ['He told me "no",', "no"],
        ),
        ("\"He told me 'no,'\" she said.", ["He told me 'no,'", "no,"]),
        ('"He said "no" again," she said.', ['He said "no" again,', "no"]),
        ("“He said “no” to me,” she said.", ["He said “no” to me,", "no"]),
        ("«He said “no” to me», she said.", ["He said “no” to me", "no"]),
        ("“‘No’ is what he said,” she said.", ["‘No’ is what he said,", "No"]),
        ("‘“No” is what he said,’ she said.", ["“No” is what he said,", "No"]),
    ],
)
def test_quotations_nest(text, expected):
    """A quotation inside another follows it, one deeper."""
    assert inner(text) == expected
    assert [quote.depth for quote in read(text).quotes] == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        # apostrophes
        "It’s the minister’s plan, isn't it?",
        "The workers’ rights and the farmers' land were at stake.",
        "Kata’ib Hizbullah and Sana'a were named.",
        "Rock ’n’ roll was the music of the '60s and the ’70s.",
        "’Tis the season, and 'twas cold. Ask 'em.",
        "O'Neill met d’Arbois.",
        "the students' and teachers' union",
        # inches, feet, minutes
        "He is 6'2\" tall.",
        'He is 6 ft. 2" tall.',
        'She bought a 32" screen and a 27" one.',
        "He ran it in 4'33\".",
        "The board is 10'' wide.",
        # nicknames
        "John “Jack” Smith was there.",
        'Dwayne "The Rock" Johnson was there.',
        "William 'Bill' Roy was there.",
        # nothing between the marks
        "She said “” and left.",
        'She said "" and left.',
        # none at all
        "",
        "No marks here.",
    ],
)
def test_what_is_no_quotation(text):
    """Apostrophes, inches, feet, nicknames and empty marks are no quotations."""
    assert inner(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "‘We won’t sign,’ said the workers’ leader. ‘It’s over.’",
            ["We won’t sign,", "It’s over."],
        ),
        (
            "'We won't sign,' said the workers' leader. 'It's over.'",
            ["We won't sign,", "It's over."],
        ),
        (
            "'The students' union won't sign,' she said.",
            ["The students' union won't sign,"],
        ),
        ("‘The boys’ mother left,’ he said.", ["The boys’ mother left,"]),
        ("She called it 'a farce' and left.", ["a farce"]),
        ("‘’Tis over,’ she said.", ["’Tis over,"]),
        ("She called it a ‘round’ table.", ["round"]),
        ("The '90s were 'a farce', he said.", ["a farce"]),
        ("He said 'no' in the '90s.", ["no"]),
        ("‘A “great” day,’ he said.", ["A “great” day,", "great"]),
    ],
)
def test_british_single_marks(text, expected):
    """Single marks quote, and apostrophes and plural possessives inside do not."""
    assert inner(text) == expected


def test_an_unclosed_quotation_ends_with_its_paragraph():
    """A mark that is never closed is noted and stops at the end of its paragraph."""
    text = "“No, she said. It was over.\n\nThey left."
    document = read(text)
    (quote,) = document.quotes
    (note,) = document.notes

    assert not quote.closed
    assert text[quote.inner.start : quote.end] == "No, she said. It was over."
    assert (note.code, note.start, note.end) == ("unpaired-quotation-mark", 0, 1)


def test_an_unclosed_quotation_ends_where_the_next_one_begins():
    """A forgotten closing mark does not cost the quotation that follows."""
    text = "“No, she said. “Never,” he said."

    assert inner(text) == ["No, she said.", "Never,"]
    assert [quote.closed for quote in read(text).quotes] == [False, True]


def test_a_closing_mark_alone_is_noted():
    """A mark that closes nothing makes a note and no quotation."""
    document = read("No,” she said.")

    assert document.quotes == ()
    assert [note.start for note in document.notes] == [3]


@pytest.mark.parametrize("mark", ["“", '"', "«", "‘"])
def test_a_quotation_goes_on_in_the_next_paragraph(mark):
    """A mark re-opened in each paragraph resumes the quotation, which needs no note."""
    closing = {"“": "”", '"': '"', "«": "»", "‘": "’"}[mark]
    text = (
        f"{mark}It began in May.\n\n{mark}It ended in June.\n\n{mark}We left.{closing}"
    )
    document = read(text)

    assert inner(text) == ["It began in May.", "It ended in June.", "We left."]
    assert [quote.resumes for quote in document.quotes] == [False, True, True]
    assert [quote.closed for quote in document.quotes] == [False, False, True]
    assert document.notes == ()


def test_a_new_quotation_does_not_resume_a_closed_one():
    """Where the paragraph before is closed, a mark at the head begins anew."""
    document = read("“It began.”\n\n“It ended.”")

    assert [quote.resumes for quote in document.quotes] == [False, False]


def test_a_user_adds_an_elision():
    """With a row more, a word of the user's begins with an apostrophe."""
    from claimtrack.lexicon.rows.text import Elision  # noqa: PLC0415  used here only

    row = Elision("gainst", example="He spoke 'gainst it.")
    text = "He spoke 'gainst it, but 'gainst whom?' he asked."
    extended = quote_adder(ENGLISH.with_rows(row))

    assert len(inner(text)) == 2
    assert extended(add_paragraphs(Document(text))).quotes == ()
