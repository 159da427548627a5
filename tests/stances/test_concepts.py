"""Words and phrases name concepts, in any form and with or without articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.rows.stance import Concept, LinkRole
from claimtrack.stances.concepts import concepts_of
from claimtrack.stances.tokens import tokens_of

ROWS = (
    Concept("pass a test, pass", "pass", example="The rower passed a test."),
    Concept(
        "leave the country, flee the country",
        "leave",
        example="The rower left the country.",
    ),
    Concept("the nod, agree", "approve", example="The rower got the nod."),
    Concept("shoot down, turn down", "down", example="They shoot down a drone."),
    Concept("set record, break record", "record", example="They set a record."),
)
LINKS = {
    LinkRole.SPECIFIER: frozenset({"a", "the", "every", "her", "it"}),
    LinkRole.PARTICLE: frozenset({"down"}),
}
SMALL = frozenset({"a", "the", "in", "by", "no", "out"})
CONCEPTS = concepts_of(ROWS, {"left": "leav", "shot": "shoot"}, LINKS, SMALL)
WORDS = ("pass", "passed", "a", "the", "every", "test", "left", "country", "nod", "no")


def named(text):
    found = CONCEPTS.find(tokens_of(text))
    return {first: (last, sorted(names)) for first, (last, names) in found.items()}


@given(st.lists(st.sampled_from(WORDS)))
def test_what_is_found_lies_in_the_text(words):
    """Each word or phrase begins and ends inside the text, and is not empty."""
    for first, (last, names) in named(" ".join(words)).items():
        assert first < last <= len(words)
        assert names


@given(st.lists(st.sampled_from(("a", "the", "every", "her")), max_size=3))
def test_specifiers_may_stand_inside_a_phrase(specifiers):
    """Articles and their like neither make a phrase nor break it."""
    words = ["passed", *specifiers, "test"]
    assert named(" ".join(words)) == {0: (len(words), ["pass"])}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("left the country", {0: (3, ["leave"])}),
        ("leaves country", {0: (2, ["leave"])}),
        ("passes", {0: (1, ["pass"])}),
        ("got the nod", {1: (3, ["approve"])}),
        ("gave a nod", {}),
        ("passed no test", {0: (1, ["pass"])}),
        ("left no country", {}),
    ],
)
def test_phrases_are_found_in_any_form(text, expected):
    """The longest phrase wins; what negates is no specifier."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("shot a grey drone down", {0: (1, ["down"])}),
        ("turned the whole offer down in May", {0: (1, ["down"])}),
        ("shot it down", {0: (3, ["down"])}),
        ("shot a drone, down in May", {}),
        ("turned a drone down town", {}),
        ("shot one two three four five six seven eight down", {}),
    ],
)
def test_an_object_may_part_a_verb_from_its_particle(text, expected):
    """The particle must end its phrase, and stand near its verb."""
    assert named(text) == expected


@given(st.lists(st.sampled_from(("shot", "turned", "it", "a", "drone", "down", ","))))
def test_any_row_of_verbs_and_particles_may_be_asked(words):
    """Whatever is parted still begins and ends inside the text."""
    for first, (last, _) in named(" ".join(words)).items():
        assert 0 <= first < last <= len(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("set a new course record", {0: (1, ["record"])}),
        ("broke records", {}),
        ("breaks the world record", {0: (1, ["record"])}),
        ("set out in record heat", {}),
        ("set sail, record in hand", {}),
    ],
)
def test_other_words_may_stand_before_a_noun(text, expected):
    """Small words and marks end the phrase before its noun."""
    assert named(text) == expected
