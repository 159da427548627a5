"""Headlines that tell what sort of piece they head: "Opinion: The mayor must go"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page


def without_kickers(
    page: Page, kickers: AbstractSet[str], findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Leave out what stands behind the colon of a kicker, which nobody says by it.

    Args:
        page: The words.
        kickers: The kickers, in lower case.
        findings: What was found, in any order.
    """
    for each in findings:
        cue, source = each.cue, each.source
        is_colon = cue is None or page.norm[cue[0]] == ":"
        if not (is_colon and source and " ".join(page.norm[slice(*source)]) in kickers):
            yield each
