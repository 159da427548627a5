"""words around a cue → platform"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.details import detail_adder
from claimtrack.testing import news

RULES = claimtrack.Parser(weights=None)

add_details = detail_adder(ENGLISH)


@pytest.fixture
def platform(mark):
    """Read the platform of the last statement of a marked text."""

    def read(marked):
        found = mark(marked, add_details).statements[-1].platform
        return None if found is None else (found.name, found.kind)

    return read


# Laws


@given(news())
def test_a_platform_stands_where_it_says(text):
    """The words of a platform are those at its place, unless it is inherited."""
    for statement in RULES.parse(text).statements:
        found = statement.platform
        if found is not None and found.start is not None:
            there = text[found.start : found.end]

            assert " ".join(there.split()) == found.name or there.islower()
            assert not any(
                part.start <= found.start < part.end for part in statement.content
            )


# Cases


@pytest.mark.parametrize(
    ("marked", "name", "kind"),
    [
        ("[Lee] <said> in a statement {the club was safe}.", "statement", "statement"),
        ("In a letter, [Lee] <said> {the club was safe}.", "letter", "letter"),
        ("[Lee] <said> on Twitter {it was over}.", "Twitter", "social"),
        ("[Lee] <said> via Facebook {it was over}.", "Facebook", "social"),
        ("[Lee] <wrote> in a Facebook post {it was over}.", "Facebook", "social"),
        ("[Lee] <told> the BBC {it was over}.", "BBC", "broadcast"),
        ("[Lee] <told> Reuters on Monday {that it was over}.", "Reuters", "agency"),
        ("[Lee] <told> the Harbour Herald {it was over}.", "Harbour Herald", "press"),
        ("[Lee] <told> Portal.com {it was over}.", "Portal.com", "press"),
        ("[Lee] <told> the court {he was at home}.", "court", "court"),
        ("[Lee] <told> local media {the road was open}.", "local media", "press"),
        ("{“It was over,”} [Lee] <said> in an interview.", "interview", "interview"),
        ("At a press conference, [Lee] <said> {it was over}.", "press conference", "press_conference"),
        ("[The advisory] <said> {that bees sleep}.", "advisory", "document"),
        ("<According to> [a report by Lee], {bees sleep}.", "report", "document"),
        ("He made it known in a post, in which [he] <thanked> {his players}.", "post", "social"),
        ("They released a statement [which] <said> {it was over}.", "statement", "statement"),
        ("Lee denied it, telling The Islander<:> {“Never.”}", "Islander", "press"),
        ("[The BBC] quoted Lee as <saying> {it was over}.", "BBC", "broadcast"),
        ("[The club] has, in a statement, <denied> {the claim}.", "statement", "statement"),
        ("[Lee] <said> in a letter to the BBC {it was over}.", "letter", "letter"),
        ("[Lee] <said> in a statement (via the BBC) {it was over}.", "statement", "statement"),
        ("In a statement posted to her Twitter account, [she] <said> {no}.", "Twitter", "social"),
        ("[Lee] <told> Harbour Crown Court {he was at home}.", "Harbour Crown Court", "court"),
        ("[Lee] <told> MSNBC Ms. Roy {was well}.", "MSNBC", "broadcast"),
        ("[Lee] <told> Ann Roy of the BBC {it was over}.", "BBC", "broadcast"),
        ("[Lee] <told> the BBC's Ann Roy {it was over}.", "BBC", "broadcast"),
        ("[Lee] <told> Star of the North {it was over}.", "Star of the North", "press"),
        ("{“It was late,”} <read> [the report].", "report", "document"),
        ("Their report on the matter <read>: {“It was late.”}", "report", "document"),
        ("The club issued a <statement> {that it was over}.", "statement", "statement"),
        ("The club filed a lawsuit, <saying> {it was cheated}.", "lawsuit", "court"),
        ("[A court filing] <said> {the fund had lied}.", "court filing", "court"),
        ("Speaking to NBC News, [she] <said> {it was over}.", "NBC News", "broadcast"),
        ("In remarks to the BBC, [she] <said> {it was over}.", "BBC", "broadcast"),
        ("The bank issued a statement <saying> {it was sorry}.", "statement", "statement"),
        ("In a study published on Monday in Optics Today, [they] <said> {it shone}.", "Optics Today", "press"),
        ("[The club] <issued a statement to the effect> {that it was over}.", "statement", "statement"),
        ("<According to a report> on Monday by Lee, {bees sleep}.", "report", "document"),
        ("The BBC quoted [Lee] as <saying> {it was over}.", "BBC", "broadcast"),
        ("{“It was over,”} <said> [Lee], per the Harbour Herald.", "Harbour Herald", "press"),
        ("[A Reddit user] <said> {the photo was old}.", "Reddit", "social"),
        ("[A Facebook page] <said> {the photo was old}.", "Facebook", "social"),
        ("[Lee] <told> a news conference {it was over}.", "news conference", "press_conference"),
        ("[Lee] <told> state television {it was over}.", "state television", "broadcast"),
        # a text may end with it
        ("{It was over}, <according to> [the report]", "report", "document"),
        ("[The nurse] <told> the inquiry {that the valve was old}.", "inquiry", "court"),
        ("In that lawsuit, [the club] <accused> {Roy of fraud}.", "lawsuit", "court"),
        ("{“It is over,”} [Lee] <was quoted as saying> by the BBC.", "BBC", "broadcast"),
        ("[Lee] <was quoted> by Reuters {as saying it was over}.", "Reuters", "agency"),
        ("In a letter [Lee], who had been heard on the radio, <said> {it was over}.", "letter", "letter"),
        ("Speaking to the newspaper Star of the North, [she] <said> {it was over}.", "Star of the North", "press"),
    ],
)  # fmt: skip
def test_the_place_is_found(platform, marked, name, kind):
    """Prepositions, verbs of telling and documents that speak lead to a platform."""
    assert platform(marked) == (name, kind)


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {the club was safe}.",
        "[Lee] <said> {he had read it in a letter}.",
        "[Lee] <bought> {Twitter}.",
        "[The advisory's author] <said> {that bees sleep}.",
        "[The report] <said> {that bees sleep}.",
        "[Lee, who led the petition,] <said> {it was over}.",
        "[Lee], who never wrote of it on Twitter, <said> {it was over}.",
        "[Scientists not involved in the trial] <said> {it was over}.",
        "{“It is over,”} [Lee] <said>, hired by the BBC.",
        "{“It is over,”} [Lee] <was quoted as saying> by the club.",
        "The club issued a statement after [one of them] <asked> {for help}.",
        "They met at a rally, and [Lee] <said> {it was over}.",
        "After a speech to the BBC, [Lee] <said> {it was over}.",
        "[Lee] <told> a jury {he was at home}.",
        "They laughed at a <claim> by [state television] {that it was over}.",
        "[Lee] <told> Judge Roy {he was at home}.",
        "[Lee] <told> every Independent {it was over}.",
        "[The Herald, citing Lee,] <reported> {that bees sleep}.",
        "[A Facebook lawyer] <said> {it was over}.",
        "[The Facebook page's owner] <said> {it was over}.",
        "[The page] <said> {it was over}.",
        "[Lee] <said> that the lawsuit {was over}.",
        "[Lee] <asked> the court {to stop it}.",
        "[Reports] <said> {that bees sleep}.",
        "[The Geological Survey] <said> {the ground shook}.",
        "[Lee] <told> the guardian {it was over}.",
        "[The judge] <ordered> the network {to pay}.",
    ],
)
def test_what_is_no_place_is_left(platform, marked):
    """What is said, what owns and what is named like a platform is none."""
    assert platform(marked) is None


def test_the_nearest_cue_has_the_platform(mark):
    """A platform belongs to the cue it stands by, not to the next one."""
    document = mark(
        "[Lee] <said> on Twitter {it was over}, while ¦[Roy] <said> {it was not}.",
        add_details,
    )

    assert [s.platform and s.platform.name for s in document.statements] == [
        "Twitter",
        None,
    ]


def test_a_verb_may_name_the_platform(platform):
    """Who tweets does so on Twitter, without another word."""
    assert platform("[Lee] <tweeted>: {“We won.”}") == ("Twitter", "social")


def test_a_name_says_more_than_a_noun(platform):
    """Of an interview and the outlet it was given to, the outlet is named."""
    assert platform("[Lee] <said> in an interview with CNN {it was over}.") == (
        "CNN",
        "broadcast",
    )
