"""What looks like a time but is part of a name: "Theresa May", "the Morning Star"."""

from __future__ import annotations

from functools import cache
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.lexicon.rows.names import NameParticle
from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stages.times.classes import JOINED
from claimtrack.stages.times.grammar import Finding
from claimtrack.stages.times.scan import Tape
from claimtrack.text.patterns import Pattern, compile_pattern

_BLANK: Final = r"(?: [^\S\n]++ (?: \n [^\S\n]*+ )?+ | \n [^\S\n]*+ )"
"""What parts two words of a name: blanks and, where lines are broken, one line end."""
_NOUNS: Final = ("unit", "units", "daypart", "vaguenoun", "setword", "period")
"""Roles of words that have no capital unless they are part of a name or a headline."""


@cache
def _word_before() -> Pattern[str]:
    return compile_pattern(rf"(\p{{L}}[\w’'-]*+) {_BLANK} \Z")


@cache
def _word_after() -> Pattern[str]:
    return compile_pattern(rf"{_BLANK} (\p{{L}}++)")


@attrs.frozen
class Surroundings:
    """
    Words beside a month that tell whether it is a person.

    Args:
        function_words: Words that may begin a sentence and are no first name.
        prepositions: Words before a month.
        verbs: Words behind a person.
        particles: Small words between a first and a family name.
        pronouns: Words behind "may" at the head of a wish.
    """

    function_words: frozenset[str]
    prepositions: frozenset[str]
    verbs: frozenset[str]
    particles: frozenset[str]
    pronouns: frozenset[str]


def read_surroundings(lexicon: Lexicon) -> Surroundings:
    """Gather these words from a lexicon."""
    return Surroundings(
        words_of(lexicon, *WordClass) | lexicon.forms(TimeWord),
        words_of(lexicon, WordClass.PREPOSITION),
        words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
        | lexicon.forms(CueVerb),
        lexicon.forms(NameParticle),
        words_of(lexicon, WordClass.PRONOUN, WordClass.ARTICLE, WordClass.POSSESSIVE),
    )


def is_name(tape: Tape, finding: Finding, around: Surroundings) -> bool:
    """
    Whether a finding is a name or a part of one.

    Args:
        tape: The tape on which it was found.
        finding: The finding.
        around: Words that tell.
    """
    first, last = finding.first, finding.last - 1
    text, start, end = tape.text, tape.starts[finding.first], tape.end(last)
    if finding.rule == "24 hour time":
        return _follows_name(around, text, start)  # "Exodus 18:21"
    if first == last:
        return _is_name_alone(tape, first, around)
    in_phrase = tape.letters[2 * last] == JOINED  # "Election Day" has its capital
    is_century = finding.rule == "century"  # "the 21st Century"
    is_small = not text[tape.starts[last]].isupper()
    if in_phrase or is_century or is_small:
        return False
    is_noun = any(tape.meaning(last, role) is not None for role in _NOUNS)
    if text[start].islower():
        return is_noun  # a capital after a word without one: "the Morning"
    after = _word_after().match(text, end, end + 30)
    goes_on = after is not None and after[1][0].isupper()
    return is_noun and goes_on and tape.meaning(first, "the") is not None


def _is_name_alone(tape: Tape, word: int, around: Surroundings) -> bool:
    """Whether a time of one word is a name: "May said", "Friends of Clean Seas Now"."""
    text, start, end = tape.text, tape.starts[word], tape.end(word)
    if tape.meaning(word, "givenname") is not None:
        return _is_person(around, text, start, end)
    if tape.meaning(word, "setword") is not None:
        return _is_title(text, start, end)
    if tape.meaning(word, "vague") is not None:
        return text[start].isupper() and _follows_name(around, text, start)
    if tape.meaning(word, "today") is not None:
        # "the journal Nutrients Today, which", but "Talks Begin Today" above a text
        inside = text[end : end + 1] not in ("", "\n")
        return text[start].isupper() and inside and _follows_name(around, text, start)
    return False


def _follows_name(around: Surroundings, text: str, start: int) -> bool:
    """Whether the word before has the capital of a name."""
    before = _word_before().search(text, max(0, start - 30), start)
    if before is None:
        return False
    return before[1][0].isupper() and before[1].lower() not in around.function_words


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether a capital goes on beside "Daily", as in the names of newspapers."""
    if not text[start].isupper():
        return False
    before = _word_before().search(text, max(0, start - 30), start)
    after = _word_after().match(text, end, end + 30)
    return any(word is not None and word[1][0].isupper() for word in (before, after))


def _is_person(around: Surroundings, text: str, start: int, end: int) -> bool:
    """Whether a month that is also a name is one: "Theresa May", "May said"."""
    before = _word_before().search(text, max(0, start - 30), start)
    after = _word_after().match(text, end, end + 30)
    if before is not None:
        word = before[1].lower()
        if before[1][0].isupper() and word not in around.function_words:
            return True
        if word in around.prepositions:
            return False
    if after is None:
        return False
    if after[1].lower() in around.verbs or after[1] in around.particles:
        return True
    if after[1][0].isupper() and after[1].lower() not in around.function_words:
        return True
    # "May they rest": a wish, not a month.
    wishes = after[1].lower() in around.pronouns or after[1][0].isupper()
    return before is None and wishes
