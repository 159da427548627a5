"""Whom a description means: "the mayor", "the company", "the study"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.model.people import Mention
from claimtrack.stages.speakers.bodies import Bodies
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import Focus
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.plurals import plural

_PRESENT: Final = 60.0  # a person who is less present is not meant by an epithet
_NUMBERED: Final = 2  # words: "the two leaders", "both men"
_UNNAMED: Final = 0.7  # a description rather takes up a name than another one


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
        self._links = words.small.prepositions | words.small.genitives
        self.focus = focus
        self.bodies = Bodies(words, focus)

    def known(
        self,
        mention: Mention,
        core: str,
        owner: Referent | None,
        reporter: Callable[[], Referent | None],
    ) -> Referent | None:
        """
        Give the referent that a description means; None if it is a new one.

        Args:
            mention: The description.
            core: Its words without determiner.
            owner: Whose it is; None if it does not tell.
            reporter: Tells who says what the description stands in, if anybody does.
        """
        if self._words.is_new(mention.text):
            return None
        row = self._words.role(mention.head)
        found = None
        if row is not None:
            found = self._person(mention, row, owner, core)
            if found is None and self._is_epithet(mention, row):
                # In "Lima said the winner had left", Lima is another one.
                other = reporter() or self.focus.subject()
                found = self._person_present(mention.gender, row, other)
        if found is None and (row is None or mention.head in self._words.bodies):
            # "The operator" is a person or a company.
            found = self.bodies.taken_up(mention, core, owner)
        return found

    def native(self, mention: Mention) -> Referent | None:
        """Give the person present whom "the Brazilian" means; None if it is no such word."""
        article, _, noun = mention.text.lower().partition(" ")
        is_one = noun in self._words.demonyms and noun.endswith(
            self._words.small.native
        )
        if not (is_one and self._words.is_known(article)):
            return None
        return self._person_present(None, None, self.focus.subject())

    def is_told(self, mention: Mention, referent: Referent) -> bool:
        """Whether the text has said that a referent is what a description says."""
        row = self._words.role(mention.head)
        covered = {mention.head, *(row.covers.split() if row else ())}
        return not referent.named or not covered.isdisjoint(referent.told())

    def _person(
        self, mention: Mention, row: RoleNoun, owner: Referent | None, core: str
    ) -> Referent | None:
        covered = {mention.head, *row.covers.split()}
        if row.voice:
            covered |= {plural(noun) for noun in covered}
        countries = self._words.countries_in(mention.text)

        def fits(referent: Referent) -> float:
            # "The rep" is one of "Lee's reps", who all say the same.
            is_voice = row.voice and referent.plural and referent.principal is not None
            if not (is_voice or referent.may_be_person()):
                return 0.0
            if mention.gender and referent.gender not in (None, mention.gender):
                return 0.0
            whose = owner if row.bound or row.voice else None
            is_strange = whose is not None and not _is_of(referent, whose)
            if is_strange or referent.is_of_other(owner, mention.head):
                return 0.0
            is_other = self._is_below(mention, referent) or (
                row.leads and self._is_other_office(mention, core, referent)
            )
            # Of "a lawyer for the actor", only the lawyer is told.
            told = referent.told(self._links)
            if is_other or covered.isdisjoint(told):
                return 0.0
            # "Israel's minister" is no Iraqi one.
            called = referent.roles if referent.named else (referent.name,)
            others = countries and self._words.countries_in(" ".join(called))
            if others and others.isdisjoint(countries):
                return 0.0
            return 1.0 if referent.named else _UNNAMED

        return self.focus.best(fits)

    def _is_epithet(self, mention: Mention, row: RoleNoun) -> bool:
        """Whether a description may mean one who has never been called so."""
        is_told = row.epithet or self._tells_age(mention)
        # "the governor of the province" has a place that no other office has
        head = mention.text.lower().rpartition(f"{mention.head} ")[2].split()
        placed = row.leads and not self._words.small.genitives.isdisjoint(head[:1])
        return is_told and not placed and self._is_definite(mention)

    def _tells_age(self, mention: Mention) -> bool:
        """Whether one is spoken of as in "the 34-year-old mother", who is known."""
        before = mention.text.lower().partition(f" {mention.head}")[0].split()
        rows = (self._words.role(word) for word in before if "-" in word)
        return any(row is not None and row.epithet for row in rows)

    def _is_below(self, mention: Mention, referent: Referent) -> bool:
        """Whether one has always been a vice president, and the other is president."""
        held = [set(role.lower().split()) for role in referent.roles]
        held = [words for words in held if mention.head in words]
        mine = self._words.small.below.intersection(mention.text.lower().split())
        return bool(held) and all(
            self._words.small.below & words != mine for words in held
        )

    def _is_other_office(self, mention: Mention, core: str, referent: Referent) -> bool:
        """Whether the office is of another kind: a prime minister, one of finance."""
        before, _, _ = core.lower().partition(f" {mention.head}")
        kind = before.rpartition(" ")[2]
        is_telling = kind.isalpha() and kind not in self._words.small.plain
        is_place = kind in self._words.regions or self._words.countries_in(kind)
        if not is_telling or kind == mention.head or is_place:
            return False
        row = self._words.role(mention.head)
        nouns = {mention.head, *(row.covers.split() if row and row.portfolio else ())}
        held = [set(role.lower().split()) for role in referent.roles]
        held = [words for words in held if not nouns.isdisjoint(words)]
        return bool(held) and not any(kind in words for words in held)

    def _is_definite(self, mention: Mention) -> bool:
        """Whether it means one who is known; headlines leave the article out."""
        is_bare = mention.core is not None and mention.core.start == mention.start
        is_bare = is_bare and mention.owner is None
        return self._words.is_known(mention.text) or (
            is_bare and self._is_first(mention.start)
        )

    def _person_present(
        self, gender: str | None, row: RoleNoun | None, other: Referent | None
    ) -> Referent | None:
        """
        Give the named person who is most present, but another than `other`.

        Nor is it one who is known by another office: a mayor is no governor.
        """

        def fits(referent: Referent) -> float:
            likely = referent.trust > 0 or (
                referent.trust == 0 and " " in referent.name
            )
            is_person = referent.named and likely and not referent.plural
            is_free = referent is not other
            if not (is_person and is_free and gender in (None, referent.gender)):
                return 0.0
            return float(not (row and row.leads and self._has_office(referent)))

        return self.focus.best(fits, least=_PRESENT)

    def _has_office(self, referent: Referent) -> bool:
        rows = map(self._words.role, referent.told())
        return any(row is not None and row.leads for row in rows)

    def listed(self, mention: Mention) -> Referent | None:
        """
        Give those named in one breath whom "the two leaders" or "both" takes up.

        Args:
            mention: Words that may tell how many they are.
        """
        sizes = self._words.sizes
        body = self._words.bodies.get(mention.head)
        is_personal = mention.head in self._words.roles or mention.head in sizes
        if not (mention.plural or mention.head in sizes) or not (is_personal or body):
            return None
        words = mention.text.lower().split(maxsplit=_NUMBERED)[:_NUMBERED]
        # "Both men" are known, and so are "the two men", but not "two men".
        is_definite = words[0] in self._words.groups or self._words.is_known(words[0])
        size = next((sizes[word] for word in words if word in sizes), 0)
        if not (size and is_definite):
            return None

        def fits(referent: Referent) -> float:
            if is_personal:
                return float(referent.persons == size)
            named = referent.states if body and body.public else referent.bodies
            return float(named == size)

        return self.focus.best(fits)

    def group(self, mention: Mention, core: str) -> Referent | None:
        """
        Give the group that "the researchers" takes up; None if there is none.

        Args:
            mention: The words for several.
            core: Them without determiner.
        """
        if core != mention.head or not self._words.is_known(mention.text):
            return None
        kinds = self._words.kinds(mention.head)

        def fits(referent: Referent) -> float:
            is_called = referent.head in kinds or not kinds.isdisjoint(referent.leads)
            return float(referent.plural and is_called)

        return self.focus.best(fits)


def _is_of(referent: Referent, owner: Referent) -> bool:
    """Whether one is said to be another's: "Ann Roy, a lawyer for Lee"."""
    name = owner.name.lower().rpartition(" ")[2]
    return referent.owner is owner or (owner.named and name in referent.told())
