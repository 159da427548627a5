"""Rows about what is written, and by whom."""

from __future__ import annotations

import enum

import attrs

from claimtrack.lexicon.rows.base import Row


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
        lodged: True if a body before it only receives it: "an Oda Court filing".
        held: True if it says what those say who hold it up: "placard".
        genres: The sorts of document that it may be.
        issuers: Nouns for those who make such documents, separated by blanks.
    """

    plural: str = ""
    issued: bool = False
    lodged: bool = False
    held: bool = False
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
        received: True if whoever stands behind "by" did not write it, but got hold of
            it: "obtained by Oda News".
    """

    active: bool = False
    leads: str = ""
    carriers: str = ""
    received: bool = False
