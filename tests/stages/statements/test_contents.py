"""Statements with their content behind the verb."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_the_name_does_not_matter(said, name):
    """Whoever speaks, the content is the same."""
    cap = name[0].upper() + name[1:]

    assert said(f"{cap} said that it rained.") == [f"{cap} <said> that it rained"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Lee said that it rained, and Roy said that it snowed.",
            ["Lee <said> that it rained", "Roy <said> that it snowed"],
        ),
        ("Lee criticized the plan and left.", ["Lee <criticized> the plan"]),
        ("Lee vowed to go, but the road was shut.", ["Lee <vowed> to go"]),
        ("Lee vowed to go and to stay there.", ["Lee <vowed> to go and to stay there"]),
        (
            "Lee said: “It is over now.” “It never began, Ann.”",
            ["Lee <said> “It is over now.” … “It never began, Ann.”"],
        ),
        (
            "The plan, which Lee called “a disaster”, was dropped.",
            ["Lee <called> “a disaster”"],
        ),
        ("The mayor, who said he was ill, left.", ["who <said> he was ill"]),
        (
            "The mayor, who left in May and said he was ill, is back.",
            ["who <said> he was ill"],
        ),
        ("When Lee said he was ill, the crowd left.", ["Lee <said> he was ill"]),
        ("And, when Lee said it rained, Roy left.", ["Lee <said> it rained"]),
        ("But while Lee says all is well, the crowd left.", ["Lee <says> all is well"]),
        ("When Lee says so, it is true.", []),
        (
            "Lee said:\n\nIt rained all day.\n\nThen it snowed.",
            ["Lee <said> It rained all day."],
        ),
        (
            "Lee said “it is over for good” was his motto.",
            ["Lee <said> “it is over for good” was his motto"],
        ),
    ],
)
def test_content_behind_the_verb(said, text, lines):
    """It goes on to the end of the sentence, or to another statement."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Lee said.",
        "Lee criticized.",
    ],
)
def test_no_content(said, text):
    """Without content there is no statement."""
    assert said(text) == []
