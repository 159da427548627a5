"""
words → tags: one letter for what each word may be in a noun phrase.

The letters stand in one string, so that the grammar of noun phrases is a few
patterns over letters (`chunks`), and positions in it are numbers of words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.deixis import DayWord
from claimtrack.lexicon.rows.details import Outlet
from claimtrack.lexicon.rows.people import (
    CompoundHead,
    GivenName,
    NameParticle,
    NounModifier,
    OrganizationNoun,
    Region,
    Title,
)
from claimtrack.lexicon.rows.text import Abbreviation
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.stages.mentions.homonyms import read_homonyms
from claimtrack.stages.mentions.known import known_tags
from claimtrack.stages.mentions.letters import (
    ADVERB,
    BODY,
    BREAK,
    CAPITAL,
    DETERMINER,
    DOCUMENT,
    EITHER,
    GROUP,
    MODIFIER,
    NAME,
    NUMBER,
    OF,
    OPEN,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SEVERAL,
    TIME,
    TITLE,
    VERB,
    VERBAL,
)
from claimtrack.stages.mentions.name_marks import (
    join_initials,
    join_marks,
    join_quoted,
    join_regions,
)
from claimtrack.text.headlines import is_title_case, small_in_headlines
from claimtrack.text.patterns import Pattern, compile_pattern

_ENDINGS: Final = (
    # An earlier line wins: "physician" is a profession, although "-ian" is an adjective.
    (WordClass.PROFESSION, ROLE),
    (WordClass.MANNER, ADVERB),
    (WordClass.VERB, VERBAL),
    (WordClass.GERUND, VERBAL),
    (WordClass.ADJECTIVE, MODIFIER),
)
_SHORT_ADVERB: Final = 8  # letters
_GOVERNORS: Final = frozenset((PREPOSITION, OF))
_NEVER_ACRONYMS: Final = frozenset("dehlmnwyz")
_NAMED: Final = ([NAME], [CAPITAL[BODY]])
_NAME_LIKE: Final = frozenset((MODIFIER, EITHER, OPEN, VERBAL, PARTICLE, NUMBER))


@attrs.frozen
class Tagger:
    """
    Tells what each word may be in a noun phrase.

    Args:
        known: The tag of each word of the lexicon, in lower case.
        titles: The titles that stand before names.
        particles: The small words inside names.
        abbreviations: Words that are written with a full stop.
        bodies: The nouns that end the names of bodies.
        heads: The words that make a modifier of a name before their hyphen.
        endings: Tags, each with the endings of the words that have it unless they are
            known.
        regions: The states and provinces that follow the name of a town.
        given: The first names.
        days: The words that count days from now.
        plurals: The endings of plurals, which are those of verbs, too.
        pointers: The words that point at a noun or open a clause: "that".
        outlets: The names of newspapers, broadcasters and agencies.
        naming: The modifiers that begin the names of bodies: "National".
        small: The words without a capital in headlines.
    """

    known: dict[str, str]
    titles: frozenset[str]
    particles: frozenset[str]
    abbreviations: frozenset[str]
    bodies: frozenset[str]
    heads: frozenset[str]
    endings: tuple[tuple[str, tuple[str, ...]], ...]
    regions: frozenset[str]
    given: frozenset[str]
    days: frozenset[str]
    plurals: tuple[str, ...]
    pointers: frozenset[str]
    outlets: frozenset[str]
    naming: frozenset[str]
    small: frozenset[str]

    def tag(self, document: Document) -> str:
        """Give the tags of all words of the document, one letter each."""
        words = document.words
        # A text has most of its words many times.
        each = dict(zip(words.text, words.norm, strict=True))
        alone = {w: self._tag(w, self._uncontracted(n)) for w, n in each.items()}
        tags = [alone[text] for text in words.text]
        sentences = [w for s in document.sentences if (w := words.within(s))]
        prose = []
        for within in sentences:
            is_headline = is_title_case(
                words.text[within.start : within.stop], self.small
            )
            self._read_capitals(words, tags, within, is_headline=is_headline)
            if not is_headline:
                prose.append(within)
        names = _sure_names(words, prose)
        for within in sentences:
            self._open_sentence(words.norm, tags, within, names)
        for time in document.times:
            within = words.within(time)
            for number in within:
                if len(within) > 1 or not self._is_named_day(words, tags, number):
                    tags[number] = TIME
        for within in sentences:
            join_initials(words, tags, within)
        join_marks(words, tags, self.abbreviations, self.plurals)
        join_regions(words, tags, self.regions)
        join_quoted(words, tags)
        read_homonyms(words, tags, prose, self.given, names)
        return self._free_roles(words, "".join(tags))

    def _uncontracted(self, norm: str) -> str:
        """Leave the verb out of "I’ve" and its like."""
        base = norm.partition("'")[0]
        return base if self.known.get(base) == PRONOUN else norm

    def _tag(self, text: str, norm: str) -> str:
        if text[0].isupper():
            return self._capitalised(text, norm)
        known = self.known.get(norm)
        if known is not None:
            return known
        if not text[0].isalpha():
            return NUMBER if text[0].isdigit() else BREAK
        if norm in self.particles:
            return PARTICLE
        if "-" in norm and self.known.get(norm.rsplit("-", 1)[1]) == ROLE:
            return ROLE  # then-secretary, co-host
        return self._by_shape(text, norm)

    def _by_shape(self, text: str, norm: str) -> str:
        """Read a word that no table knows by its hyphen or its ending."""
        if "-" in norm:
            tail = norm.rsplit("-", 1)[1]
            return NAME if tail != text.rsplit("-", 1)[-1] else MODIFIER
        for tag, endings in self.endings:
            if norm.endswith(endings):
                # Short words have their endings by chance: "meal", "fish", "list".
                is_suffix = tag != MODIFIER or len(norm) > 4
                return tag if is_suffix else OPEN
        return OPEN

    def _capitalised(self, text: str, norm: str) -> str:
        """Read a word with a capital: a title, a noun inside a name, or a name."""
        # US is no pronoun, and WHO no relative one.
        is_acronym = len(text) > 1 and text.isupper()
        if norm in self.titles and not is_acronym:
            return TITLE
        known = self.known.get(norm, NAME)
        if known == NAME and "-" in norm:
            known = self._hyphenated(norm)
        elif known == NAME and self._by_shape(norm, norm) == ROLE:
            known = ROLE
        elif is_acronym and known in _NEVER_ACRONYMS:
            known = NAME  # the US
        elif norm in self.bodies:
            known = BODY
        elif known in _NAME_LIKE or (
            known == GROUP and not norm.endswith(self.plurals)
        ):
            known = NAME  # the Public Health Agency
        return CAPITAL.get(known, known)

    def _hyphenated(self, norm: str) -> str:
        tail = norm.rsplit("-", 1)[1]
        known = MODIFIER if tail in self.heads else self.known.get(tail, NAME)
        return known if known == MODIFIER or known in CAPITAL else NAME

    def _read_capitals(
        self, words: Words, tags: list[str], within: range, *, is_headline: bool
    ) -> None:
        """Read capitals as names, unless every word of the sentence has one."""
        for number in within:
            if not words.text[number][0].isupper():
                continue
            if self._is_outlet(words, tags, number):
                tags[number] = NAME
            elif self._is_rank(words, number):
                tags[number] = TITLE
            is_verb = tags[number] == VERB and not is_headline
            is_day = tags[number] == BREAK and self._names_day(words, tags, number)
            if is_verb or is_day:
                tags[number] = NAME
            elif is_headline and tags[number] == NAME:
                known = self.known.get(words.norm[number], NAME)
                tags[number] = known if known in "maz" else NAME

    def _is_outlet(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether the Independent is read, and no independent elected."""
        is_role = tags[number] == CAPITAL[ROLE] and words.norm[number] in self.outlets
        return is_role and number > 0 and tags[number - 1] == DETERMINER

    def _is_rank(self, words: Words, number: int) -> bool:
        """Whether letters before a first name are a title: "PC Sam Roy"."""
        behind = words.norm[number + 1 : number + 2]
        is_title = words.norm[number] in self.titles and words.text[number].isupper()
        return is_title and not self.given.isdisjoint(behind)

    def _open_sentence(
        self,
        norm: tuple[str, ...],
        tags: list[str],
        within: range,
        names: Collection[str],
    ) -> None:
        """Read the first word of a sentence, whose capital tells nothing."""
        first = within.start
        while first < within.stop - 1 and not norm[first][0].isalnum():
            first += 1
        is_naming = norm[first] in self.naming and tags[first + 1 : first + 2] in _NAMED
        if is_naming or " ".join(norm[first : first + 2]) in names:
            return
        known = self.known.get(norm[first])
        is_verbal = self._by_shape(norm[first], norm[first]) == VERBAL
        is_name = norm[first] in self.given or norm[first] in names
        if tags[first] == NAME and is_verbal and not is_name:
            tags[first] = VERBAL
        if tags[first] == NAME and self._is_sentence_adverb(norm, first):
            tags[first] = BREAK
        if known == VERB:
            tags[first] = VERB
        if known in (MODIFIER, EITHER, ROLE, GROUP, BODY, DOCUMENT, SEVERAL, NUMBER):
            tags[first] = known if tags[first] != TITLE else TITLE
        # At the head of a sentence it points, “That plan failed”, and so it does behind a
        # preposition, “in that case”; elsewhere it mostly opens a clause.
        for number in within:
            is_led = number == first or tags[number - 1] in _GOVERNORS
            if is_led and norm[number] in self.pointers:
                tags[number] = DETERMINER

    def _free_roles(self, words: Words, tags: str) -> str:
        """Read a verb in "A former judge backs Ann Roy", which is no name of a judge."""
        letters = list(tags)
        for found in _behind_roles().finditer(tags):
            number = found.start()
            if tags[number] == EITHER or words.norm[number].endswith(self.plurals):
                letters[number] = VERB
        return "".join(letters)

    def _is_named_day(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether a word for a time is part of a name by its capital: "Leeds Today"."""
        if tags[number] == NAME and words.norm[number] in self.known:
            return True
        if self._names_day(words, tags, number):
            tags[number] = NAME
            return True
        return False

    def _names_day(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether a capital makes "Today" a part of the name before it."""
        is_capital = words.text[number][0].isupper() and words.norm[number] in self.days
        return is_capital and number > 0 and tags[number - 1] == NAME

    def _is_sentence_adverb(self, norm: tuple[str, ...], first: int) -> bool:
        """Whether "Reportedly," opens a sentence; family names in -ly are shorter."""
        word = norm[first]
        is_adverb = self._by_shape(word, word) == ADVERB and len(word) > _SHORT_ADVERB
        followed = first + 1 < len(norm) and norm[first + 1] == ","
        return is_adverb and followed and word not in self.given


def _sure_names(words: Words, prose: Iterable[range]) -> Collection[str]:
    """Collect words with a capital inside sentences, alone and with the next one."""
    found: set[str] = set()
    for within in prose:
        for at in within[1:-1]:
            if words.text[at][0].isupper():
                found.add(words.norm[at])
                if words.text[at + 1][0].isupper():
                    found.add(f"{words.norm[at]} {words.norm[at + 1]}")
    return found


@cache
def _behind_roles() -> Pattern[str]:
    """Find what may be a verb between a role and its object."""
    return compile_pattern(
        f"(?<={ROLE})[{EITHER}{OPEN}](?=[{NAME}{TITLE}{DETERMINER}])"
        f"|(?<=[{NAME}{CAPITAL[BODY]}]){EITHER}(?={DETERMINER})"
    )


def tagger(lexicon: Lexicon) -> Tagger:
    """
    Make the tagger of a lexicon.

    Args:
        lexicon: Its function words, reporting verbs, and rows about people.
    """
    titles = lexicon.forms(Title)
    return Tagger(
        known=dict(known_tags(lexicon)),
        titles=titles,
        particles=lexicon.forms(NameParticle),
        abbreviations=lexicon.forms(Abbreviation) | titles,
        bodies=lexicon.forms(OrganizationNoun),
        heads=lexicon.forms(CompoundHead),
        endings=tuple((tag, endings_of(lexicon, kind)) for kind, tag in _ENDINGS),
        regions=lexicon.forms(Region),
        given=lexicon.forms(GivenName),
        days=lexicon.forms(DayWord),
        plurals=endings_of(lexicon, WordClass.PLURAL),
        pointers=words_of(lexicon, WordClass.COMPLEMENTIZER),
        outlets=lexicon.forms(Outlet),
        naming=lexicon.forms(NounModifier, lambda row: row.naming),
        small=lexicon.view(small_in_headlines),
    )
