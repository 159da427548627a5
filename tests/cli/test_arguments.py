"""Tests of what stands behind the program's name."""

from __future__ import annotations

import datetime as dt
import io
import shlex
from contextlib import redirect_stderr
from inspect import signature

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import Parser
from claimtrack.cli.arguments import read_arguments


@given(st.dates())
def test_reads_publication_dates(date):
    """Any date in ISO 8601 is read as that date."""
    options = read_arguments(["times", "a.txt", f"--published={date.isoformat()}"])

    assert options.published == date


def test_reads_files_and_options():
    """Several files may be named, with options before and behind them."""
    published = "2021-07-08T14:30+03:00"
    options = read_arguments(
        ["parse", "--published", published, "a.txt", "-", "--explain"]
    )

    assert options.files == ["a.txt", "-"]
    assert options.published.utcoffset() == dt.timedelta(hours=3)
    assert (options.format, options.output, options.explain) == ("text", None, True)


@given(st.floats(min_value=0, max_value=1))
def test_reads_probabilities(number):
    """Any number from 0 to 1 may be asked for as the least confidence."""
    options = read_arguments(
        ["parse", "a.txt", "--weights", "shipped", f"--min-confidence={number!r}"]
    )

    assert options.min_confidence == number


@given(st.floats().filter(lambda number: not 0 <= number <= 1))
def test_refuses_what_is_no_probability(number):
    """Neither 1.5 nor -1, "inf" or "nan" can be a confidence."""
    with pytest.raises(SystemExit) as caught, redirect_stderr(io.StringIO()):
        read_arguments(
            ["parse", "a.txt", "--weights", "w", f"--min-confidence={number!r}"]
        )

    assert caught.value.code == 2


@pytest.mark.parametrize("command", ["parse", "times"])
def test_custom_parsers_run_only_if_asked_for(command):
    """Nothing that is installed changes what is found until it is asked for."""
    assert not read_arguments([command, "a.txt"]).parsers
    assert read_arguments([command, "a.txt", "--parsers"]).parsers


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "required: COMMAND"),
        (["parse"], "required: FILE"),
        (["read", "a.txt"], "invalid choice: 'read'"),
        (["parse", "a.txt", "--format", "xml"], "invalid choice: 'xml'"),
        (["parse", "a.txt", "--published", "2021-13-40"], "'2021-13-40' is no date"),
        (["parse", "-", "-"], "can be read only once"),
        (
            ["parse", "a.txt", "-o", "/no/such/out.txt"],
            "there is no directory /no/such",
        ),
        (["parse", "a.txt", "-o", "."], "is a directory; name a file in it"),
        (["times", "a.txt", "--explain"], "unrecognized arguments: --explain"),
        (["times", "a.txt", "b.txt", "--format", "timex3"], "name one FILE"),
        (
            ["times", "a.txt", "--weights", "shipped"],
            "unrecognized arguments: --weights",
        ),
        (["parse", "a.txt", "--min-confidence", "sure"], "'sure' is no probability"),
        (["parse", "a.txt", "--rules", "--min-confidence", "0.5"], "leave out --rules"),
        (["parse", "a.txt", "--rules", "--weights", "w"], "not allowed with"),
        (["stance", "claim"], "required: PASSAGE"),
    ],
)
def test_wrong_usage_is_status_2(arguments, message, capsys):
    """Wrong usage is told in a message that names the culprit."""
    with pytest.raises(SystemExit) as caught:
        read_arguments(arguments)

    assert caught.value.code == 2
    assert message in capsys.readouterr().err


def test_usage_is_that_of_the_command(capsys):
    """Whoever combines options wrongly sees those of the command, not all commands."""
    for arguments in (["times", "-", "-"], ["times", "-", "--frmat", "json"]):
        with pytest.raises(SystemExit):
            read_arguments(arguments)

        assert capsys.readouterr().err.startswith("usage: claimtrack times ")


def test_refuses_to_overwrite_an_input(tmp_path, capsys):
    """The output may not be one of the files to read."""
    path = tmp_path / "a.txt"
    path.touch()

    with pytest.raises(SystemExit):
        read_arguments(["parse", str(path), "-o", str(tmp_path / "." / "a.txt")])
    assert "is one of the files to read" in capsys.readouterr().err


def test_an_output_of_a_hyphen_is_stdout():
    """``-o -`` is no file."""
    assert read_arguments(["parse", "-", "-o", "-"]).output == "-"


@pytest.mark.parametrize("command", [[], ["parse"], ["times"], ["stance"], ["train"]])
def test_every_command_has_help(command, capsys):
    """Help is there, and the program ends well."""
    with pytest.raises(SystemExit) as caught:
        read_arguments([*command, "--help"])

    assert caught.value.code == 0
    assert "usage: claimtrack" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["parse", "times", "stance", "train"])
def test_the_example_in_the_help_is_good_usage(command, capsys):
    """What the help of a command shows can be typed as it stands there."""
    with pytest.raises(SystemExit):
        read_arguments([command, "--help"])
    example = " ".join(capsys.readouterr().out.partition("Example: ")[2].split())
    program, *arguments = shlex.split(example)

    assert program == "claimtrack"
    assert read_arguments(arguments).command == command


def test_the_help_tells_from_which_confidence_on_statements_are_given(capsys):
    """The default of ``--min-confidence`` is that of a `Parser`."""
    with pytest.raises(SystemExit):
        read_arguments(["parse", "--help"])
    told = " ".join(capsys.readouterr().out.split())

    assert (
        f"(default: {signature(Parser).parameters['min_confidence'].default})" in told
    )
