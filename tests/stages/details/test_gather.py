"""statements, times → statements with platform, addressee, said_at and times"""

from __future__ import annotations

import attrs
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.stages.details import detail_adder
from claimtrack.testing import documents

add_details = detail_adder(ENGLISH)


@given(documents(layered=True))
def test_only_details_change(document):
    """The stage fills its own four fields, may shorten the content, and leaves the rest."""
    for old, new in zip(
        document.statements, add_details(document).statements, strict=True
    ):
        same = attrs.evolve(
            new,
            content=old.content,
            platform=old.platform,
            addressee=old.addressee,
            said_at=old.said_at,
            times=old.times,
        )

        assert same == old


@given(documents(layered=True))
def test_reading_twice_is_reading_once(document):
    """What was found is found again."""
    once = add_details(document)

    assert add_details(once) == once


def test_an_outlet_is_a_platform_and_no_addressee(mark):
    """Who tells a newspaper something addresses its readers."""
    statement = mark("[Lee] <told> the BBC {it was over}.", add_details).statements[0]

    assert statement.platform is not None
    assert statement.addressee is None


def test_all_details_are_found_together(mark):
    """A sentence may tell where, to whom and when."""
    statement = mark(
        "In a letter, [Lee] <told> the board on Monday {that it was over by May}.",
        add_details,
    ).statements[0]

    assert statement.platform is not None
    assert statement.addressee is not None
    assert statement.said_at is not None
    assert (statement.platform.name, statement.addressee.text) == (
        "letter",
        "the board",
    )
    assert (statement.said_at.value, len(statement.times)) == ("2021-07-05", 1)


def test_without_words_nothing_is_found(mark):
    """A lexicon without rows finds no details."""
    document = mark("[Lee] <said> on Twitter {it was over}.")
    read = detail_adder(Lexicon("xx", ()))(document)

    assert read.statements[0].platform is None


def test_who_is_quoted_speaks_in_what_quotes_him():
    """An outlet that quotes somebody is where he says it; one that is cited is not."""
    rules = claimtrack.Parser(weights=None)

    def platform(text):
        found = rules.parse(text).statements[-1].platform
        return None if found is None else found.name

    assert platform("The BBC quoted Ms. Lee as saying that it was over.") == "BBC"
    assert platform("The club quoted Ms. Lee as saying that it was over.") is None
    assert platform("The BBC cited a study, and Ms. Lee said it was over.") is None
