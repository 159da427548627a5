"""units → referents: names, pronouns, roles and groups, in the order of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.testing import news


@given(news())
def test_reading_is_stable(resolver, text):
    """Who is meant is the same on every reading."""
    one, other = resolver(text), resolver(text)
    names = [
        [referent and referent.name for referent in map(found.meant, found.units.all)]
        for found in (one, other)
    ]

    assert names[0] == names[1]


@given(news())
def test_what_names_nobody_changes_nothing(resolver, text):
    """A paragraph without names, put behind a text, changes nobody in it."""
    one, other = resolver(text), resolver(f"{text}\n\nit rained all day.")
    for left, right in zip(one.units.all, other.units.all, strict=False):
        names = [
            found and found.name for found in (one.meant(left), other.meant(right))
        ]

        assert names[0] == names[1]


@given(news(), st.integers(1, 9))
def test_sentences_about_nobody_change_nobody(resolver, text, place):
    """A paragraph about nobody, put between two others, makes nobody fade."""
    parts = text.split("\n\n")
    other = "\n\n".join((*parts[:place], "then rain fell.", *parts[place:]))
    one, two = resolver(text), resolver(other)
    left = [found and found.name for found in map(one.meant, one.units.all)]
    right = [found and found.name for found in map(two.meant, two.units.all)]

    assert left == right


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[Ada Lima] <said> {no}. Eva Moe held a cup. ¦[She] <added> {that it rained}.",
         "Ada Lima"),
        # an adverb is no such verb, and a body is no "she"
        ("¦[Ada Lima] <said> {no}. Eva Moe came. Moe left. ¦[She] <also said> {so}.", "Eva Moe"),
        ("Ada Lima came. ¦[Oda] <said> {no}. ¦[She] <added> {that it rained}.", "Ada Lima"),
    ],
)  # fmt: skip
def test_who_adds_has_spoken_last(who, text, expected):
    """With "added", a pronoun means the last speaker, if they agree."""
    assert who(text)[-1] == expected


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


def test_nothing_is_meant_before_reading(resolver):
    """A resolver knows nothing until it has read."""
    found = resolver("Ada Lima left.", read=False)

    assert all(found.meant(unit) is None for unit in found.units.all)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # gender decides
        ("Ada Lima met Peter Lee. ¦[She] <said> {no}.", "Ada Lima"),
        ("Ada Lima met Peter Lee. ¦[He] <said> {no}.", "Peter Lee"),
        ("Mrs. Oda met Mr. Roy. ¦[She] <said> {no}.", "Oda"),
        ("The actress Uki Oda met Lord Roy. ¦[She] <said> {no}.", "Uki Oda"),
        # the subject before the object, the near before the far
        ("Peter Lee met Paul Roy. ¦[He] <said> {no}.", "Peter Lee"),
        ("Peter Lee left. It rained. Paul Roy came. ¦[He] <said> {no}.", "Paul Roy"),
        (
            "¦[Peter Lee] <said> {it rained}. ¦[He] <added> {that it was cold}.",
            "Peter Lee",
        ),
        # in an interview with …, he
        ("Peter Lee came. In talks with Paul Roy, ¦[he] <said> {no}.", "Peter Lee"),
        # things, bodies and groups
        ("Oda Steel Inc. met Peter Lee. ¦[It] <said> {no}.", "Oda Steel Inc."),
        ("Local residents met Peter Lee. ¦[They] <said> {no}.", "Local residents"),
        ("Officials saw the roofs. ¦[They] <said> {no}.", "Officials"),
        # a town is neither
        (
            "Oda Steel Inc. grew when it rained in Marsh. ¦[It] <said> {no}.",
            "Oda Steel Inc.",
        ),
        ("Ada Lima ran in Marsh Ferry. ¦[She] <said> {no}.", "Ada Lima"),
    ],
)
def test_pronouns(who, text, expected):
    """A pronoun means the most present of those who agree with it."""
    assert who(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "¦[He] <said> {no}.",
        "The roof fell. ¦[She] <said> {no}.",
        "Ada Lima left. ¦[He] <said> {no}.",
        "Oda Steel Inc. met. ¦[He] <said> {no}.",
        "It rained. ¦[I] <said> {no}.",
    ],
)
def test_unresolved(who, text):
    """Where nobody agrees, nobody is named."""
    assert who(text) == [None]


def test_who_is_quoted_is_known_before_the_quotation(who):
    """The "he" in a quotation is not the one whom "she said" names behind it."""
    text = "Ivo Lund left. ¦[Carys Bowen] <said> {no}. ¦{“¦[He] <lied>,”} [she] <said>."

    assert who(text.replace("¦[He] <lied>", "He lied"))[-1] == "Carys Bowen"


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


def test_it_tells_that_a_name_is_no_person(who):
    """What has been "it" may be "the company" later."""
    text = (
        "We met Oda Chemicals with its boss. Ada Lima left. ¦[The company] <said> {no}."
    )

    assert who(text) == ["Oda Chemicals"]
    assert who(text.replace("with its boss", "at dawn")) != ["Oda Chemicals"]


def test_the_quoted_is_not_he(who):
    """Who is quoted with "he" means another by it."""
    text = "Peter Lee fell. ¦[Paul Roy] <said>: {“He was drunk, ¦[he] <knew> {it was late}.”}"

    assert who(text.replace("¦[he] <knew> {it was late}", "he knew"))[0] == "Paul Roy"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima met Ivo Lima. ¦[Mrs. Lima] <said> {no}.", "Ada Lima"),
        ("Ada Lima met Ivo Lima. ¦[Mr. Lima] <said> {no}.", "Ivo Lima"),
        ("Ada Lima met Ivo Lima. Ada Lima won. Ada Lima left. ¦[Lima] <said> {no}.", "Ada Lima"),
    ],
)  # fmt: skip
def test_shared_family_names(who, text, expected):
    """A title, or who the text is about, tells who is meant."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "name", "principal"),
    [
        ("¦[A spokesman for Oda Steel Inc.] <said> {no}.", "spokesperson for Oda Steel Inc.", "Oda Steel Inc."),
        ("¦[An Oda spokeswoman] <said> {no}.", "spokesperson for Oda", "Oda"),
        ("Ada Lima left. ¦[Her publicist] <said> {no}.", "spokesperson for Ada Lima", "Ada Lima"),
        ("Ada Lima left. ¦[Lima’s lawyer] <said> {no}.", "Lima’s lawyer", "Ada Lima"),
        ("¦[Oda spokesman Peter Lee] <said> {no}.", "Peter Lee", None),
    ],
)  # fmt: skip
def test_mouthpieces(resolve, text, name, principal):
    """A mouthpiece is not the one it speaks for; that one is kept beside it."""
    document = resolve(text)
    speaker = next(
        s for s in document.speakers if s.id == document.statements[0].speaker
    )
    names = {other.id: other.name for other in document.speakers}

    assert speaker.name == name
    assert names.get(speaker.principal) == principal


def test_ownership_has_an_end(who):
    """A chain of owners without end is read without error."""
    chain = "a spokesman for " * 60

    assert who(f"¦[{chain}Oda] <said> {{no}}.")[0] is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some rebels met. ¦[Ada Lima] <said>: {“We saw ¦[soldiers. They] <said> {no}.”}",
         "soldiers"),
        ("Some rebels met. Ada Lima said: “We saw soldiers.” ¦[They] <said> {no}.", "rebels"),
    ],
)  # fmt: skip
def test_a_quotation_is_a_text_of_its_own(resolver, text, expected):
    """In a quotation, a pronoun means whom the quotation has told of."""
    plain = text.replace("¦[soldiers. They] <said> {no}.", "soldiers. They said no.")
    found = resolver(plain)
    they = [unit for unit in found.units.all if unit.mention.text == "They"]

    assert found.meant(they[-1]).name == expected


def test_a_body_is_what_it_has_been_called(who):
    """Whoever was "the airline" once is it again, though others are nearer."""
    text = "We saw Oda. The airline grew. Oda flies to Lund and Marsh again, ¦[the airline] <said>."

    assert who(text) == ["Oda"]
