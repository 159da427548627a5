"""What stands behind the program's name on the command line."""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from claimtrack._version import __version__
from claimtrack.errors import PublishedError
from claimtrack.model.when import Published, read_published
from claimtrack.options import MIN_CONFIDENCE

STDIN: Final = "-"
"""The name of the standard input where a file is expected."""

_FILE_HELP: Final = (
    "a text file (UTF-8, UTF-16 or UTF-32 with byte order mark, else Windows-1252);"
    " - for the standard input"
)
_PUBLISHED_HELP: Final = (
    "when the text was published, in ISO 8601: 2021-07-08 or 2021-07-08T14:30+03:00;"
    " without it, relative times stay unresolved"
)
_WEIGHTS_HELP: Final = (
    "a file of learned weights to read with instead of those of the package"
)
_CORPUS_HELP: Final = "a folder of brat files (.txt and .ann), or a .jsonl file"
_EPILOG: Final = (
    "The exit status is 0 if all went well, 1 if an input could not be read, 2 for"
    " wrong usage."
)


def read_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """
    Read the arguments, and check them as far as that goes without reading a file.

    Args:
        arguments: The arguments; None for those of the process.

    Returns:
        The options; `command` is "parse", "times", "stance" or "train".

    Raises:
        SystemExit: With status 2 for wrong usage, 0 after ``--help`` or ``--version``.
    """
    parser, commands = _parser()
    options, unknown = parser.parse_known_args(arguments)
    problem = _problem(options)
    if unknown:
        problem = f"unrecognized arguments: {' '.join(unknown)}"
    if problem:
        # The usage of the command, not of the program, shows what to mend.
        commands[options.command].error(problem)
    return options


def _parser() -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """Make the parser of the program, and those of its commands."""
    parser = argparse.ArgumentParser(
        prog="claimtrack",
        description="Who said what, to whom, where and when – and what denies what.",
        epilog=_EPILOG,
    )
    parser.add_argument(
        "--version", action="version", version=f"claimtrack {__version__}"
    )
    # Required by hand: argparse takes a command for optional unless told otherwise.
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (told, fill, example) in _COMMANDS.items():
        command = commands.add_parser(
            name,
            help=told,
            description=f"{told.capitalize()}.",
            epilog=f"Example: claimtrack {name} {example}",
        )
        fill(command)
    return parser, commands.choices


def _fill_parse(parse: argparse.ArgumentParser) -> None:
    _add_files(parse, formats=("text", "json", "jsonl", "html"))
    parse.add_argument(
        "--explain", action="store_true", help="say why each thing was found"
    )
    reading = parse.add_mutually_exclusive_group()
    reading.add_argument("--weights", metavar="FILE", help=_WEIGHTS_HELP)
    reading.add_argument(
        "--rules", action="store_true", help="read by rules alone, which is faster"
    )
    parse.add_argument(
        "--min-confidence",
        metavar="P",
        type=_probability,
        help="how likely a statement must be to be given, from 0 to 1"
        f" (default: {MIN_CONFIDENCE})",
    )


def _fill_times(times: argparse.ArgumentParser) -> None:
    _add_files(times, formats=("text", "json", "timex3"))


def _fill_stance(stance: argparse.ArgumentParser) -> None:
    stance.add_argument("claim", metavar="CLAIM", help="the claim, a sentence")
    stance.add_argument(
        "passage",
        metavar="PASSAGE",
        help="the passage, in quotes; - for the standard input",
    )


def _fill_train(train: argparse.ArgumentParser) -> None:
    train.add_argument(
        "corpora", metavar="CORPUS", type=Path, nargs="+", help=_CORPUS_HELP
    )
    train.add_argument(
        "-o", "--output", metavar="OUT", required=True, help="the file of weights"
    )


# What each command does, what gives its parser the arguments that it takes, and some.
_COMMANDS: Final = {
    "parse": (
        "read news texts, and tell who says what in them",
        _fill_parse,
        "news.txt --published 2021-07-08",
    ),
    "times": (
        "find the time expressions of texts",
        _fill_times,
        "news.txt --published 2021-07-08",
    ),
    "stance": (
        "tell how a passage stands to a claim",
        _fill_stance,
        '"The dam broke." "Officials denied that the dam had broken."',
    ),
    "train": (
        "learn weights from annotated articles",
        _fill_train,
        "articles.jsonl -o my-weights.xz",
    ),
}


def _add_files(command: argparse.ArgumentParser, formats: tuple[str, ...]) -> None:
    """Add what the commands that read files have in common."""
    command.add_argument("files", metavar="FILE", nargs="+", help=_FILE_HELP)
    command.add_argument(
        "--published", metavar="DATE", type=_published, help=_PUBLISHED_HELP
    )
    command.add_argument(
        "--format",
        choices=formats,
        default=formats[0],
        help="how to write the result (default: %(default)s)",
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="the file to write, in UTF-8; replaced only once it is complete",
    )
    command.add_argument(
        "--parsers",
        action="store_true",
        help="read with the custom parsers of installed packages, too",
    )


def _probability(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    # The comparison also turns "nan" down, which is a float but no probability.
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(
            f"{value!r} is no probability; write a number from 0 to 1, such as 0.8"
        )
    return number


def _published(value: str) -> Published | None:
    try:
        return read_published(value)
    except PublishedError:
        raise argparse.ArgumentTypeError(
            f"{value!r} is no date; write it as 2021-07-08 or 2021-07-08T14:30+03:00"
        ) from None


def _problem(options: argparse.Namespace) -> str | None:
    """Say what is wrong with the options together, or None."""
    files: list[str] = getattr(options, "files", [])
    output: str | None = getattr(options, "output", None)
    if files.count(STDIN) > 1:
        return "the standard input (-) can be read only once"
    if getattr(options, "min_confidence", None) is not None and options.rules:
        return "--min-confidence chooses among what weights find; leave out --rules"
    # A file of two XML documents is none.
    if len(files) > 1 and options.format == "timex3":
        return "--format timex3 writes a single XML document; name one FILE"
    # The usual sign for a stream stands for stdout where something is written.
    if output is None or output == STDIN:
        return None
    fault = _fault_of_output(Path(output), files)
    return f"-o {output}: {fault}" if fault else None


def _fault_of_output(output: Path, files: list[str]) -> str | None:
    if output.is_dir():
        return "is a directory; name a file in it"
    if not output.parent.is_dir():
        return f"there is no directory {output.parent}"
    if output.exists() and any(_is_same(Path(file), output) for file in files):
        return "is one of the files to read; name another"
    return None


def _is_same(file: Path, output: Path) -> bool:
    return file.is_file() and file.samefile(output)
