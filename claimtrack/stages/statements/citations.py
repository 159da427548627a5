"""Who says what another only quotes: "quoted [Lee] as saying that it rained"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.subjects import subject_before

_LONGEST_AGENT: Final = 6
_IN_GROUP: Final = k.VERBAL | k.BE | k.ADVERB | k.MANNER


def name_cited(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Give what is said behind "as" the source that the verb before tells.

    Of "the paper quoted Lee as saying so" the weights hold the paper for the source,
    which is the subject of all other gerunds.

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    for each in findings:
        head = None if each.cue is None else _gerund(page, cues, each.cue)
        source = None if head is None else cited(page, head)
        if source is None:
            yield each
        else:
            yield attrs.evolve(each, source=source, elided=False)


def _gerund(page: Page, cues: CueBook, cue: Range) -> int | None:
    """Give the number of the gerund with which a cue begins, with or without "as"."""
    head = cue[0] + bool(page.kind[cue[0]] & k.ROLE)
    verbs = cues.verbs.get(page.word(head), ())
    return head if any(verb.form & VerbForm.ING for verb in verbs) else None


def cited(page: Page, head: int) -> Range | None:
    """
    Find who is said to say something: "quoted Lee as saying", "Lee was cited as saying".

    It is the object of the verb before "as", and the subject if that is a passive.

    Args:
        page: The words.
        head: The number of the gerund.
    """
    low = page.limit[head][0]
    if head - 1 <= low or not page.kind[head - 1] & k.ROLE:
        return None
    end = _before_circumstances(page, head - 1, low)
    if _is_passive(page, end, low):
        return _subject(page, end)
    # "quoted Lee, the mayor, as saying"
    end -= page.word(end - 1) == ","
    begin = page.mentions.begin.get(end, -1)
    return (begin, end) if begin > low else None


def quoting_group(page: Page, source: Range, head: int) -> int | None:
    """
    Find the verb by which somebody is quoted: "*was quoted* as saying".

    Args:
        page: The words.
        source: Who is quoted, as `cited` found it.
        head: The number of the gerund.

    Returns:
        The number of the first word of its group; None if there is no such verb.
    """
    low = page.limit[head][0]
    end = _before_circumstances(page, head - 1, low)
    if not _is_passive(page, end, low):
        end = source[0]
    verbs = page.grammar.cues.verbs
    return _group(page, end) if page.word(end - 1) in verbs else None


def _before_circumstances(page: Page, end: int, low: int) -> int:
    """Go back over when and where one is quoted: "on Monday", "by the Herald"."""
    while end > low:
        begin = page.mentions.begin.get(end, end)
        while begin > low and page.kind[begin - 1] & k.TIME:
            begin -= 1
        if begin == end or not page.sees(begin - 1, k.PREPOSITION):
            break
        end = begin - 1
    # "by local media", whom no mention tells
    agents = range(end - 2, max(low, end - _LONGEST_AGENT), -1)
    by = next((n for n in agents if page.kind[n] & (k.AGENT | k.MARK | k.FINITE)), low)
    return by if page.sees(by, k.AGENT) else end


def _group(page: Page, end: int) -> int:
    """Find where the group of the verb that ends here begins."""
    first = end - 1
    while page.sees(first - 1, _IN_GROUP):
        first -= 1
    return first


def _is_passive(page: Page, end: int, low: int) -> bool:
    """Whether a form of "be" and a participle stand here, such as "was quoted"."""
    first = _group(page, end)
    return first >= low and any(page.kind[n] & k.BE for n in range(first, end - 1))


def _subject(page: Page, end: int) -> Range | None:
    found = subject_before(page, _group(page, end), end - 1)
    return None if found is None else found.words
