"""Statements around a noun: his claim that …; a report by Lee that …."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.rows.cues import CueNoun, CueVerb, Takes
from claimtrack.model.passage import CLITIC, Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.plain_phrases import plain_start
from claimtrack.stages.statements.spans import (
    before_main_clause,
    before_predicate,
    trim,
)

_NO_SUBJECT: Final = k.OBJECT | k.RELATIVE | k.COMPLEMENTIZER | k.TIME | k.POSSESSIVE
_TOPICS: Final = k.TOPIC | k.MATTER | k.GENITIVE
_FARTHEST_OWNER: Final = 3  # words
_LONGEST_PREDICATE: Final = 5
_PREDICATE: Final = k.FINITE | k.ADVERB | k.MANNER | k.TIME


@attrs.frozen
class NounCue:
    """A noun that may report: where it stands, and its row."""

    row: CueNoun
    first: int
    last: int


def is_noun(page: Page, cues: CueBook, cue: Range) -> bool:
    """Whether a noun reports here, alone or with its link: "claims", "charges against"."""
    first, end = cue
    return page.norm[first] in cues.nouns or page.norm[end - 1] in cues.nouns


def find_nouns(page: Page, cues: CueBook) -> Iterator[NounCue]:
    """Yield each noun that may report and is not a verb here."""
    nouns = cues.nouns
    for number, word in enumerate(page.norm):
        if word in nouns:
            cue = longest(nouns, page.norm, number)
            if cue is not None and isinstance(cue.row, CueNoun):
                if page.kind[number] & k.CAPITAL and page.sees(number - 1, k.CAPITAL):
                    continue
                yield NounCue(cue.row, number, number + len(cue.words))


def read_noun(page: Page, cue: NounCue, heads: Heads) -> Finding | None:
    """Read the statement that a noun reports, if a link joins content to it."""
    low, high = page.limit[cue.first]
    source, link = _source(page, cue, low, high)
    if link < high and page.norm[link] not in cue.row.links:
        late = _late_link(page, cue, link, high)
        if late is not None:
            return _predicated(page, cue, source, late, heads)
        if _opens_bare_clause(page, cue, link, high):
            return _bare(page, cue, source, link, heads)
    if link >= high - 1 or page.norm[link] not in cue.row.links:
        return None
    # In "heard the charges that day", a time begins here.
    if page.sees(link, k.TIME):
        return None
    clausal = bool(page.kind[link] & k.COMPLEMENTIZER)
    # "the report that was published" is a relative clause.
    if lacks_subject(page, link + 1) if clausal else source is None:
        return None
    opens = clausal or page.kind[link] & k.INFINITIVAL
    start = link if opens else link + 1
    # "allegations of" is the cue, but the "that" of "claims that" belongs to the claim.
    end = start if link == cue.last else cue.last
    stop = clause_end(page, start, high, heads)
    stop = _end(page, cue.first, start, stop, verbs=2 if clausal else 1)
    content = trim(page, start, stop)
    return Finding(source, (cue.first, end), (content,), f"noun-{page.norm[link]}")


def _source(page: Page, cue: NounCue, low: int, high: int) -> tuple[Range | None, int]:
    """
    Give who owns a claim, and where the link should be.

    He may stand behind "by"; where it stood says not who: "a report in the Herald that".
    """
    owner, link = owner_of(page, cue.first, low), cue.last
    if owner is not None or link >= high or not page.kind[link] & k.PREPOSITION:
        return owner, link
    phrase = phrase_after(page, link + 1, high)
    if phrase is not None and page.kind[link] & k.AGENT:
        return phrase, phrase[1]
    if phrase is not None and _is_place(page, cue, link, phrase):
        return None, phrase[1]
    return None, link


def _is_place(page: Page, cue: NounCue, link: int, phrase: Range) -> bool:
    """Whether a phrase names where a claim stood, and the claim follows."""
    topic = page.kind[link] & _TOPICS or page.norm[link] in cue.row.links
    named = page.kind[phrase[1] - 1] & k.CAPITAL
    return bool(named and not topic and page.sees(phrase[1], k.COMPLEMENTIZER))


def _late_link(page: Page, cue: NounCue, start: int, high: int) -> int | None:
    """Find the "that" of "rumors grew that …" and "the fear has always been that …"."""
    number = start
    stop = min(high - 1, start + _LONGEST_PREDICATE)
    while number < stop and page.kind[number] & _PREDICATE:
        number += 1
    # "The report said that": what is said there has a verb for its cue.
    verbs = page.grammar.cues.verbs
    reports = any(
        page.norm[n] in verbs and longest(verbs, page.norm, n)
        for n in range(start, number)
    )
    predicate = any(page.kind[n] & k.FINITE for n in range(start, number))
    links = page.sees(number, k.COMPLEMENTIZER) and page.norm[number] in cue.row.links
    whole = links and not lacks_subject(page, number + 1)
    return number if whole and predicate and not reports else None


def _opens_bare_clause(page: Page, cue: NounCue, start: int, high: int) -> bool:
    """
    Whether a clause without "that" tells the claim: "allegations he hit a man".

    In "the claim he made" and "the claim he repeated in May" the clause lacks an
    object, which is the claim itself.
    """
    if "that" not in cue.row.links or not page.sees(start, k.PRONOUN | k.CAPITAL):
        return False
    # "The boy claim he left" is no noun, but a slip for a verb.
    is_verb = page.norm[cue.first] in page.grammar.cues.verbs
    if page.sees(start, _NO_SUBJECT) or (is_verb and not page.kind[cue.first - 1]):
        return False
    subject = page.mentions.end.get(start, start + 1)
    verb = subject
    while verb < high and page.kind[verb] & (k.VERBAL | k.ADVERB | k.MANNER):
        verb += 1
    is_be = page.sees(verb - 1, k.BE) and verb > subject
    if is_be:
        return not page.sees(verb, k.MARK | k.GERUND)
    finite = verb > subject or page.sees(verb, k.VERB)
    return finite and page.sees(verb + 1, k.OPENS_NOUN) and verb + 1 < high


def _bare(
    page: Page, cue: NounCue, source: Range | None, start: int, heads: Heads
) -> Finding:
    """Read "allegations he hit a man", which the noun's own verb ends."""
    high = page.limit[cue.first][1]
    stop = _end(page, cue.first, start, clause_end(page, start, high, heads), verbs=2)
    content = trim(page, start, stop)
    return Finding(source, (cue.first, cue.last), (content,), "noun-clause")


def _predicated(
    page: Page, cue: NounCue, source: Range | None, link: int, heads: Heads
) -> Finding:
    """Read "Lee's fear is that …", whose verb belongs to the cue."""
    end = link
    while not page.kind[end - 1] & k.FINITE:
        end -= 1  # "rumors grew on Monday that"
    high = page.limit[link][1]
    content = trim(page, link, clause_end(page, link, high, heads))
    return Finding(source, (cue.first, end), (content,), "noun-is-that")


def lacks_subject(page: Page, number: int) -> bool:
    """
    Whether a finite verb stands where a clause would have its subject.

    Args:
        page: The words.
        number: The number of the word behind "that".
    """
    if page.sees(number, k.AUXILIARY | k.MODAL | k.MARK):
        return True
    return page.sees(number, k.VERB) and not page.sees(number, k.CAPITAL)


def owner_of(page: Page, first: int, low: int) -> Range | None:
    """
    Find whose claim it is: "his claim", "Lee's repeated claim".

    Args:
        page: The words.
        first: The number of the noun.
        low: The number of the first word of its sentence.
    """
    number = first - 1
    for _ in range(_FARTHEST_OWNER):
        if number < low:
            return None
        if page.kind[number] & k.POSSESSIVE:
            return (number, number + 1)
        if page.norm[number] in (CLITIC, "'"):
            begin = page.mentions.begin.get(number)
            return None if begin is None or begin < low else (begin, number)
        # Only a word of no class is an adjective: "Lee's (most) bold claim".
        if page.kind[number] and not page.kind[number] & k.PLURAL:
            break
        number -= 1
    return _name_before(page, first, low)


def _name_before(page: Page, first: int, low: int) -> Range | None:
    """Find the name that stands for whose claim it is: "a Roy Corp. statement that"."""
    begin = first
    while begin > low and _is_name(page, begin - 1):
        begin -= 1
    if begin == first or page.headline[first] or is_fronted(page, first):
        return None
    return begin, first


def _is_name(page: Page, number: int) -> bool:
    kind = page.kind[number]
    in_name = page.norm[number] == "." and page.sees(number - 1, k.CAPITAL)
    return in_name or bool(kind & k.CAPITAL and not kind & (k.CLOSED | k.TIME))


def is_fronted(page: Page, first: int) -> bool:
    """
    Whether a noun stands in a phrase that opens the sentence: "Amid reports that …,".

    Args:
        page: The words.
        first: The number of the noun.
    """
    low = page.limit[first][0]
    begin = plain_start(page, first, low)
    if begin == low:
        return bool(page.kind[low] & k.GERUND)  # "Following reports that …,"
    return begin == low + 1 and bool(page.kind[low] & (k.PREPOSITION | k.SUBORDINATOR))


def _before_main_clause(page: Page, start: int, stop: int) -> int:
    """Give the comma behind a clause with a verb: not "that rain[, wind and ice …]"."""
    end = before_main_clause(page, start, stop)
    while end < stop and not any(page.kind[n] & k.FINITE for n in range(start, end)):
        end = before_main_clause(page, end, stop)
    return end


def _is_subject(page: Page, first: int, low: int) -> bool:
    """Whether no finite verb stands before the noun, so that it may be the subject."""
    return not any(page.kind[n] & k.FINITE for n in range(low, first))


def _opens_clause(page: Page, first: int, low: int) -> bool:
    """Whether a clause is reported that the noun opens: "said the rumors that …"."""
    begin = plain_start(page, first, low)
    begin -= begin - 1 > low and page.sees(begin - 1, k.COMPLEMENTIZER)
    row = page.grammar.cues.row_of(page.norm[max(low, begin - 1) : begin])
    return isinstance(row, CueVerb) and Takes.CLAUSE in row.takes


def _end(page: Page, first: int, start: int, stop: int, verbs: int) -> int:
    """End what a noun tells before the verb whose subject the noun is, or its clause."""
    low = page.limit[first][0]
    if is_fronted(page, first):
        return _before_main_clause(page, start, stop)
    if _is_subject(page, first, low):
        return before_predicate(page, start, stop, verbs)
    if not _opens_clause(page, first, low):
        return stop
    end = before_predicate(page, start, stop, verbs)
    # "reported rumors that it rained and was cold", "… that it rained when he was away"
    if page.kind[end - 1] & k.CONJUNCTION or any(
        page.kind[number] & k.SUBORDINATOR for number in range(start + 1, end)
    ):
        return stop
    return end - page.sees(end - 1, k.OPENING)  # said the claim that it rained “was …”
