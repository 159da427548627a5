"""Statements with the source behind the verb: “…,” said Lee; Said Lee: “…”."""

from __future__ import annotations

from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.complements import BARE
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import apposition_after, phrase_after
from claimtrack.stages.statements.quotations import Front, quotes_behind
from claimtrack.stages.statements.spans import trim


def read_inversion(page: Page, clause: Clause, front: Front) -> Finding | None:
    """“…,” said Lee, a lawyer; …, said Lee."""
    verb = clause.verb
    # "…, denies talks" has no speaker behind the verb, but an object.
    takes_object = verb.row.act is Act.DENY and not front.quoted
    if takes_object or not BARE.intersection(verb.row.takes):
        return None
    high = page.limit[verb.core][1]
    phrase = phrase_after(page, verb.last, high)
    if phrase is not None and verb.bare and _is_clause(page, phrase):
        return None
    if phrase is None:
        ends = page.ends_at(verb.last, high) and front.quoted
        rule = "quote-verb"
        return Finding(None, clause.cue, (front.words,), rule, True) if ends else None
    end = apposition_after(page, phrase[1], high)
    behind = behind_times(page, end, high)
    pieces = (front.words, *quotes_behind(page, behind, high))
    rule = "quote-verb-source" if front.quoted else "clause-verb-source"
    return Finding((phrase[0], end), clause.cue, pieces, rule)


def _is_clause(page: Page, phrase: Range) -> bool:
    """Whether a verb ends what looks like a subject: state [media said]."""
    first, end = phrase
    bare = not page.sees(first, k.DETERMINER | k.POSSESSIVE | k.CAPITAL)
    verb = page.norm[end - 1] in page.grammar.cues.verbs and page.sees(end - 1, k.VERB)
    return bare and verb and end - first > 1


def read_opening(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """Said Lee: “…”; the verb opens the sentence."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    if verb.first != low or not BARE.intersection(verb.row.takes):
        return None
    phrase = phrase_after(page, verb.last, high)
    if phrase is None:
        return None
    colon = apposition_after(page, phrase[1], high)
    if colon >= high or page.norm[colon] != ":":
        return None
    content = page.quote_at(high)  # in the next paragraph
    if colon + 1 < high:
        content = trim(page, colon + 1, clause_end(page, colon + 1, high, heads))
    if content is None:
        return None
    return Finding((phrase[0], colon), clause.cue, (content,), "verb-source-colon")
