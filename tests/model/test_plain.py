"""Documents as plain data, and back."""

from __future__ import annotations

import copy
import json

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import SchemaError, SchemaVersionError
from claimtrack.model.document import SCHEMA_VERSION, Document
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.model.when import TimeExpression
from claimtrack.testing import documents

TEXT = "“No,” she said on Monday."


def example():
    """Make a document in which every kind of finding stands."""
    content = Span(1, 4).cut(TEXT)
    said = Span(10, 14).cut(TEXT)
    source = Span(6, 9).cut(TEXT)
    statement = Statement("s1", source, said, (content,), Form.DIRECT)
    relation = Relation(RelationKind.DENIES, "s1", None, content)
    return Document(TEXT, statements=(statement,), relations=(relation,))


def problems_of(data):
    with pytest.raises(SchemaError) as caught:
        Document.from_dict(data)
    return "\n".join(caught.value.problems)


# Laws


@given(documents())
def test_what_is_written_is_read_back(document):
    """What is read of what was written is equal, and the dictionary is not changed by it."""
    data = document.to_dict()
    before = copy.deepcopy(data)

    assert Document.from_dict(data) == document
    assert data == before


@given(documents())
def test_json_changes_nothing(document):
    """The dictionary is plain: any JSON writer takes it and gives it back."""
    data = document.to_dict()

    assert json.loads(json.dumps(data)) == data
    assert plain_types(data) <= {dict, list, str, int, float, bool, type(None)}


def plain_types(value):
    found = {type(value)}
    if isinstance(value, dict):
        found = found.union(*map(plain_types, value), *map(plain_types, value.values()))
    elif isinstance(value, list):
        found = found.union(*map(plain_types, value))
    return found


# The shape


def test_the_keys_are_those_of_the_contract():
    """The version comes first, then the text and what was found in it."""
    assert list(Document("").to_dict()) == [
        "schema_version",
        "text",
        "published",
        "statements",
        "speakers",
        "times",
        "relations",
        "unclaimed",
        "notes",
    ]


def test_a_relation_leads_from_and_to():
    """A relation names its ends as in "from s1 to s2", and its kind as a plain string."""
    (relation,) = example().to_dict()["relations"]

    assert (relation["from"], relation["to"], relation["kind"]) == (
        "s1",
        None,
        "denies",
    )
    assert type(relation["kind"]) is str


def test_a_custom_kind_of_relation_is_kept():
    """A relation of a custom parser's own kind is written and read like ours."""
    document = example()
    mocks = attrs.evolve(document.relations[0], kind="mocks")
    document = attrs.evolve(document, relations=(mocks,))

    assert Document.from_dict(document.to_dict()).relations[0].kind == "mocks"


def test_a_moment_keeps_its_clock_time():
    """A publication time is written with its clock time, a day without."""
    moment = Document.from_dict(
        {**Document("").to_dict(), "published": "2021-07-08T00:00"}
    )

    assert moment.to_dict()["published"] == "2021-07-08T00:00:00"
    assert moment != Document.from_dict(
        {**Document("").to_dict(), "published": "2021-07-08"}
    )


# What is refused, and how it is named


@given(
    version=st.one_of(
        st.integers(),
        st.text().filter(lambda version: version != SCHEMA_VERSION),
        st.integers(2, 99).map(str),
    )
)
def test_other_versions_are_refused_by_name(version):
    """A document of another schema version is named as that, not as broken."""
    with pytest.raises(SchemaVersionError) as caught:
        Document.from_dict({**Document("").to_dict(), "schema_version": version})

    assert caught.value.version == version
    assert repr(version) in str(caught.value)


def test_a_missing_version_is_refused():
    """Without a version, a dictionary is no document of ours, whatever wrote it."""
    for data in ({}, {"schema_version": None}):
        with pytest.raises(SchemaVersionError, match="it has no schema_version"):
            Document.from_dict(data)


@pytest.mark.parametrize("data", [None, "{}", [], 5])
def test_what_is_no_dictionary_is_refused(data):
    """A string of JSON must be loaded first."""
    assert type(data).__name__ in problems_of(data)


def test_unknown_fields_are_refused_by_name():
    """A field that the schema does not know is named with the path to it."""
    data = example().to_dict()
    data["statements"][0]["mood"] = "bad"
    data["colour"] = "red"

    assert "mood" in problems_of(data)
    assert "statements[0]" in problems_of(data)
    assert "colour" in problems_of(data)


def test_a_missing_field_is_refused_by_name():
    """A field without a default must be there."""
    data = example().to_dict()
    del data["text"]
    del data["statements"][0]["id"]

    assert "missing @ $.text" in problems_of(data)
    assert "missing @ $.statements[0].id" in problems_of(data)


def test_a_field_with_a_default_may_be_missing():
    """What was written before a field was added is still read."""
    data = example().to_dict()
    del data["notes"]
    del data["statements"][0]["same_source"]

    assert Document.from_dict(data) == example()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("text",), 5),
        (("text",), None),
        (("published",), 20210708),
        (("published",), "soon"),
        (("statements",), None),
        (("statements",), {"id": "s1"}),
        (("statements", 0, "id"), 1),
        (("statements", 0, "form"), "loud"),
        (("statements", 0, "act"), "mumble"),
        (("statements", 0, "negated"), 0),
        (("statements", 0, "negated"), "no"),
        (("statements", 0, "confidence"), "0.5"),
        (("statements", 0, "confidence"), True),
        (("statements", 0, "content", 0, "start"), 1.0),
        (("statements", 0, "content", 0, "start"), True),
        (("statements", 0, "source"), "she"),
        (("relations", 0, "kind"), None),
    ],
)
def test_wrong_types_are_refused_with_their_path(path, value):
    """Nothing is turned into another type, and the path leads to the fault."""
    data = example().to_dict()
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value

    assert str(path[-1]) in problems_of(data)


def test_all_faults_are_named_at_once():
    """One look at the error is enough to mend everything."""
    data = example().to_dict()
    data["text"] = 5
    data["statements"][0]["form"] = "loud"
    data["relations"][0]["confidence"] = "high"

    found = problems_of(data)

    assert all(path in found for path in ("text", "form", "confidence"))


def test_an_interval_has_a_beginning():
    """An end without a beginning is refused; a beginning without an end is read."""
    time = TimeExpression.of(Span(18, 24).cut(TEXT), "2021-07-05")
    data = Document(TEXT, times=(time,)).to_dict()
    data["times"][0]["from"] = None

    assert "no 'from' @ $.times[0]" in problems_of(data)

    data["times"][0] |= {"from": "9999-12-31", "to": None}

    assert Document.from_dict(data).times[0].interval.end is None


def test_excerpts_must_stand_in_the_text():
    """Words that are not what stands at their place are refused."""
    data = example().to_dict()
    data["statements"][0]["source"]["text"] = "he!"

    assert "the text has 'she' at 6:9, not 'he!'" in problems_of(data)


def test_spans_must_run_forward():
    """A span that ends before it begins is refused, not raised as something else."""
    data = example().to_dict()
    data["statements"][0]["source"]["start"] = 99

    assert "source" in problems_of(data)


def test_the_ends_of_an_interval_are_checked():
    """The two ends of an interval are ISO 8601 strings or null."""
    time = {
        "id": "t1", "start": 18, "end": 24, "text": "Monday", "type": "DATE",
        "value": "2021-07-05", "mod": None, "grain": "day", "anchor": None, "rule": "",
    }  # fmt: skip
    data = example().to_dict()
    data["times"] = [{**time, "from": 5, "to": None}]

    assert "not 5 @ $.times[0]" in problems_of(data)

    data["times"] = [{**time, "from": "2021-07-05", "to": "soon"}]

    assert "'soon' is no date" in problems_of(data)

    data["times"] = [{**time, "from": "2021-07-05", "to": "2021-07-06", "until": "x"}]

    assert "unknown fields: until" in problems_of(data)

    del data["times"][0]["until"]

    assert Document.from_dict(data).times[0].interval.start.day == 5
