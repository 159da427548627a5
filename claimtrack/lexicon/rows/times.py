"""
Rows about time: what they have in common.

Each kind of row has a *role*, the name under which the rules of
`claimtrack.stages.times` know its words, and a *meaning*, what they make of one.
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class TimeWord(Row):
    """
    Words that mean something inside a time expression.

    Args:
        forms: The words or phrases.
        capital: True if the words without a capital mean a time only beside a number:
            "may 5".
        beside: True if the words mean a time only beside a number, even with a
            capital: "Sun 5 May".
    """

    role: ClassVar[str] = ""
    _says: ClassVar[tuple[str, ...]] = ()
    _may_be_phrases: ClassVar[bool] = False

    capital: bool = attrs.field(kw_only=True, default=False)
    beside: bool = attrs.field(kw_only=True, default=False)

    @property
    def words(self) -> tuple[str, ...]:
        """The forms, one by one; rows of phrases have commas between them."""
        if self._may_be_phrases:
            return tuple(form.strip() for form in self.forms.split(","))
        return super().words

    @property
    def meaning(self) -> Any:
        """What the words contribute to a value: the fields that the class names."""
        told = tuple(getattr(self, name) for name in self._says)
        return told[0] if len(told) == 1 else told

    @property
    def roles(self) -> dict[str, Any]:
        """The meaning under each role of the words where they have the capital."""
        # Weak roles count only next to a number, and so need no capital.
        if self.beside:
            return {f"weak{self.role}": self.meaning}
        return {self.role: self.meaning}

    @property
    def weak_roles(self) -> dict[str, Any]:
        """The meaning under each role of the words in small letters."""
        if self.capital:
            return {f"weak{self.role}": self.meaning}
        return self.roles


@attrs.frozen
class NotTime(TimeWord):
    """A phrase whose words are no time: "as soon as", "the Sunday Times"."""

    role: ClassVar[str] = "nottime"
    _may_be_phrases: ClassVar[bool] = True
