"""Sources behind another's citation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.citations import cited, name_cited
from claimtrack.stages.statements.finding import Finding

NAMES = st.sampled_from(["Ann Roy", "the envoy", "two officials", "Oda Air", "him"])
CITES = st.sampled_from(["quoted", "cited", "has quoted", "was citing"])


@given(NAMES, CITES)
def test_whoever_is_quoted_says_it(said, name, cites):
    """The object of the verb before "as" speaks, and the subject only quotes."""
    inner = said(f"The paper {cites} {name} as saying that it rained.")[-1]

    assert inner == f"{name} <saying> that it rained"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The site cited Ann Roy, the mayor, as saying so.", "Ann Roy, the mayor"),
        ("Lee was quoted as saying so.", "Lee"),
        ("Lee was quoted by the Herald as saying so.", "Lee"),
        ("Lee was quoted on Monday by the Herald as saying so.", "Lee"),
        ("They said that Lee has been widely reported as saying so.", "Lee"),
        ("A report by Hale cited Roy on Monday as saying so.", "Roy"),
        # Nobody stands there, or no "as".
        ("As saying so is hard, Lee left.", None),
        ("Lee left, saying so.", None),
        ("It was late, as saying so.", None),
    ],
)
def test_the_verb_before_tells_who_is_cited(page, text, wanted):
    """It is the object, or the subject of a passive; when and where tells nobody."""
    found = page(text)
    source = cited(found, found.norm.index("saying"))

    assert source == (None if wanted is None else _place(found, wanted))


@pytest.mark.parametrize(
    ("text", "cue", "wanted"),
    [
        ("The paper quoted Lee as saying so.", "saying", "Lee"),
        ("The paper quoted Lee as saying so.", "as saying", "Lee"),
        # A subject clause behind "as", a noun, and a gerund of the subject's own.
        ("The paper quoted Lee as reports said so.", "reports", "The paper"),
        ("The paper quoted Lee, saying so.", "saying", "The paper"),
        ("The paper was seen as Lee said so.", "said", "The paper"),
    ],
)
def test_only_gerunds_behind_as_are_given_another_source(
    page, grammar, text, cue, wanted
):
    """Whatever else reports keeps the source that it was found with."""
    found = page(text)
    first = Finding(
        (0, 2), _place(found, cue), ((len(found.norm) - 2,) * 2,), "learned"
    )
    (named,) = name_cited(found, grammar.cues, [first])

    assert named.source == _place(found, wanted)


def _place(page, phrase):
    words = phrase.lower().replace(",", " ,").split()
    first = next(
        at
        for at in range(len(page.norm))
        if list(page.norm[at:][: len(words)]) == words
    )
    return first, first + len(words)
