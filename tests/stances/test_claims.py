"""Claims are taken to pieces: who, what happens, to whom, and whether it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.claims import read_claim
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def read(text):
    return read_claim(text, VOCABULARY)


def words(claim, *places):
    return [claim.tokens[claim.units[i].first].norm for i in places]


@given(st.text())
def test_any_string_is_a_claim(text):
    """Units come in order and lie in the claim, and so does the predicate."""
    claim = read(text)
    end = 0
    for unit in claim.units:
        assert end <= unit.first < unit.last <= len(claim.tokens)
        end = unit.last
    assert claim.predicate is None or claim.predicate < len(claim.units)
    assert all(i < len(claim.units) for i in claim.objects)


@given(st.text())
def test_only_the_head_of_a_long_claim_is_read(text):
    """However long a claim, the work on it is limited."""
    assert len(read(text * 50).tokens) <= 120


@pytest.mark.parametrize(
    ("text", "predicate", "objects"),
    [
        ("Mayor Ada Roy did not resign", "resign", []),
        ("Corvo Motors is buying Lind Trucks", "buying", ["trucks"]),
        ("Corvo Motors bought Lind Trucks", "bought", ["trucks"]),
        ("Ben Oda was severely injured in a fall", "injured", []),
        ("The town signed the land treaty", "signed", ["treaty"]),
        ("Guns shelled the village of Tel Dura", "shelled", ["village", "dura"]),
        ("The doctor said that the patient was cured", "cured", []),
        ("Lions", "lions", []),
    ],
)
def test_the_predicate_and_its_object_are_found(text, predicate, objects):
    """The main verb, or what stands for it, comes with the heads of its object."""
    claim = read(text)

    assert words(claim, claim.predicate) == [predicate]
    assert words(claim, *claim.objects) == objects


def test_what_has_no_content_has_no_predicate():
    """A claim of function words says nothing."""
    assert read("It was so").predicate is None


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The mayor did not resign", True),
        ("The mayor didn’t resign", True),
        ("The mayor never resigned", True),
        ("The mayor resigned", False),
        ("No mayor resigned", True),
        ("The mayor did not say no", True),
    ],
)
def test_a_negation_counts_where_it_negates_the_predicate(text, negated):
    """What opens the claim or stands before its predicate negates it."""
    assert read(text).negated is negated


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ada Roy resigned", True),
        ("Ardmore won the cup", True),
        ("A shark was filmed", False),
        ("Rebels took the town", False),
    ],
)
def test_a_named_subject_is_known_by_its_capital(text, named):
    """Names are told by capitals; at the head only where the word is no plural."""
    assert read(text).named is named


def test_a_month_behind_a_name_is_a_name():
    """In "Theresa May" the modal is none."""
    claim = read("Theresa May resigned")

    assert words(claim, *range(len(claim.units))) == ["theresa", "may", "resigned"]


def test_titles_are_no_names():
    """What somebody is does not tell him from others."""
    claim = read("Coach Ada Roy was sacked")

    assert [unit.role for unit in claim.units] == [True, False, False, False]


@pytest.mark.parametrize(
    ("text", "indefinite"),
    [
        ("A nun broke her leg", True),
        ("The nun broke her leg", False),
        ("Ada Roy sang", False),
    ],
)
def test_an_article_may_show_that_nobody_is_known(text, indefinite):
    """Of "a nun" nothing else is known."""
    assert read(text).indefinite is indefinite


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Ada Roy sold a boat", True),
        ("The boat was sunk", True),
        ("Ada Roy will sell a boat", False),
    ],
)
def test_the_verb_shows_what_has_happened(text, past):
    """A past tense or participle tells of the past."""
    assert read(text).past is past


def test_a_name_counts_as_one_thing():
    """However long a name is, the claim is not longer for it."""
    assert (
        read("Ada Maria Roy sold a boat").length == read("Roy sold a boat").length == 3
    )


@pytest.mark.parametrize(
    ("text", "copular"),
    [
        ("Ada Roy is the heir", True),
        ("Ada Roy was a spy", True),
        ("Ada Roy is ill", False),
        ("Ada Roy saw the heir", False),
        ("Ada Roy", False),
    ],
)
def test_a_noun_behind_a_copula_says_what_somebody_is(text, copular):
    """An auxiliary and an article lead to it."""
    assert read(text).copular is copular


@pytest.mark.parametrize(
    ("text", "excluded"),
    [
        ("The court fined the driver instead of jailing her", ["jailing"]),
        ("The fleet sailed for Osk, not for Tarn", ["tarn"]),
        ("The court did not jail the driver", []),
        ("The court fined the driver", []),
    ],
)
def test_what_a_claim_excludes_stands_behind_its_predicate(text, excluded):
    """Beside what it says, a claim may say what is not so."""
    claim = read(text)

    assert (
        words(claim, *(i for i in sorted(claim.excluded) if i < len(claim.units)))
        == excluded
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Roy says that she met an angel", True),
        ("A judge declared that snow is lawful", True),
        ("A judge declared a recess", False),
        ("Ada Roy met an angel", False),
    ],
)
def test_a_claim_may_be_that_somebody_says_something(text, told):
    """A verb of saying with what is said makes it a claim about words."""
    assert read(text).told is told
