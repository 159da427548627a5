"""the labels around a cue, as one possible reading of it"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from claimtrack.stages.statements.learned.sequence_features import CONTENT, CUE, SOURCE

Run = tuple[int, int]
"""The number of a first unit, and the number behind a last one."""


# Thousands are made for each text, and no attrs value is made as fast.
class Analysis(NamedTuple):
    """
    One way to read what stands around a cue.

    Args:
        cue: The units of the cue.
        source: The units of the source; empty if there is none.
        content: The units of the content.
        margin: How much better its labels score than labelling nothing.
        loss: How much worse they score than those of the best analysis of the cue.
        borrowed: How the source came in, if not by its labels: 0 by its labels, 1 from
            another analysis of the cue, 2 from the cue before.
    """

    cue: tuple[Run, ...]
    source: tuple[Run, ...]
    content: tuple[Run, ...]
    margin: float
    loss: float
    borrowed: int = 0


def read_labels(
    labels: Iterable[int], low: int, margin: float, loss: float
) -> Analysis:
    """
    Gather runs of equal labels.

    Args:
        labels: The label of each unit.
        low: The number of the first of these units.
        margin: As for the class.
        loss: As for the class.
    """
    runs: tuple[list[Run], ...] = ([], [], [], [])
    before, begin = -1, low
    at = low
    for label in labels:
        if label != before:
            if before > 0:
                runs[before].append((begin, at))
            before, begin = label, at
        at += 1
    if before > 0:
        runs[before].append((begin, at))
    return Analysis(
        tuple(runs[CUE]), tuple(runs[SOURCE]), tuple(runs[CONTENT]), margin, loss
    )
