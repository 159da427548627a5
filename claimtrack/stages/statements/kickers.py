"""Headlines whose first part is nobody: "Opinion: …", "Roy not dead: …"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page


def without_kickers(
    page: Page, kickers: AbstractSet[str], findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Leave out what stands behind the colon of a kicker, which nobody says by it.

    Nor does anybody where what stands before the colon tells something itself: "Roy not
    dead: rumour spreads", "Fix is in: judge leaves"; or where it is a topic, and behind
    it somebody is named who says it: "Rome strike: army denies role".

    Args:
        page: The words.
        kickers: The kickers, in lower case.
        findings: What was found, in any order.
    """
    found = tuple(findings)
    sources = {each.source[0] for each in found if each.source is not None}
    for each in found:
        cue, source = each.cue, each.source
        is_colon = cue is None or page.norm[cue[0]] == ":"
        if not is_colon or source is None:
            yield each
            continue
        is_kicker = " ".join(page.norm[slice(*source)]) in kickers
        is_topic = not _is_mention(page, source) and each.content[0][0] in sources
        is_told = cue is not None and (is_topic or _tells(page, source))
        if not (is_kicker or is_told):
            yield each


def _is_mention(page: Page, source: Range) -> bool:
    """Whether what looks like a name may be one: not "Rome strike", "Lee v Roy"."""
    return page.mentions.end.get(source[0]) == source[1]


def _tells(page: Page, source: Range) -> bool:
    """Whether there is a negation or a verb in what looks like a name."""
    kinds = [page.kind[number] for number in range(*source)]
    told = any(kind & (k.NEGATION | k.BE) for kind in kinds)
    return told and not any(kind & k.RELATIVE for kind in kinds)
