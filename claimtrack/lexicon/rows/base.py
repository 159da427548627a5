"""What all rows have in common."""

from __future__ import annotations

import enum
import types
import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from claimtrack.errors import LexiconError


@attrs.frozen
class Row:
    """
    One entry of a word list: its forms, what they imply, and a tested example.

    A subclass adds a field for each thing that its words imply.

    Args:
        forms: The spellings, separated by commas or, where none has a blank, by blanks:
            "deny denies denied denying", "point out, points out"; a phrase that stands
            alone ends in a comma: "according to,".  They are in lower case, with straight
            apostrophes, unless the subclass says otherwise.
        example: A sentence in which a form is read as the row says.
        counter: A sentence in which a form stands but must not be read so; "" if there
            is no danger.

    Raises:
        LexiconError: If a form is empty, doubled or spelled as it can never match, or
            if no form stands in the example or in the counter-example.
    """

    forms: str
    example: str = attrs.field(kw_only=True)
    counter: str = attrs.field(kw_only=True, default="")

    @property
    def words(self) -> tuple[str, ...]:
        """The forms, one by one."""
        # Commas allow for phrases; most rows have single words and read better without.
        if "," in self.forms:
            return tuple(form.strip() for form in self.forms.rstrip(", ").split(","))
        return tuple(self.forms.split())

    def check(self) -> None:
        """
        Check the row as far as that goes without reading a text.

        Called when a lexicon is extended by a user's rows, and by the tests for the
        rows that come with the package, so that an import costs nothing.

        Raises:
            LexiconError: As for the class.
        """
        self._check_types()
        words = self.words
        if not words or not all(words):
            raise LexiconError(self, "has an empty form; write 'deny denies denied'")
        # A form that is doubled was mostly meant to be another one.
        doubled = {word for word in words if words.count(word) > 1}
        if doubled:
            raise LexiconError(self, f"has {sorted(doubled)} twice; keep one")
        for word in words:
            self._check_spelling(word)
        for name in ("example", "counter"):
            sentence = getattr(self, name)
            if sentence and not self._stands_in(sentence):
                raise LexiconError(self, f"no form stands in its {name} {sentence!r}")
        # Last, so that the more telling faults come first.
        if not self.example:
            raise LexiconError(self, "has no example; add a sentence that shows it")

    def _check_types(self) -> None:
        hints = get_type_hints(type(self))
        for field in attrs.fields(type(self)):
            value, kind = getattr(self, field.name), hints[field.name]
            if not _is_of(value, kind):
                wanted = f"{field.name} must be {_named(kind)}"
                raise LexiconError(self, f"{wanted}, not {value!r}")

    def _check_spelling(self, word: str) -> None:
        normal = unicodedata.normalize("NFC", word).replace("\u2019", "'").lower()
        if word != normal:
            raise LexiconError(self, f"{word!r} can never match; write {normal!r}")

    def _stands_in(self, sentence: str) -> bool:
        """Whether some form begins a word of the sentence."""
        low = f" {sentence}".replace("\u2019", "'").lower()
        return any(
            # Only the beginning is compared, as stems and plurals are made of the
            # forms.
            not before[-1:].isalpha()
            for word in self.words
            for before in _all_before(word.lower(), low)
        )


def _all_before(word: str, text: str) -> Iterator[str]:
    """Give what stands before each place where `word` stands in `text`."""
    parts = text.split(word)
    return accumulate(parts[:-1], lambda before, part: before + word + part)


def _named(kind: Any) -> str:
    """Say a type in words, as far as rows use them: "a tuple of Takes", "str or None"."""
    if get_origin(kind) in (Union, types.UnionType):
        return " or ".join(_named(choice) for choice in get_args(kind))
    if get_origin(kind) is tuple:
        return f"a tuple of {get_args(kind)[0].__name__}"
    if issubclass(kind, enum.Enum):
        # Whoever writes a word for a member sees how members are written.
        return f"{next(iter(kind))!s} or another {kind.__name__}"
    return "None" if kind is types.NoneType else str(kind.__name__)


def _is_of(value: Any, kind: Any) -> bool:
    """Whether a value is of an annotated type, as far as rows use them."""
    if get_origin(kind) in (Union, types.UnionType):
        return any(_is_of(value, choice) for choice in get_args(kind))
    if get_origin(kind) is tuple:
        return isinstance(value, tuple) and all(
            _is_of(part, get_args(kind)[0]) for part in value
        )
    return isinstance(value, kind)
