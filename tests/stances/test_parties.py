"""Who does it and whom it befalls may change places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stances.beside import beside

names = st.sampled_from(["Ada Roy", "Ben Oda", "Corvo Motors", "Lind Trucks"])
events = st.sampled_from(["bought", "attacked", "beat", "sued", "robbed"])


def contrary(claim, text):
    return beside(claim, text)[2].contrary


@given(names, names, events)
def test_swapping_the_parties_makes_it_contrary(left, right, event):
    """Of two parties, who does it to whom is the point."""
    claim = f"{left} {event} {right}"

    assert not contrary(claim, claim)
    if left != right:
        assert contrary(claim, f"{right} {event} {left}")


@given(names, names)
def test_mutual_events_have_no_sides(left, right):
    """Who marries whom is married by her."""
    assert not contrary(f"{left} married {right}", f"{right} married {left}")


@pytest.mark.parametrize(
    "text",
    [
        "Lind Trucks was bought by Corvo Motors",
        "Lind Trucks sells itself to Corvo Motors",
        "Corvo Motors snaps up Lind Trucks",
        "Lind Trucks acquired by Corvo Motors",
    ],
)
def test_the_passive_and_the_other_partys_verb_say_the_same(text):
    """To be bought by somebody is to be bought; to sell to him is, too."""
    assert not contrary("Corvo Motors bought Lind Trucks", text)


@pytest.mark.parametrize(
    "text",
    [
        "Lind Trucks bought Corvo Motors",
        "Corvo Motors was bought by Lind Trucks",
        "Corvo Motors sold Lind Trucks",
    ],
)
def test_the_other_way_round_is_contrary(text):
    """The same words in the other order say the contrary."""
    assert contrary("Corvo Motors bought Lind Trucks", text)


def test_who_loses_to_somebody_is_beaten_by_him():
    """An opposite with its parties swapped is no contradiction."""
    assert not contrary("Ada Roy beat Ben Oda", "Ben Oda lost to Ada Roy")
    assert contrary("Ada Roy beat Ben Oda", "Ada Roy lost to Ben Oda")


def test_people_without_a_name_are_parties_too():
    """Who saves whom is the point, even of a nurse and a boy."""
    claim = "Nurse Ada Roy saved a boy"

    assert contrary(claim, "Boy saves nurse Ada Roy")
    assert not contrary(claim, "Boy saved by nurse Ada Roy")


@pytest.mark.parametrize(
    "text",
    [
        "Silver Lady won the cup, with Iron Duke third",
        "Silver Lady wins the cup ahead of Iron Duke",
    ],
)
def test_who_comes_after_the_object_was_outdone(text):
    """Where somebody else did it, who did it in the claim did not."""
    assert contrary("Iron Duke won the cup", text)


@pytest.mark.parametrize(
    "text",
    [
        "At Osk Park, Iron Duke won the cup",
        "Cup of Osk Park won by Iron Duke",
        "Iron Duke won the cup ahead of Silver Lady",
        "Silver Lady And Iron Duke Won The Cup",
    ],
)
def test_who_stands_before_the_event_was_not(text):
    """Nor was he by whom it was done."""
    assert not contrary("Iron Duke won the cup", text)


def test_an_adjunct_is_no_party():
    """A place or a cause behind the verb does not take part."""
    assert not contrary("Corvo killed Ada Roy", "Ada Roy killed in Corvo raid")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roy fired as Corvo Motors chief",
        "Ada Roy fired, Corvo Motors confirms",
        "Ada Roy fired while Corvo Motors thrives",
    ],
)
def test_what_follows_a_pause_is_no_party(text):
    """A headline leaves "was" out, so that who was fired stands before the verb."""
    assert not contrary("Corvo Motors sacked Ada Roy", text)


@pytest.mark.parametrize("text", ["Ada Roy fires Corvo", "As chief, Roy fired Corvo"])
def test_a_pause_before_the_event_parts_no_parties(text):
    """Who stands right behind the verb is the one to whom it is done."""
    assert contrary("Corvo sacked Ada Roy", text)
