"""What all rows have in common."""

from __future__ import annotations

import unicodedata

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
            alone ends in a comma: "according to,".  They are in lower case, with straight apostrophes, unless the subclass says otherwise.
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
        words = self.words
        if not words or not all(words):
            raise LexiconError(self, "has an empty form; write 'deny denies denied'")
        doubled = {word for word in words if words.count(word) > 1}
        if doubled:
            raise LexiconError(self, f"has {sorted(doubled)} twice; keep one")
        for word in words:
            self._check_spelling(word)
        for name in ("example", "counter"):
            sentence = getattr(self, name)
            if sentence and not self._stands_in(sentence):
                raise LexiconError(self, f"no form stands in its {name} {sentence!r}")
        if not self.example:
            raise LexiconError(self, "has no example; add a sentence that shows it")

    def _check_spelling(self, word: str) -> None:
        normal = unicodedata.normalize("NFC", word).replace("\u2019", "'").lower()
        if word != normal:
            raise LexiconError(self, f"{word!r} can never match; write {normal!r}")

    def _stands_in(self, sentence: str) -> bool:
        low = sentence.replace("\u2019", "'").lower()
        return any(word.lower() in low for word in self.words)
