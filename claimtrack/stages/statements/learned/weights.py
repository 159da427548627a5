"""a file of learned numbers → the models that read with them"""

from __future__ import annotations

import json
import lzma
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import attrs

from claimtrack.errors import WeightsError
from claimtrack.scoring.linear import LinearModel
from claimtrack.scoring.packed import UNIT, PackedTable
from claimtrack.scoring.trees import Forest

FORMAT: Final = 1
"""The version of the file; a new one whenever the features change."""

_FIELDS: Final = 6
_PAIRS: Final = 32
