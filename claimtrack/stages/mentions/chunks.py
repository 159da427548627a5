"""tags → chunks: noun phrases without what hangs behind their noun."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

import attrs

from claimtrack.stages.mentions import letters as tag
from claimtrack.text.patterns import Match, Pattern, compile_pattern

_NOUNS: Final = frozenset(
    (tag.ROLE, tag.GROUP, tag.BODY, tag.DOCUMENT, tag.SEVERAL, tag.EITHER)
)
_BEFORE: Final = tag.LINKS | {tag.COORDINATOR, tag.OWNER, tag.COMMA, tag.OPENING}
_PARTS: Final = frozenset((tag.BREAK, tag.COMMA))
_MAY_END: Final = tag.LOOSE | {tag.NUMBER, tag.VERBAL}
# Names are taken whole: no phrase ends between “Ann” and “Roy”.
_NAME_GOES_ON: Final = tag.CAPITALS | {tag.PARTICLE, tag.AMPERSAND, tag.REGIONAL}
_SURE: Final = (
    (_NOUNS - {tag.EITHER}) | _NAME_GOES_ON | {tag.STOP, tag.MODIFIER, tag.NUMBER}
)
_LONGEST: Final = 40  # words of a phrase; more are no prose, and would cost much time


@attrs.frozen
class Chunk:
    """
    A noun phrase from its determiner up to its noun.

    Args:
        first: The number of its first word.
        last: The number behind its last word.
        head: The number of its noun.
        bare: True if it lacks the determiner that it needs to stand alone: "chair" in
            "Ann Roy, chair of the board".
    """

    first: int
    last: int
    head: int
    bare: bool = False


@cache
def _runs() -> Pattern[str]:
    """Find words that may form a noun phrase together: determiner, modifiers, nouns."""
    return compile_pattern(
        r"""
          (?<det> [deh]{1,3}+ (?: t++ s?+ | l?+ y )?+ ) (?<body> [am\#rgoqkzURGOQTp.&+]*+ )
        | (?<body> (?: [am\#rgoqkzURGOQT] | p{1,2}+ (?= U ) ) [am\#rgoqkzURGOQTp.&+]*+ )
        """
    )


def find_chunks(
    tags: str, first: int, last: int, terse: bool = False
) -> Iterator[Chunk]:
    """
    Find the noun phrases between two words of a sentence.

    A phrase that could end at several words, as in "the company reports", is
    given once for each.

    Args:
        tags: The tags of the whole text.
        first: The number of the first word.
        last: The number behind the last word.
        terse: Whether it is a headline, which leaves determiners out: "army denies role".
    """
    for run in _runs().finditer(tags, first, last):
        begin, stop = run.start(), run.end()
        is_free = run["det"] is not None or begin == first or tags[begin - 1] in _BEFORE
        for head in _heads(tags, run):
            start = begin if is_free else _left_edge(tags, begin, head)
            start = max(start, head + 1 - _LONGEST)
            # The stop of “Oda Inc.” belongs to the name.
            end = head + 1 + (tags[head + 1 : head + 2] == tag.STOP and head + 1 < stop)
            bare = run["det"] is None and not _stands_alone(tags, start, head)
            # "Director of Oda Steel Ann Roy left", "Sister of a victim sues"
            bare = bare and not (start == first and tags[head] == "r")
            bare = bare and not (terse and _is_subject(tags, start, end))
            yield Chunk(start, end, head, bare)


def _heads(tags: str, run: Match[str]) -> Iterator[int]:
    """Yield where the phrase may end: at nouns, at the end of names, or at its end."""
    begin, stop = run.span()
    body = run.start("body")
    last = None
    for at in range(body, stop):
        letter = tags[at]
        following = tags[at + 1 : at + 2] if at + 1 < stop else ""
        if following == tag.STOP:
            following = tags[at + 2 : at + 3] if at + 2 < stop else ""
        if letter in tag.CAPITALS and following in _NAME_GOES_ON:
            continue
        if letter in _NOUNS or letter in tag.CAPITALS or _is_numbered(tags, body, at):
            last = at
            yield at
    if body == stop:
        if tag.ALONE in (tags[stop - 1], tags[begin]):
            yield stop - 1
    elif run["det"] is not None and last != stop - 1 and _may_end(tags, stop - 1):
        yield stop - 1


def _may_end(tags: str, at: int) -> bool:
    """Whether a noun may be here, and no adjective: not "a source *close* to Roy"."""
    is_led = tags[at - 1] == tag.ROLE and tags[at] in tag.LOOSE
    is_adjective = is_led and tags[at + 1 : at + 2] == tag.PREPOSITION
    return tags[at] in _MAY_END and not is_adjective


def _is_numbered(tags: str, body: int, at: int) -> bool:
    """Whether the word is a number behind a name: "Channel 4"."""
    return tags[at] == tag.NUMBER and at > body and tags[at - 1] in tag.CAPITALS


def _left_edge(tags: str, begin: int, head: int) -> int:
    """Find where a phrase without a determiner begins: at what surely belongs to it."""
    at = head
    begin = max(begin, head - _LONGEST)
    while at > begin and tags[at - 1] in _SURE:
        at -= 1
    return at + 1 if tags[at] in tag.NAME_MARKS else at


def _is_subject(tags: str, start: int, end: int) -> bool:
    """Whether a clause begins with the words, and its verb stands behind them."""
    opens = start == 0 or tags[start - 1] in _PARTS
    return opens and tags[end : end + 1] == tag.VERB


def _stands_alone(tags: str, start: int, head: int) -> bool:
    """Whether the words are a phrase without any determiner: a name or a plural."""
    plural = tags[head] in (tag.GROUP, tag.SEVERAL)
    return plural or not tag.CAPITALS.isdisjoint(tags[start : head + 1])
