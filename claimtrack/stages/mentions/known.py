"""lexicon → the letter of each word that a table knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, endings_of
from claimtrack.lexicon.rows.cues import CueNoun, CueVerb
from claimtrack.lexicon.rows.documents import DocumentNoun
from claimtrack.lexicon.rows.people import (
    GroupNoun,
    OrganizationNoun,
    PersonalPronoun,
    RoleNoun,
)
from claimtrack.lexicon.rows.phrases import NounModifier, PlainVerb
from claimtrack.lexicon.rows.words import (
    FunctionWord,
    MisleadingEnding,
    WordClass,
)
from claimtrack.model.passage import CLITIC
from claimtrack.stages.mentions import letters as tag
from claimtrack.text.plurals import plural

_CLASSES: Final = (
    # A later line wins where a word is in several classes.
    (WordClass.ADVERB, tag.BREAK),
    (WordClass.CONJUNCTION, tag.BREAK),
    (WordClass.INTERJECTION, tag.BREAK),
    (WordClass.SUBORDINATOR, tag.BREAK),
    (WordClass.AUXILIARY, tag.BREAK),
    (WordClass.MODAL, tag.BREAK),
    (WordClass.NEGATION, tag.BREAK),
    (WordClass.NUMBER, tag.NUMBER),
    (WordClass.DETERMINER, tag.DETERMINER),
    (WordClass.PREPOSITION, tag.PREPOSITION),
    (WordClass.GENITIVE, tag.OF),
    (WordClass.COORDINATOR, tag.COORDINATOR),
)
_MARKS: Final = {
    ",": tag.COMMA,
    "(": tag.OPENING,
    ")": tag.CLOSING,
    "&": tag.AMPERSAND,
    "amp": tag.AMPERSAND,  # what is left of its escape in copy without marks
    CLITIC: tag.OWNER,
}


def known_tags(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """
    Yield words and their tags; of two tags of a word, the later wins.

    Args:
        lexicon: Its function words, reporting verbs, and rows about people.
    """
    # First, so that any other table may know better: “king” is a role as well.
    yield from dict.fromkeys(lexicon.by_form(MisleadingEnding), tag.OPEN).items()
    for plain in lexicon.of(PlainVerb):
        yield from dict.fromkeys(plain.words, tag.VERB).items()
    nouns = {word: tag.OPEN for row in lexicon.of(CueNoun) for word in row.words}
    nouns.update(_nouns(lexicon))
    yield from nouns.items()
    participles = endings_of(lexicon, WordClass.VERB, WordClass.GERUND)
    for verb in lexicon.of(CueVerb):
        for word in verb.words:
            shape = tag.VERBAL if word.endswith(participles) else tag.VERB
            yield word, tag.EITHER if word in nouns else shape
    for modifier in lexicon.of(NounModifier):
        shape = tag.VERBAL if modifier.participle else tag.MODIFIER
        yield from dict.fromkeys(modifier.words, shape).items()
    yield from _small_words(lexicon)
    yield from _MARKS.items()


def _small_words(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    rows = lexicon.of(FunctionWord)
    for word_class, letter in _CLASSES:
        for row in rows:
            if row.word_class is word_class:
                yield from dict.fromkeys(row.words, letter).items()
    for group in lexicon.of(GroupNoun):
        if group.alone:
            yield from dict.fromkeys(group.words, tag.ALONE).items()
    for pronoun in lexicon.of(PersonalPronoun):
        yield from dict.fromkeys(pronoun.words, _pronoun_tag(pronoun)).items()


def _pronoun_tag(row: PersonalPronoun) -> str:
    if row.possessive:
        return tag.POSSESSIVE
    return tag.RELATIVE if row.relative else tag.PRONOUN


def _nouns(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for document in lexicon.of(DocumentNoun):
        yield from _both(document, tag.DOCUMENT, tag.SEVERAL)
    for body in lexicon.of(OrganizationNoun):
        yield from _both(body, tag.BODY, tag.SEVERAL)
    for role in lexicon.of(RoleNoun):
        yield from _both(role, tag.ROLE, tag.GROUP)
    for group in lexicon.of(GroupNoun):
        yield from dict.fromkeys(group.words, tag.GROUP).items()


def _both(
    row: DocumentNoun | OrganizationNoun | RoleNoun, one: str, many: str
) -> Iterator[tuple[str, str]]:
    irregular = row.plural.split()
    for word in row.words:
        yield word, one
        if not irregular:
            yield plural(word), many
    for word in irregular:
        yield word, many
