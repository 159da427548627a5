"""The one door to dateparser."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.errors import ArgumentError, LanguageError
from claimtrack.stages.times.dateparser_seam import ForeignDates

FOREIGN = ForeignDates(("fr", "de", "es", "ar", "zh", "ru"))


def found(text):
    return [(time.text, time.value) for time in FOREIGN.find(text)]


# Laws


@given(st.text(max_size=60))
def test_any_text_will_do(text):
    """Whatever stands there, dates or none, nothing raises."""
    assert all(time.text == text[time.start : time.end] for time in FOREIGN.find(text))


@given(st.dates().filter(lambda day: day.year >= 1000))
def test_the_digits_are_kept(day):
    """Day and year are what the digits say, or there is no date."""
    for _, value in found(f"le {day.day} juillet {day.year}"):
        assert value in (f"{day.year}-07-{day.day:02}", f"{day.year}-07")


# Cases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il est mort le 8 juillet 2021 à Paris.", [("8 juillet 2021", "2021-07-08")]),
        ("Il est mort le 1er août 2020.", [("1er août 2020", "2020-08-01")]),
        ("Er starb am 3. März 2020.", [("3. März 2020", "2020-03-03")]),
        ("Murió el 8 de julio de 2021.", [("8 de julio de 2021", "2021-07-08")]),
        ("En julio de 2021 murió.", [("julio de 2021", "2021-07")]),
        ("توفي في 8 يوليو 2021.", [("8 يوليو 2021", "2021-07-08")]),
        ("他于2021年7月8日去世。", [("2021年7月8日", "2021-07-08")]),
        ("Он умер 8 июля 2021 года.", [("8 июля 2021", "2021-07-08")]),
        ("12 personnes 2021", []),
        ("Tribunal 2019", []),
        ("le 14 juillet", []),
    ],
)
def test_absolute_dates_are_read(text, expected):
    """Dates of the form that dateparser reads well, and nothing else."""
    assert found(text) == expected


def test_a_parser_reads_the_languages_it_was_given():
    """Other languages are asked for; English is read in any case."""
    text = "On 5 May 2020 and le 8 juillet 2021."
    parser = claimtrack.Parser(languages=["fr"])

    assert [t.value for t in parser.find_times(text)] == ["2020-05-05", "2021-07-08"]
    assert [t.value for t in claimtrack.find_times(text)] == ["2020-05-05", "2021"]
    assert [t.value for t in parser.parse(text).times] == ["2020-05-05", "2021-07-08"]


def test_an_unknown_language_is_named():
    """The error has the codes, and says which is unknown."""
    with pytest.raises(LanguageError, match="'xx'") as caught:
        claimtrack.Parser(languages=["fr", "xx"])

    assert caught.value.languages == ("fr", "xx")


@pytest.mark.parametrize("languages", ["fr", 5, [5]])
def test_languages_are_a_list_of_codes(languages):
    """A single string is no list, and a number is no code."""
    with pytest.raises(ArgumentError):
        claimtrack.Parser(languages=languages)


def test_dateparser_is_loaded_only_if_asked_for():
    """English needs no dateparser, so that a first call is quick."""
    code = (
        "import sys, claimtrack;"
        "claimtrack.find_times('It broke on 8 July 2021.', published='2021-07-08');"
        "sys.exit('dateparser' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603  our own code
