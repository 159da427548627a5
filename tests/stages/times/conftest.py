"""What the tests of time expressions share."""

from __future__ import annotations

import pytest

import claimtrack

THURSDAY = "2021-07-08"


@pytest.fixture(scope="session")
def values():
    """Give each time expression of a sentence with its value, and its mod if it has one."""

    def find(sentence, published=THURSDAY):
        return [
            (time.text, time.value) + ((time.mod.value,) if time.mod else ())
            for time in claimtrack.find_times(sentence, published=published)
        ]

    return find
