"""What was not said: did not reply to a request for comment; no group claimed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.negations import negators_of
from claimtrack.lexicon.rows.silence import AnswerWord, QueryNoun, UnclaimedSign
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.candidates import verb_group
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import before_joined_verb, before_mark, trim
from claimtrack.stages.statements.subjects import distant_subject, subject_before
from claimtrack.text.lookup import Phrases

_UNCLAIMED: Final = "no_claim_of_responsibility"
_FARTHEST: Final = 12  # words between an answer and what it would have answered
_PARTS: Final = k.COMPLEMENTIZER | k.RELATIVE | k.SUBORDINATOR | k.CONJUNCTION


class Answers:
    """
    What is known of words for answers and for what they would answer.

    Args:
        lexicon: Its `AnswerWord`, `QueryNoun` and `UnclaimedSign` rows and small words
            are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        signs = lexicon.by_form(UnclaimedSign).items()
        self.claims = Phrases({f: r for f, r in signs if r.kind == _UNCLAIMED})
        self.nobody = words_of(lexicon, WordClass.NEGATIVE)
        self.words = lexicon.by_form(AnswerWord)
        self.queries = lexicon.by_form(QueryNoun)
        self.negators = negators_of(lexicon)
        self.purposes = words_of(
            lexicon, WordClass.PURPOSE, WordClass.INFINITIVAL, WordClass.COMPLEMENTIZER
        )


def without_nobody(
    page: Page, findings: Iterable[Finding], known: Answers
) -> Iterator[Finding]:
    """
    Leave out that nobody claims an attack: "No group claimed responsibility".

    It is a fact of its own kind, `Document.unclaimed`, and nobody's statement; what
    nobody believes or says else is told as others' beliefs and statements are.

    Args:
        page: The words.
        findings: What was found, in any order.
        known: What is known of words for answers.
    """
    for each in findings:
        first = each.source[0] if each.source else -1
        if (
            first < 0
            or page.norm[first] not in known.nobody
            or not any(known.claims.scan(page.norm[first : each.content[-1][1]]))
        ):
            yield each


def find_silences(
    page: Page, findings: Iterable[Finding], known: Answers
) -> Iterator[Finding]:
    """
    Yield a statement for each answer that is told not to have come.

    Corpora of attribution seldom count silence, so that weights learned from them
    do not know it; but a reader who asks who declined to speak does.

    Args:
        page: The words.
        findings: What was found before; what lies inside is told there.
        known: What is known of words for answers.
    """
    if known.queries.keys().isdisjoint(page.norm):
        return
    taken: set[int] | None = None
    for number, word in enumerate(page.norm):
        if word in known.queries and page.quote[number] < 0:
            found = _silence(page, number, known)
            if found is not None and found.cue is not None:
                taken = _taken(findings) if taken is None else taken
                if taken.isdisjoint(range(*found.cue)):
                    taken.update(range(*found.cue))
                    yield found


def _taken(findings: Iterable[Finding]) -> set[int]:
    """Give the words of all cues and contents."""
    parts = (part for each in findings for part in (each.cue, *each.content) if part)
    return {number for part in parts for number in range(*part)}


def _silence(page: Page, query: int, known: Answers) -> Finding | None:
    """Read the statement that would have answered, if it did not come."""
    low, high = page.limit[query]
    core = _answer_before(page, query, low, known)
    if core is None:
        return None
    row, group = known.words[page.norm[core]], verb_group(page, core, low)
    if row.state and not group.auxiliary & k.BE:
        return None
    first = group.first
    subject = subject_before(page, first, core) or distant_subject(page, first, core)
    if subject is None:
        return None
    clause = page.norm[subject.head : core]
    if not row.negative and known.negators.isdisjoint(clause):
        return None
    last = core + 1
    if page.sees(last, k.PREPOSITION):
        if page.norm[last] not in known.purposes:
            return None  # "did not return after the request"
        last += 1
    start = behind_times(page, last, high)
    end = before_joined_verb(page, start, before_mark(page, ",", start, high))
    content = trim(page, start, end)
    source, elided = subject.words, subject.joined
    return Finding(source, (first, last), (content,), "silence", elided).sound()


def _answer_before(page: Page, query: int, low: int, known: Answers) -> int | None:
    """Find the word for an answer to which a word for a question belongs."""
    press = known.queries[page.norm[query]].press
    if not press and page.word(query + 1) in known.purposes:
        return None  # "did not respond to calls for calm"
    for number in range(query - 1, max(low, query - _FARTHEST) - 1, -1):
        row = known.words.get(page.norm[number])
        if row is not None:
            return number if press or not row.state else None
        if page.kind[number] & (k.MARK | _PARTS):
            return None
    return None
