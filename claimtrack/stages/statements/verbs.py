# ruff: noqa: C901, FURB171, PLR0911, PLR0912, RUF059, S101, ARG001
"""Statements around a verb: “…,” she said; she said that …; she denied it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.complements import (
    Complement,
    behind_comma,
    complement_of,
    skip_adverbials,
)
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import (
    CONJUNCTION,
    MARK,
    AUXILIARY,
    MODAL,
    PREPOSITION,
    RELATIVE,
    ROLE,
    PRONOUN,
    SUBORDINATOR,
    Page,
)
from claimtrack.stages.statements.passives import read_passive
from claimtrack.stages.statements.phrases import apposition_after, phrase_after
from claimtrack.stages.statements.spans import before_joined_verb, clause_end, trim
from claimtrack.stages.statements.subjects import Subject, subject_of

_FEWEST_FRONTED: Final = 3
_PHRASAL: Final = frozenset((Takes.NOUN, Takes.AS, Takes.PREDICATE, Takes.ABOUT))
_SPOKEN: Final = frozenset((Takes.QUOTE, Takes.CLAUSE))


@attrs.frozen
class Clause:
    """A candidate with its subject and the word at which its clause begins."""

    verb: Candidate
    subject: Subject | None
    head: int


def clauses_of(page: Page, candidates: list[Candidate]) -> list[Clause]:
    """Find the subject of each candidate; finite verbs without one are left out."""
    clauses = []
    for verb in candidates:
        subject = subject_of(page, verb) if verb.finite else None
        head = verb.first if subject is None else subject.head
        clauses.append(Clause(verb, subject, head))
    return clauses


def heads_of(page: Page, clauses: list[Clause]) -> dict[int, bool]:
    """Give the words at which clauses begin that may end another's content."""
    heads: dict[int, bool] = {}
    for clause in clauses:
        verb, subject = clause.verb, clause.subject
        if verb.infinitive or (subject is not None and subject.relative):
            continue
        if subject is None and verb.finite:
            continue
        if complement_of(page, verb) is None and not _closes(page, verb):
            continue
        if subject is None and not page.sees(clause.head - 1, MARK):
            continue
        heads[clause.head] = False
    return heads


def _closes(page: Page, verb: Candidate) -> bool:
    """Whether the sentence or a part of it ends behind the verb: "…, he said."."""
    high = page.limit[verb.core][1]
    firm, _ = skip_adverbials(page, verb.last, high)
    return firm >= high or page.norm[firm] in (".", ",")


def read_verb(page: Page, clause: Clause, heads: dict[int, bool]) -> Finding | None:
    """Read the statement that a verb reports, if it reports one."""
    verb = clause.verb
    if verb.infinitive:
        return None
    if verb.passive:
        if clause.subject is None:
            return None
        return read_passive(page, verb, clause.subject, heads)
    if not verb.finite:
        return _participle(page, clause, heads)
    low, high = page.limit[verb.core]
    subject = clause.subject
    front = _fronted(page, clause.head, low, verb)
    if subject is None:
        if front is None:
            return _opening(page, clause, heads)
        return _inverted(page, clause, front, heads)
    if verb.bare and not _is_plural(page, subject):
        return None
    cue = (verb.first, verb.last)
    source = subject.words
    elided = subject.joined
    if front and front[1] == "quote" and _SPOKEN & set(verb.row.takes):
        behind, _ = skip_adverbials(page, verb.last, high)
        pieces = (front[0], *_tail(page, behind, high, heads))
        return Finding(source, cue, pieces, "quote-subject-verb", elided)
    relative = _relative(page, clause, heads)
    if relative is not None:
        return relative
    complement = complement_of(page, verb)
    if complement is None and not front and subject.words is not None:
        complement = behind_comma(page, verb)
    if complement is not None:
        return _forward(page, clause, complement, heads, high)
    if front and _SPOKEN & set(verb.row.takes):
        return _middle(page, clause, front[0], heads, high)
    if Takes.NOTHING in verb.row.takes and source:
        firm, soft = skip_adverbials(page, verb.last, high)
        if soft > verb.last:
            return Finding(
                source, cue, (trim(page, verb.last, soft),), "nothing-said", elided
            )
    if (
        _SPOKEN & set(verb.row.takes)
        or Takes.QUOTE in verb.row.takes
        or Takes.THAT in verb.row.takes
    ):
        return _after_quotation(page, clause, source, elided)
    return None


def _forward(
    page: Page,
    clause: Clause,
    complement: Complement,
    heads: dict[int, bool],
    high: int,
) -> Finding:
    """She said that …; she said: “…”; she denied any role."""
    verb = clause.verb
    start = complement.start
    subject = clause.subject
    source = subject.words if subject else None
    elided = subject.joined if subject else True
    rule = f"verb-{complement.takes.value}"
    if complement.takes is Takes.QUOTE:
        end = page.extent[page.quote[start]][1]
        pieces: tuple[Range, ...] = ((start, end),)
        rest = clause_end(page, end - 1, high, heads) if end < high else end
        tail = trim(page, end, rest)
        if (
            tail[1] - tail[0] > 1
            and not page.sees(end, MARK)
            and page.quote[end] < 0
            and not page.sees(end, CONJUNCTION | PREPOSITION | SUBORDINATOR)
        ):
            pieces = ((start, tail[1]),)
        elif end >= high or page.norm[end] in (".",):
            pieces = (*pieces, *_next_quotes(page, end if end >= high else end + 1))
    else:
        end = clause_end(page, start, high, heads)
        if (
            subject is not None
            and subject.relative
            and page.sees(clause.head - 1, MARK)
        ):
            end = _before_comma(page, start, end)
        if complement.takes in _PHRASAL:
            end = before_joined_verb(page, start, end)
        pieces = (trim(page, start, end),)
    return Finding(source, (verb.first, verb.last), pieces, rule, elided)


def _before_comma(page: Page, start: int, end: int) -> int:
    """Give the comma that ends a relative clause between commas, or its end."""
    for number in range(start, end):
        if page.norm[number] == "," and page.quote[number] == page.quote[start]:
            return number
    return end


def _next_quotes(page: Page, number: int) -> Iterator[Range]:
    """Yield the quotations that go on directly in the same paragraph."""
    while page.is_quote_at(number) and _same_paragraph(page, number - 1, number):
        extent = page.extent[page.quote[number]]
        high = _outer_limit(page, extent)[1]
        if extent[1] < high and page.norm[extent[1]] != ".":
            return
        if _is_followed_by_cue(page, extent[1]):
            return
        yield extent
        number = extent[1]


def _is_followed_by_cue(page: Page, number: int) -> bool:
    """Whether a sentence such as "He added." follows; it is short and has no content."""
    if number >= len(page.norm) or page.quote[number] >= 0:
        return False
    low, high = page.limit[number]
    return (
        low == number and high - low <= 4 and _same_paragraph(page, number - 1, number)
    )


def _outer_limit(page: Page, extent: Range) -> Range:
    """Give the sentence of the document that a quote stands in."""
    high = page.sentence_end(extent[0])
    return (extent[0], high)


def _same_paragraph(page: Page, left: int, right: int) -> bool:
    gap = page.document.text[
        page.document.words.end[left] : page.document.words.start[right]
    ]
    return "\n" not in gap


def _fronted(
    page: Page, head: int, low: int, verb: Candidate
) -> tuple[Range, str] | None:
    """Find content in front of a clause: a quotation, or a clause and a comma."""
    before = head - 1
    if before < low:
        return _question_before(page, before) if head == low else None
    if (
        page.norm[before] in (",", "—", "--")
        and page.quote[before] != page.quote[head]
        and page.quote[before] >= 0
    ):
        pass
    if page.quote[before] >= 0 and page.quote[before] != page.quote[head]:
        return page.extent[page.quote[before]], "quote"
    if page.norm[before] not in (",", "—", "--", "-"):
        return None
    if (
        before > low
        and page.quote[before - 1] >= 0
        and page.quote[before - 1] != page.quote[head]
    ):
        extent = page.extent[page.quote[before - 1]]
        if extent[0] - low <= 1:
            return extent, "quote"
        return (low, extent[1]), "clause"
    words = trim(page, low, before)
    few = words[1] - words[0] < _FEWEST_FRONTED
    if few and not (page.word(verb.last) == "," and words[0] in page.mention_to):
        return None
    return words, "clause"


def _question_before(page: Page, last: int) -> tuple[Range, str] | None:
    """Find a quotation that ends as a sentence does, though its sentence goes on."""
    if last < 1 or page.quote[last] < 0 or not _same_paragraph(page, last, last + 1):
        return None
    extent = page.extent[page.quote[last]]
    ends = extent[1] == last + 1 and page.norm[last - 1][0] in "?!…"
    return (extent, "quote") if ends else None


def _opening(page: Page, clause: Clause, heads: dict[int, bool]) -> Finding | None:
    """Said Lee: “…”; the verb opens the sentence."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    if verb.first != low or not _SPOKEN & set(verb.row.takes):
        return None
    phrase = phrase_after(page, verb.last, high)
    if phrase is None:
        return None
    colon = apposition_after(page, phrase[1], high)
    if colon >= high or page.norm[colon] != ":":
        return None
    cue = (verb.first, verb.last)
    if colon + 1 < high:
        content = trim(page, colon + 1, clause_end(page, colon + 1, high, heads))
    elif page.is_quote_at(high):
        content = page.extent[page.quote[high]]
    else:
        return None
    return Finding((phrase[0], colon), cue, (content,), "verb-source-colon")


def _tail(page: Page, start: int, high: int, heads: dict[int, bool]) -> Iterator[Range]:
    """Yield the pieces behind “…,” she said: a second quotation."""
    number = start
    if (
        number < high
        and page.norm[number] in (",", ":", "—", "--")
        and page.is_quote_at(number + 1)
    ):
        extent = page.extent[page.quote[number + 1]]
        yield extent
        number = extent[1]
        yield from _next_quotes(
            page, number + 1 if page.word(number) == "." else number
        )
        return
    if page.is_quote_at(number) and number < high:
        yield page.extent[page.quote[number]]
        return
    if not any(n in heads or page.quote[n] >= 0 for n in range(number, high)):
        yield from _next_quotes(page, high)


def _inverted(
    page: Page, clause: Clause, front: tuple[Range, str], heads: dict[int, bool]
) -> Finding | None:
    """“…,” said Lee; …, said Lee."""
    verb = clause.verb
    if not _SPOKEN & set(verb.row.takes):
        return None
    high = page.limit[verb.core][1]
    phrase = phrase_after(page, verb.last, high)
    if phrase is None:
        if verb.last >= high or page.norm[verb.last] in (".", ","):
            return Finding(
                None, (verb.first, verb.last), (front[0],), "quote-verb", True
            )
        return None
    end = apposition_after(page, phrase[1], high)
    behind, _ = skip_adverbials(page, end, high)
    pieces = (front[0], *_tail(page, behind, high, heads))
    rule = "quote-verb-source" if front[1] == "quote" else "clause-verb-source"
    return Finding((phrase[0], end), (verb.first, verb.last), pieces, rule)


def _middle(
    page: Page, clause: Clause, front: Range, heads: dict[int, bool], high: int
) -> Finding | None:
    """…, she said; …, she said, ….; the content in front of the clause."""
    verb = clause.verb
    subject = clause.subject
    assert subject is not None
    firm, soft = skip_adverbials(page, verb.last, high)
    at_end = firm >= high or page.norm[firm] in (".", ",", "—", "--")
    if not at_end and not (soft >= high or page.norm[soft] in (".", ",")):
        return None
    if subject.joined:
        return None
    pieces = [front]
    if firm < high and page.norm[firm] == ",":
        if page.is_quote_at(firm + 1):
            pieces.append(page.extent[page.quote[firm + 1]])
        else:
            piece = trim(page, firm + 1, clause_end(page, firm, high, heads))
            if piece[1] - piece[0] > 1 and firm + 1 not in heads:
                pieces.append(piece)
    elif firm >= high or page.norm[firm] == ".":
        pieces.extend(_next_quotes(page, firm if firm >= high else firm + 1))
    return Finding(
        subject.words, (verb.first, verb.last), tuple(pieces), "clause-subject-verb"
    )


def _relative(page: Page, clause: Clause, heads: dict[int, bool]) -> Finding | None:
    """The men (who) they said were killed: the antecedent is the first piece."""
    verb, subject = clause.verb, clause.subject
    low, high = page.limit[verb.core]
    if Takes.CLAUSE not in verb.row.takes or subject is None or subject.words is None:
        return None
    if verb.last >= high or not page.sees(verb.last, AUXILIARY | MODAL):
        return None
    behind = clause.head
    if page.sees(behind - 1, RELATIVE):
        antecedent: Range | None = (behind - 1, behind)
    else:
        begin = page.mention_from.get(behind)
        antecedent = None if begin is None or begin < low else (begin, behind)
    if antecedent is None:
        return None
    rest = trim(page, verb.last, clause_end(page, verb.last, high, heads))
    cue = (verb.first, verb.last)
    return Finding(subject.words, cue, (antecedent, rest), "relative-clause")


def _after_quotation(
    page: Page, clause: Clause, source: Range | None, elided: bool
) -> Finding | None:
    """“….” He added. The sentence has no content but the quotation before it."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    firm, _ = skip_adverbials(page, verb.last, high)
    if clause.head != low or (firm < high and page.norm[firm] != "."):
        return None
    if low == 0 or page.quote[low - 1] < 0 or not _same_paragraph(page, low - 1, low):
        return None
    extent = page.extent[page.quote[low - 1]]
    return Finding(
        source, (verb.first, verb.last), (extent,), "quotation-and-sentence", elided
    )


def _participle(page: Page, clause: Clause, heads: dict[int, bool]) -> Finding | None:
    """…, stressing that …; Adding, …; by saying that …."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    complement = complement_of(page, verb)
    if complement is None:
        complement = behind_comma(page, verb) if clause.head == low else None
        if complement is None:
            return None
    found = _forward(page, clause, complement, heads, high)
    if clause.head > low and not page.sees(clause.head - 1, MARK):
        # "quoted the envoy as saying"
        behind_as = page.sees(clause.head - 1, ROLE)
        owner_end = clause.head - 1 if behind_as else clause.head
        owner = page.mention_from.get(owner_end)
        if owner is not None and owner >= low:
            found = attrs.evolve(found, source=(owner, owner_end), elided=False)
    return attrs.evolve(found, rule=found.rule.replace("verb", "participle"))


def _is_plural(page: Page, subject: Subject) -> bool:
    """Whether a subject may stand with a base form: "officials say"."""
    if subject.words is None or subject.relative:
        return True
    first, end = subject.words
    word = page.norm[end - 1]
    if page.kind[end - 1] & PRONOUN:
        return word in ("i", "we", "you", "they") or end - first > 1
    return (
        word.endswith("s")
        or "and" in page.norm[first:end]
        or word in ("people", "police", "men", "women", "some", "many", "others")
    )
