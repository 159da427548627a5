"""Who a verb has as its subject."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.subjects import distant_subject, subject_before
from claimtrack.testing import news


def subject(page, text):
    """Find the subject of the first "said"."""
    found = page(text)
    verb = found.norm.index("said")
    return found, subject_before(found, verb, verb)


# Laws


@given(news())
def test_a_subject_stands_before_its_verb(page, text):
    """It lies in the sentence of the verb, in front of it; its clause begins with it."""
    found = page(text)
    for number, (low, _) in enumerate(found.limit):
        for search in (subject_before, distant_subject):
            it = search(found, number, number)
            if it is not None:
                assert low <= it.head < number
                assert (
                    it.words is None or it.head <= it.words[0] < it.words[1] <= number
                )


# Cases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lee said it rained.", "Lee"),
        ("The study itself said it rained.", "The study itself"),
        ("Lee left in a letter and Roy said it rained.", "Roy"),
        ("People in Rome and Bonn said it rained.", "People in Rome and Bonn"),
        (
            "The ministers, two of them ill, both said it rained.",
            "The ministers, two of them ill",
        ),
        ("Of the ministers, both said it rained.", "both"),
        ("Lee and Roy both said it rained.", "Lee and Roy"),
        ("The miners each said it rained.", "The miners"),
        ("He and the nurse all said it rained.", "He and the nurse"),
        ("On Monday both said it rained.", "both"),
        ("If each said it rained, Lee is wet.", "each"),
        ("Lee on Monday said it rained.", "Lee"),
        ("A study published in May said it rained.", "A study published in May"),
        ("A man held in Rome said it rained.", "A man held in Rome"),
        ("Reports in Spain said it rained.", "Reports in Spain"),
        (
            "A person with knowledge of Ann Roy said it rained.",
            "A person with knowledge of Ann Roy",
        ),
        # in front of a clause nothing hangs on anything
        ("In the north the army said it rained.", "the army"),
        ("In a letter to Ann, Lee said it rained.", "Lee"),
        ("The group in a statement said it rained.", "The group"),
        ("Lee, a former senator, said it rained.", "Lee, a former senator"),
        ("Lee, however, said it rained.", "Lee"),
        (
            "The chief of the guard, Ann Roy said it rained.",
            "The chief of the guard, Ann Roy",
        ),
        ("The men who said it rained left.", "who"),
        ("The site – a new one – said it rained.", "The site"),
        ("Oda Motors, gaining ground, said it rained.", "Oda Motors"),
        ("The men behind the new plan said it rained.", "The men behind the new plan"),
        (
            "Ministers of both sides meeting in the Libyan capital said it rained.",
            "Ministers of both sides meeting in the Libyan capital",
        ),
        (
            "A manager accused of stealing from elderly customers said it rained.",
            "A manager accused of stealing from elderly customers",
        ),
        (
            "People with knowledge of the Roy case said it rained.",
            "People with knowledge of the Roy case",
        ),
        ("Oda's said it rained.", "Oda's"),
        (
            "A clerk charged with taking £2m from old customers said it rained.",
            "A clerk charged with taking £2m from old customers",
        ),
        (
            "A group calling itself the Red Brigades said it rained.",
            "A group calling itself the Red Brigades",
        ),
        ("Most of them said it rained.", "Most of them"),
        (
            "Critics from across the country said it rained.",
            "Critics from across the country",
        ),
        ("The judge in that case said it rained.", "The judge in that case"),
        ("People such as Ann Roy said it rained.", "People such as Ann Roy"),
        ("One of us said it rained.", "One of us"),
        ("Ann Roy (a Labour woman) said it rained.", "Ann Roy"),
        ("Ann Roy (D-R.I.), said it rained.", "Ann Roy"),
    ],
)
def test_the_subject(page, words_of, text, words):
    """Times, platforms and asides are stepped over, appositions belong to it."""
    found, it = subject(page, text)

    assert words_of(found, it.words) == words


@pytest.mark.parametrize(
    "text",
    [
        "“It rained,” said Lee.",
        "Who said it rained?",
        "They told him said Lee.",
        "The guard behind them said it rained.",
        "A fire burned down (badly) said it.",
    ],
)
def test_no_subject(page, text):
    """A quotation, an interrogative and an object pronoun are no subjects."""
    assert subject(page, text)[1] is None


def test_a_joined_verb_has_no_subject_of_its_own(page):
    """Behind "and" the subject is that of the verb before."""
    _, it = subject(page, "Lee left and said it rained.")

    assert it.joined
    assert it.words is None


def test_a_verb_joined_within_a_relative_clause(page, words_of):
    """It shares the relative pronoun; behind another comma it does not."""
    found, it = subject(page, "Lee, who left in May and said it rained, is ill.")

    assert it.joined
    assert words_of(found, it.words) == "who"
    assert (
        subject(page, "Lee, ill in May, sat down and said it rained.")[1].words is None
    )


def test_a_subject_behind_several_commas(page, words_of):
    """All that stands before the verb is the subject, if there is no other verb in it."""
    found = page("Ann Roy, 63, a nurse from Rome, said it rained.")
    verb = found.norm.index("said")

    assert words_of(found, distant_subject(found, verb, verb).words) == (
        "Ann Roy, 63, a nurse from Rome"
    )


@pytest.mark.parametrize("text", ["Lee, said it rained.", "It rained said Lee."])
def test_one_comma_parts_no_subject_from_its_verb(page, text):
    """Without a second comma there is no distant subject."""
    found = page(text)
    verb = found.norm.index("said")

    assert distant_subject(found, verb, verb) is None
