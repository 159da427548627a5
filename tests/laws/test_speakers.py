"""
Who is meant by a source, whatever his name.

Names are drawn, since who a later source takes up must not hang on how the first one is
called, as long as no two are called alike.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

RULES = claimtrack.Parser(weights=None)

# First names that tell no gender, since a man is not taken up as "Ms".
FIRST = ("Ilka", "Zadi", "Quil", "Pell")
FAMILY = ("Fenwater", "Morrowel", "Tarkovin", "Halloran", "Vega", "Oda")
ROLES = ("the mayor of Rome", "a lawyer", "a football coach", "a former judge")

names = st.tuples(st.sampled_from(FIRST), st.sampled_from(FAMILY))

# How the one who has spoken under a full name is taken up.
AGAIN = (
    "{first} {family} said it rained. {family} added that it was cold.",
    "{first} {family} said it rained. “It is cold,” {family} added.",
    "{first} {family}, {role}, said it rained. {family} added that it was cold.",
    "{first} {family} said it rained. Ms {family} added that it was cold.",
    "{first} {family} said it rained and added that it was cold.",
    "{first} {family} said it rained, adding that it was cold.",
    "{first} {family} said it rained. According to {first} {family}, it was cold.",
)
# Whom a later sentence means of a woman, a man and a body: the last statement is his.
WOMEN = ("Ann Roy", "Maria Lopez", "Fatima Hassan")
MEN = ("John Smith", "Ahmed Karim", "Peter Falk")
BODIES = ("Oda Steel Inc.", "Harbour Ministry", "Marsh Council")
MEANT = {
    "woman": (
        "{woman} met {man} in Leeds. She said it rained.",
        "{woman} said it rained. She added that it snowed.",
        "{woman}, the mayor, said it rained. The mayor added that it snowed.",
        "Mayor {woman} said it rained. The mayor said it snowed.",
        "“It rained,” {woman} said. “It snowed,” she added.",
        "{man} was arrested on Monday. His wife, {woman}, said it rained.",
        "{woman} told {man} that it rained. She said it snowed.",
        "{woman} spoke after {man} had left. “It rained,” she said.",
        "The mayor, {woman}, met {man}, the minister. The mayor said it rained.",
        "According to {woman}, it rained. She also said it snowed.",
    ),
    "man": (
        "{woman} met {man} in Leeds. He said it rained.",
        "{woman} said it rained. {man} disagreed. He said it snowed.",
        "{man}, a lawyer for {woman}, said it rained. He said she was ill.",
        "{woman} met {man}. “It rained,” she said. “It snowed,” he said.",
        "The mayor, {woman}, met {man}, the minister. The minister said it rained.",
        "{man} said it rained. In Leeds, he said it snowed.",
    ),
    "body": (
        "The {body} said it rained. It added that it snowed.",
        "The {body} met {woman}. It said it rained.",
    ),
}
# How somebody else is brought in.
OTHERS = (
    "{first} {family} said it rained. Officials added that it was cold.",
    "{first} {family} said it rained. A spokesman for the port said it was cold.",
    "{first} {family} said it rained. Her brother said it was cold.",
    "{first} {family} said it rained. The Harbour Board said it was cold.",
    "{first} {family} said it rained. Nobody else said that it was cold.",
)


def speakers(template, name, role=""):
    """Give the speakers of the two statements of a text."""
    text = template.format(first=name[0], family=name[1], role=role)
    document = RULES.parse(text)
    return [
        said.speaker and document.speaker(said.speaker)
        for said in document.statements
        if said.parent is None
    ]


@pytest.mark.parametrize("template", AGAIN)
@given(names, st.sampled_from(ROLES))
def test_who_is_taken_up_is_one_speaker(template, name, role):
    """A family name, a title or a second verb brings in nobody new."""
    one, again = speakers(template, name, role)

    assert one is not None
    assert one == again
    assert one.name == " ".join(name)


@pytest.mark.parametrize("template", OTHERS)
@given(names)
def test_who_is_brought_in_is_another(template, name):
    """Groups, bodies and relatives are never the one who has spoken before."""
    one, other = speakers(template, name)

    assert one.name == " ".join(name)
    assert other is None or other.id != one.id


@given(names, names)
def test_two_full_names_are_two_people(one, other):
    """Whoever has another first name or another family name is somebody else."""
    text = "{} {} said it rained. {} {} said it was cold.".format(*one, *other)
    document = RULES.parse(text)
    first, second = (said.speaker for said in document.statements)

    assert (first == second) is (one == other)


@given(names, st.sampled_from(ROLES))
def test_what_somebody_is_said_to_be_is_his_role(name, role):
    """An apposition gives its words, but for the article, to the name before it."""
    (one,) = speakers("{first} {family}, {role}, said it rained.", name, role)

    assert one.name == " ".join(name)
    assert role.removeprefix("the ").removeprefix("a ") in one.roles


@pytest.mark.parametrize(
    ("who", "template"),
    [(who, template) for who, group in MEANT.items() for template in group],
)
@given(st.sampled_from(WOMEN), st.sampled_from(MEN), st.sampled_from(BODIES))
def test_pronouns_and_roles_mean_whom_they_fit(who, template, woman, man, body):
    """Of several who are there, the one of that gender, kind or office is meant."""
    named = {"woman": woman, "man": man, "body": body}
    document = RULES.parse(template.format(**named), published="2021-07-08")
    last = document.statements[-1]

    assert document.speaker(last.speaker).name == named[who]


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Leeds. He said it was cold.",
        "She said it was cold.",
        "“It is cold,” they said.",
    ],
)
def test_a_pronoun_without_anybody_means_nobody(text):
    """Where nobody is there to be meant, the source stays open."""
    (said,) = RULES.parse(text).statements

    assert said.speaker is None
