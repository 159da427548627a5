"""tags → chunks: noun phrases without what hangs behind their noun."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.mentions.chunks import find_chunks

letters = st.text("adefghklmnopqrswxyzURGOQTPct#.&,()v", max_size=60)


@given(letters)
def test_chunks_lie_between_the_words_asked_for(tags):
    """A chunk has at least its head, and no word beyond the limits."""
    for chunk in find_chunks(tags, 0, len(tags)):
        assert 0 <= chunk.first <= chunk.head < chunk.last <= len(tags)


@given(letters)
def test_chunks_come_in_order(tags):
    """No chunk begins before the one before it, and none is given twice."""
    found = list(find_chunks(tags, 0, len(tags)))

    assert len(set(found)) == len(found)
    heads = [chunk.head for chunk in found]
    assert heads == sorted(heads)


@given(letters)
def test_no_chunk_holds_a_break(tags):
    """A verb, a comma or a pronoun ends a noun phrase."""
    for chunk in find_chunks(tags, 0, len(tags)):
        assert not set(tags[chunk.first : chunk.last]) & set("xvn,()fPcw")


@given(letters, letters)
def test_chunks_do_not_cross_a_break(left, right):
    """What stands before a break is read as if it stood alone."""
    alone = list(find_chunks(left, 0, len(left)))
    both = left + "x" + right

    assert list(find_chunks(both, 0, len(left))) == alone


def cut(tags, terse=False):
    found = find_chunks(tags, 0, len(tags), terse)
    return [tags[c.first : c.last] for c in found if not c.bare]


@given(letters)
def test_a_headline_has_no_fewer_phrases(tags):
    """Where determiners are left out, every phrase of plain prose is one still."""
    found = list(find_chunks(tags, 0, len(tags), terse=True))
    plain = find_chunks(tags, 0, len(tags))

    assert all(chunk in found for chunk in plain if not chunk.bare)


@pytest.mark.parametrize(
    ("tags", "plain", "expected"),
    [
        ("UxovU", ["U", "U"], ["U", "o", "U"]),  # Rome: army denies Lee
        ("U,mrv", ["U"], ["U", "mr"]),  # Rome, former mayor says
        ("Ucov", ["U"], ["U"]),  # Rome and army say
        ("UyUr", ["U", "U", "Ur"], ["U", "U", "Ur"]),  # Oda saw Lee mayor
    ],
)
def test_subjects_of_headlines(tags, plain, expected):
    """A noun with which a clause of a headline begins needs no determiner there."""
    assert cut(tags) == plain
    assert cut(tags, terse=True) == expected


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("dr", ["dr"]),  # the mayor
        ("dmr", ["dmr"]),  # a former mayor
        ("dyr", ["dyr"]),  # a retired mayor
        ("dlyo", ["dlyo"]),  # a badly damaged firm
        ("UU", ["UU"]),  # Ann Roy
        ("UrUU", ["U", "Ur", "UrUU"]),  # Oda spokesman Sam Lee
        ("xmg", ["mg"]),  # … local officials
        ("xag", ["g"]),  # met officials
        ("doz", ["do", "doz"]),  # the company reports
        ("da", ["da"]),  # a banner
        ("draPU", ["dr", "U"]),  # a source close to Oda
        ("dramx", ["dr", "dram"]),  # a mayor race last
        ("xa", []),  # went
        ("e", ["e"]),  # some
        ("T.U", ["T.U"]),  # Mr. Roy
        ("U#", ["U", "U#"]),  # Channel 4
    ],
)
def test_chunks(tags, expected):
    """A phrase begins with its determiner and ends with a noun or a name."""
    assert cut(tags) == expected


def test_a_role_without_determiner_is_bare():
    """A single role needs a determiner, a plural does not."""
    (role,) = find_chunks("xr", 0, 2)
    (group,) = find_chunks("xg", 0, 2)

    assert role.bare
    assert not group.bare


def test_a_role_that_opens_a_sentence_is_whole():
    """Headlines leave out the article: "Nurse sues"; of other nouns they may be verbs."""
    (role,) = find_chunks("rv", 0, 2)
    (thing,) = find_chunks("zd", 0, 1)

    assert not role.bare
    assert thing.bare
