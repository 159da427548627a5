"""Words that are names by what stands around them."""

from __future__ import annotations

import pytest

import claimtrack
from tests.growth import is_linear


def names(text):
    document = claimtrack.parse(text)
    return [speaker.name for speaker in document.speakers]


@pytest.mark.parametrize(
    "text",
    [
        "The plan is dead, Sen. Tom Baker told a crowd in Rome. Baker said it was too late.",
        "It was a bad day for the port, the mayor’s aide Ann Cook said. “No,” Cook said.",
        "The strike is over, union leader Tom King told workers. King denied any rift.",
        "A letter by Tom J. Bishop said the dam was safe. Bishop denied it on Monday.",
    ],
)
def test_a_family_name_may_be_the_noun_of_a_role(text):
    """Behind a first name it is a name, and later it means the same person."""
    assert len(names(text)) == 1
    assert names(text)[0].startswith(("Tom", "Ann"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” said the clerk’s aide, King Olav of Oda told us on Monday.", "Olav"),
        ("The plan is dead, Tom Lee MP told a crowd in Rome on Monday.", "Tom Lee"),
        ("Ann Roy is ill. The baker said on Monday that she was.", "baker"),
    ],
)
def test_titles_and_roles_stay_what_they_are(text, expected):
    """Before a name, behind an article and as letters of a rank they are no family name."""
    assert any(expected in name for name in names(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” campaign manager Will Oda said on Monday.", ["Will Oda"]),
        ("It rained, Will Oda told us. Will Oda said it was late.", ["Will Oda"]),
        ("It rained, coach Guy Oda told us.", ["Guy Oda"]),
        ("Will Oda, a mayor, said it was late.", ["Will Oda"]),
        # What opens a question is a verb.
        ("“Will Oda come?” Lee asked.", ["Lee"]),
    ],
)
def test_a_first_name_may_be_a_verb(text, expected):
    """Inside a sentence its capital tells; at the head of one, another place does."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained, Theresa May said. May denied it.", ["Theresa May"]),
        ("Mrs. May said it was late. “No,” May said.", ["May"]),
        ("Prime Minister May said it was late.", ["May"]),
        ("Mr Long said it was late. Long has denied it.", ["Long"]),
        ("Will said it was late.", ["Will"]),
        ("Will Oda said it was late.", ["Will Oda"]),
        ("Ms He said it was late. Roy said so.", ["He", "Roy"]),
        # small words stay small
        ("“May they rest,” Ann Roy said.", ["Ann Roy"]),
        ("Long ago, Ann Roy said it was late.", ["Ann Roy"]),
        ("“Will he come?” Roy asked.", ["Roy"]),
        ("Mr Still said it was so. Still, Roy said so.", ["Still", "Roy"]),
    ],
)
def test_a_family_name_may_be_a_small_word(text, expected):
    """Behind a title or a first name a capital inside a sentence makes a name."""
    assert names(text) == expected


@pytest.mark.parametrize(
    "unit", ["Mrs. May ", "Tom Baker ", "Will ", "Sen. Tom ", "Baker "]
)
def test_the_work_is_linear(unit):
    """Eight times as many names take about eight times as long."""

    def work(size):
        claimtrack.Parser(weights=None).parse("it " + unit * (size // len(unit)))

    assert is_linear(work, 4_000)
