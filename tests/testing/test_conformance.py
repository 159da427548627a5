"""The conformance kit lets good parsers pass, and names what is wrong with bad ones."""

from __future__ import annotations

import itertools
import os

import attrs
import pytest
from hypothesis import settings

from claimtrack.errors import FindingError, ParserFailedError, RegistrationError
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.model.when import Interval, TimeExpression, TimeType, read_published
from claimtrack.testing import (
    check_relation_parser,
    check_statement_parser,
    check_time_parser,
)


def find_noon(text, published):
    """Find each "noon"."""
    del published
    at = text.find("noon")
    while at >= 0:
        yield TimeExpression(at, at + 4, "noon", TimeType.TIME, "XXXX-XX-XXT12:00")
        at = text.find("noon", at + 1)


def find_shouts(document):
    """Find each paragraph in capitals: it is somebody's statement."""
    for paragraph in document.paragraphs:
        words = paragraph.cut(document.text)
        if words.text.isupper():
            yield Statement("", None, None, (words,), Form.DIRECT)


def find_chain(document):
    """Let each statement continue the one before."""
    for left, right in itertools.pairwise(document.statements):
        yield Relation("continues", right.id, left.id)


@pytest.fixture
def impatient():
    """Let Hypothesis fail whatever takes longer than a millisecond."""
    settings.register_profile("impatient", settings(max_examples=5, deadline=1))
    settings.load_profile("impatient")
    yield
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.mark.usefixtures("impatient")
def test_reading_may_take_its_time():
    """The deadline of the profile, 200 ms unless set, holds for no check."""
    check_time_parser(find_noon)
    check_statement_parser(find_shouts)
    check_relation_parser(find_chain)


def test_good_parsers_pass():
    """Parsers that keep the rules pass, and find what they are said to find."""
    check_time_parser(find_noon, finds="It fell at noon.")
    check_statement_parser(find_shouts, finds="NO ENTRY")
    check_relation_parser(find_chain)


@pytest.mark.parametrize(
    "check", [check_time_parser, check_statement_parser, check_relation_parser]
)
def test_a_parser_that_finds_nothing_is_told(check):
    """A parser that misses the text it is made for fails."""
    with pytest.raises(AssertionError, match="finds nothing in 'At noon'"):
        check(lambda *_: [], finds="At noon")


def test_a_parser_of_the_wrong_shape_is_refused():
    """A parser that cannot take the arguments fails at once."""
    with pytest.raises(RegistrationError):
        check_statement_parser(find_noon)


def test_a_parser_that_raises_is_found_out():
    """A parser that some text makes fail fails the check."""

    def brittle(text, published):
        del published
        return [] if text else text[0]

    with pytest.raises(ParserFailedError, match="IndexError"):
        check_time_parser(brittle)


def test_a_parser_whose_words_stand_elsewhere_is_found_out():
    """A parser that gives words as they do not stand in the text fails the check."""

    def careless(text, published):
        return [
            attrs.evolve(found, text="Noon") for found in find_noon(text, published)
        ]

    with pytest.raises(FindingError, match="noon"):
        check_time_parser(careless, finds="It fell at noon.")


def test_a_parser_that_remembers_is_found_out():
    """A parser that finds other things the second time fails the check."""
    turns = itertools.cycle((True, False))

    def forgetful(document):
        found = [Span(0, 1).cut(document.text)] if document.text else []
        return [
            Statement("", None, None, (words,), Form.DIRECT)
            for words in found
            if next(turns)
        ]

    with pytest.raises(AssertionError, match="second time"):
        check_statement_parser(forgetful)


def test_a_parser_whose_time_runs_backwards_is_found_out():
    """An interval that ends before it begins fails the check."""
    late, early = read_published("2021-07-08T12:00"), read_published("2021-07-08T11:00")

    def backwards(text, published):
        for found in find_noon(text, published):
            yield attrs.evolve(found, interval=Interval(late, early))

    with pytest.raises(AssertionError, match="before it begins"):
        check_time_parser(backwards, finds="It fell at noon.")


def test_a_time_without_a_value_is_found_out():
    """A time expression without a TIMEX3 value fails the check."""

    def dumb(text, published):
        for found in find_noon(text, published):
            yield attrs.evolve(found, value="")

    with pytest.raises(AssertionError, match="no TIMEX3 value"):
        check_time_parser(dumb, finds="It fell at noon.")
