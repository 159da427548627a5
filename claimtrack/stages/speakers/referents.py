"""Those whom a text talks about, while it is being read."""

from __future__ import annotations

from collections.abc import Container, Iterable
from itertools import takewhile

import attrs

from claimtrack.model.people import Mention, SpeakerKind
from claimtrack.model.span import Span


@attrs.define(eq=False)
class Referent:
    """
    Somebody the text talks about (a discourse referent, Karttunen 1976).

    Args:
        name: The fullest name or description so far.
        named: Whether the name is a proper name.
        kind: What sort of speaker it is; None while nothing tells.
        gender: "f", "m" or None.
        guessed: Whether only a pronoun has told the gender.
        plural: Whether it is several.
        head: The noun of a description, in lower case; "" for names.
        names: All names used, in the order of first use.
        roles: All roles given, in the same order.
        affiliations: The bodies it is tied to.
        leads: Nouns that take it up, though they are no roles: "candidate" for one who
            has a campaign, "airline" for a body that is one.
        places: Where it is mentioned.
        principal: On whose behalf it speaks.
        owner: Whose it is: "Lee" for "Lee’s brother".
        author: Who says what a document says.
        backdrop: Who is the most present where a document is first mentioned.
        same: Who is named later that it turned out to be.
        trust: How much speaks for a person (above 0) or a body (below 0).
        signs: What has told that it is a person or a body.
        salience: How present it is, when last mentioned.
        sentence: The number of the sentence in which it was last mentioned.
        count: How often it was mentioned.
        first: The offset of the first mention of its full name.
        country: Whether it is a country.
        place: Whether it seems to be a town or a region.
        quotation: Where the quotation begins in which it was last mentioned; -1 if
            that was in none.
        speaks: Whether it is of a sort that speaks.
        ties: Whose it is said to be beside its name, by the words for what it is: Oda for
            "chairman" of "Ann Roy, Oda’s chairman".
        persons: How many persons its words name, for "Lee and Ann Roy".
        bodies: How many firms and the like they name, for "Oda Steel and Marsh Lines".
        states: How many countries they name.
    """

    name: str
    named: bool = False
    kind: SpeakerKind | None = None
    gender: str | None = None
    guessed: bool = False
    plural: bool = False
    head: str = ""
    names: list[str] = attrs.field(factory=list)
    roles: list[str] = attrs.field(factory=list)
    affiliations: list[str] = attrs.field(factory=list)
    leads: set[str] = attrs.field(factory=set)
    places: list[Span] = attrs.field(factory=list)
    principal: Referent | None = None
    owner: Referent | None = None
    author: Referent | None = None
    backdrop: Referent | None = None
    same: Referent | None = None
    trust: float = 0.0
    signs: set[str] = attrs.field(factory=set)
    salience: float = 0.0
    sentence: int = 0
    count: int = 0
    first: int = 0
    country: bool = False
    place: bool = False
    quotation: int = -1
    speaks: bool = True
    ties: dict[str, set[Referent]] = attrs.field(factory=dict)
    persons: int = 0
    bodies: int = 0
    states: int = 0

    def learn(self, mention: Mention) -> None:
        """Take over what a mention tells."""
        if mention.gender and (self.guessed or not self.gender):
            self.gender, self.guessed = mention.gender, False
        for role in mention.roles:
            if role not in self.roles:
                self.roles.append(role)
        if mention.affiliation and mention.affiliation not in self.affiliations:
            self.affiliations.append(mention.affiliation)

    def speaker(self) -> Referent:
        """Give who speaks where it is the source."""
        found = self.author or self
        return found.same or found

    def tie(self, roles: Iterable[str], owners: Iterable[Referent]) -> None:
        """Take over whose it is in its roles: Oda’s chairman."""
        for word in " ".join(roles).lower().split():
            self.ties.setdefault(word, set()).update(owners)

    def is_of_other(self, owner: Referent | None, noun: str) -> bool:
        """Whether what a noun says of it is somebody else's: Lee’s office is not Roy’s."""
        mine = {self.owner} if self.owner is not None else self.ties.get(noun)
        if owner is None or not mine or owner in mine:
            return False
        # One state may be told in several ways, and "the bank" is perhaps "the company".
        both = (owner, *mine)
        return all((r.named or r.plural) and not r.country for r in both)

    def told(self, ends: Container[str] = ()) -> set[str]:
        """
        Give the words of its roles and of its description, in lower case.

        Args:
            ends: The words behind which a role tells of others: "for".
        """
        said = [role.lower().replace(".", "").split() for role in self.roles]
        own = (takewhile(lambda word: word not in ends, role) for role in said)
        return self.leads.union(*own, self.head.split())

    def may_be_person(self) -> bool:
        """Whether "he" or "she" could mean it."""
        return not (self.plural or self.place) and self.trust > -1

    def may_be_body(self) -> bool:
        """Whether "it" could mean it."""
        return self.trust < 1
