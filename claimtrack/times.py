"""
Time expressions alone.

This module loads no more of the package than it needs, so that who looks for times
only does not wait for what reads statements.
"""

from __future__ import annotations

from functools import cache
from typing import NoReturn

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.when import Published, TimeExpression, read_published
from claimtrack.options import check_type, refuse
from claimtrack.stages.times.find import FindTimes, time_finder


@cache
def _default_finder() -> FindTimes:
    return time_finder(ENGLISH, None)


def find_times(
    text: str, *, published: Published | str | None = None, **unknown: NoReturn
) -> tuple[TimeExpression, ...]:
    """
    Find the time expressions of a text as the default `Parser` does.

    Args:
        text: Any string, as it is.
        published: When it was published: an ISO 8601 string, a date, a datetime, or
            None; without it, relative times are found but stay unresolved.
        unknown: There are no other options.

    Returns:
        The expressions in the order of the text; they never overlap.

    Raises:
        ArgumentError: If the text is no string.
        OptionError: If there is an option besides `published`.
        PublishedError: If `published` is no date.

    >>> [time.value for time in find_times("It rained last week.", published="2021-07-08")]
    ['2021-W26']
    """
    refuse(unknown)
    check_type("text", text, str)
    return _default_finder()(text, read_published(published))
