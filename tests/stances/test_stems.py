"""Words of a family are told by their beginnings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.stems import akin, stem

words = st.text("abcdeinrstuy", min_size=1, max_size=12)


@given(st.text())
def test_any_word_has_a_stem(word):
    """No string is too odd to have a stem, which is never longer than the word."""
    assert len(stem(word)) <= len(word)


@given(words)
def test_kinship_begins_at_home(word):
    """Every stem is akin to itself."""
    assert akin(stem(word), stem(word))


@given(words, words)
def test_kinship_goes_both_ways(left, right):
    """If one stem is akin to another, so is that to the first."""
    assert akin(left, right) == akin(right, left)


@pytest.mark.parametrize(
    "family",
    [
        "resign resigns resigned resigning",
        "deny denies denied denying",
        "stop stops stopped stopping",
        "close closes closed closing",
        "die dies died dying",
        "buy buys buying",
        "launch launches launched launching",
        "agree agrees agreed agreeing",
        "city cities",
        "kill kills killed killing",
    ],
)
def test_forms_of_a_word_share_their_stem(family):
    """The regular forms of a word have one stem."""
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize("word", ["sting", "need", "bus", "crisis", "us", "3", "é"])
def test_what_only_looks_like_an_ending_stays(word):
    """Letters that are no ending are not cut."""
    assert stem(word) in {word, word[:-1] + "i"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("demolished", "demolition"),
        ("resigned", "resignation"),
        ("insolvent", "insolvency"),
        ("announces", "announcement"),
        ("approved", "approval"),
    ],
)
def test_a_verb_is_akin_to_its_noun(left, right):
    """What happens may be told by a verb or by a noun."""
    assert akin(stem(left), stem(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("station", "statue"),
        ("cat", "catalogue"),
        ("minister", "minimum"),
    ],
)
def test_a_common_beginning_is_not_enough(left, right):
    """Words that share only a few letters are no family."""
    assert not akin(stem(left), stem(right))
