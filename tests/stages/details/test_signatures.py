"""the source of a post → its platform, and the date behind it"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.details.signatures import SignatureReader
from claimtrack.testing import exchanges

reader = SignatureReader(ENGLISH)
RULES = claimtrack.Parser(weights=None)


@given(exchanges())
def test_a_signature_is_in_the_source(text):
    """The sign of a platform lies in the name of who writes there."""
    document = RULES.parse(text)
    for statement in document.statements:
        found = reader.platform(document, statement)
        if found is not None:
            assert statement.source.start <= found.start < statement.source.end


def test_a_signed_post_tells_where_and_when():
    """A handle shows the platform, and the date behind it when it was posted."""
    text = "The ferry is late again today.\n\n— Ann Roy (@annroy) November 8, 2014"
    (post,) = claimtrack.parse(text).statements

    assert (post.platform.name, post.platform.kind) == ("Twitter", "social")
    assert post.said_at.value == "2014-11-08"


@pytest.mark.parametrize(
    "marked",
    [
        "{“It is late.”} — [Ann Roy], who left on Monday.",
        "{“It is late.”} — [Ann Roy] told everybody on Monday.",
    ],
)
def test_without_a_handle_there_is_no_platform(mark, marked):
    """A name alone tells neither where nor when."""
    document = mark(marked)
    (statement,) = document.statements

    assert reader.platform(document, statement) is None
    assert reader.moment(document, statement) is None


def test_a_date_behind_words_is_none_of_the_post(mark):
    """Only marks may stand between a signature and its date."""
    document = mark("{It is late.} — [Ann Roy (@roy)] On Monday it rained.")
    (statement,) = document.statements

    assert reader.platform(document, statement) is not None
    assert reader.moment(document, statement) is None
