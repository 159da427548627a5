"""a file of learned numbers → the models that read with them"""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import Any, Final

import attrs

from claimtrack.errors import WeightsError
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.cues import CueAdjective, CueNoun, CueVerb
from claimtrack.scoring.linear import LinearModel
from claimtrack.scoring.packed import BITS, UNIT, Groups, PackedTable
from claimtrack.scoring.trees import Forest
from claimtrack.stages.statements.learned.vocabulary import Vocabulary

FORMAT: Final = 3
"""The version of the file; a new one whenever the features change."""

_SHIPPED: Final = Path(__file__).parents[3] / "weights"

FIELDS: Final = 3
"""Labels with weights: cue, source, content; doing nothing scores 0."""

PAIRS: Final = 16
"""Pairs of labels that may follow each other."""


@attrs.frozen
class Weights:
    """
    All that was learned for a language.

    Args:
        about: What they were made of, by which command.
        vocabulary: The function words that they were made with.
        buckets: The precision of each known cue word, "p0" to "p7".
        rows: The cue words that rows of the lexicon had when the weights were made.
        cue: Tells how likely a word is to be a cue.
        units: Tells what a unit is to a cue; to the left of it, then to the right.
        steps: Tells what follows what; to the left, then to the right.
        ranker: Tells the best among the analyses of a cue.
        acceptor: Tells how likely the best analysis is to be right.
    """

    about: Mapping[str, Any]
    vocabulary: Vocabulary = attrs.field(repr=False)
    buckets: Mapping[str, str] = attrs.field(repr=False)
    rows: frozenset[str] = attrs.field(repr=False)
    cue: LinearModel
    units: PackedTable
    steps: PackedTable
    ranker: Forest
    acceptor: Forest


def cue_forms(lexicon: Lexicon) -> frozenset[str]:
    """Give the single words that rows of a lexicon say to report."""
    kinds: tuple[type[Row], ...] = (CueVerb, CueNoun, CueAdjective)
    forms = (form for kind in kinds for form in lexicon.by_form(kind))
    return frozenset(form for form in forms if " " not in form)


def shipped_weights(language: str) -> Path:
    """
    Give the file of the weights that come with the package; it need not exist.

    Args:
        language: The code of the language (ISO 639-1).
    """
    return _SHIPPED / f"{language}.xz"


def load_weights(path: Path) -> Weights:
    """
    Read weights from a file.

    Args:
        path: A file that `save_weights` wrote.

    Raises:
        WeightsError: If there is no such file, or it holds no weights of this `FORMAT`.
    """
    try:
        plain = json.loads(lzma.decompress(path.read_bytes()))
        if plain["format"] != FORMAT:
            reason = "are of another format; make them anew with `claimtrack train`"
            raise WeightsError(path, reason)
        return structured(plain)
    except OSError as error:
        raise WeightsError(path, f"cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, lzma.LZMAError) as error:
        if isinstance(error, WeightsError):
            raise
        reason = "are damaged or none at all; name a file that `claimtrack train` wrote"
        raise WeightsError(path, reason) from error


def shared_weights(path: Path) -> Weights:
    """
    Read weights from a file, once for all parsers as long as the file stays the same.

    Args:
        path: As for `load_weights`.

    Raises:
        WeightsError: As for `load_weights`.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _remembered(path, changed)


# Loading takes half a second, and what is loaded takes room; few use more than two.
@lru_cache(maxsize=2)
def _remembered(path: Path, changed: int) -> Weights:  # noqa: ARG001  part of the key
    return load_weights(path)


def save_weights(plain: Mapping[str, Any], path: Path) -> None:
    """
    Write weights to a file, byte for byte the same each time.

    Args:
        plain: The numbers as `claimtrack.training` gathers them.
        path: The file.
    """
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def structured(plain: Mapping[str, Any]) -> Weights:
    """
    Make models of plain numbers.

    Args:
        plain: What `save_weights` wrote.
    """
    buckets = {
        word: bucket for bucket, words in plain["cues"].items() for word in words
    }
    cue = plain["cue"]
    words = {kind: tuple(listed) for kind, listed in plain["vocabulary"].items()}
    values = (value / UNIT for value in cue["weights"])
    return Weights(
        about=plain["about"],
        vocabulary=Vocabulary(words),
        buckets=buckets,
        rows=frozenset(plain["rows"]),
        cue=LinearModel(
            cue["bias"] / UNIT, dict(zip(cue["names"], values, strict=True))
        ),
        units=_table(plain["units"], 2 * FIELDS),
        steps=_table(plain["steps"], 2 * PAIRS),
        ranker=Forest.of(plain["ranker"]),
        acceptor=Forest.of(plain["acceptor"]),
    )


def _table(plain: Mapping[str, Any], size: int) -> PackedTable:
    """
    Pack a table that is stored column by column.

    Only the columns that are not all zeros are there; a name's numbers stand at
    its place in each of them.
    """
    groups = Groups()
    first = 0
    for group, lasts in plain["names"].items():
        packed = [0] * len(lasts)
        for place, column in enumerate(plain["columns"]):
            shift = BITS * place
            part = column[first : first + len(lasts)]
            packed = [a + (b << shift) for a, b in zip(packed, part, strict=True)]
        # Words stand in many groups; one string for all of them saves memory.
        groups[group] = dict(zip(map(intern, lasts), packed, strict=True))
        first += len(lasts)
    return PackedTable(size, groups)
