"""What the options may change of a document, and what none of them may."""

from __future__ import annotations

import json
from functools import cache
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.rows.acts import ClaimNoun
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import Outlet
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.model.when import TimeExpression
from claimtrack.testing import exchanges, news, texts

PUBLISHED = "2021-07-08"
ROWS = (
    CueVerb(
        "parry parries parried parrying",
        Act.ASSERT,
        (Takes.QUOTE, Takes.CLAUSE),
        example="“No,” he parried.",
    ),
    Outlet("harbour lantern,", "press", example="She told the Harbour Lantern so."),
    ClaimNoun("canard canards", Act.ACCUSE, example="She denied the canard."),
)


def first_word(text, published):
    """Find a time in the first letter, if there is one."""
    del published
    if text[:1].isalpha():
        yield TimeExpression.of(Span(0, 1).cut(text), "2021")


def first_letter(document):
    """Find a statement in the first letter, if there is one."""
    if document.text[:1].isalpha():
        content = (Span(0, 1).cut(document.text),)
        yield Statement("", None, None, content, Form.INDIRECT)


def first_pair(document):
    """Find a relation of a kind of its own between the first two statements."""
    for one, two in list(permutations(document.statements, 2))[:1]:
        yield Relation("rhymes-with", one.id, two.id)


def custom(time=first_word, statement=first_letter, relation=first_pair):
    registry = claimtrack.Registry()
    registry.add_time_parser("time", time)
    registry.add_statement_parser("statement", statement)
    registry.add_relation_parser("relation", relation)
    return registry


@cache
def with_rows(*rows):
    return claimtrack.Parser(lexicon=claimtrack.ENGLISH.with_rows(*rows))


PARSERS = {
    "rules": claimtrack.Parser(weights=None),
    "everything": claimtrack.Parser(min_confidence=0),
    "nearly nothing": claimtrack.Parser(min_confidence=1),
    "speech": claimtrack.Parser(speech_only=True),
    "languages": claimtrack.Parser(languages=("fr", "ar"), day_first=True),
    "rows": with_rows(*ROWS),
    "custom": claimtrack.Parser(registry=custom()),
}


@pytest.mark.parametrize("parser", PARSERS.values(), ids=PARSERS.keys())
@given(text=st.one_of(texts(), exchanges()))
def test_what_any_parser_reads_goes_through_json(parser, text):
    """A document is read back from its JSON text, by whatever options it was made."""
    document = parser.parse(text, published=PUBLISHED)

    assert Document.from_dict(json.loads(json.dumps(document.to_dict()))) == document


@given(st.one_of(news(), exchanges()), st.permutations(ROWS))
def test_the_order_of_different_words_is_no_matter(text, rows):
    """Rows that share no form may be added in any order."""
    text = text.replace(" said ", " parried ").replace(
        "Daily Herald", "Harbour Lantern"
    )

    assert with_rows(*rows).parse(text) == PARSERS["rows"].parse(text)


@given(st.one_of(news(), exchanges()))
def test_parsers_that_find_nothing_change_nothing(text):
    """Custom parsers add to a document, and take nothing away."""

    def nothing(*arguments):
        del arguments
        return ()

    idle = claimtrack.Parser(registry=custom(nothing, nothing, nothing))

    assert idle.parse(text, published=PUBLISHED) == claimtrack.parse(
        text, published=PUBLISHED
    )


@given(st.one_of(news(), exchanges()))
def test_a_parser_that_is_removed_finds_nothing_any_more(text):
    """Without the parsers that were added all is read as before they were."""
    registry = custom()
    for name in registry.names:
        registry.remove(name)
    before = claimtrack.parse(text, published=PUBLISHED)
    after = claimtrack.Parser(registry=registry).parse(text, published=PUBLISHED)

    assert after == before


@given(st.one_of(news(), exchanges()))
def test_speech_alone_is_what_is_not_only_thought(text):
    """Without thoughts everything else that was read stays as it was."""
    text = text.replace(" insisted ", " feared ").replace(" claimed ", " believed ")
    everything = claimtrack.parse(text).statements
    spoken = PARSERS["speech"].parse(text).statements

    assert [said.content for said in spoken] == [
        said.content for said in everything if said.act is not Act.BELIEF
    ]


@given(st.integers(1, 12), st.integers(1, 12))
def test_day_first_turns_a_date_around(one, two):
    """3/4 is for the one what 4/3 is for the other, and the other way is kept."""
    day_first = PARSERS["languages"]
    [american] = claimtrack.find_times(f"It rained on {one}/{two}/2021.")
    [european] = day_first.find_times(f"It rained on {two}/{one}/2021.")

    assert american.value == european.value == f"2021-{one:02}-{two:02}"
    assert bool(american.alternatives) == (one != two)
