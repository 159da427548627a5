"""A claim and a passage give a stance."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
import claimtrack.stances
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.reader import StanceReader, stance

RULES = claimtrack.Parser(weights=None)

EVENTS = (
    ("Ada Roy resigned", "Ada Roy has {not}resigned"),
    ("The dam at Osk burst", "The dam at Osk has {not}burst"),
    (
        "Police arrested the mayor of Tarn",
        "Police have {not}arrested the mayor of Tarn",
    ),
    ("Corvo Motors bought Lind Trucks", "Corvo Motors has {not}bought Lind Trucks"),
    ("Coffee causes cancer", "Coffee will {not}cause cancer"),
)


def cases():
    """Read the claims and passages of the text file."""
    claim = ""
    text = Path(__file__).with_name("cases.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        word, colon, rest = line.partition(": ")
        if word == "claim":
            claim = rest
        elif colon and claim:
            yield claim, word, rest


@given(st.text(), st.text())
def test_any_two_strings_give_a_stance(claim, passage):
    """Of any two strings there is a stance, with a confidence between 0 and 1."""
    found = claimtrack.stance(claim, passage)

    assert found.label in {"for", "against", "observing", "unrelated"}
    assert 0 < found.confidence < 1
    assert found.evidence


@given(st.text(), st.text())
def test_the_same_texts_give_the_same_stance(claim, passage):
    """A stance depends on nothing but the two texts."""
    assert stance(claim, passage) == StanceReader().read(claim, passage)


@pytest.mark.parametrize(("claim", "passage"), EVENTS)
def test_a_passage_equal_to_the_claim_is_for_it(claim, passage):
    """A claim supports itself, and so does its plain paraphrase."""
    assert stance(claim, claim).label == "for"
    assert stance(claim, passage.replace("{not}", "")).label == "for"


@pytest.mark.parametrize(("claim", "passage"), EVENTS)
def test_negating_the_predicate_turns_the_stance(claim, passage):
    """A negated event stands against the claim, and for the negated claim."""
    negated = passage.replace("{not}", "not ")

    assert stance(claim, negated).label == "against"
    assert stance(negated, claim).label == "against"
    assert stance(negated, negated).label == "for"


@pytest.mark.parametrize(("claim", "passage"), EVENTS)
@pytest.mark.parametrize(
    ("frame", "label"),
    [
        ("The report that {} is a hoax", "against"),
        ("The ministry denied that {}", "against"),
        ("Rumour has it that {}", "observing"),
        ("It is unclear whether {}", "observing"),
    ],
)
def test_frames_decide(claim, passage, frame, label):
    """What is said of a claim counts, whatever the claim."""
    inside = passage.replace("{not}", "")

    assert stance(claim, frame.format(inside)).label == label


@pytest.mark.parametrize(("claim", "passage"), EVENTS)
def test_a_passage_about_other_things_is_unrelated(claim, passage):
    """Without a common word a passage is unrelated, negated or not."""
    assert stance(claim, "Bees hum beside quiet ponds").label == "unrelated"
    assert stance("Bees hum beside quiet ponds", passage).label == "unrelated"


@pytest.mark.parametrize(("claim", "word", "passage"), list(cases()))
def test_capitals_of_the_passage_do_not_matter(claim, word, passage):
    """A headline in capitals stands where the same one in small letters stands."""
    if word == "unrelated" or len(passage) > 60:
        return  # names are told by capitals, and sentences by the capital that begins one
    assert stance(claim, passage.upper()).label == stance(claim, passage).label


@pytest.mark.parametrize(("claim", "word", "passage"), list(cases()))
def test_cases_of_many_fields(claim, word, passage):
    """Each passage of the text file takes the stance it stands under."""
    assert stance(claim, passage).label == word


@pytest.mark.parametrize("argument", [None, b"It rained.", 5])
def test_what_is_no_text_is_refused(argument):
    """A wrong call names the argument."""
    with pytest.raises(claimtrack.ClaimtrackError, match="claim"):
        stance(argument, "It rained.")
    with pytest.raises(claimtrack.ClaimtrackError, match="passage"):
        stance("It rained.", argument)
    with pytest.raises(claimtrack.ClaimtrackError, match="lexicon"):
        StanceReader(argument)


def test_the_package_does_not_hide_the_function():
    """`claimtrack.stance` is the function, even after its package is imported."""
    assert claimtrack.stances is not claimtrack.stance
    assert claimtrack.stance is stance


def test_statements_stand_where_their_speakers_stand():
    """Who says it is for it, who denies it is against it."""
    text = "Lee said the militia fired the rockets. Roy denied the militia fired the rockets."
    said, denied = RULES.parse(text).statements
    claim = "The militia fired the rockets"

    assert stance(claim, said).label == "for"
    assert stance(claim, denied).label == "against"
    assert stance(claim, RULES.parse(text)).label == "against"


def test_a_document_that_was_written_and_read_stands_where_it_stood():
    """The layers of a document play no part."""
    doc = RULES.parse("The dam at Osk has burst, Lee said. It has not.")
    again = claimtrack.Document.from_dict(doc.to_dict())

    assert stance("The dam at Osk burst", again) == stance("The dam at Osk burst", doc)


def test_a_reader_takes_another_lexicon():
    """Without its denials, English knows no denial."""
    claim, passage = "Roy quit", "Roy denies that he quit"
    forms = [row for row in ENGLISH.rows if "denies" in row.words]
    poorer = ENGLISH.without("denies")

    assert forms
    assert StanceReader(poorer).read(claim, passage).label != "against"


@pytest.mark.parametrize(
    "piece", ["a", "no ", "not ", "1 ", "“", "said ", "Lee ", ". ", "?"]
)
def test_long_texts_take_linear_time(piece):
    """A hundred thousand characters of anything are read in a moment, on both sides."""
    long = piece * (100_000 // len(piece))

    assert stance(long, "Lee said no").confidence > 0
    assert stance("Lee said no", long).confidence > 0
