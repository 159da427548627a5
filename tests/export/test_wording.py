"""Tests of dates, numbers and places in the words that a reader expects."""

from __future__ import annotations

import datetime as dt
import locale

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.wording import (
    day,
    is_undated,
    meaning,
    moment,
    number,
    place,
    title,
)
from claimtrack.model.document import Document
from claimtrack.model.statement import Platform
from claimtrack.model.when import TimeExpression, TimeMod, TimeType, read_published
from claimtrack.testing import documents, published_dates


class TestNumber:
    @pytest.mark.parametrize(
        ("count", "told"), [(0, "0 days"), (1, "1 day"), (2, "2 days")]
    )
    def test_agrees_with_its_noun(self, count, told):
        """One is singular, and none is plural."""
        assert number(count, "day", "days") == told


class TestPlace:
    @pytest.mark.parametrize(
        ("name", "kind", "words"),
        [
            ("Twitter", "social", "on Twitter"),
            ("tweet", "social", "in a tweet"),
            ("tweets", "social", "on tweets"),
            ("social media", "social", "on social media"),
            ("statement", "statement", "in a statement"),
            ("interview", "interview", "in an interview"),
            ("interviews", "interview", "in interviews"),
            ("address", "speech", "in an address"),
            ("broadcast", "broadcast", "in a broadcast"),
            ("report", "document", "in a report"),
            ("email", "letter", "in an email"),
            ("website", "document", "on a website"),
            ("summit", "meeting", "at a summit"),
            ("local media", "press", "in local media"),
            ("news conference", "press_conference", "at a news conference"),
            ("press briefings", "press_conference", "at press briefings"),
            ("state television", "broadcast", "on state television"),
            ("CNN", "broadcast", "on CNN"),
            ("reports", "document", "in reports"),
            ("court", "court", "in court"),
            ("The Herald", "press", "in The Herald"),
            ("", "other", "in "),
        ],
    )
    def test_takes_preposition_and_article(self, name, kind, words):
        """A platform is told with the preposition and the article that fit."""
        assert place(Platform(name, kind)) == words

    @given(st.text(), st.text())
    def test_keeps_the_name(self, name, kind):
        """Whatever a platform is called, and of whatever kind, its name is told."""
        assert place(Platform(name, kind)).endswith(f" {name}")


class TestDay:
    @given(st.dates())
    def test_is_told_as_the_calendar_has_it(self, date):
        """Of any date, the year and the day of the month are told as they are."""
        weekday, of_month, month, year = day(date).split()

        assert (int(of_month), int(year)) == (date.day, date.year)
        assert weekday == date.strftime("%a")
        assert month == date.strftime("%b")

    @given(published_dates().map(read_published).filter(bool))
    def test_takes_every_publication_date(self, published):
        """Whatever `parse` takes as a publication date can be told."""
        assert str(published.year) in day(published)

    def test_tells_the_clock_time_if_there_is_one(self):
        """A moment has its clock time, and its zone if it has one."""
        naive = dt.datetime(2021, 7, 8, 9, 5)
        east = dt.timezone(dt.timedelta(hours=5, minutes=30))

        assert day(naive) == "Thu 8 Jul 2021 09:05"
        assert day(naive.replace(tzinfo=east)) == "Thu 8 Jul 2021 09:05 +0530"

    def test_does_not_follow_the_locale(self):
        """The same date reads the same on every machine."""
        before = locale.setlocale(locale.LC_TIME)
        try:
            for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "C"):
                try:
                    locale.setlocale(locale.LC_TIME, name)
                except locale.Error:
                    continue
                assert day(dt.date(2021, 5, 3)) == "Mon 3 May 2021"
        finally:
            locale.setlocale(locale.LC_TIME, before)


class TestMoment:
    @given(st.dates())
    def test_a_day_is_told_as_a_date(self, date):
        """The value of a whole day is told as that day."""
        assert moment(date.isoformat()) == f"on {day(date)}"

    @given(st.dates())
    def test_a_month_and_a_year_are_told_in_words(self, date):
        """The value of a month or a year ends as that of a day in it does."""
        year, month, _ = date.isoformat().split("-")
        words = day(date).split()

        assert moment(f"{year}-{month}") == f"in {words[2]} {year}"
        assert moment(year) == f"in {year}"

    @given(st.text())
    def test_takes_any_value(self, value):
        """A custom parser may give any value; at worst it is told as it is."""
        told = moment(value)

        assert told == value or told.startswith(("on ", "in "))

    @pytest.mark.parametrize(
        "value",
        [
            *("", "XXXX-06", "2021-13", "2021-", "198", "2021-W27", "2021-W27-1"),
            *("2021-07-08TNI", "2021-SU", "PAST_REF", "P3W", "2021-02-30"),
        ],
    )
    def test_what_is_neither_day_nor_month_nor_year_stays_as_it_is(self, value):
        """Only those, and a clock time on a day, have another wording."""
        assert moment(value) == value

    def test_tells_the_clock_time(self):
        """The value of a time of day has its clock time."""
        assert moment("2021-07-08T02:00") == "on Thu 8 Jul 2021 02:00"


class TestUndated:
    @given(documents())
    def test_a_date_of_publication_leaves_nothing_to_tell(self, document):
        """With a date, no value is open for want of one."""
        assert not is_undated(attrs.evolve(document, published=dt.date(2021, 7, 8)))

    @pytest.mark.parametrize(
        ("value", "kind", "expected"),
        [
            ("XXXX-WXX-4", TimeType.DATE, True),
            ("XXXX-XX-XXT09:00", TimeType.TIME, True),
            ("2021-07-08", TimeType.DATE, False),
            ("PXD", TimeType.DURATION, False),
            ("XXXX-WXX-1", TimeType.SET, False),
        ],
    )
    def test_an_open_value_is_told(self, value, kind, expected):
        """Values with an X are open, but for what recurs."""
        time = TimeExpression(0, 6, "Monday", kind, value)

        assert is_undated(Document("Monday", times=(time,))) is expected


class TestTitle:
    def test_leaves_out_what_is_not_known(self):
        """A text without name and date has an empty title."""
        assert title(Document(""), "") == ""
        assert title(Document(""), "a.txt") == "a.txt"

    def test_tells_all_that_is_known(self):
        """Name, date and what else there is stand in this order."""
        document = Document("", dt.date(2021, 7, 8))

        assert title(document, "a\n.txt", "3 times") == (
            "a .txt · published Thu 8 Jul 2021 · 3 times"
        )


class TestMeaning:
    @pytest.mark.parametrize(
        ("mod", "told"),
        [
            (None, "2021"),
            (TimeMod.START, "2021 (start)"),
            (TimeMod.ON_OR_BEFORE, "2021 (on or before)"),
        ],
    )
    def test_says_what_the_words_add(self, mod, told):
        """The modifier of a TIMEX3 value is told in plain words."""
        assert meaning(TimeExpression(0, 2, "He", TimeType.DATE, "2021", mod)) == told
