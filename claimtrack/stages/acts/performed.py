"""“I deny it” → what is done by saying so"""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.cues import VerbForm, longest
from claimtrack.lexicon.rows.acts import SignSubject
from claimtrack.model.passage import Words, is_mark
from claimtrack.model.statement import Act, Form
from claimtrack.stages.acts.content import Finding
from claimtrack.stages.acts.cue import read_cue
from claimtrack.stages.acts.denial import is_claim
from claimtrack.stages.acts.parts import Parts
from claimtrack.stages.acts.silence import is_own_silence
from claimtrack.stages.acts.subjects import View, is_reported
from claimtrack.stages.acts.vocabulary import Vocabulary

_OPENING: Final = 3  # words and marks of a content that may hold its subject
_GROUP: Final = 7  # words of a group of verbs, its subject and adverbs counted
_OBJECT: Final = 24  # words behind a verb that are read as its object
_PERFORMED: Final = frozenset(
    {Act.DENY, Act.CONFIRM, Act.REQUEST, Act.EXPRESS, Act.PROMISE, Act.ACCUSE}
)


@attrs.frozen
class _Group:
    """
    A group of verbs behind the pronoun of who speaks.

    Args:
        first: The pronoun.
        verb: The verb.
        stop: The word behind the content.
        helpers: What stands between, and what is contracted with the pronoun.
    """

    first: int
    verb: int
    stop: int
    helpers: tuple[str, ...]


def performed(words: Words, view: View, known: Vocabulary) -> Finding | None:
    """
    Tell what one does by the verb that opens his words.

    Who says "I deny it" denies it by saying so (Austin's performatives); "I denied it"
    tells of a denial.  Who will not discuss it keeps silent, in whose words ever he
    says so.

    Args:
        words: The words of the text.
        view: The statement and what is known of it.
        known: The words that decide.
    """
    statement = view.statement
    inside = words.within(statement.content[0]) if statement.content else range(0)
    for at in inside[:_OPENING]:
        pronoun = words.norm[at].partition("'")[0]
        own = pronoun in known.first_person and statement.form is not Form.INDIRECT
        other = pronoun in known.third_person and is_reported(statement)
        group = _group(words, range(at, inside.stop), known) if own or other else None
        if group is None:
            continue
        if not known.negations.isdisjoint(group.helpers):
            kept = _of_silence(words, group, known)
            return kept or _of_innocence(words, group, known)
        return _of_verb(words, group, known) if own else None
    return None


def _group(words: Words, inside: range, known: Vocabulary) -> _Group | None:
    """Find the verb behind a pronoun, with nothing but its helpers between."""
    contracted = tuple(filter(None, words.norm[inside.start].partition("'")[2:]))
    if not known.helpers.issuperset(contracted):
        return None  # "I’ve"
    for verb in inside[1:_GROUP]:
        word = words.norm[verb]
        # "would like to thank", but "would like the plan"
        to = not known.to.isdisjoint(words.norm[verb + 1 : verb + 2])
        helps = word in known.helpers or (to and word in known.polite)
        if not helps and not word.endswith(known.manner):
            helpers = (*contracted, *words.norm[inside.start + 1 : verb])
            return _Group(inside.start, verb, inside.stop, helpers)
    return None


def _of_verb(words: Words, group: _Group, known: Vocabulary) -> Finding | None:
    """Give the act of a verb in the present tense: "I urge", "I would urge"."""
    cue = longest(known.cues.verbs, words.norm, group.verb)
    base = cue is not None and bool(cue.form & VerbForm.BASE)
    plain = all(
        word in known.softening or word.endswith(known.manner) for word in group.helpers
    )
    # "I refuse to go" declines no answer
    if cue is None or not (base and plain) or cue.words[0] in known.refusals:
        return None
    last = group.verb + len(cue.words)
    denial = known.denials.match(words.norm, group.verb)
    if denial is not None:
        if denial[1].otherwise is Act.BELIEF:
            return None  # "I doubt it" tells what one thinks
        last = max(last, denial[0])
    act = read_cue(_parts(words, group, last, negated=False), known).act
    return Finding(act, group.first, last) if act in _PERFORMED else None


def _of_innocence(words: Words, group: _Group, known: Vocabulary) -> Finding | None:
    """Give the denial of who "did not kill her", "is not a liar", "does not accept it"."""
    verb = group.verb
    cue = longest(known.cues.verbs, words.norm, verb)
    if cue is not None and cue.row.act is Act.CONFIRM:
        last = verb + len(cue.words)
        claim = is_claim(_parts(words, group, last, negated=True), known)
        return Finding(Act.DENY, group.first, last) if claim else None
    did = not known.pasts.isdisjoint(group.helpers)
    if did and words.norm[verb] in known.harming:
        return Finding(Act.DENY, group.first, verb + 1)
    found = known.signs.match(words.norm, verb)
    if found is None or not _is_being(group, known):
        return None
    last, rows = found
    wrong = any(r.act is Act.ACCUSE and r.subject is SignSubject.COPULA for r in rows)
    return Finding(Act.DENY, group.first, last) if wrong else None


def _is_being(group: _Group, known: Vocabulary) -> bool:
    """Whether one says what he is: "I am not", "I'm not", "she has never been"."""
    return any(
        word in known.copulas or word in known.pasts or word in known.present
        for word in group.helpers
    )


def _of_silence(words: Words, group: _Group, known: Vocabulary) -> Finding | None:
    """Give the silence of who "will not discuss it"; who "did not" may do so now."""
    if not known.pasts.isdisjoint(group.helpers):
        return None
    last = group.verb + 1
    if is_own_silence(_parts(words, group, last, negated=True), known):
        return Finding(Act.DECLINE, group.first, last)
    return None


def _parts(words: Words, group: _Group, last: int, *, negated: bool) -> Parts:
    """Read a group of verbs as if it were a cue, and what follows as its object."""
    object_ = words.norm[last : min(last + _OBJECT, group.stop)]
    verb = words.norm[group.verb : last]
    return Parts(
        (*group.helpers, *verb) if negated else verb,
        tuple(word for word in object_ if not is_mark(word)),
        negated,
        behind=object_[0] if object_ else "",
        named=last < group.stop and words.text[last][:1].isupper(),
    )
