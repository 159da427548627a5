"""text → units: the words, names, numbers and phrases that carry content."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.numbers import number_at
from claimtrack.stances.tokens import Token
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.text.headlines import is_title_case

_FEWEST_CAPITALS: Final = 1  # a passage may be a headline of two words


@attrs.frozen(eq=False)
class Unit:
    """
    A word or phrase of a text that carries content.

    Args:
        first: The number of its first token.
        last: The number behind its last token.
        stem: The stem of its first word, or of the base form of that.
        concepts: The concepts that it names.
        name: Whether it is, by its capital, part of a name or a title.
        role: Whether it says what somebody is, and so tells him from nobody else.
        number: Its value, if it is a number.
        at_least: Whether the number is only the least that is meant: "thousands".
        calendar: Whether it tells a time: a day, a month, "year".
    """

    first: int
    last: int
    stem: str
    concepts: frozenset[str] = frozenset()
    name: bool = False
    role: bool = False
    number: float | None = None
    at_least: bool = False
    calendar: bool = False

    @property
    def is_phrase(self) -> bool:
        """Whether it has several words, which only together mean what they mean."""
        return self.number is None and self.last > self.first + 1


def units_of(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Unit, ...]:
    """Find what carries content: words that are no function words, phrases, numbers."""
    named = vocabulary.concepts.find(tokens)
    written = [token.written for token in tokens]
    telling = not is_title_case(written, vocabulary.grammar.small, _FEWEST_CAPITALS)
    found: list[Unit] = []
    place = 0
    while place < len(tokens):
        unit = _number_or_phrase(tokens, named.get(place), place, vocabulary)
        if unit is None or (telling and _is_name_alone(tokens, unit, vocabulary)):
            unit = _word(tokens, place, vocabulary)
        if unit is not None:
            found.append(unit)
        place = unit.last if unit else place + 1
    return tuple(found)


def _is_name_alone(
    tokens: tuple[Token, ...], unit: Unit, vocabulary: Vocabulary
) -> bool:
    """Whether a word with a meaning is a name here: "Ferry", "Dunmore United"."""
    if unit.last > unit.first + 1 or unit.number is not None:
        return False
    if unit.first > 0:
        return tokens[unit.first].capital
    return _is_name(tokens, 0, vocabulary) and unit.concepts <= vocabulary.things


def _number_or_phrase(
    tokens: tuple[Token, ...],
    phrase: tuple[int, frozenset[str]] | None,
    place: int,
    vocabulary: Vocabulary,
) -> Unit | None:
    """Read what names a concept, else a number; "millions" are one at least."""
    token = tokens[place]
    if phrase is not None:
        end, concepts = phrase
        if end > place + 1 or token.norm not in vocabulary.grammar.function:
            base = vocabulary.bases.get(token.stem, token.stem)
            return Unit(place, end, base, concepts)
    number = number_at(
        tokens, place, vocabulary.entities.numbers, vocabulary.entities.magnitudes
    )
    if number is not None:
        end, value = number
        return Unit(place, end, token.stem, number=value)
    many = vocabulary.entities.magnitudes.get(token.stem)
    if many is None or token.stem == token.norm:
        return None
    return Unit(place, place + 1, token.stem, number=float(many), at_least=True)


def _word(tokens: tuple[Token, ...], place: int, vocabulary: Vocabulary) -> Unit | None:
    """Read a word; a function word counts only where it is a name: "Ann May", "the US"."""
    token = tokens[place]
    name = _is_name(tokens, place, vocabulary)
    country = vocabulary.entities.countries.get(token.norm) if token.capital else None
    empty = token.norm in vocabulary.grammar.function
    if name and empty:
        empty = not _is_family_name(tokens, place, vocabulary)
    if empty and country:
        empty = not _is_acronym(tokens, place)
    if not token.is_word or empty:
        return None
    role = token.norm in vocabulary.entities.roles
    base = vocabulary.bases.get(token.stem, token.stem)
    calendar = token.stem in vocabulary.entities.calendar
    same = frozenset({country}) if country else frozenset()
    return Unit(place, place + 1, base, same, name=name, role=role, calendar=calendar)


def _is_acronym(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether capitals make it one: "US" does, but not in "LET US GO"."""
    around = (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])
    return tokens[place].acronym and not all(token.acronym for token in around)


def _is_name(tokens: tuple[Token, ...], place: int, vocabulary: Vocabulary) -> bool:
    """
    Whether a capital is one of a name.

    Every text begins with one; there, it counts if another follows, or if the
    word can stand without an article and is no plural: "Ardmore won".
    """
    token = tokens[place]
    if not token.capital or place > 0:
        return token.capital
    follows = len(tokens) > 1 and tokens[1].capital
    plurals = vocabulary.grammar.endings[WordClass.PLURAL]
    return follows or not token.norm.endswith(plurals)


def _is_family_name(
    tokens: tuple[Token, ...], place: int, vocabulary: Vocabulary
) -> bool:
    """Whether a modal behind a name is none: "Theresa May", "George Will"."""
    behind_name = place > 0 and tokens[place - 1].capital
    return behind_name and tokens[place].norm in vocabulary.grammar.verbal
