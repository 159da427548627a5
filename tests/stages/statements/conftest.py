"""Pages of a text, and what the rules read in it, in a notation that is easy to read."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.pipeline import default_chain
from claimtrack.stages.statements.candidates import find_candidates
from claimtrack.stages.statements.clauses import clauses_of
from claimtrack.stages.statements.gather import statement_adder
from claimtrack.stages.statements.grammar import Grammar
from claimtrack.stages.statements.page import page_of

GRAMMAR = Grammar.of(ENGLISH)
BEFORE = default_chain()
BEFORE = [stage.work for stage in BEFORE][
    : [s.name for s in BEFORE].index("statements")
]
READ = statement_adder(ENGLISH)


def before_statements(text):
    document = Document(text)
    for work in BEFORE:
        document = work(document)
    return document


@pytest.fixture(scope="session")
def grammar():
    """Give the grammar of English."""
    return GRAMMAR


@pytest.fixture(scope="session")
def document():
    """Read a text as far as the mentions."""
    return before_statements


@pytest.fixture(scope="session")
def page():
    """Lay out a text for the rules."""
    return lambda text: page_of(before_statements(text), GRAMMAR)


@pytest.fixture(scope="session")
def clauses(page):
    """Lay out a text and give its clauses."""

    def laid(text):
        found = page(text)
        return found, clauses_of(found, find_candidates(found, GRAMMAR.cues))

    return laid


@pytest.fixture(scope="session")
def read():
    """Read the statements of a text by rules, with another lexicon if one is given."""

    def statements(text, lexicon=None, registry=None):
        work = READ
        if lexicon is not None or registry is not None:
            work = statement_adder(lexicon or ENGLISH, registry)
        return work(before_statements(text)).statements

    return statements


@pytest.fixture(scope="session")
def said(read):
    """Read a text as lines "source <cue> content … content"; "-" stands for none."""

    def lines(text, lexicon=None):
        return [line_of(each) for each in read(text, lexicon)]

    return lines


@pytest.fixture(scope="session")
def words_of():
    """Give the words of a range of a page."""

    def words(page, found):
        if found is None:
            return None
        span = page.document.words.span(*found)
        return page.document.text[span.start : span.end]

    return words


def line_of(statement):
    source = "-" if statement.source is None else statement.source.text
    cue = "-" if statement.cue is None else statement.cue.text
    content = " … ".join(piece.text for piece in statement.content)
    return f"{source} <{cue}> {content}"
