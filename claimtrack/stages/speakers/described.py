"""descriptions → referents: told by the sentence, taken up from before, or new."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import OrganizationNoun
from claimtrack.model.people import Mention, SpeakerKind
from claimtrack.stages.speakers.introductions import Introductions
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.roles import Descriptions
from claimtrack.stages.speakers.scene import Meaning, Scene
from claimtrack.stages.speakers.units import Unit

_TOWN: Final = -2.0  # how much "the city of" speaks against a person
_OUTLET: Final = -3.0  # how much the name of a paper speaks against a person


class Described:
    """
    Tells whom descriptions mean: "the mayor", "Lee’s lawyer", "two officials".

    Args:
        scene: The text while it is being read.
        bearer: Tells who bears the name at a unit.
    """

    def __init__(self, scene: Scene, bearer: Meaning) -> None:
        self._document = scene.document
        self._words = scene.words
        self._units = scene.units
        self._cast = scene.cast
        self._surroundings = scene.surroundings
        self._focus = scene.focus
        self._descriptions = Descriptions(
            scene.words, scene.focus, scene.surroundings.is_first
        )
        self._introductions = Introductions(
            scene.document, scene.words, scene.units, scene.cast, self._descriptions
        )
        self._bearer = bearer
        sources = (s.source for s in scene.document.statements)
        self._sources = {source.start: source.end for source in sources if source}
        self._groups: dict[str, Referent] = {}

    # What looks ahead is an argument, since an attribute that leads back to its owner
    # would leave the whole text to the garbage collector.
    def one(self, mention: Mention, early: Meaning) -> Referent:
        """
        Give whom a description of one means.

        Args:
            mention: The description.
            early: Tells whom a unit means that may lie ahead.
        """
        core = self._introductions.core(mention)
        known = self._descriptions.listed(mention) or self._outlet(core)
        if known is not None:
            return known
        called = self._apposed(mention) or self._called(mention)
        called = called or self._bearing(mention) or self._predicated(mention, early)
        if called is not None:
            called.learn(mention)
            called.leads.add(mention.head)
            return called
        owner = self._owner(mention, early)
        self._learn_lead(mention, owner)
        found = None
        if not self._is_defined(mention):
            found = self._descriptions.known(
                mention, core, owner, lambda: self._reporter(mention, early)
            )
        if found is None:
            return self._introductions.introduce(mention, owner)
        self._add(found, mention, core, owner)
        return found

    def native(self, mention: Mention) -> Referent | None:
        """
        Give whom the name of a people for one person means: "the Brazilian".

        Args:
            mention: A name; None is given if it is no such one, or nobody is known.
        """
        return self._descriptions.native(mention)

    def _add(
        self, found: Referent, mention: Mention, core: str, owner: Referent | None
    ) -> None:
        """Add what a description tells about the one whom it means."""
        if self._descriptions.is_told(mention, found):
            found.learn(mention)
        if owner is not None and not found.named and found.owner is None:
            found.owner = owner
        if found.owner is not None and found.owner is owner and found.name == core:
            # "A campaign" or "his campaign", and then "Roy's campaign".
            found.name = self._introductions.owned_name(mention, found.name)
        if found.named and found.trust < 0 and mention.head in self._words.bodies:
            found.leads.add(mention.head)  # "the airline" is Oda Air from now on

    def _outlet(self, name: str) -> Referent | None:
        """Give the paper whose name ends in a noun for a person: "the Oda Insider"."""
        low = name.lower()
        if low not in self._words.outlets or not name[:1].isupper():
            return None
        if low not in self._groups:
            kind = SpeakerKind.ORGANIZATION
            paper = Referent(name, named=True, kind=kind, names=[name], trust=_OUTLET)
            self._groups[low] = paper
        return self._groups[low]

    def several(self, mention: Mention, early: Meaning) -> Referent:
        """
        Give whom a description of several means, the same for the same words.

        Args:
            mention: The description.
            early: Tells whom a unit means that may lie ahead.
        """
        core = self._introductions.core(mention).lower()
        known = self._descriptions.listed(mention)
        known = known or self._descriptions.group(mention, core)
        if known is not None:
            return known
        if core not in self._groups:
            owner = self._owner(mention, early)
            self._groups[core] = self._introductions.introduce(mention, owner)
            if not mention.head:
                self._count(self._groups[core], mention)
                self._learn_fellows(core)
        return self._groups[core]

    def _learn_fellows(self, core: str) -> None:
        """Learn of "Lee and colleagues" that these are never meant without him."""
        before, _, noun = core.rpartition(" ")
        row = self._words.roles.get(noun)
        owner = before.rpartition(" ")[2]
        is_free = owner not in self._words.pronouns and not self._words.is_known(owner)
        if row is not None and row.bound and is_free:  # unlike "his colleagues"
            self._groups[core].leads.add(noun)
            self._groups.setdefault(noun, self._groups[core])

    def _count(self, group: Referent, mention: Mention) -> None:
        """Count whom "Lee and Ann Roy" names, if they are all of one sort."""
        units = self._units.between(mention.start, mention.end)
        named = [self._cast.meant(unit) for unit in units if not unit.modifier]
        found = {bearers[0] for bearers in named if bearers}
        if all(r.may_be_person() for r in found):
            group.persons = len(found)
        if all(r.country for r in found):
            group.states = len(found)
        elif all(r.may_be_body() and not r.country for r in found):
            group.bodies = len(found)

    def _called(self, mention: Mention) -> Referent | None:
        """Give who is named behind: "a site called Oda News", "the city of Oda"."""
        words = self._document.words
        at = words.at(mention.core.start if mention.core else mention.start)
        stop = words.at(mention.end)
        while at < stop and words.norm[at] != mention.head:
            at += 1
        behind = {" ".join(words.norm[at + 1 : at + size]) for size in (2, 3)}
        row = self._words.bodies.get(mention.head)
        is_place = row is not None and row.place
        if is_place and not behind.isdisjoint(self._words.small.genitives):
            town = self._units.behind(words.end[at], 1)
            return self._town(town[0]) if town and town[0].start < mention.end else None
        if behind.isdisjoint(self._words.small.naming):
            return None
        for number in range(at + 2, min(at + 5, len(words))):
            unit = self._units.starting(words.start[number])
            if unit is not None and unit.mention.name is not None:
                return self._bearer(unit)
        return None

    def _apposed(self, mention: Mention) -> Referent | None:
        """Give who is named behind the comma in a source: "The panel’s chief, Ann Roy"."""
        words = self._document.words
        behind = words.at(mention.end)
        if mention.head not in self._words.roles or behind + 1 >= len(words):
            return None
        start = words.start[behind + 1]
        is_inside = self._sources.get(mention.start, 0) > start
        is_marked = is_inside and words.norm[behind] == ","
        unit = self._units.opening(start) if is_marked else None
        if unit is None or unit.mention.name is None or unit.modifier:
            return None
        bearer = self._bearer(unit)
        return bearer if bearer is not None and bearer.may_be_person() else None

    def _bearing(self, mention: Mention) -> Referent | None:
        """Give who is named before the noun: "the Marsh party", "the Oda newspaper"."""
        words, row = self._document.words, self._words.bodies.get(mention.head)
        unit = self._units.of(mention.owner) if mention.owner else None
        name = unit.mention.name if unit is not None else None
        if unit is None or name is None or row is None or name.end > mention.end:
            return None
        # "a Marsh newspaper" is one of several in a town, "the fake Oda site" is not Oda's
        core = mention.core or mention
        if self._words.is_new(mention.text) or core.start < name.start:
            return None
        bearer = self._bearer(unit)
        if bearer is None or bearer.country or bearer.place or bearer.trust > 0:
            return None
        between = words.norm[words.at(name.end) : words.at(mention.end - 1)]
        is_sure = self._is_surely(bearer, row)
        if between:
            # "the Oda news agency", but not "the Oda student newspaper"
            is_noun = len(between) == 1 and between[0].isalpha()
            return bearer if is_noun and is_sure else None
        if is_sure or row.apposed:
            # "the Marsh Front party", but not "the Republican party"
            names = {*bearer.name.lower().split()}
            is_one = is_sure or not names.isdisjoint(row.covers.split())
            return bearer if is_one else None
        return bearer if row.medium and self._is_open(bearer) else None

    def _is_open(self, bearer: Referent) -> bool:
        """Whether a name may be that of a newspaper, and of nothing better known."""
        low = bearer.name.lower()
        is_place = low in self._words.demonyms or low in self._words.regions
        return bearer.trust > -1 and not is_place

    def _is_surely(self, bearer: Referent, row: OrganizationNoun) -> bool:
        """Whether a body is what a noun says: an outlet an agency, Oda Inc. a company."""
        name = bearer.name.lower()
        ending = self._words.bodies.get(name.rpartition(" ")[2].strip("."))
        is_firm = ending is not None and ending.legal
        if row.private:
            return is_firm
        return row.general and name in self._words.outlets

    def _town(self, unit: Unit) -> Referent | None:
        """Give the town of "the city of Reno, Nev.", by its name without the state."""
        town = self._bearer(unit) if unit.mention.name is not None else None
        if town is not None and town.trust <= 0:
            town.trust = min(town.trust, _TOWN)
            town.name = town.name.partition(",")[0]
            return town
        return None

    def _predicated(self, mention: Mention, early: Meaning) -> Referent | None:
        """Give who is said to be something: "Lee is the mayor", "elected as mayor"."""
        words = self._document.words
        at = words.at(mention.start)
        if not at or mention.head not in self._words.roles:
            return None
        if at > 1 and words.norm[at - 1] in self._words.small.capacity:
            # "named Roy as a suspect"
            before = self._units.ending(words.end[at - 2])
            return early(before) if before is not None else None
        subject = self._focus.subject()
        is_person = subject and subject.named and subject.may_be_person()
        return (
            subject
            if is_person and words.norm[at - 1] in self._words.small.copulas
            else None
        )

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

    def _reporter(self, mention: Mention, early: Meaning) -> Referent | None:
        """Give who says what a description stands in; None if that is the text."""
        statement = self._surroundings.around(mention.start)
        if statement is None or statement.source is None:
            return None
        unit = self._units.of(statement.source)
        return early(unit) if unit is not None else None

    def _owner(self, mention: Mention, early: Meaning) -> Referent | None:
        if mention.owner is None:
            return None
        unit = self._units.of(mention.owner)
        if unit is None or unit.mention.owner == mention.owner:
            return None
        return early(unit)
