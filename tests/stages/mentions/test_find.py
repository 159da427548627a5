"""words, sentences → mentions"""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.testing import news, texts

ADD = mention_adder(ENGLISH)
MARKS = dict.fromkeys(map(ord, "[]<>{}¦="))


def found(mark, text):
    return {mention.text for mention in mark(text, ADD).mentions}


@given(texts())
def test_mentions_lie_inside_their_paragraph(mark, text):
    """A mention of any text is what stands at its place, in one paragraph."""
    document = mark(text.translate(MARKS), ADD)
    for mention in document.mentions:
        assert mention.text == document.text[mention.start : mention.end]
        assert any(paragraph.covers(mention) for paragraph in document.paragraphs)


@given(texts())
def test_mentions_are_in_order_and_single(mark, text):
    """They come by where they begin, the longest first, and no place twice."""
    document = mark(text.translate(MARKS), ADD)
    places = [(mention.start, -mention.end) for mention in document.mentions]

    assert places == sorted(set(places))


@given(news(), news())
def test_paragraphs_do_not_mix(mark, left, right):
    """The mentions of a paragraph are the same whatever follows it."""
    alone = mark(left, ADD).mentions
    both = mark(f"{left}\n\n{right}", ADD).mentions

    assert both[: len(alone)] == alone


@pytest.mark.parametrize(
    "unit", ["Roy, a ", "Roy’s ", "bank of ", "Roy (R) ", "a of the "]
)
def test_a_long_chain_is_read(mark, unit):
    """A phrase that never ends is read without error, and in few pieces."""
    document = mark(unit * 400, ADD)

    assert len(document.mentions) < 12_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # court
        ("“No,” said Judge Ada Lima of the High Court.", "Judge Ada Lima of the High Court"),
        ("Her lawyer, Sam Roy, objected.", "Her lawyer, Sam Roy"),
        ("A witness who saw the crash said so.", "A witness who saw the crash"),
        # sport
        ("Striker Ivo Lund limped off.", "Striker Ivo Lund"),
        ("Rovers coach Ada Lima, 42, of Leeds, resigned.", "Rovers coach Ada Lima"),
        # science
        ("A team at Leeds University found it.", "A team at Leeds University"),
        ("Glaciologist Ada Lima, who led the survey, agreed.",
         "Glaciologist Ada Lima, who led the survey"),
        ("The study, published in May, says so.", "The study"),
        # business
        ("Oda Inc. chief executive Sam Roy agreed.", "Oda Inc. chief executive Sam Roy"),
        ("Analysts at Oda Bank agreed.", "Analysts at Oda Bank"),
        ("The Leeds-based retailer agreed.", "The Leeds-based retailer"),
        # Middle East
        ("Iraqi groups aligned with Iran vowed revenge.", "Iraqi groups aligned with Iran"),
        ("The head of Marsh Watch, Omar bin Said, denied it.",
         "The head of Marsh Watch, Omar bin Said"),
        ("Foreign Ministry spokesman Karim al-Oda denied it.",
         "Foreign Ministry spokesman Karim al-Oda"),
        # rumours
        ("A leaflet circulating among students says so.", "A leaflet circulating among students"),
        ("A spokesperson for the band denied it.", "A spokesperson for the band"),
        ("Sources close to the team denied it.", "Sources close to the team"),
        # several
        ("Russia, China and Iran abstained.", "Russia, China and Iran"),
        ("Roy and her deputy left.", "Roy and her deputy"),
        ("Many of the residents of the camp left.", "Many of the residents of the camp"),
        ("Police came.", "Police"),
        ("I’ve seen it.", "I"),
        ("A letter signed by the king denied it.", "A letter signed by the king"),
    ],
)  # fmt: skip
def test_found(mark, text, expected):
    """Whoever could speak is found with all that belongs to the phrase."""
    assert expected in found(mark, text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The court met on Friday.", "Friday"),
        ("Roy left, and Lee stayed.", "Roy left, and Lee"),
        ("According to her lawyer, Roy left.", "her lawyer, Roy"),
        ("She went home.", "went home"),
        ("Iraq’s cabinet met.", "Iraq’s"),
        ("It rained. Roy left.", "It rained. Roy"),
        ("The agency declined to comment.", "The agency declined to comment"),
    ],
)
def test_not_found(mark, text, wrong):
    """Times, verbs and what only stands near a name are no part of a mention."""
    assert wrong not in found(mark, text)


def test_renaming_changes_nothing_else(mark):
    """The mentions of a text with another name in it lie at the same places."""
    text = "Mayor Ada Lima, 42, left. Lima’s deputy said she was ill."
    one = mark(text, ADD).mentions
    other = mark(text.replace("Ada", "Eva").replace("Lima", "Roos"), ADD).mentions

    assert [(m.start, m.end, m.kind) for m in one] == [
        (m.start, m.end, m.kind) for m in other
    ]
