"""sentences, speakers → unclaimed, and the speakers who are silent"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.silence import UnclaimedSign
from claimtrack.model.document import Document
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.unclaimed import unclaimed_adder
from claimtrack.testing import news, texts

add_unclaimed = unclaimed_adder(ENGLISH)


@pytest.fixture
def silence(mark):
    """Give kind and words of each fact of silence."""

    def read(text):
        document = mark(text, mention_adder(ENGLISH), add_unclaimed)
        return [(u.kind, u.text) for u in document.unclaimed]

    return read


# Laws


@given(texts())
def test_any_text_can_be_read(text):
    """The stage runs on any document, also on one without sentences."""
    assert add_unclaimed(Document(text)).unclaimed == ()


@given(news())
def test_silence_stands_in_the_text(text):
    """Facts come in the order of the text, and their words stand at their places."""
    found = claimtrack.parse(text).unclaimed

    assert list(found) == sorted(found, key=lambda fact: fact.start)
    assert all(text[fact.start : fact.end] == fact.text for fact in found)


@pytest.mark.parametrize("row", ENGLISH.of(UnclaimedSign), ids=lambda row: row.words[0])
def test_the_examples_are_read(silence, row):
    """The example of each row tells of silence, its counter-example does not."""
    assert [kind for kind, _ in silence(row.example)] == [row.kind]
    if row.counter:
        assert silence(row.counter) == []


# Cases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No group claimed responsibility.", "No group claimed responsibility"),
        ("There was no immediate claim of responsibility for the blast.", "There was no immediate claim of responsibility for the blast"),
        ("Nobody has claimed credit, but police blame a gang.", "Nobody has claimed credit"),
        ("The attack has not been claimed by any group.", "The attack has not been claimed by any group"),
        ("“It fell,” Lee said. No group claimed responsibility.", "No group claimed responsibility"),
        ("No one took responsibility for the raid.", "No one took responsibility for the raid"),
        ("None of them said it was behind the raid.", "None of them said it was behind the raid"),
    ],
)  # fmt: skip
def test_nobody_claims_it(silence, text, words):
    """Missing claims of responsibility are found with their clause."""
    assert silence(text) == [("no_claim_of_responsibility", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Lee could not be reached for comment.",
        "The firm did not immediately respond to a request for comment.",
        "The club didn't return phone calls.",
        "Lawyers were not available for comment.",
        "A letter to the bank went unanswered.",
        "The police have not yet commented on the raid.",
        "Messages left with Lee's agent were not returned.",
        "The firm, which makes glass, did not reply to emails.",
        "The ministry has yet to respond to the allegations.",
        "Neither the bank nor its lawyers responded to a request for comment.",
        "The club had no comment.",
        "The club sold the striker. It did not elaborate.",
        "The club wouldn't comment.",
        "The club would not comment further.",
    ],
)
def test_somebody_does_not_comment(silence, text):
    """Missing comments are found."""
    assert [kind for kind, _ in silence(text)] == ["no_comment"]


@pytest.mark.parametrize(
    "text",
    [
        "The army claimed responsibility for the raid.",
        "The firm responded to the request.",
        "Lee said: “Nobody claimed responsibility.”",
        "“It was ‘bad’, ‘very bad’, and nobody claimed responsibility,” Lee said.",
        "The brakes responded well.",
        "The brakes did not respond.",
        "Roy did not respond to the drug.",
        "The books were not returned.",
        "Roy did not take responsibility for the dog.",
        "The hilltop could not be reached.",
        "“No, I did not,” Roy replied.",
        "It was no place to elaborate.",
        "“We will not comment,” Roy said.",
        "“I never did,” the firm responded to the questions.",
    ],
)
def test_who_speaks_is_not_silent(silence, text):
    """Claims, answers and what others say about silence are no facts of silence."""
    assert silence(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ms. Ito said that it rained. Ms. Ito could not be reached on Monday.", "Ito"),
        ("Oda Steel could not be reached for comment.", "Oda Steel"),
        ("Calls to the ministry went unanswered.", "ministry"),
        ("Oda Steel, which makes glass, did not reply to emails.", "Oda Steel"),
        ("Neither Oda Steel nor its lawyers responded to a request.", None),
        ("He could not be reached for comment.", None),
        ("No group claimed responsibility.", None),
    ],
)
def test_it_is_known_who_is_silent(text, who):
    """Who is mentioned in the clause is named, even one who says nothing else."""
    document = claimtrack.parse(text)
    names = {speaker.id: speaker.name for speaker in document.speakers}

    assert [names.get(fact.speaker) for fact in document.unclaimed] == [who]


def test_who_is_silent_is_who_the_statement_says():
    """Behind a long aside, the statement that declines knows its speaker."""
    text = (
        "Ann Roy, who missed the match, did not respond to a message left on her phone."
    )
    document = claimtrack.parse(text)

    (fact,) = document.unclaimed
    assert document.speaker(fact.speaker).name == "Ann Roy"
