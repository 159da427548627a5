"""How the statements of a document stand to each other, for all rules."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.people import Speaker
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.span import Span
from claimtrack.stages.relations.items import Item, ItemReader
from claimtrack.stages.relations.vocabulary import STEM, Vocabulary

_STOPS = frozenset(".!?…:")


class Context:
    """
    The statements of a document, prepared once for all rules.

    Args:
        document: The document with statements, speakers and acts.
        vocabulary: What the rules know of words.
    """

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self.document = document
        self.vocabulary = vocabulary
        self.numbers = {s.id: n for n, s in enumerate(document.statements)}
        self.speakers: dict[str, Speaker] = {p.id: p for p in document.speakers}
        self._names = {p.id: _last_names(p) for p in document.speakers}
        self._named = frozenset().union(*self._names.values())
        first = document.paragraphs[0] if document.paragraphs else Span(0, 0)
        last = document.text[max(first.start, first.end - 2) : first.end]
        self._has_headline = len(document.paragraphs) > 1 and _STOPS.isdisjoint(last)
        items = ItemReader(document, vocabulary).read()
        self.items: tuple[Item, ...] = self._with_turns(items)

    def _with_turns(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Number the turns; a nested statement belongs to the turn around it."""
        found: list[Item] = []
        latest: Item | None = None
        turn = 0
        for item in items:
            if item.statement.parent is None:
                if latest is not None and not self.same_speaker(item, latest):
                    turn += 1
                latest = item
            found.append(attrs.evolve(item, turn=turn))
        return tuple(found)

    def is_headline(self, item: Item) -> bool:
        """Whether the statement stands in a headline: a first line without a stop."""
        return item.last_paragraph == 0 and self._has_headline

    def is_below(self, item: Item, other: Item) -> bool:
        """Whether a statement of the text has the other above it in the headline."""
        return self.is_headline(other) and not self.is_headline(item)

    def same_speaker(self, one: Item, other: Item) -> bool:
        """Whether both are surely said by the same."""
        if one.put or other.put:
            return one is other  # who is asked is named, and not who asks
        left, right = one.statement, other.statement
        if left.speaker is not None and right.speaker is not None:
            return left.speaker == right.speaker
        return left.same_source == right.id or right.same_source == left.id

    def is_elided(self, item: Item, before: Item) -> bool:
        """Whether the subject is left out, or taken from the statement before."""
        source, other = item.statement.source, before.statement.source
        return source is None or source == other

    def is_coordinated(self, item: Item) -> bool:
        """Whether "and" or "but" joins the cue to a verb before: "agreed *and said*"."""
        words, cue = self.document.words, item.statement.cue
        at = words.at(cue.start) if cue else 0
        around = words.norm[max(0, at - 1) : at + 1]
        return cue is not None and not self.vocabulary.joins.isdisjoint(around)

    def is_relative(self, item: Item) -> bool:
        """Whether a relative clause tells it of somebody: "Roy, *who had complained*"."""
        source = item.statement.source
        return source is not None and source.text.lower() in self.vocabulary.relatives

    def speaks_for(self, one: Item, other: Item) -> bool:
        """Whether the first is said by the speaker of the other, or on his behalf."""
        if self.same_speaker(one, other):
            return True
        speaker = self.speakers.get(one.statement.speaker or "")
        principal = None if speaker is None else speaker.principal
        return principal is not None and principal == other.statement.speaker

    def may_differ(self, one: Item, other: Item) -> bool:
        """Whether the two may be said by different speakers, on nobody's behalf."""
        if self.same_speaker(one, other):
            return False
        left, right = one.statement.speaker, other.statement.speaker
        for this, that in ((left, right), (right, left)):
            speaker = self.speakers.get(this or "")
            if speaker is not None and that is not None and speaker.principal == that:
                return False
        this_source, that_source = one.statement.source, other.statement.source
        if left is None and right is None and this_source and that_source:
            return this_source.text != that_source.text
        return True

    def is_inside(self, one: Item, other: Item) -> bool:
        """Whether the first is reported inside the other, be it by a third."""
        parent = one.statement.parent
        while parent is not None and parent != other.statement.id:
            parent = self.items[self.numbers[parent]].statement.parent
        return parent is not None

    def is_aftermath(self, item: Item, other: Item) -> bool:
        """Whether one is told to come after the other: "denied it, *hours after* Roy …"."""
        words = self.document.words
        before = words.norm[max(0, words.at(other.statement.start) - 1)]
        near = abs(item.number - other.number) == 1 and item.sentence == other.sentence
        return near and before in self.vocabulary.after

    def cue_words(self, item: Item) -> tuple[str, ...]:
        """Give the words of the cue."""
        words, cue = self.document.words, item.statement.cue
        inside = words.within(cue) if cue else range(0)
        return words.norm[inside.start : inside.stop]

    def behind_cue(self, item: Item) -> str:
        """Give the word right behind the cue: "has agreed *to* buy"."""
        words, cue = self.document.words, item.statement.cue
        at = words.within(cue).stop if cue else len(words)
        return words.norm[at] if at < len(words) else ""

    def source_stems(self, item: Item) -> tuple[str, ...]:
        """Give the stems of the words that name who says it in its own sentence."""
        words, source = self.document.words, item.statement.source
        inside = words.within(source) if source else range(0)
        return tuple(words.norm[at][:STEM] for at in inside)

    def opening(self, item: Item) -> str:
        """Give the first word of the content: "to" in "agreed *to* pay"."""
        words, content = self.document.words, item.statement.content
        at = words.at(content[0].start) if content else len(words)
        return words.norm[at] if at < len(words) else ""

    def is_object(self, item: Item) -> bool:
        """Whether the content stands right behind the cue: "agreed *it was late*"."""
        words, statement = self.document.words, item.statement
        if statement.cue is None or not statement.content:
            return False
        behind = words.within(statement.cue).stop
        return words.at(statement.content[0].start) == behind

    def overlap(self, part: Item, whole: Item) -> float:
        """Give how much of the content of `part` is said in `whole`, from 0 to 1."""
        if not part.keys:
            return 0.0
        return len(part.keys & whole.keys) / len(part.keys)

    def names_of(self, item: Item) -> frozenset[str]:
        """Give the stems of the last words of the names of who says it, if known."""
        return self._names.get(item.statement.speaker or "", frozenset())

    def is_speaker(self, word: str) -> bool:
        """Whether the name of somebody who speaks ends with a word."""
        return word[:STEM] in self._named

    def relate(
        self,
        item: Item,
        kind: RelationKind,
        target: Item | None,
        confidence: float,
        rule: str = "",
    ) -> Relation:
        """
        Make the relation of a statement to another one.

        Args:
            item: The statement it goes out from; its cue is the evidence.
            kind: The kind, which also names the rule in the evidence.
            target: The statement it goes to; None for nobody's.
            confidence: How sure it is.
            rule: What else the rule is called, if the kind has several.
        """
        span = item.statement.cue or item.statement.content[0]
        name = f"{kind.value}:{rule}" if rule else kind.value
        return Relation(
            kind,
            item.statement.id,
            None if target is None else target.statement.id,
            confidence=confidence,
            evidence=(Evidence(name, span.start, span.end),),
        )


def _last_names(speaker: Speaker) -> frozenset[str]:
    """Give the stems of the last words of the names of a speaker."""
    names = (name.split() for name in (speaker.name, *speaker.aliases))
    return frozenset(name[-1].lower()[:STEM] for name in names if name)
