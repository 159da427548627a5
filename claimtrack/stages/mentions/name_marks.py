"""Marks that belong to a name: the stop of an initial, the comma of a state, a nickname."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final

from claimtrack.model.passage import Words
from claimtrack.stages.mentions import letters as tag
from claimtrack.text.marks import QUOTATION_MARKS

_MARKS_IN_NAMES: Final = frozenset((".", "'", "-"))
_SMALL_WORDS: Final = frozenset((tag.DETERMINER, tag.PRONOUN))  # A, I
_NOUN_PHRASE: Final = frozenset(
    (tag.MODIFIER, tag.OPEN, tag.ROLE, tag.BODY, tag.GROUP, tag.SEVERAL)
)
_NOUNS: Final = frozenset(
    (tag.EITHER, tag.ROLE, tag.BODY, tag.DOCUMENT, tag.GROUP, tag.SEVERAL)
)
_OWNERS: Final = (_NOUNS - {tag.EITHER}) | tag.CAPITALS | {tag.OPEN}
_SHORT: Final = 3  # letters of a preposition that titles leave small
_NICKNAME: Final = 3  # words
_FELLOWS: Final = ("et", "al")


def join_marks(
    words: Words,
    tags: list[str],
    abbreviations: Collection[str],
    plurals: tuple[str, ...],
) -> None:
    """
    Take stops, dashes and apostrophes that belong to a name into it.

    Args:
        words: The words.
        tags: Their tags, which are changed.
        abbreviations: Words that are written with a full stop.
        plurals: The endings behind which a mere apostrophe makes a possessor.
    """
    for number in range(1, len(tags)):
        mark = words.norm[number]
        if mark not in _MARKS_IN_NAMES:
            continue
        if words.end[number - 1] != words.start[number]:
            continue
        before = words.norm[number - 1]
        if mark == "'":
            if before.endswith(plurals) and tags[number - 1] in _OWNERS:
                tags[number] = tag.OWNER
        elif _is_short(words, tags, number - 1, abbreviations):
            tags[number] = tag.STOP
        elif _is_tight(words, number):
            if mark == "-":
                tags[number] = tag.AMPERSAND
            elif words.norm[number + 1].isalpha() and tags[number - 1] != tag.BREAK:
                tags[number - 1 : number + 2] = (
                    tag.NAME,
                    tag.STOP,
                    tag.NAME,
                )  # Oda.com


def join_initials(words: Words, tags: list[str], within: range) -> None:
    """
    Take "A." and "I." for initials where a name goes on behind them.

    Args:
        words: The words.
        tags: Their tags, which are changed.
        within: The numbers of the words of a sentence.
    """
    for number in within[:-2]:
        text = words.text[number]
        if len(text) > 1 or not text.isupper() or tags[number] not in _SMALL_WORDS:
            continue
        at = number - 1
        if at > within.start and words.norm[at] == "." and len(words.text[at - 1]) == 1:
            at -= 1  # the "A" of "Sam A. I. Roy"
        before = tags[at] if at >= within.start else tag.NAME
        # "He got an A. Roy left." and "So did I. Roy left." are two sentences.
        is_last = before == tag.DETERMINER or (
            tags[number] == tag.PRONOUN and before != tag.NAME
        )
        is_stopped = words.norm[number + 1] == "." and _is_tight(words, number)
        if is_stopped and not is_last and words.text[number + 2][0].isupper():
            tags[number] = tag.NAME


def join_prepositions(words: Words, tags: list[str], prose: Iterable[range]) -> None:
    """
    Take a preposition with a capital into a name: "Doctors Without Borders".

    Args:
        words: The words.
        tags: Their tags, which are changed.
        prose: The numbers of the words of each sentence that is no headline.
    """
    for number in (at for within in prose for at in within[1:-1]):
        is_long = tags[number] == tag.PREPOSITION and len(words.text[number]) > _SHORT
        around = words.text[number - 1 : number + 2]
        is_inside = tags[number + 1] == tag.NAME and tags[number - 1] != tag.BREAK
        if is_long and is_inside and all(word[0].isupper() for word in around):
            tags[number - 1 : number + 1] = (tag.NAME, tag.AMPERSAND)


def join_fellows(words: Words, tags: list[str]) -> None:
    """
    Take "Roy et al" for "Roy and others".

    Args:
        words: The words.
        tags: Their tags, which are changed.
    """
    for number in range(1, len(tags) - 1):
        if words.norm[number : number + 2] == _FELLOWS and tags[number - 1] == tag.NAME:
            tags[number : number + 2] = (tag.COORDINATOR, tag.GROUP)


def join_regions(words: Words, tags: list[str], regions: Collection[str]) -> None:
    """
    Take the comma of "Reno, Nev." for a part of the name.

    Args:
        words: The words.
        tags: Their tags, which are changed.
        regions: The states and provinces that follow the name of a town.
    """
    for comma in range(1, len(tags) - 1):
        if tags[comma] != tag.COMMA or tags[comma - 1] not in tag.TOWNS:
            continue
        for end in range(comma + 3, comma + 1, -1):
            region = " ".join(words.norm[comma + 1 : end])
            if region in regions and not _is_list(words, comma, region, regions):
                tags[comma:end] = (tag.REGIONAL, *tag.NAME * (end - comma - 1))
                if words.norm[end : end + 1] == (".",):
                    tags[end] = tag.STOP
                _join_noun(tags, comma, end + (tags[end : end + 1] == [tag.STOP]))
                break


def join_campuses(
    words: Words, tags: list[str], regions: Collection[str], given: Collection[str]
) -> None:
    """
    Take the comma of "the University of California, Davis" for a part of the name.

    Args:
        words: The words.
        tags: Their tags, which are changed.
        regions: The states, whose universities have several campuses.
        given: The first names; "…, Ann Roy said" begins with one.
    """
    for comma in range(3, len(tags) - 1):
        if tags[comma] != tag.COMMA or tags[comma + 1] not in tag.TOWNS:
            continue
        end = comma + 2
        while tags[end : end + 1] == [tag.NAME]:
            end += 1
        is_person = end > comma + 2 and words.norm[comma + 1] in given
        behind = tags[end : end + 2]
        if is_person or behind[:1] == [tag.COORDINATOR] or _counts_on(behind):
            continue
        for state in (comma - 1, comma - 2):
            is_body = tags[state - 2 : state] == [tag.NAMED_BODY, tag.OF]
            if is_body and " ".join(words.norm[state:comma]) in regions:
                tags[comma] = tag.AMPERSAND


def _counts_on(behind: list[str]) -> bool:
    """Whether names are counted up: ", Oda Labs and …"."""
    return len(behind) > 1 and behind[0] == tag.COMMA and behind[1] in tag.CAPITALS


def _is_list(words: Words, comma: int, region: str, regions: Collection[str]) -> bool:
    """Whether states are counted up, as in "Ohio, Utah"; New York, N.Y., is a town."""
    before = {" ".join(words.norm[start:comma]) for start in (comma - 2, comma - 1)}
    return region not in before and "." not in region and not before.isdisjoint(regions)


def _join_noun(tags: list[str], town: int, comma: int) -> None:
    """Take the second comma of "the Reno, Nev., company" for no end of the phrase."""
    while town and tags[town - 1] in tag.TOWNS:
        town -= 1
    is_led = town > 0 and tags[town - 1] == tag.DETERMINER
    behind = tags[comma + 1 : comma + 2]
    if is_led and behind and tags[comma] == tag.COMMA and behind[0] in _NOUN_PHRASE:
        tags[comma] = tag.REGIONAL


def join_quoted(words: Words, tags: list[str]) -> None:
    """
    Take quotation marks within a phrase into it: Ann “Sis” Roy, a “news” site.

    Args:
        words: The words.
        tags: Their tags, which are changed.
    """
    behind = -1  # a name has one nickname, so that no name grows without end
    marks = [n for n, norm in enumerate(words.norm) if norm in QUOTATION_MARKS]
    for number, other in pairwise(marks):
        if number <= behind + 1 or other + 1 >= len(tags):
            continue
        around, inside = (tags[number - 1], tags[other + 1]), range(number + 1, other)
        if _is_nickname(words, around, inside):
            tags[number + 1 : other] = [tag.NAME] * len(inside)
        elif not _is_quoted_modifier(tags, around, inside):
            continue
        tags[number] = tags[other] = tag.AMPERSAND
        behind = other + 1


def _is_nickname(words: Words, around: tuple[str, str], inside: range) -> bool:
    """Whether a few words with capitals stand between parts of a name."""
    few = 0 < len(inside) <= _NICKNAME and {*around} == {tag.NAME}
    return few and all(words.text[number][0].isupper() for number in inside)


def _is_quoted_modifier(
    tags: Sequence[str], around: tuple[str, str], inside: range
) -> bool:
    """Whether a word between marks stands before a noun, behind what opens its phrase."""
    before, after = around
    is_open = before in (tag.DETERMINER, tag.MODIFIER, tag.OPEN) and len(inside) == 1
    return is_open and after in _NOUNS and tags[inside[0]].islower()


def _is_short(
    words: Words, tags: list[str], number: int, abbreviations: Collection[str]
) -> bool:
    """Whether the word is an initial or an abbreviation inside a name."""
    text = words.text[number]
    is_initial = len(text) == 1 and text.isupper()
    known = is_initial or words.norm[number] in abbreviations
    is_name = tags[number].isupper() and tags[number] != tag.PREPOSITION
    return known and is_name and words.norm[number + 1] == "."


def _is_tight(words: Words, number: int) -> bool:
    """Whether the next word follows without a blank."""
    return number + 1 < len(words) and words.start[number + 1] == words.end[number]
