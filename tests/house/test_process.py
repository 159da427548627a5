"""What can be seen only in a fresh interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import claimtrack

TEXT = (
    "“No,” said Mira Halloran on Tuesday, 6 July 2021. She denied any role in the fire."
    "\n\nOfficials in Rome said in a statement last week that the claim was false."
)


def run(code, **environment):
    """Run `code` in a new interpreter and give what it prints."""
    home = str(Path(claimtrack.__file__).parents[1])
    done = subprocess.run(  # noqa: S603  our own code in our own interpreter
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": home, "PYTHONUTF8": "1", **environment},
    )
    return done.stdout


def test_import_loads_nothing_yet():
    """`import claimtrack` loads neither the stages nor any package of others."""
    code = "import claimtrack, sys; print(*sys.modules)"
    loaded = run(code).split()
    ours = [name for name in loaded if name.startswith("claimtrack.")]

    assert ours == ["claimtrack._version"]
    assert not {"attr", "attrs", "cattrs", "dateparser", "regex"} & set(loaded)


def test_parsing_spares_what_it_does_not_need():
    """Plain dates are read without dateparser, and no JSON is made unasked."""
    code = (
        "import claimtrack, sys\n"
        f"claimtrack.parse({TEXT!r}, published='2021-07-08')\n"
        "print(*sys.modules)"
    )

    assert not {"cattrs", "dateparser"} & set(run(code).split())


@pytest.mark.parametrize("seed", ["1", "20", "300"])
def test_results_do_not_hang_on_the_hash_seed(seed):
    """The same text gives the same dictionary under any order of sets."""
    code = (
        "import claimtrack, json\n"
        f"document = claimtrack.parse({TEXT!r}, published='2021-07-08')\n"
        "print(json.dumps(document.to_dict()))"
    )
    expected = claimtrack.parse(TEXT, published="2021-07-08").to_dict()

    assert json.loads(run(code, PYTHONHASHSEED=seed)) == expected
