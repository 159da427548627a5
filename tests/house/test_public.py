"""The public names: one list, one table of homes, one block for type checkers."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest

import claimtrack

MOST = 40


@pytest.fixture(scope="module")
def root(sources):
    return next(source for source in sources if source.module == "claimtrack")


def seen_by_type_checkers(root):
    """Read the names and homes of the imports under TYPE_CHECKING."""
    block = next(node for node in root.tree.body if isinstance(node, ast.If))
    return {alias.name: node.module for node in block.body for alias in node.names}


def test_the_list_is_sorted():
    """`__all__` is in order, constants before classes before functions."""

    def key(name):
        rank = 0 if name.isupper() else 1 if name[0].isupper() else 2
        return rank, name

    assert sorted(claimtrack.__all__, key=key) == claimtrack.__all__
    assert len(claimtrack.__all__) <= MOST


def test_the_list_and_the_homes_agree(root):
    """Each public name has a home, the same for Python and for type checkers."""
    homes = claimtrack._HOME

    assert {*homes, "__version__"} == set(claimtrack.__all__)
    assert seen_by_type_checkers(root) == homes


@pytest.mark.parametrize("name", claimtrack.__all__)
def test_public_names_can_be_had(name):
    """Each name comes from its home, and has a docstring or is a plain constant."""
    value = getattr(claimtrack, name)

    if name in claimtrack._HOME:
        assert value is getattr(import_module(claimtrack._HOME[name]), name)
        assert value.__doc__


def test_unknown_names_are_refused():
    """A name that is not there is an AttributeError, as of any module."""
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        _ = claimtrack.prase


def test_dir_shows_the_public_names():
    """What a shell completes is the public list."""
    assert dir(claimtrack) == sorted(claimtrack.__all__)
