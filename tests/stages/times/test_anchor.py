"""What relative times are counted from."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.context import FutureCues

PUBLISHED = dt.date(2021, 7, 8)
MONDAY = Period.day(2021, 7, 5)
APRIL = Period.day(2022, 4, 5)


def anchors(text="It broke on Monday. Then it rained.", published=PUBLISHED):
    return Anchors(text, published)


# Laws


@given(st.dates(), st.sampled_from(Grain))
def test_now_holds_the_publication(day, grain):
    """Now is when the text was published; of a day alone the hour is not known."""
    is_known = grain not in (Grain.HOUR, Grain.MINUTE, Grain.SECOND)

    assert anchors(published=day).now(grain) == (
        Period.of(day, grain) if is_known else None
    )


@given(st.datetimes())
def test_now_is_as_fine_as_the_publication(moment):
    """Where the clock time is known, so are the hour, the minute and the second."""
    known = anchors(published=moment)

    assert known.now(Grain.HOUR).start == moment.replace(
        minute=0, second=0, microsecond=0
    )
    assert known.now(Grain.SECOND).start == moment.replace(microsecond=0)


# Cases


def test_without_a_publication_there_is_no_now():
    """Nothing is counted from a day that is not known."""
    unknown = anchors(published=None)

    assert unknown.today is None
    assert unknown.now(Grain.WEEK) is None
    assert unknown.from_now(Grain.DAY) is None
    assert unknown.story(Grain.YEAR) is None
    assert unknown.story_day() is None
    assert unknown.last_day() is None


def test_the_story_moves_on_with_each_day():
    """A day in the text is what the next sentences speak of."""
    seen = anchors()
    seen.saw(MONDAY, "t1")
    seen.place = 25

    assert seen.story_day().period == MONDAY
    assert seen.story_day().anchor == "t1"
    assert seen.story(Grain.WEEK).period == MONDAY.to(Grain.WEEK)


def test_a_day_ahead_holds_for_its_sentence_alone():
    """A day far off is left with the sentence that names it."""
    seen = anchors("They will vote on 5 April 2022. Then it rained.")
    seen.saw(MONDAY, "t1")
    seen.place = 18
    seen.saw(APRIL, "t2")

    assert seen.story_day().period == APRIL
    seen.place = 37
    assert seen.story_day().period == MONDAY


def test_a_quarter_counts_only_if_named():
    """A day in July makes no third quarter."""
    seen = anchors()
    seen.saw(MONDAY, "t1")

    assert seen.story(Grain.QUARTER).anchor == "published"
    seen.saw(Period(Grain.QUARTER, 2020 * 4), "t2")
    assert seen.story(Grain.QUARTER).anchor == "t2"


def test_the_last_stretch_is_no_year():
    """A year beside a quarter does not take its place."""
    seen = anchors()
    quarter = Period(Grain.QUARTER, 2020 * 4)
    seen.saw(quarter, "t1")
    seen.saw(Period.year(2019), "t2")

    assert seen.last_stretch().period == quarter
    assert seen.last_day().period == Period.day(2019, 1, 1)


def test_a_plan_looks_ahead():
    """Words of a plan in the same sentence turn weekdays to the future."""
    cues = FutureCues(plans=frozenset({"scheduled"}))
    seen = Anchors("It is scheduled for Monday. It broke on Monday.", PUBLISHED, cues)
    seen.place = 20

    assert seen.looks_ahead()
    seen.place = 41
    assert not seen.looks_ahead()


def test_a_limit_stands_straight_before():
    """The word "by" tells of the time behind it, not of a later one."""
    seen = Anchors(
        "It opens by May, not in June.", PUBLISHED, FutureCues(limits=frozenset({"by"}))
    )
    seen.place = 12

    assert seen.is_limit()
    seen.place = 24
    assert not seen.is_limit()


def test_a_long_stretch_leaves_the_quarter():
    """After nine months, a year earlier is no quarter any more."""
    seen = anchors()
    seen.saw(Period(Grain.QUARTER, 8080), "t1")
    seen.left_stretch()

    assert seen.last_stretch() is None


def test_a_year_does_not_tell_the_month(values):
    """Only times that are as fine say where in its year a story is."""
    assert values("In 2019 she left. She came back that month.")[1:] == [
        ("that month", "2021-07")
    ]
    assert values("In March 2019 she left. She came back that month.")[1:] == [
        ("that month", "2019-03")
    ]
