"""
Where, when and to whom something is said, in whatever order the words tell it.

The sentences are made of parts that are put together in every way that English
allows; what each part tells must not depend on the others.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

RULES = claimtrack.Parser(weights=None)
PUBLISHED = "2021-07-08"
NAMES = st.sampled_from(("Ann Roy", "the mayor", "officials", "a spokeswoman"))
PLATFORMS = st.sampled_from(
    (
        ("in a statement", "statement"),
        ("on Twitter", "Twitter"),
        ("in an interview", "interview"),
        ("at a news conference", "news conference"),
        ("in a letter", "letter"),
        ("in a speech", "speech"),
        ("in court", "court"),
    )
)
TIMES = st.sampled_from(
    (
        ("on Monday", "2021-07-05"),
        ("yesterday", "2021-07-07"),
        ("last week", "2021-W26"),
        ("on July 2", "2021-07-02"),
    )
)
HEARERS = st.sampled_from(
    ("reporters", "the board", "her staff", "Bo Ek", "the committee")
)
ORDERS = (
    "{Who} said {where} {when} that the road was closed.",
    "{Who} said {when} {where} that the road was closed.",
    "“The road is closed,” {who} said {where} {when}.",
    "“The road is closed,” {who} said {when} {where}.",
    "{When}, {who} said {where} that the road was closed.",
    "{Where}, {who} said {when} that the road was closed.",
    "{Who} denied {where} {when} that the road was closed.",
    "{Who} said {where} {when}: “The road is closed.”",
)
TOLD = (
    "{Who} told {hearer} {when} that the road was closed.",
    "“The road is closed,” {who} told {hearer} {when}.",
    "{Who} told {hearer} {where} {when} that the road was closed.",
)


def read(order, **parts):
    heads = {
        key.capitalize(): part[0].upper() + part[1:] for key, part in parts.items()
    }
    text = order.format(**parts, **heads)
    [said] = RULES.parse(text, published=PUBLISHED).statements
    return said


@pytest.mark.parametrize("order", ORDERS)
@given(who=NAMES, platform=PLATFORMS, time=TIMES)
def test_platform_and_time_are_told_in_any_order(order, who, platform, time):
    """In front of the verb or behind it, first the one or first the other."""
    (where, name), (when, value) = platform, time

    said = read(order, who=who, where=where, when=when)

    assert said.platform.name == name
    assert said.said_at.value == value


@pytest.mark.parametrize("order", ORDERS)
@given(who=NAMES, platform=PLATFORMS, time=TIMES)
def test_circumstances_are_no_part_of_what_is_said(order, who, platform, time):
    """Where and when it was said stands outside the content, and so does who said it."""
    (where, _), (when, _) = platform, time

    said = read(order, who=who, where=where, when=when)

    assert [piece.text.strip("“”.,") for piece in said.content] in (
        ["that the road was closed"],
        ["The road is closed"],
    )
    assert said.times == ()
    assert said.source.text.lower() == who.lower()


@pytest.mark.parametrize("order", TOLD)
@given(who=NAMES, hearer=HEARERS, platform=PLATFORMS, time=TIMES)
def test_who_is_told_hears_it_wherever_and_whenever(order, who, hearer, platform, time):
    """The object of "told" is the addressee, and the rest tells the rest."""
    (where, name), (when, value) = platform, time

    said = read(order, who=who, hearer=hearer, where=where, when=when)

    assert said.addressee.text == hearer
    assert said.said_at.value == value
    assert (said.platform and said.platform.name) == (
        name if "{where}" in order else None
    )


@given(who=NAMES, noun=st.sampled_from(("statement", "interview", "letter", "speech")))
def test_what_is_spoken_of_is_no_platform(who, noun):
    """A platform that the content is about is not where it was said."""
    said = read("{Who} said that the {noun} was wrong.", who=who, noun=noun)

    assert said.platform is None


@given(who=NAMES, time=TIMES)
def test_the_time_of_what_is_told_is_not_when_it_was_said(who, time):
    """A time in the content belongs to it."""
    when, _ = time

    said = read("{Who} said that the road was closed {when}.", who=who, when=when)

    assert said.said_at is None
    assert len(said.times) == 1


@given(who=NAMES, hearer=HEARERS)
def test_who_is_spoken_of_hears_nothing(who, hearer):
    """The object of "criticised" is no addressee."""
    said = read("{Who} criticised {hearer} for the delay.", who=who, hearer=hearer)

    assert said.addressee is None
