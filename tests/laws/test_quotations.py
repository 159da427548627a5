"""
Whose words a quotation holds, in whatever marks and in whatever place.

Each family of marks is set into each layout of a quotation and its speaker; who says it,
what he says and how much of it is quoted must come out alike.
"""

from __future__ import annotations

import pytest

import claimtrack

RULES = claimtrack.Parser(weights=None)
MARKS = (
    ("“", "”"),
    ('"', '"'),
    ("‘", "’"),
    ("„", "“"),
    ("«", "»"),
    ("«\u00a0", "\u00a0»"),
    ("``", "''"),
)
# With the comma that closes an apposition, where there is one.
NAMES = ("Ann Roy", "the mayor", "Ann Roy, the mayor of Leeds,")
LAYOUTS = (
    "<The road is closed,> {} said.",
    "<The road is closed,> {} told reporters. <Nobody told us.>",
    "<The road is closed!> {} said. <Nobody told us.>",
    "<Is the road closed?> {} asked.",
    "<The road,> {} said, <is closed.>",
    "<We won’t open it,> {} said.",
    "<It’s the workers’ road,> {} said.",
    "{} said: <The road is closed.>",
    "{} said, <The road is closed.>",
    "<The road is closed.> {} added: <Nobody told us.>",
)


def read(layout, marks, name):
    opening, closing = marks
    text = layout.format(name).replace("<", opening).replace(">", closing)
    text = text[0].upper() + text[1:]
    return text, RULES.parse(text).statements


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_who_is_quoted_is_the_source(layout, marks, name):
    """Every statement with a cue is his, and all that is said is in quotation marks."""
    _, found = read(layout, marks, name)
    sources = {said.source.text.lower() for said in found if said.cue}

    assert sources == {name.strip(",").lower()}
    assert {said.form.value for said in found} == {"direct"}


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_that_is_quoted_is_lost(layout, marks):
    """What stands between the marks is content, and what stands outside is not."""
    text, found = read(layout, marks, "Ann Roy")
    opening, closing = marks
    told = " ".join(piece.text for said in found for piece in said.content)
    cut = text
    for said in found:
        for piece in said.content:
            cut = cut.replace(piece.text, "")

    assert not {opening.strip(), closing.strip()}.intersection(cut)
    assert "Ann Roy" not in told


@pytest.mark.parametrize("marks", MARKS)
def test_a_few_quoted_words_make_a_statement_mixed(marks):
    """Where the reporter's words stand beside the speaker's, the form says so."""
    _, [said] = read("{} said the road was <closed for good>.", marks, "Ann Roy")

    assert said.form.value == "mixed"
    assert said.source.text == "Ann Roy"


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize(
    "layout",
    [
        "{} sang <The Road>.",
        "{} closed the <Old Mill>.",
        "The play <Closed Roads> was seen by {}.",
        "{} was called <Red>.",
    ],
)
def test_titles_and_nicknames_are_nobodys_words(layout, marks):
    """Names in quotation marks are no quotations."""
    _, found = read(layout, marks, "Ann Roy")

    assert not [said for said in found if said.form.value == "direct"]
