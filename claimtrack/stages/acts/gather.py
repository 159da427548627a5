"""statements → statements with act and negation"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.passage import Words
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.acts.content import ContentReader, Finding
from claimtrack.stages.acts.cue import read_cue
from claimtrack.stages.acts.parts import Reading, split
from claimtrack.stages.acts.performed import performed
from claimtrack.stages.acts.subjects import View
from claimtrack.stages.acts.vocabulary import Vocabulary
from claimtrack.text.marks import QUOTATION_MARKS

_OPEN = frozenset({Act.ASSERT, Act.CONFIRM, Act.EXPRESS})
_STOPS = frozenset(".!")
_INNER = 2  # how many marks close a quotation within a quotation
_ORDER = (
    Act.DENY,
    Act.DECLINE,
    Act.RETRACT,
    Act.CONFIRM,
    Act.REQUEST,
    Act.ACCUSE,
    Act.EXPRESS,
    Act.PROMISE,
)

# "Called the plan a lie", "called the mayor a liar".
_NAMED = (Act.DENY, Act.ACCUSE)


def act_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that tells what is done by each statement.

    The cue decides first, together with its object; behind a cue that leaves it
    open, such as "said", the content does.

    Args:
        lexicon: Its rows about cues and acts are used.
    """
    vocabulary = Vocabulary(lexicon)
    contents = ContentReader(vocabulary)

    def add_acts(document: Document) -> Document:
        words = document.words
        speakers = {speaker.id: speaker for speaker in document.speakers}
        reported = _reported(document.statements, vocabulary)

        def complete(statement: Statement) -> Statement:
            reading = read_cue(split(words, statement, vocabulary), vocabulary)
            view = View(
                statement,
                named=reading.named,
                speaker=speakers.get(statement.speaker or ""),
                reported=reported.get(statement.id, ()),
            )
            finding = performed(words, view, vocabulary)
            return _complete(words, view, reading, contents, finding)

        return attrs.evolve(
            document, statements=tuple(map(complete, document.statements))
        )

    return add_acts


def _complete(
    words: Words,
    view: View,
    reading: Reading,
    contents: ContentReader,
    performed: Finding | None,
) -> Statement:
    """Give the statement with what is done by it, and why."""
    statement = view.statement
    act, finding = _decide(words, view, reading, contents, performed)
    why = _evidence(words, statement, reading, finding)
    return attrs.evolve(
        statement,
        act=act,
        negated=reading.negated,
        evidence=(*statement.evidence, why),
    )


def _reported(
    statements: Iterable[Statement], known: Vocabulary
) -> dict[str, tuple[Span, ...]]:
    """
    Give for each statement what others say inside it.

    Who reports that the mayor denied it does not deny it himself; but what he
    himself "thinks" or "denies" inside his statement is his own.
    """
    outer: dict[str, Statement] = {}
    found: dict[str, tuple[Span, ...]] = {}
    for inner in statements:
        outer[inner.id] = inner
        around = outer.get(inner.parent or "")
        if around is None or None in (inner.speaker, around.speaker):
            continue
        if inner.source is None or inner.source.text.lower() in known.closed:
            continue  # "he said he thought": who is meant is not sure enough
        # in a quotation he more often argues with them than reports them
        if inner.speaker != around.speaker and around.form is Form.INDIRECT:
            found[around.id] = (*found.get(around.id, ()), *inner.content)
    return found


def _decide(
    words: Words,
    view: View,
    reading: Reading,
    contents: ContentReader,
    performed: Finding | None,
) -> tuple[Act, Finding | None]:
    """Let the content decide where the cue leaves it open."""
    if reading.firm or reading.act not in _OPEN:
        return reading.act, None
    found = contents.read(words, view)
    if reading.act is Act.ASSERT and _is_question(words, view.statement):
        denial = found.get(Act.DENY)
        # "It is false. Who would say so?" asks nothing.
        if denial is not None and _is_closed(words, view.statement, denial):
            return Act.DENY, denial
        return Act.ASK, None
    if performed is not None and reading.act is Act.ASSERT and Act.DENY not in found:
        return performed.act, performed
    order: tuple[Act, ...] = _ORDER
    if reading.act is not Act.ASSERT:
        order = _NAMED if reading.named else _ORDER[:1]
    for act in order:
        if act in found:
            return act, found[act]
    return reading.act, None


def _is_question(words: Words, statement: Statement) -> bool:
    """
    Whether the content is quoted and ends with a question mark.

    Who is said to say more than he asks tells a story that ends with a question;
    in an interview, the question stands behind all that leads up to it.
    """
    inside = words.within(statement.content[-1]) if statement.content else range(0)
    if not _ends_with_question(words, inside):
        return False
    cue = statement.cue
    if cue is None or not cue.text.strip()[:1].isalpha():
        return True
    if statement.content[0].text[:1].isalnum():
        return False
    asks = sum("?" in words.norm[at] for at in inside)
    return asks >= sum(words.norm[at] in _STOPS for at in inside)


def _is_closed(words: Words, statement: Statement, finding: Finding) -> bool:
    """Whether the sentence of a sign ends before the last one of the content begins."""
    behind = range(finding.last, words.within(statement.content[-1]).stop)
    return any(words.norm[at] in _STOPS for at in behind)


def _ends_with_question(words: Words, inside: range) -> bool:
    """Whether a question is asked last, and not only quoted: “They ask: ‘Why?’”."""
    closed = 0
    for at in reversed(inside[-4:]):
        if words.norm[at][0].isalnum():
            return False
        if "?" in words.norm[at]:
            return closed < _INNER
        closed += words.norm[at] in QUOTATION_MARKS
    return False


def _evidence(
    words: Words, statement: Statement, reading: Reading, finding: Finding | None
) -> Evidence:
    if finding is not None:
        span = words.span(finding.first, finding.last)
        return Evidence("act:content", span.start, span.end)
    if statement.cue is None:
        return Evidence(f"act:{reading.rule}")
    return Evidence(f"act:{reading.rule}", statement.cue.start, statement.cue.end)
