"""The tables about acts, platforms and ties do as their rows say."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows import acts, details, relations, silence
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.relations import Tie, TieWord
from claimtrack.lexicon.rows.silence import UnclaimedSign
from claimtrack.model.statement import Act
from claimtrack.pipeline import Parser

KINDS = sorted(
    (
        kind
        for module in (acts, details, relations, silence)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Row) and kind is not Row
    ),
    key=lambda kind: kind.__name__,
)


def done(sentence):
    """Give the acts of a sentence, without those reported inside others."""
    said = claimtrack.parse(sentence).statements
    return {statement.act for statement in said if statement.parent is None}


def platforms(sentence, parser=claimtrack):
    """Give the platforms of a sentence."""
    said = parser.parse(sentence).statements
    return [statement.platform for statement in said if statement.platform]


# Laws


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_row_is_gathered(kind):
    """Each kind has rows in the lexicon: no table is forgotten."""
    assert ENGLISH.of(kind)


@pytest.mark.parametrize(
    "row", ENGLISH.of(acts.DenialVerb), ids=lambda row: row.words[0]
)
def test_verbs_of_denial_do_as_they_say(row):
    """The example of a verb denies, and its counter-example does not."""
    assert Act.DENY in done(row.example)
    if row.counter:
        assert Act.DENY not in done(row.counter)


@pytest.mark.parametrize(
    ("kind", "act"),
    [
        (acts.AdvisingVerb, Act.REQUEST),
        (acts.AskingVerb, Act.ASK),
        (acts.DecreeingVerb, Act.PROMISE),
        (acts.Insistence, Act.DENY),
        (acts.SeekingVerb, Act.REQUEST),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_verbs_do_as_they_say(kind, act):
    """The example of a verb does what the kind of row says, its counter does not."""
    for row in ENGLISH.of(kind):
        assert act in done(row.example)
        assert act not in done(row.counter)


@pytest.mark.parametrize(
    "row",
    [
        row
        for row in ENGLISH.of(acts.ContentSign)
        if row.act is not Act.ASSERT and row.subject is not acts.SignSubject.HEAD
    ],
    ids=lambda row: row.words[0],
)
def test_signs_do_as_they_say(row):
    """The example of a sign shows its act, and its counter-example does not."""
    assert row.act in done(row.example)
    if row.counter:
        assert row.act not in done(row.counter)


@pytest.mark.parametrize(
    "row",
    [*ENGLISH.of(details.PlatformNoun), *ENGLISH.of(details.Outlet)],
    ids=lambda row: row.words[0],
)
def test_platforms_are_read(row):
    """The example of a row has such a platform, and its counter-example has none."""
    assert row.kind in {platform.kind for platform in platforms(row.example)}
    if row.counter:
        assert platforms(row.counter) == []


def test_every_tie_has_words():
    """There is a row for each way in which statements are tied."""
    assert {row.tie for row in ENGLISH.of(TieWord)} == set(Tie)


# Rows of a user's own


def test_a_user_adds_an_outlet():
    """A name that nobody knows becomes a platform by one row."""
    row = details.Outlet("harbourside", "press", example="She told Harbourside so.")
    parser = Parser(lexicon=ENGLISH.with_rows(row))
    sentence = "Lee told Harbourside that it was over."

    assert platforms(sentence) == []
    assert [p.name for p in platforms(sentence, parser)] == ["Harbourside"]


def test_a_user_adds_a_tie():
    """A word of response that nobody knows makes a reply by one row."""
    text = "Lee said that it was late. By way of riposte, Roy said that it was early."
    row = TieWord("riposte,", Tie.RESPONSE, example="It was a riposte.")
    parser = Parser(lexicon=ENGLISH.with_rows(row))

    def replies(reader):
        return [r.kind for r in reader.parse(text).relations if r.kind == "responds"]

    assert replies(claimtrack) == []
    assert replies(parser) == ["responds"]


def test_a_user_adds_a_kind_of_silence():
    """A row of another kind is found like those that come with the package."""
    row = UnclaimedSign(
        "filed an appeal,", "no_appeal", example="Roy has not filed an appeal."
    )
    parser = Parser(lexicon=ENGLISH.with_rows(row))

    assert claimtrack.parse(row.example).unclaimed == ()
    assert [fact.kind for fact in parser.parse(row.example).unclaimed] == ["no_appeal"]
