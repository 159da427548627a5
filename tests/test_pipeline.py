"""The default chain, `Parser` and `parse`."""

from __future__ import annotations

import datetime as dt
import gc

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.chain import Chain, Stage
from claimtrack.errors import (
    ArgumentError,
    OptionError,
    PublishedError,
    RangeError,
)
from claimtrack.model.document import Document
from claimtrack.model.evidence import Note
from claimtrack.pipeline import Parser, default_chain, parse
from claimtrack.registry import Registry
from claimtrack.testing import news, published_dates, texts

OTHER = Parser()

# Laws


@given(texts(), published_dates())
def test_any_text_gives_a_document(text, published):
    """No text raises, and its words and date are kept as they are."""
    document = parse(text, published=published)

    assert document.text == text
    assert (document.published is None) == (published is None)


@given(news(), published_dates())
def test_the_same_text_gives_an_equal_document(text, published):
    """Two readings of one text by two parsers are equal."""
    assert OTHER.parse(text, published=published) == parse(text, published=published)


# Cases


@pytest.mark.parametrize("text", [b"No.", None, 5, ["No."], bytearray(b"No.")])
def test_what_is_no_string_is_refused(text):
    """Bytes are not decoded by guess, and None is no empty text."""
    with pytest.raises(ArgumentError, match="pass a str") as caught:
        parse(text)

    assert caught.value.argument == "text"
    assert caught.value.value is text


@pytest.mark.parametrize("published", ["yesterday", "2021-13-40", ""])
def test_what_is_no_date_is_refused(published):
    """A publication date in words or of no calendar is refused by name."""
    with pytest.raises(PublishedError) as caught:
        parse("No.", published=published)

    assert caught.value.value == published


@pytest.mark.parametrize(
    "published",
    [
        dt.date(2021, 7, 8),
        dt.datetime(2021, 7, 8, 14, 30),
        dt.datetime(2021, 7, 8, 14, 30, tzinfo=dt.timezone.utc),
        "2021-07-08T14:30+03:00",
    ],
)
def test_days_and_moments_are_taken(published):
    """A day, a naive and an aware moment are all fine."""
    document = parse("It fell on Monday.", published=published)

    assert document.published is not None
    assert Document.from_dict(document.to_dict()) == document


def test_unknown_options_are_refused_by_name():
    """A typo in an option is named, and so are the options there are."""
    with pytest.raises(OptionError, match="lexicon, registry, chain") as caught:
        Parser(lexikon=claimtrack.ENGLISH)

    assert caught.value.option == "lexikon"


@pytest.mark.parametrize("share", [-0.1, 1.5, float("nan")])
def test_a_confidence_is_a_probability(share):
    """A confidence beyond 0 and 1 is refused, not taken for "none" or "all"."""
    with pytest.raises(RangeError, match="from 0 to 1") as caught:
        Parser(min_confidence=share)

    assert caught.value.argument == "min_confidence"


@pytest.mark.parametrize("call", [parse, claimtrack.find_times, OTHER.parse])
def test_options_of_a_parser_are_none_of_a_call(call):
    """A call takes nothing but the date, and tells where other options go."""
    with pytest.raises(OptionError, match="the only option is published"):
        call("No.", publised="2021-07-08")
    with pytest.raises(OptionError, match="give it to Parser"):
        call("No.", lexicon=claimtrack.ENGLISH)


@pytest.mark.parametrize(
    "option", [{"lexicon": "en"}, {"registry": []}, {"chain": ()}, {"lexicon": None}]
)
def test_options_of_the_wrong_type_are_refused(option):
    """An option of another type is named."""
    with pytest.raises(ArgumentError) as caught:
        Parser(**option)

    assert caught.value.argument in option


def test_a_parser_runs_the_chain_it_is_given():
    """A chain of one's own replaces the default one, even if it is empty."""

    def work(document):
        return attrs.evolve(document, notes=(Note("mine", 0, 0, ""),))

    mine = Chain((Stage("mine", work, ("text",), ("notes",)),))

    assert [note.code for note in Parser(chain=mine).parse("No.").notes] == ["mine"]
    assert Parser(chain=Chain(())).parse("No.") == Document("No.")


def test_the_table_is_sound():
    """The default chain can be built for any lexicon and registry."""
    assert default_chain(claimtrack.ENGLISH.without("said"), Registry()).stages


@pytest.mark.parametrize("parser", [Parser(), Parser(weights=None)])
def test_a_reading_leaves_nothing_to_the_garbage_collector(parser):
    """What a parse needed is freed at once: no part of it leads back to itself."""
    text = (
        "Oslo mayor Ann Lee denied the claim. “It is false,” her spokesman said.\n\n"
        "The company’s lawyer, Roy Day, told reporters on Monday that he had not lied."
    )
    parser.parse(text, published="2021-07-08")  # fills what is kept from text to text
    gc.collect()
    gc.disable()
    try:
        parser.parse(text, published="2021-07-08")
        left = gc.collect()
    finally:
        gc.enable()

    assert left == 0
