"""A passage stands where its last sentence that takes sides stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.reader import stance

CLAIM = "The dam at Osk has burst"
FILLERS = ("It rained all night.", "Three goats were sold.", "The band played.")


def label(passage, claim=CLAIM):
    return stance(claim, passage).label.value


@given(st.lists(st.sampled_from(FILLERS), max_size=4))
def test_what_is_beside_the_point_changes_nothing(fillers):
    """Sentences about other things do not move the stance."""
    text = " ".join([*fillers, "The dam at Osk has burst.", *fillers])

    assert label(text) == "for"


@given(st.lists(st.sampled_from(FILLERS), min_size=1, max_size=5))
def test_a_text_about_other_things_is_unrelated(fillers):
    """However long it is, a text that does not speak of it is unrelated."""
    assert label(" ".join(fillers)) == "unrelated"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Villagers say the dam at Osk has burst. It has not. The gates hold.",
            "against",
        ),
        (
            "The ministry denied that the dam had burst. The dam at Osk has burst.",
            "for",
        ),
        ("Has the dam at Osk burst? It is a hoax.", "against"),
        ("Has the dam at Osk burst? Villagers say that the dam burst.", "observing"),
        ("The dam at Osk has burst. Some doubt that the goats are safe.", "for"),
        ("The dam at Osk has burst. Has the dam at Osk burst?", "for"),
    ],
)
def test_the_last_word_decides(text, expected):
    """What is believed comes first, what is so comes last; questions take no side."""
    assert label(text) == expected


def test_more_words_make_it_surer():
    """Where a single word answers to the claim, the stance is less sure."""
    weak = stance("Goats ate the bishop", "Bishop naps")
    strong = stance("Goats ate the bishop", "Goats eat bishop")

    assert weak.confidence < strong.confidence


@pytest.mark.parametrize(
    ("claim", "text", "expected"),
    [
        ("Roy did not resign", "Roy resigns", "against"),
        ("Roy did not resign", "Roy did not resign", "for"),
        ("Roy did not resign", "Roy denies that he resigned", "for"),
        ("Roy did not resign", "Roy remains in office", "for"),
        ("Roy did not attend the ball", "Roy was not at the ball", "for"),
        ("Roy resigned", "Roy is not dead", "unrelated"),
        ("Roy resigned", "Roy, in a letter: I am staying in office", "against"),
        ("Roy drowned", "Roy is still ashore", "against"),
        ("Roy did not drown", "Roy is still ashore", "for"),
        (
            "The truce broke down",
            "Rebels reject the offer, but the truce holds",
            "against",
        ),
        (
            "The truce broke down",
            "Despite claims that it broke down, the truce is old",
            "against",
        ),
        ("Roy is alive", "Roy is not dead", "for"),
        ("Roy cut 400 jobs", "Roy cut 150 jobs, not 400", "against"),
    ],
)
def test_polarities_are_multiplied(claim, text, expected):
    """Negated claims, opposites and negated opposites turn the stance, each once."""
    assert label(text, claim) == expected
