"""A reporting verb and its subject."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.candidates import find_candidates
from claimtrack.stages.statements.clauses import (
    clauses_of,
    has_plural_subject,
    heads_of,
)
from claimtrack.testing import news

CUES = CueBook(ENGLISH)


def clauses(page, text):
    found = page(text)
    return found, clauses_of(found, find_candidates(found, CUES))


@given(news())
def test_a_clause_begins_with_its_subject(page, text):
    """It begins no later than its verb, and heads are beginnings of clauses."""
    found, all_ = clauses(page, text)
    for each in all_:
        assert each.head <= each.verb.core
        assert each.source is None or each.source[0] >= each.head

    assert set(heads_of(found, all_)) <= {each.head for each in all_}


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("It rained, Lee said.", [3]),
        ("It rained, saying that it was over.", [3]),
        ("The man who said that it rained left.", []),
        ("Lee wants to say that it rained.", []),
        ("Lee said it rained and vowed to go.", [4]),
        ("Lee said it rained and would argue that it snowed.", []),
        ("Lee said it rained and he was named captain.", []),
    ],
)
def test_heads(page, text, heads):
    """Relative clauses and infinitives end nothing before them."""
    found, all_ = clauses(page, text)

    assert [head for head in heads_of(found, all_) if head] == heads


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("Officials say it rained.", True),
        ("Lee and Roy say it rained.", True),
        ("People say it rained.", True),
        ("They say it rained.", True),
        ("The road say it rained.", False),
    ],
)
def test_a_base_form_wants_a_plural(page, text, plural):
    """Plural nouns, joined names and some pronouns are plural."""
    found, (clause,) = clauses(page, text)

    assert has_plural_subject(found, clause) is plural


def test_a_far_subject_needs_content_behind_its_verb(page):
    """What stands before several commas is a subject only if content follows."""
    found, (near,) = clauses(page, "Ann Roy, 63, a nurse, said it was over.")
    _, (none,) = clauses(page, "The bridge is shut, too, said Lee.")

    assert near.source == (0, found.norm.index("said") - 1)
    assert none.subject is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The man whom Lee met in Rome said it rained.",
            "The man whom Lee met in Rome",
        ),
        (
            "Lee, who the mayor of Rome saw, said it rained.",
            "Lee, who the mayor of Rome saw",
        ),
        ("In Rome, Lee said it rained.", "Lee"),
        ("In a letter sent soon after the mayor left, Lee said it rained.", "Lee"),
        ("In Rome, the mayor, Ann Lee, said it rained.", "the mayor, Ann Lee"),
        ("It rained, and Lee said it snowed.", "Lee"),
    ],
)
def test_the_subject_has_what_describes_it(page, words_of, text, source):
    """Relative clauses belong to it; what stands in front of it does not."""
    found, all_ = clauses(page, text)

    assert words_of(found, all_[-1].source) == source


@pytest.mark.parametrize(
    "text",
    [
        "People briefed on the plan say that they failed.",
        "Two men suspected of theft told police that they were ill.",
        "The clerk asked about the keys in Rome said that it was lost.",
    ],
)
def test_a_participle_in_a_subject_is_no_verb(page, text):
    """It tells which people are meant, and reports nothing."""
    found, (clause, *_) = clauses(page, text)

    assert clause.source == (0, clause.verb.first)
    assert found.norm[clause.verb.core] in ("say", "told", "said")


@pytest.mark.parametrize(
    "text",
    [
        "Roy warned of men in Rome said to be ill.",
        "The firms estimated around 9 guards said no.",
        "The guards asked for help when Roy said no.",
        "The guards called for rain, Roy said.",
    ],
)
def test_a_verb_with_a_clause_of_its_own_stays(page, text):
    """A name, a number and a conjunction show that another clause begins."""
    _, all_ = clauses(page, text)

    assert len(all_) > 1
