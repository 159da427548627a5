"""All words of a language, in one frozen value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import attrs

from claimtrack.errors import LexiconError
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.words import Ending, FunctionWord, WordClass

R = TypeVar("R", bound=Row)
V = TypeVar("V")


@attrs.frozen
class Lexicon:
    """
    The rows of all tables of a language.

    A lexicon never changes: `with_rows` and `without` make a new one, and a
    `Parser` takes it as an argument.

    Args:
        language: The code of the language (ISO 639-1).
        rows: The rows of all tables; later rows win over earlier ones with the same
            form.
    """

    language: str
    rows: tuple[Row, ...] = attrs.field(repr=False)
    # Views are made of the rows alone, so that remembering them changes nothing.
    _views: dict[Callable[[Lexicon], Any], Any] = attrs.field(
        factory=dict, init=False, repr=False, eq=False
    )

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """
        Give the rows of one kind, in order.

        Args:
            kind: The class of the rows; rows of subclasses count.
        """
        return tuple(row for row in self.rows if isinstance(row, kind))

    def by_form(self, kind: type[R]) -> dict[str, R]:
        """
        Give the rows of one kind under each of their forms.

        A user's row comes later than ours, and so takes its forms over.
        """
        return {word: row for row in self.of(kind) for word in row.words}

    def forms(
        self, kind: type[R], where: Callable[[R], bool] | None = None
    ) -> frozenset[str]:
        """
        Give the forms of the rows of one kind.

        Args:
            kind: The class of the rows; rows of subclasses count.
            where: What must hold for the row that has a form; None for any row.

        >>> from claimtrack.lexicon.en import ENGLISH
        >>> from claimtrack.lexicon.rows.phrases import NounModifier
        >>> "deputy" in ENGLISH.forms(NounModifier, lambda row: row.below)
        True
        """
        rows = self.by_form(kind).items()
        return frozenset(form for form, row in rows if where is None or where(row))

    def view(self, make: Callable[[Lexicon], V]) -> V:
        """
        Give an index or a table made of the rows, made once for each lexicon.

        Stages share what several of them look words up in, which saves time when a
        parser is made and memory as long as it lives.

        Args:
            make: A class or function that needs the lexicon alone; nobody changes what
                it gives.

        >>> from claimtrack.lexicon.cues import CueBook
        >>> from claimtrack.lexicon.en import ENGLISH
        >>> ENGLISH.view(CueBook) is ENGLISH.view(CueBook)
        True
        """
        if make not in self._views:
            self._views[make] = make(self)
        view: V = self._views[make]
        return view

    def with_rows(self, *rows: Row) -> Lexicon:
        """
        Make a lexicon that has these rows, too.

        Args:
            rows: Rows of any kinds.

        Raises:
            LexiconError: If something is no row, or a row is wrong.
        """
        for row in rows:
            if not isinstance(row, Row):
                raise LexiconError(row, "is no lexicon row; make a CueVerb, a Title …")
            row.check()
        return attrs.evolve(self, rows=(*self.rows, *rows))

    def without(self, *forms: str) -> Lexicon:
        """
        Make a lexicon that lacks every row with one of these forms.

        Raises:
            LexiconError: If no row has a form.
        """
        # Whole rows, since the forms of a row are one word: without “says” there is no
        # “said”.
        gone = [row for row in self.rows if not set(forms).isdisjoint(row.words)]
        unknown = set(forms).difference(*(row.words for row in gone))
        if unknown:
            raise LexiconError(min(unknown), "is no form of any row")
        return attrs.evolve(self, rows=_except(self.rows, gone))


def words_of(lexicon: Lexicon, *classes: WordClass) -> frozenset[str]:
    """
    Give the function words of some closed classes.

    >>> from claimtrack.lexicon.en import ENGLISH
    >>> "under" in words_of(ENGLISH, WordClass.PREPOSITION)
    True
    """
    rows = lexicon.of(FunctionWord)
    return frozenset(w for row in rows if row.word_class in classes for w in row.words)


def endings_of(lexicon: Lexicon, *classes: WordClass) -> tuple[str, ...]:
    """
    Give the endings that words of some open classes have.

    >>> from claimtrack.lexicon.en import ENGLISH
    >>> endings_of(ENGLISH, WordClass.MANNER)
    ('ly',)
    """
    rows = lexicon.of(Ending)
    return tuple(w for row in rows if row.word_class in classes for w in row.words)


def _except(rows: Iterable[Row], gone: list[Row]) -> tuple[Row, ...]:
    # By identity: a user's row may be equal to one of ours, and only one be meant.
    return tuple(row for row in rows if not any(row is other for other in gone))
