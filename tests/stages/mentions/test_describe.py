"""phrase → mention: its kind, its bare name, its roles, and whose it is."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.model.people import MentionKind, SpeakerKind
from claimtrack.testing import news, texts


@given(texts())
def test_parts_lie_inside_the_mention(mark, mentions, text):
    """Name and owner are parts of the phrase; the core begins inside it."""
    document = mark(text.translate(dict.fromkeys(map(ord, "[]<>{}¦="))), mentions)
    for mention in document.mentions:
        for part in (mention.name, mention.owner, mention.core):
            assert part is None or mention.covers(part) or part is mention.core


@given(news())
def test_a_name_is_what_makes_a_name(mark, mentions, text):
    """Mentions of the kind name have a name; pronouns and groups have none."""
    document = mark(text, mentions)
    for mention in document.mentions:
        assert (mention.kind is MentionKind.NAME) == (mention.name is not None)


@pytest.mark.parametrize(
    ("text", "roles", "affiliation"),
    [
        (
            "Harbour Board spokeswoman Ann Roy left.",
            ("Harbour Board spokeswoman",),
            "Harbour Board",
        ),
        (
            "The head of Marsh Watch, Ann Roy, left.",
            ("head of Marsh Watch",),
            "Marsh Watch",
        ),
        ("Ann Roy, a former mayor, left.", ("former mayor",), None),
        ("Ann Roy left.", (), None),
        ("The UN envoy left.", ("UN envoy",), "UN"),
        ("The Iraqi politician left.", ("Iraqi politician",), None),
        ("Dr. Ann Roy left.", ("Dr.",), None),
        ("Senator Ann Roy left.", ("Senator",), None),
        # forms of address, which anybody has
        ("Mr. Roy left.", (), None),
        ("Sir Sam Roy left.", (), None),
        ("Ms Ann Roy, a nurse, left.", ("nurse",), None),
        # two roles of one
        ("The author and activist left.", ("author", "activist"), None),
        ("The singer and Green candidate left.", ("singer", "Green candidate"), None),
    ],
)
def test_roles(first, text, roles, affiliation):
    """What somebody is stands before or behind the name, without determiner."""
    mention = first(text)

    assert mention.roles == roles
    assert mention.affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Mrs. Roy left.", MentionKind.NAME, (SpeakerKind.PERSON, "f", False)),
        ("The spokesman left.", MentionKind.ROLE, (SpeakerKind.PERSON, "m", False)),
        ("The judge left.", MentionKind.ROLE, (SpeakerKind.PERSON, None, False)),
        (
            "The Harbour Board left.",
            MentionKind.NAME,
            (SpeakerKind.ORGANIZATION, None, False),
        ),
        (
            "The company left.",
            MentionKind.ROLE,
            (SpeakerKind.ORGANIZATION, None, False),
        ),
        ("Local officials left.", MentionKind.GROUP, (SpeakerKind.GROUP, None, True)),
        ("Roy and Lee left.", MentionKind.GROUP, (SpeakerKind.GROUP, None, True)),
        (
            "The author and activist left.",
            MentionKind.ROLE,
            (SpeakerKind.PERSON, None, False),
        ),
        (
            "The author and the activist left.",
            MentionKind.GROUP,
            (SpeakerKind.GROUP, None, True),
        ),
        ("The man and woman left.", MentionKind.GROUP, (SpeakerKind.GROUP, None, True)),
        (
            "The author and officials left.",
            MentionKind.GROUP,
            (SpeakerKind.GROUP, None, True),
        ),
        ("She left.", MentionKind.PRONOUN, (None, "f", False)),
        ("They left.", MentionKind.PRONOUN, (None, None, True)),
        ("A curtain fell.", MentionKind.ROLE, (None, None, False)),
    ],
)
def test_what_the_words_tell(first, text, kind, told):
    """Kind, gender and number are told by titles, nouns and pronouns."""
    mention = first(text)

    assert mention.kind is kind
    assert (mention.speaker_kind, mention.gender, mention.plural) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The army newspaper Hill and Dale, which met, left.", "Hill and Dale"),
        ("The site Stars and Bars left.", "Stars and Bars"),
        ("The Trade and Food Board, which met, left.", "Trade and Food Board"),
        ("The Leeds Post and Oda Daily left.", None),
        ("The airline Oda and Lund left.", None),
        ("The magazine and Lund left.", None),
    ],
)
def test_names_with_and(first, text, name):
    """Papers and boards may have "and" in their name; whole names before it are another's."""
    mention = first(text)
    found = mention.name and text[mention.name.start : mention.name.end]

    assert found == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hacker group Oda left.", SpeakerKind.ORGANIZATION),
        ("The group leader Oda left.", SpeakerKind.PERSON),
        ("A police Twitter account left.", SpeakerKind.ORGANIZATION),
    ],
)
def test_the_noun_before_a_name(first, text, expected):
    """Whoever a name is called before it, and not what that is told by, tells the kind."""
    assert first(text).speaker_kind is expected
