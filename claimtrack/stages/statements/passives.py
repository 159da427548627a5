"""Statements around a passive: it was reported that …; Lee is said to be ill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm, longest
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.addressees import may_be_asked
from claimtrack.stages.statements.adverbials import behind_adverbials, behind_times
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.complements import (
    is_claim,
    names_a_question,
    quoted_question,
)
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.openings import (
    opens_clause,
    opens_infinitive,
    opens_phrase,
)
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import is_expletive, phrase_after
from claimtrack.stages.statements.spans import trim

_TO_SOMEBODY: Final = frozenset(
    (Takes.PERSON_CLAUSE, Takes.PERSON_ABOUT, Takes.PERSON_INFINITIVE)
)
# By other acts, names are given.
_JUDGING: Final = frozenset((Act.EXPRESS, Act.BELIEF))
_NO_PASSIVE: Final = k.GERUND | k.INFINITIVAL
_PASSIVE: Final = frozenset(("passive", "fronted", "hearsay"))
_REPORTING: Final = frozenset((Takes.CLAUSE, Takes.THAT, Takes.PERSON_CLAUSE))


def without_subjects(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Take away sources that are the subjects of passives, as who is told says nothing.

    So is the "it" of "it was reported that", and the one who answers in "Asked whether
    it rained, Lee said no" and in "Lee laughed when asked about it".  Who is convinced
    that it rained, though, thinks so.  What "is expected" is expected by nobody but who
    is named behind "by", and not by who says that it is.

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    for each in findings:
        told = _is_told(page, cues, each) or _has_no_agent(page, cues, each)
        yield attrs.evolve(each, source=None, elided=False) if told else each


def _is_told(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether the cue is a passive whose subject is its source, or would become it."""
    source = found.source
    if _is_accused(page, cues, found):
        return True
    if found.cue is None or not is_passive(page, cues, found, found.cue):
        return False
    if source is None and not found.elided:
        return False
    ahead = found.rule == "passive-opening" or found.family == "fronted"
    if ahead or _opens(page, cues, found.cue):
        return source is None or not page.sees(source[0] - 1, k.AGENT)
    if source is not None and source[1] != found.cue[0]:
        return False
    row = cues.row_of(page.norm[slice(*found.cue)])
    return is_expletive(page, source) or (row is not None and row.act is not Act.BELIEF)


def _is_accused(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether the source is who is accused: "a nurse accused of theft"."""
    source, cue = found.source, found.cue
    if found.family != "learned" or source is None or cue is None:
        return False
    first, end = cue
    verb = longest(cues.verbs, page.norm, first)
    row = None if verb is None or not verb.form & VerbForm.PARTICIPLE else verb.row
    accuses = isinstance(row, CueVerb) and row.takes == (Takes.PERSON_OF,)
    # Who accuses names the accused between: "accused Lee of theft", "whom Roy accused of".
    bare = found.content == ((end, found.content[0][1]),) and source[1] == first
    links = page.sees(end - 1, k.GENITIVE) and end - first == 2
    return accuses and bare and links


def _opens(page: Page, cues: CueBook, cue: Range) -> bool:
    """Whether a participle opens the sentence of who is told: "Told …, Lee left"."""
    first, end = cue
    if first != page.limit[first][0]:
        return False
    verb = longest(cues.verbs, page.norm[first:end], 0)
    return verb is not None and bool(verb.form & VerbForm.PARTICIPLE)


def _has_no_agent(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether something is expected, or hearsay, and the source does not expect it."""
    cue, source = found.cue, found.source
    if cue is None or source is None or not _is_expected(page, cues, found, cue):
        return False
    return not any(page.sees(n, k.AGENT) for n in (source[0] - 1, source[0]))


def _is_expected(page: Page, cues: CueBook, found: Finding, cue: Range) -> bool:
    """Whether the cue is a passive of thought or hearsay behind whom it is about."""
    first, end = cue
    if not any(content[1] == first for content in found.content):
        return False
    if found.family == "hearsay":
        return True
    row = cues.row_of(page.norm[first:end])
    is_thought = isinstance(row, CueVerb) and row.act is Act.BELIEF
    is_passive = page.sees(first, k.BE) and not any(
        page.kind[n] & _NO_PASSIVE for n in range(first, end)
    )
    return found.family == "learned" and is_thought and is_passive


def is_passive(page: Page, cues: CueBook, found: Finding, cue: Range) -> bool:
    """
    Whether a cue is a passive, as the rules have read it or as it looks.

    Args:
        page: The words.
        cues: The words that report.
        found: What was found at the cue.
        cue: The words of the cue.
    """
    if found.family in _PASSIVE:
        return True
    first, end = cue
    if found.family != "learned":
        return False
    if not page.sees(first, k.BE) and not _opens(page, cues, cue):
        return False
    row = cues.row_of(page.norm[first:end])
    if not isinstance(row, CueVerb) or _TO_SOMEBODY.isdisjoint(row.takes):
        return False
    # "is asking", "is to tell" and "is trying to show" are no passives.
    return not any(page.kind[n] & _NO_PASSIVE for n in range(first + 1, end))


@attrs.frozen
class _Passive:
    """
    A passive with what stands behind it.

    Args:
        row: The row of the verb.
        cue: Its words.
        subject: The subject; None if there is none of its own.
        agent: Who is named behind "by"; None if nobody is.
        place: The number of the first word behind the verb, its agent and its times.
        high: The number behind the sentence.
    """

    row: CueVerb
    cue: Range
    subject: Range | None
    agent: Range | None
    place: int
    high: int


def read_passive(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """Read the statement that a verb in the passive reports, if it reports one."""
    if clause.subject is None:
        return None
    verb = clause.verb
    high = page.limit[verb.core][1]
    agent = None
    place = behind_times(page, verb.last, high)
    if place < high and page.kind[place] & k.AGENT:
        agent = agent_of(page, verb.row, place + 1, high)
        if agent is not None:
            place = behind_agent(page, agent, high)
    soft = behind_adverbials(page, place, high)
    if soft < high and page.kind[soft] & k.COMPLEMENTIZER:
        place = soft
    passive = _Passive(verb.row, clause.cue, clause.source, agent, place, high)
    return _clause(page, passive, heads) or _object(page, passive, heads)


def agent_of(page: Page, row: CueVerb, start: int, high: int) -> Range | None:
    """
    Give who is named behind "by"; None if nobody is.

    Args:
        page: The words.
        row: The row of the verb.
        start: The number of the word behind "by".
        high: The number behind the sentence.
    """
    end = page.mentions.end.get(start)
    whole = end is not None and end <= high
    agent = (start, end) if whole and end else phrase_after(page, start, high)
    if agent is None or Takes.PERSON_ABOUT not in row.takes:
        return agent
    # "grilled by senators | over the loans"
    led = (n for n in range(start + 1, agent[1]) if page.kind[n] & k.MATTER)
    return (start, next(led, agent[1]))


def behind_agent(page: Page, agent: Range, high: int) -> int:
    """
    Give the word behind an agent, an apposition and a time: "by the host, Ann Lee, |".

    Args:
        page: The words.
        agent: The numbers of its words.
        high: The number behind the sentence.
    """
    place = behind_times(page, agent[1], high)
    opens = page.sees(place + 1, k.MATTER | k.INTERROGATIVE | k.COMPLEMENTIZER)
    return place + (page.word(place) == "," and opens)


def _clause(page: Page, it: _Passive, heads: Heads) -> Finding | None:
    """It was reported that …; Lee was told that …; Lee is said to be ill."""
    if it.place >= it.high:
        return None
    takes = frozenset(it.row.takes)
    quote = quoted_question(page, it.place, takes)
    if quote is not None:
        return Finding(it.agent, it.cue, (quote,), "passive-quote")
    mask = page.kind[it.place]
    rest = trim(page, it.place, clause_end(page, it.place, it.high, heads))
    if opens_infinitive(page, it.place):
        return _infinitive(it, rest)
    kind = _opening(page, it, mask, takes)
    if kind is None:
        return None
    if kind in ("about", "colon"):
        rest = trim(page, it.place + 1, rest[1])
    return Finding(it.agent, it.cue, (rest,), f"passive-{kind}")


def _opening(
    page: Page, it: _Passive, mask: int, takes: frozenset[Takes]
) -> str | None:
    """Tell what opens behind a passive: a clause, a question, or its topic."""
    if mask & k.COMPLEMENTIZER and takes & _REPORTING:
        return "that"
    # "was told what had happened", but "was told when he came" tells when
    told = Takes.PERSON_CLAUSE in takes and not mask & k.SUBORDINATOR
    if mask & k.INTERROGATIVE and (told or Takes.WHETHER in takes):
        return "whether"
    if Takes.WHETHER in takes and page.norm[it.place] == ":":
        return "colon"
    said = it.row.act is not Act.BELIEF
    if said and names_a_question(page, it.place, takes):
        return "about"
    # "It was reported the house was empty", "Lee was told the house was empty"
    bare = Takes.CLAUSE if is_expletive(page, it.subject) else Takes.PERSON_CLAUSE
    if bare in takes and Takes.WHETHER not in takes and opens_phrase(page, it.place):
        return "clause" if opens_clause(page, it.place, it.high) else None
    return None


def _infinitive(it: _Passive, rest: Range) -> Finding | None:
    """Lee was told to go; Lee is said to be ill."""
    if it.subject is None:
        return None
    thought = it.row.act is Act.BELIEF
    if Takes.PERSON_INFINITIVE in it.row.takes and not thought:
        return Finding(it.agent, it.cue, (rest,), "passive-request")
    if Takes.CLAUSE in it.row.takes or thought:
        return Finding(it.agent, it.cue, (it.subject, rest), "hearsay")
    return None


def _object(page: Page, it: _Passive, heads: Heads) -> Finding | None:
    """Lee was described as a liar; the plan was condemned by the union."""
    takes = it.row.takes
    alone = it.agent is None
    if it.subject is None or (alone and page.kind[it.subject[0]] & k.PRONOUN):
        return None
    if it.place < it.high:
        mask = page.kind[it.place]
        rest = trim(page, it.place, clause_end(page, it.place, it.high, heads))
        if mask & k.ROLE and Takes.AS in takes:
            return _as(page, it, rest)
        if mask & k.TOPIC and Takes.PERSON_OF in takes:
            return Finding(it.agent, it.cue, (it.subject, rest), "passive-of")
        judged = it.row.act in _JUDGING and not page.kind[it.place] & k.CAPITAL
        if Takes.PREDICATE in takes and judged and opens_phrase(page, it.place):
            return _judged(page, it, rest, "passive-predicate")
    if (
        Takes.NOUN in takes
        and it.agent is not None
        and _is_matter(page, it, it.subject)
    ):
        return Finding(it.agent, it.cue, (it.subject,), "passive-by")
    return None


def _is_matter(page: Page, it: _Passive, subject: Range) -> bool:
    """Whether a subject is what is said: "the remark was withdrawn", not "the army"."""
    if it.row.claims and not is_claim(page, subject[1] - 1):
        return False
    takes = frozenset(it.row.takes)
    return Takes.PERSON_ABOUT not in takes or not may_be_asked(page, subject, takes)


def _as(page: Page, it: _Passive, rest: Range) -> Finding | None:
    """Lee was described as a liar by the Herald; not: was quoted as saying."""
    if page.sees(rest[0] + 1, k.GERUND):
        return None
    return _judged(page, it, rest, "passive-as")


def _judged(page: Page, it: _Passive, rest: Range, rule: str) -> Finding | None:
    """Read what a subject is called, up to the one who is named behind "by"."""
    if it.subject is None:
        return None
    agent, end = it.agent, rest[1]
    for number in range(rest[0], rest[1] - 1):
        if page.kind[number] & k.AGENT and number + 1 in page.mentions.end:
            agent, end = (number + 1, page.mentions.end[number + 1]), number
    return Finding(agent, it.cue, (it.subject, (rest[0], end)), rule)
