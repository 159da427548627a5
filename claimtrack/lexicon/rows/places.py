"""Rows about countries and their parts."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class Region(Row):
    """
    Parts of a country that are named behind a town: "Reno, Nev.".

    Args:
        forms: The names and abbreviations, without the last full stop.
    """


@attrs.frozen
class Country(Row):
    """
    A country and the adjective for what belongs to it.

    Args:
        forms: Its names, separated by commas even where there is one only.
        adjectives: The adjectives, separated by commas.
    """

    adjectives: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        # Not by blanks, as other rows: “costa rica” is one name.
        """The names, one by one."""
        return tuple(form.strip() for form in self.forms.split(","))

    @property
    def demonyms(self) -> tuple[str, ...]:
        """The adjectives, one by one."""
        return tuple(form.strip() for form in self.adjectives.split(",") if form)
