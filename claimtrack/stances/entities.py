"""lexicon → the words for what a passage names: people, countries, numbers, days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.calendar import MonthName, WeekdayName
from claimtrack.lexicon.rows.counting import (
    Cardinal,
    DecadeName,
    Magnitude,
    Ordinal,
    UnitLetter,
    UnitName,
)
from claimtrack.lexicon.rows.details import Outlet
from claimtrack.lexicon.rows.names import Title
from claimtrack.lexicon.rows.people import OrganizationNoun, RoleNoun
from claimtrack.lexicon.rows.places import Country
from claimtrack.lexicon.rows.text import Kicker
from claimtrack.stances.stems import stem

_CALENDAR: Final = (WeekdayName, MonthName, UnitName)
_SPEAKERS: Final[tuple[type[Row], ...]] = (Title, RoleNoun, OrganizationNoun, Outlet)


@attrs.frozen(eq=False)
class Entities:
    """
    The words for what a passage names: people, countries, numbers, days.

    Args:
        countries: Concepts of countries, by their names and adjectives of one word.
        bodies: The stems of what a body is called, which tell none by name: "bank".
        roles: Titles and other words for what somebody is.
        speakers: Words for who may say something: roles, bodies and outlets.
        kickers: What stands before a colon and is nobody: "breaking news".
        numbers: Numbers in words, by their value.
        magnitudes: Words that multiply the number before them.
        calendar: The stems of days, months and units of time.
        months: The months.
        weekdays: The days of the week.
    """

    countries: Mapping[str, str]
    bodies: frozenset[str]
    roles: frozenset[str]
    speakers: frozenset[str]
    kickers: frozenset[str]
    numbers: Mapping[str, int]
    magnitudes: Mapping[str, int]
    calendar: frozenset[str]
    months: frozenset[str]
    weekdays: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Entities:
        """Take the words from a lexicon."""
        return cls(
            countries=_countries(lexicon),
            bodies=frozenset(map(stem, lexicon.forms(OrganizationNoun))),
            roles=lexicon.forms(Title) | lexicon.forms(RoleNoun),
            speakers=_speakers(lexicon),
            kickers=lexicon.forms(Kicker),
            numbers=_values(lexicon, Cardinal),
            magnitudes=_values(lexicon, Magnitude),
            calendar=_calendar(lexicon),
            months=lexicon.forms(MonthName),
            weekdays=lexicon.forms(WeekdayName),
        )


def _countries(lexicon: Lexicon) -> dict[str, str]:
    """Give each country one concept: "US", "American"."""
    return {
        form: f"country:{row.words[0]}"
        for row in lexicon.of(Country)
        for form in (*row.words, *row.demonyms)
        if " " not in form
    }


def _speakers(lexicon: Lexicon) -> frozenset[str]:
    """Gather what tells in a headline that somebody speaks."""
    forms = frozenset(form for kind in _SPEAKERS for form in lexicon.forms(kind))
    return forms.union(f"{form}s" for form in forms)


def _values(lexicon: Lexicon, kind: type[Cardinal]) -> dict[str, int]:
    rows = lexicon.of(kind)
    counting = (row for row in rows if not isinstance(row, Ordinal | DecadeName))
    return {form: row.value for row in counting for form in row.words}


def _calendar(lexicon: Lexicon) -> frozenset[str]:
    """Gather the stems of what a calendar has; "m" may stand for anything."""
    rows = (row for kind in _CALENDAR for row in lexicon.of(kind))
    full = (row for row in rows if not isinstance(row, UnitLetter))
    return frozenset(stem(form) for row in full for form in row.words)
