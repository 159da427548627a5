"""Sentences, and the times that must be found in them; see the README here."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


SAME = {
    "wider blanks": lambda text: text.replace(" ", "  "),
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "hyphens of print": lambda text: text.replace("-", "\u2010"),
    "brackets": "({})".format,
    "sentences around it": "The mill is old. {} The mill is old.".format,
    "paragraphs around it": "The mill is old.\n\n{}\n\nThe mill is old.".format,
}
"""Ways to write the same in other letters, or to put something beside it."""


def values(sentence, published):
    found = claimtrack.find_times(sentence, published=published)
    return [(time.value, time.mod, time.alternatives) for time in found]


# Laws


@pytest.mark.parametrize("way", SAME)
def test_no_time_depends_on_its_layout(way):
    """Other blanks, marks and neighbours leave the values of all sentences as they are."""
    changed = [
        sentence
        for published, sentence, _ in (case.values for case in cases())
        if values(SAME[way](sentence), published) != values(sentence, published)
    ]

    assert changed == []


@given(st.sampled_from([case.values for case in cases()]), st.data())
def test_a_line_may_be_broken_anywhere(case, data):
    """A line break in the place of any blank of a sentence changes no value."""
    published, sentence, _ = case
    words = sentence.split(" ")
    at = data.draw(st.integers(1, len(words)))
    broken = "\n".join((" ".join(words[:at]), " ".join(words[at:])))

    assert values(broken, published) == values(sentence, published)


def test_alternatives_are_other_values():
    """What is kept beside the value is something else, and nothing is kept twice."""
    for published, sentence, _ in (case.values for case in cases()):
        for value, _, others in values(sentence, published):
            assert len({value, *others}) == 1 + len(others), sentence


# Cases


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
