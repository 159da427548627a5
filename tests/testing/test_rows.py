"""Made-up rows are rows that a lexicon takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.testing import lexicon_rows

KINDS = sorted({type(row) for row in ENGLISH.rows}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_made_up_rows_pass_their_own_check(kind, data):
    """A drawn row of any kind may be added to a lexicon."""
    row = data.draw(lexicon_rows(kind))

    assert type(row) is kind
    assert ENGLISH.with_rows(row).rows[-1] is row
