"""What narrows a time down or makes it inexact."""

from __future__ import annotations

import pytest

# Laws


@pytest.mark.parametrize(
    "date", ["March", "last week", "1998", "the 1990s", "Thursday"]
)
@pytest.mark.parametrize(("edge", "mod"), [("early", "START"), ("late", "END")])
def test_an_edge_changes_only_the_mod(values, edge, mod, date):
    """Early March is March, with a mod."""
    [(_, plain)] = values(f"It broke in {date}.")
    [(_, value, found)] = values(f"It broke in {edge} {date.removeprefix('the ')}.")

    assert (value, found) == (plain, mod)
