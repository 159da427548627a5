"""Who a verb has as its subject."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_before
from claimtrack.stages.statements.plain_phrases import begins_clause
from claimtrack.stages.statements.shares import share_before
from claimtrack.stages.statements.widening import described_start
from claimtrack.text.marks import QUOTATION_MARKS

_FARTHEST_COMMA: Final = 30
_LONGEST_PLATFORM: Final = 6
_ASIDE: Final = (
    k.PREPOSITION
    | k.ADVERB
    | k.SUBORDINATOR
    | k.CONJUNCTION
    | k.TIME
    | k.INFINITIVAL
    | k.GERUND
)
_HANGS: Final = k.LINK | k.AGENT
_NO_PARTICIPLE: Final = k.AUXILIARY | k.MODAL | k.CAPITAL | k.TIME | k.ADVERB
_NO_NOUN: Final = k.VERBAL | k.INFINITIVAL | k.PRONOUN | k.RELATIVE | k.MARK | k.ADVERB
_COUNTS: Final = k.DETERMINER | k.NUMBER | k.PRONOUN
_CLOSES_ASIDE: Final = k.DASHES | {","}


@attrs.frozen
class Subject:
    """
    A subject and where its clause begins.

    Args:
        words: The subject; None if it is elided.
        head: The number of the first word of the clause.
        relative: Whether the subject is a relative pronoun.
        joined: Whether the verb shares the subject of the verb before "and".
    """

    words: Range | None
    head: int
    relative: bool = False
    joined: bool = False


def subject_before(page: Page, first: int, core: int) -> Subject | None:
    """
    Find the subject on the left of a verb; None if there is none.

    Args:
        page: The words.
        first: The number of the first word of the verb's group.
        core: The number of the verb.
    """
    low = page.limit[core][0]
    end = _before_adverbials(page, first, low)
    if end <= low or page.quote[end - 1] != page.quote[core]:
        return None
    last = end - 1
    if page.kind[last] & (k.RELATIVE | k.CONJUNCTION | k.PRONOUN):
        return _small_word(page, last, low)
    if (aside := _closes_aside(page, last, low)) is not None:
        return _over_parenthesis(page, aside, low)
    found = share_before(page, end, low) or _noun_before(page, end, first, low)
    if found is None:
        return None
    if (floated := _floated(page, found, low)) is not None:
        return floated
    if found[0] > low and page.norm[found[0] - 1] == ",":
        found = _with_role(page, found, low)
    return Subject(found, found[0])


def _noun_before(page: Page, end: int, first: int, low: int) -> Range | None:
    """Find a noun phrase, or what a participle tells of it: "a study published in May"."""
    if end < first and end - 1 > low and describes(page, end - 1):
        found = phrase_before(page, end - 1, low)
        return None if found is None else (found[0], first)
    found = phrase_before(page, end, low)
    return None if found is None else (_head_of(page, found[0], low), end)


def _head_of(page: Page, first: int, low: int) -> int:
    """
    Give the first word of the noun phrase that a phrase hangs on by a preposition.

    "Reports in Spain" and "a man held in Rome" say something, and not Spain or Rome; in
    "In the north the army said" nothing hangs on anything.
    """
    number = first
    while number - 1 > low and page.kind[number - 1] & _HANGS:
        noun = number - 1
        if describes(page, noun - 1):
            noun -= 1
        head = phrase_before(page, noun, low)
        if head is not None:
            return head[0]
        document = page.sees(noun - 1, k.PLATFORM | k.ISSUED)
        if document and begins_clause(page, noun - 1, low):
            return noun - 1  # "reports in Spain"
        if page.kind[noun - 1]:
            break
        number = noun - 1  # "with [knowledge] of Roy"
    return first


def describes(page: Page, number: int) -> bool:
    """
    Whether a participle may describe the noun before it: "a study *published*".

    Args:
        page: The words.
        number: The number of what may be a participle.
    """
    return is_participle(page, number) and not page.sees(number - 1, _NO_NOUN)


def is_participle(page: Page, number: int) -> bool:
    """Whether a word may be a participle: a verb that is no auxiliary and no name."""
    return page.sees(number, k.VERB | k.GERUND) and not page.sees(
        number, _NO_PARTICIPLE
    )


def _floated(page: Page, found: Range, low: int) -> Subject | None:
    """Find the subject of "Lee and Roy both said", "Lee and Roy, lawyers, all said"."""
    first, end = found
    kind = page.kind[first]
    if end - first > 1 or not kind & k.DETERMINER or kind & k.PRONOUN or first <= low:
        return None
    aside = _closes_aside(page, first - 1, low)
    if aside is not None:
        return _over_parenthesis(page, aside, low)
    whole = phrase_before(page, first, low)
    if whole is not None and page.sees(whole[0] - 1, k.CONJUNCTION):
        other = phrase_before(page, whole[0] - 1, low)
        whole = whole if other is None else (other[0], first)
    return None if whole is None else Subject(whole, whole[0])


def _small_word(page: Page, number: int, low: int) -> Subject | None:
    """Tell what a pronoun or a conjunction before a verb means for its subject."""
    kind = page.kind[number]
    own = (number, number + 1)
    if kind & k.REFLEXIVE and number > low:
        # "the study itself found"
        whole = phrase_before(page, number, low)
        return None if whole is None else Subject((whole[0], number + 1), whole[0])
    if kind & k.RELATIVE:
        # At the head of a sentence it asks: "Who decided that?"
        asks = number == low or page.norm[number - 1] == ":"
        return None if asks else Subject(own, number, relative=True)
    if kind & k.CONJUNCTION:
        return Subject(_relative_before(page, number, low), number, joined=True)
    if kind & k.OBJECT:
        # "most of them said", but "the guard behind them said"
        start = number - 2
        counts = start >= low and page.kind[start] & _COUNTS
        is_part = counts and page.kind[number - 1] & k.LINK
        return Subject((start, number + 1), start) if is_part else None
    return Subject(own, number)


def _closes_aside(page: Page, last: int, low: int) -> int | None:
    """Give the mark that closes an aside before a verb, or None."""
    if page.norm[last] in QUOTATION_MARKS and page.word(last - 1) == ",":
        return last - 1
    closes = page.norm[last] in _CLOSES_ASIDE and not page.is_hyphen(last)
    return last if closes or _opening(page, last, low) is not None else None


def _opening(page: Page, closing: int, low: int) -> int | None:
    """Give the bracket that one closes, if it is near and words stand before it."""
    if page.norm[closing] != ")":
        return None
    number = closing
    while number > max(low, closing - _FARTHEST_COMMA) and page.norm[number] != "(":
        number -= 1
    return number if number > low and page.norm[number] == "(" else None


def _relative_before(page: Page, joint: int, low: int) -> Range | None:
    """Find the "who" that two verbs share: "Lee, who left in May and said …,"."""
    for number in range(joint - 1, max(low, joint - _FARTHEST_COMMA), -1):
        if page.norm[number] == ",":
            first = number + 1
            return (first, first + 1) if page.kind[first] & k.RELATIVE else None
    return None


def _before_adverbials(page: Page, end: int, low: int) -> int:
    """Step back over times, adverbs and platforms between subject and verb."""
    while end > low:
        kind = page.kind[end - 1]
        if kind & k.TIME:
            end -= 1
            if page.sees(end - 1, k.PREPOSITION) and end > low:
                end -= 1
        elif kind & k.ADVERB and not kind & (k.PRONOUN | k.RELATIVE | k.CONJUNCTION):
            end -= 1
        elif kind & k.PLATFORM and (lead := _lead_of(page, end, low)) is not None:
            end = lead
        else:
            break
    return end


def _lead_of(page: Page, end: int, low: int) -> int | None:
    """Find the preposition of "in a statement", if a mention stands before it."""
    for number in range(end - 2, max(low, end - _LONGEST_PLATFORM), -1):
        if page.kind[number] & k.PREPOSITION:
            return number if number in page.mentions.begin else None
        if page.kind[number] & (k.CONJUNCTION | k.MARK):
            return None
    return None


def _over_parenthesis(page: Page, comma: int, low: int) -> Subject | None:
    """Find the subject before ", a former senator,", "– who is ill –" or "(D-R.I.)"."""
    mark = page.norm[comma]
    # "Ann Roy (D-R.I.), said": a comma behind the bracket parts nothing more.
    opening = _opening(page, comma - (mark == ","), low)
    if opening is not None:
        found = phrase_before(page, opening, low)
        return None if found is None else Subject(found, found[0])
    whole = page.mentions.begin.get(comma)
    if whole is not None and "," in page.norm[whole:comma]:
        return Subject((whole, comma), whole)
    begin = comma - 1
    stop = max(low, comma - _FARTHEST_COMMA)
    while begin > stop and not _opens_aside(page, begin, mark):
        begin -= 1
    if begin <= low or page.norm[begin] != mark:
        return None
    found = phrase_before(page, begin, low)
    if found is None:
        return None
    inside = page.kind[begin + 1]
    is_aside = mark != "," or (inside & _ASIDE and not inside & k.RELATIVE)
    return Subject(found if is_aside else (found[0], comma), found[0])


def _opens_aside(page: Page, number: int, mark: str) -> bool:
    """Whether an aside begins with this mark: not within marks, as in “Cold Rivers,”."""
    return page.norm[number] == mark and page.norm[number + 1] not in QUOTATION_MARKS


def _with_role(page: Page, name: Range, low: int) -> Range:
    """Join "The chief of the guard, Lee Roy", where a role opens the sentence."""
    role = phrase_before(page, name[0] - 1, low)
    if role is None:
        return name
    opens = role[0] == low or page.quote[role[0] - 1] >= 0
    is_role = opens and page.kind[role[0]] & k.ARTICLE
    first = page.kind[name[0]]
    is_name = first & k.CAPITAL and not first & (k.ARTICLE | k.PRONOUN)
    return (role[0], name[1]) if is_role and is_name else name


def described_subject(page: Page, first: int, core: int) -> Subject | None:
    """
    Find a subject whose own clause ends with no noun: "a man who asked not to be named".

    Args:
        page: The words.
        first: The number of the first word of the verb's group.
        core: The number of the verb.
    """
    low = page.limit[core][0]
    start = described_start(page, first, low)
    return None if start is None else Subject((start, first), start)


def distant_subject(page: Page, first: int, core: int) -> Subject | None:
    """
    Find a subject that several commas part from its verb.

    In "Ann Roy, 63, a nurse from Rome, said …" it is all that stands before the
    verb; where that holds a verb of its own, it is the first mention.
    """
    low = page.limit[core][0]
    comma = first - 1
    if comma <= low or page.norm[comma] != ",":
        return None
    start = low
    while start < comma and (
        start not in page.mentions.end or page.sees(start - 1, k.PREPOSITION)
    ):
        start += 1
    if page.quote[start] != page.quote[core]:
        return None
    if "," not in page.norm[start:comma]:
        return None  # one comma parts nothing: "Lee, asked about it, …"
    if start > low and not page.kind[start - 1] & (k.MARK | k.JOINS_CLAUSES):
        return None
    whole = not any(page.kind[n] & k.FINITE for n in range(start, comma))
    end = comma if whole else min(page.mentions.end[start], comma)
    return Subject((start, end), start)
