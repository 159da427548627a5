"""What is left out where an extra is not installed."""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("sklearn") else ["claimtrack/training/*"]
