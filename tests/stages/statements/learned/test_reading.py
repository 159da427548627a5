"""Documents cut into strips of units."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.people import Mention, MentionKind
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.testing.texts import texts

ANY = st.one_of(st.text(), texts())


@given(text=ANY)
def test_units_go_forward_and_have_letters(strips, text):
    """Units stand in the order of the text, never overlap, and are never empty."""
    for strip in strips(text):
        assert all(a < b for a, b in zip(strip.start, strip.end, strict=True))
        assert all(b <= a for b, a in zip(strip.end, strip.start[1:], strict=False))


@given(text=ANY)
def test_every_unit_has_its_sentence(strips, text):
    """The bounds of a sentence hold the units that say they belong to it."""
    for strip in strips(text):
        for unit, number in enumerate(strip.sentence):
            assert strip.bounds[number] <= unit < strip.bounds[number + 1]
        assert strip.bounds[-1] == len(strip)


@given(text=ANY)
def test_the_first_strip_leaves_no_letter_out(strips, read, text):
    """Every word of a sentence lies in a unit of the text's own strip."""
    outer = strips(text)[0]
    units = zip(outer.start, outer.end, strict=True)
    covered = {offset for unit in units for offset in range(*unit)}
    document = read(text)

    for sentence in document.sentences:
        words = document.words.within(sentence)
        assert covered.issuperset(document.words.start[word] for word in words)


def test_a_quotation_is_one_unit(strips):
    """A quotation is folded, and its inside is a strip of its own."""
    outer, inner = strips("“We lost. He said so,” Lee said.")

    assert outer.norm[1:] == ["lee", "said", "."]
    assert outer.is_quote(0)
    assert inner.inside
    assert inner.norm[:3] == ["we", "lost", "."]
    assert inner.bounds == [0, 3, 7]


def test_short_quotations_are_not_read_inside(strips):
    """A quoted word or two holds no statement."""
    assert len(strips("The “green zone” was hit.")) == 1


def test_a_mark_that_nothing_closes_folds_only_at_the_head(strips):
    """A stray mark in the middle of a paragraph swallows no words."""
    stray = strips("Lee said “we lost and left.")[0]
    head = strips("“We lost and left.")[0]

    assert "left" in stray.norm
    assert head.is_quote(0)


def test_units_know_where_mentions_begin_and_end(read, weights):
    """The edges of a mention are known by the units that stand there."""
    mention = Mention(0, 9, "The mayor", MentionKind.ROLE)
    document = attrs.evolve(read("The mayor said no."), mentions=(mention,))
    (strip,) = Reader(ENGLISH, weights.vocabulary).strips(document)

    assert (strip.opens, strip.closes) == ({0}, {1})


def test_words_have_classes(strips):
    """Function words stand for themselves, others for their shape."""
    strip = strips("The NATO chief quickly denied 12 claims to Lee.")[0]

    assert strip.kind == ["the", "XX", "x", "-ly", "-ed", "0", "-s", "to", "X", "."]
