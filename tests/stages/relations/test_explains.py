"""the speaker's own reason"""

from __future__ import annotations

from functools import partial

import pytest

from claimtrack.model.relation import RelationKind


@pytest.fixture
def reasons(related):
    """Give which statement gives the reason of which in a marked text."""
    return partial(related, RelationKind.EXPLAINS)


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <announced> {his resignation}, ¦<citing> {his health}.",
        "[Lee] <refused> {the prize}, ¦<saying> {it came too late}.",
        "[The coach] <criticized> {the referee}, ¦<arguing> {that the goal was good}.",
        "[Lee] <denied> {the charge}. ¦[He=Lee] <said> {he was in Rome that day}.",
    ],
)
def test_participles_and_words_behind_a_denial_give_reasons(reasons, marked):
    """A participle behind an act that needs a reason, or what backs a denial, explains."""
    assert reasons(marked) == [("s2", "s1")]


def test_all_that_backs_a_denial_explains_it(reasons):
    """What goes on with the backing of a denial backs it, too."""
    found = reasons(
        "[Lee] <denied> {the charge}. ¦[He=Lee] <said> {he was in Rome}. "
        "¦[Lee] <stated> {that he had a ticket}."
    )

    assert found == [("s2", "s1"), ("s3", "s2")]


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it rained}, ¦<adding> {that it was late}.",
        "[Lee] <said> {it rained}, ¦<saying> {it was late}.",
        "[Lee] <denied> {the charge}. ¦[Roy] <said> {he was in Rome}.",
        "[Lee] <said> {it rained}. ¦[He=Lee] <said> {it was late}.",
    ],
)
def test_going_on_gives_no_reason(reasons, marked):
    """Additions, plain reports and others' words explain nothing."""
    assert reasons(marked) == []
