"""Rows about the circumstances of saying: where, through what, to whom."""

from __future__ import annotations

from typing import ClassVar

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class PlatformNoun(Row):
    """
    A word for a place or a form in which one speaks: "statement", "Twitter".

    Args:
        forms: Singular and plural, or the phrase, in lower case.
        kind: The kind of platform, as `Platform.kind` names it.
        leads: The prepositions that lead to it, separated by blanks.
        speaks: True if it can be the grammatical subject: "the statement said".
        cited: True if one can go by it: "according to a report".
        bare: True for proper names: it is no platform without a preposition ("on
            Twitter"), and wins over the common noun behind it ("in a Facebook post").
        told: True if it can be told something: "told the court", "told local media".
        named: True if a name may follow: "the newspaper Star of the North".
        given: True if an outlet that it is given to tells more: "an interview with CNN".
    """

    kind: str
    leads: str
    speaks: bool = False
    cited: bool = False
    bare: bool = False
    told: bool = False
    named: bool = False
    given: bool = False


@attrs.frozen
class PlatformVerb(Row):
    """
    A verb that reports and names the platform in one: "tweeted".

    Args:
        forms: Base form, third person, past, -ing form.
        name: The name of the platform.
        kind: The kind of platform.
    """

    name: str
    kind: str


@attrs.frozen
class InterviewWord(Row):
    """
    A word by which a narrator tells that somebody was interviewed.

    Args:
        forms: Past forms only, since a plan is no interview yet, or the noun.
        leads: For the noun, the prepositions that lead to the guest.
    """

    leads: str = ""


@attrs.frozen
class PlatformMark(Row):
    """
    A sign in a name by which one sees where its bearer writes: the "@" of a handle.

    Args:
        forms: The signs that begin a word.
        name: The name of the platform.
        kind: The kind of platform.
    """

    name: str
    kind: str


@attrs.frozen
class PlatformHolder(Row):
    """
    A noun for who or what speaks on the platform named before it: "a Reddit user".

    Args:
        forms: Singular and plural.
    """


@attrs.frozen
class Outlet(Row):
    """
    The name of a newspaper, a broadcaster or an agency.

    Args:
        forms: The names, in lower case and without article.
        kind: The kind of platform: "press", "broadcast" or "agency".
        leads: The prepositions that lead to it, separated by blanks.
    """

    LEADS: ClassVar[str] = "in on via through per"

    kind: str
    leads: str = LEADS


@attrs.frozen
class OutletWord(Row):
    """
    A word that makes a capitalised name that of an outlet: "Daily", "Herald".

    Args:
        forms: The words, in lower case.
        kind: The kind of platform.
        ending: True if it is the last part of an address: "com" in "Portal.com".
        leads: The prepositions that lead to such a name, separated by blanks.
    """

    kind: str
    ending: bool = False
    leads: str = Outlet.LEADS


@attrs.frozen
class PublishingVerb(Row):
    """
    A verb that makes the name behind its preposition a platform: "published in".

    Args:
        forms: The forms that stand so.
        leads: The preposition.
    """

    leads: str = "in"


@attrs.frozen
class DocumentVerb(Row):
    """
    A verb that only documents have for a subject: "the report reads: “…”".

    Args:
        forms: The forms that stand so.
    """


@attrs.frozen
class QuotingVerb(Row):
    """
    A verb by which an outlet passes on what others say: "the BBC quoted Lee as saying".

    Args:
        forms: The forms that stand so.
    """


@attrs.frozen
class AddressWord(Row):
    """
    A word that leads to the one spoken to: "to reporters", "speaking with".

    Args:
        forms: The words; a phrase is separated by commas from the next.
        after_cue: True for a preposition that does so only behind a cue ("said to
            Biden"), False for words that do so anywhere in the clause ("speaking to").
    """

    after_cue: bool = False


@attrs.frozen
class AskingPreposition(Row):
    """
    A preposition that a verb of asking governs: "called on Iran to stop".

    Args:
        forms: The words.
    """


@attrs.frozen
class AskedThing(Row):
    """
    A noun for what one asks from somebody: "demanded an *answer* from the ministry".

    Args:
        forms: Singular and plural.
    """


@attrs.frozen
class ReferringWord(Row):
    """
    A word behind which "to" leads to nobody spoken to: "according to the mayor".

    Args:
        forms: The words.
    """


@attrs.frozen
class Vocative(Row):
    """
    A word that opens a quotation and calls the one spoken to: "Sir, …".

    Args:
        forms: The words.
    """
