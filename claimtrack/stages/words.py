"""text → words"""

from __future__ import annotations

from functools import cache

import attrs

from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.text.folding import fold
from claimtrack.text.patterns import Pattern, compile_pattern


@cache
def _word() -> Pattern[str]:
    return compile_pattern(
        r"""
          (?: https?:// | www\. ) [^\s<>"”’)\]]++        # an address is one word
        | [@\#] \w++                                      # a handle, a tag
        | (?: \p{L}\. ){2,}+                              # U.S.
        | ['’] s \b                                       # Iraq|’s
        | \d++ (?: [.,:/] \d++ )*+ \w*+ (?: - \p{L}++ )*+ # 1,200  2:30  11th  26-year-old
        | \w++ (?: (?! ['’]s\b ) ['’‐‑&-] \w++ )*+        # Kata’ib  al-Haq  don’t
        | `` | '' | \.{2,}+ | -{2,}+
        | [^\w\s]
        """
    )


def add_words(document: Document) -> Document:
    """
    Find the words, numbers and marks of the text.

    Everything but white space belongs to a word.  A possessive ’s is a word of
    its own, so that the name before it stands alone.
    """
    # Folding keeps the length, so that one search gives the offsets of both columns.
    text = document.text
    folded = fold(text)
    spans = [match.span() for match in _word().finditer(text)]
    words = Words(
        start=tuple(start for start, _ in spans),
        end=tuple(end for _, end in spans),
        text=tuple(text[start:end] for start, end in spans),
        norm=tuple(folded[start:end] for start, end in spans),
    )
    return attrs.evolve(document, words=words)
