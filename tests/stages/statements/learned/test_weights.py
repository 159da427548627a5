"""Files of learned numbers."""

from __future__ import annotations

import lzma
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import WeightsError
from claimtrack.scoring.packed import unpack
from claimtrack.stages.statements.learned.weights import (
    load_weights,
    save_weights,
    shared_weights,
    shipped_weights,
    structured,
)


def test_what_is_saved_is_what_is_loaded(plain, weights, tmp_path):
    """Written and read back the weights are equal."""
    save_weights(plain, tmp_path / "my.xz")

    assert load_weights(tmp_path / "my.xz") == weights


def test_the_same_numbers_are_the_same_bytes(plain, tmp_path):
    """Writing twice gives the same file, in whatever order the parts were made."""
    save_weights(plain, tmp_path / "one.xz")
    save_weights(dict(reversed(plain.items())), tmp_path / "two.xz")

    assert (tmp_path / "one.xz").read_bytes() == (tmp_path / "two.xz").read_bytes()


@given(st.lists(st.lists(st.integers(-9999, 9999), min_size=6, max_size=6), max_size=9))
def test_columns_become_rows(plain, rows):
    """A table stored by columns gives each feature its own numbers."""
    groups = {"": [], "w0": [str(number) for number in range(len(rows))]}
    columns = [[row[column] for row in rows] for column in range(6)]
    units = structured({**plain, "units": {"names": groups, "columns": columns}}).units

    for number, row in enumerate(rows):
        assert list(unpack(units.weights(f"w0 {number}"), 6)) == row


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no xz",
        lzma.compress(b"no json"),
        lzma.compress(b"{}"),
        lzma.compress(b"[]"),
    ],
)
def test_a_damaged_file_is_refused_by_name(content, tmp_path):
    """The error names the file and tells what to do."""
    path = tmp_path / "my.xz"
    path.write_bytes(content)

    with pytest.raises(WeightsError, match=r"my\.xz.*claimtrack train"):
        load_weights(path)


def test_another_format_is_refused(plain, tmp_path):
    """Weights of features that this version does not compute are of no use."""
    save_weights({**plain, "format": 0}, tmp_path / "old.xz")

    with pytest.raises(WeightsError, match="another format"):
        load_weights(tmp_path / "old.xz")


def test_a_missing_file_is_refused(tmp_path):
    """A file that is not there cannot be read."""
    with pytest.raises(WeightsError, match="cannot be read"):
        load_weights(tmp_path / "none.xz")


def test_shipped_weights_have_a_card():
    """Beside the weights stands what they were made of."""
    path = shipped_weights("en")

    assert path.is_file()
    assert path.with_suffix(".md").is_file()
    assert path.stat().st_size < 1_500_000


def test_weights_are_loaded_once_for_all_parsers(plain, tmp_path):
    """The same file gives the same weights, and another file of that name its own."""
    path = tmp_path / "my.xz"
    save_weights(plain, path)
    first = shared_weights(path)

    assert shared_weights(path) is first
    save_weights({**plain, "about": {"corpora": ["more"]}}, path)
    os.utime(path, (0, 0))
    assert shared_weights(path).about == {"corpora": ["more"]}


def test_weights_that_are_gone_are_named(tmp_path):
    """What was loaded before is no excuse for a file that is not there."""
    with pytest.raises(WeightsError, match="cannot be read"):
        shared_weights(tmp_path / "none.xz")
