"""paragraphs, quotes → sentences"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.text import Abbreviation
from claimtrack.model.document import Document
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.testing import texts
from claimtrack.testing.phrases import CLAUSES

add_quotes = quote_adder(ENGLISH)
add_sentences = sentence_adder(ENGLISH)

ABBREVIATIONS = sorted(ENGLISH.by_form(Abbreviation))


def read(text):
    return add_sentences(add_quotes(add_paragraphs(Document(text))))


def sentences(text):
    return [text[span.start : span.end] for span in read(text).sentences]


# Laws


@given(texts())
def test_sentences_leave_only_white_space(text):
    """Sentences do not overlap; between them is white space, or a byte order mark."""
    seen = text.replace("\ufeff", " ")
    at = 0
    for span in read(text).sentences:
        assert seen[at : span.start].strip() == ""
        assert at <= span.start < span.end
        at = span.end

    assert seen[at:].strip() == ""


@given(texts())
def test_sentences_lie_in_paragraphs(text):
    """No sentence crosses the end of a paragraph."""
    document = read(text)

    for span in document.sentences:
        assert any(paragraph.covers(span) for paragraph in document.paragraphs)


@given(texts())
def test_no_sentence_ends_inside_a_closed_quotation(text):
    """A quotation of several sentences stays in one piece."""
    document = read(text)
    closed = [quote for quote in document.quotes if quote.closed and quote.depth == 0]

    for quote in closed:
        assert any(sentence.covers(quote) for sentence in document.sentences)


@given(texts(), texts())
def test_texts_do_not_mix(left, right):
    """Joining two texts by a blank line joins their sentences."""
    assert sentences(left) + sentences(right) == sentences(f"{left}\n\n{right}")


@given(st.sampled_from(ABBREVIATIONS), st.sampled_from(CLAUSES))
def test_an_abbreviation_never_ends_a_sentence_before_a_small_letter(word, clause):
    """Before a lower-case word, no abbreviation of the table ends a sentence."""
    assert len(sentences(f"They saw {word}. {clause}.")) == 1


@given(st.lists(st.sampled_from(CLAUSES), min_size=1))
def test_plain_sentences_are_counted(clauses):
    """Sentences with a capital and a full stop are told apart."""
    said = [f"{clause[0].upper()}{clause[1:]}." for clause in clauses]

    assert sentences(" ".join(said)) == said


# Cases


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rained. It snowed.", 2),
        ("It rained! Did it? It did…", 3),
        ("It rained... Then it snowed.", 2),
        ("It rained.  \t It snowed.", 2),
        ("It rained", 1),
        # quotations
        ("“It rained. It snowed,” she said.", 1),
        ("“It rained.” She left.", 2),
        ('"It rained." She left.', 2),
        ("He said ``it rained.'' She left.", 2),
        ("“It rained.” “It snowed.”", 2),
        ("“It rained. It snowed.", 2),
        ("He asked: “Did it?” She left.", 2),
        # brackets and notes
        ("It rained. (It snowed, too.) She left.", 3),
        ("It rained.[1] It snowed.[2][3] She left.", 3),
        ("It rained (a bit.) She left.", 2),
        # datelines
        ("LEEDS, England (AP) — It rained. It snowed.", 3),
        ("LEEDS — It rained.", 2),
        ("LEEDS, Wisc. — It rained.", 2),
        ("Kabul, March 3 (Reuters) - It rained.", 2),
        ("BOSTON -- “It rained,” she said.", 2),
        ("The mayor — Ann Roy — left.", 1),
        ("Leeds — It rained.", 1),
        ("OPEC — the group — left.", 1),
        # numbers
        ("It cost 3.5 million. They paid.", 2),
        ("It is No. 5 on the list.", 1),
        ("She said no. Then she left.", 2),
        ("See fig. 3 and art. 5 of it.", 1),
        ("It ended 3-1. They left.", 2),
        # names with a mark of their own
        ("She told Yahoo! News that it rained.", 1),
        ("She works for Yahoo! She likes it.", 2),
        ("They shouted yahoo! Lee left.", 2),
        # titles, initials, abbreviations
        ("Mr. Lee met Dr. Ito. They talked.", 2),
        ("J. R. Roy met A. Lee. They talked.", 2),
        ("Sam B. A. Roy met Eva A. I. Lee. They talked.", 2),
        ("They chose plan B. A vote is due.", 2),
        ("She moved to the U.S. She stayed.", 2),
        ("She joined the U.S. Army there.", 1),
        ("It began at 2 a.m. Thursday and ended.", 1),
        ("It began at 2 a.m. They slept.", 2),
        ("Oda Inc. said it lost. It did.", 2),
        ("Oda Inc. Roy Ltd. and others.", 1),
        ("He left for Oda Inc. He returned.", 2),
        ("Fruit, e.g. Apples, rots.", 1),
        ("It was he and I. We left.", 2),
        # words of their own, but for their capital
        ("He fell ill. Lee left.", 2),
        ("They wed. Roy sang. It was a miss. Lee cried.", 4),
        ("He met Ed in Springfield, Ill. Lee in his hat.", 1),
        # addresses
        ("See www.a.example for more. It is there.", 2),
        # lower case after a stop
        ("It rained. iPhones got wet.", 1),
        ("", 0),
    ],
)
def test_sentences_are_counted(text, count):
    """Stops end sentences, but not in quotations, numbers and abbreviations."""
    assert len(sentences(text)) == count


def test_a_user_adds_an_abbreviation():
    """With a row more, a word of the user's keeps its sentence together."""
    text = "We met Dipl. Roy there."
    row = Abbreviation("dipl", before_name=True, example="We met Dipl. Roy.")
    extended = sentence_adder(ENGLISH.with_rows(row))

    assert len(sentences(text)) == 2
    assert len(extended(add_paragraphs(Document(text))).sentences) == 1


def test_a_user_takes_an_abbreviation_away():
    """Without its row, a word ends its sentence like any other."""
    text = "We met Capt. Roy there."
    reduced = sentence_adder(ENGLISH.without("capt"))

    assert len(sentences(text)) == 1
    assert len(reduced(add_paragraphs(Document(text))).sentences) == 2
