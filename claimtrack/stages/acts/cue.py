"""how it is reported → what is done by saying it"""

from __future__ import annotations

from itertools import pairwise

from claimtrack.lexicon.cues import CueRow
from claimtrack.lexicon.rows.acts import DenialVerb
from claimtrack.lexicon.rows.cues import CueNoun, CueVerb, Takes
from claimtrack.model.statement import Act
from claimtrack.stages.acts.denial import denial
from claimtrack.stages.acts.parts import Parts, Reading
from claimtrack.stages.acts.silence import silence
from claimtrack.stages.acts.vocabulary import Vocabulary

_TOLD = frozenset({Takes.PERSON_CLAUSE, Takes.PERSON_INFINITIVE})
_NAMING = frozenset({Takes.AS, Takes.PREDICATE})
_SPOKEN = frozenset({Takes.NOUN, Takes.CLAUSE})
_PERSON = 8  # how many words may stand between a cue and the infinitive asked for


def read_cue(parts: Parts, known: Vocabulary) -> Reading:
    """Read the act of a statement off its cue and the object of the cue."""
    if not parts.cue:
        return Reading(Act.ASSERT, rule="no-cue")
    # "if she refuses to answer" tells of no silence yet
    silent = None if parts.supposed else silence(parts, known)
    if silent is not None:
        return Reading(Act.DECLINE, parts.negated, firm=True, rule=silent)
    if _asks_about(parts, known):
        return Reading(Act.ASK, parts.negated, firm=True, rule="questioned")
    return _of_words(parts, known)


def _of_words(parts: Parts, known: Vocabulary) -> Reading:
    """Read the act off what the lexicon knows of the noun or the verb of the cue."""
    noun = _noun(parts, known)
    row = noun or known.cues.row_of(parts.cue)
    aloud = None if noun is None else _aloud(noun, parts, known)
    if aloud is not None:
        return Reading(aloud, parts.negated, firm=True, rule="announced")
    verb = _denying(parts, known)
    if verb is not None and (noun is None or parts.cue[verb[0]] not in noun.words):
        return denial(verb[2], parts, known)
    if row is None:
        verdict = _is_verdict(parts, known)
        return Reading(Act.ASSERT, parts.negated, named=verdict)
    if _contradicts(parts, known):
        return Reading(Act.DENY, parts.negated, firm=True, rule="insisted")
    row = _carried_out(row, parts, known)
    named = isinstance(row, CueVerb) and not _NAMING.isdisjoint(row.takes)
    act = _act(row, parts, known)
    of_self = _is_of_self(parts, known)
    named = (named or _is_verdict(parts, known)) and not of_self
    act = Act.CONFIRM if act is Act.ACCUSE and of_self else act  # "blamed himself"
    return Reading(act, parts.negated, firm=_grants(row), named=named)


def _contradicts(parts: Parts, known: Vocabulary) -> bool:
    """Whether one insists that something is not so; what will not be is promised."""
    head = parts.content[:_PERSON]
    told = (*parts.cue, parts.behind)
    if known.insisting.isdisjoint(told) or not known.futures.isdisjoint(head):
        return False
    if _is_subjunctive(head, known):
        return False  # "insisted that it not be sold"
    return any(
        # "not only", "nothing but", "No. 1"
        word in known.negators and not (behind in known.exceptions or behind.isdigit())
        for word, behind in pairwise((*head, ""))
    )


def _is_of_self(parts: Parts, known: Vocabulary) -> bool:
    """Whether one tells it of oneself: "describes itself as satire"."""
    return not known.reflexives.isdisjoint(parts.content[:1])


def _is_verdict(parts: Parts, known: Vocabulary) -> bool:
    """Whether one finds a thing to be so: "rated the claim false", not "found that"."""
    first = parts.content[:1]
    return not known.judging.isdisjoint(parts.cue) and (
        known.complementizers.isdisjoint(first) and known.people.isdisjoint(first)
    )


def _asks_about(parts: Parts, known: Vocabulary) -> bool:
    """Whether questions are put about something: "was pressed on the delay"."""
    if known.asking.isdisjoint(parts.cue):
        return False
    around = parts.cue[-1], parts.behind, parts.led, *parts.content[:1]
    return not known.topics.isdisjoint(around)


def _denying(parts: Parts, known: Vocabulary) -> tuple[int, int, DenialVerb] | None:
    """Find a verb of denial; its particle may have been read into the content."""
    found = known.denials.scan((*parts.cue, *parts.content[:1]))
    return next((verb for verb in found if verb[0] < len(parts.cue)), None)


def _aloud(noun: CueNoun, parts: Parts, known: Vocabulary) -> Act | None:
    """Give what one does who says aloud what he has in mind: "announced plans"."""
    # the noun may be all of the cue: "has stated [her] intention"
    owned = not known.determiners.isdisjoint(parts.before[-1:])
    before = parts.before[:-1] if owned else parts.before[-1:]
    verb = known.cues.row_of((*before, *parts.cue))
    if noun.act is not Act.BELIEF or not isinstance(verb, CueVerb):
        return None
    if verb.act is Act.EXPRESS and Takes.NOUN in verb.takes:
        return Act.EXPRESS  # "expressed concern"
    said = verb.act is Act.ASSERT and not _SPOKEN.isdisjoint(verb.takes)
    return Act.PROMISE if said else None


def _carried_out(row: CueRow, parts: Parts, known: Vocabulary) -> CueRow:
    """Give the verb that one does by wishing to: "we would like to thank"."""
    wishes = row.act is Act.BELIEF and not parts.negated
    if wishes and not known.to.isdisjoint(parts.cue):
        at = max(at for at, word in enumerate(parts.cue) if word in known.to)
        return known.cues.row_of(parts.cue[at + 1 :]) or row
    return row


def _grants(row: CueRow) -> bool:
    """
    Whether the cue grants a fault, so that a denying content is none.

    One may confirm whether something is so, but only admit that it is.
    """
    if not isinstance(row, CueVerb):
        return False
    return row.act is Act.CONFIRM and Takes.WHETHER not in row.takes


def _noun(parts: Parts, known: Vocabulary) -> CueNoun | None:
    """Give the noun that reports, if it does: "questions about", not "questions"."""
    whole = (*parts.cue, *parts.content[:1])
    for word, link in pairwise(whole):
        for found in known.cues.nouns.get(word, ()):
            if isinstance(found.row, CueNoun) and link in found.row.links:
                return found.row
    return None


def _act(row: CueRow, parts: Parts, known: Vocabulary) -> Act:
    """Give the act of a row, or the one that its object makes of it."""
    regrets = not known.regrets.isdisjoint(parts.cue)
    if regrets and not known.claims.keys().isdisjoint(parts.content[:_PERSON]):
        return Act.RETRACT
    if row.act is Act.DENY and isinstance(row, CueVerb):
        return Act.EXPRESS  # it is no verb of denial, but of doubt or refusal
    if row.act is Act.DECLINE:
        return Act.EXPRESS  # what is refused is an action, not speech
    around = (*parts.cue[-1:], *parts.content[:1])
    if not known.seeking.isdisjoint(parts.cue) and known.to.isdisjoint(around):
        return Act.REQUEST  # "sought an injunction", not "sought to win"
    said = (_is_spoken, _is_usual_name, _is_hearing)
    if any(is_said(row, parts, known) for is_said in said):
        return Act.ASSERT
    return _of_infinitive(row, parts, known)


def _is_hearing(row: CueRow, parts: Parts, known: Vocabulary) -> bool:
    """Whether a court or an inquiry is told it: "The court heard that it rained"."""
    if not (isinstance(row, CueVerb) and row.heard and parts.source):
        return False
    links = (n for n, word in enumerate(parts.source) if word in known.prepositions)
    return parts.source[next(links, 0) - 1] in known.public  # "a court in Leeds"


def _is_spoken(row: CueRow, parts: Parts, known: Vocabulary) -> bool:
    """
    Whether a quotation stands where a thought or a deed would: "offered “a guess”".

    What is in mind is said aloud then, and what is offered are words.
    """
    if not parts.quoted:
        return False
    if row.act is Act.PROMISE and isinstance(row, CueVerb):
        spoken = Takes.QUOTE in row.takes or Takes.NOUN in row.takes
        return not spoken and known.to.isdisjoint(parts.content[:1])
    return row.act is Act.BELIEF


def _is_usual_name(row: CueRow, parts: Parts, known: Vocabulary) -> bool:
    """Whether a name tells no judgement: "is called the Bull", "calls itself neutral"."""
    if not isinstance(row, CueVerb) or Takes.PREDICATE not in row.takes:
        return False
    if row.act is not Act.EXPRESS:
        return False
    passive = not known.copulas.isdisjoint(parts.cue)
    return passive or not known.reflexives.isdisjoint(parts.content[:1])


def _of_infinitive(row: CueRow, parts: Parts, known: Vocabulary) -> Act:
    """Give the act by what somebody is to do: asked, told or agreed to do it."""
    if row.act is Act.ASK and not parts.quoted:
        link, verb, topic = (*parts.content, "", "", "")[:3]
        replies = link in known.to and verb in known.replying
        if replies and (not topic or topic in known.answered):
            return Act.ASK  # "asked to comment", not "asked to reply by Monday"
        # "asked him to go", "asked that he go", "asked for help", "asked them not go"
        wants = _has_infinitive(parts.content[:_PERSON], known)
        wants = wants or link in known.negations
        led = (*parts.cue[-1:], parts.led, *parts.content[:1])
        return Act.REQUEST if wants or not known.wanted.isdisjoint(led) else Act.ASK
    if row.act is Act.EXPRESS and _is_intended(row, parts, known):
        return Act.BELIEF
    if row.act is Act.ASSERT and _is_advice(row, parts, known):
        return Act.REQUEST
    if row.act is Act.CONFIRM and _is_undertaken(parts.content, known):
        return Act.PROMISE
    return _of_modal(row, parts, known)


def _of_modal(row: CueRow, parts: Parts, known: Vocabulary) -> Act:
    """Give the act by what is to be, or ought to be: announced or suggested."""
    decrees = not known.decreeing.isdisjoint(parts.cue)
    if decrees and _modal(parts.content, known) in known.futures:
        return Act.PROMISE
    advises = not known.advising.isdisjoint(parts.cue)
    if advises and _modal(parts.content, known) in known.dues:
        return Act.REQUEST
    wanted = row.act is Act.ASSERT and _is_subjunctive(parts.content[:_PERSON], known)
    return Act.REQUEST if wanted else row.act


def _is_subjunctive(content: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether it is wanted to be: "suggested that he be sent home", not "will be"."""
    joined = not known.complementizers.isdisjoint(content[:1])
    for word in content[joined:]:
        if word in known.wished:
            return True
        contracted = word[0].isalpha() and "'" in word  # "I'll"
        if contracted or word in known.finite or word in known.clauses:
            return False
    return False


def _modal(content: tuple[str, ...], known: Vocabulary) -> str:
    """Give the modal of a clause: of "that schools would close", but of no noun."""
    joined = not known.complementizers.isdisjoint(content[:1])
    for word, behind in pairwise((*content[joined:], "")):
        if word in known.modals:
            # who "should have left" is asked for nothing
            return "" if word in known.dues and behind in known.perfects else word
        if word in known.clauses:
            return ""  # "announced a plan that would"
    return ""


def _is_undertaken(content: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether a deed is still to come: "agreed to pay", not "admitted to paying"."""
    link, verb = (*content, "", "")[:2]
    return link in known.to and not verb.endswith(known.gerund)


def _is_intended(row: CueRow, parts: Parts, known: Vocabulary) -> bool:
    """Whether it is one's own deed: "hopes to win", not "hopes that she wins"."""
    takes = isinstance(row, CueVerb) and Takes.INFINITIVE in row.takes
    return takes and not known.to.isdisjoint(parts.content[:1])


def _is_advice(row: CueRow, parts: Parts, known: Vocabulary) -> bool:
    """Whether somebody is told to act: "told to leave", not "claimed to have left"."""
    if not isinstance(row, CueVerb) or _TOLD.isdisjoint(row.takes):
        return False
    first = [word for word in parts.content[:2] if word not in known.negations]
    return bool(first) and first[0] in known.to


def _has_infinitive(content: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether "to" comes, and no clause before it."""
    for word in content:
        if word in known.clauses:
            return False
        if word in known.to:
            return True
    return False
