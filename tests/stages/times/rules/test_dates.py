"""Days of the calendar, as sentences show them."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

# Laws

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


@given(DAYS)
def test_every_notation_of_a_day_means_that_day(values, day):
    """American, British and ISO order, with the month in letters or in digits, agree."""
    month, year = MONTHS[day.month - 1], day.year
    notations = (
        f"{month} {day.day}, {year}",
        f"{month[:3]}. {day.day}, {year}",
        f"{day.day} {month} {year}",
        f"{day.month}/{day.day}/{year}",
        f"{day.day:02}.{day.month:02}.{year}",
        day.isoformat(),
    )
    for notation in notations:
        assert values(f"It fell on {notation}, they say.") == [
            (notation, day.isoformat())
        ]


@given(DAYS, st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)))
def test_a_full_date_does_not_depend_on_the_publication(values, day, published):
    """What names its year means the same whenever it was written."""
    sentence = f"It fell on {MONTHS[day.month - 1]} {day.day}, {day.year}."

    assert values(sentence, published) == values(sentence, None)


@given(st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)))
def test_a_weekday_is_no_week_away(values, published):
    """A bare weekday is today or one of the six days before."""
    [(_, value)] = values("It broke on Tuesday.", published)
    day = dt.date.fromisoformat(value)

    assert day.isoweekday() == 2
    assert 0 <= (published - day).days <= 6
