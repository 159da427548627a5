"""The kinds of content under short names."""

from __future__ import annotations

from claimtrack.lexicon.rows import takes
from claimtrack.lexicon.rows.cues import Takes


def test_each_kind_has_its_own_name():
    """A table may name every kind of content, and each name means what it says."""
    short = {name: kind for name, kind in vars(takes).items() if name.isupper()}

    assert short == dict(Takes.__members__)
