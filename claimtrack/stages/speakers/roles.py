"""Whom a description means: "the mayor", "the company", "the study"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from claimtrack.lexicon.rows.people import OrganizationNoun, RoleNoun
from claimtrack.model.people import Mention
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import Focus
from claimtrack.stages.speakers.words import PeopleWords

INDEFINITE: Final = ("a ", "an ", "one ", "another ", "some ", "any ", "no ")
_POINTING: Final = ("the ", "these ", "those ")
_PRESENT: Final = 60.0  # a person who is less present is not meant by an epithet
_UNNAMED: Final = 0.7  # a description rather takes up a name than another one
_OTHER: Final = 0.8  # a body that is nowhere said to be such a one
_LEAST: Final = 15.0  # a body that is less present is not meant by "the company"


class Descriptions:
    """
    Finds the referent that a description takes up.

    Args:
        words: The words about people.
        focus: Who is present to the reader.
    """

    def __init__(
        self, words: PeopleWords, focus: Focus, is_first: Callable[[int], bool]
    ) -> None:
        self._words = words
        self._is_first = is_first
        self.focus = focus

    def known(
        self, mention: Mention, core: str, owner: Referent | None
    ) -> Referent | None:
        """
        Give the referent that a description means; None if it is a new one.

        Args:
            mention: The description.
            core: Its words without determiner.
            owner: Whose it is; None if it does not tell.
        """
        if mention.text.lower().startswith(INDEFINITE):
            return None
        row = self._words.roles.get(mention.head)
        if row is not None:
            found = self._person(mention, row, owner)
        else:
            found = self._thing(mention, core, owner)
        return next(found, None)

    def is_told(self, mention: Mention, referent: Referent) -> bool:
        """Whether the text has said that a referent is what a description says."""
        row = self._words.roles.get(mention.head)
        covered = {mention.head, *(row.covers.split() if row else ())}
        return not referent.named or not covered.isdisjoint(referent.told())

    def _person(
        self, mention: Mention, row: RoleNoun, owner: Referent | None
    ) -> Iterator[Referent]:
        covered = {mention.head, *row.covers.split()}

        def fits(referent: Referent) -> float:
            if referent.plural or not referent.may_be_person():
                return 0.0
            if mention.gender and referent.gender not in (None, mention.gender):
                return 0.0
            if row.bound and owner is not None and not _is_of(referent, owner):
                return 0.0
            if covered.isdisjoint(referent.told()):
                return 0.0
            return 1.0 if referent.named else _UNNAMED

        for _, referent in self.focus.ranked(fits):
            yield referent
        if row.epithet and self._is_definite(mention):
            yield from self._person_present(mention.gender)

    def _is_definite(self, mention: Mention) -> bool:
        """Whether it means one who is known; headlines leave the article out."""
        is_bare = mention.core is not None and mention.core.start == mention.start
        is_bare = is_bare and mention.owner is None
        return mention.text.lower().startswith("the ") or (
            is_bare and self._is_first(mention.start)
        )

    def _person_present(self, gender: str | None) -> Iterator[Referent]:
        """Yield the named person who is most present, if there is one."""

        def fits(referent: Referent) -> float:
            likely = referent.trust > 0 or (
                referent.trust == 0 and " " in referent.name
            )
            is_person = referent.named and likely and not referent.plural
            # In "Lima said the winner had left", Lima is another one.
            is_free = referent is not self.focus.subject()
            return float(is_person and is_free and gender in (None, referent.gender))

        for value, referent in self.focus.ranked(fits):
            if value >= _PRESENT:
                yield referent
            return

    def _thing(
        self, mention: Mention, core: str, owner: Referent | None
    ) -> Iterator[Referent]:
        low = core.lower()
        is_bare = " " not in low
        row = self._words.bodies.get(mention.head)
        general = row if row is not None and _takes_up(row, mention, owner) else None

        def same(referent: Referent) -> float:
            if referent.plural != mention.plural:
                return 0.0
            if referent.name.lower() == low:
                return 1.0
            if is_bare and referent.head == mention.head:
                return _UNNAMED if general else 1.0
            known = {*referent.name.lower().split(), *referent.leads}
            if is_bare and referent.named and mention.head in known:
                return 1.0
            return _OTHER * (general is not None and self._may_be(general, referent))

        for value, referent in self.focus.ranked(same):
            if general is None or value >= _LEAST:
                yield referent

    def named_for(self, noun: str) -> Referent | None:
        """Give the body most present that a noun tells of: "court", "government"."""

        def fits(referent: Referent) -> float:
            known = {referent.head, *referent.name.lower().split(), *referent.leads}
            return float(noun in known and referent.trust < 0 and not referent.plural)

        return next((found for _, found in self.focus.ranked(fits)), None)

    def group(self, mention: Mention, core: str) -> Referent | None:
        """
        Give the group that "the researchers" takes up; None if there is none.

        Args:
            mention: The words for several.
            core: Them without determiner.
        """
        if core != mention.head or not mention.text.lower().startswith(_POINTING):
            return None
        kinds = self._words.kinds(mention.head)

        def fits(referent: Referent) -> float:
            return float(referent.plural and referent.head in kinds)

        return next((found for _, found in self.focus.ranked(fits)), None)

    def body(self, row: OrganizationNoun | None = None) -> Referent | None:
        """
        Give the body that is most present: who "the company" is.

        Args:
            row: The noun that takes it up, if there is one.
        """
        for value, referent in self.focus.ranked(lambda r: self._may_be(row, r)):
            return referent if value >= _LEAST else None
        return None

    def _may_be(self, row: OrganizationNoun | None, referent: Referent) -> bool:
        """Whether a body that has another name may be taken up by a noun."""
        name = referent.name.lower()
        own = self._words.bodies.get(name.rpartition(" ")[2])
        is_other = bool(row and own and row.private and own.public)
        is_body = referent.named and referent.speaks and referent.trust < 0
        is_adjective = name in self._words.demonyms
        is_body = is_body and not referent.country
        return is_body and not (referent.plural or is_other or is_adjective)


def _takes_up(row: OrganizationNoun, mention: Mention, owner: Referent | None) -> bool:
    """Whether a description may mean a body whose name does not contain its noun."""
    if not row.general or mention.owner is None:
        return row.general
    # "The Reno company" is one that is named elsewhere; Roy's company is another.
    is_place = (
        owner is not None and owner.named and (owner.country or -1 < owner.trust <= 0)
    )
    return is_place and mention.text.lower().startswith("the ")


def _is_of(referent: Referent, owner: Referent) -> bool:
    """Whether one is said to be another's: "Ann Roy, a lawyer for Lee"."""
    name = owner.name.lower().rpartition(" ")[2]
    return referent.owner is owner or (owner.named and name in referent.told())
