"""pronouns → referents: the most present of those who agree, but not oneself."""

from __future__ import annotations

import pytest


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
        ("{} ¦[A nurse] <said> {{no}}. ¦[She] <said> {{it rained}}.", "nurse"),
        ("{} ¦[A nurse] <said> {{no}}. ¦{{“It rained,”}} [she] <said>.", "nurse"),
        # a man is no "she"; somebody else has come between; she has not spoken
        ("{} ¦[A waiter] <said> {{no}}. ¦[She] <said> {{it rained}}.", "Ada Lima"),
        ("{} ¦[A nurse] <said> {{no}}. ¦Ada Lima came when [she] <said> {{it rained}}.", "Ada Lima"),
        ("{} A nurse came. ¦[She] <said> {{it rained}}.", "Ada Lima"),
        ("{} ¦[Nurses] <said> {{no}}. ¦[She] <said> {{it rained}}.", "Ada Lima"),
    ],
)  # fmt: skip
def test_who_has_no_name_goes_on(who, text, expected):
    """Right behind a speaker without a name, a pronoun means that speaker."""
    lima = "¦[Ada Lima] <said> {it was late}. ¦[She] <said> {so}."
    assert who(text.format(lima))[-1] == expected


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
        (
            "The ferry operator Oda met. Chief operating officer Uki Roy left. ¦[She] <said> {no}.",
            "Uki Roy",
        ),
        # things, bodies and groups
        ("Oda Steel Inc. met Peter Lee. ¦[It] <said> {no}.", "Oda Steel Inc."),
        ("Local residents met Peter Lee. ¦[They] <said> {no}.", "Local residents"),
        ("Officials saw the roofs. ¦[They] <said> {no}.", "Officials"),
        # a document says something, and a mile does not
        ("A letter came. It was a mile. ¦[It] <reads> {no}.", "letter"),
        ("A board met. It was a mile. ¦[It] <said> {no}.", "board"),
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


def test_it_tells_that_a_name_is_no_person(who):
    """What has been "it" may be "the company" later, and one who has been "he" is none."""
    text = (
        "We met Oda Chemicals with its boss. Ada Lima left. ¦[The company] <said> {no}."
    )

    assert who(text) == ["Oda Chemicals"]
    assert who(text.replace("with its boss", "with his boss")) == ["company"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ivo Lund came. Peter Lee came. ¦{“Peter Lee is back,”} [he] <said>.", "Ivo Lund"),
        ("Ivo Lund came. Peter Lee came. ¦{“I am back,”} [he] <said>.", "Peter Lee"),
        ("Ivo Lund came. Peter Lee came. ¦{“The Lee campaign is back,”} [he] <said>.", "Peter Lee"),
    ],
)  # fmt: skip
def test_nobody_quotes_himself_by_name(who, text, expected):
    """Whoever is named in a quotation is not the one who says it."""
    assert who(text) == [expected]


def test_the_quoted_is_not_he(who):
    """Who is quoted with "he" means another by it."""
    text = "Peter Lee fell. ¦[Paul Roy] <said>: {“He was drunk, ¦[he] <knew> {it was late}.”}"

    assert who(text.replace("¦[he] <knew> {it was late}", "he knew"))[0] == "Paul Roy"


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦<According to> [his spokesman], {Peter Lee left}.", "spokesperson for Peter Lee"),
        ("Paul Roy met Peter Lee. ¦<According to> [his spokesman], {Lee left}.", "spokesperson for Peter Lee"),
        ("Paul Roy left. ¦<With> [his spokesman], {Peter Lee met Ada Lima}.", "spokesperson for Peter Lee"),
        # of another sex, one who is that spokesman, and inside a sentence
        ("Paul Roy left. ¦<According to> [his spokesman], {Ada Lima left}.", "spokesperson for Paul Roy"),
        ("Paul Roy left. ¦<According to> [his spokesman, Peter Lee], {it rained}.", "Peter Lee"),
        ("Paul Roy left. ¦<According to> [his spokesman], {Peter Lee, he left}.", "spokesperson for Paul Roy"),
        ("Paul Roy left and ¦[his spokesman] <said>, {Peter Lee left}.", "spokesperson for Paul Roy"),
    ],
)  # fmt: skip
def test_whom_a_sentence_names_behind_its_opening(who, text, expected):
    """A possessor in what opens a sentence may be named by its subject."""
    assert who(text) == [expected]
