"""The file that type checkers read is also one that runs."""

from __future__ import annotations

import runpy
from pathlib import Path


def test_the_public_interface_does_what_its_types_say() -> None:
    """What mypy accepts as a user's code runs without an error."""
    names = runpy.run_path(str(Path(__file__).with_name("api.py")))

    assert names["is_denial"] is False
    assert names["again"] == names["document"]
    assert names["culprit"] == "soon"
