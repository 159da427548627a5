"""Noun phrases beside a cue."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.phrases import (
    apposition_after,
    is_expletive,
    is_nominal,
    phrase_after,
    phrase_before,
)
from claimtrack.testing import news

# Laws


@given(news())
def test_a_phrase_touches_its_place(page, text):
    """A phrase before a word ends there, one behind a word begins there."""
    found = page(text)
    for number in range(len(found.norm)):
        low, high = found.limit[number]
        before = phrase_before(found, number, low)
        after = phrase_after(found, number, high)
        assert before is None or low <= before[0] < before[1] == number
        assert after is None or number == after[0] < after[1] <= high


@given(news())
def test_an_apposition_stays_in_its_sentence(page, text):
    """It ends behind the phrase, and not behind the sentence."""
    found = page(text)
    for number, (_, high) in enumerate(found.limit):
        assert number <= apposition_after(found, number, high) <= max(high, number)


# Cases


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ann Roy, the mayor of Rome ¦said", "Ann Roy, the mayor of Rome"),
        ("But the ruling ¦said", "the ruling"),
        ("In May she ¦said", "she"),
        ("Two men wanted for armed theft ¦said", "Two men wanted for armed theft"),
        ("A friend of the elderly victim ¦was", "A friend of the elderly victim"),
        (
            "Scientists studying patients in Rome ¦said",
            "Scientists studying patients in Rome",
        ),
    ],
)
def test_the_phrase_before(page, words_of, text, phrase):
    """The longest mention before a word, or plain words with which a clause begins."""
    left = page(text.partition("¦")[0])
    found = page(text.replace("¦", ""))

    assert words_of(found, phrase_before(found, len(left.norm), 0)) == phrase


@pytest.mark.parametrize("text", ["He left and then quickly", "What they did to", "of"])
def test_no_phrase_before(page, text):
    """Adverbs and prepositions end no phrase."""
    found = page(text)

    assert phrase_before(found, len(found.norm), 0) is None


def test_a_plural_may_be_the_last_word_of_a_phrase(page):
    """What stands before it, such as "according to local", is no phrase of its own."""
    for text in ("According to local reports, it rained.", "In most other states it"):
        found = page(text)
        noun = found.norm.index("reports" if "reports" in found.norm else "states")

        assert phrase_before(found, noun, 0) is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("reporters the road was closed", "reporters"),
        ("the chief of police that", "the chief of police"),
        ("her that", "her"),
        ("Lee and Roy, who", "Lee and Roy"),
        ("a “road map” for", "a “road map"),
    ],
)
def test_the_phrase_behind(page, words_of, text, phrase):
    """A short noun phrase: the next determiner, pronoun or verb ends it."""
    found = page(text)

    assert words_of(found, phrase_after(found, 0, len(found.norm))) == phrase


@pytest.mark.parametrize(
    ("text", "apposition"),
    [
        ("Lee, a lawyer for the city.", "Lee, a lawyer for the city"),
        ("Lee, who is 45, left.", "Lee, who is 45"),
        ("Lee, and left.", "Lee"),
        ("Lee.", "Lee"),
    ],
)
def test_the_apposition_behind(page, words_of, text, apposition):
    """A determiner, a number or a relative pronoun opens one; a conjunction does not."""
    found = page(text)
    end = apposition_after(found, 1, len(found.norm))

    assert words_of(found, (0, end)) == apposition


def test_what_may_be_a_noun(page):
    """Names and open words may, times, adverbs and full stops may not."""
    found = page("Lee quickly left the boat on Monday.")
    may = {word: is_nominal(found, n) for n, word in enumerate(found.norm)}

    assert may["lee"]
    assert may["boat"]
    assert not any(may[word] for word in ("quickly", "the", "monday", "."))
    assert found.kind[1] & k.MANNER


@pytest.mark.parametrize(
    ("text", "expected"),
    [("It is clear", True), ("He is clear", False), ("Its", False)],
)
def test_an_expletive(page, text, expected):
    """Only "it" may stand for nobody and nothing; where there is no subject, it does not."""
    found = page(text)

    assert is_expletive(found, (0, 1)) is expected
    assert not is_expletive(found, None)
