"""
The weights of the signs that tell related passages from others.

`claimtrack.stances.relatedness` weighs signs by a table of numbers.  This learns such
a table by logistic regression from headlines of Emergent, all of which are about their
claims, and from files of cases, of which many are not; `stance.py` tells what they are:

    python benchmarks/relatedness.py PATH benchmarks/pairs.txt tests/stances/cases.txt

Headlines count less, being so many.  In the end it prints the table, and how many of
each kind it keeps with claims left out in turn.
"""

from __future__ import annotations

import math
import sys
from typing import NamedTuple

from stance import read

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.claims import read_claim
from claimtrack.stances.comparison import compare
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.rules import judge
from claimtrack.stances.signs import Sign, signs_of
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

HEADLINE = 0.3  # what a headline of Emergent counts beside a case
FOLDS = 5
STEPS = 300
PENALTY = 1.0


class Example(NamedTuple):
    """A claim beside a passage: the strength of each sign, and whether they relate."""

    claim: str
    signs: list[float]
    related: bool
    weight: float


def examples(rows: list[tuple[str, str, str]], weight: float) -> list[Example]:
    """Look for the signs in passages that share a word with their claims."""
    vocabulary = Vocabulary.of(ENGLISH)
    found = []
    for text, passage, label in rows:
        claim = read_claim(text, vocabulary)
        sentence = read_sentence(tokens_of(passage), vocabulary)
        comparison = compare(claim, sentence, vocabulary)
        if comparison.there:
            verdict = judge(claim, sentence, comparison, vocabulary)
            signs = signs_of(claim, sentence, comparison, verdict, vocabulary)
            sizes = [1.0, *(float(signs[sign]) for sign in Sign)]
            found.append(Example(text, sizes, label != "unrelated", weight))
    return found


def score(weights: list[float], example: Example) -> float:
    """Add up the weights of the signs of an example."""
    return sum(w * size for w, size in zip(weights, example.signs, strict=True))


def fit(learned: list[Example]) -> list[float]:
    """Find the weights by steps down the slope, each with a rate of its own."""
    weights = [0.0] * (len(Sign) + 1)
    squares = [1e-6] * len(weights)
    for _ in range(STEPS):
        slope = [0.0, *(PENALTY * weight for weight in weights[1:])]
        for example in learned:
            odds = max(-30.0, min(30.0, score(weights, example)))
            miss = (1 / (1 + math.exp(-odds)) - example.related) * example.weight
            for i, size in enumerate(example.signs):
                slope[i] += miss * size
        for i, part in enumerate(slope):
            squares[i] += part * part
            weights[i] -= 0.5 * part / math.sqrt(squares[i])
    return weights


def kept(learned: list[Example]) -> str:
    """Tell how many of each kind are called related by the claims of the other folds."""
    claims = sorted({example.claim for example in learned})
    fold = {claim: i % FOLDS for i, claim in enumerate(claims)}
    called = []
    for i in range(FOLDS):
        weights = fit([e for e in learned if fold[e.claim] != i])
        rest = (e for e in learned if fold[e.claim] == i)
        called += [(e, score(weights, e) > 0) for e in rest]
    parts = []
    for related in (True, False):
        for weight in sorted({e.weight for e in learned if e.related is related}):
            those = [k for e, k in called if (e.related, e.weight) == (related, weight)]
            kind = "related" if related else "unrelated"
            parts.append(f"{sum(those)} of {len(those)} {kind} at {weight}")
    return "called related: " + ", ".join(parts)


def main(headlines: str, files: list[str]) -> None:
    """Learn the table and print it."""
    learned = examples(read(headlines), HEADLINE)
    learned += examples([case for path in files for case in read(path)], 1.0)
    first, *weights = fit(learned)
    print(f"_ANY: Final = {first:.1f}")
    for sign, weight in zip(Sign, weights, strict=True):
        print(f"    Sign.{sign.name}: {weight:.1f},")
    print(kept(learned))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
