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


def test_they_are_rather_people():
    """Of several, people and those named together go best with "they"."""
    people = Referent("officials", plural=True, trust=2, head="officials")
    named = Referent("Roy and Lee", plural=True, trust=-2)
    bodies = Referent("museums", plural=True, trust=-2, head="museums")
    they = PRONOUNS["they"]

    assert agreement(they, people) == agreement(they, named) > agreement(they, bodies)


def test_he_is_rather_one_of_whom_more_is_known():
    """A title tells of a person, two words may be a person's name, one may be a town."""
    known = Referent("Marsh Mills", named=True, trust=1)
    full = Referent("Marsh Mills", named=True)
    short = Referent("Mills", named=True)
    he = PRONOUNS["he"]

    assert agreement(he, known) > agreement(he, full) > agreement(he, short) > 0


def test_the_most_present_comes_first():
    """The best is the most present of those who fit, and present enough."""
    focus = Focus()
    old, new, other = Referent("old"), Referent("new"), Referent("other")
    focus.mention(old, RECENCY)
    focus.enter(1)
    focus.mention(new, RECENCY)
    focus.mention(other, RECENCY)

    assert focus.best(lambda referent: float(referent is not other)) is new
    assert focus.best(lambda referent: float(referent is old)) is old
    assert focus.best(lambda referent: float(referent is old), least=RECENCY) is None
    assert focus.best(lambda _: 0.0) is None


@given(st.lists(st.tuples(st.floats(1, 300), st.sampled_from((0, 0.3, 1, 3)))))
def test_nobody_better_is_passed_over(mentions):
    """Whatever is left out on the way, nobody who fits is more present than the best."""
    focus, grades = Focus(), {}
    for number, (weight, grade) in enumerate(mentions):
        focus.enter(number // 3)
        referent = Referent(str(number), speaks=number % 2 > 0)
        focus.mention(referent, weight)
        grades[referent] = grade
    best = focus.best(grades.get, most=3.0)
    values = [focus.present(r) * g for r, g in list(grades.items())[-20:]]

    assert (best is None) == (not any(values))
    if best is not None:
        assert focus.present(best) * grades[best] == max(values)


def test_of_equals_the_latest_is_meant():
    """Of two who are as present, the one mentioned last is the best."""
    focus = Focus()
    one, other = Referent("one"), Referent("other")
    focus.mention(one, RECENCY)
    focus.mention(other, RECENCY)

    assert focus.best(lambda _: 1.0) is other


def test_for_whom_another_speaks_is_as_present():
    """A principal comes before the reader’s eyes with the spokesman, but not twice."""
    focus, oda = Focus(), Referent("Oda", named=True, trust=-2)
    focus.back(oda, 300)
    focus.back(oda, 200)

    assert focus.present(oda) == 300
    assert focus.best(lambda referent: float(referent is oda)) is oda
    assert oda.count == 0


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

    assert focus.best(lambda _: 1.0) is None


def test_many_do_not_slow_it_down():
    """Of a crowd in one sentence only the latest are kept."""
    focus = Focus()
    for number in range(500):
        focus.mention(Referent(str(number)), RECENCY)

    asked = []
    focus.best(lambda referent: float(asked.append(referent) is None), most=1e9)
    assert len(asked) < 100
