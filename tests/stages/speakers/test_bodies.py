"""Which body a description means: "the company", "the court"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.speakers.bodies import Bodies
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import Focus
from claimtrack.stages.speakers.words import PeopleWords

WORDS = PeopleWords.of(ENGLISH)


@given(st.lists(st.floats(50, 300), min_size=1, max_size=9))
def test_the_most_present_body_is_meant(weights):
    """Of several bodies, "the company" is the one that has most weight."""
    focus = Focus()
    found = [Referent(f"Oda {n}", named=True, trust=-3) for n in range(len(weights))]
    for referent, weight in zip(found, weights, strict=True):
        focus.mention(referent, weight)

    assert Bodies(WORDS, focus).present().salience == max(weights)


@pytest.mark.parametrize(
    "referent",
    [
        Referent("Ada Lima", named=True, trust=3),
        Referent("Iran", named=True, trust=-5, country=True),
        Referent("club", head="club", trust=-2),
        Referent("Dutch", named=True, trust=-0.5),
        Referent("Sales", named=True, trust=-0.5, speaks=False),
    ],
)
def test_no_body(referent):
    """A person, a country, an adjective or a body without a name is no company."""
    focus = Focus()
    focus.mention(referent, 200)

    assert Bodies(WORDS, focus).present() is None


def test_a_doubtful_name_gives_way_to_a_sure_one(who):
    """What may be a body's name is one where nothing better has been named."""
    text = "Marsh Lines lost money. ¦[The company] <said> {no}."

    assert who(text) == ["Marsh Lines"]
    assert who(text.replace("lost money", "met the Oda Group")) == ["Oda Group"]
    assert who("Ada Lima lost. ¦[The company] <said> {no}.") == ["company"]


def test_a_noun_tells_of_a_body():
    """A body is known by a noun in its name, in its description or told of it."""
    focus = Focus()
    court = Referent("Oda High Court", named=True, trust=-3)
    focus.mention(court, 200)
    bodies = Bodies(WORDS, focus)

    assert bodies.named_for("court") is court
    assert bodies.named_for("bank") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Marsh Academy met. ¦[The school] <said> {no}.", "Marsh Academy"),
        ("The Marsh Front met. ¦[The small party] <said> {no}.", "Marsh Front"),
        ("Marsh Police met. ¦[The force] <said> {no}.", "Marsh Police"),
        ("Marsh Trust met. ¦[The bank] <said> {no}.", "Marsh Trust"),
        ("Oda Steel met. ¦[The bank] <said> {no}.", "bank"),
        ("The Marsh Union met. ¦[The bloc] <said> {no}.", "Marsh Union"),
        ("The Marsh Clinic met. ¦[The hospital] <said> {no}.", "Marsh Clinic"),
        ("Marsh Radio met. ¦[The station] <said> {no}.", "Marsh Radio"),
        ("The Marsh Ferry met. ¦[The station] <said> {no}.", "station"),
        ("Marsh Radio met. ¦[The radio] <said> {no}.", "Marsh Radio"),
        (
            "Ada Lima met. ¦[Marsh state television] <said> {no}.",
            "Marsh state television",
        ),
        # of another sort, and what it covers does not cover it
        ("The Marsh Front met. ¦[The school] <said> {no}.", "school"),
        ("The Marsh School met. ¦[The academy] <said> {no}.", "academy"),
    ],
)
def test_a_noun_covers_others(who, text, expected):
    """An academy is a school, and a front is a party."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marsh Lines lost money. ¦[The company] <said> {no}.", "Marsh Lines"),
        ("The Marsh Board lost money. ¦[The company] <said> {no}.", "company"),
        ("The Board of Lakes lost money. ¦[The company] <said> {no}.", "company"),
    ],
)
def test_no_company_is_of_the_state(who, text, expected):
    """A body of the state is no company, whatever its name says behind "of"."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marsh University grew. ¦[The company] <said> {no}.", "company"),
        ("Marsh University grew. ¦[The newspaper] <said> {no}.", "newspaper"),
        ("The Nurses Union met. ¦[The company] <said> {no}.", "company"),
        ("The Nurses Union met. ¦[The organization] <said> {no}.", "Nurses Union"),
        # some savings associations are companies
        ("Marsh Savings Association grew. ¦[The company] <said> {no}.", "Marsh Savings Association"),
    ],
)  # fmt: skip
def test_no_university_is_a_company(who, text, expected):
    """A body that neither trades nor brings news is no company and no newspaper."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry operator Oda met. {} ¦[The operator] <said> {{no}}.", "Oda"),
        # nothing has told that it is one; another is nearer
        ("Oda Steel Inc. met. {} ¦[The operator] <said> {{no}}.", "operator"),
        ("The ferry operator Oda met. {} Oda Steel Inc. met. ¦[The operator] <said> {{no}}.",
         "Oda Steel Inc."),
    ],
)  # fmt: skip
def test_how_far_back_a_body_may_be(who, text, expected):
    """A noun reaches far back to a body of which it has been said."""
    between = "Ada Lima left. " * 7
    assert who(text.format(between)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Marsh Court met. ¦[The three-judge court] <said> {no}.", "Marsh Court"),
        ("The Marsh Party met. ¦[The small party] <said> {no}.", "Marsh Party"),
        ("Oda, an airline, grew. ¦[The low-cost airline] <said> {no}.", "Oda"),
        # one of others, of somebody, of a country, or one that is not known
        ("The Marsh Court met. ¦[The lower court] <said> {no}.", "lower court"),
        ("The Marsh Court met. ¦[Ivo Lund’s small court] <said> {no}.", "Ivo Lund’s small court"),
        ("The Marsh Court met. ¦[The Dutch court] <said> {no}.", "Dutch court"),
        ("The Marsh Court met. ¦[A three-judge court] <said> {no}.", "three-judge court"),
        ("The Marsh Court met. ¦[The small party] <said> {no}.", "small party"),
    ],
)  # fmt: skip
def test_modifiers_that_only_tell_more(who, text, expected):
    """Behind "the", modifiers mostly say more of the body that has just been named."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The government of Peru met. ¦[The Peruvian government] <said> {no}.", "government of Peru"),
        ("The Peruvian navy left. ¦[Peru’s navy] <said> {no}.", "Peruvian navy"),
        ("The health ministry of Peru met. ¦[The Peruvian health ministry] <said> {no}.",
         "health ministry of Peru"),
        # of another state, of another kind, and no body of a state
        ("The government of Iran met. ¦[The Peruvian government] <said> {no}.", "Peruvian government"),
        ("The trade ministry of Peru met. ¦[The Peruvian health ministry] <said> {no}.",
         "Peruvian health ministry"),
    ],
)  # fmt: skip
def test_one_body_of_a_state(who, text, expected):
    """A public body is the same whether its state is a possessor or an adjective."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima’s office met. ¦[Ivo Lund’s office] <said> {no}.", "Ivo Lund’s office"),
        ("Ada Lima’s office met. ¦[Lima’s office] <said> {no}.", "Ada Lima’s office"),
        ("The clerks’ union met. ¦[The nurses’ union] <said> {no}.", "nurses’ union"),
        ("The bank’s board met. ¦[The company’s board] <said> {no}.", "board"),
        ("Ada Lima left. Her office met. ¦[Ivo Lund’s office] <said> {no}.", "Ivo Lund’s office"),
        # of hers rather than of anybody's, and of the state under another name
        ("Ada Lima’s party met. It is no party. ¦[Lima’s party] <said> {no}.", "Ada Lima’s party"),
        ("The country’s navy met in Peru. ¦[Peru’s navy] <said> {no}.", "navy"),
    ],
)  # fmt: skip
def test_one_body_of_each_owner(who, text, expected):
    """What is somebody's is never what is somebody else's."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weather office met. Ada Lima left, ¦[her office] <said>{}.", "office"),
        ("The weather office met. ¦[The office] <said>{}.", "weather office"),
        ("A campaign is short. Ada Lima’s campaign grew. ¦[Her campaign] <said>{}.",
         "Ada Lima’s campaign"),
    ],
)  # fmt: skip
def test_somebodys_office_is_no_other(who, text, expected):
    """What is somebody's is no body of which more than the noun is told."""
    assert who(text.format(" {no}")) == [expected]
