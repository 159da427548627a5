"""Every error is one of ours and one of Python's, names the culprit and the remedy."""

from __future__ import annotations

import inspect
import pickle

import pytest

from claimtrack import errors

CLASSES = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.ClaimtrackError) and kind is not errors.ClaimtrackError
]

EXAMPLES = [
    (errors.ArgumentError("text", 3, "pass a str"), TypeError, "argument", "text"),
    (errors.RangeError("share", 3, "pass less"), ValueError, "value", 3),
    (errors.OptionError("lexikon", ("lexicon",)), TypeError, "option", "lexikon"),
    (errors.SpanError(3, 1), ValueError, "start", 3),
    (errors.PublishedError("May", "too short"), ValueError, "value", "May"),
    (errors.TimexError("soon"), ValueError, "value", "soon"),
    (errors.LexiconError("row", "is empty"), ValueError, "row", "row"),
    (errors.PatternError("(", "is malformed"), ValueError, "pattern", "("),
    (errors.ChainError("acts", "is twice there"), ValueError, "stage", "acts"),
    (errors.RegistrationError("mine", "is taken"), ValueError, "parser", "mine"),
    (errors.ParserFailedError("mine", "KeyError"), RuntimeError, "parser", "mine"),
    (errors.FindingError("mine", 5, "no span"), ValueError, "finding", 5),
    (errors.SchemaError(("a", "b")), ValueError, "problems", ("a", "b")),
    (errors.SchemaVersionError("2", "1"), ValueError, "version", "2"),
    (errors.LineError(3, ("a",)), ValueError, "line", 3),
    (errors.LanguageError(("xx",), "unknown"), ValueError, "languages", ("xx",)),
    (errors.WeightsError("en.xz", "are old"), ValueError, "path", "en.xz"),
    (errors.UnknownIdError("speaker", "p9"), KeyError, "id", "p9"),
    (errors.UnreadableError("a.txt", "is binary"), OSError, "path", "a.txt"),
    (errors.MissingExtraError("docs", "that"), ImportError, "extra", "docs"),
]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_is_a_built_in_too(kind):
    """A caller who knows nothing of claimtrack can still catch what fits."""
    fitting = [base for base in kind.__mro__ if base.__module__ == "builtins"]

    assert fitting[0] is not Exception


def test_every_error_has_an_example():
    """Each class is made below as the library makes it."""
    assert {type(error) for error, *_ in EXAMPLES} == set(CLASSES)


@pytest.mark.parametrize("kind", CLASSES)
def test_the_tree_shows_every_error(kind):
    """The drawing at the head of the file has each class and its built-in."""
    drawing = errors.__doc__

    assert f"─ {kind.__name__}" in drawing


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_documents_the_culprit(kind):
    """The docstring of each class tells which attribute names the culprit."""
    assert "Attributes:" in kind.__doc__


@pytest.mark.parametrize(("error", "built_in", "attribute", "value"), EXAMPLES)
def test_errors_carry_the_culprit(error, built_in, attribute, value):
    """The culprit is an attribute, and stands in the message, too."""
    assert isinstance(error, built_in)
    assert isinstance(error, errors.ClaimtrackError)
    assert getattr(error, attribute) == value
    for part in value if isinstance(value, tuple) else (value,):
        assert str(part) in str(error)


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (errors.OptionError("lexikon", ("lexicon", "chain")), "lexicon, chain"),
        (errors.PublishedError("May", "?"), "'2021-07-08'"),
        (errors.ParserFailedError("mine", "KeyError"), "registry.remove('mine')"),
        (errors.SchemaVersionError("2", "1"), "install the claimtrack"),
        (errors.SchemaVersionError(None, "1"), "pass what Document.to_dict gave"),
        (errors.MissingExtraError("docs", "that"), "pip install 'claimtrack[docs]'"),
    ],
)
def test_messages_tell_the_remedy(error, remedy):
    """A message says what to do, not only what is wrong."""
    assert remedy in str(error)


@pytest.mark.parametrize("error", [error for error, *_ in EXAMPLES])
def test_errors_cross_a_process_border(error):
    """An error of a worker process arrives with its message and its attributes."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  we have made it ourselves

    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_a_long_finding_is_shown_in_part():
    """What a parser returned must not bury the reason; the error has all of it."""
    finding = "rain " * 100
    error = errors.FindingError("mine", finding, "it must yield Statement values only")

    assert error.finding == finding
    assert len(str(error)) < 250
    assert str(error).endswith("…: it must yield Statement values only")
