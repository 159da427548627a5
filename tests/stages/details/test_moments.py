"""time expressions around a cue → when it was said"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.details import detail_adder
from claimtrack.testing import news

add_details = detail_adder(ENGLISH)


@pytest.fixture
def said_at(mark):
    """Read when the last statement of a marked text was made."""

    def read(marked):
        found = mark(marked, add_details).statements[-1].said_at
        return None if found is None else found.value

    return read


# Laws


@given(news())
def test_the_time_of_saying_is_a_time_of_the_text(text):
    """It lies outside the content and is one of the time expressions."""
    document = claimtrack.parse(text, published="2021-07-08")
    places = {(time.start, time.end, time.value) for time in document.times}

    for statement in document.statements:
        found = statement.said_at
        if found is not None:
            assert (found.start, found.end, found.value) in places


@given(news())
def test_the_times_of_a_statement_lie_in_its_content(text):
    """Each id in `times` is that of an expression inside the content."""
    document = claimtrack.parse(text, published="2021-07-08")

    for statement in document.statements:
        for id_ in statement.times:
            assert any(part.covers(document.time(id_)) for part in statement.content)


# Cases


@pytest.mark.parametrize(
    ("marked", "value"),
    [
        ("[Lee] <said> on Monday {it was over}.", "2021-07-05"),
        ("On Monday, [Lee] <said> {it was over}.", "2021-07-05"),
        ("[One official Monday] <said> {it was over}.", "2021-07-05"),
        ("[This Wednesday the mayor] <said> {it was over}.", "2021-07-07"),
        ("[Lee] on Monday <said> {it was over}.", "2021-07-05"),
        ("[Lee] <told> reporters on Monday {that it was over}.", "2021-07-05"),
        ("{“It is over,”} [Lee] <said> yesterday.", "2021-07-07"),
        ("[Lee] <announced> {the sale} in May 2018.", "2018-05"),
        ("Interviewed in 2018, [Lee] <said> {it was over}.", "2018"),
        ("Speaking in 2018, [Lee] <said> {it was over}.", "2018"),
        ("Arrested on Monday, [Lee] <said> {it was over}.", "2021-07-05"),
        ("On Monday [Lee], who had seen the wreck on the sea bed long before the others, <said> {it was over}.", "2021-07-05"),
        ("In a study published on Monday in Optics Today by seven teams at work there, [they] <said> {it shone}.", "2021-07-05"),
    ],
)  # fmt: skip
def test_when_it_was_said_is_found(said_at, marked, value):
    """A time beside the cue tells when it was said."""
    assert said_at(marked) == value


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it was over on Monday}.",
        "[Lee, who was held on Monday,] <said> {it was over}.",
        "[Lee, 51], who left on Monday, <said> {it was over}.",
        "Lee, to whom it was shown on Monday, was <asked> {if it was over}.",
        "[A man held on Monday] <said> {it was over}.",
        "Born in Oda in 1932, [she] <said> {it was over}.",
        "Elected in 2018, [Lee] <said> {it was over}.",
        "[Monday's report] <said> {it was over}.",
        "[Lee] <said> for years {that it was over}.",
        "[Lee] <thought> on Monday {it was over}.",
        "[Lee] now <says> {it is over}.",
        "[Lee] soon <said> {it was over}.",
        "[Lee] <announced> {his exit}, which starts next Wednesday.",
        "[Lee] <announced> {his exit} next Wednesday.",
        "[Fans] <claiming> {it was over} met on Monday.",
        "The offer, which [Lee] <called> {a trick}, had begun on Monday.",
        "In fiscal 2020, [the firm] <said> {it lost money}.",
        "[The firm] <reported> third-quarter {profit of $2 million}.",
        "[Lee] <said> {it was over}.",
    ],
)
def test_what_happened_then_was_not_said_then(said_at, marked):
    """Times of the content, of the source, of thoughts and lengths of time do not count."""
    assert said_at(marked) is None


def test_times_inside_are_listed(mark):
    """The times inside the content are those of what is said, in order."""
    document = mark("[Lee] <said> {it rained on Monday and in May 2018}.", add_details)
    statement = document.statements[0]

    assert [document.time(id_).value for id_ in statement.times] == [
        "2021-07-05",
        "2018-05",
    ]
