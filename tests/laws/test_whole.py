"""Laws that hold for the document of any text, whatever the stages do."""

from __future__ import annotations

from itertools import pairwise

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.model.document import Document
from claimtrack.model.span import Excerpt, Span
from claimtrack.testing import news, published_dates, texts


def values(found):
    """Go through a value of the model and all values inside it."""
    yield found
    if attrs.has(type(found)):
        for field in attrs.fields(type(found)):
            yield from values(getattr(found, field.name))
    elif isinstance(found, tuple):
        for each in found:
            yield from values(each)


def numbered(letter, found):
    return [each.id for each in found] == [
        f"{letter}{number}" for number in range(1, len(found) + 1)
    ]


@given(texts(), published_dates())
def test_every_place_lies_in_the_text(text, published):
    """All spans and excerpts are places of the text, with the words that stand there."""
    for value in values(claimtrack.parse(text, published=published)):
        if isinstance(value, Span):
            assert value.end <= len(text)
        if isinstance(value, Excerpt):
            assert value.text == text[value.start : value.end]
            assert value.text == value.text.strip() != ""


@given(texts(), published_dates())
def test_what_is_read_can_be_written(text, published):
    """The document of any text is read back from its dictionary."""
    document = claimtrack.parse(text, published=published)

    assert Document.from_dict(document.to_dict()) == document


@given(texts(), texts())
def test_what_was_read_before_changes_nothing(text, other):
    """A parser keeps nothing of a text: whatever it reads in between, it reads the same."""
    before = claimtrack.parse(text)
    claimtrack.parse(other)

    assert claimtrack.parse(text) == before


@given(texts())
def test_ids_count_up_and_lead_somewhere(text):
    """Ids are numbered in order, and every id that is named belongs to something."""
    document = claimtrack.parse(text, published="2021-07-08")
    statements = {each.id for each in document.statements} | {None}
    speakers = {each.id for each in document.speakers} | {None}

    assert numbered("s", document.statements)
    assert numbered("p", document.speakers)
    assert numbered("t", document.times)
    for each in document.statements:
        assert {each.parent, each.same_source} <= statements - {each.id}
        assert each.speaker in speakers
        assert set(each.times) <= {time.id for time in document.times}
    for each in document.relations:
        assert {each.origin, each.target} <= statements
    for each in document.unclaimed:
        assert each.speaker in speakers


@given(texts())
def test_times_do_not_overlap(text):
    """Time expressions stand in the order of the text, one behind the other."""
    times = claimtrack.parse(text, published="2021-07-08").times

    assert all(left.end <= right.start for left, right in pairwise(times))


@given(texts(), published_dates())
def test_an_alternative_is_another_value(text, published):
    """What else a time may mean is neither what it is taken for nor told twice."""
    for time in claimtrack.find_times(text, published=published):
        readings = (time.value, *time.alternatives)

        assert len(set(readings)) == len(readings)


@given(texts(), published_dates())
def test_times_are_the_same_without_the_rest(text, published):
    """`find_times` finds what `parse` finds."""
    document = claimtrack.parse(text, published=published)

    assert claimtrack.find_times(text, published=published) == document.times


@given(texts())
def test_times_in_a_statement_lie_in_its_content(text):
    """The time expressions of a statement stand inside its content."""
    document = claimtrack.parse(text, published="2021-07-08")

    for statement in document.statements:
        for name in statement.times:
            time = document.time(name)

            assert any(part.overlaps(time) for part in statement.content)


@given(texts())
def test_no_statement_lies_in_itself(text):
    """Parents lead upwards, and never round in a ring."""
    document = claimtrack.parse(text)

    for statement in document.statements:
        seen = set()
        at = statement
        while at is not None:
            assert at.id not in seen
            seen.add(at.id)
            at = at.parent and document.statement(at.parent)


@given(texts())
def test_no_relation_leads_to_itself(text):
    """No statement denies, confirms or continues itself, and none does it twice."""
    relations = claimtrack.parse(text).relations
    ends = [(each.kind, each.origin, each.target) for each in relations]

    assert all(each.origin != each.target for each in relations)
    assert len(set(ends)) == len(ends)


@given(texts())
def test_every_speaker_is_mentioned(text):
    """A speaker has a mention, and the sources that name him are among them."""
    document = claimtrack.parse(text)

    for speaker in document.speakers:
        assert speaker.mentions
        assert speaker.name.strip()


@given(news())
def test_every_finding_says_why_it_was_found(text):
    """Statements and relations carry evidence, and are sure to a share."""
    document = claimtrack.parse(text, published="2021-07-08")

    for each in (*document.statements, *document.relations):
        assert each.evidence
        assert all(reason.rule for reason in each.evidence)
        assert 0 <= each.confidence <= 1
    assert all(time.rule for time in document.times)


@given(news())
def test_without_a_date_nothing_relative_is_resolved(text):
    """Without a publication date, no time is counted from one."""
    for time in claimtrack.find_times(text):
        assert time.anchor != "published"


STRANGE = {
    "empty": "",
    "one character": "x",
    "one mark": "“",
    "a nul": "“No,\0” he said.",
    "half a character": "\ud83d said \udc00 on Monday.",
    "only halves": "\ud800" * 50,
    "turned text": "\u202e“No,”\u202c he \u2066said\u2069 on Monday.",
    "joiners": "He\u200d said\u200b that\u2060 it\ufeff was over.",
    "old line ends": "“No,” he said.\r\rShe said yes.\r",
    "a byte order mark": "\ufeff“No,” he said.",
    "accents apart": "Jose\u0301 said no. I\u0307stanbul said no.",
    "wide letters": "Ｈｅ ｓａｉｄ no. ① said ½ no.",
    "other scripts": "他说：“不。” قال: «لا». Он сказал: «Нет».",
    "emoji": "👩‍👩‍👧 said “👍🏽” 🇮🇶.",
    "huge numbers": "On 99/99/99999999 at 99:99, 10000000000000000000 years ago, he said no.",
    "year nought": "In 0000-00-00 and 0 BC and on February 30, she said no.",
    "far future": "On 31 December 9999 and in 10,000 years, she said no.",
    "deep nesting": "“‘" * 500 + "no" + "’”" * 500,
    "deep brackets": "(" * 1000 + "he said" + ")" * 1000,
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_strange_texts_give_documents(text):
    """Nothing that a string can hold raises, with or without a date."""
    for published in (None, "2021-07-08", "0001-01-01", "9999-12-31T23:59+14:00"):
        document = claimtrack.parse(text, published=published)

        assert document.text == text
        assert Document.from_dict(document.to_dict()) == document


def test_a_megabyte_without_a_space():
    """One endless word is a document like any other."""
    assert claimtrack.parse("x" * 1_000_000).statements == ()


@given(texts(), texts())
def test_stances_are_told_of_any_two_strings(claim, passage):
    """No claim and no passage raises."""
    found = claimtrack.stance(claim, passage)

    assert 0 <= found.confidence <= 1
