"""statements → statements with act and negation"""

from __future__ import annotations

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.passage import Words
from claimtrack.model.people import SpeakerKind
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.acts.content import ContentReader, Finding
from claimtrack.stages.acts.cue import read_cue
from claimtrack.stages.acts.parts import Reading, split
from claimtrack.stages.acts.vocabulary import Vocabulary

_OPEN = frozenset({Act.ASSERT, Act.CONFIRM, Act.EXPRESS, Act.ACCUSE})
_ORDER = (
    Act.DENY,
    Act.DECLINE,
    Act.RETRACT,
    Act.CONFIRM,
    Act.ACCUSE,
    Act.EXPRESS,
    Act.PROMISE,
)


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
        kinds = {speaker.id: speaker.kind for speaker in document.speakers}

        def complete(statement: Statement) -> Statement:
            reading = read_cue(split(words, statement, vocabulary), vocabulary)
            kind = kinds.get(statement.speaker or "")
            act, finding = _decide(words, statement, reading, contents, kind)
            return attrs.evolve(
                statement,
                act=act,
                negated=reading.negated,
                evidence=(
                    *statement.evidence,
                    _evidence(words, statement, reading, finding),
                ),
            )

        return attrs.evolve(
            document, statements=tuple(map(complete, document.statements))
        )

    return add_acts


def _decide(
    words: Words,
    statement: Statement,
    reading: Reading,
    contents: ContentReader,
    kind: SpeakerKind | None,
) -> tuple[Act, Finding | None]:
    """Let the content decide where the cue leaves it open."""
    if reading.firm or reading.act not in _OPEN:
        return reading.act, None
    if reading.act is Act.ASSERT and _is_question(words, statement):
        return Act.ASK, None
    found = contents.read(words, statement, named=reading.named, kind=kind)
    order = _ORDER if reading.act is Act.ASSERT else _ORDER[:1]
    for act in order:
        if act in found:
            return act, found[act]
    return reading.act, None


def _is_question(words: Words, statement: Statement) -> bool:
    """Whether the content is quoted and ends with a question mark."""
    if (
        statement.form is Form.INDIRECT
        and statement.cue is not None
        and (statement.cue.text.strip()[:1].isalpha())
    ):
        return False
    inside = words.within(statement.content[-1]) if statement.content else range(0)
    for at in reversed(inside[-4:]):
        if words.norm[at][0].isalnum():
            return False
        if "?" in words.norm[at]:
            return True
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
