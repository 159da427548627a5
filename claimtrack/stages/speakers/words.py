"""lexicon → the words about people that resolution asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.acts import Copula
from claimtrack.lexicon.rows.details import Outlet, OutletWord, PlatformNoun
from claimtrack.lexicon.rows.people import (
    Belonging,
    Country,
    DocumentNoun,
    GivenName,
    GroupNoun,
    LinkingVerb,
    NamingWord,
    NounModifier,
    OrganizationNoun,
    PersonalPronoun,
    Pointer,
    ProvenanceVerb,
    RoleNoun,
    TurnLabel,
)
from claimtrack.lexicon.rows.relations import Tie, TieWord
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stages.speakers.names import NameReader
from claimtrack.text.plurals import plural

_LINKERS = (WordClass.CONJUNCTION, WordClass.SUBORDINATOR, WordClass.ADVERB)

_CLOSERS = (*_LINKERS, WordClass.PREPOSITION, WordClass.NEGATION, WordClass.AUXILIARY)

_Noun = TypeVar("_Noun", RoleNoun, DocumentNoun, OrganizationNoun)


@attrs.frozen
class PeopleWords:
    """
    The words about people that resolution asks for.

    Args:
        pronouns: The pronouns.
        roles: The nouns for persons, singular and plural.
        groups: The words for several persons.
        bodies: The nouns for bodies.
        documents: The nouns for documents, singular and plural.
        given: The gender of each first name.
        countries: The names of each country, under each of its names.
        demonyms: The country of each adjective.
        outlets: The names of newspapers, broadcasters and agencies.
        domains: The last parts of addresses of outlets: "com".
        linkers: The words after which a subject may stand.
        prepositions: The prepositions.
        names: What takes names apart.
        provenance: The verbs that say where a document comes from.
        naming: The words between a noun and its name.
        sources: The prepositions between a document and its author.
        below: The words that make a lower office of one: "deputy".
        inside: The prepositions before the names of towns: "in".
        copulas: The words between somebody and what he is, but not "isn't".
        linking: These, and verbs such as "became", before what somebody is.
        capacity: The words before a role that somebody has: "as mayor".
        genitives: The words between a role and what it is in: "of".
        closing: The words that end a noun phrase, or that deny it: "with", "not".
        determiners: The articles and their like.
        pointers: The determiners that tell whether somebody is known.
        continuing: The words of a cue by which the same speaker goes on: "added".
        labels: The letters that stand for those who speak in an interview.
        networks: Where anybody posts, so that they are nobody's voice.
    """

    pronouns: dict[str, PersonalPronoun]
    roles: dict[str, RoleNoun]
    groups: frozenset[str]
    bodies: dict[str, OrganizationNoun]
    documents: dict[str, DocumentNoun]
    given: dict[str, str]
    countries: dict[str, Country]
    demonyms: dict[str, Country]
    outlets: frozenset[str]
    domains: frozenset[str]
    linkers: frozenset[str]
    prepositions: frozenset[str]
    names: NameReader
    provenance: dict[str, ProvenanceVerb]
    naming: frozenset[str]
    sources: frozenset[str]
    below: frozenset[str]
    inside: frozenset[str]
    copulas: frozenset[str]
    linking: frozenset[str]
    capacity: frozenset[str]
    genitives: frozenset[str]
    closing: frozenset[str]
    determiners: frozenset[str]
    pointers: dict[str, Pointer]
    continuing: frozenset[str]
    labels: dict[str, TurnLabel]
    networks: frozenset[str]

    def is_known(self, phrase: str) -> bool:
        """Whether a noun phrase means one whom the text has told of: "the mayor"."""
        row = self.pointers.get(_first(phrase))
        return row is not None and row.known

    def is_new(self, phrase: str) -> bool:
        """Whether a noun phrase means one whom the text has not told of: "a mayor"."""
        row = self.pointers.get(_first(phrase))
        return row is not None and not row.known

    def role(self, noun: str) -> RoleNoun | None:
        """Give the row of a noun for a person, of "year-old" for "34-year-old" too."""
        return self.roles.get(noun) or self.roles.get(noun.partition("-")[2])

    def kinds(self, noun: str) -> frozenset[str]:
        """Give the plurals that "the researchers" may take up: researchers, scientists."""
        row = self.roles.get(noun)
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
        roles = lexicon.by_form(RoleNoun)
        documents = lexicon.by_form(DocumentNoun)
        bodies = lexicon.by_form(OrganizationNoun)
        copulas = frozenset(w for w in lexicon.by_form(Copula) if "'" not in w)
        return cls(
            pronouns=lexicon.by_form(PersonalPronoun),
            roles=_plurals(roles) | roles,
            groups=lexicon.forms(GroupNoun),
            bodies=_plurals(bodies) | bodies,
            documents=_plurals(documents) | documents,
            given={w: row.gender for w, row in lexicon.by_form(GivenName).items()},
            countries=lexicon.by_form(Country),
            demonyms={w: r for r in lexicon.of(Country) for w in r.demonyms},
            outlets=lexicon.forms(Outlet),
            domains=frozenset(
                w for r in lexicon.of(OutletWord) if r.ending for w in r.words
            ),
            # Behind "and" there is mostly the other half of a pair, no new clause.
            linkers=words_of(lexicon, *_LINKERS)
            - words_of(lexicon, WordClass.COORDINATOR),
            prepositions=words_of(lexicon, WordClass.PREPOSITION),
            names=NameReader(lexicon),
            provenance=lexicon.by_form(ProvenanceVerb),
            naming=lexicon.forms(NamingWord),
            sources=frozenset(
                w for r in lexicon.of(Belonging) if r.documents for w in r.words
            ),
            below=frozenset(
                w for r in lexicon.of(NounModifier) if r.below for w in r.words
            ),
            inside=frozenset(
                w for r in lexicon.of(Belonging) if r.towns for w in r.words
            ),
            copulas=copulas,
            linking=copulas.union(lexicon.by_form(LinkingVerb)),
            capacity=words_of(lexicon, WordClass.ROLE),
            genitives=words_of(lexicon, WordClass.GENITIVE),
            closing=words_of(lexicon, *_CLOSERS).union(
                lexicon.by_form(PersonalPronoun)
            ),
            determiners=words_of(lexicon, WordClass.DETERMINER),
            pointers=lexicon.by_form(Pointer),
            continuing=frozenset(
                w
                for r in lexicon.of(TieWord)
                if r.tie is Tie.CONTINUATION
                for w in r.words
            ),
            labels=lexicon.by_form(TurnLabel),
            networks=frozenset(_networks(lexicon)),
        )


def _first(phrase: str) -> str:
    """Give the first word of a phrase, whose lines may be broken."""
    return next(iter(phrase.split(maxsplit=1)), "").lower()


def _networks(lexicon: Lexicon) -> Iterator[str]:
    """Give the names of networks, where anybody posts."""
    for row in lexicon.of(PlatformNoun):
        if row.bare:
            yield from row.words


def _plurals(rows: dict[str, _Noun]) -> dict[str, _Noun]:
    """Give the rows under their plurals."""
    found = {plural(word): row for word, row in rows.items() if not row.plural}
    found.update({many: row for row in rows.values() for many in row.plural.split()})
    return found
