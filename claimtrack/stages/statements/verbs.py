"""Statements around a verb with a subject: she said that …; “…,” she said."""

from __future__ import annotations

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.addressees import behind_addressee
from claimtrack.stages.statements.adverbials import behind_adverbials, behind_times
from claimtrack.stages.statements.clause import Clause, has_plural_subject
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.complements import (
    BARE,
    CLAUSAL,
    Complement,
    behind_comma,
    behind_named_comma,
    complement_of,
)
from claimtrack.stages.statements.contents import read_content
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.fronted import read_fronted
from claimtrack.stages.statements.infinitives import read_infinitive
from claimtrack.stages.statements.inversions import read_inversion, read_opening
from claimtrack.stages.statements.naming import gives_a_name
from claimtrack.stages.statements.object_relatives import (
    read_object_relative,
    read_reduced_relative,
)
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.participles import read_participle
from claimtrack.stages.statements.passives import read_passive
from claimtrack.stages.statements.quotations import (
    Front,
    front_of,
    next_quotes,
    quotes_behind,
    sentence_quote_before,
)
from claimtrack.stages.statements.reduced import read_reduced
from claimtrack.stages.statements.spans import trim


def read_verb(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """Read the statement that a verb reports, if it reports one."""
    verb = clause.verb
    if verb.infinitive:
        return read_infinitive(page, clause, heads)
    if verb.passive:
        return read_passive(page, clause, heads) or read_fronted(page, clause, heads)
    reduced = read_reduced_relative(page, clause)
    if reduced is not None or not verb.finite:
        return reduced or read_participle(page, clause, heads)
    front = _front(page, clause)
    if clause.subject is not None:
        return _with_subject(page, clause, front, heads)
    if front is None:
        return read_opening(page, clause, heads) or read_reduced(page, clause, heads)
    return read_inversion(page, clause, front)


def _front(page: Page, clause: Clause) -> Front | None:
    """Find content in front; that of the verb before "and" is no other verb's."""
    joined = clause.subject is not None and clause.subject.joined
    if joined and complement_of(page, clause.verb) is not None:
        return None
    return front_of(page, clause)


def _with_subject(
    page: Page, clause: Clause, front: Front | None, heads: Heads
) -> Finding | None:
    verb = clause.verb
    if verb.bare and not has_plural_subject(page, clause):
        return None
    spoken = BARE.intersection(verb.row.takes)
    if front is not None and front.quoted and spoken:
        return _behind_quotation(page, clause, front)
    relative = _relative(page, clause, heads) or read_object_relative(page, clause)
    if relative is not None:
        return relative
    complement = complement_of(page, verb)
    if complement is None and front is None and clause.source is not None:
        complement = behind_comma(page, verb) or behind_named_comma(page, verb)
    if complement is not None and not _goes_on(page, front, complement):
        named = gives_a_name(page, clause, complement)
        return None if named else read_content(page, clause, complement, heads)
    if front is not None and spoken and CLAUSAL.intersection(verb.row.takes):
        return _behind_content(page, clause, front.words, heads)
    return _without_content(page, clause)


def _goes_on(page: Page, front: Front | None, complement: Complement) -> bool:
    """Whether a quotation goes on with what stands in front: …, she said, “and …”."""
    start = complement.start
    if front is None or complement.takes is not Takes.QUOTE:
        return False
    return page.norm[start - 1] == "," and not page.sees(start + 1, k.CAPITAL)


def _behind_quotation(page: Page, clause: Clause, front: Front) -> Finding:
    """“…,” she said; “…,” she said, “…”."""
    high = page.limit[clause.verb.core][1]
    behind = behind_times(page, clause.verb.last, high)
    pieces = (front.words, *quotes_behind(page, behind, high))
    rule = "quote-subject-verb"
    return Finding(clause.source, clause.cue, pieces, rule, clause.elided)


def _behind_content(
    page: Page, clause: Clause, front: Range, heads: Heads
) -> Finding | None:
    """…, she said; …, she said, …; the content in front of the clause."""
    verb = clause.verb
    high = page.limit[verb.core][1]
    firm = behind_times(page, verb.last, high)
    if Takes.PERSON_CLAUSE in verb.row.takes:
        firm = behind_addressee(page, firm, high) or firm
    soft = behind_adverbials(page, firm, high)
    stops = firm < high and page.norm[firm] in k.DASHES
    ends = page.ends_at(firm, high) or page.ends_at(soft, high)
    if clause.elided or clause.relative or not (stops or ends):
        return None
    pieces = [front]
    if firm < high and page.norm[firm] == ",":
        quote = page.quote_at(firm + 1)
        behind = min(firm + 1, high - 1)
        rest = trim(page, behind, clause_end(page, behind, high, heads))
        if quote is not None:
            pieces.append(quote)
        elif rest[1] - rest[0] > 1 and _goes_on_behind(page, front, firm + 1, heads):
            pieces.append(rest)
    elif firm >= high or page.norm[firm] == ".":
        pieces.extend(next_quotes(page, min(high, firm + 1)))
    return Finding(clause.source, clause.cue, tuple(pieces), "clause-subject-verb")


def _goes_on_behind(page: Page, front: Range, start: int, heads: Heads) -> bool:
    """Whether the content goes on, as what stands in front is no clause or opens none."""
    is_clause = any(page.kind[number] & k.FINITE for number in range(*front))
    return start not in heads or not is_clause


def _relative(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """The men (who) they said were killed: the antecedent is the first piece."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    if Takes.CLAUSE not in verb.row.takes or clause.source is None:
        return None
    if verb.last >= high or not page.kind[verb.last] & (k.AUXILIARY | k.MODAL):
        return None
    head = clause.head
    begin = page.mentions.begin.get(head, -1)
    if page.kind[head - 1] & k.RELATIVE:
        begin = head - 1
    if begin < low:
        return None
    rest = trim(page, verb.last, clause_end(page, verb.last, high, heads))
    pieces = ((begin, head), rest)
    return Finding(clause.source, clause.cue, pieces, "relative-clause")


def _without_content(page: Page, clause: Clause) -> Finding | None:
    """“….” He added; the sentence has no content but the quotation before it."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    firm = behind_times(page, verb.last, high)
    ends = firm >= high or page.norm[firm] == "."
    if clause.head != low or not ends or Takes.QUOTE not in verb.row.takes:
        return None
    quote = sentence_quote_before(page, low)
    if quote is None:
        return None
    rule = "quotation-and-sentence"
    return Finding(clause.source, clause.cue, (quote,), rule, clause.elided)
