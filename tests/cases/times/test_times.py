"""Sentences, and the times that must be found in them; see the README here."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimtrack
from claimtrack.model.when import TimeMod

HERE = Path(__file__).parent


def cases():
    for path in sorted(HERE.glob("*.txt")):
        published = None
        for line in path.read_text(encoding="utf-8").splitlines():
            sentence, bar, told = line.partition(" |")
            if bar:
                name = f"{path.stem}: {sentence}"
                yield pytest.param(published, sentence, told.strip(), id=name)
            elif line.startswith("published "):
                day = line.removeprefix("published ")
                published = None if day == "-" else day


def facts(time):
    """Give all that can be told of an expression, in the words of the tables."""
    if time.mod:
        yield time.mod.value
    yield from (f"or {value}" for value in time.alternatives)
    yield f"as {time.grain and time.grain.value}"
    yield f"by {time.anchor}"
    if time.interval:
        yield f"from {time.interval.start.isoformat()}"
        yield f"to {time.interval.end and time.interval.end.isoformat()}"


def fields(told):
    """Cut "2021-03 MID as month" into the value and what else must be so."""
    value, *words = told.split()
    links = {"or", "as", "by", "from", "to"}
    more = [
        f"{word} {words[place + 1]}" if word in links else word
        for place, word in enumerate(words)
        if word in links or word in TimeMod.__members__
    ]
    return value, more


@pytest.mark.parametrize(("published", "sentence", "told"), list(cases()))
def test_the_sentence_has_these_times(published, sentence, told):
    """Words and values are as the table says, and so is all else that it tells."""
    expected = [part.split(" = ") for part in told.split(" ; ") if part]

    found = claimtrack.find_times(sentence, published=published)

    assert [(time.text, time.value) for time in found] == [
        (words, fields(rest)[0]) for words, rest in expected
    ]
    for time, (_, rest) in zip(found, expected, strict=True):
        more = fields(rest)[1]
        assert set(more) <= set(facts(time))
        assert (time.mod is None) or time.mod.value in more


def test_no_word_of_a_table_is_without_meaning():
    """All behind a value is a mod or one of the words of the README, so that no slip passes."""
    for case in cases():
        told = case.values[2]
        for part in told.split(" ; ") if told else ():
            words = part.split(" = ")[1].split()
            known = " ".join(fields(part.split(" = ")[1])[1]).split()

            assert known == words[1:]
