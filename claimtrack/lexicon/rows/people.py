"""Rows about the words for those who speak."""

from __future__ import annotations

import enum

import attrs

from claimtrack.lexicon.rows.base import Row
from claimtrack.model.people import SpeakerKind


@attrs.frozen
class Title(Row):
    """
    A form of address or a rank that stands before a name: "Mr.", "Sheikh".

    Args:
        forms: The words, without full stop.
        gender: "f" or "m" where the word says so, else None.
        role: True if the word also tells what somebody does: "Senator", but not "Mr.".
    """

    gender: str | None = None
    role: bool = True


@attrs.frozen
class RoleNoun(Row):
    """
    A noun for one who speaks by what he is or does: "minister", "widow", "source".

    Args:
        forms: The singulars; regular plurals are made of them.
        plural: The irregular plurals, separated by blanks.
        gender: "f" or "m" where the word says so, else None.
        kind: What sort of speaker it means.
        mouthpiece: True if he speaks on behalf of somebody else: "spokesman", "lawyer".
        voice: True if he is nothing but a mouthpiece: "spokesman".
        covers: Other roles that the word may take up, separated by blanks: "lawmaker" for
            a senator.
        epithet: True if it is often said, after "the", of a person named before: "the
            candidate", "the singer", but not "the judge".
        neutral: True if a body may be one as well: "owner", "partner".
        bound: True if the word says whose he is, and so means another person wherever
            a possessor stands before it: "her brother", "Lee's aide".
        leads: True if a body does what he says: "minister", "mayor", but not "analyst".
    """

    plural: str = ""
    gender: str | None = None
    kind: SpeakerKind = SpeakerKind.PERSON
    mouthpiece: bool = False
    voice: bool = False
    covers: str = ""
    epithet: bool = False
    neutral: bool = False
    bound: bool = False
    leads: bool = False


@attrs.frozen
class GroupNoun(Row):
    """
    A word for several who are not a body: "people", "police", "others".

    Args:
        forms: The words.
        alone: True if it speaks without any noun behind it: "some", "many of them".
        size: How many they are, if the word tells: "both", "trio".
    """

    alone: bool = False
    size: int = 0


@attrs.frozen
class OrganizationNoun(Row):
    """
    A noun for a body that speaks as one: "ministry", "company", "campaign".

    Args:
        forms: The singulars; regular plurals are made of them.
        plural: The irregular plurals, separated by blanks.
        general: True if it may stand for a body whose name does not contain it:
            "the company" for Oda Steel, but "the senate" for the Senate only.
        public: True for bodies of a state, which are never "the company".
        private: True for bodies that are never of a state.
        led_by: What the one is whose it is, separated by blanks: a candidate has a
            campaign.
    """

    plural: str = ""
    general: bool = False
    public: bool = False
    private: bool = False
    led_by: str = ""


class Genre(str, enum.Enum):
    """What sort of document it is, which tells who may have written it."""

    NEWS = "news"
    """A story, an article: an outlet has published it."""
    STUDY = "study"
    """A study, findings: researchers have written it."""
    RULING = "ruling"
    """A ruling, an order: a court has given it."""
    NOTICE = "notice"
    """A statement, a filing: whoever the text is about has issued it."""


@attrs.frozen
class DocumentNoun(Row):
    """
    A noun for something written that says something: "report", "lawsuit", "poll".

    Args:
        forms: The singulars; regular plurals are made of them.
        plural: The irregular plurals, separated by blanks.
        issued: True if it only carries what its author says: "statement", but not
            "book".
        genres: The sorts of document that it may be.
        issuers: Nouns for those who make such documents, separated by blanks.
    """

    plural: str = ""
    issued: bool = False
    genres: tuple[Genre, ...] = ()
    issuers: str = ""


@attrs.frozen
class ProvenanceVerb(Row):
    """
    A verb that says where a document comes from: "posted", "comes from".

    Args:
        forms: All its forms.
        active: True if its subject is the author: "Oda News posted a story".
        leads: The prepositions that lead to the author, separated by blanks: "from".
        carriers: The prepositions that lead to the outlet, which is the author of news
            but not of studies: "in" of "published in".
    """

    active: bool = False
    leads: str = ""
    carriers: str = ""


@attrs.frozen
class NamingWord(Row):
    """
    A participle between a noun and its name: "a site called Oda News".

    Args:
        forms: The words, separated by commas even where there is one only.
    """


@attrs.frozen
class LinkingVerb(Row):
    """
    A verb, besides "to be", that says what its subject is: "became", "was elected".

    Args:
        forms: The forms that stand before the noun.
    """


@attrs.frozen
class PersonalPronoun(Row):
    """
    A pronoun that stands for a speaker.

    Args:
        forms: The words.
        person: 1, 2 or 3.
        gender: "f", "m", "n" for things and bodies, or None.
        plural: Whether it stands for several.
        relative: Whether it joins a clause to the noun before it: "who".
        possessive: Whether it stands before a noun: "his".
        human: Whether it stands for persons alone: "who", but not "that".
    """

    person: int = 3
    gender: str | None = None
    plural: bool = False
    relative: bool = False
    possessive: bool = False
    human: bool = False


@attrs.frozen
class TurnLabel(Row):
    """
    A letter that stands for who asks or answers in a printed interview: "Q:", "A:".

    Args:
        forms: The letters, in lower case.
        answers: True for the one who is interviewed.
    """

    answers: bool = False


@attrs.frozen
class GivenName(Row):
    """
    First names that tell a person's gender.

    Args:
        forms: The names, in lower case.
        gender: "f" or "m".
    """

    gender: str


@attrs.frozen
class NameParticle(Row):
    """
    Small words between the parts of a name: "van", "bin", "al".

    Args:
        forms: The words.
    """


@attrs.frozen
class NameArticle(Row):
    """
    Articles that some spell before a name and others leave out: "al-" in "al-Amin".

    Args:
        forms: The articles, without hyphen.
    """


@attrs.frozen
class NameSuffix(Row):
    """
    What stands behind a name and tells two namesakes or an honour: "Jr.", "QC".

    Args:
        forms: The words or letters, without full stop.
        behind: True if it only follows the name, as an honour does; False if it is
            part of it.
    """

    behind: bool = False


@attrs.frozen
class Region(Row):
    """
    Parts of a country that are named behind a town: "Reno, Nev.".

    Args:
        forms: The names and abbreviations, without the last full stop.
    """


@attrs.frozen
class NounModifier(Row):
    """
    Words that stand before a noun and belong to its phrase: "former", "local".

    Args:
        forms: The words.
        below: True if they make another office of the one they stand before: "deputy
            minister".
        naming: True if it begins the names of many bodies: "National Oda Board".
        other: True if it tells one from others of its sort: "the lower court" is not
            the court that has just been named.
    """

    below: bool = False
    naming: bool = False
    other: bool = False


@attrs.frozen
class CompoundHead(Row):
    """
    Words that make a modifier of a name that a hyphen joins to them: "Leeds-based".

    Args:
        forms: The words behind the hyphen.
    """


@attrs.frozen
class PlainVerb(Row):
    """
    Common verbs that do not report, in forms that could be taken for nouns.

    Args:
        forms: The forms that end a noun phrase.
    """


@attrs.frozen
class Pointer(Row):
    """
    A determiner that tells whether the text has told of the one behind it: "the", "a".

    Args:
        forms: The determiners.
        known: True if he, she or it is known: "the mayor", but not "a mayor".
    """

    known: bool = False


@attrs.frozen
class Belonging(Row):
    """
    Prepositions that say whose somebody or something is: "a spokesman for Lee".

    Args:
        forms: The prepositions.
        persons: Whether they say so behind a noun for a person.
        documents: Whether they say so behind a noun for a document.
        topics: Whether they say, inside the name of a body, what it is there for: "the
            Institute for Public Health".
        places: Whether they say behind the name of a body where it is.
        towns: Whether a bare name behind them is mostly that of a town or a region.
    """

    persons: bool
    documents: bool
    topics: bool = False
    places: bool = False
    towns: bool = False


@attrs.frozen
class Country(Row):
    """
    A country and the adjective for what belongs to it.

    Args:
        forms: Its names, separated by commas even where there is one only.
        adjectives: The adjectives, separated by commas.
    """

    adjectives: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        # Not by blanks, as other rows: “costa rica” is one name.
        """The names, one by one."""
        return tuple(form.strip() for form in self.forms.split(","))

    @property
    def demonyms(self) -> tuple[str, ...]:
        """The adjectives, one by one."""
        return tuple(form.strip() for form in self.adjectives.split(",") if form)
