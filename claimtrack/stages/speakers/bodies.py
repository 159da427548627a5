"""Which body a description means: "the company", "the court"."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import OrganizationNoun
from claimtrack.model.people import Mention
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import Focus
from claimtrack.stages.speakers.words import PeopleWords

_UNNAMED: Final = 0.7  # a description rather takes up a name than another one
_OTHER: Final = 0.8  # a body that is nowhere said to be such a one
_DOUBTFUL: Final = 0.4  # a name that hardly anything tells to be a body's
_MODIFIED: Final = 0.5  # a body that is told of by the noun, but not by its modifiers
_UNOWNED: Final = 0.5  # a body that is nobody's so far, where somebody's is meant
_LEAST: Final = 15.0  # a body that is less present is not meant by "the company"


class Bodies:
    """
    Finds the body or thing that a description takes up.

    Args:
        words: The words about people.
        focus: Who is present to the reader.
    """

    def __init__(self, words: PeopleWords, focus: Focus) -> None:
        self._words = words
        self._focus = focus

    def taken_up(
        self, mention: Mention, core: str, owner: Referent | None
    ) -> Referent | None:
        """
        Give what a description most likely takes up; None if nothing.

        Args:
            mention: The description.
            core: Its words without determiner.
            owner: Whose it is; None if it does not tell.
        """
        low = core.lower()
        is_bare = " " not in low
        row = self._words.bodies.get(mention.head)
        public = self._of_state(low) if row is not None and row.public else None
        if row is not None and not self._is_general(row, mention, owner):
            row = None

        is_modified = owner is None and self._may_be_same(mention, core)
        noun, plural = mention.head, mention.plural

        def same(referent: Referent) -> float:
            if referent.plural != plural or referent.is_of_other(owner, noun):
                return 0.0
            if referent.head in ("", noun):
                name = referent.name.lower()
                # the ministry for the Iraqi ministry, which is the ministry of Iraq
                is_short = f" {name}".endswith(f" {low}")
                if is_short or (public and self._of_state(name) == public):
                    # "A campaign", which may be anybody's, for "Lee’s campaign", but
                    # not the weather office for "Lee’s office"
                    is_free = owner is not None and referent.owner is None
                    return _UNOWNED * (name == low) if is_free else 1.0
                if is_bare and referent.head == noun:
                    return 1.0 if row is None else _UNNAMED
            if is_bare and referent.named and self._is_told(referent, noun):
                return 1.0
            if is_modified and self._is_body_told(referent, noun):
                return _MODIFIED
            grade = _OTHER if referent.trust <= -1 else _DOUBTFUL
            return grade * (row is not None and self._may_be(row, referent))

        found = self._focus.best(same, least=0.0 if row is None else _LEAST)
        # The company may be far back, if it is surely one.
        return found or self._told_of(noun) if is_bare else found

    def _told_of(self, noun: str) -> Referent | None:
        """Give the body with a name that a noun has told of, however far back it is."""
        return self._focus.best(lambda r: float(self._is_body_told(r, noun)))

    def _of_state(self, name: str) -> tuple[set[str], set[str]] | None:
        """Give the one state in a description of a public body, and its other words."""
        states = self._words.countries_in(name)
        if len(states) != 1:
            return None
        heavy = self._words.names.heavy(tuple(name.split()))
        return states, {w for w in heavy if not self._words.countries_in(w)}

    def _may_be_same(self, mention: Mention, core: str) -> bool:
        """Whether modifiers only tell more: "the extremist party", not "the Greek party"."""
        is_plain = core.islower() and self._words.is_known(mention.text)
        return is_plain and self._words.small.telling.isdisjoint(core.split())

    def _is_body_told(self, referent: Referent, noun: str) -> bool:
        """Whether a named body is said to be what a noun says."""
        is_body = referent.named and referent.trust < 0 and not referent.country
        return is_body and self._is_told(referent, noun)

    def named_for(self, noun: str) -> Referent | None:
        """Give the body most present that a noun tells of: "court", "government"."""

        def fits(referent: Referent) -> float:
            is_body = referent.trust < 0 and not referent.plural
            is_told = noun == referent.head or self._is_told(referent, noun)
            return float(is_body and is_told)

        return self._focus.best(fits)

    def _is_told(self, referent: Referent, noun: str) -> bool:
        """Whether the name has a noun in it, or the text has told of it by one."""
        if noun in referent.leads:
            return True
        name = referent.name.lower()
        row = self._words.bodies.get(noun)
        if row is not None and row.covers:
            return not {noun, *row.covers.split()}.isdisjoint(name.split())
        return noun in name and noun in name.split()

    def present(self, row: OrganizationNoun | None = None) -> Referent | None:
        """
        Give the body that is most present: who "the company" is.

        Args:
            row: The noun that takes it up, if there is one.
        """

        def fits(referent: Referent) -> float:
            return float(referent.trust < 0 and self._may_be(row, referent))

        return self._focus.best(fits, least=_LEAST)

    def speaking(self) -> Referent | None:
        """Give the body most present, named or not, for which "a spokesman" speaks."""

        def fits(referent: Referent) -> float:
            if not referent.named:
                row = self._words.bodies.get(referent.head)
                # "police" are one body, "banks" are several
                is_one = not referent.plural or (row and referent.head in row.plural)
                return float(bool(referent.speaks and row and is_one))
            return float(referent.trust < 0 and self._may_be(None, referent))

        return self._focus.best(fits, least=_LEAST)

    def _may_be(self, row: OrganizationNoun | None, referent: Referent) -> bool:
        """Whether a body that has another name may be taken up by a noun."""
        # "Oda Lines" may be a person's full name, or that of a company.
        is_body = referent.trust < 0 or (referent.trust == 0 and " " in referent.name)
        is_body = is_body and referent.named and referent.speaks
        if not is_body or referent.plural or referent.country or referent.place:
            return False
        name = referent.name.lower()
        # "the Oda Ministry of Trade and Growth"
        own = self._words.bodies.get(name.partition(" of ")[0].rpartition(" ")[2])
        is_other = row is not None and own is not None and _is_other(row, own)
        return not is_other and name not in self._words.demonyms

    def _is_general(
        self, row: OrganizationNoun, mention: Mention, owner: Referent | None
    ) -> bool:
        """Whether a description may mean a body whose name does not contain its noun."""
        if not row.general or mention.owner is None:
            return row.general
        # "The Reno company" is one that is named elsewhere; Roy's company is another.
        # Of "the Reno, Nev., company", the place is mentioned by nothing else.
        is_place = owner is None or (
            owner.named and (owner.country or -1 < owner.trust <= 0)
        )
        return is_place and self._words.is_known(mention.text)


def _is_other(noun: OrganizationNoun, own: OrganizationNoun) -> bool:
    """Whether a body of one sort is none of another: a ministry is no company."""
    is_trading = noun.private or noun.medium
    return (noun.private and own.public) or (is_trading and own.civic)
