"""Whom a pronoun means: the most salient referent that agrees with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import RECENCY, SUBJECT, Focus, agreement

PRONOUNS = ENGLISH.by_form(PersonalPronoun)
genders = st.sampled_from([None, "f", "m"])
referents = st.builds(
    Referent,
    name=st.just("x"),
    named=st.booleans(),
    gender=genders,
    plural=st.booleans(),
    trust=st.floats(-5, 5),
    speaks=st.booleans(),
)


@given(referents, st.sampled_from(["he", "she", "it", "they"]))
def test_agreement_is_a_share(referent, word):
    """How well a pronoun fits lies between not at all and fully."""
    assert 0 <= agreement(PRONOUNS[word], referent) <= 1


@given(referents)
def test_number_and_gender_must_agree(referent):
    """No man is "she", no woman "he", and several are neither."""
    if referent.plural or referent.gender == "m":
        assert agreement(PRONOUNS["she"], referent) == 0
    if referent.plural or referent.gender == "f":
        assert agreement(PRONOUNS["he"], referent) == 0


@given(st.lists(st.integers(0, 3), min_size=1, max_size=8), st.integers(1, 5))
def test_presence_fades(gaps, later):
    """Who is mentioned is present, and less so with every sentence that follows."""
    focus, referent = Focus(), Referent("x")
    at = 0
    for gap in gaps:
        at += gap
        focus.enter(at)
        focus.mention(referent, RECENCY)
    here = focus.present(referent)
    focus.enter(at + later)

    assert here >= RECENCY
    assert focus.present(referent) < here


@pytest.mark.parametrize(
    ("word", "referent", "fits"),
    [
        ("he", Referent("Roy", named=True, trust=3), True),
        ("he", Referent("Oda Inc.", named=True, trust=-3), False),
        ("she", Referent("Ada Lima", named=True, trust=2, gender="f"), True),
        ("she", Referent("Sam Lee", named=True, trust=2, gender="m"), False),
        ("it", Referent("Oda Inc.", named=True, trust=-3), True),
        ("it", Referent("Roy", named=True, trust=3), False),
        ("they", Referent("officials", plural=True, trust=2), True),
        ("they", Referent("Oda Inc.", named=True, trust=-3), True),
        ("they", Referent("Iran", named=True, trust=-5, country=True), False),
        ("they", Referent("roofs", plural=True, trust=-2, speaks=False), False),
    ],
)
def test_agreement(word, referent, fits):
    """Persons, bodies, groups and things go with pronouns of their own."""
    assert (agreement(PRONOUNS[word], referent) > 0) is fits


def test_the_most_present_comes_first():
    """The ranking goes by presence and leaves out those who do not fit."""
    focus = Focus()
    old, new, other = Referent("old"), Referent("new"), Referent("other")
    focus.mention(old, RECENCY)
    focus.enter(1)
    focus.mention(new, RECENCY)
    focus.mention(other, RECENCY)
    ranked = focus.ranked(lambda referent: float(referent is not other))

    assert [referent.name for _, referent in ranked] == ["new", "old"]


def test_the_subject_is_that_of_its_sentence():
    """The first subject of a sentence is remembered until the next."""
    focus = Focus()
    first, second = Referent("first"), Referent("second")
    focus.mention(first, RECENCY + SUBJECT)
    focus.mention(second, RECENCY + SUBJECT)

    assert focus.subject() is first
    focus.enter(1)
    assert focus.subject() is None


def test_the_far_past_is_forgotten():
    """Who has not been mentioned for long is nobody's antecedent."""
    focus, referent = Focus(), Referent("x")
    focus.mention(referent, RECENCY)
    focus.enter(100)

    assert not list(focus.ranked(lambda _: 1.0))


def test_many_do_not_slow_it_down():
    """Of a crowd in one sentence only the latest are kept."""
    focus = Focus()
    for number in range(500):
        focus.mention(Referent(str(number)), RECENCY)

    assert len(list(focus.ranked(lambda _: 1.0))) < 100
