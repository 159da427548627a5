"""Statements with the source behind the verb."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_the_source_is_what_stands_behind(said, name):
    """Behind the verb stands who says it."""
    quote = "“The road is closed for good,”"

    assert said(f"{quote} said {name}.")[0].startswith(f"{name.removesuffix('.')}")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "“The road is closed,” said Ann Roy, the mayor of Rome.",
            ["Ann Roy, the mayor of Rome <said> “The road is closed,”"],
        ),
        (
            "“The road is closed,” said Lee on Monday. “It will stay so.”",
            ["Lee <said> “The road is closed,” … “It will stay so.”"],
        ),
        (
            "“It is hard now,” said Lee, who runs the mill.",
            ["Lee, who runs the mill <said> “It is hard now,”"],
        ),
        (
            "“It is hard now,” said Lee, who has run the old mill on the far side of the river for years. “It will be harder.”",
            ["Lee <said> “It is hard now,” … “It will be harder.”"],
        ),
        ("The road is closed, said Lee.", ["Lee <said> The road is closed"]),
        (
            "“The road is closed,” say local experts.",
            ["local experts <say> “The road is closed,”"],
        ),
        # a base form may be a noun before the subject of another verb
        ("“The road is closed,” state media said.", []),
        ("Said Lee: “It is over now.”", ["Lee <Said> “It is over now.”"]),
        ("Said Lee: it is over.", ["Lee <Said> it is over"]),
        ("Says the mayor: we will go.", ["the mayor <Says> we will go"]),
        (
            "Said Ann Roy, a lawyer: “It rained.”",
            ["Ann Roy, a lawyer <Said> “It rained.”"],
        ),
    ],
)
def test_source_behind_the_verb(said, text, lines):
    """With its apposition, in front of a second piece."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Said Lee.",
        "It was all over now, accused Lee.",
        "Said Lee in Rome.",
        "Then said Lee.",
        "Said Lee:",
        "Said Lee: ",
    ],
)
def test_no_inversion(said, text):
    """Without content in front there is none."""
    assert said(text) == []
