"""text → tokens: words with their stems, n't and hyphens apart, marks kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC
from claimtrack.stages.words import add_words
from claimtrack.stances.stems import stem

CONTRACTED: Final = "n't"
"""What is split from "didn't", "can't" and their like …"""
NOT: Final = "not"
"""… and the normal form of the token that it becomes."""
NO: Final = "no"
PAUSES: Final = frozenset({",", ";", ":"})
"""The marks that part clauses, or the members of a list."""


@attrs.frozen(eq=False)
class Token:
    """
    A word or a mark.

    Args:
        start: The offset of its first character in the text.
        end: The offset behind it.
        norm: The word in lower case, with straight apostrophes.
        stem: What the forms of the word have in common.
        capital: Whether it begins with a capital letter.
        acronym: Whether it may be one: of several letters, all of them capitals.
    """

    start: int
    end: int
    norm: str
    stem: str
    capital: bool
    acronym: bool = False

    @property
    def written(self) -> str:
        """The word with the capital that it has in the text."""
        return self.norm.capitalize() if self.capital else self.norm

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, and no mark."""
        return self.norm[0].isalnum()


def tokens_of(text: str) -> tuple[Token, ...]:
    """
    Split a text into tokens, in order.

    >>> [token.norm for token in tokens_of("He didn’t re-open it.")]
    ['he', 'did', 'not', 're', 'open', 'it', '.']
    """
    words = add_words(Document(text)).words
    found: list[Token] = []
    for start, end, norm in zip(words.start, words.end, words.norm, strict=True):
        if norm.endswith(CONTRACTED) and len(norm) > len(CONTRACTED):
            middle, verb = end - len(CONTRACTED), norm[: -len(CONTRACTED)]
            capital = text[start].isupper()
            found.append(Token(start, middle, verb, stem(verb), capital))
            found.append(Token(middle, end, NOT, NOT, capital=False))
        elif norm.endswith(CLITIC) and len(norm) > len(CLITIC):
            # of "KANE'S" only the lower-case "'s" is a word of its own
            middle, owner = end - len(CLITIC), norm[: -len(CLITIC)]
            capital = text[start].isupper()
            found.append(Token(start, middle, owner, stem(owner), capital))
            found.append(Token(middle, end, CLITIC, CLITIC, capital=False))
        elif "-" in norm and norm[0].isalnum():
            found.extend(_parts(text, start, norm))
        else:
            acronym = end - start > 1 and text[start:end].isupper()
            capital = acronym or text[start].isupper()
            found.append(Token(start, end, norm, stem(norm), capital, acronym))
    return tuple(found)


def _parts(text: str, start: int, norm: str) -> Iterator[Token]:
    """Take a word with hyphens apart: "12-inch", "ex-treasurer"."""
    at = start
    for part in norm.split("-"):
        if part:
            yield Token(at, at + len(part), part, stem(part), text[at].isupper())
        at += len(part) + 1
