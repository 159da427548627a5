"""The package for tests asks for Hypothesis, and tells how to get it."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest

from claimtrack import testing
from claimtrack.errors import MissingExtraError


def test_public_names_are_all_there():
    """The list of public names is sorted, and each can be had."""
    assert sorted(testing.__all__) == testing.__all__
    assert all(getattr(testing, name).__doc__ for name in testing.__all__)


def test_without_hypothesis_the_extra_is_named(monkeypatch):
    """Where Hypothesis is not installed, the error says what to install."""
    for name in list(sys.modules):
        if name.startswith("claimtrack.testing"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(MissingExtraError, match=r"claimtrack\[test\]") as caught:
        import_module("claimtrack.testing")

    assert caught.value.extra == "test"
