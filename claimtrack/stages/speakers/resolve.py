"""units → referents: names, pronouns, roles and groups, in the order of the text."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from claimtrack.lexicon.rows.people import Genre, RoleNoun
from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.cast import Cast
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.roles import INDEFINITE, Descriptions
from claimtrack.stages.speakers.salience import (
    BESIDE,
    HEAD,
    OBJECT,
    QUOTED,
    RECENCY,
    REPORTED,
    SOURCE,
    SUBJECT,
    Focus,
    agreement,
)
from claimtrack.stages.speakers.units import Unit, Units
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze
from claimtrack.text.headlines import is_title_case

_FAME: Final = 50.0  # what an earlier mention is worth against presence
_SHORT_HEADLINE: Final = 6  # words; a shorter one is none if it ends in a full stop
_LONGEST: Final = 30  # words of a name with its apposition that are read
_DEPTH: Final = 3  # owners of owners
_LEAST: Final = 20.0  # a referent that is less present is not meant by a pronoun


class Resolver:
    """
    Reads the units of a text from left to right and tells whom each means.

    Args:
        document: The document, with mentions and statements.
        words: The words about people.
    """

    def __init__(self, document: Document, words: PeopleWords) -> None:
        self._document = document
        self._words = words
        sources = [s.source for s in document.statements if s.source is not None]
        self.units = Units(document.mentions, document.times, sources)
        self._focus = Focus()
        self._descriptions = Descriptions(words, self._focus)
        self._sentences = [span.start for span in document.sentences]
        self._titled = [self._is_headline(span) for span in document.sentences]
        self._cast = Cast(document.text, self.units.all, words, self._is_titled)
        self._quotes = [q for q in document.quotes if q.depth == 0]
        self._quote_starts = [q.start for q in self._quotes]
        self._sources = {source.start for source in sources}
        self._contents = sorted(
            ((c.start, c.end, s) for s in document.statements for c in s.content),
            key=lambda content: content[:2],
        )
        self._by_id = {s.id: s for s in document.statements}
        self._content_starts = [start for start, _, _ in self._contents]
        self._described: dict[str, list[Referent]] = {}
        self._meant: dict[Unit, Referent | None] = {}
        self._depth = 0

    def resolve(self) -> None:
        """Go through all units once."""
        for unit in self.units.all:
            self._focus.enter(bisect_right(self._sentences, unit.start))
            if unit not in self._meant:
                self._meant[unit] = self._referent(unit)
            referent = self._meant[unit]
            if referent is not None:
                self._note(unit, referent)

    def _is_headline(self, sentence: Span) -> bool:
        """Whether a sentence is a headline; "Ada Roy met Ivo Lee." is none."""
        words = self._document.words
        within = words.within(sentence)
        texts = words.text[within.start : within.stop]
        # Only the headline of the text itself may end in a full stop.
        is_first = within.start == 0 and len(texts) > _SHORT_HEADLINE
        return (is_first or texts[-1:] != (".",)) and is_title_case(texts)

    def _is_titled(self, offset: int) -> bool:
        """Whether a place lies in a headline."""
        at = bisect_right(self._sentences, offset) - 1
        return at >= 0 and self._titled[at]

    def meant(self, unit: Unit) -> Referent | None:
        """Give whom a unit means; None if unsure."""
        return self._meant.get(unit)

    def _note(self, unit: Unit, referent: Referent) -> None:
        mention = unit.mention
        if mention.kind is not MentionKind.PRONOUN:
            referent.places.append(Span(mention.start, mention.end))
        self._focus.mention(referent, self._weight(unit))

    def _weight(self, unit: Unit) -> float:
        """Weigh a mention by its place in the sentence."""
        if unit.modifier:
            return OBJECT * QUOTED
        start = unit.mention.start
        words = self._document.words
        at, behind = words.at(start), words.at(unit.mention.end)
        before = words.norm[at - 1] if at else "."
        weight = RECENCY
        if start in self._sources:
            weight += SUBJECT + SOURCE
        elif self._is_subject(before):
            weight += SUBJECT
        elif before in self._words.prepositions:
            weight *= BESIDE
        else:
            weight += OBJECT
        if behind >= len(words) or words.norm[behind] != "'s":
            weight += HEAD
        if self._is_quoted(start):
            return weight * QUOTED
        return weight * REPORTED if self.around(start) else weight

    def _is_subject(self, before: str) -> bool:
        """Whether a subject may stand behind this word."""
        return not before[:1].isalpha() or before in self._words.linkers

    def _is_quoted(self, offset: int) -> bool:
        at = bisect_right(self._quote_starts, offset) - 1
        return at >= 0 and offset < self._quotes[at].end

    def _referent(self, unit: Unit) -> Referent | None:
        mention = unit.mention
        if mention.kind is MentionKind.PRONOUN:
            return self._pronoun(unit)
        if mention.name is not None:
            return self._named(unit)
        if mention.kind is MentionKind.ROLE:
            return self._role(mention)
        return self._group(mention)

    def _named(self, unit: Unit) -> Referent | None:
        meant = self._cast.meant(unit)
        gender = unit.mention.gender
        fitting = [r for r in meant if not (gender and r.gender and gender != r.gender)]
        if not fitting:
            return None
        # A bare family name means the one the text is about, unless another has just
        # been named.
        best = max(
            fitting, key=lambda r: self._focus.present(r) + _FAME * min(r.count, 6)
        )
        name = self._cast.name(unit)
        if name not in best.names:
            best.names.append(name)
        for mention in (unit.mention, *unit.told):
            best.learn(mention)
        if unit.mention.speaker_kind is SpeakerKind.ORGANIZATION:
            best.leads.update(self._bodies_in(unit.mention))
        return best

    def _bodies_in(self, mention: Mention) -> set[str]:
        """Give what a body is said to be beside its name: "Oda, an airline"."""
        words = self._document.words
        norms = words.norm[words.at(mention.start) : words.at(mention.end)]
        return {norm for norm in norms[:_LONGEST] if norm in self._words.bodies}

    def _pronoun(self, unit: Unit) -> Referent | None:
        row = self._words.pronouns[unit.mention.head]
        if row.person != 3 or row.relative:
            return None
        quoting = self._quoting(unit)
        for value, referent in self._focus.ranked(lambda r: agreement(row, r)):
            if value < _LEAST:
                return None
            if referent is quoting:
                continue
            if row.gender in ("f", "m") and referent.gender is None:
                referent.gender, referent.guessed = row.gender, True
                referent.trust = max(referent.trust, 1.0)
            return referent
        return None

    def _quoting(self, unit: Unit) -> Referent | None:
        """Give who is quoted with this pronoun, and so does not mean himself by it."""
        if not self._is_quoted(unit.start):
            return None
        statement = self.around(unit.start)
        if statement is None or statement.source is None:
            return None
        other = self.units.of(statement.source)
        return self._meant.get(other) if other else None

    def around(self, offset: int) -> Statement | None:
        """Give the innermost statement in whose content a place lies, if there is one."""
        at = bisect_right(self._content_starts, offset) - 1
        statement = self._contents[at][2] if at >= 0 else None
        while statement is not None:
            if any(c.start <= offset < c.end for c in statement.content):
                return statement
            statement = self._by_id.get(statement.parent or "")
        return None

    def _called(self, mention: Mention) -> Referent | None:
        """Give who is named behind "called", as in "a site called Oda News"."""
        words = self._document.words
        at = words.at(mention.core.start if mention.core else mention.start)
        while at < len(words) and words.norm[at] != mention.head:
            at += 1
        if " ".join(words.norm[at + 1 : at + 2]) not in self._words.naming and (
            " ".join(words.norm[at + 1 : at + 3]) not in self._words.naming
        ):
            return None
        for number in range(at + 2, min(at + 5, len(words))):
            unit = self.units.starting(words.start[number])
            if unit is not None and unit.mention.name is not None:
                return self._named(unit)
        return None

    def _predicated(self, mention: Mention) -> Referent | None:
        """Give who is said to be something: "Lee is the mayor", "elected as mayor"."""
        words = self._document.words
        at = words.at(mention.start)
        subject = self._focus.subject()
        is_person = subject and subject.named and subject.may_be_person()
        if not (at and is_person and mention.head in self._words.roles):
            return None
        return subject if words.norm[at - 1] in self._words.copulas else None

    def _role(self, mention: Mention) -> Referent:
        called = self._called(mention) or self._predicated(mention)
        if called is not None:
            called.learn(mention)
            called.leads.add(mention.head)
            return called
        owner = self._owner(mention)
        self._learn_lead(mention, owner)
        found = self._descriptions.known(mention, self._core(mention), owner)
        if found is not None:
            if self._descriptions.is_told(mention, found):
                found.learn(mention)
            return found
        return self._describe(mention, owner)

    def _learn_lead(self, mention: Mention, owner: Referent | None) -> None:
        """Learn of "Roy’s campaign" that Roy is a candidate."""
        row = self._words.bodies.get(mention.head)
        if row is not None and owner is not None:
            owner.leads.update(row.led_by.split())

    def _owner(self, mention: Mention) -> Referent | None:
        if mention.owner is None:
            return None
        unit = self.units.of(mention.owner)
        if unit is None or unit.mention.owner == mention.owner:
            return None
        if unit not in self._meant and self._depth < _DEPTH:
            self._depth += 1
            self._meant[unit] = self._referent(unit)
            self._depth -= 1
        return self._meant.get(unit)

    def _group(self, mention: Mention) -> Referent:
        core = self._core(mention).lower()
        for referent in self._described.get(core, ()):
            if referent.plural:
                return referent
        return self._describe(mention, self._owner(mention))

    def _core(self, mention: Mention) -> str:
        core = mention.core or mention
        words = self._document.words
        for number in range(words.at(core.start) + 1, words.at(core.end)):
            row = self._words.pronouns.get(words.norm[number])
            if row is not None and row.relative and words.norm[number - 1] == ",":
                # "Rome and Oslo, which met last week": the clause is no name.
                core = Span(core.start, words.start[number - 1])
                break
        return squeeze(self._document.text[core.start : core.end])

    def _describe(self, mention: Mention, owner: Referent | None) -> Referent:
        row = self._words.roles.get(mention.head)
        referent = Referent(
            self._core(mention),
            kind=mention.speaker_kind,
            gender=mention.gender,
            plural=mention.plural,
            head=mention.head,
            roles=list(mention.roles),
            owner=owner,
            trust=2.0 if row else -2.0,
            speaks=self._speaks(mention),
        )
        self._described.setdefault(referent.name.lower(), []).append(referent)
        if referent.kind is SpeakerKind.PERSON:
            referent.kind = SpeakerKind.ANONYMOUS
        if row is not None and row.mouthpiece:
            self._give_principal(referent, row, mention)
        elif mention.head in self._words.documents:
            self._give_author(referent, mention)
        if mention.owner and referent.author is None and referent.principal is None:
            referent.name = self._owned_name(mention, referent.name)
        return referent

    def _give_author(self, referent: Referent, mention: Mention) -> None:
        """Tell who has made a document, as far as is known where it is mentioned."""
        row = self._words.documents[mention.head]
        owner = referent.owner
        is_before = (
            mention.owner and mention.core and mention.core.covers(mention.owner)
        )
        if (
            is_before
            and owner is not None
            and {*row.genres} & {Genre.NEWS, Genre.STUDY}
        ):
            # "an Oda News story", but "a US study" and "the Texas article".
            owner = owner if owner.trust < 0 and not owner.country else None
        is_new = mention.text.lower().startswith(INDEFINITE)
        subject = self._focus.subject() if row.issued and is_new else None
        referent.author = owner or subject
        if row.issued:
            ranked = self._focus.ranked(
                lambda r: float(r.speaks and r.named and not r.country)
            )
            referent.backdrop = next((found for _, found in ranked), None)

    def _give_principal(
        self, referent: Referent, row: RoleNoun, mention: Mention
    ) -> None:
        """Tell on whose behalf somebody speaks."""
        principal = referent.owner
        if principal is None and row.voice and mention.owner is None:
            before = referent.name.lower().split()[:-1]
            noun = before[-1] if before else ""
            body = self._words.bodies.get(noun)
            if noun in self._words.groups or (body and not body.general):
                # "a hospital spokesman": of a hospital that has no name here.
                referent.name = f"spokesperson for {noun}"
                return
            principal = self._descriptions.body(body)
        referent.principal = principal
        if principal is not None and row.voice and not principal.country:
            referent.name = (
                f"spokesperson for {self._principal_name(mention, principal)}"
            )
        elif principal is not None:
            referent.name = self._owned_name(mention, referent.name)

    def _principal_name(self, mention: Mention, principal: Referent) -> str:
        """Give the principal's name as it stands in the mention: "an FBI spokesman"."""
        unit = self.units.of(mention.owner) if mention.owner else None
        is_named = unit is not None and unit.mention.name is not None
        return self._cast.name(unit) if unit and is_named else principal.name

    def _owned_name(self, mention: Mention, core: str) -> str:
        """Give the description with the name of the owner: "Lee’s office"."""
        owner = mention.owner
        unit = self.units.of(owner) if owner is not None else None
        if owner is None or unit is None or unit.mention.name is None:
            return core
        before = self._document.text[owner.start : (mention.core or mention).start]
        is_possessor = owner.end <= (mention.core or mention).start
        return squeeze(before + core) if is_possessor else core

    def _speaks(self, mention: Mention) -> bool:
        words = self._words
        if not mention.head:
            return True  # a coordination
        heads = (words.roles, words.groups, words.bodies)
        return any(mention.head in known for known in heads)
