"""tokens → the concepts that their words and phrases name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.rows.stance import Concept, LinkRole
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.text.lookup import Phrases

_WIDEST: Final = 7  # tokens from a verb to its particle: "turned the whole offer down"

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
        found.update(self._parted(tokens))
        specifiers = self.links[LinkRole.SPECIFIER]
        kept = [i for i, token in enumerate(tokens) if token.norm not in specifiers]
        keys = _keys([tokens[i] for i in kept], self.bases)
        for at, place in enumerate(kept):
            phrase = self.phrases.match(keys, at)
            if phrase is not None:
                found[place] = kept[phrase[0] - 1] + 1, phrase[1]
        return found

    def _parted(self, tokens: Sequence[Token]) -> Iterator[tuple[int, Found]]:
        """Find verbs with their object before their particle: "turned it all down"."""
        for at, particle in enumerate(tokens):
            if particle.norm not in self.links[LinkRole.PARTICLE]:
                continue
            behind = tokens[at + 1 : at + 2]
            if any(t.is_word and t.norm not in self.function for t in behind):
                continue  # "slept down town"
            for place in range(at - 2, max(-1, at - _WIDEST), -1):
                if not tokens[place + 1].is_word:
                    break
                pair = _keys((tokens[place], particle), self.bases)
                phrase = self.phrases.match(pair, 0)
                if phrase is not None:
                    yield place, (place + 1, phrase[1])
                    break


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
