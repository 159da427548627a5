"""Statements around a verb with a subject."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))
ASIDES = st.sampled_from(
    (" on Monday", " in a statement", ", however,", ", in Rome,", " later", " also")
)


@given(NAMES)
def test_front_and_behind_are_alike(said, name):
    """Content in front of a verb and behind it is the same."""
    cap = name[0].upper() + name[1:]
    front = said(f"The road is closed, {name} said.")
    behind = said(f"{cap} said the road is closed.")

    assert [line.lower() for line in front] == [line.lower() for line in behind]


@given(NAMES, ASIDES)
def test_an_aside_before_the_verb_changes_neither_side(said, name, aside):
    """Who said what is read across a time, a place or a small word between them."""
    cap = name[0].upper() + name[1:]
    (line,) = said(f"{cap}{aside} said that the road is closed.")

    assert line.startswith(f"{cap} <")
    assert line.endswith("said> that the road is closed")


@given(NAMES)
def test_what_a_relative_clause_denies_is_its_pronoun(said, name):
    """The pronoun stands for the charge; who denies it in a clause of his own is "who"."""
    cap = name[0].upper() + name[1:]

    assert said(f"The charge, which {name} denied, was old.") == [
        f"{name} <denied> which"
    ]
    assert said(f"{cap}, who denied the charge, left.") == ["who <denied> the charge"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The charge, which Lee denied, was old.", ["Lee <denied> which"]),
        ("The charge, which Lee denied on Monday, was old.", ["Lee <denied> which"]),
        ("The deal, which Lee rejected as bad, failed.", ["Lee <rejected> as bad"]),
        ("A group called Clean Lake left.", []),
        ("A group called “Clean Lake” left.", []),
        ("The mayor called Ann Roy a liar.", ["The mayor <called> Ann Roy a liar"]),
        (
            "Lee demanded a fee, but talks failed.",
            ["Lee <demanded> a fee"],
        ),
        (
            "Lee demanded a fee and a letter.",
            ["Lee <demanded> a fee and a letter"],
        ),
        ("In May, voters weighed in.", []),
        ("From long experience, Lee knows a flood.", []),
        ("The dam broke, and said.", []),
        (
            "In contrast, Lee said, there was rain.",
            ["Lee <said> In contrast … there was rain"],
        ),
        (
            "At one point, Lee said, he was considering a move.",
            [
                "Lee <said> At one point … he was considering a move",
                "he <was considering> a move",
            ],
        ),
        ("It rained again, Lee told the daily paper.", ["Lee <told> It rained again"]),
        ("Lee said Monday was too late.", ["Lee <said> Monday was too late"]),
        ("Lee said firmly it would rain.", ["Lee <said> it would rain"]),
        (
            "Lee, 45, from Rome, denies theft.",
            ["Lee, 45, from Rome <denies> theft"],
        ),
        (
            "Lee told the Daily Herald (DH), “It rained all day long.”",
            ["Lee <told> “It rained all day long.”"],
        ),
        (
            "Lee said, in remarks published by the Herald, “It rained all day long.”",
            ["Lee <said> “It rained all day long.”"],
        ),
        ("Lee told them to “go now”.", ["Lee <told> to “go now”"]),
        ("Lee said Monday it rained.", ["Lee <said> it rained"]),
        (
            "Lee said “it is a national matter” and said it rained.",
            ["Lee <said> “it is a national matter”", "Lee <said> it rained"],
        ),
        (
            "Lee said in a statement that it rained.",
            ["Lee <said> that it rained"],
        ),
    ],
)
def test_constructions(said, text, lines):
    """Relatives are content, names are not, and other clauses end a noun phrase."""
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("“The road is closed,” Lee said.", ["Lee <said> “The road is closed,”"]),
        (
            "“The road,” Lee said, “is closed for good.”",
            ["Lee <said> “The road,” … “is closed for good.”"],
        ),
        ("The road, Lee said, is closed.", ["Lee <said> The road … is closed"]),
        (
            "The road is closed, Lee said, “and it will stay so.”",
            ["Lee <said> The road is closed … “and it will stay so.”"],
        ),
        ("“The road is closed.” He added.", ["He <added> “The road is closed.”"]),
        (
            "They named the men they said were dead.",
            [
                "They <named> the men they said were dead",
                "they <said> the men … were dead",
            ],
        ),
        ("The men who Lee said were dead left.", ["Lee <said> who … were dead left"]),
        ("Officials say it was over.", ["Officials <say> it was over"]),
    ],
)
def test_verbs(said, text, lines):
    """A quotation or a clause in front, around or behind."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Lee came to say that it rained.",
        "The boy claim it was over.",
        "He added.",
        "Lee left. He added.",
    ],
)
def test_no_statement(said, text):
    """Infinitives, singular subjects of plural verbs and bare sentences report nothing."""
    assert said(text) == []
