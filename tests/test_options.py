"""The options of a parser and of a call, and how wrong ones are refused."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import ArgumentError, OptionError
from claimtrack.options import OPTIONS, check_type, read_codes, refuse
from claimtrack.pipeline import Parser

# Laws


@given(st.lists(st.text()))
def test_codes_stay_as_they_are(codes):
    """Any strings may be codes, in the order in which they are given."""
    assert read_codes(codes) == tuple(codes)


@given(st.text().filter(lambda name: name != "published"))
def test_every_unknown_option_is_named(name):
    """Whatever it is called, the error tells its name."""
    with pytest.raises(OptionError) as caught:
        refuse({name: 1})

    assert caught.value.option == name


def test_the_names_are_those_of_the_parser():
    """No option of `Parser` is missing from the list, and none is too many."""
    parameters = inspect.signature(Parser).parameters

    assert {*parameters} - {"unknown"} == {*OPTIONS}


# Cases


def test_nothing_unknown_is_no_error():
    """A call without further options passes."""
    refuse({})
    refuse({}, OPTIONS)


def test_an_option_of_the_parser_is_sent_there():
    """In a call, the message tells where the option belongs."""
    with pytest.raises(OptionError, match="give it to Parser"):
        refuse({"lexicon": None})


def test_an_option_of_a_call_is_sent_there():
    """A parser reads texts of any date, so that the date belongs to the call."""
    with pytest.raises(OptionError, match="give it to parse"):
        Parser(published="2021-07-08")


@pytest.mark.parametrize(
    ("option", "known", "guess"),
    [
        ("publishd", ("published",), "did you mean 'published'"),
        ("lexikon", OPTIONS, "did you mean 'lexicon'"),
        ("dayfirst", OPTIONS, "did you mean 'day_first'"),
    ],
)
def test_a_misspelled_option_is_guessed(option, known, guess):
    """The message names the option that looks most like it."""
    with pytest.raises(OptionError, match=guess):
        refuse({option: 1}, known)


def test_nothing_is_guessed_of_what_looks_like_no_option():
    """A name of another sort is only told to be unknown."""
    with pytest.raises(OptionError) as caught:
        refuse({"colour": 1})

    assert "did you mean" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "how"), [(b"No.", "bytes.decode"), (Path("news.txt"), "Path.read_text")]
)
def test_what_is_mostly_passed_for_a_text_is_led_to_one(value, how):
    """Bytes and paths are a step away from a text, and the message tells which."""
    with pytest.raises(ArgumentError, match=how):
        check_type("text", value, str)


@pytest.mark.parametrize("codes", ["fr", 5, None, [5], ["fr", None]])
def test_what_is_no_list_of_codes_is_refused(codes):
    """Above all a single string, whose letters are no codes."""
    with pytest.raises(ArgumentError):
        read_codes(codes)


@pytest.mark.parametrize(("value", "kinds"), [("x", (str,)), (None, (str, None))])
def test_a_value_of_the_right_type_passes(value, kinds):
    """None only where it is among the types."""
    check_type("text", value, *kinds)


@pytest.mark.parametrize(
    ("value", "kinds"), [(5, (str,)), (None, (str,)), (5, (str, None))]
)
def test_a_value_of_another_type_is_refused(value, kinds):
    """The error names the argument and what to pass."""
    with pytest.raises(ArgumentError, match="pass a str"):
        check_type("text", value, *kinds)


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (("published",), "the only option is published"),
        (("lexicon", "chain"), "the options are lexicon, chain"),
    ],
)
def test_all_options_are_told(known, told):
    """Whoever guessed a name finds the right ones in the message, one or several."""
    with pytest.raises(OptionError, match=told):
        refuse({"colour": 1}, known)
