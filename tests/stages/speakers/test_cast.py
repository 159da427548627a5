"""units → referents of names: full names, short names and abbreviations put together."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.cast import Cast
from claimtrack.stages.speakers.units import Units
from claimtrack.stages.speakers.words import PeopleWords

ADD = mention_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)


def titled(offset):
    """Tell that nothing stands in a headline, wherever it is."""
    return offset < 0


def cast(mark, text):
    document = mark(text, ADD)
    units = Units(document.mentions, document.times, ())
    found = Cast(text, units.all, WORDS, titled)
    return {
        found.name(unit): [referent.name for referent in found.meant(unit)]
        for unit in units.all
        if unit.mention.name is not None
    }


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        # persons
        ("We met Ada Lima. Then Lima left.", "Lima", "Ada Lima"),
        ("We met Ada Lima. Then Ada left.", "Ada", "Ada Lima"),
        ("We met Qais Al-Khazali. Then al-Khazali left.", "al-Khazali", "Qais Al-Khazali"),
        ("We met Bill de Boer. Then de Boer left.", "de Boer", "Bill de Boer"),
        ("We met Ivo Andrejevic. Then Andrejevich left.", "Andrejevich", "Ivo Andrejevic"),
        ("It was Lima. We met Ada Lima.", "Lima", "Ada Lima"),
        ("We met Ada Lima Torres. It was Ada Lima.", "Ada Lima", "Ada Lima Torres"),
        ("We met Ada Lima Torres. It was Lima Torres.", "Lima Torres", "Ada Lima Torres"),
        ("We met Ivo van Gorp. It was Van Gorp.", "Van Gorp", "Ivo van Gorp"),
        # bodies
        ("It is Oda Motor Company. It was Oda again.", "Oda", "Oda Motor Company"),
        ("It was Oda Mills S.A. again. Then Oda Mills left.", "Oda Mills", "Oda Mills S.A."),
        ("It was Oda Mills amp Co. again. Then Oda Mills left.", "Oda Mills", "Oda Mills amp Co."),
        ("It was the Marsh Bird Council (MBC). Then MBC left.", "MBC", "Marsh Bird Council"),
        ("It was the Board of Fish. Then the BoF left.", "BoF", "Board of Fish"),
        ("It was the Marsh Bird Council. Then the MBC left.", "MBC", "Marsh Bird Council"),
        ("It was Oda Gas and Mud (OG&M). Then OG&M left.", "OG&M", "Oda Gas and Mud"),
        ("It was Oda News. Then OdaNews left.", "OdaNews", "Oda News"),
        ("It was Oda Mud Labs Corp. of old. Then OML left.", "OML", "Oda Mud Labs Corp."),
        ("It was the Department of Fish. The Fish Department met.", "Fish Department",
         "Department of Fish"),
        ("It was the US Fish Department. The Department of Fish met.", "Department of Fish",
         "US Fish Department"),
        ("They left the United States. Then the US agreed.", "US", "United States"),
        # a noun that may owe its capital to its place
        ("Radio Oda went. Then Oda left.", "Oda", "Radio Oda"),
        ("Daily Oda went. Then Oda left.", "Oda", "Daily Oda"),
        ("The bank Oda went. Then Oda left.", "Oda", "Oda"),
        ("Airline Oda went. Then Oda left.", "Oda", "Oda"),
        # a firm that somebody has his name from
        ("It was Oda Steel Co. again. Then Oda left. We met Ada Oda.", "Oda", "Oda Steel Co."),
        ("We met Ada Oda of Oda Steel Co. Then Oda left.", "Oda", "Ada Oda"),
        ("It was Oda Steel Co. again. We met Ada Oda of Oda Labs Co. Then Oda left.", "Oda",
         "Ada Oda"),
    ],
)  # fmt: skip
def test_one(mark, text, short, full):
    """A short name, a spelling or an abbreviation means the one of the full name."""
    assert cast(mark, text)[short] == [full]


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("We met Ada Lima. Then Ivo Lima left.", "Ada Lima", "Ivo Lima"),
        ("They left Iran. Iran Air grew.", "Iran", "Iran Air"),
        (
            "It was the University of Oda. The Oda University met.",
            "University of Oda",
            "Oda University",
        ),
        (
            "It was the Iran Fish Department. The Iraq Department of Fish met.",
            "Iran Fish Department",
            "Iraq Department of Fish",
        ),
        (
            "It was the Marsh Bird Council. Then UNHCR left.",
            "UNHCR",
            "Marsh Bird Council",
        ),
    ],
)
def test_two(mark, text, left, right):
    """Other first names, countries and other letters mean somebody else."""
    found = cast(mark, text)

    assert found[left] != found[right]


def test_words_of_a_headline_are_no_names(mark):
    """A name in a headline means whom the text names, or nobody of the kind."""
    text = "Lima Slams Plan\n\nWe met Ada Lima."
    document = mark(text, ADD)
    units = Units(document.mentions, document.times, ())
    found = Cast(text, units.all, WORDS, lambda offset: offset < text.index("We"))

    assert {r.name for unit in units.all for r in found.meant(unit)} == {"Ada Lima"}


def test_a_shared_family_name_is_open(mark):
    """Of two with one family name, either may be meant by it."""
    found = cast(mark, "We met Ada Lima and Ivo Lima. Then Lima left.")

    assert sorted(found["Lima"]) == ["Ada Lima", "Ivo Lima"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda met us.", False),
        ("Oda met us. We met Oda.", True),
        ("Mr. Oda met us.", True),
        ("Oda Board met us.", True),
        ("Iran met us.", True),
    ],
)
def test_a_word_that_only_opens_sentences_is_doubted(mark, text, expected):
    """A lone capital at the beginning is no name by itself, unless something tells more."""
    document = mark(text, ADD)
    units = Units(document.mentions, document.times, ())
    found = Cast(text, units.all, WORDS, titled)
    found.doubt(units.all, lambda unit: unit.mention.start == 0)

    assert [r.speaks for r in found.meant(units.all[0])] == [expected]


def test_a_firm_beside_one_who_is_addressed(who):
    """Where the text says "Mr. Oda", the bare name is the firm; without it, the person."""
    text = "Oda Steel Co. grew. Its chairman, Paul Oda, left. {}. ¦[Oda] <said> {{no}}."

    assert who(text.format("Mr. Oda was late")) == ["Oda Steel Co."]
    assert who(text.format("Oda was late")) == ["Paul Oda"]


def test_it_is_for_whom_another_speaks(who):
    """Behind a spokesman, "it" is the body, and no other that was the subject before."""
    text = "Marsh Lines grew. Marsh Lines was late. ¦[A spokesman for Oda Steel Co.] <said> {no}. ¦[It] <said> {so}."

    assert who(text)[-1] == "Oda Steel Co."
