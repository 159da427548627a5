"""
Stance of headlines towards claims, on Emergent.

The corpus is that of Ferreira and Vlachos (2016, "Emergent: a novel data-set for
stance classification"); its authors published it at
https://github.com/willferreira/mscproject, cut into claims to train on and claims
to test on.  Any CSV file will do that has the columns of those: `claimId`,
`claimHeadline` or `claim`, `articleHeadline` or `headline`, and `articleHeadlineStance` or
`stance`.

    python benchmarks/stance.py PATH

A text file of cases will do, too: a claim a line, behind "claim:", and under it passages
behind their stance, as in `pairs.txt`, where many are unrelated.

Nothing is trained, so there are no folds: all pairs are judged.  Headlines of one
claim are alike, though, and so the spread is measured over claims: half of them,
drawn a hundred times.
"""

from __future__ import annotations

import csv
import random
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import claimtrack

LABELS = ("for", "against", "observing", "unrelated")
DRAWS = 100


def read(path: str) -> list[tuple[str, str, str]]:
    """Read claim, headline and stance of each pair."""
    if Path(path).suffix == ".txt":
        return list(cases(path))
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        (
            row.get("claimHeadline") or row["claim"],
            row.get("articleHeadline") or row["headline"],
            row.get("articleHeadlineStance") or row["stance"],
        )
        for row in rows
    ]


def cases(path: str) -> Iterator[tuple[str, str, str]]:
    """Read claim, passage and stance of each case of a text file."""
    claim = ""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        kind, _, text = line.partition(": ")
        if kind == "claim":
            claim = text
        elif kind in LABELS:
            yield claim, text, kind


def accuracy(pairs: list[tuple[str, str]]) -> float:
    """Tell the share of pairs of gold and guess that agree."""
    return sum(gold == guess for gold, guess in pairs) / len(pairs)


def f1(pairs: list[tuple[str, str]], label: str) -> float:
    """Tell the harmonic mean of precision and recall of a label."""
    count = Counter(pairs)
    hits = count[label, label]
    golds = sum(n for (gold, _), n in count.items() if gold == label)
    guesses = sum(n for (_, guess), n in count.items() if guess == label)
    return 2 * hits / (golds + guesses) if golds + guesses else 0.0


def spread(by_claim: dict[str, list[tuple[str, str]]]) -> tuple[float, float]:
    """Tell mean and standard deviation of the accuracy over halves of the claims."""
    dice = random.Random(0)  # noqa: S311  a fixed draw, no secret
    claims = sorted(by_claim)
    found = []
    for _ in range(DRAWS):
        half = dice.sample(claims, max(1, len(claims) // 2))
        found.append(accuracy([pair for claim in half for pair in by_claim[claim]]))
    return statistics.mean(found), statistics.pstdev(found)


def main(path: str) -> None:
    """Judge all pairs of a file and print how well that went."""
    rows = read(path)
    claimtrack.stance("Warm", "up")
    start = time.perf_counter()
    by_claim = defaultdict(list)
    for claim, headline, gold in rows:
        by_claim[claim].append((gold, claimtrack.stance(claim, headline).label.value))
    seconds = time.perf_counter() - start
    pairs = [pair for found in by_claim.values() for pair in found]
    mean, deviation = spread(by_claim)
    print(
        f"{len(pairs)} pairs, {len(by_claim)} claims, {len(pairs) / seconds:,.0f} pairs/s"
    )
    print(
        f"accuracy {accuracy(pairs):.3f}; over half the claims {mean:.3f} ± {deviation:.3f}"
    )
    for label in LABELS:
        if all(gold != label for gold, _ in pairs):
            continue
        print(f"F1 {label:10s} {f1(pairs, label):.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
