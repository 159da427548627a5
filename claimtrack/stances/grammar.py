"""lexicon → the function words and endings that hold a passage together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.stance import LinkRole, LinkWord, NegativePrefix
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import CLITIC
from claimtrack.stances.tokens import CONTRACTED
from claimtrack.text.headlines import small_in_headlines

_OWNING: Final = frozenset({CLITIC, "'"})
_EMPTY: Final = (
    WordClass.DETERMINER,
    WordClass.POSSESSIVE,
    WordClass.PRONOUN,
    WordClass.RELATIVE,
    WordClass.PREPOSITION,
    WordClass.CONJUNCTION,
    WordClass.SUBORDINATOR,
    WordClass.AUXILIARY,
    WordClass.MODAL,
    WordClass.NEGATION,
    WordClass.ADVERB,
    WordClass.INTERJECTION,
)


@attrs.frozen(eq=False)
class Grammar:
    """
    The function words and endings that hold a passage together.

    Args:
        function: Words that carry no content.
        classes: The function words of each class.
        links: What links the parts of a sentence, by what it does.
        endings: The endings that show each class, none for most.
        verbal: Auxiliaries and modals.
        clausal: Words that begin a clause inside another.
        owning: Marks of who owns something.
        linking: Words that may stand inside an object.
        small: Words without a capital in headlines.
        prefixes: What turns a word into its opposite: "un".
    """

    function: frozenset[str]
    classes: Mapping[WordClass, frozenset[str]]
    links: Mapping[LinkRole, frozenset[str]]
    endings: Mapping[WordClass, tuple[str, ...]]
    verbal: frozenset[str]
    clausal: frozenset[str]
    owning: frozenset[str]
    linking: frozenset[str]
    small: frozenset[str]
    prefixes: tuple[str, ...]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Grammar:
        """Take the words from a lexicon."""
        links = _links(lexicon)
        inside = _words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        return cls(
            function=_words_of(lexicon, *_EMPTY),
            classes={kind: _words_of(lexicon, kind) for kind in WordClass},
            links=links,
            endings={kind: endings_of(lexicon, kind) for kind in WordClass},
            verbal=_words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL),
            clausal=_words_of(lexicon, WordClass.RELATIVE, WordClass.SUBORDINATOR),
            owning=_OWNING,
            linking=_OWNING | links[LinkRole.GENITIVE] | inside,
            small=lexicon.view(small_in_headlines),
            prefixes=tuple(sorted(lexicon.forms(NegativePrefix))),
        )


def _links(lexicon: Lexicon) -> dict[LinkRole, frozenset[str]]:
    rows = lexicon.of(LinkWord)
    return {
        role: frozenset(form for row in rows if row.role is role for form in row.words)
        for role in LinkRole
    }


def _words_of(lexicon: Lexicon, *classes: WordClass) -> frozenset[str]:
    """Give function words, those in n't also without it, as the tokens have them."""
    forms = words_of(lexicon, *classes)
    return forms.union(form.removesuffix(CONTRACTED) for form in forms)
