"""Custom parsers: checked when they are added, named when they fail."""

from __future__ import annotations

import importlib.metadata

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import registry as module
from claimtrack.errors import FindingError, ParserFailedError, RegistrationError
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.pipeline import Parser
from claimtrack.registry import Registry

TEXT = "“No,” she said at noon."
NOON = TimeExpression(18, 22, "noon", TimeType.TIME, "XXXX-XX-XXT12:00")
SAID = Statement("", None, None, (Span(1, 4).cut(TEXT),), Form.DIRECT)
NAMES = st.text(min_size=1).filter(str.strip)


def find_noon(text, published):
    del published
    at = text.find("noon")
    return [attrs.evolve(NOON, start=at, end=at + 4)] if at >= 0 else []


def finds_nothing(document):
    del document
    return []


def takes_nothing():
    return []


def always(found):
    """Make a parser that looks at nothing and always finds the same."""
    return lambda *_: found


def filled():
    registry = Registry()
    registry.add_time_parser("noon", find_noon)
    registry.add_statement_parser("nobody", finds_nothing)
    registry.add_relation_parser("nothing", finds_nothing)
    return registry


# Laws


@given(NAMES.filter(lambda name: name not in filled().names))
def test_adding_and_removing_leaves_nothing(name):
    """A parser that is added and removed leaves the registry as it was."""
    registry = filled()
    registry.add_time_parser(name, find_noon)

    assert registry != filled()

    registry.remove(name)

    assert registry == filled()


@given(
    st.one_of(NAMES, st.none(), st.integers(), st.sampled_from(("", " ", "noon"))),
    st.sampled_from((find_noon, finds_nothing, None, 5, "noon", takes_nothing, print)),
)
def test_a_failed_registration_leaves_nothing(name, parser):
    """Whatever is refused, for its name or its shape, changes nothing."""
    registry = filled()
    try:
        registry.add_statement_parser(name, parser)
    except RegistrationError as error:
        culprit = error.parser
        assert registry == filled()
        assert culprit == name
    else:
        assert registry.names == (*filled().names, name)


@given(st.lists(NAMES, unique=True))
def test_names_stand_in_the_order_in_which_they_were_added(names):
    """The order of names is the order in which the parsers run."""
    registry = Registry()
    for name in names:
        registry.add_relation_parser(name, finds_nothing)

    assert registry.names == tuple(names)


# Registration


def test_a_name_is_taken_once():
    """A second parser of a name is refused, even if it is of another kind."""
    registry = filled()

    with pytest.raises(RegistrationError, match="choose another name") as caught:
        registry.add_relation_parser("noon", finds_nothing)

    assert caught.value.parser == "noon"


def test_the_name_is_checked_before_the_parser():
    """Of two faults the one in the name is told."""
    with pytest.raises(RegistrationError, match="needs a name"):
        Registry().add_time_parser("", None)


@pytest.mark.parametrize(
    ("add", "parser", "wanted"),
    [
        ("add_time_parser", finds_nothing, r"must take \(text, published\), as time"),
        ("add_statement_parser", find_noon, r"must take \(document\), as statement"),
        ("add_relation_parser", takes_nothing, r"must take \(document\), as relation"),
    ],
)
def test_a_parser_must_take_its_arguments(add, parser, wanted):
    """A parser that cannot be called as it will be is refused at once."""
    with pytest.raises(RegistrationError, match=wanted):
        getattr(Registry(), add)("mine", parser)


def test_a_parser_must_be_callable():
    """A class, a method and a built-in are fine; a list is not."""
    registry = Registry()
    registry.add_relation_parser("method", [].__contains__)
    registry.add_relation_parser("built-in", iter)

    with pytest.raises(RegistrationError, match="is no function"):
        registry.add_relation_parser("list", [])


def test_removing_what_is_not_there_is_refused():
    """The error tells which parsers there are."""
    with pytest.raises(RegistrationError, match="noon, nobody, nothing"):
        filled().remove("midnight")
    with pytest.raises(RegistrationError, match="are: none"):
        Registry().remove("midnight")


def test_registries_are_equal_by_what_they_hold():
    """Equality looks at parsers and order, and other things are not equal."""
    assert filled() == filled()
    assert filled() != Registry()
    assert filled() != filled().names
    with pytest.raises(TypeError):
        hash(filled())


# What parsers find


def test_findings_name_their_parser():
    """A time tells the parser as its rule; statements and relations come with names."""
    registry = filled()
    registry.add_statement_parser("mine", always([SAID]))
    (time,) = registry.times(TEXT, None)

    assert time == attrs.evolve(NOON, rule="custom:noon")
    assert registry.statements(Document(TEXT)) == [("mine", SAID)]
    assert registry.relations(Document(TEXT)) == []


def test_custom_times_reach_the_document():
    """What a custom time parser finds stands in the document, with its rule."""
    times = Parser(registry=filled()).parse(TEXT).times

    assert ("noon", "custom:noon") in [(time.text, time.rule) for time in times]


@pytest.mark.parametrize(
    "raises",
    [
        lambda document: document.text[999],
        lambda document: (document.text[at] for at in (1, 999)),
        lambda document: [SAID] * (1 // len(document.times)),
    ],
)
def test_a_parser_that_raises_is_named(raises):
    """What a parser raises, at once or while it is read, is the cause of our error."""
    registry = filled()
    registry.add_statement_parser("brittle", raises)

    with pytest.raises(ParserFailedError, match=r"registry\.remove") as caught:
        registry.statements(Document(TEXT))

    assert caught.value.parser == "brittle"
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize(
    "rubbish", [None, 5, "noon", [None], ["noon"], [NOON], [SAID, 5], {"a": 1}]
)
def test_rubbish_is_refused_with_its_parser(rubbish):
    """What is no statement is shown together with the name of the parser."""
    registry = filled()
    registry.add_statement_parser("mad", always(rubbish))

    with pytest.raises(FindingError, match="Statement values only") as caught:
        registry.statements(Document(TEXT))

    assert caught.value.parser == "mad"


@pytest.mark.parametrize(
    ("add", "run", "found"),
    [
        ("add_time_parser", "times", attrs.evolve(NOON, end=900)),
        ("add_statement_parser", "statements", attrs.evolve(SAID, content=())),
        ("add_relation_parser", "relations", Relation("denies", "s9", None)),
    ],
)
def test_what_does_not_fit_the_text_is_refused_with_its_parser(add, run, found):
    """Findings of each kind are checked before they enter a document."""
    registry = Registry()
    getattr(registry, add)("lost", always([found]))
    arguments = (TEXT, None) if run == "times" else (Document(TEXT),)

    with pytest.raises(FindingError) as caught:
        getattr(registry, run)(*arguments)

    assert (caught.value.parser, caught.value.finding) == ("lost", found)


# Entry points


class Point:
    """An entry point as an installed package would offer it."""

    def __init__(self, name, offer):
        self.name, self.offer = name, offer
        self.value = f"package:{name}"

    def load(self):
        """Give what it names, as an import would."""
        if isinstance(self.offer, Exception):
            raise self.offer
        return self.offer


@pytest.fixture
def offer(monkeypatch):
    """Let installed packages offer these functions as entry points."""

    def install(**offers):
        points = [Point(name, function) for name, function in offers.items()]

        def entry_points(*, group):
            assert group == "claimtrack.parsers"
            return points

        monkeypatch.setattr(importlib.metadata, "entry_points", entry_points)

    return install


def test_entry_points_are_loaded_in_order(offer):
    """Each adds its parsers, in the alphabetical order of the entry points."""
    offer(
        b=lambda registry: registry.add_time_parser("noon", find_noon),
        a=lambda registry: registry.add_relation_parser("nothing", finds_nothing),
    )
    registry = Registry()

    assert registry.load_entry_points() == ("a", "b")
    assert registry.names == ("nothing", "noon")


@pytest.mark.parametrize(
    "failing",
    [
        ImportError("no such module"),
        lambda registry: registry.add_time_parser("noon", None),
        lambda: None,
        None,
    ],
)
def test_a_failing_entry_point_leaves_nothing(offer, failing):
    """One that cannot be loaded is named, and none of the others is added."""
    offer(
        a=lambda registry: registry.add_relation_parser("a", finds_nothing), b=failing
    )
    registry = filled()

    with pytest.raises(RegistrationError, match="package:b cannot be loaded") as caught:
        registry.load_entry_points()

    assert caught.value.parser == "b"
    assert registry == filled()


def test_an_installation_without_offers_adds_nothing():
    """Where no package offers parsers, loading finds none; it is never automatic."""
    offered = importlib.metadata.entry_points(group=module.ENTRY_POINT_GROUP)

    assert len(Registry().load_entry_points()) == len(list(offered))
    assert Registry().names == ()
