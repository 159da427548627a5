"""``python -m claimtrack.training``: the same as ``claimtrack train``."""

from __future__ import annotations

import sys

from claimtrack.cli import main

if __name__ == "__main__":
    raise SystemExit(main(["train", *sys.argv[1:]]))
