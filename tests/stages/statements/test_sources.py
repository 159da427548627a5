"""Sources that begin too early."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.sources import (
    without_articles,
    without_outer_clauses,
    without_quotations,
)
from claimtrack.testing import news

NUMBERS = st.integers(0, 12)


@pytest.fixture
def left(page, grammar):
    """Say which words are left of the source of the last of some findings."""

    def words_left(text, *findings):
        words = page(text)
        found = list(without_outer_clauses(words, grammar.cues, findings))[-1]
        return found.source and " ".join(words.norm[slice(*found.source)])

    return words_left


@given(news(), st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_a_source_only_loses_its_beginning(page, grammar, text, places):
    """What is left is the end of what was there, or the subject of the verb before."""
    first, length, cue = places
    words = page(text)
    last = len(words.norm) - 1
    source = (min(first, last), min(first + length, last) + 1)
    one = Finding((0, 1), (1, 2), ((2, 3),), "learned")
    two = Finding(source, (min(cue, last), last + 1), ((last, last + 1),), "learned")
    found = list(without_outer_clauses(words, grammar.cues, (one, two)))

    assert [each.cue for each in found] == [one.cue, two.cue]
    kept = found[1].source
    is_end = kept is not None and source[0] <= kept[0] < kept[1] == source[1]
    assert kept in (None, one.source) or is_end


@pytest.mark.parametrize(
    ("text", "outer", "words"),
    [
        ("Police said they believed it.", ((0, 1), (1, 2)), "they"),
        ("Officials say Roy knew it.", ((0, 1), (1, 2)), "roy"),
        ("Banks say reports of theft are wrong.", ((0, 1), (1, 2)), "reports"),
    ],
)
def test_the_outer_clause_goes(left, text, outer, words):
    """The subject and the verb of the clause around a statement are not its source."""
    one = Finding(*outer, ((2, 4),), "learned")
    two = Finding((0, 3), (3, 4), ((3, 4),), "learned")

    assert left(text, one, two) == words


def test_nothing_may_be_left(left):
    """A claim that nobody owns has no source."""
    one = Finding((0, 1), (1, 2), ((2, 4),), "learned")
    two = Finding((0, 2), (2, 3), ((3, 4),), "learned")

    assert left("Banks say reports spread.", one, two) is None


@pytest.mark.parametrize(
    ("text", "inner", "source"),
    [
        ("A report citing Lee said so.", ((0, 2), (2, 3)), (0, 4)),
        ("A news report said so.", ((0, 2), (2, 3)), (0, 3)),
        ("Lee, who said it rained, left.", ((2, 3), (3, 4)), (0, 6)),
    ],
)
def test_what_describes_a_source_stays(page, grammar, text, inner, source):
    """Participles, nouns and relative clauses are parts of a source."""
    one = Finding(*inner, ((inner[1][1], inner[1][1] + 1),), "learned")
    two = Finding(source, (source[1], source[1] + 1), ((source[1], 8),), "learned")
    words = page(text)

    assert list(without_outer_clauses(words, grammar.cues, (one, two)))[1] == two


def test_an_infinitive_has_the_subject_of_its_verb(left):
    """Who wants to say something is the one who says it."""
    one = Finding((0, 1), (1, 2), ((2, 4),), "learned")
    two = Finding((0, 2), (2, 4), ((4, 5),), "learned")

    assert left("Lee wants to say so.", one, two) == "lee"


@pytest.mark.parametrize(
    ("source", "content", "words"),
    [
        ((0, 6), (0, 5), "lee"),
        # the quotation alone, or what is not quoted, or no one's content
        ((0, 5), (0, 5), "“ it rained , ”"),
        ((1, 6), (1, 5), "it rained , ” lee"),
        ((0, 6), (7, 8), "“ it rained , ” lee"),
    ],
)
def test_the_quotation_before_goes(page, source, content, words):
    """What another cue reports is no part of a source that begins with it."""
    text = page("“It rained,” Lee said, adding that it was cold.")
    one = Finding((5, 6), (6, 7), (content,), "learned")
    two = Finding(source, (8, 9), ((9, 13),), "learned")

    *_, found = without_quotations(text, (one, two))

    assert " ".join(text.norm[slice(*found.source)]) == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A widely reported study was withdrawn.", []),
        ("The recently announced plan of the firm was withdrawn.", []),
        ("The family later said it was cold.", ["The family <later said> it was cold"]),
        ("“It was cold,” Kelly said.", ["Kelly <said> “It was cold,”"]),
    ],
)
def test_an_article_says_nothing(said, text, found):
    """The participle between an article and its noun reports nothing."""
    assert said(text) == found


def test_a_noun_that_tells_needs_no_article(page, grammar):
    """Where the weights take its article for a source, it has none."""
    text = page("A rumour surfaced that it was cold.")
    found = Finding((0, 1), (1, 3), ((3, 7),), "learned")

    (left,) = without_articles(text, grammar.cues, [found])

    assert left.source is None
    assert left.content == found.content


def test_nobody_is_there(page, grammar):
    """In "there are fears" they are nobody's."""
    found = Finding((0, 1), (2, 3), ((3, 6),), "learned")

    (each,) = without_articles(
        page("There are fears that it rained"), grammar.cues, [found]
    )

    assert each.source is None


@pytest.mark.parametrize("word", ["never", "later", "quietly"])
def test_an_adverb_is_no_source(page, grammar, word):
    """What stands before a verb without a subject may tell how and when, and not who."""
    found = Finding((1, 2), (2, 3), ((3, 4),), "learned")

    (each,) = without_articles(page(f"“ {word} said so ”"), grammar.cues, [found])

    assert each.source is None


@pytest.mark.parametrize(
    ("text", "source", "left"),
    [
        ("Lee dismissed as baseless reports that it rained.", (2, 4), None),
        ("Lee described as nonsense claims that it rained.", (3, 4), None),
        ("Asked about reports that it rained, Lee left.", (0, 2), None),
        ("Amid reports that it rained, Lee left.", (0, 1), None),
        ("There fears that it rained grew.", (0, 1), (0, 1)),
        ("Lee denied police claims that it rained.", (2, 3), (2, 3)),
        ("Lee left as the firm claims that it rained.", (3, 5), (3, 5)),
    ],
)
def test_what_a_claim_is_called_makes_none(page, grammar, text, source, left):
    """An adjective behind "as" is no speaker, and a subject behind it is."""
    found = Finding(
        source, (source[1], source[1] + 1), ((source[1] + 1, 8),), "learned"
    )

    (each,) = without_articles(page(text), grammar.cues, [found])

    assert each.source == left


def test_a_number_counts_and_says_nothing(page, grammar):
    """What a number counts is no cue, unless it is a verb of those counted."""
    words = page("Lee denies two counts of fraud. Two said it rained.")
    counted = Finding((2, 3), (3, 5), ((5, 6),), "learned")
    spoken = Finding((7, 8), (8, 9), ((9, 11),), "learned")

    assert list(without_articles(words, grammar.cues, [counted, spoken])) == [spoken]


@pytest.mark.parametrize(
    ("text", "content", "kept"),
    [
        ("Lee called those rumors “completely false”.", (4, 8), False),
        ("Lee left as this claim began.", (5, 6), False),
        ("Lee denied this claim that it rained.", (4, 7), True),
    ],
)
def test_a_noun_that_points_back_tells_nothing(page, grammar, text, content, kept):
    """It takes up what was told, and what follows is told of it; "this" is nobody."""
    noun = content[0] - 1
    found = Finding((noun - 1, noun), (noun, noun + 1), (content,), "learned")

    left = list(without_articles(page(text), grammar.cues, [found]))

    assert [each.source for each in left] == ([None] if kept else [])


def test_a_state_is_no_verb(page, grammar):
    """A base form before "of" is a noun, where its verb takes no such thing."""
    words = page("Workers in the Oda state of Lund spoke of rain.")
    state = Finding((0, 4), (4, 6), ((6, 7),), "learned")
    spoke = Finding((0, 7), (7, 9), ((9, 10),), "learned")

    assert list(without_articles(words, grammar.cues, [state, spoke])) == [spoke]
