"""What a function makes of a key, made once for as long as there is room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.kept import Kept

KEYS = st.lists(st.integers(-20, 20))


@given(KEYS, st.integers(1, 8))
def test_what_is_kept_is_what_is_made(keys, most):
    """Whether a value is new, kept or made again, it is that of its key."""
    kept = Kept(lambda key: key * key, most)

    assert [kept[key] for key in keys] == [key * key for key in keys]


@given(KEYS, st.integers(1, 8))
def test_there_are_never_more_than_there_is_room_for(keys, most):
    """A parser that lives long does not grow with all that it reads."""
    kept = Kept(str, most)
    for key in keys:
        assert kept[key] == str(key)
        assert len(kept) <= most


@given(KEYS)
def test_a_value_is_made_once_while_there_is_room(keys):
    """No key is asked for twice of the function."""
    asked = []
    kept = Kept(asked.append, most=100)
    for key in keys:
        kept[key]

    assert asked == list(dict.fromkeys(keys))


def test_what_no_longer_fits_makes_room_for_all():
    """When it is full, all is forgotten but the new one."""
    kept = Kept(len, most=2)
    for word in ("a", "bb", "ccc"):
        kept[word]

    assert kept == {"ccc": 3}


def test_looking_without_asking_makes_nothing():
    """A key that is only looked for is not made."""
    kept = Kept(len, most=2)

    assert "a" not in kept
    assert kept.get("a") is None
    assert kept == {}
