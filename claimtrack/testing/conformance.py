"""
Checks that a custom parser keeps the rules, one for each kind of parser.

Each check reads made-up texts with the parser and raises what a reader's user
would otherwise meet: a `ParserFailedError` if the parser raises, a
`FindingError` if it returns what it must not, an `AssertionError` if it breaks
a law.
"""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings

from claimtrack.model.document import Document
from claimtrack.model.when import Published
from claimtrack.pipeline import Parser
from claimtrack.registry import (
    Registry,
    RelationParser,
    StatementParser,
    TimeParser,
)
from claimtrack.testing.texts import published_dates, texts

_NAME = "checked"
_PUBLISHED = "2021-07-08"


def check_time_parser(parser: TimeParser, *, finds: str = "") -> None:
    """
    Check that a time parser keeps the rules.

    It takes any text and any publication date, finds the same in the same text
    each time, returns time expressions that stand at their places in the text,
    and leaves no interval that runs backwards.

    Args:
        parser: The function, as it would be given to `Registry.add_time_parser`.
        finds: A text, published on 2021-07-08, in which it must find something; "" to
            leave that unchecked.

    Raises:
        RegistrationError: If the parser does not take the arguments.
        ParserFailedError: If it raises.
        FindingError: If it returns what it must not.
        AssertionError: If it breaks a law.
    """
    registry = Registry()
    registry.add_time_parser(_NAME, parser)

    def find(document: Document) -> object:
        found = registry.times(document.text, document.published)
        for time in found:
            assert time.value, f"{time!r} has no TIMEX3 value"
            span = time.interval
            if span is not None and span.end is not None:
                assert span.start < span.end, f"{time!r} ends before it begins"
        return found

    _check(registry, find, finds)


def check_statement_parser(parser: StatementParser, *, finds: str = "") -> None:
    """
    Check that a statement parser keeps the rules.

    It takes the document of any text, finds the same in the same document each
    time, and returns statements whose excerpts stand at their places in the
    text.

    Args:
        parser: The function, as it would be given to `Registry.add_statement_parser`.
        finds: A text, published on 2021-07-08, in which it must find something; "" to
            leave that unchecked.

    Raises:
        ClaimtrackError: As for `check_time_parser`.
        AssertionError: If it breaks a law.
    """
    registry = Registry()
    registry.add_statement_parser(_NAME, parser)
    _check(registry, registry.statements, finds)


def check_relation_parser(parser: RelationParser, *, finds: str = "") -> None:
    """
    Check that a relation parser keeps the rules.

    It takes the document of any text, finds the same in the same document each
    time, and returns relations between statements that the document has, none
    of a statement to itself.

    Args:
        parser: The function, as it would be given to `Registry.add_relation_parser`.
        finds: A text, published on 2021-07-08, in which it must find something; "" to
            leave that unchecked.

    Raises:
        ClaimtrackError: As for `check_time_parser`.
        AssertionError: If it breaks a law.
    """
    registry = Registry()
    registry.add_relation_parser(_NAME, parser)
    _check(registry, registry.relations, finds)


def _check(registry: Registry, find: Callable[[Document], object], finds: str) -> None:
    """Try the laws that hold for parsers of all kinds."""
    # Made once: what is checked is the parser, not how a reader is made.
    plain, extended = Parser(), Parser(registry=registry)
    if finds:
        assert find(plain.parse(finds, published=_PUBLISHED)), (
            f"the parser finds nothing in {finds!r}"
        )

    # The first text waits until weights and rules are loaded, which is no fault of the
    # parser; how many texts are tried is left to the profile of its author.
    @settings(deadline=None)
    @given(texts(), published_dates())
    def keeps_the_rules(text: str, published: Published | str | None) -> None:
        before = plain.parse(text, published=published)
        assert find(before) == find(before), (
            f"it finds other things the second time in {text!r}"
        )
        after = extended.parse(text, published=published)
        # Whatever it found must survive being written and read.
        assert Document.from_dict(after.to_dict()) == after

    keeps_the_rules()
