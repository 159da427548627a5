"""lessons → the words that report, and a classifier that tells when they do"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs
import numpy as np
from sklearn.linear_model import LogisticRegression

from claimtrack.scoring.linear import LinearModel
from claimtrack.stages.statements.learned.cue_features import (
    cue_features,
    precision_bucket,
    precisions,
)
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.training.crf import matrix
from claimtrack.training.targets import Lesson

# A third of all that is looked at are words that report less often than this, and one
# statement in four hundred hangs on them.
_LEAST_PRECISION: Final = 0.05
_LEAST_SEEN: Final = 3
_HOUSES: Final = ("outer ", "whole ")


class CueBook:
    """
    How often each word stands for a cue, and how often it is seen.

    Args:
        lessons: What to count in.
    """

    def __init__(self, lessons: Iterable[Lesson]) -> None:
        self._right: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        self._own: dict[str, tuple[Counter[str], Counter[str]]] = {}
        for lesson in lessons:
            strips = lesson.strips
            right = Counter(strips[t.strip].norm[t.at] for t in lesson.targets)
            seen = Counter(strips[s].norm[unit] for s, unit in lesson.labelled())
            self._own[lesson.name] = (right, seen)
            self._right.update(right)
            self._seen.update(seen)

    def buckets(self, without: str | None = None) -> dict[str, str]:
        """
        Give the precision of each word that reports often enough.

        Args:
            without: The name of a lesson not to count: what is learned from a lesson
                must not know its answers.
        """
        none: Counter[str] = Counter()
        right, seen = self._own[without] if without else (none, none)
        found = {}
        for word, every in sorted(self._right.items()):
            count = every - right[word]
            total = self._seen[word] - seen[word]
            if count > 0 and count >= _LEAST_PRECISION * total:
                found[word] = precision_bucket(count, total)
        return found


@attrs.frozen
class Candidate:
    """
    A unit that may be a cue, in a lesson.

    Args:
        lesson: The lesson.
        strip: The strip.
        at: The number of the unit.
        precise: The precision of each unit of the strip as other lessons tell it.
        right: Whether it is a cue.
    """

    lesson: Lesson
    strip: Strip
    at: int
    precise: Sequence[str] = attrs.field(repr=False)
    right: bool


def candidates(lessons: Iterable[Lesson], book: CueBook) -> Iterator[Candidate]:
    """Go through all candidates of which it is known whether they are cues."""
    for lesson in lessons:
        buckets = book.buckets(without=lesson.name)
        precise = [precisions(strip, buckets) for strip in lesson.strips]
        cues = {(target.strip, target.at) for target in lesson.targets}
        for number, unit in lesson.labelled():
            if precise[number][unit]:
                strip, right = lesson.strips[number], (number, unit) in cues
                yield Candidate(lesson, strip, unit, precise[number], right)


def fit_cues(
    found: Sequence[Candidate], *, weight: float, strength: float = 0.3
) -> LinearModel:
    """
    Fit a logistic regression with an L1 penalty.

    Corpora that mark nested statements follow other conventions.  While fitting,
    some features are doubled for each kind of corpus; the weights then given are
    those halfway between the two kinds.

    Args:
        found: The candidates.
        weight: How much one from a corpus with nested statements counts.
        strength: The inverse of the penalty.
    """
    numbers: dict[str, int] = {}
    rows = [
        [numbers.setdefault(name, len(numbers)) for name in _names(one)]
        for one in found
    ]
    features = matrix(rows, len(numbers))
    # What was seen once or twice would be learned by heart.
    kept = np.flatnonzero(np.asarray(features.sum(axis=0))[0] >= _LEAST_SEEN)
    # L1: most features drop out, which keeps the file small and the reading fast.
    model = LogisticRegression(
        l1_ratio=1,
        C=strength,
        solver="liblinear",
        random_state=0,
        tol=1e-3,
        max_iter=50,
    )
    model.fit(
        features[:, kept],
        np.array([one.right for one in found]),
        sample_weight=np.array([weight if one.lesson.whole else 1.0 for one in found]),
    )
    names = list(numbers)
    learned = {
        names[j]: float(w) for j, w in zip(kept, model.coef_[0], strict=True) if w
    }
    return _between_houses(float(model.intercept_[0]), learned)


def _names(one: Candidate) -> list[str]:
    names = cue_features(one.strip, one.at, one.precise)
    house = _HOUSES[one.lesson.whole]
    doubled = [name for name in names if name.startswith(("w0 ", "own ", "k1 "))]
    doubled += [name for name in names if name in ("inside", "outside", "title")]
    return [*names, house, *(house + name for name in doubled)]


def _between_houses(bias: float, learned: Mapping[str, Any]) -> LinearModel:
    weights: dict[str, float] = {}
    for name, weight in learned.items():
        if not name.startswith(_HOUSES):
            weights[name] = weights.get(name, 0.0) + weight
            continue
        plain = name[len(_HOUSES[0]) :]
        if plain:
            weights[plain] = weights.get(plain, 0.0) + weight / 2
        else:
            bias += weight / 2
    return LinearModel(bias, weights)
