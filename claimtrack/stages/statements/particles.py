"""Particles of cues that stand in front of their contents: brushed [aside the claim]."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.openings import opens_base
from claimtrack.stages.statements.page import Page


def with_particles(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Take the particle of a verb out of the content into the cue.

    The weights may take "brushed" for a cue of which they know the verb alone.  The
    "to" of an infinitive, as in "appealed to end the war", and an object, as in "put
    it at forty", are no such particles.

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    for each in findings:
        end = None if each.cue is None else _behind_particle(page, cues, each)
        if end is None or each.cue is None:
            yield each
            continue
        content = tuple(
            (end if piece[0] == each.cue[1] else piece[0], piece[1])
            for piece in each.content
        )
        whole = attrs.evolve(each, cue=(each.cue[0], end), content=content).sound()
        yield each if whole is None else whole


def _behind_particle(page: Page, cues: CueBook, found: Finding) -> int | None:
    """Give the word behind the particle, if the content begins with one."""
    first, end = found.cue or (0, 0)
    if all(piece[0] != end for piece in found.content):
        return None
    for number in range(first, end):
        verb = longest(cues.verbs, page.norm, number)
        behind = end if verb is None else number + len(verb.words)
        if behind > end:
            infinitive = page.kind[behind - 1] & k.INFINITIVAL
            object_ = any(page.kind[n] & k.PRONOUN for n in range(end, behind))
            bound = object_ or (infinitive and opens_base(page, behind))
            return None if bound else behind
    return None
