"""did not reply to a request for comment"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.silence import AnswerWord, QueryNoun
from claimtrack.stages.statements.silences import Answers, find_silences

ANSWERS = Answers(ENGLISH)
WHO = st.sampled_from(("The bank", "Ann Lee", "Two officials", "A spokesman for Lee"))
QUERIES = st.sampled_from(
    ("a request for comment", "several questions", "phone messages", "our emails")
)


@pytest.fixture(scope="session")
def silent(page, words_of):
    """Read silences as lines "source <cue> content"."""

    def lines(text):
        laid = page(text)
        return [
            f"{words_of(laid, each.source) or '-'} <{words_of(laid, each.cue)}> "
            + " … ".join(words_of(laid, piece) for piece in each.content)
            for each in find_silences(laid, (), ANSWERS)
        ]

    return lines


@given(WHO, QUERIES)
def test_only_a_negation_makes_silence(silent, who, query):
    """Who is asked is silent under a negation, and says something without it."""
    assert silent(f"{who} did not reply to {query}.") == [
        f"{who} <did not reply to> {query}"
    ]
    assert silent(f"{who} replied to {query}.") == []


@given(WHO)
def test_silence_is_found_once(page, who):
    """What was found before is not found again, nor what stands inside it."""
    laid = page(f"{who} could not be reached for comment.")
    found = list(find_silences(laid, (), ANSWERS))

    assert len(found) == 1
    assert list(find_silences(laid, found, ANSWERS)) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Ms. Ito could not immediately be reached for comment.",
            ["Ms. Ito <could not immediately be reached for> comment"],
        ),
        (
            "Lawyers for both clubs weren't available for interviews.",
            ["Lawyers for both clubs <weren't available for> interviews"],
        ),
        (
            "The coach was unavailable for comment.",
            ["The coach <was unavailable for> comment"],
        ),
        (
            "The clinic did not immediately return a request seeking comment.",
            ["The clinic <did not immediately return> a request seeking comment"],
        ),
        (
            "The embassy did not respond Monday to emailed questions.",
            ["The embassy <did not respond> to emailed questions"],
        ),
        (
            "The vet, who never answered our calls, left town.",
            ["who <never answered> our calls"],
        ),
        (
            "The bank opened late and did not return calls.",
            ["- <did not return> calls"],
        ),
        (
            "The lab has not replied to the request, and it closed on Monday.",
            ["The lab <has not replied to> the request"],
        ),
    ],
)
def test_silences(silent, text, lines):
    """Answers, calls back and people who cannot be reached, if a query is told."""
    assert silent(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ito could be reached for comment.",
        "The summit could not be reached.",
        "The patient did not respond to the drug.",
        "The army did not respond to calls for calm.",
        "The firm did not reply to a request to sell.",
        "“We did not answer the question,” Ann Lee said.",
        "The team did not return after the request.",
        "No comment was made.",
        "It was not available, and comments were few.",
        "",
    ],
)
def test_no_silences(silent, text):
    """Whoever is not asked for words, or quoted, is not silent to the press."""
    assert silent(text) == []


def test_words_of_a_user_count(page):
    """An answer and a query of a user's rows are read as the others are."""
    rows = (
        AnswerWord("ack acked", example="She did not ack the ping."),
        QueryNoun("ping pings", example="She did not ack the ping."),
    )
    laid = page("Ann Lee did not ack the ping.")

    assert list(find_silences(laid, (), ANSWERS)) == []
    assert list(find_silences(laid, (), Answers(ENGLISH.with_rows(*rows))))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("No group has claimed responsibility for the attack.", 0),
        ("Nobody claimed credit for the fire.", 0),
        ("Nobody said it rained.", 1),
        ("The army claimed responsibility for the attack.", 1),
    ],
)
def test_what_nobody_claims_is_no_statement(said, text, count):
    """That no group claims an attack is a fact of its own."""
    assert len(said(text)) == count
