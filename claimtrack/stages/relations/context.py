"""What the rules for relations see of a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.acts import ClaimNoun, ContentSign
from claimtrack.lexicon.rows.relations import ShortName, SpeechNoun, Tie, TieWord
from claimtrack.lexicon.rows.words import FunctionWord
from claimtrack.model.document import Document
from claimtrack.model.people import Speaker
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Statement
from claimtrack.text.lookup import Phrases

_STOPS = frozenset(".!?…:")
_STEM = 6  # letters of a word that count when contents are compared
_HEAD = 8  # words of a content that may name what it reacts to
_REACH = 60  # characters before a cue that may hold a word that ties it
_LONGEST = 80  # words of a content that count


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
        claims: The words for claims in its content and its cue.
        head: The stems of the first words of its content and of those around its cue.
        reacts: The stems of nouns for speech in the first words of its content.
        ties: How the words around its cue tie it to other statements.
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
    claims: frozenset[str]
    head: frozenset[str]
    reacts: frozenset[str]
    ties: frozenset[Tie]
    previous: int | None
    turn: int = 0


class Vocabulary:
    """
    What the rules for relations know of words.

    Args:
        lexicon: Its tie words, claim nouns and function words are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.ties = Phrases(lexicon.by_form(TieWord))
        self.claims = lexicon.by_form(ClaimNoun)
        rows = lexicon.of(FunctionWord)
        self.closed = frozenset(word for row in rows for word in row.words)
        self.short = {
            form: tuple(row.stands_for.split())
            for form, row in lexicon.by_form(ShortName).items()
        }
        self.speech = frozenset(lexicon.by_form(SpeechNoun))
        self.falsity = frozenset(
            word[:_STEM]
            for row in lexicon.of(ContentSign)
            if row.act is Act.DENY
            for form in row.words
            for word in form.split()
        )

    def spelled_out(self, words: Sequence[str]) -> Iterator[str]:
        """Give the words with short names in full: "united states" for "u.s."."""
        for word in words:
            yield from self.short.get(word, (word,))


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
        self._sentences = [s.start for s in document.sentences]
        self._paragraphs = [p.start for p in document.paragraphs]
        first = document.paragraphs[0] if document.paragraphs else Span(0, 0)
        last = document.text[max(first.start, first.end - 2) : first.end]
        self._has_headline = len(document.paragraphs) > 1 and _STOPS.isdisjoint(last)
        previous = _previous(document.statements)
        self.items: tuple[Item, ...] = self._with_turns(
            self._item(number, statement, previous[number])
            for number, statement in enumerate(document.statements)
        )

    def _item(self, number: int, statement: Statement, previous: int | None) -> Item:
        start, end = statement.start, max(statement.start, statement.end - 1)
        content = self._words(statement.content)
        cue = self._words((statement.cue,) if statement.cue is not None else ())
        around = self._words(self._around_cue(statement))
        known = self.vocabulary
        keys = frozenset(
            word[:_STEM]
            for word in known.spelled_out(content)
            if len(word) > 2
            and word[0].isalnum()
            and word not in known.closed
            and word not in known.claims
        )
        return Item(
            number,
            statement,
            sentence=bisect_right(self._sentences, start) - 1,
            last_sentence=bisect_right(self._sentences, end) - 1,
            paragraph=bisect_right(self._paragraphs, start) - 1,
            last_paragraph=bisect_right(self._paragraphs, end) - 1,
            keys=keys,
            topic=keys - known.falsity,
            claims=frozenset(word for word in (*cue, *content) if word in known.claims),
            head=frozenset(word[:_STEM] for word in (*around, *content[:_HEAD])),
            reacts=frozenset(
                word[:_STEM] for word in content[:_HEAD] if word in known.speech
            ),
            ties=self._ties(statement),
            previous=previous,
        )

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

    def _words(self, parts: Sequence[Span]) -> list[str]:
        words = self.document.words
        found: list[str] = []
        for part in parts:
            inside = words.within(part)
            found.extend(
                words.norm[inside.start : inside.stop][: _LONGEST - len(found)]
            )
        return found

    def _ties(self, statement: Statement) -> frozenset[Tie]:
        """Read the words of the cue, and those between it, source and sentence start."""
        words = self.document.words
        found: set[Tie] = set()
        for part in self._around_cue(statement):
            inside = words.within(part)
            for first, _, row in self.vocabulary.ties.scan(
                words.norm, inside.start, inside.stop
            ):
                before = part is not statement.cue
                if before and row.tie is Tie.OCCASION:
                    continue
                if not self._is_inside(statement, first):
                    found.add(row.tie)
        return frozenset(found)

    def _is_inside(self, statement: Statement, number: int) -> bool:
        """
        Whether a word belongs to what is said, or to the name of who says it.

        "Police of the counter terror unit" counters nothing; "Lee, responding to
        critics" does.
        """
        words = self.document.words
        place = words.start[number]
        if any(part.start <= place < part.end for part in statement.content):
            return True
        source = statement.source
        if source is None or not source.start <= place < source.end:
            return False
        return words.norm[number - 1] != ","

    def _around_cue(self, statement: Statement) -> tuple[Span, ...]:
        """Give what stands before the cue in its sentence, or around it, and the cue."""
        cue = statement.cue
        if cue is None:
            return ()
        at = bisect_right(self._sentences, cue.start) - 1
        begin = max(self._sentences[at] if at >= 0 else 0, cue.start - _REACH)
        if (
            statement.parent is not None
        ):  # what ties the outer one does not tie this one
            outer = self.document.statements[self.numbers[statement.parent]]
            parts = (part.start for part in outer.content)
            begin = max((start for start in parts if start <= cue.start), default=begin)
        return Span(begin, cue.start), cue

    def is_headline(self, item: Item) -> bool:
        """Whether the statement stands in a headline: a first line without a stop."""
        return item.last_paragraph == 0 and self._has_headline

    def same_speaker(self, one: Item, other: Item) -> bool:
        """Whether both are surely said by the same."""
        left, right = one.statement, other.statement
        if left.speaker is not None and right.speaker is not None:
            return left.speaker == right.speaker
        return left.same_source == right.id or right.same_source == left.id

    def is_elided(self, item: Item, before: Item) -> bool:
        """Whether the subject is left out, or taken from the statement before."""
        source, other = item.statement.source, before.statement.source
        return source is None or source == other

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

    def overlap(self, part: Item, whole: Item) -> float:
        """Give how much of the content of `part` is said in `whole`, from 0 to 1."""
        if not part.keys:
            return 0.0
        return len(part.keys & whole.keys) / len(part.keys)

    def keys_of(self, speaker: Speaker) -> frozenset[str]:
        """Give the stems of the last words of a speaker's names."""
        names = (name.split() for name in (speaker.name, *speaker.aliases))
        return frozenset(name[-1].lower()[:_STEM] for name in names if name)

    def span_of(self, item: Item) -> Span:
        """Give the words that stand for the statement in evidence."""
        return item.statement.cue or item.statement.content[0]


def _previous(statements: Sequence[Statement]) -> list[int | None]:
    latest: dict[str | None, int] = {}
    found: list[int | None] = []
    for number, statement in enumerate(statements):
        found.append(latest.get(statement.parent))
        latest[statement.parent] = number
    return found
