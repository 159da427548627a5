"""Why something was found, and what could not be read."""

from __future__ import annotations

import attrs


@attrs.frozen
class Evidence:
    """
    One reason for a finding.

    Args:
        rule: The name of the rule or the custom parser.
        start: The offset of what it saw; None if it saw no particular words.
        end: The offset behind it; None together with `start`.
    """

    rule: str
    start: int | None = None
    end: int | None = None


@attrs.frozen
class Note:
    """
    Something that could not be read, or only with doubt.

    Args:
        code: What it is, in words joined by hyphens: "unpaired-quotation-mark".
        start: The offset of the words in question.
        end: The offset behind them.
        message: The same for a person, in a sentence.
    """

    code: str
    start: int
    end: int
    message: str
