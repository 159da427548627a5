"""lexicon → the words about people that resolution asks for."""

from __future__ import annotations

from typing import TypeVar

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.counting import Cardinal
from claimtrack.lexicon.rows.details import Outlet, OutletWord, PlatformNoun
from claimtrack.lexicon.rows.documents import DocumentNoun, ProvenanceVerb
from claimtrack.lexicon.rows.names import GivenName
from claimtrack.lexicon.rows.people import (
    GroupNoun,
    OrganizationNoun,
    PersonalPronoun,
    RoleNoun,
    TurnLabel,
)
from claimtrack.lexicon.rows.phrases import Pointer
from claimtrack.lexicon.rows.places import Country, Region
from claimtrack.stages.speakers.names import NameReader
from claimtrack.stages.speakers.small_words import SmallWords
from claimtrack.text.plurals import plural

_Noun = TypeVar("_Noun", RoleNoun, DocumentNoun, OrganizationNoun)


@attrs.frozen
class PeopleWords:
    """
    The words about people that resolution asks for.

    Args:
        pronouns: The pronouns.
        roles: The nouns for persons, singular and plural.
        groups: The words for several persons.
        sizes: How many they are of whom "both" or "the three" speaks.
        bodies: The nouns for bodies.
        documents: The nouns for documents, singular and plural.
        given: The gender of each first name.
        countries: The names of each country, under each of its names.
        demonyms: The country of each adjective.
        regions: The names of states and provinces.
        outlets: The names of newspapers, broadcasters and agencies.
        domains: The last parts of addresses of outlets: "com".
        names: What takes names apart.
        provenance: The verbs that say where a document comes from.
        pointers: The determiners that tell whether somebody is known.
        labels: The letters that stand for those who speak in an interview.
        networks: Where anybody posts, so that they are nobody's voice.
        small: The words between nouns.
    """

    pronouns: dict[str, PersonalPronoun]
    roles: dict[str, RoleNoun]
    groups: dict[str, GroupNoun]
    sizes: dict[str, int]
    bodies: dict[str, OrganizationNoun]
    documents: dict[str, DocumentNoun]
    given: dict[str, str]
    countries: dict[str, Country]
    demonyms: dict[str, Country]
    regions: frozenset[str]
    outlets: frozenset[str]
    domains: frozenset[str]
    names: NameReader
    provenance: dict[str, ProvenanceVerb]
    pointers: dict[str, Pointer]
    labels: dict[str, TurnLabel]
    networks: frozenset[str]
    small: SmallWords

    def is_known(self, phrase: str) -> bool:
        """Whether a noun phrase means one whom the text has told of: "the mayor"."""
        row = self.pointers.get(_first(phrase))
        return row is not None and row.known

    def is_new(self, phrase: str) -> bool:
        """Whether a noun phrase means one whom the text has not told of: "a mayor"."""
        row = self.pointers.get(_first(phrase))
        return row is not None and not row.known

    def is_empty(self, phrase: str) -> bool:
        """Whether a noun phrase means nobody: "no mayor", "neither", but not "No 10"."""
        numbered = any(word[0].isdigit() for word in phrase.split()[1:2])
        return _first(phrase) in self.small.negatives and not numbered

    def is_label(self, name: str) -> bool:
        """Whether it only labels somebody: "A" in an interview, "D-Calif" in brackets."""
        party, hyphen, state = name.lower().rstrip(".").partition("-")
        is_party = bool(hyphen) and len(party) == 1 and state in self.regions
        return name.lower() in self.labels or is_party

    def role(self, noun: str) -> RoleNoun | None:
        """Give the row of a noun for a person, of "year-old" for "34-year-old" too."""
        return self.roles.get(noun) or self.roles.get(noun.partition("-")[2])

    def kinds(self, noun: str) -> frozenset[str]:
        """Give the plurals that "the researchers" may take up: researchers, scientists."""
        row = self.roles.get(noun) or self.groups.get(noun)
        covered = row.covers.split() if row else ()
        return frozenset((noun, *map(plural, covered)))

    def countries_in(self, phrase: str) -> set[str]:
        """Give the countries that a phrase names or tells of: "Israel's", "Iraqi"."""
        bare = phrase.lower().replace(".", "").replace("’", "'")
        words = [word.partition("'")[0] for word in bare.split()]
        rows = (self.demonyms.get(w) or self.countries.get(w) for w in words)
        return {row.forms for row in rows if row is not None}

    @classmethod
    def of(cls, lexicon: Lexicon) -> PeopleWords:
        """Take the words from a lexicon."""
        return cls(
            pronouns=lexicon.by_form(PersonalPronoun),
            roles=_both_numbers(lexicon.by_form(RoleNoun)),
            groups=lexicon.by_form(GroupNoun),
            sizes=_sizes(lexicon),
            bodies=_both_numbers(lexicon.by_form(OrganizationNoun)),
            documents=_both_numbers(lexicon.by_form(DocumentNoun)),
            given={w: row.gender for w, row in lexicon.by_form(GivenName).items()},
            countries=lexicon.by_form(Country),
            demonyms={w: r for r in lexicon.of(Country) for w in r.demonyms},
            regions=lexicon.forms(Region),
            outlets=lexicon.forms(Outlet),
            domains=lexicon.forms(OutletWord, lambda row: row.ending),
            names=NameReader(lexicon),
            provenance=lexicon.by_form(ProvenanceVerb),
            pointers=lexicon.by_form(Pointer),
            labels=lexicon.by_form(TurnLabel),
            networks=lexicon.forms(PlatformNoun, lambda row: row.bare),
            small=SmallWords.of(lexicon),
        )


def _sizes(lexicon: Lexicon) -> dict[str, int]:
    """Give the number that each word tells, if it is more than one."""
    found = [(row.value, row.words) for row in lexicon.of(Cardinal)]
    found += [(row.size, row.words) for row in lexicon.of(GroupNoun)]
    return {word: size for size, words in found if size > 1 for word in words}


def _first(phrase: str) -> str:
    """Give the first word of a phrase, whose lines may be broken."""
    return next(iter(phrase.split(maxsplit=1)), "").lower()


def _both_numbers(singular: dict[str, _Noun]) -> dict[str, _Noun]:
    """Give the rows under their singulars and under their plurals."""
    rows = {plural(word): row for word, row in singular.items() if not row.plural}
    irregular = {many: row for row in singular.values() for many in row.plural.split()}
    return {**rows, **irregular, **singular}
