"""Custom parsers of the three kinds, by name."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import attrs

from claimtrack.errors import FindingError, ParserFailedError, RegistrationError
from claimtrack.findings import check_relation, check_statement, check_time
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation
from claimtrack.model.statement import Statement
from claimtrack.model.when import Published, TimeExpression

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

ENTRY_POINT_GROUP: Final = "claimtrack.parsers"
"""The group of entry points that `Registry.load_entry_points` reads."""

F = TypeVar("F", TimeExpression, Statement, Relation)


class TimeParser(Protocol):
    """Finds time expressions that claimtrack does not know."""

    def __call__(
        self, text: str, published: Published | None, /
    ) -> Iterable[TimeExpression]:
        """
        Find time expressions.

        Args:
            text: The whole text.
            published: When it was published; None if unknown.
        """
        ...


class StatementParser(Protocol):
    """Finds statements that claimtrack does not know."""

    def __call__(self, document: Document, /) -> Iterable[Statement]:
        """
        Find statements; their ids are given anew.

        Args:
            document: The document with its layers, times, mentions and statements.
        """
        ...


class RelationParser(Protocol):
    """Finds relations that claimtrack does not know, of its own kinds or ours."""

    def __call__(self, document: Document, /) -> Iterable[Relation]:
        """
        Find relations between the statements of the document.

        Args:
            document: The document with everything but relations.
        """
        ...


@attrs.frozen
class _Kind:
    """One of the three kinds of parser."""

    name: str
    arguments: int


# A time parser gets no document, since `find_times` runs without the other stages.
_TIME: Final = _Kind("time", 2)
_STATEMENT: Final = _Kind("statement", 1)
_RELATION: Final = _Kind("relation", 1)


@attrs.frozen
class _Entry:
    kind: _Kind
    parser: Callable[..., Iterable[Any]]


class Registry:
    """
    Custom parsers by name; what they find is added to what claimtrack finds.

    A parser runs when a `Parser` that was given the registry reads a text.
    Parsers of a kind run in the order in which they were added.

    >>> registry = Registry()
    >>> registry.add_relation_parser("none", lambda document: [])
    >>> registry.names
    ('none',)
    """

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parsers, in the order in which they were added."""
        return tuple(self._entries)

    def __eq__(self, other: object) -> bool:
        """Two registries are equal if they hold the same parsers in the same order."""
        if not isinstance(other, Registry):
            return NotImplemented
        return list(self._entries.items()) == list(other._entries.items())

    __hash__ = None  # type: ignore[assignment]  # it changes, so it is no key

    def add_time_parser(self, name: str, parser: TimeParser) -> None:
        """
        Add a parser of time expressions.

        Where what it finds overlaps other findings, the longest stays; of two
        equally long the custom one stays, and of two custom ones the first.

        Args:
            name: A name that no other parser of the registry has.
            parser: The function; see `TimeParser`.

        Raises:
            RegistrationError: If the name is taken or empty, or the parser does not
                take the arguments.
        """
        self._add(name, _TIME, parser)

    def add_statement_parser(self, name: str, parser: StatementParser) -> None:
        """
        Add a parser of statements.

        What it finds replaces a statement of the same content.

        Args:
            name: A name that no other parser of the registry has.
            parser: The function; see `StatementParser`.

        Raises:
            RegistrationError: As for `add_time_parser`.
        """
        self._add(name, _STATEMENT, parser)

    def add_relation_parser(self, name: str, parser: RelationParser) -> None:
        """
        Add a parser of relations.

        Args:
            name: A name that no other parser of the registry has.
            parser: The function; see `RelationParser`.

        Raises:
            RegistrationError: As for `add_time_parser`.
        """
        self._add(name, _RELATION, parser)

    def remove(self, name: str) -> None:
        """
        Remove the parser of that name.

        Raises:
            RegistrationError: If there is none.
        """
        if name not in self._entries:
            known = ", ".join(self._entries) or "none"
            raise RegistrationError(name, f"is not registered; registered are: {known}")
        del self._entries[name]

    def load_entry_points(self) -> tuple[str, ...]:
        """
        Add the parsers that installed packages offer.

        A package offers one by an entry point of the group ``claimtrack.parsers``
        that names a function, which is called with the registry and adds its
        parsers to it.

        Returns:
            The names of the entry points, in alphabetical order.

        Raises:
            RegistrationError: If one cannot be loaded or raises; then none is added.
        """
        from importlib.metadata import entry_points  # noqa: PLC0415  takes 20 ms

        # On a copy: if one entry point fails, this registry is as it was.
        trial = Registry()
        trial._entries.update(self._entries)
        # The order of installation differs from machine to machine, and results must
        # not.
        points = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda p: p.name)
        for point in points:
            _load(point, trial)
        self._entries = trial._entries
        return tuple(point.name for point in points)

    def times(self, text: str, published: Published | None) -> list[TimeExpression]:
        """
        Run the time parsers.

        Each finding gets the rule ``custom:NAME``.

        Raises:
            ParserFailedError: If one raises.
            FindingError: If one returns what is no time expression of the text.
        """
        findings = list(self._run(_TIME, TimeExpression, text, published))
        for name, found in findings:
            check_time(name, found, text)
        return [attrs.evolve(found, rule=f"custom:{name}") for name, found in findings]

    def statements(self, document: Document) -> list[tuple[str, Statement]]:
        """
        Run the statement parsers.

        Returns:
            The name of the parser and the statement, for each finding.

        Raises:
            ParserFailedError: If one raises.
            FindingError: If one returns what is no statement of the text.
        """
        findings = list(self._run(_STATEMENT, Statement, document))
        for name, found in findings:
            check_statement(name, found, document.text)
        return findings

    def relations(self, document: Document) -> list[tuple[str, Relation]]:
        """
        Run the relation parsers.

        Returns:
            The name of the parser and the relation, for each finding.

        Raises:
            ParserFailedError: If one raises.
            FindingError: If one returns what is no relation of the document.
        """
        ids = {statement.id for statement in document.statements}
        findings = list(self._run(_RELATION, Relation, document))
        for name, found in findings:
            check_relation(name, found, ids, document.text)
        return findings

    def _add(self, name: object, kind: _Kind, parser: object) -> None:
        """Check the name first, then the parser, and change state last."""
        if not isinstance(name, str) or not name.strip():
            raise RegistrationError(name, "needs a name, a str that is not empty")
        if name in self._entries:
            raise RegistrationError(
                name, f"is there already; choose another name or remove({name!r}) first"
            )
        if not callable(parser):
            raise RegistrationError(name, f"is no function, but {parser!r}")
        _check_signature(name, kind, parser)
        self._entries[name] = _Entry(kind, parser)

    def _run(
        self, kind: _Kind, finding: type[F], *arguments: object
    ) -> Iterator[tuple[str, F]]:
        # In the order of registration, which dictionaries keep.
        for name, entry in self._entries.items():
            if entry.kind is kind:
                for found in _call(name, entry.parser, arguments):
                    if not isinstance(found, finding):
                        reason = f"it must yield {finding.__name__} values only"
                        raise FindingError(name, found, reason)
                    yield name, found


def _load(point: EntryPoint, registry: Registry) -> None:
    try:
        point.load()(registry)
    except Exception as error:
        reason = f"of {point.value} cannot be loaded: {error}"
        raise RegistrationError(point.name, reason) from error


def _call(
    name: str, parser: Callable[..., Iterable[Any]], arguments: tuple[object, ...]
) -> list[Any]:
    try:
        findings: object = parser(*arguments)
        # A generator raises only while it is read.
        return list(findings) if isinstance(findings, Iterable) else [findings]
    except Exception as error:
        raise ParserFailedError(name, f"{type(error).__name__}: {error}") from error


def _check_signature(name: str, kind: _Kind, parser: Callable[..., object]) -> None:
    try:
        signature = inspect.signature(parser)
    except ValueError:  # some built-ins tell nothing about themselves
        return
    try:
        # Bound, not counted: defaults, *args and keywords make many signatures fit.
        signature.bind(*[None] * kind.arguments)
    except TypeError as error:
        wanted = "(text, published)" if kind is _TIME else "(document)"
        reason = f"must take {wanted}, as {kind.name} parsers do: {error}"
        raise RegistrationError(name, reason) from None
