"""text → times"""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.errors import ArgumentError, PublishedError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.model.span import Span
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain, TimeExpression, TimeType
from claimtrack.testing import check_time_parser, news, texts
from tests.growth import is_linear

WORDS = sorted({form for row in ENGLISH.of(TimeWord) for form in row.words})
NUMBERS = [
    "1",
    "5",
    "11",
    "31",
    "45",
    "90",
    "0930",
    "1,200",
    "1988",
    "1999",
    "2021",
    "20210708",
    "9:30",
    "9:30:15",
    "5.30",
    "3-5",
    "10/1",
    "10/1/2018",
    "2009-2010",
    "2021-07-08",
    "'90s",
    "14:00 +03:00",
    "GMT+99",
    "+2400",
    "UTC-14:59",
]
GLUE = [
    " ",
    ", ",
    "-",
    " - ",
    ". ",
    "'s ",
    "' ",
    " (",
    ") ",
    "/",
    ":",
    " “",
    "” ",
    " of ",
    " to ",
    " from ",
    " and ",
    " on ",
    " at ",
    " the ",
    " in ",
    " a ",
    " by ",
]
WORD = st.sampled_from(WORDS) | st.sampled_from(WORDS).map(str.capitalize)
PIECE = st.tuples(WORD | st.sampled_from(NUMBERS), st.sampled_from(GLUE)).map("".join)
SOUP = st.lists(PIECE, max_size=20).map("".join)
"""Words of time in no order: what no rule foresees."""
ANY_DAY = st.none() | st.dates() | st.datetimes()


def naive(interval):
    if interval is None:
        return None
    end = interval.end and interval.end.replace(tzinfo=None)
    return interval.start.replace(tzinfo=None), end


# Laws


@given(texts(), ANY_DAY)
def test_any_text_and_any_day_will_do(text, published):
    """From the year 1 to 9999, whatever the text, nothing raises."""
    for number, time in enumerate(claimtrack.find_times(text, published=published), 1):
        assert time.id == f"t{number}"
        assert time.text == text[time.start : time.end] != ""


@given(SOUP, ANY_DAY)
def test_times_never_overlap(text, published):
    """They stand in the order of the text, each behind the one before."""
    times = claimtrack.find_times(text, published=published)

    assert all(one.end <= two.start for one, two in pairwise(times))


@given(SOUP, ANY_DAY)
def test_no_time_ends_before_it_begins(text, published):
    """That of a range over midnight or New Year's Eve lies behind its beginning."""
    for time in claimtrack.find_times(text, published=published):
        start, end = naive(time.interval) or (None, None)

        assert start is None or end is None or start <= end


@given(SOUP, ANY_DAY)
def test_every_value_is_read_back(text, published):
    """A value tells type, grain and interval, but for the zone."""
    for time in claimtrack.find_times(text, published=published):
        found = read_value(time.value, grain=time.grain)

        assert found is not None
        assert naive(found.interval) == naive(time.interval)
        assert time.type in (found.type, TimeType.SET)
        assert found.grain is time.grain


@given(SOUP)
def test_without_a_publication_only_absolute_times_have_an_interval(text):
    """What counts from an unknown day is open, unless the text names another."""
    for time in claimtrack.find_times(text):
        assert time.anchor != "published"
        assert (time.interval is None) or "X" not in time.value


@given(news(), st.dates(dt.date(2, 1, 1), dt.date(9990, 1, 1)))
def test_find_times_and_parse_agree(text, published):
    """The whole parse has the same times."""
    assert claimtrack.parse(text, published=published).times == claimtrack.find_times(
        text, published=published
    )


OTHER = claimtrack.Parser()


@given(SOUP)
def test_the_same_text_has_the_same_times(text):
    """Two parsers find the same."""
    assert OTHER.find_times(text) == claimtrack.find_times(text)


@pytest.mark.parametrize(
    "piece",
    ["7", "12 ", "last ", "May, ", "May 5, ", "the ", "1:", "1-", "two ", "twenty ", "a week ",
     "of ", "new year's ", "2 days and ", "9 am to ", "early on ", "\0", "-", "'s ", '"today ', "by May ", "2009-", "from 7 to 9 ",
     "the quarter a year ago ", "14:00 +03:00 ",
     "the day after the vote ", "“May,” he said on May 5 ", "it fell on May 5 ", "should last two "],
)  # fmt: skip
def test_time_is_linear(piece):
    """Eight times as much of anything takes about eight times as long."""

    def find(size):
        claimtrack.find_times(piece * (size // len(piece)), published="2021-07-08")

    assert is_linear(find, 6_000)


# Cases


def test_the_grain_is_never_finer_than_the_words():
    """A month is a month, and an hour an hour."""
    text = "In March 2023, last year, on Monday, in the 1990s, at 9 p.m., last week."
    grains = [
        time.grain.value for time in claimtrack.find_times(text, published="2021-07-08")
    ]

    assert grains == ["month", "year", "day", "decade", "hour", "week"]


def test_a_clock_time_is_of_the_day_that_the_story_tells():
    """A time of day without a day belongs to the one named before."""
    first, second = claimtrack.find_times(
        "Rockets fell early on Thursday. At 0200 a.m. the first one hit.",
        published="2021-07-10",
    )

    assert (first.value, second.value) == ("2021-07-08", "2021-07-08T02:00")
    assert second.anchor == first.id


@pytest.mark.parametrize(
    ("text", "value", "others"),
    [
        ("It fell on 3/4/2021.", "2021-03-04", ("2021-04-03",)),
        ("It fell on 13/4/2021.", "2021-04-13", ()),
        ("It fell on 4/4/2021.", "2021-04-04", ()),
        ("They met on Monday at 5.", "2021-07-05T05:00", ("2021-07-05T17:00",)),
        ("They met at 10:30 there.", "2021-07-08T10:30", ("2021-07-08T22:30",)),
        ("They met at 22:30 there.", "2021-07-08T22:30", ()),
        ("They met at 10:30 GMT.", "2021-07-08T10:30", ()),
        ("They will meet on Friday.", "2021-07-09", ("2021-07-02",)),
        ("They are to meet on Friday.", "2021-07-09", ()),
    ],
)
def test_where_two_readings_are_live_both_are_kept(text, value, others):
    """The likelier one is the value, the other an alternative."""
    [time] = claimtrack.find_times(text, published="2021-07-08")

    assert (time.value, time.alternatives) == (value, others)


def test_the_order_of_numbers_may_be_declared():
    """With the day first, the other order is the alternative."""
    parser = claimtrack.Parser(day_first=True)
    [time] = parser.find_times("It fell on 3/4/2021.")

    assert (time.value, time.alternatives) == ("2021-04-03", ("2021-03-04",))
    assert parser.parse("It fell on 3/4/2021.").times == (time,)
    with pytest.raises(ArgumentError):
        claimtrack.Parser(day_first="yes")


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda: claimtrack.find_times(5), ArgumentError),
        (lambda: claimtrack.find_times("x", published="soon"), PublishedError),
        (lambda: claimtrack.find_times("x", published=5), ArgumentError),
    ],
)
def test_a_wrong_call_raises(call, error):
    """Texts never raise, wrong calls do."""
    with pytest.raises(error):
        call()


# Custom parsers, as users write them


def funeral(text, _published):
    """Find an event by its name."""
    for match in re.finditer("the day of the Queen's funeral", text):
        yield TimeExpression.of(Span(*match.span()).cut(text), "2022-09-19")


def fiscal_years(text, _published):
    """Find the years of a calendar that begins in April."""
    for match in re.finditer(r"fiscal (\d{4})", text):
        year = int(match[1])
        yield TimeExpression.of(
            Span(*match.span()).cut(text), f"{year - 1}-04/{year}-03"
        )


def parser(*functions):
    registry = claimtrack.Registry()
    for function in functions:
        registry.add_time_parser(function.__name__, function)
    return claimtrack.Parser(registry=registry)


class TestCustom:
    """Custom parsers take part like our own rules."""

    def test_they_keep_the_rules(self):
        """Both pass the checks that users run."""
        check_time_parser(funeral, finds="It was the day of the Queen's funeral.")
        check_time_parser(fiscal_years, finds="It fell in fiscal 2021.")

    def test_what_they_find_is_an_anchor_too(self):
        """The next day is the day after the event."""
        text = "It rained on the day of the Queen's funeral. The next day was dry."
        first, second = parser(funeral).find_times(text)

        assert (first.value, first.rule) == ("2022-09-19", "custom:funeral")
        assert (second.value, second.anchor) == ("2022-09-20", "t1")

    def test_of_two_equals_the_custom_one_stays(self):
        """A fiscal year of one's own takes the place of ours."""
        [time] = parser(fiscal_years).find_times("Sales fell in fiscal 2021.")

        assert time.rule == "custom:fiscal_years"
        assert time.interval.start == dt.datetime.combine(
            dt.date(2020, 4, 1), dt.time()
        )

    def test_the_longest_stays(self):
        """A custom finding inside a longer one of ours gives way, and the reverse."""

        def mondays(text, _published):
            for match in re.finditer("Monday", text):
                yield TimeExpression.of(Span(*match.span()).cut(text), "XXXX-WXX-1")

        [time] = parser(mondays).find_times(
            "On Monday morning.", published="2021-07-08"
        )

        assert time.value == "2021-07-05TMO"

    def test_what_they_leave_out_is_filled_in(self):
        """Interval and grain follow from the value."""

        def short(text, _published):
            if text:
                yield TimeExpression(0, 1, text[0], TimeType.DATE, "2022-09")

        [time] = parser(short).find_times("x")

        assert time.grain is Grain.MONTH
        assert time.interval.end == dt.datetime.combine(dt.date(2022, 10, 1), dt.time())

    def test_what_they_say_stays(self):
        """A value of one's own notation is left alone."""

        def hijri(text, _published):
            if text:
                yield TimeExpression(0, 1, text[0], TimeType.DATE, "1444-AH")

        [time] = parser(hijri).find_times("x")

        assert (time.value, time.interval) == ("1444-AH", None)
