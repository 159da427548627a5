"""
Hypothesis profiles: how many examples a law is tried on.

``quick`` is for everyday use, ``default`` for a pull request and ``thorough`` for
a release; choose one by ``HYPOTHESIS_PROFILE=thorough pytest``.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

for name, examples in (("quick", 20), ("default", 100), ("thorough", 1000)):
    settings.register_profile(
        name,
        max_examples=examples,
        # A busy machine is no fault of a law; tests of linear time measure on their own.
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        report_multiple_bugs=False,
        # In CI a failure must be the fault of the change, and not of the dice.
        derandomize="CI" in os.environ,
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
