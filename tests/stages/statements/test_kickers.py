"""What stands behind a colon, and who says it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.en.kickers import KICKERS
from claimtrack.lexicon.rows.text import Kicker
from claimtrack.testing import news

KICKER = st.sampled_from([form for row in KICKERS for form in row.words])


@given(KICKER, news())
def test_a_kicker_says_nothing(kicker, text):
    """Whatever a headline says behind the name of a sort of piece, that does not say it."""
    title = kicker.capitalize()
    document = claimtrack.parse(f"{title}: Oda wins the cup\n\n{text}")

    assert all(s.source is None or s.source.text != title for s in document.statements)


@pytest.mark.parametrize(
    ("headline", "source"),
    [
        ("Exclusive: Bank hid losses for years", None),
        ("OPINION: The mayor must go", None),
        ("The Latest: Bridge is closed for good", None),
        ("Police: Two dead in bridge collapse", "Police"),
        ("Mayor: The bridge is safe", "Mayor"),
        ("Ann Roy not dead: Rumour of fall is untrue", None),
    ],
)
def test_who_speaks_in_a_headline(headline, source):
    """Before the colon may stand who speaks, or what sort of piece it is."""
    document = claimtrack.parse(f"{headline}\n\nThe river rose by a metre.")
    found = [s.source.text for s in document.statements if s.source]

    assert found == ([] if source is None else [source])


def test_users_name_the_kickers_of_their_paper():
    """A kicker of a house is a row."""
    row = Kicker("oda desk, from the oda desk", example="Oda Desk: It rained all day")
    parser = claimtrack.Parser(lexicon=ENGLISH.with_rows(row))

    assert not parser.parse("Oda Desk: The bridge is safe\n\nIt rained.").statements


@pytest.mark.parametrize(
    ("headline", "sources"),
    [
        ("Rome strike: army denies shelling school", ["army"]),
        ("Lee v Roy: court says no", ["court"]),
        ("Lee: army denies shelling school", ["Lee"]),
    ],
)
def test_topics(headline, sources):
    """What is no name before a colon is a topic, if somebody else says what follows."""
    document = claimtrack.parse(f"{headline}\n\nThe river rose by a metre.")
    found = [s.source.text for s in document.statements if s.source]

    assert found[: len(sources)] == sources
