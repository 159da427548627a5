"""
The command line: ``claimtrack parse``, ``times``, ``stance`` and ``train``.

The exit status is 0 if all went well, 1 if an input could not be read, a custom
parser failed or the output could not be written, and 2 for wrong usage.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimtrack.cli.arguments import read_arguments
from claimtrack.cli.commands import COMMANDS
from claimtrack.cli.console import Console
from claimtrack.errors import ClaimtrackError

__all__ = ["main"]

INTERRUPTED = 130
"""The exit status that shells expect of a program stopped from the keyboard."""


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        arguments: What stands behind the program's name; None for those of the process.

    Returns:
        The exit status.

    Raises:
        SystemExit: With status 2 for wrong usage, 0 after ``--help`` or ``--version``.
    """
    options = read_arguments(arguments)
    console = Console()
    try:
        return COMMANDS[options.command](options, console)
    except KeyboardInterrupt:
        console.clear()
        return INTERRUPTED
    except ClaimtrackError as error:
        # Weights that cannot be read, or a custom parser that fails: the message tells
        # the remedy, and a traceback would only hide it.
        console.say(str(error))
        return 1
