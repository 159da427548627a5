"""Whether the clause around a time expression is in the past tense."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.lexicon.rows.time_signs import Particle, PastForm, TimeParticle
from claimtrack.lexicon.rows.words import MisleadingEnding, WordClass

_PLACES = (Particle.ON, Particle.IN, Particle.AT, Particle.DURING)


@attrs.frozen
class TenseWords:
    """
    Words that tell the tense of a clause, or where it begins.

    Args:
        past: Verbs in the past tense.
        endings: Endings of such verbs.
        misleading: Nouns that only look so.
        present: Auxiliaries of other tenses, modals and "to".
        openers: Words that open another clause.
        places: Prepositions between a verb and when it happened.
        speech: Verbs of saying, behind which another clause may begin at any word.
    """

    past: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    misleading: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    speech: frozenset[str] = frozenset()

    def is_past(self, word: str) -> bool:
        """Whether a word may be a verb in the past tense."""
        if word in self.past:
            return True
        return word.endswith(self.endings) and word not in self.misleading


def read_tense_words(lexicon: Lexicon) -> TenseWords:
    """Gather these words from a lexicon."""
    past = lexicon.forms(PastForm)
    places = (p for p in lexicon.of(TimeParticle) if p.particle in _PLACES)
    return TenseWords(
        past,
        endings_of(lexicon, WordClass.VERB),
        lexicon.forms(MisleadingEnding),
        words_of(
            lexicon, WordClass.AUXILIARY, WordClass.MODAL, WordClass.INFINITIVAL
        ).difference(past),
        words_of(
            lexicon,
            WordClass.RELATIVE,
            WordClass.SUBORDINATOR,
            WordClass.COMPLEMENTIZER,
        ),
        tuple(word for place in places for word in place.words),
        lexicon.forms(CueVerb),
    )


def is_past(before: list[str], after: list[str], words: TenseWords) -> bool:
    """
    Whether the clause of a time expression is in the past tense.

    Args:
        before: The words before the expression, from the beginning of the sentence.
        after: Those behind it.
        words: Words that tell.

    >>> words = TenseWords(frozenset({"fell"}), places=("on",))
    >>> is_past(["it", "fell", "on"], [], words)
    True
    """
    if before and before[-1] in words.places:
        before = before[:-1]
    elif before and not words.is_past(before[-1]):
        return False  # "payable Sept. 11", "the deadline of Sept. 11"
    return _ends_in_past(before, words) if before else _begins_in_past(after, words)


def is_ahead(before: list[str], words: TenseWords, future: frozenset[str]) -> bool:
    """
    Whether the verb nearest before an expression stands behind a word like "will".

    Args:
        before: The words before the expression, from the beginning of the sentence.
        words: Words that tell.
        future: "will" and its like.

    >>> words = TenseWords(frozenset({"said"}), speech=frozenset({"said"}))
    >>> is_ahead(["they", "will", "meet", "on"], words, frozenset({"will"}))
    True
    >>> is_ahead(["they", "will", "meet", "he", "said"], words, frozenset({"will"}))
    False
    """
    for place in range(len(before) - 1, -1, -1):
        word = before[place]
        if word in future:
            return True
        helper = before[place - 1] if place else ""
        # "will be held", "will announce": the verb itself tells nothing here.
        is_led = helper in words.present and helper not in words.past
        is_verb = words.is_past(word) or word in words.speech
        if word in words.openers or (is_verb and not is_led):
            return False
    return False


def _ends_in_past(before: list[str], words: TenseWords) -> bool:
    """Whether the verb nearest to the end is in the past tense."""
    for place in range(len(before) - 1, -1, -1):
        word = before[place]
        if word in words.openers or word in words.present:
            return False
        if words.is_past(word):
            helper = before[place - 1] if place else ""
            # "is held on Sept. 11" has the form of the past only.
            if helper in words.present:
                return False
            is_passive = helper in words.past
            return word not in words.speech or is_passive or place == len(before) - 1
    return False


def _begins_in_past(after: list[str], words: TenseWords) -> bool:
    """Whether the first verb is in the past tense, and no other points ahead."""
    if not words.present.isdisjoint(after):
        return False
    for word in after:
        if word in words.openers:
            return False
        if words.is_past(word):
            return True
    return False
