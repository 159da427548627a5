"""Tests that the JSON Schema and the model say the same."""

from __future__ import annotations

import enum
import json
import typing

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import SchemaError
from claimtrack.export.schema import document_schema
from claimtrack.model.document import SCHEMA_VERSION, Document
from claimtrack.model.evidence import Evidence, Note
from claimtrack.model.people import Speaker
from claimtrack.model.plain import unstructure
from claimtrack.model.relation import Relation, RelationKind, Unclaimed
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Platform, SaidAt, Statement
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.testing import documents

SCHEMA = document_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

PARTS = {
    "evidence": Evidence,
    "excerpt": Excerpt,
    "note": Note,
    "platform": Platform,
    "relation": Relation,
    "saidAt": SaidAt,
    "speaker": Speaker,
    "statement": Statement,
    "time": TimeExpression,
    "unclaimed": Unclaimed,
}
RENAMED = {"origin": "from", "target": "to"}
OBJECTS = {"document": SCHEMA} | {name: SCHEMA["$defs"][name] for name in PARTS}


def fields(kind: type) -> set[str]:
    """Give the names that the fields of a class have in the dictionary."""
    names = {RENAMED.get(field.name, field.name) for field in attrs.fields(kind)}
    if kind is TimeExpression:
        names = names - {"interval"} | {"from", "to"}
    return names


@given(documents())
def test_every_document_is_valid(document):
    """What `to_dict` gives is what the schema describes."""
    VALIDATOR.validate(document.to_dict())


@given(documents())
def test_what_is_written_as_json_is_valid(document):
    """The same holds for the dictionary after a journey through JSON."""
    VALIDATOR.validate(json.loads(json.dumps(document.to_dict())))


def test_the_schema_is_a_schema():
    """It follows JSON Schema 2020-12."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(("name", "kind"), PARTS.items())
def test_has_every_field_of_the_model(name, kind):
    """Each class of the model has its object, with the same fields."""
    assert set(SCHEMA["$defs"][name]["properties"]) == fields(kind)


def test_has_every_field_of_a_document():
    """The fields of a document are those of the result, without its layers."""
    assert set(SCHEMA["properties"]) == set(Document("").to_dict())


@pytest.mark.parametrize("name", OBJECTS)
def test_every_field_is_required_and_no_other_allowed(name):
    """A reader need not ask whether a field is there, nor guess at others."""
    described = OBJECTS[name]

    assert described["required"] == list(described["properties"])
    assert described["additionalProperties"] is False


@pytest.mark.parametrize("name", OBJECTS)
def test_every_field_is_described(name):
    """Each field says in a sentence what it is, itself or where it refers to."""
    for field, described in OBJECTS[name]["properties"].items():
        target = described.get("$ref", "").rpartition("/")[2]
        plain = field == "text" and name in ("excerpt", "time", "unclaimed")

        assert plain or "description" in SCHEMA["$defs"].get(target, described), field


@pytest.mark.parametrize(("name", "kind"), PARTS.items())
def test_lists_every_value_of_an_enumeration(name, kind):
    """Where the model has an enumeration, the schema lists the same values."""
    for field, annotation in typing.get_type_hints(kind).items():
        options = typing.get_args(annotation) or (annotation,)
        enums = [x for x in options if isinstance(x, enum.EnumMeta)]
        if enums:
            described = SCHEMA["$defs"][name]["properties"][field]["enum"]
            allowed = [value.value for value in enums[0]]
            allowed += [None] * (type(None) in options)

            assert described == allowed


def test_names_our_kinds_of_relation():
    """The kinds that claimtrack finds are the examples; custom ones may join."""
    described = SCHEMA["$defs"]["relation"]["properties"]["kind"]

    assert described["examples"] == [kind.value for kind in RelationKind]


def test_names_the_version():
    """The schema is that of the version that this package writes."""
    assert SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION


@pytest.mark.parametrize(
    "change",
    [
        {"schema_version": "2"},
        {"surprise": 1},
        {"text": None},
        {"statements": [{}]},
        {"published": "yesterday"},
        {"notes": [{"code": "x", "start": -1, "end": 0, "message": ""}]},
    ],
)
def test_refuses_what_from_dict_refuses(change):
    """Whatever the schema refuses is no document for `from_dict` either."""
    data = Document("She said no.").to_dict() | change

    assert not VALIDATOR.is_valid(data)
    with pytest.raises(SchemaError):
        Document.from_dict(data)


def values(plain):
    """Give plain data and all objects, arrays and values in it, from outside in."""
    yield plain
    parts = plain.values() if isinstance(plain, dict) else plain
    if isinstance(plain, dict | list):
        for part in parts:
            yield from values(part)


@given(st.data())
def test_an_unknown_field_is_refused_by_both(data):
    """Wherever a field is too many, neither the schema nor `from_dict` takes it."""
    plain = data.draw(documents()).to_dict()
    objects = [found for found in values(plain) if isinstance(found, dict)]
    data.draw(st.sampled_from(objects))["surprise"] = None

    assert not VALIDATOR.is_valid(plain)
    with pytest.raises(SchemaError):
        Document.from_dict(plain)


@given(st.data(), st.sampled_from((None, True, 7, 0.5, "x", [], {}, [None])))
def test_what_from_dict_takes_is_valid(data, odd):
    """Put anything anywhere: if `from_dict` takes it, the schema does as well."""
    plain = data.draw(documents()).to_dict()
    holders = [
        found for found in values(plain) if found and isinstance(found, dict | list)
    ]
    holder = data.draw(st.sampled_from(holders))
    keys = list(holder) if isinstance(holder, dict) else range(len(holder))
    holder[data.draw(st.sampled_from(keys))] = odd
    try:
        Document.from_dict(plain)
    except SchemaError:
        return

    VALIDATOR.validate(plain)


def test_gives_a_new_dictionary_each_time():
    """Whoever changes the dictionary does not change the schema."""
    document_schema().clear()

    assert document_schema() == SCHEMA


def test_describes_what_a_time_expression_gives_alone():
    """`TimeExpression.to_dict` gives the object that the schema calls "time"."""
    time = TimeExpression(0, 5, "today", TimeType.DATE, "2021-07-08")
    described = {**SCHEMA["$defs"]["time"], "$defs": SCHEMA["$defs"]}

    jsonschema.validate(time.to_dict(), described)
    assert time.to_dict() == unstructure(time)
