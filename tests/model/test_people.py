"""Who says it."""

from __future__ import annotations

import pytest

from claimtrack.model.people import Mention, MentionKind, Speaker, SpeakerKind
from claimtrack.model.span import Excerpt


def test_a_mention_is_an_excerpt():
    """A mention has a place and words like any excerpt, and says what form it takes."""
    mention = Mention(0, 3, "she", MentionKind.PRONOUN, gender="f")

    assert isinstance(mention, Excerpt)
    assert mention.name is None
    assert not mention.plural


def test_a_speaker_needs_a_name_and_a_kind_only():
    """Whoever is mentioned once, without a role, is a speaker like others."""
    speaker = Speaker("p1", "Ann Lee", SpeakerKind.PERSON)

    assert speaker.aliases == speaker.roles == speaker.affiliations == ()
    assert speaker.principal is None


@pytest.mark.parametrize("kind", [SpeakerKind, MentionKind])
def test_kinds_are_plain_words(kind):
    """The values are what stands in the dictionary: words in lower case."""
    assert all(member.value == member.name.lower() for member in kind)
