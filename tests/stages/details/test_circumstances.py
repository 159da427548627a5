"""statements → statements without the circumstances of saying in their contents"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.pipeline import default_chain
from claimtrack.stages.details.candidates import CandidateFinder
from claimtrack.stages.details.circumstances import CircumstanceCutter
from claimtrack.testing import documents, news

RULES = claimtrack.Parser(weights=None)

UNCUT = default_chain(weights=None).without(
    "details", "speakers", "acts", "relations", "occasions", "unclaimed"
)

cutter, candidates = CircumstanceCutter(ENGLISH), CandidateFinder(ENGLISH)


def said(text):
    """Give the contents of the first statement."""
    statement = RULES.parse(text, published="2021-07-08").statements[0]
    return [part.text for part in statement.content]


# Laws


@given(documents(layered=True))
def test_cutting_only_shortens(document):
    """What is left of a content lies in what was there."""
    cut = cutter.cut(document, candidates.find(document))

    for old, new in zip(document.statements, cut.statements, strict=True):
        assert all(
            any(
                part.start <= left.start and left.end <= part.end
                for part in old.content
            )
            for left in new.content
        )


@given(news())
def test_cutting_twice_is_cutting_once(text):
    """Behind what was cut off nothing is left to cut."""
    document = RULES.parse(text, published="2021-07-08")

    assert cutter.cut(document, candidates.find(document)) == document


@given(news())
def test_who_found_a_statement_does_not_matter(text):
    """Words alone decide, so that what custom parsers and weights find is cut alike."""
    document = UNCUT.run(Document(text))
    bare = attrs.evolve(
        document,
        statements=tuple(attrs.evolve(s, evidence=()) for s in document.statements),
    )
    places = candidates.find(document)

    ours, theirs = cutter.cut(document, places), cutter.cut(bare, places)
    assert [s.content for s in ours.statements] == [
        s.content for s in theirs.statements
    ]


# Cases


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The city announced on Twitter the bridge was safe.", ["the bridge was safe"]),
        ("Ms. Roy said in an interview with CNN she was well.", ["she was well"]),
        ("He said at a press conference on Monday the road was open.", ["the road was open"]),
        ("The bishop praised Ms. Roy on Twitter.", ["Ms. Roy"]),
        ("The bishop praised Ms. Roy on Twitter: “She was kind.”", ["Ms. Roy", "“She was kind.”"]),
        ("The king announced his abdication on television.", ["his abdication"]),
        ("The king announced his abdication on television", ["his abdication"]),
        ("Ms. Roy repeated the claim at a rally in Port Ellen on Monday.", ["the claim"]),
        ("The club announced the sale on Monday.", ["the sale"]),
        ("The board declared the spill a “disaster” on Monday.", ["the spill a “disaster”"]),
        ("The club announced the sale on Monday, too.", ["the sale"]),
        ("Ms. Roy says that it was “a farce” in a letter to the board.", ["that it was “a farce”"]),
    ],
)  # fmt: skip
def test_where_and_when_it_was_said_is_cut_off(text, contents):
    """In front of a clause and behind a noun phrase it belongs to the cue."""
    assert said(text)[: len(contents)] == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ms. Roy said the mayor had lied on Twitter.", "the mayor had lied on Twitter"),
        ("The club denied the claims in the report.", "the claims in the report"),
        ("The city announced the road opened in a report.", "the road opened in a report"),
        ("The club rejected reports in a newspaper.", "reports in a newspaper"),
        ("The bank dismissed a claim on Twitter that it had closed.", "a claim on Twitter that it had closed"),
        ("The club announced plans for a match on Monday.", "plans for a match on Monday"),
        ("The club called Lee a liar and on Twitter a thief.", "Lee a liar and on Twitter a thief"),
        ("LEE: On Twitter, we saw it.", "On Twitter, we saw it."),
        ("Ms. Roy denied the claim on Fox News’s evening show.", "the claim on Fox News’s evening show"),
        ("Lee said figures in a report were wrong.", "figures in a report were wrong"),
        ("The club announced the talks last week in Oslo.", "the talks last week in Oslo"),
    ],
)  # fmt: skip
def test_where_and_when_of_something_else_stays(text, content):
    """What tells more of a clause or of a noun is said."""
    assert said(text) == [content]


def test_no_statement_is_cut_off():
    """What would take another statement away stays as it was read."""
    text = "Lee said the firm had denied the fraud in a letter to staff."
    outer, inner = RULES.parse(text).statements

    assert inner.parent == outer.id
    assert any(part.covers(inner.cue) for part in outer.content)


def test_where_a_claim_goes_round_is_no_place_of_denying_it():
    """What tells of a claim where it is belongs to the claim, and to whoever makes it."""
    text = "The firm rejected claims going round on social media that it was broke."
    denial, claim = RULES.parse(text).statements

    assert denial.content[0].text == text[18:-1]
    assert denial.platform is None
    assert claim.platform.name == "social media"
    assert said("The firm dismissed the idea on social media.") == ["the idea"]
