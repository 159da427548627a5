"""Documents as plain data, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from claimtrack.errors import SchemaError, SchemaVersionError
from claimtrack.model.document import SCHEMA_VERSION, Document
from claimtrack.model.people import SpeakerKind
from claimtrack.model.relation import Relation
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Act, Form
from claimtrack.model.when import (
    Grain,
    Interval,
    Published,
    TimeExpression,
    TimeMod,
    TimeType,
    read_published,
)

# Left out of files: they are many times as long as the result, and can be made anew
# from the text.
LAYERS: Final = ("paragraphs", "quotes", "sentences", "words", "mentions")
"""The fields of a document that `to_dict` leaves out."""
_DAY: Final = dt.time()
_ENUMERATIONS: Final = (Act, Form, Grain, SpeakerKind, TimeMod, TimeType)


def unstructure(value: Any) -> dict[str, Any]:
    """Give any value of the model as plain data."""
    plain: dict[str, Any] = _CONVERTER.unstructure(value)
    return plain


def document_to_dict(document: Document) -> dict[str, Any]:
    """Give a document as plain data, the schema version first."""
    return {"schema_version": SCHEMA_VERSION, **unstructure(document)}


def document_from_dict(data: Any) -> Document:
    """Make a document of plain data; see `Document.from_dict`."""
    if not isinstance(data, dict):
        raise SchemaError((f"expected a dictionary, not a {type(data).__name__}",))
    rest = dict(data)
    version = rest.pop("schema_version", None)
    if version != SCHEMA_VERSION:
        raise SchemaVersionError(version, SCHEMA_VERSION)
    try:
        document = _CONVERTER.structure(rest, Document)
    except BaseValidationError as error:
        raise SchemaError(tuple(transform_error(error, "$", _describe))) from None
    # The converter is generous, so what it has made is compared with what was given.
    whole = document_to_dict(document)
    wrong = (
        *_no_arrays(whole, data, "$"),
        *_misplaced(document),
        *_impossible(document),
    )
    if wrong:
        raise SchemaError(wrong)
    return document


def _describe(error: BaseException, _: type | None) -> str:
    """Say what is wrong with a value; the path to it is added behind."""
    if isinstance(error, KeyError):
        return "a field is missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return "unknown fields: " + ", ".join(sorted(map(str, error.extra_fields)))
    if isinstance(error, AttributeError):
        return "expected an object with fields"
    return str(error)


def _no_arrays(whole: Any, given: Any, path: str) -> Iterator[str]:
    """Name what is no array and should be; the converter takes any iterable for one."""
    if isinstance(whole, dict):
        for name, part in whole.items():
            # A field with a default may be missing.
            if name in given:
                yield from _no_arrays(part, given[name], f"{path}.{name}")
    elif isinstance(whole, list):
        if isinstance(given, list | tuple):
            for number, (part, other) in enumerate(zip(whole, given, strict=True)):
                yield from _no_arrays(part, other, f"{path}[{number}]")
        else:
            yield f"expected an array, not {given!r} @ {path}"


def _impossible(document: Document) -> Iterator[str]:
    """Name what no stage could have written."""
    for statement in document.statements:
        if not statement.content:
            yield f"statement {statement.id!r} has no content"
    # Inputs from elsewhere: our own stages never leave that range.
    sure = [statement.confidence for statement in document.statements]
    sure += [relation.confidence for relation in document.relations]
    for confidence in sure:
        if not 0 <= confidence <= 1:
            yield f"a confidence is {confidence}, and not from 0 to 1"


def _misplaced(document: Document) -> Iterator[str]:
    """Name each excerpt that is not what stands at its place in the text."""
    for excerpt in _excerpts(document):
        there = document.text[excerpt.start : excerpt.end]
        if there != excerpt.text:
            place = f"{excerpt.start}:{excerpt.end}"
            yield f"the text has {there!r} at {place}, not {excerpt.text!r}"
    size = len(document.text)
    for start, end in _places(document):
        if start is None or end is None:
            is_place = start is end
        else:
            is_place = 0 <= start <= end <= size
        if not is_place:
            yield f"{start}:{end} is no place in a text of {size} characters"


def _excerpts(document: Document) -> Iterator[Excerpt]:
    yield from document.times
    yield from document.unclaimed
    for speaker in document.speakers:
        yield from speaker.mentions
    for statement in document.statements:
        own = (statement.source, statement.cue, statement.addressee)
        yield from (part for part in (*own, *statement.content) if part is not None)
    for relation in document.relations:
        if relation.allegation is not None:
            yield relation.allegation


def _places(document: Document) -> Iterator[tuple[int | None, int | None]]:
    """Give the places that come without their words."""
    for note in document.notes:
        yield note.start, note.end
    for relation in document.relations:
        yield from ((one.start, one.end) for one in relation.evidence)
    for statement in document.statements:
        yield from ((one.start, one.end) for one in statement.evidence)
        for part in (statement.platform, statement.said_at):
            if part is not None:
                yield part.start, part.end


def _published(value: Any, _: Any) -> Published | None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"expected an ISO 8601 string or null, not {value!r}")
    return read_published(value)


def _exactly(kind: type[Any]) -> Any:
    """Refuse to turn one basic type into another, as ``int("3")`` would."""

    def check(value: Any, target: Any) -> Any:
        # True and False are whole numbers to Python, but not to JSON.
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise TypeError(f"expected {kind.__name__}, not {value!r}")
        return target(value)  # an enumeration of strings, or the kind itself

    return check


def _moment_to_text(moment: dt.datetime | None) -> str | None:
    """Write midnight without a zone as the day alone."""
    if moment is None:
        return None
    whole_day = moment.timetz() == _DAY and moment.tzinfo is None
    return moment.date().isoformat() if whole_day else moment.isoformat()


def _moment_from_text(text: Any) -> dt.datetime | None:
    moment = _published(text, None)
    if moment is None or isinstance(moment, dt.datetime):
        return moment
    return dt.datetime.combine(moment, _DAY)


def _converter() -> Converter:
    """Make the converter: the model's own shape, but for three fields."""
    converter = Converter(forbid_extra_keys=True)
    for kind in (str, int, float, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    for kind in _ENUMERATIONS:
        # One by one, since they are strings, too, and cattrs takes them for no more.
        converter.register_unstructure_hook(kind, lambda member: member.value)
    # Not dt.date.isoformat, which would cut the clock time off a datetime.
    converter.register_unstructure_hook(dt.date, lambda day: day.isoformat())
    converter.register_structure_hook_func(lambda t: t == Published | None, _published)
    _with_from_and_to(converter)
    _with_flat_interval(converter)
    _without_layers(converter)  # last: it binds the converters of all the parts
    return converter


def _without_layers(converter: Converter) -> None:
    omitted: dict[str, Any] = {name: override(omit=True) for name in LAYERS}
    converter.register_unstructure_hook(
        Document, make_dict_unstructure_fn(Document, converter, **omitted)
    )
    converter.register_structure_hook(
        Document, make_dict_structure_fn(Document, converter, **omitted)
    )


def _with_from_and_to(converter: Converter) -> None:
    # "from" is a keyword of Python, so the attribute has another name.
    names: dict[str, Any] = {
        "origin": override(rename="from"),
        "target": override(rename="to"),
    }
    converter.register_unstructure_hook(
        Relation, make_dict_unstructure_fn(Relation, converter, **names)
    )
    converter.register_structure_hook(
        Relation, make_dict_structure_fn(Relation, converter, **names)
    )


def _with_flat_interval(converter: Converter) -> None:
    inner_write = make_dict_unstructure_fn(
        TimeExpression, converter, interval=override(omit=True)
    )
    inner_read = make_dict_structure_fn(TimeExpression, converter)

    def write(time: TimeExpression) -> dict[str, Any]:
        interval = time.interval
        plain = inner_write(time)
        plain["from"] = None if interval is None else _moment_to_text(interval.start)
        plain["to"] = None if interval is None else _moment_to_text(interval.end)
        return plain

    def read(data: dict[str, Any], kind: type[TimeExpression]) -> TimeExpression:
        rest = data.copy()
        begin = _moment_from_text(rest.pop("from", None))
        end = _moment_from_text(rest.pop("to", None))
        if begin is None and end is not None:
            raise ValueError(f"there is a 'to', {data['to']!r}, but no 'from'")
        rest["interval"] = None if begin is None else Interval(begin, end)
        time: TimeExpression = inner_read(rest, kind)
        return time

    converter.register_unstructure_hook(TimeExpression, write)
    converter.register_structure_hook(TimeExpression, read)
    converter.register_structure_hook(Interval, lambda value, _: value)


_CONVERTER: Final = _converter()
