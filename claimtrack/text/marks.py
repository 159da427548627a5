"""
Quotation marks and other punctuation as `Words.norm` has it, for whoever walks over words.

Single quotation marks are straight there, and both of the doubled ones of typewriters
are ``''``.  Which marks make a pair, only the stage of quotes knows.
"""

from __future__ import annotations

from typing import Final

OPENING_MARKS: Final = frozenset(("“", "„", "‟", "«", "‹"))
"""What only opens a quotation, at least in English."""

CLOSING_MARKS: Final = frozenset(("”", "»", "›"))
"""What only closes one."""

# Only their places tell whether they open or close.
DOUBLE_STRAIGHT: Final = frozenset(('"', "''"))
"""What opens a quotation and closes one, but is no apostrophe."""

QUOTATION_MARKS: Final = OPENING_MARKS | CLOSING_MARKS | DOUBLE_STRAIGHT | {"'"}
"""All of them, the straight single one included, which may be an apostrophe as well."""

OPENING_BRACKETS: Final = frozenset("([")
"""What opens an aside."""

STOPS: Final = frozenset(".!?…")
"""What ends a sentence."""
