"""What a unit is to a cue, as keys and names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.sequence_features import (
    chain_keys,
    edge_key,
    names_of,
    quoted_sides,
    unit_keys,
)

BUCKETS = {"said": "p6"}
TEXTS = st.text(alphabet="said that Lee,.“”\n:", max_size=60)


@given(text=TEXTS)
def test_every_key_has_names(strips, text):
    """Whatever stands in a text, each group of features can be named."""
    for strip in strips(text):
        for unit in range(len(strip)):
            keys = unit_keys(strip, unit, BUCKETS)
            after = range(unit + 1, len(strip))
            for more in chain_keys(strip, unit, after, BUCKETS, "00"):
                keys += more
            assert all(names_of(key) for key in keys)


@given(text=TEXTS)
def test_a_chain_has_keys_for_each_unit(strips, text):
    """Both chains are as long as the sides of the cue."""
    for strip in strips(text):
        for at in range(len(strip)):
            for side in (range(at - 1, -1, -1), range(at + 1, len(strip))):
                assert len(list(chain_keys(strip, at, side, BUCKETS, "00"))) == len(
                    side
                )


def test_what_lies_between_is_counted(strips):
    """Behind a comma and a second cue, features say so."""
    strip = strips("Lee said, and Roy said no.")[0]
    keys = list(chain_keys(strip, 1, range(2, len(strip)), BUCKETS, "00"))
    between = [next(key[2] for key in unit if key[0] == "between") for unit in keys]

    assert between == ["0000", "1000", "1000", "1000", "1010", "1010"]


def test_sides_with_quotations(strips):
    """It is told on which sides of the cue a quotation stands."""
    strip = strips("“We won,” Lee said.")[0]

    assert quoted_sides(strip, 2, 0, len(strip)) == "10"
    assert quoted_sides(strip, 0, 0, len(strip)) == "00"


def test_a_step_is_named_by_its_ends():
    """A step from a noun to "that" is seen from both ends."""
    assert names_of(edge_key("x", "that")) == ["step", "from x", "to that", "x that"]
