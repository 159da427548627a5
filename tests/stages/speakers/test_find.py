"""mentions, statements → speakers"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.testing import news, texts

RULES = claimtrack.Parser(weights=None)


def said(document):
    names = {speaker.id: speaker.name for speaker in document.speakers}
    return [names.get(statement.speaker) for statement in document.statements]


@given(texts())
def test_every_speaker_has_a_mention(text):
    """Each speaker of any text is mentioned in it, and says something or is spoken for."""
    document = RULES.parse(text)
    busy = {statement.speaker for statement in document.statements}
    busy |= {speaker.principal for speaker in document.speakers}
    for speaker in document.speakers:
        assert speaker.mentions
        assert speaker.id in busy
        assert all(m.text == text[m.start : m.end] for m in speaker.mentions)


@given(news())
def test_ids_are_in_order(text):
    """The ids count up from p1 in the order of the first mention."""
    speakers = RULES.parse(text).speakers
    first = [speaker.mentions[0].start for speaker in speakers]

    assert [speaker.id for speaker in speakers] == [
        f"p{number}" for number in range(1, len(speakers) + 1)
    ]
    assert first == sorted(first)


@given(news())
def test_every_source_is_resolved_or_noted(text):
    """A statement with a source has a speaker, or a note says that it has none."""
    document = RULES.parse(text)
    noted = {n.start for n in document.notes if n.code == "unresolved-speaker"}
    for statement in document.statements:
        if statement.source is not None:
            assert statement.speaker or statement.source.start in noted


RENAMED = [
    (
        "Harbour Minister Ada Lima said the dam was safe. She added that no one"
        " had been told.\n\nSam Lee denied it. “She lied,” he said. Lima left."
    ),
    (
        "A spokesman for Ada Lima declined to comment. Lima’s brother, Sam Lee, said"
        " he had not seen her. “It is sad,” Lee said."
    ),
]


@pytest.mark.parametrize("text", RENAMED)
@pytest.mark.parametrize(
    ("first", "family"), [("Eva", "Roos"), ("Mia", "Oden"), ("Amy", "Kuhn")]
)
def test_renaming_renames_the_speaker(text, first, family):
    """Another name throughout gives another name of the speaker, and nothing else."""

    def rename(words):
        return words and words.replace("Ada", first).replace("Lima", family)

    one, other = RULES.parse(text), RULES.parse(rename(text))

    assert [rename(name) for name in said(one)] == said(other)
    assert [s.speaker for s in one.statements] == [s.speaker for s in other.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # court
        (
            (
                "Judge Ada Lima said the trial would go on. “I have heard enough,” she"
                " said. Her clerk, Sam Lee, said he agreed."
            ),
            ["Ada Lima", "Ada Lima", "Sam Lee"],
        ),
        # sport
        (
            (
                "Rovers coach Ivo Lund said his side had been unlucky. “We deserved"
                " more,” the coach added."
            ),
            ["Ivo Lund", "Ivo Lund"],
        ),
        # science
        (
            (
                "Researchers at Leeds University said the ice was thinner than thought."
                " They warned that it could melt by 2050."
            ),
            ["Researchers at Leeds University"] * 2,
        ),
        # business
        (
            (
                "Oda Steel Inc. said it would close two plants. The company said it had no"
                " choice, and added that wages would be paid."
            ),
            ["Oda Steel Inc."] * 3,
        ),
        # Middle East
        (
            (
                "The head of Marsh Watch, Karim al-Oda, denied any role. Al-Oda said the"
                " charge was false."
            ),
            ["Karim al-Oda"] * 2,
        ),
        # rumours
        (
            (
                "A spokeswoman for the band Nine Herons denied the story. “It is"
                " nonsense,” she said."
            ),
            ["spokesperson for Nine Herons"] * 2,
        ),
    ],
)
def test_fields(text, expected):
    """In news of many fields, names, roles and pronouns are put together."""
    assert said(RULES.parse(text)) == expected


def test_a_speaker_is_told_in_full():
    """Name, aliases, roles, affiliations and mentions are gathered in one place."""
    document = RULES.parse(
        "Harbour Board spokeswoman Ada Lima said it was late. Lima said it again."
    )
    (speaker,) = document.speakers

    assert speaker.name == "Ada Lima"
    assert speaker.aliases == ("Lima",)
    assert speaker.roles == ("Harbour Board spokeswoman",)
    assert speaker.affiliations == ("Harbour Board",)
    assert [m.text for m in speaker.mentions] == [
        "Harbour Board spokeswoman Ada Lima",
        "Lima",
    ]
