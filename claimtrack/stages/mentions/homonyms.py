"""Names that are words, too: the first name in "Will Oda", the family name in "Tom Baker"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.names import GivenName
from claimtrack.lexicon.rows.time_signs import PastForm
from claimtrack.model.passage import Words
from claimtrack.stages.mentions import letters as tag
from claimtrack.text.patterns import Pattern, compile_pattern

_WORDS_OF_FIRST_NAMES: Final = frozenset((tag.BREAK, tag.ROLE, tag.NAMED_ROLE))
# "Mr. Long", "Mrs. May", "Ms. He"
_WORDS_BEHIND_TITLES: Final = frozenset(
    (tag.BREAK, tag.PRONOUN, tag.PREPOSITION, tag.COORDINATOR)
)
_BEHIND_SUBJECTS: Final = frozenset((tag.VERB, tag.EITHER, tag.BREAK, tag.OWNER))
_WORDS_OF_FAMILIES: Final = frozenset(
    (tag.ROLE, tag.GROUP, tag.NAMED_ROLE, tag.NAMED_GROUP, tag.TITLE)
)
_JOINTS: Final = frozenset((tag.PARTICLE, tag.AMPERSAND, tag.REGIONAL))


@attrs.frozen
class Homonyms:
    """
    Reads as names the words that stand where a name has its first or last part.

    Args:
        given: The first names.
        inflected: Verbs in a form that no modal verb stands before: "said", "says".
    """

    given: frozenset[str]
    inflected: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Homonyms:
        """Take the words from a lexicon."""
        cues = (cue for cues in lexicon.view(CueBook).verbs.values() for cue in cues)
        told = {
            cue.words[0]
            for cue in cues
            if len(cue.words) == 1
            and cue.form & (VerbForm.THIRD | VerbForm.PAST)
            and not cue.form & VerbForm.BASE
        }
        return cls(lexicon.forms(GivenName), lexicon.forms(PastForm) | told)

    def read(
        self,
        words: Words,
        tags: list[str],
        prose: Sequence[range],
        sure: Collection[str],
    ) -> None:
        """
        Tag them; a family that is known once is known wherever it stands: "Baker said".

        Args:
            words: The words of the text.
            tags: A letter for each; changed in place.
            prose: The numbers of the words of each sentence but headlines of capitals,
                where nothing tells "Sen. Tom Baker" from "Tom Mayor of Rome".
            sure: Pairs of words that are names elsewhere in the text.
        """
        families: set[str] = set()
        for within in prose:
            self._read_first_names(words, tags, within, sure)
            families |= set(_families(words, tags, within, self.given))
            families |= set(_small_families(words, tags, within, self.given))
        if not families:
            return
        for within in prose:
            for at in within:
                if words.norm[at] in families and (
                    _is_alone(words, tags, at) or _is_subject(words, tags, within, at)
                ):
                    tags[at] = tag.NAME

    def _read_first_names(
        self, words: Words, tags: list[str], within: range, sure: Collection[str]
    ) -> None:
        for at in within[:-1]:
            if words.norm[at] not in self.given or not words.text[at][0].isupper():
                continue
            if tags[at] not in _WORDS_OF_FIRST_NAMES:
                continue
            family = tags[at + 1] == tag.NAME
            told = words.norm[min(at + 1 + family, within[-1])] in self.inflected
            if told and (family or tags[at] == tag.BREAK):
                tags[at] = tag.NAME  # "Will said", "Will Oda said"
                continue
            # “Will Oda resign?” asks, unless Will Oda is named inside a sentence, too.
            is_inside = at > within.start and words.text[at - 1][0].isalnum()
            is_inside = is_inside or words.norm[within[-1]] == "."
            known = f"{words.norm[at]} {words.norm[at + 1]}" in sure
            if family and (is_inside or known):
                tags[at] = tag.NAME


def _families(
    words: Words, tags: list[str], within: range, given: Collection[str]
) -> Iterable[str]:
    letters = "".join(tags[within.start : within.stop])
    for found in _first_and_last().finditer(letters):
        first, last = (
            within.start + found.start("first"),
            within.start + found.end() - 1,
        )
        is_person = found["title"] is not None or words.norm[first] in given
        if is_person and not words.text[last].isupper():  # MP and QC are no families
            tags[last] = tag.NAME
            yield words.norm[last]


def _small_families(
    words: Words, tags: list[str], within: range, given: Collection[str]
) -> Iterable[str]:
    """Read as names small words whose capital only a name before them explains."""
    for at in within[1:]:
        text = words.text[at]
        if tags[at] not in _WORDS_BEHIND_TITLES or not text.istitle() or len(text) < 2:
            continue
        last = at - 1 - (tags[at - 1] == tag.STOP)
        titled = tags[last] == tag.TITLE
        named = tags[at] == tag.BREAK and (
            tags[last] == tag.NAMED_ROLE
            or (tags[last] == tag.NAME and words.norm[last] in given)
        )
        if titled or named:
            if tags[at] == tag.BREAK:
                yield words.norm[at]
            tags[at] = tag.NAME


def _is_subject(words: Words, tags: list[str], within: range, at: int) -> bool:
    """Whether a known family stands where a verb or an adverb would, as in "May left"."""
    if tags[at] != tag.BREAK or not words.text[at].istitle():
        return False
    if at > within.start and words.text[at - 1][0].isalnum():
        return True
    return at + 1 < within.stop and tags[at + 1] in _BEHIND_SUBJECTS


def _is_alone(words: Words, tags: list[str], at: int) -> bool:
    """Whether a word has a capital and no name, article or title beside it."""
    is_word = tags[at] in _WORDS_OF_FAMILIES and words.text[at][0].isupper()
    before = tags[at - 1] if at else tag.BREAK
    after = tags[at + 1] if at + 1 < len(tags) else tag.BREAK
    return is_word and before not in tag.DETERMINERS and after not in tag.CAPITALS


@cache
def _first_and_last() -> Pattern[str]:
    """Find a first name, perhaps behind a title, and a word that ends the name."""
    last = "".join(sorted(_WORDS_OF_FAMILIES & tag.CAPITALS))
    more = "".join(sorted(tag.CAPITALS | _JOINTS))
    joints = "".join(sorted(_JOINTS))
    return compile_pattern(
        rf"(?<![{tag.NAME}{tag.STOP}{joints}])(?:(?<title>{tag.TITLE})[{tag.STOP}]?)?+(?<first>{tag.NAME})"
        rf"(?:{tag.NAME}[{tag.STOP}])?+[{last}](?![{more}])"
    )


def sure_names(words: Words, prose: Iterable[range]) -> Collection[str]:
    """Collect words with a capital inside sentences, alone and with the next one."""
    found: set[str] = set()
    for within in prose:
        for at in within[1:-1]:
            if words.text[at][0].isupper():
                found.add(words.norm[at])
                if words.text[at + 1][0].isupper():
                    found.add(f"{words.norm[at]} {words.norm[at + 1]}")
    return found
