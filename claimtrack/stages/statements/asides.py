"""Sources with a long aside: "Lee, who …, said" tells more than who it is."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page

_LONGEST: Final = 10
"""The words of an aside that may still be needed to tell who is meant."""


def without_long_aside(page: Page, finding: Finding) -> Finding:
    """
    Leave out of a source what more than ten words tell of it behind a comma.

    An apposition stays, however long, as it says who it is: "Lee, the head of …".
    """
    source = finding.source
    if source is None:
        return finding
    first, end = source
    for number in range(first + 1, end - _LONGEST):
        if page.norm[number] == "," and _opens_aside(page, number + 1):
            return attrs.evolve(finding, source=(first, number))
    return finding


def _opens_aside(page: Page, number: int) -> bool:
    """Whether a relative clause or a participle begins here: ", who …", ", asked …"."""
    kind = page.kind[number]
    if kind & k.RELATIVE:
        return True
    inflected = page.norm[number].endswith(page.grammar.participles)
    return inflected and not kind & (k.CAPITAL | k.CLOSED)
