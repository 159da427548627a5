"""units → referents: names, pronouns, roles and groups, in the order of the text."""

from __future__ import annotations

from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.stages.speakers.cast import Cast
from claimtrack.stages.speakers.floor import Floor
from claimtrack.stages.speakers.introductions import Introductions
from claimtrack.stages.speakers.predicates import Predicates
from claimtrack.stages.speakers.prominence import Prominence
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.roles import Descriptions
from claimtrack.stages.speakers.salience import QUOTED, Focus, agreement
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Unit, Units
from claimtrack.stages.speakers.words import PeopleWords

_FAME: Final = 50.0  # what an earlier mention is worth against presence
_LONGEST: Final = 30  # words of a name with its apposition that are read
_THING: Final = -0.5  # how far "it" speaks against a person
_DEPTH: Final = 3  # owners of owners
_SURE: Final = 0.5  # how well "he" must agree with who spoke last
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
        self.units = Units(document.mentions, document.times, sources, words.roles)
        self.surroundings = Surroundings(document)
        self._sources = {source.start for source in sources}
        self._floor = Floor(document, words, self.units)
        self._prominence = Prominence(document, words, self.surroundings, self._sources)
        self._focus = Focus()
        self._descriptions = Descriptions(
            words, self._focus, self.surroundings.is_first
        )
        self._cast = Cast(
            document.text,
            self.units.all,
            words,
            self.surroundings.is_titled,
            self._sources,
        )
        self._cast.doubt(self.units.all, self._is_open)
        self._introductions = Introductions(
            document, words, self.units, self._cast, self._descriptions
        )
        self._predicates = Predicates(
            document, words, self.units.all, self.surroundings
        )
        self._groups: dict[str, Referent] = {}
        self._meant: dict[Unit, Referent | None] = {}
        self._depth = 0

    def resolve(self) -> None:
        """Go through all units once."""
        # What a sentence about nobody tells does not make those before it fade.
        last, number = -1, 0
        for unit in self.units.all:
            sentence = self.surroundings.sentence(unit.start)
            if sentence != last and self._may_speak(unit.mention):
                last, number = sentence, number + 1
            self._focus.enter(number)
            if unit not in self._meant:
                self._meant[unit] = self._referent(unit)
            referent = self._meant[unit]
            if referent is not None:
                self._note(unit, referent)

    def _may_speak(self, mention: Mention) -> bool:
        """Whether the words are such as stand for somebody."""
        if mention.kind in (MentionKind.NAME, MentionKind.PRONOUN):
            return True
        is_body = (
            mention.kind is MentionKind.ROLE and mention.head in self._words.bodies
        )
        return is_body or self._words.role(mention.head) is not None

    def meant(self, unit: Unit) -> Referent | None:
        """Give whom a unit means; None if unsure."""
        return self._meant.get(unit)

    def _is_open(self, unit: Unit) -> bool:
        """Whether a capital may only be that of the first word of a sentence."""
        start = unit.mention.start
        is_source = start in self._sources
        return (
            unit.start == start and not is_source and self.surroundings.is_first(start)
        )

    def _note(self, unit: Unit, referent: Referent) -> None:
        mention = unit.mention
        if mention.kind is not MentionKind.PRONOUN:
            referent.places.append(Span(mention.start, mention.end))
        self._focus.mention(referent, self._prominence.weigh(unit))
        referent.quotation = self.surroundings.quotation(mention.start)
        self._floor.note(unit, referent)

    def _referent(self, unit: Unit) -> Referent | None:
        mention = unit.mention
        if mention.kind is MentionKind.PRONOUN:
            return self._pronoun(unit)
        if mention.name is not None:
            is_label = mention.text.lower() in self._words.labels
            return None if is_label else self._named(unit)
        if mention.kind is MentionKind.ROLE:
            return None if unit.modifier else self._role(mention)
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
        role = self._predicates.role(unit) if best.may_be_person() else None
        if role is not None and role not in best.roles:
            best.roles.append(role)
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
        last = self._floor.kept(unit)
        if last is not None and agreement(row, last) > _SURE:
            return last  # "he added" goes on with the last statement
        quoting = self._quoting(unit)
        quotation = self.surroundings.quotation(unit.start)

        def fits(referent: Referent) -> float:
            # What the same quotation has told of is as present as the rest of the text.
            is_same = quotation >= 0 and referent.quotation == quotation
            return agreement(row, referent) / (QUOTED if is_same else 1.0)

        for value, referent in self._focus.ranked(fits):
            if value < _LEAST:
                return None
            if referent is quoting:
                continue
            if row.gender in ("f", "m") and referent.gender is None:
                referent.gender, referent.guessed = row.gender, True
                referent.trust = max(referent.trust, 1.0)
            if row.gender == "n" and referent.trust == 0:
                referent.trust = _THING
            return referent
        return None

    def _quoting(self, unit: Unit) -> Referent | None:
        """Give who is quoted with this pronoun, and so does not mean himself by it."""
        if not self.surroundings.is_quoted(unit.start):
            return None
        statement = self.surroundings.around(unit.start)
        if statement is None or statement.source is None:
            return None
        other = self.units.of(statement.source)
        return self._early(other) if other else None

    def _early(self, unit: Unit) -> Referent | None:
        """Tell whom a unit means that may lie ahead, as the source of a quotation does."""
        if unit not in self._meant and self._depth < _DEPTH:
            self._depth += 1
            self._meant[unit] = self._referent(unit)
            self._depth -= 1
        return self._meant.get(unit)

    def _called(self, mention: Mention) -> Referent | None:
        """Give who is named behind "called", as in "a site called Oda News"."""
        words = self._document.words
        at = words.at(mention.core.start if mention.core else mention.start)
        stop = words.at(mention.end)
        while at < stop and words.norm[at] != mention.head:
            at += 1
        behind = {" ".join(words.norm[at + 1 : at + size]) for size in (2, 3)}
        if behind.isdisjoint(self._words.naming):
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
        if not at or mention.head not in self._words.roles:
            return None
        if at > 1 and words.norm[at - 1] in self._words.capacity:
            # "named Roy as a suspect"
            before = self.units.ending(words.end[at - 2])
            return self._meant.get(before) if before is not None else None
        subject = self._focus.subject()
        is_person = subject and subject.named and subject.may_be_person()
        return (
            subject if is_person and words.norm[at - 1] in self._words.copulas else None
        )

    def _role(self, mention: Mention) -> Referent:
        called = self._called(mention) or self._predicated(mention)
        if called is not None:
            called.learn(mention)
            called.leads.add(mention.head)
            return called
        owner = self._owner(mention)
        self._learn_lead(mention, owner)
        found = None
        if not self._is_defined(mention):
            core = self._introductions.core(mention)
            found = self._descriptions.known(mention, core, owner)
        if found is not None:
            if self._descriptions.is_told(mention, found):
                found.learn(mention)
            if found.named and found.trust < 0 and mention.head in self._words.bodies:
                found.leads.add(mention.head)  # "the airline" is Oda Air from now on
            return found
        return self._introductions.introduce(mention, owner)

    def _is_defined(self, mention: Mention) -> bool:
        """Whether a clause tells who it is: "the man who wrote it" is a new one."""
        words = self._document.words
        core = mention.core or mention
        at = words.at(core.end)
        row = self._words.pronouns.get(words.norm[at]) if at < len(words) else None
        return row is not None and row.relative and row.human

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
        return self._early(unit)

    def _group(self, mention: Mention) -> Referent:
        core = self._introductions.core(mention).lower()
        known = self._descriptions.group(mention, core)
        if known is not None:
            return known
        if core not in self._groups:
            owner = self._owner(mention)
            self._groups[core] = self._introductions.introduce(mention, owner)
        return self._groups[core]
