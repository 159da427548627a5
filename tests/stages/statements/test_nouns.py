"""Statements around a noun."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_who_owns_the_claim_says_it(said, name):
    """The owner of a claim is the source."""
    owner = name + "'s"

    assert (
        said(f"We know {owner} claim that it rained.")[-1]
        == f"{name} <claim> that it rained"
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("His claim that it rained was false.", ["His <claim> that it rained"]),
        (
            "The allegation he hit a guard was false.",
            ["- <allegation> he hit a guard"],
        ),
        ("Rumors Lee was ill grew.", ["- <Rumors> Lee was ill"]),
        ("Rumors grew that it rained.", ["- <Rumors grew> that it rained"]),
        (
            "Claims have been made that Lee was ill.",
            ["- <Claims have been made> that Lee was ill"],
        ),
        (
            "Lee's most urgent fear is that it may rain.",
            ["Lee <fear is> that it may rain"],
        ),
        (
            "A report by the ministry that it rained was false.",
            ["the ministry <report> that it rained"],
        ),
        (
            "A report in the Herald that it rained was false.",
            ["- <report> that it rained"],
        ),
        ("Charges that it rained were false.", ["- <Charges> that it rained"]),
        ("Lee's theory that it rained won.", ["Lee <theory> that it rained"]),
        ("Lee's bold claim that it rained won.", ["Lee <claim> that it rained"]),
        ("Lee's then claim that it rained won.", ["- <claim> that it rained"]),
        ("Allegations that it rained were false.", ["- <Allegations> that it rained"]),
        ("Her promise to go was kept.", ["Her <promise> to go"]),
        ("Their demand for talks failed.", ["Their <demand for> talks"]),
        (
            "We met the Navitel demand that the mast be moved.",
            ["Navitel <demand> that the mast be moved"],
        ),
        (
            "We heard a Monday report that it rained.",
            ["- <report> that it rained"],
        ),
    ],
)
def test_nouns(said, text, lines):
    """A possessor or “by” names the source, a link joins the content."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "The report that was lost is here.",
        "The claim failed.",
        "The claim was filed that day.",
        "The claims he made in May failed.",
        "The rumors he is spreading are false.",
        "The court dropped the charges that day.",
        "A report that week was lost.",
        "Demand for oil fell.",
        "The Claim That It Was is a film.",
    ],
)
def test_no_noun(said, text):
    """No relative clause and no time is a claim, nor is a noun without a link one."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Lee will report that it rained.", "Lee <will report> that it rained"),
        ("Lee did not claim that it rained.", "Lee <did not claim> that it rained"),
        ("They fear that it will rain.", "They <fear> that it will rain"),
    ],
)
def test_a_verb_is_no_noun(said, text, line):
    """A word that reports as a verb does not report as a noun once more."""
    assert said(text) == [line]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Lee said rumors that it rained were false.", "- <rumors> that it rained"),
        (
            "Roy insisted that the claim that it rained was a lie.",
            "- <claim> that it rained",
        ),
        (
            "Lee said she heard rumors that it rained and was cold.",
            "- <rumors> that it rained and was cold",
        ),
        (
            "Lee reported claims that it rained when he was away.",
            "- <claims> that it rained when he was away",
        ),
    ],
)
def test_a_noun_may_open_what_is_said(said, text, line):
    """Its claim ends before its verb, but not before a verb of the claim's own."""
    assert line in said(text)
