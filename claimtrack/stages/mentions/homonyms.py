"""Names that are words, too: the first name in "Will Oda", the family name in "Tom Baker"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Final

from claimtrack.model.passage import Words
from claimtrack.stages.mentions import letters as tag
from claimtrack.text.patterns import Pattern, compile_pattern

_WORDS_OF_FIRST_NAMES: Final = frozenset((tag.BREAK, tag.ROLE, tag.NAMED_ROLE))
_WORDS_OF_FAMILIES: Final = frozenset(
    (tag.ROLE, tag.GROUP, tag.NAMED_ROLE, tag.NAMED_GROUP, tag.TITLE)
)
_JOINTS: Final = frozenset((tag.PARTICLE, tag.AMPERSAND, tag.REGIONAL))


def read_homonyms(
    words: Words,
    tags: list[str],
    prose: Sequence[range],
    given: Collection[str],
    sure: Collection[str],
) -> None:
    """
    Tag as names the words that stand where a name has its first or last part.

    A family that is known once is known wherever it stands alone: "Baker said".

    Args:
        words: The words of the text.
        tags: A letter for each; changed in place.
        prose: The numbers of the words of each sentence but headlines of capitals, where
            nothing tells "Sen. Tom Baker" from "Tom Mayor of Rome".
        given: The first names.
        sure: Pairs of words that are names elsewhere in the text.
    """
    families: set[str] = set()
    for within in prose:
        _read_first_names(words, tags, within, given, sure)
        families |= set(_families(words, tags, within, given))
    if not families:
        return
    for within in prose:
        for at in within:
            if words.norm[at] in families and _is_alone(words, tags, at):
                tags[at] = tag.NAME


def _read_first_names(
    words: Words,
    tags: list[str],
    within: range,
    given: Collection[str],
    sure: Collection[str],
) -> None:
    for at in within[:-1]:
        if words.norm[at] not in given or not words.text[at][0].isupper():
            continue
        if tags[at] not in _WORDS_OF_FIRST_NAMES or tags[at + 1] != tag.NAME:
            continue
        # “Will Oda resign?” asks, unless Will Oda is named inside a sentence, too.
        is_inside = at > within.start and words.text[at - 1][0].isalnum()
        if is_inside or f"{words.norm[at]} {words.norm[at + 1]}" in sure:
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
