"""Stages in an order that is checked before it runs."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.chain import Chain, Stage
from claimtrack.errors import ChainError
from claimtrack.model.document import Document
from claimtrack.model.evidence import Note
from claimtrack.pipeline import default_chain

DEFAULT = default_chain()
NAMES = [stage.name for stage in DEFAULT]


def noting(name, needs=("text",), gives=("notes",)):
    """Make a stage that notes its own name, so that the order can be seen."""

    def work(document):
        note = Note(name, 0, 0, "")
        return attrs.evolve(document, notes=(*document.notes, note))

    return Stage(name, work, needs, gives)


def order(chain):
    return [stage.name for stage in chain]


def ran(chain):
    return [note.code for note in chain.run(Document("")).notes]


# Laws


@given(st.lists(st.text(min_size=1), unique=True, max_size=6))
def test_stages_run_in_their_order(names):
    """What a chain shows is what it does."""
    chain = Chain(tuple(noting(name) for name in names))

    assert order(chain) == ran(chain) == names


@given(st.sampled_from(NAMES))
def test_replacing_a_stage_by_itself_changes_nothing(name):
    """A chain with a stage replaced by the same stage equals the chain."""
    same = next(stage for stage in DEFAULT if stage.name == name)

    assert DEFAULT.replace(name, same) == DEFAULT


@given(st.sampled_from(NAMES))
def test_what_is_put_in_can_be_taken_out(name):
    """Adding a stage and leaving it out again gives the chain of before."""
    extra = noting("extra")

    assert DEFAULT.before(name, extra).without("extra") == DEFAULT
    assert DEFAULT.after(name, extra).without("extra") == DEFAULT


@given(st.permutations(DEFAULT.stages))
def test_any_order_is_right_or_refused(stages):
    """A chain that can be built has all that each of its stages needs."""
    try:
        chain = Chain(tuple(stages))
    except ChainError as error:
        culprit = error.stage
        assert culprit in NAMES
        return

    chain.run(Document("“No,” she said on Monday."))


# Cases


def test_before_after_replace_without():
    """The four ways to change a chain put a stage where they say."""
    chain = Chain((noting("a"), noting("b")))

    assert order(chain.before("b", noting("x"))) == ["a", "x", "b"]
    assert order(chain.after("b", noting("x"))) == ["a", "b", "x"]
    assert order(chain.replace("a", noting("x"))) == ["x", "b"]
    assert order(chain.without("a", "b")) == []
    assert order(chain) == ["a", "b"]


def test_a_stage_must_find_what_it_needs():
    """A chain fails when it is built, and tells what is missing and what to do."""
    needy = noting("sentences", needs=("paragraphs",))

    with pytest.raises(ChainError, match="needs 'paragraphs'") as caught:
        Chain((needy,))

    assert caught.value.stage == "sentences"
    assert "chain.before('sentences', …)" in str(caught.value)


def test_a_stage_may_not_be_taken_from_under_another():
    """Leaving out what a later stage needs is refused."""
    with pytest.raises(ChainError, match="needs 'paragraphs'"):
        DEFAULT.without("paragraphs")


def test_names_are_unique():
    """Two stages of one name are refused, since names are how they are found."""
    with pytest.raises(ChainError, match="twice"):
        Chain((noting("a"), noting("a")))


@pytest.mark.parametrize("change", ["before", "after", "replace"])
def test_unknown_places_are_refused(change):
    """A stage that is not in the chain is refused with the names that are."""
    chain = Chain((noting("a"), noting("b")))

    with pytest.raises(ChainError, match="a, b"):
        getattr(chain, change)("c", noting("x"))
    with pytest.raises(ChainError, match="a, b"):
        chain.without("c")


@pytest.mark.parametrize(
    ("needs", "gives", "reason"),
    [
        (("txet",), ("notes",), "'txet'"),
        (("text",), ("claims",), "'claims'"),
        (("text",), (), "gives nothing"),
    ],
)
def test_a_stage_names_fields_of_the_document(needs, gives, reason):
    """A typo in a field's name is found when the stage is made."""
    with pytest.raises(ChainError, match=reason):
        noting("a", needs, gives)


@pytest.mark.parametrize(
    ("needs", "gives"), [("text", ("notes",)), (("text",), "notes")]
)
def test_fields_come_in_a_tuple(needs, gives):
    """A string is no tuple of fields, and the error shows the comma that is missing."""
    with pytest.raises(ChainError, match=r"write \('\w+',\)"):
        Stage("a", lambda document: document, needs, gives)


def test_a_stage_needs_a_function():
    """What cannot be called is no work."""
    with pytest.raises(ChainError, match="has no function"):
        Stage("a", None, ("text",), ("notes",))


def test_a_chain_is_a_value():
    """Chains of the same stages are equal, and none ever changes."""
    stage = noting("a")

    assert Chain((stage,)) == Chain((stage,))
    with pytest.raises(AttributeError):
        Chain((stage,)).stages = ()


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        (lambda _: None, "gave no Document, but a NoneType"),
        (
            lambda document: attrs.evolve(document, statements=("s1",)),
            "gave 's1', which is no Statement",
        ),
        (
            lambda document: attrs.evolve(document, statements=document.statements[1:]),
            "left out 's1', to which 's2' leads; drop statements by document.keep",
        ),
    ],
)
def test_a_stage_that_breaks_a_document_is_named(work, reason):
    """The stage is to blame that gave it, and not the next one that stumbles."""
    mine = Stage("mine", work, ("statements",), ("statements",))
    chain = default_chain(weights=None).after("statements", mine)

    with pytest.raises(ChainError, match=f"stage 'mine' {reason}") as caught:
        chain.run(Document("Ann Lee said that it rained, and added that it snowed."))

    assert caught.value.stage == "mine"
