"""tokens → the concepts that their words and phrases name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from claimtrack.lexicon.rows.stance import Concept
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.text.lookup import Phrases


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
        specifiers: What a headline leaves out of a phrase: the, her.
    """

    words: Phrases[frozenset[str]]
    phrases: Phrases[frozenset[str]]
    bases: Mapping[str, str]
    specifiers: frozenset[str]

    def find(self, tokens: Sequence[Token]) -> dict[int, tuple[int, frozenset[str]]]:
        """
        Find all words and phrases that name concepts; the longest wins.

        Returns:
            By the number of its first token, the number behind its last one, and the
            concepts.
        """
        stems = [token.stem for token in tokens]
        found = {first: (last, name) for first, last, name in self.words.scan(stems)}
        kept = [
            i for i, token in enumerate(tokens) if token.norm not in self.specifiers
        ]
        keys = _keys([tokens[i] for i in kept], self.bases)
        for at, place in enumerate(kept):
            phrase = self.phrases.match(keys, at)
            if phrase is not None:
                found[place] = kept[phrase[0] - 1] + 1, phrase[1]
        return found


def concepts_of(
    rows: Iterable[Concept], bases: Mapping[str, str], specifiers: frozenset[str]
) -> Concepts:
    """
    Lay out the words and phrases of rows.

    Args:
        rows: The rows.
        bases: The stems of base forms, by those of irregular ones.
        specifiers: What may be left out of a phrase.
    """
    words: defaultdict[str, set[str]] = defaultdict(set)
    phrases: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        for form in row.words:
            tokens = tokens_of(form)
            kept = [token for token in tokens if token.norm not in specifiers]
            if len(kept) > 1:
                phrases[" ".join(_keys(kept, bases))].add(row.name)
            else:
                words[" ".join(token.stem for token in tokens)].add(row.name)
    return Concepts(
        Phrases({key: frozenset(names) for key, names in words.items()}),
        Phrases({key: frozenset(names) for key, names in phrases.items()}),
        bases,
        specifiers,
    )


def _keys(tokens: Iterable[Token], bases: Mapping[str, str]) -> list[str]:
    return [bases.get(token.stem, token.stem) for token in tokens]
