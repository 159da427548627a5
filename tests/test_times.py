"""Time expressions alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.errors import ArgumentError, OptionError, PublishedError
from claimtrack.testing import news
from claimtrack.times import find_times

PARSER = claimtrack.Parser()

# Laws


@given(news(), st.none() | st.dates() | st.datetimes())
def test_they_are_those_of_a_parser(text, published):
    """It makes no difference by which way they are asked for."""
    assert find_times(text, published=published) == PARSER.find_times(
        text, published=published
    )


# Cases


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"text": 5}, ArgumentError),
        ({"text": "x", "published": "soon"}, PublishedError),
        ({"text": "x", "languages": ["fr"]}, OptionError),
    ],
)
def test_a_wrong_call_raises(arguments, error):
    """What a parser refuses is refused here, too."""
    with pytest.raises(error):
        find_times(**arguments)


def test_what_reads_statements_is_not_loaded():
    """Who looks for times only does not wait for the rest."""
    code = (
        "import sys, claimtrack; claimtrack.find_times('It fell today.');"
        "print('claimtrack.pipeline' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603  our own interpreter, and our own code
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert done.stdout.strip() == "False"
