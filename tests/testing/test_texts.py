"""Made-up texts are news-like where they say so, and nasty where they can be."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import find, given, settings

import claimtrack
from claimtrack.model.when import read_published
from claimtrack.testing import exchanges, news, published_dates, quotations, texts

THOROUGH = settings(max_examples=2000, derandomize=True, database=None)
FEW = settings(THOROUGH, max_examples=300)
RULES = claimtrack.Parser(weights=None)


@given(news())
def test_news_is_no_blank_page(text):
    """A made-up article has words, begins with no small letter and ends in a stop."""
    assert text.strip()
    assert not text[0].islower()
    assert text.endswith(".")


@given(news(max_paragraphs=1))
def test_news_is_as_short_as_asked(text):
    """With one paragraph at most, there is no line break."""
    assert "\n" not in text


@given(quotations())
def test_quotations_begin_and_end_with_a_mark(text):
    """A quotation is words between two marks, and has a mark nowhere else but in won't."""
    assert not text[0].isalnum()
    assert not text[-1].isalnum()
    assert text[1:-1].strip(",.?")


@given(published_dates())
def test_published_dates_are_taken(published):
    """Whatever is drawn is a publication date that `parse` takes."""
    assert read_published(published) is None or published is not None


@pytest.mark.parametrize(
    ("wanted", "condition"),
    [
        ("a denial", lambda found: any(r.kind == "denies" for r in found.relations)),
        ("a reply", lambda found: any(r.kind == "responds" for r in found.relations)),
        ("a sequel", lambda found: any(r.kind == "continues" for r in found.relations)),
        ("silence", lambda found: bool(found.unclaimed)),
        (
            "a platform that is inherited",
            lambda found: any(
                s.platform and s.platform.start is None for s in found.statements
            ),
        ),
        (
            "a signature",
            lambda found: any(
                s.platform and s.platform.name == "Twitter" for s in found.statements
            ),
        ),
    ],
)
def test_exchanges_have_every_kind_of_reaction(wanted, condition):
    """Laws about what people make of each other have something to be about."""
    text = find(exchanges(), lambda text: condition(RULES.parse(text)), settings=FEW)

    assert condition(RULES.parse(text)), wanted


@pytest.mark.parametrize(
    ("wanted", "condition"),
    [
        ("a lone surrogate", lambda text: any(0xD800 <= ord(c) < 0xE000 for c in text)),
        ("a statement", lambda text: " said" in text),
        ("an opening mark alone", lambda text: "“" in text and "”" not in text),
        ("two line breaks", lambda text: "\n\n" in text),
        ("nothing", lambda text: not text),
    ],
)
def test_texts_reach_what_is_hard_to_read(wanted, condition):
    """Each kind of trouble that readers of text know is drawn sooner or later."""
    assert condition(find(texts(), condition, settings=THOROUGH)), wanted


@pytest.mark.parametrize(
    ("wanted", "condition"),
    [
        ("nothing", lambda date: date is None),
        ("a string", lambda date: isinstance(date, str)),
        ("a day", lambda date: type(date) is dt.date),
        ("a moment", lambda date: isinstance(date, dt.datetime) and not date.tzinfo),
        ("a zone", lambda date: isinstance(date, dt.datetime) and date.tzinfo),
    ],
)
def test_published_dates_are_of_every_kind(wanted, condition):
    """Days, moments with and without a zone, strings and None are all drawn."""
    drawn = find(published_dates(), lambda d: bool(condition(d)), settings=THOROUGH)

    assert condition(drawn), wanted
