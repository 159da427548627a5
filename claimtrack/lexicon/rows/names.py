"""Rows about the words in names of persons."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class Title(Row):
    """
    A form of address or a rank that stands before a name: "Mr.", "Sheikh".

    Args:
        forms: The words, without full stop.
        gender: "f" or "m" where the word says so, else None.
        role: True if the word also tells what somebody does: "Senator", but not "Mr.".
    """

    gender: str | None = None
    role: bool = True


@attrs.frozen
class GivenName(Row):
    """
    First names that tell a person's gender.

    Args:
        forms: The names, in lower case.
        gender: "f" or "m".
    """

    gender: str


@attrs.frozen
class NameParticle(Row):
    """
    Small words between the parts of a name: "van", "bin", "al".

    Args:
        forms: The words.
    """


@attrs.frozen
class NameArticle(Row):
    """
    Articles that some spell before a name and others leave out: "al-" in "al-Amin".

    Args:
        forms: The articles, without hyphen.
    """


@attrs.frozen
class NameSuffix(Row):
    """
    What stands behind a name and tells two namesakes or an honour: "Jr.", "QC".

    Args:
        forms: The words or letters, without full stop.
        behind: True if it only follows the name, as an honour does; False if it is
            part of it.
    """

    behind: bool = False
