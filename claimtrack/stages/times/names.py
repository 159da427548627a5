"""What looks like a time but is part of a name: "Theresa May", "the Morning Star"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.lexicon.rows.names import NameParticle, Title
from claimtrack.lexicon.rows.time_signs import PastForm
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
    return compile_pattern(rf"(\p{{L}}[\w’'-]*+) (\.?+) {_BLANK} \Z")


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
        past: Verbs in the past tense.
        titles: What may have a full stop before a name.
    """

    function_words: frozenset[str]
    prepositions: frozenset[str]
    verbs: frozenset[str]
    particles: frozenset[str]
    pronouns: frozenset[str]
    past: frozenset[str]
    titles: frozenset[str]


def read_surroundings(lexicon: Lexicon) -> Surroundings:
    """Gather these words from a lexicon."""
    return Surroundings(
        words_of(lexicon, *WordClass) | lexicon.forms(TimeWord),
        words_of(lexicon, WordClass.PREPOSITION),
        words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
        | lexicon.forms(CueVerb),
        lexicon.forms(NameParticle),
        words_of(lexicon, WordClass.PRONOUN, WordClass.ARTICLE, WordClass.POSSESSIVE),
        lexicon.forms(PastForm),
        lexicon.forms(Title),
    )


def without_names(
    tape: Tape, findings: Sequence[Finding], around: Surroundings
) -> list[Finding]:
    """
    Leave out what is a name, and a month wherever a text has made a person of it.

    In "Theresa May lost. Lee met May" she is met; "in May" stays a month.

    Args:
        tape: The tape on which they were found.
        findings: The findings.
        around: Words that tell.
    """
    kept = [each for each in findings if not is_name(tape, each, around)]
    alone = [each.first for each in findings if _may_be_person(tape, each)]
    starts = [tape.starts[word] for word in alone]
    people = {
        tape.text[start : tape.end(word)]
        for word, start in zip(alone, starts, strict=True)
        if _follows_name(around, tape.text, start)
    }
    return [
        each
        for each in kept
        if not (
            _may_be_person(tape, each)
            and tape.text[tape.starts[each.first] : tape.end(each.first)] in people
            and _is_bare(around, tape.text, tape.starts[each.first])
        )
    ]


def _may_be_person(tape: Tape, finding: Finding) -> bool:
    """Whether a month stands alone that is a name as well."""
    alone = finding.first == finding.last - 1
    return alone and tape.meaning(finding.first, "givenname") is not None


def _is_bare(around: Surroundings, text: str, start: int) -> bool:
    """Whether no small word stands before it, as "in" and "last" do before months."""
    before = _before(around, text, start)
    if before is None:
        return True
    word = before.lower()
    return word in around.past or word not in around.function_words


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
        return _is_title(around, text, start, end)
    if tape.meaning(word, "vague") is not None:
        return text[start].isupper() and _follows_name(around, text, start)
    if tape.meaning(word, "today") is not None:
        # "the journal Nutrients Today, which", but "Talks Begin Today" above a text
        inside = text[end : end + 1] not in ("", "\n")
        return text[start].isupper() and inside and _follows_name(around, text, start)
    return False


def _follows_name(around: Surroundings, text: str, start: int) -> bool:
    """Whether the word before has the capital of a name."""
    before = _before(around, text, start)
    if before is None:
        return False
    return before[0].isupper() and before.lower() not in around.function_words


def _before(around: Surroundings, text: str, start: int) -> str | None:
    """Give the word before, with no full stop between but that of a title: "Mrs. May"."""
    found = _word_before().search(text, max(0, start - 30), start)
    if found is None or (found[2] and found[1].lower() not in around.titles):
        return None
    return found[1]


def _is_title(around: Surroundings, text: str, start: int, end: int) -> bool:
    """Whether a capital goes on beside "Daily", as in the names of newspapers."""
    if not text[start].isupper():
        return False
    before = _before(around, text, start)
    after = _word_after().match(text, end, end + 30)
    words = (before, after[1] if after else None)
    return any(word is not None and word[0].isupper() for word in words)


def _is_person(around: Surroundings, text: str, start: int, end: int) -> bool:
    """Whether a month that is also a name is one: "Theresa May", "May said"."""
    before = _before(around, text, start)
    after = _word_after().match(text, end, end + 30)
    if before is not None:
        word = before.lower()
        if before[0].isupper() and word not in around.function_words:
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
