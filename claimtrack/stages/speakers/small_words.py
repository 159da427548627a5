"""lexicon → the words between nouns that resolution asks for."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.acts import Copula
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.lexicon.rows.phrases import (
    Belonging,
    LinkingVerb,
    NamingWord,
    NounModifier,
)
from claimtrack.lexicon.rows.relations import QuestionVerb, Tie, TieWord
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.text.headlines import small_in_headlines

_CLOSING = (
    WordClass.CONJUNCTION,
    WordClass.SUBORDINATOR,
    WordClass.ADVERB,
    WordClass.PREPOSITION,
    WordClass.NEGATION,
    WordClass.AUXILIARY,
)
_PERSON = frozenset({Takes.PERSON_INFINITIVE, Takes.PERSON_CLAUSE})


@attrs.frozen
class SmallWords:
    """
    The words between nouns that resolution asks for.

    Args:
        agents: The words before who did something: "by".
        asking: The verbs by which somebody is asked: "asked".
        below: The words that make a lower office of one: "deputy".
        capacity: The words before a role that somebody has: "as mayor".
        closing: The words that end a noun phrase, or that deny it: "with", "not".
        continuing: The words of a cue by which the same speaker goes on: "added".
        copulas: The words between somebody and what he is, but not "isn't".
        determiners: The articles and their like.
        gerunds: The participles of verbs that report: "saying".
        genitives: The words between a role and what it is in: "of".
        hearing: The forms of verbs whose subject is told something: "heard".
        headlines: The words without a capital in headlines.
        inside: The prepositions before the names of towns: "in".
        linkers: The words after which a subject may stand.
        linking: The copulas, and verbs such as "became", before what somebody is.
        naming: The words between a noun and its name.
        native: How adjectives of countries end that mean one person as well: "German".
        negatives: The words for nobody: "neither", "no".
        plain: The modifiers that make no other office of one: "former".
        prepositions: The prepositions.
        singular: How verbs end whose subject is one: "says".
        sources: The prepositions between a document and its author.
        telling: The modifiers that tell one from others of its sort: "lower".
        told: The participles of verbs with somebody for their object: "asked".
        wanting: The words before what somebody is asked for or to do: "to", "for".
    """

    agents: frozenset[str]
    asking: frozenset[str]
    below: frozenset[str]
    capacity: frozenset[str]
    closing: frozenset[str]
    continuing: frozenset[str]
    copulas: frozenset[str]
    determiners: frozenset[str]
    genitives: frozenset[str]
    gerunds: frozenset[str]
    headlines: frozenset[str]
    hearing: frozenset[str]
    inside: frozenset[str]
    linkers: frozenset[str]
    linking: frozenset[str]
    naming: frozenset[str]
    native: tuple[str, ...]
    negatives: frozenset[str]
    plain: frozenset[str]
    prepositions: frozenset[str]
    singular: tuple[str, ...]
    sources: frozenset[str]
    telling: frozenset[str]
    told: frozenset[str]
    wanting: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> SmallWords:
        """Take the words from a lexicon."""
        copulas = frozenset(w for w in lexicon.forms(Copula) if "'" not in w)
        return cls(
            agents=words_of(lexicon, WordClass.AGENT),
            asking=lexicon.forms(QuestionVerb),
            below=lexicon.forms(NounModifier, lambda row: row.below),
            capacity=words_of(lexicon, WordClass.ROLE),
            closing=words_of(lexicon, *_CLOSING) | lexicon.forms(PersonalPronoun),
            continuing=lexicon.forms(TieWord, lambda row: row.tie is Tie.CONTINUATION),
            copulas=copulas,
            determiners=words_of(lexicon, WordClass.DETERMINER),
            genitives=words_of(lexicon, WordClass.GENITIVE),
            gerunds=_inflected(lexicon, VerbForm.ING, frozenset(Takes)),
            hearing=lexicon.forms(CueVerb, lambda row: row.heard),
            headlines=lexicon.view(small_in_headlines),
            inside=lexicon.forms(Belonging, lambda row: row.towns),
            linkers=_linkers(lexicon),
            linking=copulas | lexicon.forms(LinkingVerb),
            naming=lexicon.forms(NamingWord),
            native=endings_of(lexicon, WordClass.NATIVE),
            negatives=words_of(lexicon, WordClass.NEGATIVE),
            plain=lexicon.forms(NounModifier, _is_plain),
            prepositions=words_of(lexicon, WordClass.PREPOSITION),
            # The plural of a noun and the singular of a verb end alike.
            singular=endings_of(lexicon, WordClass.PLURAL),
            sources=lexicon.forms(Belonging, lambda row: row.documents),
            telling=lexicon.forms(NounModifier, lambda row: row.other),
            told=_inflected(lexicon, VerbForm.PARTICIPLE, _PERSON),
            wanting=words_of(lexicon, WordClass.INFINITIVAL, WordClass.PURPOSE),
        )


def _inflected(
    lexicon: Lexicon, form: VerbForm, takes: AbstractSet[Takes]
) -> frozenset[str]:
    """Give an inflection of the verbs of one word that report and take one of these."""
    found = (cue for cues in lexicon.view(CueBook).verbs.values() for cue in cues)
    return frozenset(
        cue.words[0]
        for cue in found
        if cue.form & form
        and len(cue.words) == 1
        and isinstance(cue.row, CueVerb)
        and not takes.isdisjoint(cue.row.takes)
    )


def _is_plain(row: NounModifier) -> bool:
    return not (row.below or row.naming or row.other)


def _linkers(lexicon: Lexicon) -> frozenset[str]:
    # Behind "and" there is mostly the other half of a pair, no new clause.
    return words_of(
        lexicon, WordClass.CONJUNCTION, WordClass.SUBORDINATOR, WordClass.ADVERB
    ) - words_of(lexicon, WordClass.COORDINATOR)
