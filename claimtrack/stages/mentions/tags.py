"""
words → tags: one letter for what each word may be in a noun phrase.

The letters stand in one string, so that the grammar of noun phrases is a few
patterns over letters (`chunks`), and positions in it are numbers of words.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.deixis import DayWord
from claimtrack.lexicon.rows.details import Outlet
from claimtrack.lexicon.rows.names import GivenName
from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.lexicon.rows.phrases import NounModifier
from claimtrack.lexicon.rows.places import Region
from claimtrack.lexicon.rows.text import Abbreviation
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words, is_handle
from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.homonyms import Homonyms, sure_names
from claimtrack.stages.mentions.name_marks import (
    join_campuses,
    join_fellows,
    join_initials,
    join_marks,
    join_prepositions,
    join_quoted,
    join_regions,
)
from claimtrack.stages.mentions.quantities import Quantities
from claimtrack.stages.mentions.word_tags import WordTagger
from claimtrack.text.headlines import is_title_case, small_in_headlines
from claimtrack.text.patterns import Pattern, compile_pattern

_SHORT_ADVERB: Final = 8  # letters
_SMALL: Final = tag.LOOSE | {tag.EITHER}  # no noun for a speaker, whatever its case
_NOUN_PHRASE: Final = frozenset(
    (
        tag.MODIFIER,
        tag.EITHER,
        tag.ROLE,
        tag.GROUP,
        tag.BODY,
        tag.DOCUMENT,
        tag.SEVERAL,
        tag.NUMBER,
    )
)
_PLAIN_NOUNS: Final = _NOUN_PHRASE - {tag.MODIFIER, tag.EITHER, tag.NUMBER}
_ONE: Final = frozenset((tag.ROLE, tag.BODY))
_NAMED: Final = ([tag.NAME], [tag.NAMED_BODY])
_ENDS_NOUN: Final = tag.LINKS | {tag.VERB, tag.OWNER, tag.RELATIVE, tag.BREAK}
_GOES_ON: Final = tag.LOOSE | {tag.COORDINATOR, tag.VERBAL, tag.ADVERB}
_BEFORE_OFFICE: Final = (
    tag.DETERMINERS
    | tag.CAPITALS
    | tag.BODIES
    | tag.MANY
    | {tag.OWNER, tag.ROLE, tag.MODIFIER}
)


@attrs.frozen
class Tagger:
    """
    Tells what each word may be in a noun phrase.

    Args:
        alone: What each word may be by itself.
        abbreviations: Words that are written with a full stop.
        regions: The states and provinces that follow the name of a town.
        given: The first names.
        days: The words that count days from now.
        pointers: The words that point at a noun or open a clause: "that".
        outlets: The names of newspapers, broadcasters and agencies.
        offices: The modifiers that are nouns for persons as well: "chief".
        naming: The modifiers that begin the names of bodies: "National".
        small: The words without a capital in headlines.
        pronouns: The pronouns, some of which end as gerunds do: "everything".
        gerunds: How gerunds end.
        infinitival: The words before an infinitive: "to".
        homonyms: Reads words that are names by what stands around them.
        quantities: Reads the words before numbers.
    """

    alone: WordTagger
    abbreviations: frozenset[str]
    regions: frozenset[str]
    given: frozenset[str]
    days: frozenset[str]
    pointers: frozenset[str]
    outlets: frozenset[str]
    offices: frozenset[str]
    naming: frozenset[str]
    small: frozenset[str]
    pronouns: frozenset[str]
    gerunds: tuple[str, ...]
    infinitival: frozenset[str]
    homonyms: Homonyms
    quantities: Quantities

    def tag(self, document: Document) -> str:
        """Give the tags of all words of the document, one letter each."""
        words = document.words
        tags = self._tags_alone(words)
        sentences = [w for s in document.sentences if (w := words.within(s))]
        prose = []
        for within in sentences:
            is_headline = self._is_headline(words, within)
            self._read_capitals(words, tags, within, is_headline=is_headline)
            self._read_offices(words, tags, within)
            if not is_headline:
                prose.append(within)
        self._read_ranks(words, tags)
        names = sure_names(words, prose)
        for within in sentences:
            self._open_sentence(words.norm, tags, within, names)
        self.quantities.read(words, tags)
        self._read_times(document, tags)
        self._read_infinitives(words, tags)
        self._read_gerunds(words, tags)
        join_prepositions(words, tags, prose)
        for within in sentences:
            join_initials(words, tags, within)
        join_marks(words, tags, self.abbreviations, self.alone.plurals)
        join_regions(words, tags, self.regions)
        join_campuses(words, tags, self.regions, self.given)
        join_quoted(words, tags)
        join_fellows(words, tags)
        self.homonyms.read(words, tags, prose, names)
        return self._free_roles(words, "".join(tags))

    def _tags_alone(self, words: Words) -> list[str]:
        """Give the tag of each word by itself."""
        # A text has most of its words many times.
        each = dict(zip(words.text, words.norm, strict=True))
        alone = {text: self.alone.tag(text, norm) for text, norm in each.items()}
        tags = [alone[text] for text in words.text]
        if any(map(is_handle, each)):
            for at, word in enumerate(words.text):
                # "Ann Roy (@roy)" has a name already.
                if is_handle(word) and words.text[max(0, at - 1) : at] != ("(",):
                    tags[at] = tag.NAME
        return tags

    def _read_infinitives(self, words: Words, tags: list[str]) -> None:
        """Read a verb in "to sue Roy", which is no sort of Roy."""
        for at in range(len(words) - 2):
            is_open = words.norm[at] in self.infinitival and tags[at + 1] == tag.OPEN
            if is_open and tags[at + 2] in tag.PERSONAL:
                tags[at + 1] = tag.VERB

    def _read_gerunds(self, words: Words, tags: list[str]) -> None:
        """Read a modifier in "a senior banking official", "the US shipping industry"."""
        for at in range(2, len(words) - 1):
            is_inside = tags[at] == tag.VERBAL and tags[at + 1] in _PLAIN_NOUNS
            if not (is_inside and words.norm[at].endswith(self.gerunds)):
                continue
            # One as an object would have an article: "a car carrying the minister".
            is_one = tags[at + 1] in _ONE and tags[at - 2] in tag.DETERMINERS
            is_noun = is_one and tags[at - 1] in (tag.NAME, tag.OPEN)
            if is_noun or tags[at - 1] == tag.MODIFIER:
                tags[at] = tag.MODIFIER

    def _is_headline(self, words: Words, within: range) -> bool:
        """Whether capitals tell nothing in a sentence, since all its words have one."""
        return is_title_case(words.text[within.start : within.stop], self.small)

    def _read_times(self, document: Document, tags: list[str]) -> None:
        """Take the words of times out of the names, unless a word of one is a name."""
        words = document.words
        for time in document.times:
            within = words.within(time)
            for number in within:
                if len(within) > 1 or not self._is_named_day(words, tags, number):
                    tags[number] = tag.TIME

    def _read_capitals(
        self, words: Words, tags: list[str], within: range, *, is_headline: bool
    ) -> None:
        """Read capitals as names, unless every word of the sentence has one."""
        for number in within:
            if not words.text[number][0].isupper():
                continue
            if self._is_outlet(words, tags, number):
                tags[number] = tag.NAME
            elif self._is_rank(words, number) or self._is_office(words, tags, number):
                tags[number] = tag.TITLE
            is_verb = tags[number] == tag.VERB and not (
                is_headline or self._is_titled_verb(words, tags, number)
            )
            is_day = tags[number] == tag.BREAK and self._names_day(words, tags, number)
            if is_verb or is_day:
                tags[number] = tag.NAME
            elif is_headline and tags[number] == tag.NAME:
                known = self.alone.known.get(words.norm[number], tag.NAME)
                tags[number] = known if known in _SMALL else tag.NAME

    def _is_titled_verb(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether a title stands in the text: the story “Ann Roy Denies It All”."""
        behind = words.text[number + 1 : number + 2]
        if not behind or tags[number + 1] in tag.CAPITALS:
            return False
        is_led = number > 0 and tags[number - 1] in tag.CAPITALS
        is_ruling = behind[0][0].isupper() or behind[0] in self.infinitival
        is_singular = words.norm[number].endswith(self.alone.plurals)
        return is_ruling and is_led and is_singular

    def _is_outlet(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether the Independent is read, and no independent elected."""
        is_role = tags[number] == tag.NAMED_ROLE and words.norm[number] in self.outlets
        return is_role and number > 0 and tags[number - 1] == tag.DETERMINER

    def _is_rank(self, words: Words, number: int) -> bool:
        """Whether letters before a first name are a title: "PC Sam Roy"."""
        behind = words.norm[number + 1 : number + 2]
        is_upper = words.text[number].isupper()
        is_title = is_upper and words.norm[number] in self.alone.titles
        return is_title and not self.given.isdisjoint(behind)

    def _read_ranks(self, words: Words, tags: list[str]) -> None:
        """Read "PC Roy" as "PC Sam Roy" has been read: with a title."""
        known = range(len(words) - 1)
        ranks = {words.text[n] for n in known if self._is_rank(words, n)}
        for number in known if ranks else ():
            is_name = tags[number] == tags[number + 1] == tag.NAME
            if is_name and words.text[number] in ranks:
                tags[number] = tag.TITLE

    def _is_office(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether a word is no modifier before a full name: "Lund Police Chief Sam Roy"."""
        is_both = words.norm[number] in self.offices and tags[number] == tag.NAME
        behind = tags[number + 1 : number + 3]
        return is_both and behind == [tag.NAME, tag.NAME]

    def _read_offices(self, words: Words, tags: list[str], within: range) -> None:
        """Read "chief" as a noun where no other follows: "Lee, chief of police"."""
        for at in within[:-2]:
            is_led = words.norm[at] in self.offices
            if is_led and tags[at + 1 : at + 3] == [tag.VERBAL, tag.ROLE]:
                tags[at + 1] = tag.MODIFIER  # "chief operating officer"
        for at in within[1:-1]:
            if words.norm[at] not in self.offices or tags[at] != tag.MODIFIER:
                continue
            # but "his chief, and only, aim", and "chief among them"
            is_led = tags[at - 1] in _BEFORE_OFFICE
            behind = tags[at + 1 : at + 3]
            is_last = behind[0] in _ENDS_NOUN or (
                behind[0] == tag.COMMA and behind[-1] not in _GOES_ON
            )
            is_last = is_last or behind == [tag.NAME] * 2  # "NATO chief Ann Roy"
            if behind[0] == tag.OF or (is_led and is_last):
                tags[at] = tag.ROLE

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
        is_naming = is_naming or self._is_body(norm, tags, first)
        if is_naming or " ".join(norm[first : first + 2]) in names:
            return
        self._read_first(norm, tags, first, names)
        # At the head of a sentence it points, “That plan failed”, and so it does behind a
        # preposition, “in that case”; elsewhere it mostly opens a clause.
        for number in within:
            is_led = number == first or tags[number - 1] in tag.LINKS
            if is_led and norm[number] in self.pointers:
                tags[number] = tag.DETERMINER

    def _is_body(self, norm: tuple[str, ...], tags: list[str], first: int) -> bool:
        """Whether "Bank of Oda" begins: it would have an article if it were no name."""
        of = first + 1
        behind = min(
            of + 1 + (tags[of + 1 : of + 2] == [tag.DETERMINER]), len(tags) - 1
        )
        is_name = tags[of : of + 1] == [tag.OF] and tags[behind] in tag.CAPITALS
        return is_name and self.alone.known.get(norm[first]) == tag.BODY

    def _read_first(
        self,
        norm: tuple[str, ...],
        tags: list[str],
        first: int,
        names: Collection[str],
    ) -> None:
        """Read the first word as it would be read without its capital."""
        known = self.alone.known.get(norm[first])
        is_verbal = self.alone.by_shape(norm[first], norm[first]) == tag.VERBAL
        is_name = norm[first] in self.given or norm[first] in names
        is_name = is_name or self._is_gerund_named(norm, tags, first)
        if tags[first] == tag.NAME and is_verbal and not is_name:
            tags[first] = tag.VERBAL
        if tags[first] == tag.NAME and self._is_sentence_adverb(norm, first):
            tags[first] = tag.BREAK
        if known == tag.VERB:
            tags[first] = tag.VERB
        if known in _NOUN_PHRASE and tags[first] != tag.TITLE:
            tags[first] = known

    def _is_gerund_named(
        self, norm: tuple[str, ...], tags: list[str], first: int
    ) -> bool:
        """Whether a verb follows "Downing Street", as it cannot follow "Leaving Oslo"."""
        last = first + 1
        while tags[last : last + 1] in _NAMED:
            last += 1
        is_subject = last > first + 1 and tags[last : last + 1] == [tag.VERB]
        is_gerund = norm[first].endswith(self.gerunds) and is_subject
        is_other = norm[first] in self.pronouns or not self.given.isdisjoint(
            norm[first + 1 : last]
        )
        return is_gerund and not is_other

    def _free_roles(self, words: Words, tags: str) -> str:
        """Read a verb in "A former judge backs Ann Roy", which is no name of a judge."""
        letters = list(tags)
        for found in _behind_roles().finditer(tags):
            number = found.start()
            is_plural = words.norm[number].endswith(self.alone.plurals)
            if is_plural or tags[number] == tag.EITHER:
                letters[number] = tag.VERB
        return "".join(letters)

    def _is_named_day(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether a word for a time is part of a name by its capital: "Leeds Today"."""
        if tags[number] == tag.NAME and words.norm[number] in self.alone.known:
            return True
        if self._names_day(words, tags, number):
            tags[number] = tag.NAME
            return True
        return False

    def _names_day(self, words: Words, tags: list[str], number: int) -> bool:
        """Whether a capital makes "Today" a part of the name before it."""
        is_capital = words.text[number][0].isupper() and words.norm[number] in self.days
        return is_capital and number > 0 and tags[number - 1] == tag.NAME

    def _is_sentence_adverb(self, norm: tuple[str, ...], first: int) -> bool:
        """Whether "Reportedly," opens a sentence; family names in -ly are shorter."""
        word = norm[first]
        is_adverb = (
            self.alone.by_shape(word, word) == tag.ADVERB and len(word) > _SHORT_ADVERB
        )
        followed = first + 1 < len(norm) and norm[first + 1] == ","
        return is_adverb and followed and word not in self.given


@cache
def _behind_roles() -> Pattern[str]:
    """Find what may be a verb between a role and its object."""
    return compile_pattern(
        f"(?<={tag.ROLE})[{tag.EITHER}{tag.OPEN}](?=[{tag.NAME}{tag.TITLE}{tag.DETERMINER}])"
        f"|(?<=[{tag.NAME}{tag.NAMED_BODY}]){tag.EITHER}(?={tag.DETERMINER})"
    )


def tagger(lexicon: Lexicon) -> Tagger:
    """
    Make the tagger of a lexicon.

    Args:
        lexicon: Its function words, reporting verbs, and rows about people.
    """
    alone = WordTagger.of(lexicon)
    return Tagger(
        alone=alone,
        abbreviations=lexicon.forms(Abbreviation) | alone.titles,
        regions=lexicon.forms(Region),
        given=lexicon.forms(GivenName),
        days=lexicon.forms(DayWord),
        pointers=words_of(lexicon, WordClass.COMPLEMENTIZER),
        outlets=lexicon.forms(Outlet),
        offices=lexicon.forms(RoleNoun) & lexicon.forms(NounModifier),
        naming=lexicon.forms(NounModifier, lambda row: row.naming),
        small=lexicon.view(small_in_headlines),
        pronouns=words_of(lexicon, WordClass.PRONOUN),
        gerunds=endings_of(lexicon, WordClass.GERUND),
        infinitival=words_of(lexicon, WordClass.INFINITIVAL),
        homonyms=Homonyms.of(lexicon),
        quantities=Quantities.of(lexicon),
    )
