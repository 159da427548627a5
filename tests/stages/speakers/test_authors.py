"""Who says what a document says: the outlet of a story, the court of a ruling."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.find import speaker_adder
from tests.growth import is_linear

MENTIONS = mention_adder(ENGLISH)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the verb behind the document
        ("A story was posted on Harbour.com. ¦[The story] <said> {no}.", "Harbour.com"),
        ("¦[The story] <said> {no}. It comes from a site called Marsh Wire.", "Marsh Wire"),
        ("We read the decree signed by Ada Lima. ¦[The decree] <said> {no}.", "Ada Lima"),
        ("We read a poll by Oda Labs. ¦[The poll] <said> {no}.", "Oda Labs"),
        ("We read a story. It was posted on the Marsh Gazette. ¦[The story] <said> {no}.",
         "Marsh Gazette"),
        ("We read a story. It was first posted on the Marsh Gazette. ¦[The story] <said> {no}.",
         "Marsh Gazette"),
        ("¦[A report on Monday by Oda Labs] <said> {no}.", "Oda Labs"),
        ("A story was posted on the small news site Marsh.com. ¦[The story] <said> {no}.", "Marsh.com"),
        ("A post, published on X on May 3 by Ada Lima, was read. ¦[The post] <said> {no}.", "Ada Lima"),
        ("A post, published in May on X by a user called @oda, was read. ¦[The post] <said> {no}.",
         "@oda"),
        ("¦[A post on the site Marsh Wire] <said> {no}.", "Marsh Wire"),
        ("¦[A report on the Marsh Court] <said> {no}.", "report on the Marsh Court"),
        ("¦[The blog] <said> {its news comes from Ada Lima}.", "blog"),
        # headlines leave out the article
        ("¦[Story] <says> {no}\n\nThe story comes from Marsh Wire.", "Marsh Wire"),
        ("¦[New story] <says> {no}\n\nThe story comes from Marsh Wire.", "Marsh Wire"),
        ("We read a site called Marsh Wire. ¦[The article] <said> {no}.", "Marsh Wire"),
        # the verb before it
        ("The Marsh Gazette published a story. ¦[The article] <said> {no}.", "Marsh Gazette"),
        ("Ada Lima issued a statement. ¦[The statement] <said> {no}.", "Ada Lima"),
        # nobody is named, but somebody is of the sort
        ("The Marsh Court met Ada Lima. ¦[The ruling] <said> {no}.", "Marsh Court"),
        ("Some scientists met Ada Lima. ¦[The study] <said> {no}.", "scientists"),
        ("We read ¦[the Marsh Gazette story,] which <said> {no}.", "Marsh Gazette"),
    ],
)  # fmt: skip
def test_authors(who, text, expected):
    """A document speaks for whoever the text says has made it, or who makes such."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We read a story posted on Twitter. ¦[The story] <said> {no}.",
            "story posted on Twitter",
        ),
        ("We read ¦[a US study,] which <said> {no}.", "US study"),
        # what is told later of another document tells nothing of this one
        ("¦[A post] <said> {no}. It began with an article on Marsh.com.", "post"),
        ("¦[A post] <said> {no}. It had no link to a statement by Ada Lima.", "post"),
        ("Ada Lima posted that the story was old. ¦[The story] <said> {no}.", "story"),
        ("¦[Syrian state media] <said> {no}.", "Syrian state media"),
        ("¦[The industry publication] <said> {no}.", "industry publication"),
        ("¦[A report on Monday in Oda] <said> {no}.", "report"),
        ("We read the Act that Ada Lima signed in May. ¦[The law] <said> {no}.", "law"),
        ("A story was posted on Harbour.com. ¦[A ruling] <said> {no}.", "ruling"),
        (
            "We read a study. The rain that reaches Lund comes from Oda. ¦[The study] <said> {no}.",
            "study",
        ),
    ],
)
def test_no_authors(who, text, expected):
    """A network, a country and the author of something else are no authors."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a statement, ¦[Ada Lima] <said> {no}. ¦[The statement] <said> {so}.", "Ada Lima"),
        ("Oda Inc. met. In a letter to Lund, ¦[Ada Lima] <said> {no}. ¦[The letter] <said> {so}.", "Ada Lima"),
        ("Clerks in Lund released a statement. ¦[The statement] <said> {no}.", "Clerks in Lund"),
        # the nearest behind it, of two
        ("In a statement, ¦[Ada Lima] <said> {no}, and ¦[Ivo Lee] <said> {no}. ¦[The statement] <said> {so}.",
         "Ada Lima"),
        # said of it, not in it, and in another sentence
        ("It named a statement, ¦[Ada Lima] <said> {no}. ¦[The statement] <said> {so}.", "statement"),
        ("In a statement was it. ¦[Ada Lima] <said> {no}. ¦[The statement] <said> {so}.", "statement"),
        ("In the statement, ¦[Ada Lima] <said> {no}. ¦[The statement] <said> {so}.", "statement"),
        # a body before the noun receives some documents, and has made others
        ("In a Fish Board filing, ¦[Ada Lima] <said> {no}. ¦[The filing] <said> {so}.", "Ada Lima"),
        ("In a Fish and Game Board filing, ¦[Ada Lima] <said> {no}. ¦[The filing] <said> {so}.", "Ada Lima"),
        ("In Oda’s filing, ¦[Ada Lima] <said> {no}. ¦[The filing] <said> {so}.", "Oda"),
        ("In a Fish Board statement, ¦[Ada Lima] <said> {no}. ¦[The statement] <said> {so}.", "Fish Board"),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_is_by_who_speaks_in_it(who, text, expected):
    """Whoever says something "in a statement" has made it."""
    assert who(text)[-1] == expected


def test_the_work_is_linear(mark):
    """Eight times as many documents take about eight times as long."""
    add = speaker_adder(ENGLISH)
    piece = "A story said so. A report said no. "
    documents = {times: mark(piece * times, MENTIONS) for times in (200, 1600)}

    assert is_linear(lambda times: add(documents[times]), 200)
