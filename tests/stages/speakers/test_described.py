"""descriptions → referents: told by the sentence, taken up from before, or new."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They named Ada Lima as a suspect. ¦[The suspect] <said> {no}.", "Ada Lima"),
        ("They met Ada Lima and a suspect. ¦[The suspect] <said> {no}.", "suspect"),
    ],
)
def test_what_somebody_is_named_as(who, text, expected):
    """The noun behind "as" tells what the one before it is."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A former bank manager] <said> {no}. ¦[The bank] <said> {so}.", "bank"),
        ("A former bank failed. ¦[The bank] <said> {so}.", "former bank"),
    ],
)
def test_a_modifier_is_nobody(who, text, expected):
    """The bank of "a bank manager" is no bank that has been mentioned."""
    assert who(text)[-1] == expected


def test_a_body_is_what_it_has_been_called(who):
    """Whoever was "the airline" once is it again, though others are nearer."""
    text = "We saw Oda. The airline grew. Oda flies to Lund and Marsh again, ¦[the airline] <said>."

    assert who(text) == ["Oda"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A campaign began. ¦[Ada Lima’s campaign] <said> {no}.",
            "Ada Lima’s campaign",
        ),
        ("Her campaign began. ¦[Lima’s campaign] <said> {no}.", "Lima’s campaign"),
        (
            "Ada Lima won. Her campaign began. ¦[Lima’s campaign] <said> {no}.",
            "Lima’s campaign",
        ),
        ("The Marsh campaign began. ¦[Its campaign] <said> {no}.", "Marsh campaign"),
        ("A campaign began. ¦[The campaign] <said> {no}.", "campaign"),
    ],
)
def test_an_owner_named_later(who, text, expected):
    """What has been nobody's has the name of its owner as soon as the text tells it."""
    assert who(text) == [expected]


def test_ownership_has_an_end(who):
    """A chain of owners without end is read without error."""
    chain = "a spokesman for " * 60

    assert who(f"¦[{chain}Oda] <said> {{no}}.")[0] is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two aides came. Two clerks came. ¦[Two aides] <said> {no}.", "aides"),
        ("Some officials came. ¦[Other officials] <said> {no}.", "Other officials"),
    ],
)
def test_several(who, text, expected):
    """The same words for several mean the same, and others mean others."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima and Ivo Lund met. ¦[The two leaders] <said> {no}.", "Ada Lima and Ivo Lund"),
        ("Ada Lima and Ivo Lund met. ¦[The two] <said> {no}.", "Ada Lima and Ivo Lund"),
        ("Ada Lima and Ivo Lund met. It rained. ¦[Both] <said> {no}.", "Ada Lima and Ivo Lund"),
        ("Ada Lima and Ivo Lund met. ¦[The couple] <said> {no}.", "Ada Lima and Ivo Lund"),
        ("Ada Lima, Ivo Lund and Sam Oda met. ¦[The trio] <said> {no}.",
         "Ada Lima, Ivo Lund and Sam Oda"),
        # too few or too many, others, bodies, and no persons
        ("Ada Lima and Ivo Lund met. ¦[The three leaders] <said> {no}.", "leaders"),
        ("Ada Lima and Ivo Lund met. ¦[Two men] <said> {no}.", "men"),
        ("Ada Lima and Ivo Lund met. ¦[The two companies] <said> {no}.", "companies"),
        ("Russia and Peru met. ¦[The two leaders] <said> {no}.", "leaders"),
    ],
)  # fmt: skip
def test_those_who_were_named_in_one_breath(who, text, expected):
    """A number or "both" takes up as many persons as were last named together."""
    assert who(text) == [expected]


def test_a_paper_may_be_called_after_a_person(who):
    """The name of a known paper is that of a body, though it ends in a noun for one."""
    assert who("Business Insider left. ¦[The company] <said> {no}.") == [
        "Business Insider"
    ]
    assert who("A business insider left. ¦[The company] <said> {no}.") == ["company"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima and colleagues came. ¦[The team] <said> {no}.", "Ada Lima and colleagues"),
        ("Ada Lima and colleagues came. ¦[The scientists] <said> {no}.", "Ada Lima and colleagues"),
        ("Ada Lima and colleagues came. ¦[The study] <said> {no}.", "Ada Lima and colleagues"),
        ("¦[Ada Lima and colleagues] <said> {no}. ¦[They] <said> {so}.", "Ada Lima and colleagues"),
        ("Scientists came. ¦[The team] <said> {no}.", "Scientists"),
        ("Ada Lima and her aunts came. ¦[The aunts] <said> {no}.", "aunts"),
        # others, and those who are not known by the one who is named
        ("Ada Lima and colleagues came. ¦[The clerks] <said> {no}.", "clerks"),
        ("Ada Lima and reporters came. ¦[The team] <said> {no}.", "team"),
        ("Sailors came. ¦[The team] <said> {no}.", "team"),
    ],
)  # fmt: skip
def test_those_who_work_with_somebody(who, text, expected):
    """A team, scientists and their study may be somebody and colleagues."""
    assert who(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A source close to Ada Lima] <said> {no}.", "source close to Ada Lima"),
        ("¦[A letter seen by Oda News] <said> {no}.", "letter"),
        ("¦[A spokesman for Oda, the Lund wine company,] <said> {no}.", "spokesperson for Oda"),
        ("¦[A spokesman for Oda, the Lund oil and gas company,] <said> {no}.", "spokesperson for Oda"),
        ("¦[An aide to Oda, the Rev. Ada Lima,] <said> {no}.", "Ada Lima"),
    ],
)  # fmt: skip
def test_what_a_body_is_names_no_person(who, text, expected):
    """What stands behind an article is told of the body, unless it is a title."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The city of Lund, Utah, grew. ¦[The city] <said> {no}.", "Lund"),
        ("¦[The town of Lund] <said> {no}.", "Lund"),
        ("¦[The city of the dead] <said> {no}.", "city of the dead"),
        ("¦[The mayor of Lund] <said> {no}.", "mayor of Lund"),
    ],
)
def test_a_town_goes_by_its_name(who, text, expected):
    """The noun before "of" and the state behind the name only say what it is."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roy wrote it. ¦[Roy et al] <said> {no}.", "Roy et al"),
        ("Roy et al wrote it. ¦[They] <said> {no}.", "Roy et al"),
    ],
)
def test_authors_together(who, text, expected):
    """Whoever is named before "et al" does not speak alone."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reuters met. ¦[The Reuters news agency] <said> {no}.", "Reuters"),
        ("It rained. ¦[The Kuriren newspaper] <said> {no}.", "Kuriren"),
        ("It rained. ¦[The Marsh Front party] <said> {no}.", "Marsh Front"),
        # of a place, of a university, one of several, or no name without the noun
        ("It rained in Oda. ¦[The Oda newspaper] <said> {no}.", "Oda newspaper"),
        ("It rained. ¦[The Texas newspaper] <said> {no}.", "Texas newspaper"),
        ("It rained. ¦[The Dutch newspaper] <said> {no}.", "Dutch newspaper"),
        ("It rained. ¦[The Marsh student newspaper] <said> {no}.", "Marsh student newspaper"),
        ("It rained. ¦[A Kuriren newspaper] <said> {no}.", "Kuriren newspaper"),
        ("It rained. ¦[The Republican party] <said> {no}.", "Republican party"),
        ("It rained. ¦[The Marsh Front office] <said> {no}.", "Marsh Front office"),
    ],
)  # fmt: skip
def test_who_is_named_before_a_noun(who, text, expected):
    """An outlet, a newspaper or a party may be named before the noun for it."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima met. ¦[The panel’s top Republican, Rep. Ivo Lund,] <said> {no}. ¦[The lawmaker] <said> {so}.",
         ["Ivo Lund", "Ivo Lund"]),
        # the name is no part of the source
        ("Ada Lima met. According to the chef, ¦[Ivo Lund] <said> {no}. ¦[The chef] <said> {so}.",
         ["Ivo Lund", "chef"]),
    ],
)  # fmt: skip
def test_who_is_named_behind_the_comma(who, text, expected):
    """A description that opens a source is of whom the source names behind it."""
    assert who(text) == expected
