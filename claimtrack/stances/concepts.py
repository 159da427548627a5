"""tokens → the concepts that their words and phrases name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.rows.stance import Concept, LinkRole
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.text.lookup import Phrases

_WIDEST: Final = 7  # tokens from a verb to its particle or noun

Found: TypeAlias = tuple[int, frozenset[str]]
"""The number of the token behind a word or phrase, and the concepts it names."""


@attrs.frozen(eq=False)
class Concepts:
    """
    The words and phrases of all concepts.

    Args:
        words: The concepts of single words, by stem; they may stand behind specifiers
            that belong to them: "the nod".
        phrases: The concepts of phrases, by the stems of their base forms, without
            the specifiers: "pass test" is "passed every test", too.
        bases: The stems of base forms, by those of irregular ones.
        links: What may be left out of a phrase, and what an object may part from its
            verb.
        function: Words that carry no content.
    """

    words: Phrases[frozenset[str]]
    phrases: Phrases[frozenset[str]]
    bases: Mapping[str, str]
    links: Mapping[LinkRole, frozenset[str]]
    function: frozenset[str]

    def find(self, tokens: Sequence[Token]) -> dict[int, Found]:
        """
        Find all words and phrases that name concepts; the longest wins.

        Returns:
            Each by the number of its first token.
        """
        stems = [token.stem for token in tokens]
        found = {first: (last, name) for first, last, name in self.words.scan(stems)}
        for place, names in self._parted(tokens):
            found[place] = place + 1, names | found.get(place, (0, frozenset()))[1]
        specifiers = self.links[LinkRole.SPECIFIER]
        kept = [i for i, token in enumerate(tokens) if token.norm not in specifiers]
        keys = _keys([tokens[i] for i in kept], self.bases)
        for at, place in enumerate(kept):
            phrase = self.phrases.match(keys, at)
            if phrase is not None:
                found[place] = kept[phrase[0] - 1] + 1, phrase[1]
        return found

    def _parted(self, tokens: Sequence[Token]) -> Iterator[tuple[int, frozenset[str]]]:
        """Find phrases of two words with others between them, as their first word."""
        keys = _keys(tokens, self.bases)
        for place, key in enumerate(keys):
            if key not in self.phrases:
                continue
            for at in range(place + 1, min(len(keys), place + _WIDEST)):
                phrase = self.phrases.match((key, keys[at]), 0)
                if phrase is not None and self._may_part(tokens, place, at):
                    yield place, phrase[1]
                    break
                if not tokens[at].is_word:
                    break

    def _may_part(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """
        Whether what stands between two words may part them.

        The object of a verb may part it from its particle, "turned the whole offer
        down", which then ends the phrase; before a noun there may be other words, but
        no small ones: "set a new course record".
        """
        if tokens[last].norm in self.links[LinkRole.PARTICLE]:
            behind = tokens[last + 1 : last + 2]
            return all(not t.is_word or t.norm in self.function for t in behind)
        small = self.function - self.links[LinkRole.SPECIFIER]
        return small.isdisjoint(token.norm for token in tokens[first + 1 : last + 1])


def concepts_of(
    rows: Iterable[Concept],
    bases: Mapping[str, str],
    links: Mapping[LinkRole, frozenset[str]],
    function: frozenset[str],
) -> Concepts:
    """
    Lay out the words and phrases of rows.

    Args:
        rows: The rows.
        bases: The stems of base forms, by those of irregular ones.
        links: The words that link the parts of a sentence.
        function: Words that carry no content.
    """
    words: defaultdict[str, set[str]] = defaultdict(set)
    phrases: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        for form in row.words:
            tokens = tokens_of(form)
            kept = [t for t in tokens if t.norm not in links[LinkRole.SPECIFIER]]
            if len(kept) > 1:
                phrases[" ".join(_keys(kept, bases))].add(row.name)
            else:
                words[" ".join(token.stem for token in tokens)].add(row.name)
    return Concepts(
        Phrases({key: frozenset(names) for key, names in words.items()}),
        Phrases({key: frozenset(names) for key, names in phrases.items()}),
        bases,
        links,
        function,
    )


def _keys(tokens: Iterable[Token], bases: Mapping[str, str]) -> list[str]:
    return [bases.get(token.stem, token.stem) for token in tokens]
