"""English short forms of names that news uses side by side with the full ones."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.relations import ShortName

SHORT_NAMES: Final = (
    # Not “us”: without stops and in small letters it is a pronoun.
    ShortName("u.s. u.s.a. usa", "united states", example="The U.S. left."),
    ShortName("u.k. uk", "united kingdom", example="The U.K. left."),
    ShortName("u.n. un", "united nations", example="The U.N. left."),
    ShortName("e.u. eu", "european union", example="The E.U. left."),
    ShortName("uae u.a.e.", "united arab emirates", example="The UAE left."),
    ShortName("ec", "european commission", example="The EC left."),
)
