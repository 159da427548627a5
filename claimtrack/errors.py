"""
Everything that claimtrack raises.

A text never raises: what cannot be read becomes a note or a lower confidence.
A wrong *call* always does, and every such error is a `ClaimtrackError` and also
the built-in that fits, names the culprit in an attribute and the remedy in its
message::

    ClaimtrackError
    ├── ArgumentError          TypeError     an argument is of the wrong type
    ├── RangeError             ValueError    a number is too small or too large
    ├── OptionError            TypeError     there is no option of that name
    ├── SpanError              ValueError    a place in a text runs backwards
    ├── PublishedError         ValueError    `published` is no date
    ├── TimexError             ValueError    a TIMEX3 value cannot be read
    ├── LanguageError          ValueError    a language is unknown
    ├── LexiconError           ValueError    a lexicon row is wrong
    ├── PatternError           ValueError    a pattern is wrong
    ├── ChainError             ValueError    the stages cannot work in this order
    ├── RegistrationError      ValueError    a custom parser cannot be registered
    ├── ParserFailedError      RuntimeError  a custom parser raised
    ├── FindingError           ValueError    a custom parser returned what it must not
    ├── SchemaError            ValueError    a dictionary is no document
    │   ├── SchemaVersionError               … because it is of another version
    │   └── LineError                        … in a file of one document a line
    ├── WeightsError           ValueError    a file holds no weights that we can read
    ├── UnknownIdError         KeyError      a document has nothing of that id
    ├── UnreadableError        OSError       an input file is no text
    └── MissingExtraError      ImportError   an optional package is not installed
"""

from __future__ import annotations

from typing import Any, Final

_MOST_SHOWN: Final = 120
"""How many characters of a wrong finding a message shows; the error has all of it."""


class ClaimtrackError(Exception):
    """The base of all errors that claimtrack raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Let the error cross to another process, as from a pool of workers."""
        # The default would call the class with the finished message for its first
        # argument.
        return _remake, (type(self), self.args, vars(self))


def _remake(
    kind: type[ClaimtrackError], args: tuple[Any, ...], attributes: dict[str, Any]
) -> ClaimtrackError:
    # Not by a call, since the arguments of each class are others.
    error = kind.__new__(kind)
    error.args = args
    vars(error).update(attributes)
    return error


class ArgumentError(ClaimtrackError, TypeError):
    """
    An argument is of the wrong type.

    Attributes:
        argument: The name of the argument.
        value: What was passed.
    """

    def __init__(self, argument: str, value: Any, remedy: str) -> None:
        self.argument = argument
        self.value = value
        kind = "None" if value is None else f"of type {type(value).__name__}"
        super().__init__(f"{argument} must not be {kind}: {remedy}")


class RangeError(ClaimtrackError, ValueError):
    """
    A number is too small or too large.

    Attributes:
        argument: The name of the argument.
        value: What was passed.
    """

    def __init__(self, argument: str, value: float, remedy: str) -> None:
        self.argument = argument
        self.value = value
        super().__init__(f"{argument}={value!r} is out of range: {remedy}")


class OptionError(ClaimtrackError, TypeError):
    """
    There is no option of that name.

    Attributes:
        option: The unknown name.
        known: The names there are.
    """

    def __init__(self, option: str, known: tuple[str, ...], hint: str = "") -> None:
        self.option = option
        self.known = known
        number = "the only option is" if len(known) == 1 else "the options are"
        super().__init__(
            f"unknown option {option!r}{hint}; {number} {', '.join(known)}"
        )


class SpanError(ClaimtrackError, ValueError):
    """
    A place in a text runs backwards, or begins before the text.

    Attributes:
        start: The offset at which it was to begin.
        end: The offset at which it was to end.
    """

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        super().__init__(
            f"a span runs forward from 0 or more, not {start} to {end}; text[start:end]"
            " is what it covers"
        )


class PublishedError(ClaimtrackError, ValueError):
    """
    The publication date is no date.

    Attributes:
        value: What was passed.
    """

    def __init__(self, value: str, reason: str) -> None:
        self.value = value
        super().__init__(
            f"published={value!r} is no date ({reason}); pass an ISO 8601 string such"
            " as '2021-07-08' or '2021-07-08T14:30+03:00', a datetime.date, a"
            " datetime.datetime, or None"
        )


class TimexError(ClaimtrackError, ValueError):
    """
    A TIMEX3 value cannot be read.

    Attributes:
        value: What was passed.
    """

    def __init__(self, value: str) -> None:
        self.value = value
        super().__init__(f"{value!r} is no TIMEX3 value; write '2022-09-19', 'P3D' …")


class LanguageError(ClaimtrackError, ValueError):
    """
    A language is unknown.

    Attributes:
        languages: The codes that were asked for.
    """

    def __init__(self, languages: tuple[str, ...], reason: str) -> None:
        self.languages = languages
        super().__init__(
            f"languages={languages!r}: {reason}; pass codes such as 'fr', 'ar' or 'zh'"
        )


class LexiconError(ClaimtrackError, ValueError):
    """
    A lexicon row is wrong.

    Attributes:
        row: The row, or as much of it as there is.
    """

    def __init__(self, row: Any, reason: str) -> None:
        self.row = row
        # The forms tell which row is meant; all its columns would bury the reason.
        forms = getattr(row, "forms", None)
        name = repr(row) if forms is None else f"{type(row).__name__} {forms!r}"
        super().__init__(f"{name}: {reason}")


class PatternError(ClaimtrackError, ValueError):
    """
    A pattern is wrong.

    Attributes:
        pattern: The pattern as it was given.
    """

    def __init__(self, pattern: str, reason: str) -> None:
        self.pattern = pattern
        super().__init__(f"pattern {pattern!r} {reason}")


class ChainError(ClaimtrackError, ValueError):
    """
    The stages of a chain cannot work in this order, or one broke what the next needs.

    Attributes:
        stage: The name of the stage that cannot.
    """

    def __init__(self, stage: str, reason: str) -> None:
        self.stage = stage
        super().__init__(f"stage {stage!r} {reason}")


class RegistrationError(ClaimtrackError, ValueError):
    """
    A custom parser cannot be registered, or is not.

    Attributes:
        parser: The name it was to have.
    """

    def __init__(self, parser: Any, reason: str) -> None:
        self.parser = parser
        super().__init__(f"custom parser {parser!r} {reason}")


class ParserFailedError(ClaimtrackError, RuntimeError):
    """
    A custom parser raised; what it raised is the `__cause__`.

    Attributes:
        parser: The name of the parser.
    """

    def __init__(self, parser: str, reason: str) -> None:
        self.parser = parser
        super().__init__(
            f"custom parser {parser!r} raised {reason}; mend it, or remove it with"
            f" registry.remove({parser!r})"
        )


class FindingError(ClaimtrackError, ValueError):
    """
    A custom parser returned what it must not.

    Attributes:
        parser: The name of the parser.
        finding: What it returned.
    """

    def __init__(self, parser: str, finding: Any, reason: str) -> None:
        self.parser = parser
        self.finding = finding
        shown = repr(finding)
        if len(shown) > _MOST_SHOWN:
            shown = shown[:_MOST_SHOWN] + "…"
        super().__init__(f"custom parser {parser!r} returned {shown}: {reason}")


class SchemaError(ClaimtrackError, ValueError):
    """
    A dictionary is no document.

    Attributes:
        problems: One line a fault, each with the path to it.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__("this is no claimtrack document: " + "; ".join(problems))


class SchemaVersionError(SchemaError):
    """
    A dictionary is a document of another schema version.

    Attributes:
        version: The version it says it has.
    """

    def __init__(self, version: Any, known: str) -> None:
        self.version = version
        problem = (
            f"schema_version is {version!r}, and this claimtrack reads {known!r};"
            " install the claimtrack that wrote it"
            if version is not None
            else "it has no schema_version; pass what Document.to_dict gave"
        )
        super().__init__((problem,))


class WeightsError(ClaimtrackError, ValueError):
    """
    A file holds no weights that this version can read.

    Attributes:
        path: The file.
        reason: What is wrong with it, and what to do.
    """

    def __init__(self, path: Any, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"the weights {str(path)!r} {reason}")


# A KeyError, so that `doc.speaker(id)` fails as a dictionary does.
class UnknownIdError(ClaimtrackError, KeyError):
    """
    A document has no such value.

    Attributes:
        kind: What was looked for: "statement", "speaker" or "time".
        id: The unknown id; None if a statement has no speaker, or a relation no target.
    """

    def __init__(self, kind: str, id_: str | None) -> None:
        self.kind = kind
        self.id = id_
        remedy = f"see its {kind}s for the ids"
        if id_ is None:
            remedy = f"test for it first, since it means that the {kind} is not known"
        self.message = f"the document has no {kind} {id_!r}; {remedy}"
        super().__init__(self.message)

    def __str__(self) -> str:
        """Give the message as it is; a bare KeyError would quote it."""
        return self.message


class LineError(SchemaError):
    """
    A line of a JSON Lines file is no document.

    Attributes:
        line: The number of the line, from 1.
        problems: One entry a fault.
    """

    def __init__(self, line: int, problems: tuple[str, ...]) -> None:
        self.line = line
        super().__init__(tuple(f"line {line}: {problem}" for problem in problems))


class UnreadableError(ClaimtrackError, OSError):
    """
    An input file is no text.

    Attributes:
        path: The file, as it was named.
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        super().__init__(f"{path}: {reason}")


class MissingExtraError(ClaimtrackError, ImportError):
    """
    An optional package is not installed.

    Attributes:
        extra: The extra of claimtrack that installs it.
    """

    def __init__(self, extra: str, purpose: str) -> None:
        self.extra = extra
        super().__init__(f"{purpose} needs: pip install 'claimtrack[{extra}]'")
