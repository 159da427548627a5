"""mentions → units: each referring expression once, however many mentions nest in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.span import Span
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.units import Units
from claimtrack.testing import news

ADD = mention_adder(ENGLISH)


def units(mark, text, *sources):
    document = mark(text, ADD)
    spans = [Span(text.index(s), text.index(s) + len(s)) for s in sources]
    return Units(document.mentions, document.times, spans), document


@given(news())
def test_units_come_in_order(mark, text):
    """Units are in the order of the text, and each is given once."""
    found, _ = units(mark, text)
    starts = [unit.start for unit in found.all]

    assert starts == sorted(starts)
    assert len(set(map(id, found.all))) == len(found.all)


@given(news())
def test_the_unit_of_a_mention_is_among_them(mark, text):
    """Whatever mention is asked for, its unit is one of all."""
    found, document = units(mark, text)
    for mention in document.mentions:
        unit = found.of(mention)

        assert unit is None or unit in found.all


def test_nested_mentions_are_one_unit(mark):
    """A name is one unit with its title and its apposition."""
    text = "Mayor Ada Lima, a former clerk, left."
    found, document = units(mark, text)
    named = [m for m in document.mentions if m.name is not None]

    assert len({id(found.of(mention)) for mention in named}) == 1
    assert found.of(Span(6, 14)) is found.of(named[0])


def test_a_role_beside_its_name_is_the_named(mark):
    """The role in "the mayor of Rome, Ada Lima" is no one else."""
    text = "The mayor of Rome, Ada Lima, left."
    found, _ = units(mark, text)

    assert found.of(Span(0, 17)) is found.of(Span(19, 27))


def test_a_source_tells_how_far_a_phrase_goes(mark):
    """The mention that is a source describes its unit, even if a longer one is there."""
    text = "The head of the board left."
    wide, _ = units(mark, text)
    exact, _ = units(mark, text, "The head")

    assert wide.all[0].mention.text == "The head of the board"
    assert exact.all[0].mention.text == "The head"


def test_times_are_no_units(mark):
    """A weekday with a capital names nobody."""
    found, _ = units(mark, "It rained. She left on Friday.")

    assert all("Friday" not in unit.mention.text for unit in found.all)


def test_a_phrase_may_begin_with_a_time(mark):
    """A year only tells which ruling it is."""
    found, _ = units(mark, "They read a 2015 ruling.")

    assert [unit.mention.text for unit in found.all][1:] == ["a 2015 ruling"]


def test_a_modifier_is_marked(mark):
    """A name that only stands before a noun is known for it."""
    found, document = units(mark, "It was the Oda spokesman.")
    by_text = {m.text: found.of(m) for m in document.mentions}

    assert by_text["the Oda"].modifier
    assert not by_text["the Oda spokesman"].modifier


@given(news())
def test_units_between_two_places(mark, text):
    """Those between two places are the ones that begin there, and no others."""
    found, _ = units(mark, text)
    half = len(text) // 2

    assert found.between(0, half) + found.between(half, len(text)) == found.all


@given(news(), st.integers(0, 99), st.integers(0, 4))
def test_units_around_a_place(mark, text, offset, most):
    """The next units and the last ones before are the nearest of all on their sides."""
    found, _ = units(mark, text)
    before = [unit for unit in found.all if unit.start < offset]
    behind = found.all[len(before) :]

    assert found.behind(offset, most) == behind[:most]
    assert found.before(offset, most) == before[::-1][:most]


def test_only_the_very_words_of_a_source_are_one(mark):
    """A mention inside a source is not the source."""
    found, _ = units(mark, "The head of the board left.", "The head of the board")

    assert found.is_source(Span(0, 21))
    assert not found.is_source(Span(0, 8))


def test_a_unit_is_found_where_its_mention_opens(mark):
    """With a title before the name, the mention begins before the unit does."""
    found, document = units(mark, "We met Mayor Ada Lima.")
    unit = found.opening(document.text.index("Mayor"))

    assert unit is not None
    assert unit.start == document.text.index("Ada")
    assert found.opening(0) is None or found.opening(0) is not unit
