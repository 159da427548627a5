"""What the rules take from a lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.acts import ClaimNoun, ContentSign, Copula, SignSubject
from claimtrack.lexicon.rows.details import PlatformNoun
from claimtrack.lexicon.rows.documents import DocumentNoun
from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.lexicon.rows.phrases import PlainVerb
from claimtrack.lexicon.rows.stance import LinkRole, LinkWord
from claimtrack.lexicon.rows.text import Abbreviation, Kicker
from claimtrack.lexicon.rows.words import (
    Ending,
    FunctionWord,
    MisleadingEnding,
    WordClass,
)
from claimtrack.model.passage import is_handle
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.text.headlines import small_in_headlines
from claimtrack.text.marks import OPENING_MARKS

_FINITE: Final = int(VerbForm.PAST | VerbForm.THIRD)
_LIKE_NAMES: Final = k.PRONOUN | k.RELATIVE | k.OBJECT
_ALSO: Final = {WordClass.INTERJECTION: k.ADVERB}  # beside a clause: "yes, it rained"
_OPENING: Final = OPENING_MARKS | frozenset("\"'$€£([")


@attrs.frozen
class Grammar:
    """
    Tells what each word may be.

    Args:
        cues: The cues.
        classes: The classes of each known word, as bits of `kinds`.
        endings: The classes that an ending gives to an unknown word.
        abbreviations: The rows of words with a full stop that ends no sentence.
        kickers: What a headline may have before its colon that is nobody.
        inflections: The endings that a regular verb has where it is finite: "s", "ed".
        participles: The endings of regular participles: "ing", "ed".
        plurals: The endings of regular plurals: "s".
        small: The words without a capital in headlines and titles.
        adversatives: The conjunctions that turn to something else: but.
        claims: The nouns for what somebody says: a charge, a figure.
        untrue: The words for claims that are not true: false, lie.
        own: The pronouns of who speaks and whom he speaks to: my, your.
    """

    cues: CueBook
    classes: dict[str, int]
    endings: dict[str, int]
    abbreviations: dict[str, Abbreviation]
    kickers: frozenset[str]
    inflections: tuple[str, ...]
    participles: tuple[str, ...]
    plurals: tuple[str, ...]
    small: frozenset[str]
    adversatives: frozenset[str]
    claims: frozenset[str]
    untrue: frozenset[str]
    own: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Grammar:
        """Gather the rows of a lexicon."""
        cues = lexicon.view(CueBook)
        endings: dict[str, int] = {}
        for ending in lexicon.of(Ending):
            # Adjectives and professions count for noun phrases only.
            flag = k.OF_CLASS.get(ending.word_class)
            if flag is not None:
                endings.update(dict.fromkeys(ending.words, flag))
        return cls(
            cues=cues,
            classes=_classes(lexicon, cues, endings),
            endings=endings,
            abbreviations=lexicon.by_form(Abbreviation),
            kickers=lexicon.forms(Kicker),
            inflections=endings_of(lexicon, WordClass.VERB, WordClass.PLURAL),
            participles=endings_of(lexicon, WordClass.VERB, WordClass.GERUND),
            plurals=endings_of(lexicon, WordClass.PLURAL),
            small=lexicon.view(small_in_headlines),
            adversatives=frozenset(
                word
                for row in lexicon.of(LinkWord)
                if row.role is LinkRole.ADVERSATIVE
                for word in row.words
            ),
            claims=lexicon.forms(ClaimNoun) | cues.nouns.keys(),
            untrue=frozenset(_untrue(lexicon)),
            own=lexicon.forms(PersonalPronoun, lambda row: row.person < 3),
        )

    def kind(self, text: str, norm: str) -> int:
        """Give the classes of a word as it stands in a text."""
        first = norm[0]
        if not first.isalpha():
            return k.CAPITAL if is_handle(norm) else _mark_or_number(norm)
        found = self.classes.get(norm)
        if found is None:
            found = _by_ending(self.endings, norm)
        if not text[0].isupper():
            return found
        if found & _LIKE_NAMES and len(text) > 1 and text.isupper():
            found = 0  # the WHO is no pronoun
        return found | k.CAPITAL

    def is_gerund(self, norm: str) -> bool:
        """Whether a word may be a gerund, an auxiliary as well: taking, having, being."""
        found = self.classes.get(norm)
        if found is None or found & k.AUXILIARY:
            found = _by_ending(self.endings, norm)
        return bool(found & k.GERUND)


def _untrue(lexicon: Lexicon) -> Iterator[str]:
    """Yield what may be said of a claim that is denied: false, (a) lie."""
    articles = words_of(lexicon, WordClass.ARTICLE)
    for row in lexicon.of(ContentSign):
        called = row.subject in (SignSubject.COPULA, SignSubject.CLAIM)
        if called and row.act is Act.DENY:
            for form in row.words:
                *before, last = form.split()
                if articles.issuperset(before):
                    yield last


def _by_ending(endings: dict[str, int], norm: str) -> int:
    found = endings.get(norm[-3:]) or endings.get(norm[-2:], 0)
    return found or endings.get(norm[-1:], 0)


def _classes(
    lexicon: Lexicon, cues: CueBook, endings: dict[str, int]
) -> dict[str, int]:
    classes: dict[str, int] = {}

    def add(word: str, flag: int) -> None:
        classes[word] = classes.get(word, 0) | flag

    for row in lexicon.of(FunctionWord):
        for word in row.words:
            add(word, k.OF_CLASS.get(row.word_class, 0) | _ALSO.get(row.word_class, 0))
            if row.word_class is WordClass.IMPLICATIVE:
                add(word, _by_ending(endings, word))  # an inflected verb all the same
    for kind, flag in ((PlainVerb, k.VERB), (Copula, k.BE), (PlatformNoun, k.PLATFORM)):
        for word in lexicon.by_form(kind):
            add(word, flag)
    documents = lexicon.by_form(DocumentNoun).items()
    for word in (word for word, document in documents if document.issued):
        add(word, k.ISSUED)
    for word in lexicon.by_form(MisleadingEnding):
        classes.setdefault(word, 0)
    for word in _finite_forms(cues):
        add(word, k.VERB)
    return classes


def _finite_forms(cues: CueBook) -> Iterator[str]:
    """Yield the cues that may be a finite verb by themselves: "says", "said"."""
    for word, forms in cues.verbs.items():
        if any(cue.form & _FINITE for cue in forms):
            yield word


def _mark_or_number(norm: str) -> int:
    if norm[0].isdigit():
        return k.NUMBER
    if any(c.isalnum() for c in norm):
        return 0
    return k.MARK | (k.OPENING if norm in _OPENING else 0)
