"""Rows about the small words that hold a sentence together."""

from __future__ import annotations

import enum

import attrs

from claimtrack.lexicon.rows.base import Row


class WordClass(str, enum.Enum):
    """The closed classes of words, after the Penn Treebank's tags."""

    DETERMINER = "determiner"
    POSSESSIVE = "possessive"
    PRONOUN = "pronoun"
    RELATIVE = "relative"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    SUBORDINATOR = "subordinator"
    AUXILIARY = "auxiliary"
    MODAL = "modal"
    NEGATION = "negation"
    ADVERB = "adverb"
    NUMBER = "number"
    INTERJECTION = "interjection"
    ARTICLE = "article"
    """Determiners that never stand alone."""
    DEFINITE = "definite"
    """Determiners that point at what is known."""
    GENITIVE = "genitive"
    """Prepositions that make one noun of two."""
    OBJECT = "object"
    """Pronouns that are never a subject."""
    REFLEXIVE = "reflexive"
    """Pronouns that point back at the subject."""
    COMPLEMENTIZER = "complementizer"
    """What opens a reported clause."""
    INTERROGATIVE = "interrogative"
    """What opens an indirect question."""
    INFINITIVAL = "infinitival"
    """What opens an infinitive."""
    AGENT = "agent"
    """What names the agent of a passive."""
    GOAL = "goal"
    """Prepositions of what one reacts to: responded *to*, hit back *at*."""
    TOPIC = "topic"
    """Prepositions that join to a verb what is spoken or thought of."""
    MATTER = "matter"
    """Prepositions that lead to what somebody is asked about."""
    CIRCUMSTANCE = "circumstance"
    """Nouns that tell behind "on" how one speaks, not what of: on condition of."""
    ORIGIN = "origin"
    """Prepositions that lead to whom something comes from."""
    PURPOSE = "purpose"
    """Prepositions that lead to what is asked for."""
    LINK = "link"
    """Prepositions that tie a noun to the noun before it."""
    PLURAL = "plural"
    """Words for several that have no plural ending."""
    VERB = "verb"
    """Finite verbs."""
    MANNER = "manner"
    """Adverbs of manner."""
    COMPARATIVE = "comparative"
    """Words that compare, before a verb or a noun: further said, further talks."""
    NATIVE = "native"
    """Adjectives of countries that mean one person as well: a German, but the French."""
    GERUND = "gerund"
    """Gerunds and participles of the present."""
    ROLE = "role"
    """What names the role in which something is seen."""
    NEGATIVE = "negative"
    """Determiners and pronouns that mean nobody and nothing."""
    ADJECTIVE = "adjective"
    """Adjectives."""
    PROFESSION = "profession"
    """Nouns for people by what they do."""
    COORDINATOR = "coordinator"
    """What makes one phrase of several nouns."""
    SHARE = "share"
    """Nouns that count a share of many: half, percent."""
    IMPLICATIVE = "implicative"
    """What tells before an infinitive that it came to pass: had *to admit*."""
    EXPLETIVE = "expletive"
    """Pronouns that may stand for nobody and nothing: *it* is clear that it rained."""


@attrs.frozen
class FunctionWord(Row):
    """
    Words of a closed class.

    A form may stand in several classes ("that"); the classes then share it.

    Args:
        forms: The words.
        word_class: Their class.
    """

    word_class: WordClass


@attrs.frozen
class Ending(Row):
    """
    An ending that tells what a word may be that no table knows.

    Args:
        forms: The endings, without hyphen.
        word_class: The class that it suggests.
    """

    word_class: WordClass

    def _stands_in(self, sentence: str) -> bool:
        # An ending stands in a word, where other rows must stand as words.
        words = sentence.lower().rstrip(".").split()
        return any(word.endswith(form) for word in words for form in self.words)


@attrs.frozen
class MisleadingEnding(Row):
    """
    Nouns that end as other words do, so that their ending tells nothing.

    Args:
        forms: The nouns.
    """
