"""word → tag: what a word may be by itself, before its neighbours tell more."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, endings_of
from claimtrack.lexicon.rows.names import NameParticle, Title
from claimtrack.lexicon.rows.people import OrganizationNoun
from claimtrack.lexicon.rows.phrases import CompoundHead
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.known import known_tags

_ENDINGS: Final = (
    # An earlier line wins: "physician" is a profession, although "-ian" is an adjective.
    (WordClass.PROFESSION, tag.ROLE),
    (WordClass.MANNER, tag.ADVERB),
    (WordClass.VERB, tag.VERBAL),
    (WordClass.GERUND, tag.VERBAL),
    (WordClass.ADJECTIVE, tag.MODIFIER),
)
_NEVER_ACRONYMS: Final = tag.DETERMINERS | {
    tag.ADVERB,
    tag.MODIFIER,
    tag.PRONOUN,
    tag.RELATIVE,
    tag.VERBAL,
    tag.EITHER,
}
_NAME_LIKE: Final = frozenset(
    (tag.MODIFIER, tag.EITHER, tag.OPEN, tag.VERBAL, tag.PARTICLE, tag.NUMBER)
)


@attrs.frozen
class WordTagger:
    """
    Tells what a word may be in a noun phrase.

    Args:
        known: The tag of each word of the lexicon, in lower case.
        titles: The titles that stand before names.
        particles: The small words inside names.
        bodies: The nouns that end the names of bodies.
        heads: The words that make a modifier of a name before their hyphen.
        endings: Tags, each with the endings of the words that have it unless they are
            known.
        plurals: The endings of plurals, which are those of verbs, too.
    """

    known: dict[str, str]
    titles: frozenset[str]
    particles: frozenset[str]
    bodies: frozenset[str]
    heads: frozenset[str]
    endings: tuple[tuple[str, tuple[str, ...]], ...]
    plurals: tuple[str, ...]

    @classmethod
    def of(cls, lexicon: Lexicon) -> WordTagger:
        """
        Take the words from a lexicon.

        Args:
            lexicon: Its function words, reporting verbs, and rows about people.
        """
        return cls(
            known=dict(known_tags(lexicon)),
            titles=lexicon.forms(Title),
            particles=lexicon.forms(NameParticle),
            bodies=lexicon.forms(OrganizationNoun),
            heads=lexicon.forms(CompoundHead),
            endings=tuple((each, endings_of(lexicon, kind)) for kind, each in _ENDINGS),
            plurals=endings_of(lexicon, WordClass.PLURAL),
        )

    def tag(self, text: str, norm: str) -> str:
        """
        Give the tag of a word.

        Args:
            text: The word as it stands in the text.
            norm: The same in lower case.
        """
        norm = self._uncontracted(norm)
        if text[0].isupper():
            return self._capitalised(text, norm)
        known = self.known.get(norm)
        if known is not None:
            return known
        if not text[0].isalpha():
            return tag.NUMBER if text[0].isdigit() else tag.BREAK
        if norm in self.particles:
            return tag.PARTICLE
        if "-" in norm and self.known.get(norm.rsplit("-", 1)[1]) == tag.ROLE:
            return tag.ROLE  # then-secretary, co-host
        return self.by_shape(text, norm)

    def _uncontracted(self, norm: str) -> str:
        """Leave the verb out of "I’ve" and its like."""
        base = norm.partition("'")[0]
        return base if self.known.get(base) == tag.PRONOUN else norm

    def by_shape(self, text: str, norm: str) -> str:
        """Read a word that no table knows by its hyphen or its ending."""
        if "-" in norm or "'" in norm:
            tail = max(norm.rfind("-"), norm.rfind("'")) + 1
            if text[tail:] != norm[tail:]:
                return tag.NAME  # al-Oda, d’Oda
            if "-" in norm:
                return tag.MODIFIER
        for letter, endings in self.endings:
            if norm.endswith(endings):
                # Short words have their endings by chance: "meal", "fish", "list".
                is_suffix = letter != tag.MODIFIER or len(norm) > 4
                return letter if is_suffix else tag.OPEN
        return tag.OPEN

    def _capitalised(self, text: str, norm: str) -> str:
        """Read a word with a capital: a title, a noun inside a name, or a name."""
        # US is no pronoun, and WHO no relative one.
        is_acronym = len(text) > 1 and text.isupper()
        if norm in self.titles and not is_acronym:
            return tag.TITLE
        known = self.known.get(norm, tag.NAME)
        if known == tag.NAME and "-" in norm:
            known = self._hyphenated(norm)
        elif known == tag.NAME and self.by_shape(norm, norm) == tag.ROLE:
            known = tag.ROLE
        elif is_acronym and known in _NEVER_ACRONYMS:
            known = tag.NAME  # the US
        elif norm in self.bodies:
            known = tag.BODY
        elif known in _NAME_LIKE or (
            known == tag.GROUP and not norm.endswith(self.plurals)
        ):
            known = tag.NAME  # the Public Health Agency
        return tag.CAPITAL.get(known, known)

    def _hyphenated(self, norm: str) -> str:
        tail = norm.rsplit("-", 1)[1]
        known = tag.MODIFIER if tail in self.heads else self.known.get(tail, tag.NAME)
        return known if known == tag.MODIFIER or known in tag.CAPITAL else tag.NAME
