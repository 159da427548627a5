"""Whom a description means: "the mayor", "the company", "the study"."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Governor Ada Lima met Ivo Lund. ¦[The Ohio governor] <said> {no}.", "Ada Lima"),
        # a role told before, or one that nobody is met by chance in
        ("Ivo Lund came. ¦[The fisherman] <said> {no}.", "Ivo Lund"),
        ("Mayor Ada Lima came. ¦[The mayor] <said> {no}.", "Ada Lima"),
        ("Ada Lima, a harbour pilot, came. ¦[The pilot] <said> {no}.", "Ada Lima"),
        ("The head of Marsh Watch, Ivo Lund, came. ¦[The head] <said> {no}.", "Ivo Lund"),
        ("Rep. Ivo Lund came. ¦[The congressman] <said> {no}.", "Ivo Lund"),
        ("PC Peter Lund came. ¦[The officer] <said> {no}.", "Peter Lund"),
        ("Deputy mayor Ada Lima came. ¦[The deputy mayor] <said> {no}.", "Ada Lima"),
        ("President Lima came. Vice President Lund left. ¦[The president] <said> {no}.", "Lima"),
        ("Finance minister Ada Lima came. ¦[The finance minister] <said> {no}.", "Ada Lima"),
        ("Minister Ada Lima came. ¦[The former minister] <said> {no}.", "Ada Lima"),
        ("Sen. Ada Lima came. ¦[The lawmaker] <said> {no}.", "Ada Lima"),
        # an office that the text has not told of, where no other is known
        ("Ada Lima came. ¦[The governor] <said> {no}.", "Ada Lima"),
        ("Mayor Ada Lima came. ¦[The governor] <said> {no}.", "governor"),
        ("Ada Lima came. ¦[The governor of Marsh] <said> {no}.", "governor of Marsh"),
        # a role told in a predicate, or by what somebody has
        ("Ada Lima is a harbour pilot. Ivo Lund came. ¦[The pilot] <said> {no}.", "Ada Lima"),
        ("Ada Lima’s campaign met. Ivo Lund came. ¦[The nominee] <said> {no}.", "Ada Lima"),
        ("Ivo Lund, a lawyer for Lima, met Ada Lima. ¦[Ada Lima’s lawyer] <said> {no}.",
         "Ivo Lund"),
        # of the same country, or of one that is not told
        ("Iraqi minister Ivo Lund came. ¦[Iraq’s minister] <said> {no}.", "Ivo Lund"),
        ("Defense minister Ivo Lund came. ¦[Iraq’s minister] <said> {no}.", "Ivo Lund"),
        # a name told behind "called", and in an apposition
        ("Oda Wings, an airline, met. ¦[The airline] <said> {no}.", "Oda Wings"),
        ("It was a club called Marsh Watch. ¦[The club] <said> {no}.", "Marsh Watch"),
        ("The site Oda News met. ¦[The site] <said> {no}.", "Oda News"),
        ("Ivo Lund, a lawyer for the actor, met. ¦[The lawyer] <said> {no}.", "Ivo Lund"),
        # an epithet
        ("Ivo Lund scored. ¦[The 24-year-old striker] <said> {no}.", "Ivo Lund"),
        ("Ada Lima won the vote. ¦[The candidate] <said> {no}.", "Ada Lima"),
        ("Ada Lima won the vote. ¦[The 34-year-old] <said> {no}.", "Ada Lima"),
        ("Ada Lima won. ¦[The 34-year-old mother] <said> {no}.", "Ada Lima"),
        ("Ada Lima won. ¦[The former senator and opposition leader] <said> {no}.", "Ada Lima"),
        # a body named before
        ("The Harbour Board met. ¦[The board] <said> {no}.", "Harbour Board"),
        ("Oda Steel Inc. met. ¦[The company] <said> {no}.", "Oda Steel Inc."),
        ("We met Oda. ¦[The company] <said> {no}.", "Oda"),
        ("Oda Steel Inc. met. ¦[The Leeds company] <said> {no}.", "Oda Steel Inc."),
        ("Oda Steel Inc. met. ¦[The Reno, Nev., company] <said> {no}.", "Oda Steel Inc."),
        ("Oda Steel Inc. met. ¦[The mill operator] <said> {no}.", "Oda Steel Inc."),
        ("The Iraqi trade ministry met. ¦[The trade ministry] <said> {no}.", "Iraqi trade ministry"),
        ("Oda Steel Inc. met. ¦[The Dutch chemical group] <said> {no}.", "Oda Steel Inc."),
        ("Oda Steel Inc. met a company. ¦[The company] <said> {no}.", "Oda Steel Inc."),
        # in a headline, without the article; not the subject of its own sentence
        ("Lima quits\n\n¦[Senator] <says> {no}.\n\nIt was Ada Lima.", "Ada Lima"),
        ("Ada Lima met us. Ivo Lund left when ¦[the candidate] <said> {no}.", "Ada Lima"),
        # several
        ("Scientists at Leeds University came. ¦[The researchers] <said> {no}.",
         "Scientists at Leeds University"),
        # a description used before
        ("A coroner came. ¦[The coroner] <said> {no}.", "coroner"),
        ("Local residents came. ¦[Local residents] <said> {no}.", "Local residents"),
    ],
)  # fmt: skip
def test_known(who, text, expected):
    """A definite description takes up who was named or described so before."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Mayor Ada Lima came. ¦[A mayor] <said> {no}.", "Ada Lima"),
        ("Iraqi minister Ivo Lund came. ¦[Iran’s minister] <said> {no}.", "Ivo Lund"),
        (
            "Iraqi minister Ivo Lund came. ¦[The Iranian minister] <said> {no}.",
            "Ivo Lund",
        ),
        ("Ada Lima came. ¦[The judge] <said> {no}.", "Ada Lima"),
        ("Ada Lima came. ¦[A 34-year-old mother] <said> {no}.", "Ada Lima"),
        ("Ada Lima came. ¦[The co-author] <said> {no}.", "Ada Lima"),
        ("Deputy mayor Ada Lima came. ¦[The mayor] <said> {no}.", "Ada Lima"),
        ("Mayor Ada Lima came. ¦[The deputy mayor] <said> {no}.", "Ada Lima"),
        (
            "Finance minister Ada Lima came. ¦[The health minister] <said> {no}.",
            "Ada Lima",
        ),
        (
            "Ada Lima, the minister of trade, came. ¦[The prime minister] <said> {no}.",
            "Ada Lima",
        ),
        ("Police chief Ada Lima came. ¦[The fire chief] <said> {no}.", "Ada Lima"),
        (
            "Iraq’s minister came. ¦[The Russian minister] <said> {no}.",
            "Iraq’s minister",
        ),
        ("Ada Lima came. ¦[Her brother] <said> {no}.", "Ada Lima"),
        ("Mr. Lund, an actor, came. ¦[The actress] <said> {no}.", "Lund"),
        ("Oda Steel Inc. met. ¦[The High Court] <said> {no}.", "Oda Steel Inc."),
        ("They left Iran. ¦[The company] <said> {no}.", "Iran"),
        (
            "Oda Steel Inc. met Ada Lima. ¦[The Lima company] <said> {no}.",
            "Oda Steel Inc.",
        ),
        ("Sales rose. ¦[The company] <said> {no}.", "Sales"),
        ("It rained in Oda. ¦[The company] <said> {no}.", "Oda"),
        (
            "A lawyer for the board met. ¦[The board] <said> {no}.",
            "lawyer for the board",
        ),
        (
            "Ivo Lund, a lawyer for the actor, met. ¦[The actor] <said> {no}.",
            "Ivo Lund",
        ),
        (
            "Ada Lima, an aide to the minister, met. ¦[The minister] <said> {no}.",
            "Ada Lima",
        ),
        ("The Dutch met. ¦[The company] <said> {no}.", "Dutch"),
        ("Ada Lima left. ¦[The woman who saw it] <said> {no}.", "Ada Lima"),
        ("Ada Lima was ill. ¦[The nurse] <said> {no}.", "Ada Lima"),
        ("Ada Lima shouted. ¦[The referee] <said> {no}.", "Ada Lima"),
        ("Ada Lima isn’t a pilot. ¦[The pilot] <said> {no}.", "Ada Lima"),
    ],
)
def test_new(who, text, wrong):
    """What is indefinite, of another sort or somebody's is somebody else."""
    assert who(text) != [wrong]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A report by the Harbour Board] <said> {no}.", "Harbour Board"),
        ("¦[A letter from Ada Lima] <said> {no}.", "Ada Lima"),
        ("¦[Ada Lima’s letter] <said> {no}.", "Ada Lima"),
        ("The Harbour Board sent ¦[a statement] <saying> {no}.", "Harbour Board"),
        ("We met Oda Steel Inc. ¦[Its website] <said> {no}.", "Oda Steel Inc."),
        (
            "The government of Oda met. ¦[The government statement] <said> {no}.",
            "government of Oda",
        ),
        ("¦[A harbour board ruling] <said> {no}.", "harbour board"),
        (
            "Oda Steel Inc. met. Reuters left. ¦[The statement] <said> {no}.",
            "Oda Steel Inc.",
        ),
        ("A decree by King Abu came. ¦[The decree] <said> {no}.", "Abu"),
        # of a network, where anybody posts
        ("¦[A Facebook post] <said> {no}.", "Facebook post"),
        # what somebody does says what he does
        ("¦[A gaffe by Ada Lima] <suggested> {no}.", "Ada Lima"),
        ("¦[A gaffe about Ada Lima] <suggested> {no}.", "gaffe about Ada Lima"),
        (
            "¦[A report on the Harbour Board] <said> {no}.",
            "report on the Harbour Board",
        ),
    ],
)
def test_documents(who, text, expected):
    """A document speaks for its author, where the text tells who that is."""
    assert who(text) == [expected]


def test_an_epithet_is_not_whoever_reports_it(resolver):
    """The candidate of whom Lund speaks is not Lund, but may be the subject."""
    found = resolver(
        "¦[Ada Lima] <said> {no} after ¦[Ivo Lund] <said> {the candidate had lied}."
    )
    (unit,) = (u for u in found.units.all if u.mention.text == "the candidate")

    assert found.meant(unit).name == "Ada Lima"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima, Oda’s chair, left. ¦[Lund’s chair] <said> {no}.", "Lund’s chair"),
        ("Oda’s chair left. ¦[Lund’s chair] <said> {no}.", "Lund’s chair"),
        ("¦[A spokesman for Oda] <said> {no}. ¦[Lund’s spokesman] <said> {so}.", "spokesperson for Lund"),
        # of the same, of nobody else, and in another office
        ("Ada Lima, Oda’s chair, left. ¦[Oda’s chair] <said> {no}.", "Ada Lima"),
        ("Ada Lima, a chair, left. ¦[Lund’s chair] <said> {no}.", "Ada Lima"),
        ("Lund’s rival Ada Lima, the chair, left. ¦[Oda’s chair] <said> {no}.", "Ada Lima"),
        ("Ada Lima, Oda’s chair, left. ¦[The chair] <said> {no}.", "Ada Lima"),
    ],
)  # fmt: skip
def test_an_office_of_another(who, text, expected):
    """Whoever is said to be one's chair is not another's."""
    assert who(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coach Ivo Lund won. ¦[The Brazilian] <said> {no}.", "Ivo Lund"),
        ("Coach Ivo Lund won. ¦[The Spaniard] <said> {no}.", "Ivo Lund"),
        ("Coach Ivo Lund won. ¦[The French] <said> {no}.", "French"),
        ("Coach Ivo Lund won. ¦[A Brazilian] <said> {no}.", "Brazilian"),
        ("It rained in Leeds. ¦[The Brazilian] <said> {no}.", "Brazilian"),
    ],
)
def test_where_somebody_comes_from(who, text, expected):
    """A noun for one of a people means one whom the text has named."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reps for Ada Lima met Oda News. ¦[The rep] <said> {no}.", "spokesperson for Ada Lima"),
        ("Ministers from Lund met Ada Lima. ¦[The minister] <said> {no}.", "minister"),
    ],
)  # fmt: skip
def test_one_of_several_who_speak_for_somebody(who, text, expected):
    """Whoever speaks for somebody is one of those who do."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Actor Ivo Lund met Ada Lima. ¦[The star] <said> {no}.", "Ivo Lund"),
        ("Novelist Ivo Lund met Ada Lima. ¦[The author] <said> {no}.", "Ivo Lund"),
        ("Ivo Lund, a striker, met Ada Lima. ¦[The player] <said> {no}.", "Ivo Lund"),
        ("Ivo Lund, a striker, met Ada Lima. ¦[The author] <said> {no}.", "author"),
        ("Lt. Gen. Ivo Lund met Ada Lima. ¦[The general] <said> {no}.", "Ivo Lund"),
        ("Pastor Ivo Lund met Ada Lima. ¦[The preacher] <said> {no}.", "Ivo Lund"),
        (
            "CIA director Ivo Lund met Ada Lima. ¦[The spy chief] <said> {no}.",
            "Ivo Lund",
        ),
        ("CEO Ivo Lund met Ada Lima. ¦[The chief executive] <said> {no}.", "Ivo Lund"),
        (
            "Ivo Lund, a Republican, met Ada Lima. ¦[The Republican] <said> {no}.",
            "Ivo Lund",
        ),
        (
            "Foreign secretary Ada Lima met. ¦[The foreign minister] <said> {no}.",
            "Ada Lima",
        ),
        (
            "Foreign secretary Ada Lima met. ¦[The health minister] <said> {no}.",
            "health minister",
        ),
        ("Minister Ada Lima met. ¦[The secretary] <said> {no}.", "secretary"),
    ],
)
def test_a_wider_noun_takes_up_a_narrower(who, text, expected):
    """Actors are stars, and novelists are authors."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran and Iraq met. ¦[The two countries] <said> {no}.", "Iran and Iraq"),
        ("Iran and Iraq met. ¦[Both countries] <said> {no}.", "Iran and Iraq"),
        ("Marsh Lines and Oda Steel met. ¦[The two companies] <said> {no}.",
         "Marsh Lines and Oda Steel"),
        # of another sort, of another number, or none that are known
        ("Iran and Iraq met. ¦[The two companies] <said> {no}.", "companies"),
        ("Marsh Lines and Oda Steel met. ¦[The two countries] <said> {no}.", "countries"),
        ("Iran and Iraq met. ¦[The three countries] <said> {no}.", "countries"),
        ("Iran and Iraq met. ¦[Two countries] <said> {no}.", "countries"),
    ],
)  # fmt: skip
def test_states_and_firms_in_one_breath(who, text, expected):
    """Those named together are taken up by their number, each sort by its own noun."""
    assert who(text) == [expected]
