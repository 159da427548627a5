"""Statements with what the rules for relations ask of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import attrs

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.stages.relations.cues import CueReader
from claimtrack.stages.relations.vocabulary import STEM, Vocabulary

_HEAD: Final = 8  # words of a content that may name what it reacts to
_LONGEST: Final = 80  # words of a content that count
_BEFORE: Final = 4  # words before a noun among which its determiner stands


@attrs.frozen
class Item:
    """
    A statement with what the rules ask of it.

    Args:
        number: Its place among the statements.
        statement: The statement.
        sentence: The number of the sentence in which it begins.
        last_sentence: The number of the sentence in which it ends.
        paragraph: The number of the paragraph in which it begins.
        last_paragraph: The number of the paragraph in which it ends.
        keys: The stems of the words that carry its content.
        topic: Those of them that do not merely say that something is false.
        negative: Whether a word of negation stands in its content.
        claims: The words for claims in its content and its cue.
        told: Whether such a word tells the claim: "the report *that he left*".
        points: Whether what was said right before is meant: "dismissed *that*", "denied
            *it*", "disputed *this account*", "contradicted *her*".
        owners: The stems of the names of those whose claims it names: "*Lee's* claim".
        refers: Whether its content speaks of a known claim: "*those rumors* hurt".
        head: The stems of the first words of its content and of those around its cue.
        reacts: The stems of nouns for speech in the first words of its content.
        ties: How the words around its cue tie it to other statements.
        answered: The words that name what it responds to: "responded to *the ruling*";
            None if there are none.
        put: Whether the words at its head name whom it is put to and not who says it:
            "he was asked whether", "asked whether …, he said".
        joined: Whether a word such as "when" stands right before it.
        cited: Whether a phrase cites it, and no verb tells that it is said.
        previous: The number of the statement before it inside the same parent.
        turn: The number of the turn: what one speaker says in a row is one turn.
    """

    number: int
    statement: Statement
    sentence: int
    last_sentence: int
    paragraph: int
    last_paragraph: int
    keys: frozenset[str]
    topic: frozenset[str]
    negative: bool
    claims: frozenset[str]
    told: bool
    points: bool
    owners: frozenset[str]
    refers: bool
    head: frozenset[str]
    reacts: frozenset[str]
    ties: frozenset[Tie]
    answered: tuple[str, ...] | None
    put: bool
    joined: bool
    cited: bool
    previous: int | None
    turn: int = 0


class ItemReader:
    """
    Makes the items of a document.

    Args:
        document: The document with statements, speakers and acts.
        vocabulary: What the rules know of words.
    """

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self._document = document
        self._known = vocabulary
        self._cues = CueReader(document, vocabulary)
        self._sentences = [s.start for s in document.sentences]
        self._paragraphs = [p.start for p in document.paragraphs]

    def read(self) -> tuple[Item, ...]:
        """Make the items, in the order of the statements."""
        statements = self._document.statements
        by_id = {statement.id: statement for statement in statements}
        latest: dict[str | None, int] = {}
        found: list[Item] = []
        for number, statement in enumerate(statements):
            outer = by_id.get(statement.parent or "")
            previous = latest.get(statement.parent)
            found.append(self._item(number, statement, outer, previous))
            latest[statement.parent] = number
        return tuple(found)

    def _item(
        self,
        number: int,
        statement: Statement,
        outer: Statement | None,
        previous: int | None,
    ) -> Item:
        start, end = statement.start, max(statement.start, statement.end - 1)
        content = self._words(statement.content)
        parts = self._cues.around(statement, outer)
        cited = (*self._words(parts[1:]), *content)
        known = self._known
        keys = known.stems(content)
        topic = self._topic(statement, keys)
        found = tuple(self._cues.ties(statement, parts))
        return Item(
            number,
            statement,
            sentence=bisect_right(self._sentences, start) - 1,
            last_sentence=bisect_right(self._sentences, end) - 1,
            paragraph=bisect_right(self._paragraphs, start) - 1,
            last_paragraph=bisect_right(self._paragraphs, end) - 1,
            keys=keys,
            topic=topic,
            negative=not known.negators.isdisjoint(content),
            claims=frozenset(word for word in cited if word in known.claims),
            told=self._is_told(cited),
            points=self._points(statement, content),
            owners=frozenset(self._owners(content)),
            refers=self._refers(content),
            head=frozenset(w[:STEM] for w in (*self._words(parts), *content[:_HEAD])),
            reacts=frozenset(w[:STEM] for w in content[:_HEAD] if w in known.judged),
            ties=frozenset(tie for tie, _ in found),
            answered=self._cues.answered(found),
            put=self._cues.is_put(statement),
            joined=self._cues.is_joined(statement),
            cited=self._cues.is_cited(statement),
            previous=previous,
        )

    def _topic(self, statement: Statement, keys: frozenset[str]) -> frozenset[str]:
        """Give the words that tell what is spoken of; "I am not," she said, tells none."""
        whole = statement.form is not Form.DIRECT
        head = self._known.stems(
            word
            for word in self._words(statement.content[:1])
            if not word.endswith(self._known.adverbs)
        )
        # “It is simply a lie,” she said. “Show me the paper.”
        tells = not head <= self._known.falsity
        return keys - self._known.falsity if whole or tells else frozenset()

    def _is_told(self, words: Sequence[str]) -> bool:
        """Whether a word for a claim goes on to say what it is: "reports that"."""
        known = self._known
        return any(
            word in known.claims and behind in known.telling
            for word, behind in pairwise(words)
        )

    def _points(self, statement: Statement, words: Sequence[str]) -> bool:
        """Whether a pronoun, or a noun with one before it, is what is spoken of."""
        known = self._known
        cue = statement.cue
        if len(words) == 1 and words[0] in known.pronouns:
            return True  # "*That* was disputed by Roy."
        if cue is None or not words or statement.content[0].start < cue.end:
            return False
        next_one = words[1] if len(words) > 1 else ""
        if words[0] in known.pronouns and next_one in known.roles:
            return True  # "dismissed *it* as a lie"
        told = len(words) == 2 or next_one in known.claims
        return words[0] in known.these and told  # "disputed *that version*"

    def _owners(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the words before "'s" and a word for a claim."""
        known = self._known
        for at, word in enumerate(words):
            behind = words[at + 1 : at + _BEFORE]
            # "Lee's old claim", but "it's a lie"
            owns = word == CLITIC and known.closed.isdisjoint(behind)
            if owns and not known.claims.keys().isdisjoint(behind):
                yield words[at - 1][:STEM]

    def _refers(self, words: Sequence[str]) -> bool:
        """Whether a known claim is spoken of and not told: "*those rumors* hurt"."""
        known = self._known
        return any(
            word in known.claims
            and not known.pointing.isdisjoint(words[max(0, at - _BEFORE) : at])
            and known.telling.isdisjoint(words[at + 1 : at + 2])
            for at, word in enumerate(words)
        )

    def _words(self, parts: Sequence[Span]) -> list[str]:
        words = self._document.words
        found: list[str] = []
        for part in parts:
            inside = words.within(part)
            found.extend(
                words.norm[inside.start : inside.stop][: _LONGEST - len(found)]
            )
        return found
