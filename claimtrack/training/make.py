"""
annotated articles → weights

The cue classifier and the random field are fit on all articles.  The trees that
judge their work must see it as it is on new text, so they learn from readings
of each third of the articles by models that were fit on the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import Any, Final

from claimtrack.chain import Chain
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.pipeline import default_chain
from claimtrack.scoring.packed import UNIT
from claimtrack.stages.statements.learned.analysis_features import NAMES
from claimtrack.stages.statements.learned.labeller import Labeller
from claimtrack.stages.statements.learned.read import readings
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.stages.statements.learned.vocabulary import Vocabulary
from claimtrack.stages.statements.learned.weights import (
    FORMAT,
    Weights,
    cue_forms,
    structured,
)
from claimtrack.training.chains import exercise_of, table_of
from claimtrack.training.corpora import Article
from claimtrack.training.crf import fit
from claimtrack.training.cues import CueBook, candidates, fit_cues
from claimtrack.training.judges import Judged, fit_judges
from claimtrack.training.judging import judge
from claimtrack.training.targets import Lesson, lessons_of

_FOLDS: Final = 3
# A corpus by our own guide is smaller and cleaner than the others.
_WHOLE_COUNTS: Final = 2.0
_NO_TREES: Final = {"base": 0.0, "trees": [], "names": list(NAMES)}
Report = Callable[[str], None]


def make_weights(
    articles: Sequence[Article], lexicon: Lexicon, about: dict[str, Any], report: Report
) -> dict[str, Any]:
    """
    Learn from annotated articles.

    Args:
        articles: The articles.
        lexicon: The words to read them with.
        about: What to note in the weights about how they were made.
        report: Is told how far the work is.

    Returns:
        The weights, as `save_weights` takes them.
    """
    vocabulary = Vocabulary.of(lexicon)
    chain = _before_statements(lexicon)
    lessons = lessons_of(articles, lexicon, chain, Reader(lexicon, vocabulary))
    report(
        f"{len(lessons)} articles, {sum(len(x.targets) for x in lessons)} statements"
    )
    judged: list[list[Judged]] = []
    for fold in range(_FOLDS):
        # Judged on articles that the models have not seen, or the trees would trust
        # them too much.
        others = [lesson for lesson in lessons if _fold(lesson.name) != fold]
        models = structured(_fit(others, vocabulary, about))
        read = (_judged(x, models) for x in lessons if _fold(x.name) == fold)
        judged.append([one for each in read for one in each])
        report(f"part {fold + 1} of {_FOLDS} read by what the others taught")
    plain = _fit(lessons, vocabulary, about)
    plain.update(fit_judges(judged), rows=sorted(cue_forms(lexicon)))
    report("done")
    return plain


def _before_statements(lexicon: Lexicon) -> Chain:
    """Give the stages that the reading of statements builds on."""
    stages = tuple(default_chain(lexicon))
    return Chain(stages[: [stage.name for stage in stages].index("statements")])


def _fold(name: str) -> int:
    """Put an article into one of the parts, the same one each time."""
    # Not hash(), which differs on each run.
    return sha256(name.encode("utf-8", "surrogatepass")).digest()[0] % _FOLDS


def _fit(
    lessons: Sequence[Lesson], vocabulary: Vocabulary, about: dict[str, Any]
) -> dict[str, Any]:
    """Fit the cue classifier and the random field; the trees are still to come."""
    book = CueBook(lessons)
    cue = fit_cues(list(candidates(lessons, book)), weight=_WHOLE_COUNTS)
    exercise = exercise_of(lessons, book, _WHOLE_COUNTS)
    field = fit(exercise.chains)
    known: dict[str, list[str]] = {}
    for word, bucket in book.buckets().items():
        known.setdefault(bucket, []).append(word)
    rounded = {name: round(weight * UNIT) for name, weight in cue.weights.items()}
    names = sorted(name for name, weight in rounded.items() if weight)
    return {
        "format": FORMAT,
        "about": about,
        "vocabulary": dict(vocabulary.classes),
        "cues": known,
        # Filled in by the caller, together with the trees.
        "rows": [],
        "cue": {
            "bias": round(cue.bias * UNIT),
            "names": names,
            "weights": [rounded[name] for name in names],
        },
        "units": table_of(exercise.units, field.features),
        "steps": table_of(exercise.steps, field.edges),
        "ranker": _NO_TREES,
        "acceptor": _NO_TREES,
    }


def _judged(lesson: Lesson, models: Weights) -> Iterator[Judged]:
    labeller = Labeller(models.units, models.steps, models.buckets)
    weight = _WHOLE_COUNTS if lesson.whole else 1.0
    for number, strip in enumerate(lesson.strips):
        targets = [target for target in lesson.targets if target.strip == number]
        for reading in readings(strip, models, labeller, lesson.proposals[number]):
            verdicts = [
                judge(analysis, strip, targets, whole=lesson.whole)
                for analysis in reading.analyses
            ]
            yield Judged(reading.rows, verdicts, weight)
