"""What the commands do."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

from claimtrack.cli.arguments import STDIN
from claimtrack.cli.console import Console
from claimtrack.cli.formats import DOCUMENT_FORMATS, TIMES_FORMATS, Item, Look
from claimtrack.cli.reading import Text, read_text
from claimtrack.cli.writing import write_file, write_stdout
from claimtrack.errors import MissingExtraError, UnreadableError
from claimtrack.model.document import Document
from claimtrack.registry import Registry
from claimtrack.text.columns import one_line

if TYPE_CHECKING:
    from claimtrack.pipeline import Parser

_LONG: Final = 100_000
"""From how many characters on a text is worth showing progress."""

_Work: TypeAlias = Callable[[str], Document]


def parse(options: argparse.Namespace, console: Console) -> int:
    """Read texts, and write what was found."""
    parser = _parser(options)

    def work(text: str) -> Document:
        return parser.parse(text, published=options.published)

    return _each(options, console, work, DOCUMENT_FORMATS[options.format])


def times(options: argparse.Namespace, console: Console) -> int:
    """Find the time expressions of texts, and write them."""
    parser = _parser(options)

    def work(text: str) -> Document:
        found = parser.find_times(text, published=options.published)
        return Document(text, options.published, times=found)

    return _each(options, console, work, TIMES_FORMATS[options.format])


def stance(options: argparse.Namespace, console: Console) -> int:
    """Tell how a passage stands to a claim."""
    from claimtrack.stances.reader import stance as judge  # noqa: PLC0415  not for --version

    passage = options.passage
    if passage == STDIN:
        try:
            passage = _read(STDIN, console).text
        except UnreadableError as error:
            console.say(str(error))
            return 1
    found = judge(options.claim, passage)
    lines = [f"{found.label.value}  confidence {found.confidence:.2f}"]
    for one in found.evidence:
        words = passage[one.start : one.end] if one.start is not None else ""
        seen = f" “{one_line(words)}”" if words else ""
        lines.append(f"  {one_line(one.rule)}{seen}")
    return _deliver([f"{line}\n" for line in lines], None, console)


def train(options: argparse.Namespace, console: Console) -> int:
    """Learn weights from annotated articles."""
    # The library never imports how its weights are made; it takes numerical packages.
    command = import_module("claimtrack.training.command")
    try:
        command.train(options.corpora, Path(options.output), console.progress)
    except (UnreadableError, MissingExtraError) as error:
        console.say(str(error))
        return 1
    except OSError as error:
        console.say(f"{options.output}: cannot be written: {error.strerror}")
        return 1
    console.clear()
    return 0


def _parser(options: argparse.Namespace) -> Parser:
    """Make the parser that the options ask for."""
    from claimtrack.pipeline import Parser  # noqa: PLC0415  not for --version

    registry = Registry()
    if options.parsers:
        registry.load_entry_points()
    # What was not asked for is left to the defaults of the library.
    asked = {
        name: getattr(options, name)
        for name in ("weights", "min_confidence")
        if getattr(options, name, None) is not None
    }
    if getattr(options, "rules", False):
        asked["weights"] = None
    return Parser(registry=registry, **asked)


COMMANDS: Final = {"parse": parse, "times": times, "stance": stance, "train": train}


def _each(
    options: argparse.Namespace,
    console: Console,
    work: _Work,
    write: Callable[[Iterable[Item], Look], Iterator[str]],
) -> int:
    """Do the work on each file, and write the results in one format."""
    inputs = _Inputs(options.files, console)
    # A file is read on other terminals, so it gets the usual width and no colour.
    to_file = _is_file(options.output)
    look = Look(
        several=len(options.files) > 1,
        width=80 if to_file else console.width,
        color=console.color and not to_file,
        explain=getattr(options, "explain", False),
    )
    status = _deliver(write(inputs.read(work), look), options.output, console)
    return max(status, inputs.status)


def _is_file(output: str | None) -> TypeGuard[str]:
    return output not in (None, STDIN)


def _deliver(pieces: Iterable[str], output: str | None, console: Console) -> int:
    """Write the output to where it belongs, and give the exit status of that."""
    try:
        if _is_file(output):
            write_file(output, pieces)
        else:
            write_stdout(pieces, console)
    except BrokenPipeError:
        # Who reads has seen enough, as in "claimtrack parse … | head".
        console.abandon_stdout()
    except OSError as error:
        name = output if _is_file(output) else "standard output"
        console.say(f"{name}: cannot be written: {error.strerror}")
        if not _is_file(output):
            console.abandon_stdout()
        return 1
    console.clear()
    return 0


def _read(name: str, console: Console) -> Text:
    """Read a file, with a word on stderr if its encoding is only guessed."""
    text = read_text(name)
    if text.guessed:
        console.say(
            f"{name}: is not UTF-8, so read as Windows-1252; if letters look wrong,"
            " save it as UTF-8"
        )
    return text


class _Inputs:
    """The files, of which some may be unreadable."""

    def __init__(self, names: list[str], console: Console) -> None:
        self.status = 0
        self._names = names
        self._console = console

    def read(self, work: _Work) -> Iterator[Item]:
        """Give each document with its name; name the unreadable files on stderr."""
        several = len(self._names) > 1
        for number, name in enumerate(self._names, 1):
            try:
                text = _read(name, self._console)
            except UnreadableError as error:
                self._console.say(str(error))
                self.status = 1
                continue
            # What is done at once would only flicker.
            if several or len(text.text) > _LONG:
                told = f"{number} of {len(self._names)}: {name}"
                self._console.progress(
                    f"reading {told} ({len(text.text):,} characters)"
                )
            yield Item("standard input" if name == STDIN else name, work(text.text))
