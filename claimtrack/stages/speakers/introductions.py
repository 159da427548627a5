"""descriptions → new referents: what they are called, and for whom they speak."""

from __future__ import annotations

from claimtrack.lexicon.rows.documents import Genre
from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.model.document import Document
from claimtrack.model.people import Mention, SpeakerKind
from claimtrack.model.span import Span
from claimtrack.stages.speakers.cast import Cast
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.roles import Descriptions
from claimtrack.stages.speakers.units import Units
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze


class Introductions:
    """
    Makes the referents of descriptions that take up nobody.

    Args:
        document: The document.
        words: The words about people.
        units: The units of the document.
        cast: All who are named in it.
        descriptions: Whom descriptions take up.
    """

    def __init__(
        self,
        document: Document,
        words: PeopleWords,
        units: Units,
        cast: Cast,
        descriptions: Descriptions,
    ) -> None:
        self._document = document
        self._words = words
        self._units = units
        self._cast = cast
        self._focus = descriptions.focus
        self._bodies = descriptions.bodies
        self._dated = {time.start: time.end for time in document.times}

    def core(self, mention: Mention) -> str:
        """Give the words of a description without determiner and relative clause."""
        core = mention.core or mention
        text = self._document.text[core.start : core.end]
        if "," in text:
            text = text[: self._before_clause(core)]
        return squeeze(text)

    def _undated(self, mention: Mention) -> str:
        """Give a description without the time before it: "a 2015 federal court"."""
        words, core = self.core(mention), mention.core or mention
        if not self._words.is_new(mention.text):
            return words  # "the 9/11 committee" is called so
        end = self._dated.get(core.start, core.start)
        time = squeeze(self._document.text[core.start : end])
        return words.removeprefix(time).strip() or words

    def _before_clause(self, core: Span) -> int:
        """Tell where a relative clause begins: "Rome and Oslo, which met last week"."""
        words = self._document.words
        for number in range(words.at(core.start) + 1, words.at(core.end)):
            row = self._words.pronouns.get(words.norm[number])
            if row is not None and row.relative and words.norm[number - 1] == ",":
                return words.start[number - 1] - core.start
        return core.end - core.start

    def introduce(self, mention: Mention, owner: Referent | None) -> Referent:
        """
        Make the referent of a description.

        Args:
            mention: The description.
            owner: Whose it is; None if it does not tell.
        """
        row = self._words.role(mention.head)
        referent = Referent(
            self._undated(mention),
            kind=mention.speaker_kind,
            gender=mention.gender,
            plural=mention.plural,
            head=mention.head,
            roles=list(mention.roles),
            owner=owner,
            trust=2.0 if row or mention.head in self._words.groups else -2.0,
            speaks=self._speaks(mention),
        )
        if referent.kind is SpeakerKind.PERSON:
            referent.kind = SpeakerKind.ANONYMOUS
        if row is not None and row.mouthpiece:
            self._give_principal(referent, row, mention)
        elif mention.head in self._words.documents:
            self._give_author(referent, mention)
        elif not referent.speaks and owner is not None and owner.speaks:
            referent.author = owner  # "a gaffe by Roy", "Roy’s move"
        if mention.owner and referent.author is None and referent.principal is None:
            referent.name = self.owned_name(mention, referent.name)
        return referent

    def _give_author(self, referent: Referent, mention: Mention) -> None:
        """Tell who has made a document, as far as is known where it is mentioned."""
        row = self._words.documents[mention.head]
        owner = referent.owner
        is_before = (
            mention.owner and mention.core and mention.core.covers(mention.owner)
        )
        if is_before and owner is not None:
            # "an Oda News story", but "a US study" and "the Texas article".
            is_open = {*row.genres} & {Genre.NEWS, Genre.STUDY}
            is_place = owner.country or owner.name.lower() in self._words.demonyms
            if (is_open and owner.trust >= 0) or (is_place and not row.issued):
                owner = None
        if owner is not None and owner.name.lower() in self._words.networks:
            owner = None  # anybody posts on a network
        is_new = self._words.is_new(mention.text)
        is_said = (row.issued and is_new) or (
            row.held and not self._words.is_known(mention.text)
        )
        subject = self._focus.subject() if is_said else None
        if row.held and subject is not None and not subject.speaks:
            subject = None  # "A wall bore signs reading …"
        referent.author = owner or subject or self._body_before(referent, mention)
        if row.issued:
            referent.backdrop = self._focus.best(self._may_issue)

    def _may_issue(self, referent: Referent) -> float:
        """Whether it may have issued a document; an outlet only writes about it."""
        is_outlet = referent.name.lower() in self._words.outlets
        return float(
            referent.speaks and referent.named and not (referent.country or is_outlet)
        )

    def _body_before(self, document: Referent, mention: Mention) -> Referent | None:
        """Give the body that made a document: the court of "the court ruling"."""
        row = self._words.documents[mention.head]
        is_other = mention.head in self._words.bodies  # an industry publication
        if mention.owner is not None or is_other or Genre.NEWS in row.genres:
            return None
        words = document.name.lower().split()
        noun = next((w for w in reversed(words[:-1]) if w in self._words.bodies), None)
        if noun is None or words[-1] != mention.head:
            return None
        found = self._bodies.named_for(noun)
        if found is None:
            name = document.name.split()[: len(words) - words[::-1].index(noun)]
            found = Referent(
                " ".join(name), kind=SpeakerKind.ORGANIZATION, head=noun, trust=-2.0
            )
        return found

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
            principal = self._bodies.present(body) if body else self._bodies.speaking()
        referent.principal = principal
        if principal is not None and row.voice and not self._is_country(principal):
            referent.name = (
                f"spokesperson for {self._principal_name(mention, principal)}"
            )
        elif principal is not None:
            referent.name = self.owned_name(mention, referent.name)

    def _is_country(self, referent: Referent) -> bool:
        """Whether it is a country: "a Peru spokesman", "a Peruvian spokesman"."""
        return referent.country or referent.name.lower() in self._words.demonyms

    def _principal_name(self, mention: Mention, principal: Referent) -> str:
        """Give the principal's name as it stands in the mention: "an FBI spokesman"."""
        unit = self._units.of(mention.owner) if mention.owner else None
        is_named = unit is not None and unit.mention.name is not None
        return self._cast.name(unit) if unit and is_named else principal.name

    def owned_name(self, mention: Mention, core: str) -> str:
        """
        Give a description with the name of its owner: "Lee’s office".

        Args:
            mention: The description.
            core: Its words without determiner.
        """
        owner, own = mention.owner, mention.core or mention
        unit = self._units.of(owner) if owner is not None else None
        if owner is None or unit is None or owner.end > own.start:
            return core
        owner_text = self._document.text[owner.start : owner.end]
        # without the article of "the Oda Bank’s governor"
        start = unit.start if self._words.is_known(owner_text) else owner.start
        if unit.mention.name is None:
            # "the mayor’s office" is that of no other, but "the mayor’s aide" tells less
            holder = self._words.role(unit.mention.head)
            if holder is None or mention.head not in self._words.bodies:
                return core
            start = (unit.mention.core or owner).start
        return squeeze(self._document.text[start : own.start] + core)

    def _speaks(self, mention: Mention) -> bool:
        words = self._words
        if not mention.head:
            return True  # a coordination
        heads = (words.roles, words.groups, words.bodies)
        return any(mention.head in known for known in heads)
