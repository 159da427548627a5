"""Rows about spelling."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class Abbreviation(Row):
    """
    A word with a full stop that is no end of a sentence.

    Args:
        forms: The word without its full stop, in lower case.
        before_name: True if a capital letter may follow within the sentence: "Mr.
            Smith"; False if a capital that follows begins a new sentence: "Inc. She".
        only_before_number: True if it is none unless a number follows: "No. 5", but
            not "She said no. Then she left."
        capital: True if only the word with a capital is one: "Ill.", but not "He fell
            ill. Then he left."
    """

    before_name: bool
    only_before_number: bool = False
    capital: bool = False

    def is_meant(self, word: str) -> bool:
        """Whether a word as it stands in a text may be the abbreviation."""
        return not (self.capital and word.islower())


@attrs.frozen
class MarkedName(Row):
    """
    A name with a mark of its own, which ends no sentence: "Yahoo! News".

    Args:
        forms: The word before the mark, in lower case.
    """


@attrs.frozen
class Elision(Row):
    """
    A word that begins with an apostrophe, not with a quotation mark: 'em, 'tis.

    Args:
        forms: The word without its apostrophe.
    """


@attrs.frozen
class SentenceStarter(Row):
    """
    A word whose capital shows that a sentence begins, even after "U.S.".

    Args:
        forms: The word in lower case.
    """


@attrs.frozen
class Kicker(Row):
    """
    What stands before the colon of a headline and names a sort of piece: "Opinion: …".

    Args:
        forms: The words in lower case.
    """
