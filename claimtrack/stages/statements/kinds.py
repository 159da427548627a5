"""
What a word may be: one bit a class, so that a rule asks for several at once.

A word of several classes has several bits; a word of no closed class, which is a
noun, an adjective or a verb that no table knows, has none.
"""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.words import WordClass

DETERMINER: Final = 1
POSSESSIVE: Final = 1 << 1
PRONOUN: Final = 1 << 2
RELATIVE: Final = 1 << 3
PREPOSITION: Final = 1 << 4
CONJUNCTION: Final = 1 << 5
SUBORDINATOR: Final = 1 << 6
AUXILIARY: Final = 1 << 7
MODAL: Final = 1 << 8
NEGATION: Final = 1 << 9
ADVERB: Final = 1 << 10
NUMBER: Final = 1 << 11
MARK: Final = 1 << 12
"""A mark of punctuation."""
TIME: Final = 1 << 13
"""A part of a time expression."""
CAPITAL: Final = 1 << 14
"""Begins with a capital letter."""
BE: Final = 1 << 15
"""A form of "be", which makes passives."""
OBJECT: Final = 1 << 16
COMPLEMENTIZER: Final = 1 << 17
INTERROGATIVE: Final = 1 << 18
INFINITIVAL: Final = 1 << 19
AGENT: Final = 1 << 20
ROLE: Final = 1 << 21
ARTICLE: Final = 1 << 22
TOPIC: Final = 1 << 23
VERB: Final = 1 << 24
"""May be a finite verb."""
PLATFORM: Final = 1 << 25
"""A place or a form in which one speaks: statement, Twitter."""
MANNER: Final = 1 << 26
"""May be an adverb, as its ending tells: "quickly"."""
GERUND: Final = 1 << 27
"""May be a gerund or a participle, as its ending tells: "saying"."""
LINK: Final = 1 << 28
PLURAL: Final = 1 << 29
"""May stand for several."""
OPENING: Final = 1 << 30
"""A mark that opens a quotation or a bracket, or a sign of money."""
ISSUED: Final = 1 << 31
"""A document that somebody issues to speak by it: statement, letter; not report."""
COMPARATIVE: Final = 1 << 32
"""Compares, before a verb or a noun: further."""

REFLEXIVE: Final = 1 << 33
"""Points back at the subject: itself."""

CIRCUMSTANCE: Final = 1 << 34
"""Tells behind "on" how one speaks, not what of: on condition of."""

GENITIVE: Final = 1 << 35
"""Makes one noun of two: of."""

EXPLETIVE: Final = 1 << 36
"""May stand for nobody and nothing: it."""

IMPLICATIVE: Final = 1 << 37
"""Tells before an infinitive that it came to pass: had to admit."""

SHARE: Final = 1 << 38
"""Counts a share of many: half, percent."""

MATTER: Final = 1 << 39
"""Leads to what somebody is asked about: quizzed her over."""

INTERJECTION: Final = 1 << 40
"""May be all that is said: yes, no."""

# All bits below that of numbers.
CLOSED: Final = NUMBER - 1
"""Any of the closed classes but numbers."""
VERBAL: Final = AUXILIARY | MODAL | NEGATION
"""What stands before a verb in its group."""
JOINS_CLAUSES: Final = CONJUNCTION | SUBORDINATOR | COMPLEMENTIZER
"""What may join one clause to another."""
PARTS_CLAUSES: Final = MARK | CONJUNCTION | SUBORDINATOR
"""What may stand where one clause ends and another begins."""
FINITE: Final = AUXILIARY | MODAL | VERB
"""What may be a finite verb."""
OPENS_NOUN: Final = DETERMINER | POSSESSIVE | PRONOUN | NUMBER | CAPITAL | OPENING
"""What may open a noun phrase, besides a bare noun."""

OF_CLASS: Final = {
    WordClass.DETERMINER: DETERMINER,
    WordClass.POSSESSIVE: POSSESSIVE,
    WordClass.PRONOUN: PRONOUN,
    WordClass.RELATIVE: RELATIVE,
    WordClass.PREPOSITION: PREPOSITION,
    WordClass.CONJUNCTION: CONJUNCTION,
    WordClass.SUBORDINATOR: SUBORDINATOR,
    WordClass.AUXILIARY: AUXILIARY,
    WordClass.MODAL: MODAL,
    WordClass.NEGATION: NEGATION,
    WordClass.ADVERB: ADVERB,
    WordClass.NUMBER: NUMBER,
    WordClass.INTERJECTION: INTERJECTION,
    WordClass.ARTICLE: ARTICLE,
    WordClass.DEFINITE: ARTICLE,
    WordClass.GENITIVE: GENITIVE,
    WordClass.OBJECT: OBJECT,
    WordClass.CIRCUMSTANCE: CIRCUMSTANCE,
    WordClass.COMPLEMENTIZER: COMPLEMENTIZER,
    WordClass.INTERROGATIVE: INTERROGATIVE,
    WordClass.INFINITIVAL: INFINITIVAL,
    WordClass.AGENT: AGENT,
    WordClass.ROLE: ROLE,
    WordClass.TOPIC: TOPIC,
    WordClass.MATTER: MATTER,
    WordClass.LINK: LINK,
    WordClass.PLURAL: PLURAL,
    WordClass.VERB: VERB,
    WordClass.MANNER: MANNER,
    WordClass.COMPARATIVE: COMPARATIVE,
    WordClass.REFLEXIVE: REFLEXIVE,
    WordClass.GERUND: GERUND,
    WordClass.EXPLETIVE: EXPLETIVE,
    WordClass.IMPLICATIVE: IMPLICATIVE,
    WordClass.SHARE: SHARE,
}
"""The bit of each class of the lexicon that the rules of statements look at."""

DASHES: Final = frozenset(("—", "–", "―", "--", "-"))
"""The dashes."""
