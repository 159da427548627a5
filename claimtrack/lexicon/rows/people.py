"""Rows about the words for those who speak."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row
from claimtrack.model.people import SpeakerKind


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
        portfolio: True if the word before it tells the same of those whom it covers: a
            foreign minister is a foreign secretary, and no health secretary.
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
    portfolio: bool = False


@attrs.frozen
class GroupNoun(Row):
    """
    A word for several who are not a body: "people", "police", "others".

    Args:
        forms: The words.
        alone: True if it speaks without any noun behind it: "some", "many of them".
        size: How many they are, if the word tells: "both", "trio".
        covers: Nouns for persons, separated by blanks, who together may be taken up by
            the word: "the team" for researchers.
    """

    alone: bool = False
    size: int = 0
    covers: str = ""


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
        legal: True for the legal forms of firms, which end their names: "Inc.".
        medium: True for those that bring news: "newspaper".
        civic: True for bodies that neither trade nor bring news, and so are neither
            "the company" nor "the paper": a union, a university.
        opening: True for nouns with which names begin: "Radio Oda".
        apposed: True if it stands behind names that it covers: "the Oda Front party".
        led_by: What the one is whose it is, separated by blanks: a candidate has a
            campaign.
        covers: Words in the names of bodies that it may take up, separated by blanks:
            "the party" for the Oda Union.
        place: True for places, whose name follows "of": "the city of Oda".
    """

    plural: str = ""
    general: bool = False
    public: bool = False
    private: bool = False
    legal: bool = False
    medium: bool = False
    civic: bool = False
    opening: bool = False
    apposed: bool = False
    led_by: str = ""
    covers: str = ""
    place: bool = False


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
