"""Dates, numbers and places in the words that a reader expects."""

from __future__ import annotations

import datetime as dt
from typing import Final

from claimtrack.errors import PublishedError
from claimtrack.model.document import Document
from claimtrack.model.statement import Platform
from claimtrack.model.when import (
    Published,
    TimeExpression,
    TimeType,
    read_published,
)
from claimtrack.text.columns import one_line

# Not those of the calendar module, which follow the locale of the machine.
_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)

_MONTH_OF: Final = {f"-{number:02}": month for number, month in enumerate(_MONTHS, 1)}
"""The months by the end of a TIMEX3 value."""

_ON: Final = ("social", "broadcast")
"""The kinds of platform whose names stand behind "on": "on Twitter"."""
_AT: Final = ("press_conference", "meeting")
"""The kinds of platform that one takes part in: "at a summit"."""
_SURFACES: Final = ("website", "site", "page", "channel", "station")
"""Last words of what something stands on, or is heard on: "on a website"."""
_MASSES: Final = (
    *("court", "parliament", "congress", "testimony", "evidence"),
    *("television", "radio", "media"),
)
"""Last words of what takes no article: "in court", "on state television"."""

_POINTS: Final = (TimeType.DATE, TimeType.TIME)

UNDATED: Final = "X stands for what only the date of publication would tell"
"""What is told under values such as "XXXX-WXX-4"."""

_NO_DIGITS: Final = dict.fromkeys(map(ord, "-:T"))
"""What stands between the numbers of a day or a moment in ISO 8601."""


def number(count: int, one: str, many: str) -> str:
    """
    Give a number with its noun.

    >>> number(1, "denial", "denials")
    '1 denial'
    """
    return f"{count} {one if count == 1 else many}"


def place(platform: Platform) -> str:
    """
    Give a platform with its preposition, and its article where it needs one.

    >>> place(Platform("statement", "statement"))
    'in a statement'
    """
    name = platform.name
    last = name.rpartition(" ")[2]
    # “in remarks”, but “in an address”
    is_plural = last.endswith("s") and not last.endswith("ss")
    is_one = name[:1].islower() and not is_plural and last not in _MASSES
    # A post or a broadcast is something in which one speaks, Twitter or radio is not.
    is_on = last in _SURFACES or (platform.kind in _ON and not is_one)
    preposition = "on" if is_on else "at" if platform.kind in _AT else "in"
    article = ("an " if name[0] in "aeiou" else "a ") if is_one else ""
    return f"{preposition} {article}{name}"


def day(published: Published) -> str:
    """
    Give a date as a person reads it, whatever the locale.

    >>> day(dt.date(2021, 7, 8))
    'Thu 8 Jul 2021'
    """
    weekday, month = _WEEKDAYS[published.weekday()], _MONTHS[published.month - 1]
    text = f"{weekday} {published.day} {month} {published.year}"
    if isinstance(published, dt.datetime):
        zone = published.strftime(" %z") if published.tzinfo else ""
        text += f" {published.hour:02}:{published.minute:02}{zone}"
    return text


def moment(value: str) -> str:
    """
    Give a TIMEX3 value as a person reads it, or as it is if it is no day, month or year.

    >>> moment("2021-07-08")
    'on Thu 8 Jul 2021'
    >>> moment("2021-06")
    'in Jun 2021'
    >>> moment("2021-W27")
    '2021-W27'
    """
    year, month = value[:4], value[4:]
    if len(year) == 4 and year.isdecimal():  # fewer digits are a decade or a century
        if not month:
            return f"in {year}"
        if month in _MONTH_OF:
            return f"in {_MONTH_OF[month]} {year}"
    # Python reads weeks as well from version 3.11 on, but a week is no day.
    if not value.translate(_NO_DIGITS).isdecimal():
        return value
    try:
        return f"on {day(read_published(value) or dt.date.max)}"
    except PublishedError:
        return value


def title(document: Document, name: str, *more: str) -> str:
    """Say in one line which text it is: "news.txt · published Thu 8 Jul 2021"."""
    published = document.published
    when = f"published {day(published)}" if published else ""
    return " · ".join(one_line(part) for part in (name, when, *more) if part)


def meaning(time: TimeExpression) -> str:
    """Give the value of a time expression, with what the words add to it."""
    mod = f" ({time.mod.value.lower().replace('_', ' ')})" if time.mod else ""
    return time.value + mod


def is_undated(document: Document) -> bool:
    """Whether values are open because nobody told when the text was published."""
    # No date tells how long "some days" are, or makes one day of "every Monday".
    points = (time for time in document.times if time.type in _POINTS)
    return document.published is None and any("X" in time.value for time in points)
