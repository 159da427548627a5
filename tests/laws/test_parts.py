"""How the parts of a statement lie to each other, in the document of any text."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.testing import news, texts

PUBLISHED = "2021-07-08"
RULES = claimtrack.Parser(weights=None)
# Relations between two occasions of one speaker, and those between two speakers.
OF_ONE = {RelationKind.CONTINUES, RelationKind.EXPLAINS}
OF_TWO = {RelationKind.RESPONDS, RelationKind.CONFIRMS, RelationKind.CONTRADICTS}


def read(text):
    return claimtrack.parse(text, published=PUBLISHED)


# Laws of statements


@given(texts())
def test_pieces_of_content_stand_in_order(text):
    """The pieces of what is said follow each other, and none covers another."""
    for said in read(text).statements:
        assert said.content
        assert all(left.end <= right.start for left, right in pairwise(said.content))


@given(texts())
def test_a_cue_reports_what_lies_outside_it(text):
    """No word of a cue belongs to what it reports, or to who says it."""
    for said in read(text).statements:
        others = [said.source, *said.content]
        assert not any(
            said.cue.overlaps(other) for other in others if said.cue and other
        )


@given(texts())
def test_a_source_lies_outside_what_it_says(text):
    """Nobody is the source of words in which he is named as the source."""
    for said in read(text).statements:
        assert not any(said.source and said.source.overlaps(p) for p in said.content)


@given(texts())
def test_a_statement_in_another_is_part_of_what_is_said_there(text):
    """The words that report it, or its own without them, lie in the content around."""
    document = read(text)

    for said in document.statements:
        if said.parent is not None:
            pieces = document.statement(said.parent).content
            inner = said.cue or said.content[0]
            assert any(piece.covers(inner) for piece in pieces)


@given(news())
def test_the_form_tells_what_is_quoted(text):
    """A direct content stands in quotation marks, an indirect one has none inside."""
    document = read(text)
    quotes = [quote for quote in document.quotes if quote.depth == 0]

    for said in document.statements:
        if said.parent is not None:
            continue
        quoted = [any(q.overlaps(piece) for q in quotes) for piece in said.content]
        if said.form is Form.INDIRECT:
            assert not any(quoted)
        if said.form is Form.DIRECT:
            assert all(quoted)


@given(news())
def test_the_time_of_saying_is_a_time(text):
    """What tells when something was said is one of the time expressions."""
    document = read(text)
    times = {(time.start, time.end): time.value for time in document.times}

    for said in document.statements:
        if said.said_at is not None:
            place = (said.said_at.start, said.said_at.end)
            assert times[place] == said.said_at.value


@given(news())
def test_who_shares_a_source_shares_the_speaker(text):
    """A statement that goes on with another's source has its speaker."""
    document = read(text)

    for said in document.statements:
        if said.same_source is not None:
            assert said.speaker == document.statement(said.same_source).speaker


# Laws of speakers


@given(news())
def test_a_speaker_has_each_name_and_role_once(text):
    """Aliases are other names than the name, and nothing is told twice."""
    for speaker in read(text).speakers:
        assert speaker.name not in speaker.aliases
        for told in (speaker.aliases, speaker.roles, speaker.affiliations):
            assert len(set(told)) == len(told)


@given(news())
def test_mentions_stand_in_the_order_of_the_text(text):
    """The places where a speaker is mentioned are in order, and none counts twice."""
    for speaker in read(text).speakers:
        places = [(mention.start, mention.end) for mention in speaker.mentions]
        assert places == sorted(set(places))


@given(news())
def test_nobody_speaks_for_himself(text):
    """A mouthpiece speaks on behalf of another speaker, whom the document has."""
    document = read(text)

    for speaker in document.speakers:
        if speaker.principal is not None:
            assert speaker.principal != speaker.id
            assert document.speaker(speaker.principal)


# Laws of relations


@given(news())
def test_a_denial_points_at_what_it_denies(text):
    """A denial is made by a denial, and denies a statement or words of its own."""
    document = read(text)

    for relation in document.relations:
        if relation.kind == RelationKind.DENIES:
            said = document.statement(relation.origin)
            assert said.act in (Act.DENY, Act.RETRACT)
            assert not said.negated
            assert relation.target or relation.allegation


@given(news())
def test_relations_are_between_those_whom_they_can_bind(text):
    """One goes on with oneself, and answers, confirms or contradicts another."""
    document = read(text)

    for relation in document.relations:
        if relation.target is None:
            continue
        one = document.statement(relation.origin).speaker
        other = document.statement(relation.target).speaker
        if relation.kind in OF_ONE:
            assert one == other
        if relation.kind in OF_TWO and None not in (one, other):
            assert one != other


@given(news())
def test_one_goes_on_with_what_was_said_before(text):
    """What continues a statement stands behind it, an answer begins no sentence before."""
    document = read(text)
    starts = [sentence.start for sentence in document.sentences]

    for relation in document.relations:
        one = document.statement(relation.origin)
        if relation.kind == RelationKind.CONTINUES:
            assert document.statement(relation.target).start <= one.start
        if relation.kind == RelationKind.RESPONDS:
            other = document.statement(relation.target)
            assert bisect_right(starts, other.start) <= bisect_right(starts, one.end)


@given(texts())
def test_silence_is_nobodys_statement(text):
    """Facts of silence lie outside quotation marks."""
    document = read(text)

    for fact in document.unclaimed:
        assert not any(q.start < fact.start < q.end for q in document.quotes)


# Laws of rows


@cache
def without(verb):
    return claimtrack.Parser(lexicon=ENGLISH.without(verb))


@pytest.mark.parametrize("verb", ["said", "warned", "confirmed"])
@given(text=news())
def test_without_its_row_a_cue_reports_nothing(verb, text):
    """Removing a row removes what it finds."""
    left = without(verb).parse(text).statements
    forms = set(ENGLISH.by_form(CueVerb)[verb].words)

    assert not any(said.cue and forms & set(said.cue.text.split()) for said in left)


def _read(statement):
    source = statement.source and statement.source.text
    return statement.act, source, statement.form


SAME_ROW = [("added", "reasoned"), ("added", "volunteered")]


@pytest.mark.parametrize(("verb", "other"), SAME_ROW)
# One paragraph, as the lengths of lines tell where those of wrapped copy end.
@given(text=news(1))
def test_cues_of_one_act_do_the_same(verb, other, text):
    """
    To rules a cue is worth another of its act and complements; to weights it is not.

    Only of whom a pronoun speaks it may tell more: who "added" has just spoken.
    """
    mine, others = (ENGLISH.by_form(CueVerb)[word] for word in (verb, other))
    assert (mine.act, mine.takes) == (others.act, others.takes)
    before = RULES.parse(text, published=PUBLISHED)
    after = RULES.parse(text.replace(f" {verb} ", f" {other} "), published=PUBLISHED)

    assert [_read(s) for s in before.statements] == [_read(s) for s in after.statements]
