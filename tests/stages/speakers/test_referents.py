"""Those whom a text talks about, while it is being read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.people import Mention, MentionKind
from claimtrack.stages.speakers.referents import Referent


def mention(**told):
    return Mention(0, 3, "Roy", MentionKind.NAME, **told)


def test_learning_twice_is_learning_once():
    """What a mention tells is taken over once, in the order of telling."""
    referent = Referent("Roy")
    for roles in (("mayor",), ("clerk", "mayor"), ("mayor",)):
        referent.learn(mention(roles=roles, affiliation="Rome"))

    assert referent.roles == ["mayor", "clerk"]
    assert referent.affiliations == ["Rome"]


def test_the_first_gender_stays():
    """A later mention does not overrule the gender that is known."""
    referent = Referent("Roy")
    referent.learn(mention(gender="f"))
    referent.learn(mention(gender="m"))

    assert referent.gender == "f"


def test_told_gives_single_words():
    """The words of roles and description are told one by one."""
    referent = Referent("clerk", head="clerk", roles=["Press Secretary"])

    assert referent.told() == {"clerk", "press", "secretary"}


def test_several_are_no_person():
    """A plural is no single person, whatever its name."""
    assert not Referent("Roys", plural=True, trust=5).may_be_person()
    assert Referent("Roy", trust=5).may_be_person()
    assert not Referent("Roy", trust=5).may_be_body()
    assert Referent("Oda", trust=-3).may_be_body()


@given(st.lists(st.sampled_from(["mayor", "clerk", "judge"])))
def test_roles_are_kept_once_and_in_order(roles):
    """However often they are told, each role is there once, where it was told first."""
    referent = Referent("Roy")
    for role in roles:
        referent.learn(mention(roles=(role,)))

    assert referent.roles == list(dict.fromkeys(roles))


@given(st.sampled_from("fm"), st.lists(st.sampled_from(["f", "m", None])))
def test_nothing_that_is_learned_later_unlearns_a_gender(first, later):
    """Who is once known as a woman is one in the whole text."""
    referent = Referent("Roy")
    for gender in (first, *later):
        referent.learn(mention(gender=gender))

    assert referent.gender == first


@given(st.lists(st.sampled_from(["mayor", "clerk"])))
def test_nobody_is_of_another_by_what_is_not_told(roles):
    """Only a noun by which it is said to be one's tells that it is not another's."""
    referent, lee, lund = (
        Referent("Roy"),
        Referent("Lee", named=True),
        Referent("Lund", named=True),
    )
    referent.tie(roles, [lee])

    for noun in ("mayor", "clerk", "judge"):
        assert referent.is_of_other(lund, noun) == (noun in roles)
        assert not referent.is_of_other(lee, noun)
        assert not referent.is_of_other(None, noun)
