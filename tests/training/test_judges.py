"""Trees that choose among analyses and accept the chosen one."""

from __future__ import annotations

import numpy as np
import pytest

from claimtrack.scoring.linear import probability
from claimtrack.scoring.trees import Forest
from claimtrack.stages.statements.learned.analysis_features import NAMES
from claimtrack.training.judges import Judged, choose, fit_judges
from claimtrack.training.judging import Verdict

RULED = NAMES.index("ruled_content")
ODDS = NAMES.index("odds")


@pytest.fixture(scope="module")
def parts():
    """Candidates whose second analysis is right if the odds are good."""
    random = np.random.default_rng(0)
    made = []
    for odds in random.normal(size=600):
        rows = np.zeros((2, len(NAMES)))
        rows[:, ODDS] = odds
        rows[1, RULED] = 1.0
        right = bool(odds > 0)
        verdicts = [
            Verdict(False, False, False, False),
            Verdict(right, right, right, False),
        ]
        made.append(Judged(rows.tolist(), verdicts, 1.0))
    return [made[:200], made[200:400], made[400:]]


@pytest.fixture(scope="module")
def judges(parts):
    fitted = fit_judges(parts)
    return Forest.of(fitted["ranker"]), Forest.of(fitted["acceptor"])


def test_the_ranker_chooses_the_right_one(parts, judges):
    """Of two analyses it takes the one that tends to be right."""
    assert all(choose(judges[0], one.rows) == 1 for one in parts[0])


def test_the_acceptor_knows_when_it_is_right(parts, judges):
    """Where the chosen one is right, it is held for likely."""
    told = [probability(judges[1].score(one.rows[1])) > 0.5 for one in parts[0]]
    right = [one.verdicts[1].right for one in parts[0]]

    assert np.mean(np.array(told) == np.array(right)) > 0.9


def test_of_equals_the_first_is_chosen():
    """Without trees all are alike, and the labels decide."""
    assert choose(Forest(0.0, (), ("size",)), [[1.0], [2.0]]) == 0
