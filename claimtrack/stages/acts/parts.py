"""The words of a statement that decide about its act."""

from __future__ import annotations

from itertools import pairwise

import attrs

from claimtrack.model.passage import Words, is_mark
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.acts.vocabulary import Vocabulary

_BEFORE = 2  # how many words before a cue may show that it is no finite verb
_CONTENT = 24  # how many words of a content are read together with its cue


@attrs.frozen
class Parts:
    """
    The words of a cue and the first ones of its content.

    Args:
        cue: The words of the cue.
        content: The first words of the content, without marks.
        negated: Whether the cue is negated, or the source is nobody.
        before: The words before the cue.
        behind: The word behind the cue; empty if there is none.
        named: Whether the content begins with a capital letter, as a name does.
        quoted: Whether the content stands in quotation marks of its own.
        claim: Whether it is told of a claim in a relative clause: "a charge that Roy
            denies".
        supposed: Whether the clause only supposes it: "if they refused to answer".
        led: The word before the content; empty if there is none: "was pressed by Lee
            *about* the delay".
        source: The words of the source.
    """

    cue: tuple[str, ...]
    content: tuple[str, ...]
    negated: bool
    before: tuple[str, ...] = ()
    behind: str = ""
    named: bool = False
    quoted: bool = False
    claim: bool = False
    supposed: bool = False
    led: str = ""
    source: tuple[str, ...] = ()


@attrs.frozen
class Reading:
    """
    What the cue and its object tell.

    Args:
        act: The act.
        negated: Whether the cue is negated.
        firm: Whether the content cannot change the act.
        named: Whether the cue says what something is, as "called" does, so that the
            content needs no "is".
        rule: The name of the rule that decided.
    """

    act: Act
    negated: bool = False
    firm: bool = False
    named: bool = False
    rule: str = "cue"


def split(words: Words, statement: Statement, known: Vocabulary) -> Parts:
    """Take the words of a statement that decide about its act."""
    cue: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    behind = ""
    if statement.cue is not None:
        first = words.at(statement.cue.start)
        last = words.at(statement.cue.end - 1) + 1
        cue = words.norm[first:last]
        behind = words.norm[last] if last < len(words) else ""
        before = words.norm[max(0, first - _BEFORE) : first]
    content = tuple(
        word
        for part in statement.content
        for word in _head(words, words.within(part))
        if not is_mark(word)
    )
    named = any(part.text[:1].isupper() for part in statement.content[:1])
    # "would neither confirm nor deny"
    joined = _is_joined(before, known)
    negated = joined or _is_negated(cue, known)
    negated = negated or _is_nobodys(words, statement, known)
    quoted = statement.form is Form.DIRECT and not _opens_bare(statement)
    claim = _is_of_claim(words, statement, known)
    supposed = not known.supposing.isdisjoint(_lead(words, statement))
    led = _before_content(words, statement)
    inside = words.within(statement.source) if statement.source else range(0)
    source = words.norm[inside.start : inside.stop]
    return Parts(
        cue=cue,
        content=content,
        negated=negated,
        before=before,
        behind=behind,
        named=named,
        quoted=quoted,
        claim=claim,
        supposed=supposed,
        led=led,
        source=source,
    )


def _before_content(words: Words, statement: Statement) -> str:
    """Give the word before the content."""
    at = words.at(statement.content[0].start) if statement.content else 0
    return words.norm[at - 1] if at else ""


def _is_joined(before: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether a negation stands before a cue, or one adverb before it: "not yet"."""
    if not known.negators.isdisjoint(before[-1:]):
        return True
    aside = not known.asides.isdisjoint(before[-1:])
    return aside and not known.negations.isdisjoint(before[:-1])


def _lead(words: Words, statement: Statement) -> tuple[str, ...]:
    """Give the word before who speaks, which opens the clause if one does."""
    source, cue = statement.source, statement.cue
    if source is None or cue is None or source.start > cue.start:
        return ()
    at = words.at(source.start)
    return words.norm[max(0, at - 1) : at]


def _is_of_claim(words: Words, statement: Statement, known: Vocabulary) -> bool:
    """Whether a claim stands before "that" and who speaks: "a charge that Roy denies"."""
    source, cue = statement.source, statement.cue
    if source is None or cue is None or source.start > cue.start:
        return False
    at = words.at(source.start)
    return (
        at > 1
        and words.norm[at - 1] in known.relatives
        and words.norm[at - 2] in known.claims
    )


def _is_negated(cue: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether a cue is negated: "did not deny", but not "not only denied"."""
    return any(
        word in known.negations and behind not in known.adding
        for word, behind in pairwise((*cue, ""))
    )


def _opens_bare(statement: Statement) -> bool:
    """Whether what is said opens with a word: then the quotation holds the cue, too."""
    return statement.content[0].text[:1].isalnum() if statement.content else True


def _is_nobodys(words: Words, statement: Statement, known: Vocabulary) -> bool:
    """Whether the source says that nobody did it: "No official confirmed it"."""
    inside = words.within(statement.source) if statement.source else range(0)
    if not inside:
        return False
    # "No. 10 said" and "No 10 said" are somebody's words.
    is_number = any(
        words.norm[n] == "." or words.norm[n].isdigit() for n in inside[1:2]
    )
    return words.norm[inside.start] in known.negatives and not is_number


def _head(words: Words, inside: range) -> tuple[str, ...]:
    return words.norm[inside.start : min(inside.stop, inside.start + _CONTENT)]
