"""declined to comment, did not elaborate, had no comment"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.statement import Act
from claimtrack.stages.acts.parts import Parts
from claimtrack.stages.acts.vocabulary import Vocabulary

_AFTER = 6  # how many words behind a refusal may hold what is refused


def silence(parts: Parts, known: Vocabulary) -> str | None:
    """
    Tell by which rule somebody says nothing.

    Refusing to say is silence, refusing to act is none: "declined to comment"
    against "declined the offer", "declined to run".

    Returns:
        The name of the rule; None if somebody says something.
    """
    whole = (*parts.cue, *parts.content[:_AFTER])
    refused = list(_refusals(parts, known))
    for first, _, row in known.silent.scan(whole):
        unsaid = parts.negated or not row.negated
        if refused or (first < len(parts.cue) and unsaid):
            return "silence"
    bare = refused and refused[-1] == len(parts.cue) - 1
    if bare and parts.behind in known.circumstances:
        return None  # "declined when asked to speak"
    if refused:
        after = whole[refused[-1] + 1 :][:_AFTER]
        evaded = known.refusals[whole[refused[-1]]].evades
        spoken = not evaded and _is_of_speech(after, known)
        if spoken or _is_asked(after, known):
            return "refusal"
    if parts.negated and not known.answers.isdisjoint(parts.cue):
        return None if _is_for_a_deed(parts, known) else "unanswered"
    if any(tells(parts, known) for tells in (_is_unreal, _is_nowhere, _is_unknown)):
        return None
    kept = _is_withheld(parts, known) or _is_nothing_given(parts, known)
    return "not-said" if kept else None


def is_own_silence(parts: Parts, known: Vocabulary) -> bool:
    """
    Whether one keeps something back by saying so: "we cannot discuss it".

    That needs a verb of nothing but telling: who "will not answer the call" or "would
    not say that he is bad" keeps nothing back, but who "cannot say who paid" does.
    """
    whole = (*parts.cue, *parts.content[:_AFTER])
    phrases = known.silent.scan(whole)
    if any(row.own and first < len(parts.cue) for first, _, row in phrases):
        return True
    row = known.silence.get(parts.cue[-1])
    return row is not None and (row.own or (row.negated and _is_question(parts, known)))


def _is_withheld(parts: Parts, known: Vocabulary) -> bool:
    """Whether it is kept back: "did not elaborate", "without explaining why"."""
    willed = not known.futures.isdisjoint(parts.cue) or _is_kept(parts, known)
    lacking = not known.lacking.isdisjoint((*parts.before[-1:], *parts.cue))
    lacking = lacking or not known.nearly.isdisjoint(parts.before[:1])
    for at, word in enumerate(parts.cue):
        row = known.silence.get(word)
        if row is None or (
            row.given and known.silence.keys().isdisjoint(parts.cue[:at])
        ):
            continue  # who does not see details keeps none back
        if lacking and word.endswith(known.gerund):
            return True
        if (row.negated or (row.willed and willed)) and _is_turned_down(
            parts, at, known
        ):
            return True
    return False


def _is_nothing_given(parts: Parts, known: Vocabulary) -> bool:
    """Whether what is told is negated, not the telling: "gave no details"."""
    head, *nouns = (*parts.content[:4], "")
    told = not known.silence.keys().isdisjoint(parts.cue)
    rows = [known.silence[word] for word in nouns if word in known.silence]
    return told and head in known.negatives and any(row.given for row in rows)


def _is_turned_down(parts: Parts, at: int, known: Vocabulary) -> bool:
    """Whether a word of the cue is negated: "did not say", but not "said not"."""
    late = not known.negations.isdisjoint(parts.cue[at + 1 :])
    return parts.negated and not (late and known.negations.isdisjoint(parts.cue[:at]))


def _is_kept(parts: Parts, known: Vocabulary) -> bool:
    """Whether an answer is kept back: "did not explain *why*", who could have."""
    return _is_question(parts, known) and known.modals.isdisjoint(parts.cue)


def _is_question(parts: Parts, known: Vocabulary) -> bool:
    """Whether an indirect question stands behind the cue: "did not say *why*"."""
    return not known.questions.isdisjoint((*parts.content[:1], parts.behind))


def _is_for_a_deed(parts: Parts, known: Vocabulary) -> bool:
    """Whether no answer in words was asked for: "did not respond to calls for calm"."""
    words = parts.content
    queries = [at for at, word in enumerate(words) if word in known.queries]
    if any(known.queries[words[at]].press for at in queries):
        return False
    behind = [(*words[at + 1 : at + 3], "", "")[:2] for at in queries]
    return any(
        link in known.wanted or (link in known.to and verb not in known.silence)
        for link, verb in behind
    )


def _is_nowhere(parts: Parts, known: Vocabulary) -> bool:
    """Whether a claim was not made at all: "never said that", "nobody said that"."""
    verb = known.cues.row_of(parts.cue)
    if not isinstance(verb, CueVerb) or Takes.CLAUSE not in verb.takes:
        return False
    nobody = verb.act is Act.ASSERT and _is_of_nobody(parts, known)
    if known.nevers.isdisjoint(parts.cue) and not nobody:
        return False
    # "never said who paid" keeps something back
    return len(parts.content) > 1 and not _is_question(parts, known)


def _is_of_nobody(parts: Parts, known: Vocabulary) -> bool:
    """Whether who speaks is negated, and not the verb: "no official said"."""
    verbal = (*parts.before[-1:], *parts.cue)
    return parts.negated and known.negations.isdisjoint(verbal)


def _is_unknown(parts: Parts, known: Vocabulary) -> bool:
    """Whether it is told what is unknown, not who is silent: "was not identified"."""
    passive = not known.copulas.isdisjoint(parts.cue)
    return passive and not any(word.endswith(known.gerund) for word in parts.cue)


def _is_unreal(parts: Parts, known: Vocabulary) -> bool:
    """Whether it is told what one did not do: "should not have said that"."""
    modal = not known.modals.isdisjoint(parts.cue)
    return modal and not known.perfects.isdisjoint(parts.cue)


def _refusals(parts: Parts, known: Vocabulary) -> Iterator[int]:
    """Find the words of the cue that refuse: "declined", "did not want", "chose not"."""
    if not known.modals.isdisjoint(parts.cue):
        return  # "will refuse to answer", "may not want to": not yet, or not at all
    negated = parts.negated or not known.negations.isdisjoint(parts.content[:1])
    for at, word in enumerate(parts.cue):
        row = known.refusals.get(word)
        if row is not None and (negated or not row.negated):
            yield at


def _is_asked(after: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether the press asks for what is refused: "requests for an interview"."""
    nouns = takewhile(lambda word: word not in known.to, after)
    if any(word in known.silence and known.silence[word].noun for word in nouns):
        return True
    # "declined to make him available for interview"
    return any(
        word in known.queries and known.queries[word].press and link in known.wanted
        for link, word in pairwise(after)
    )


def _is_of_speech(after: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether an infinitive of saying follows: "to comment", "to publicly detail"."""
    behind = [at for at, word in enumerate(after, 1) if word in known.to]
    # "declined the chance to speak" refuses a chance
    if not behind or not known.determiners.isdisjoint(after[: behind[0]]):
        return False
    if any(a in known.definite and b in known.recited for a, b in pairwise(after)):
        return False  # "refused to say the oath"
    verbs = after[behind[0] :][:2]
    # "declined to be named" is about the name, not about what is said
    return known.copulas.isdisjoint(verbs) and any(v in known.silence for v in verbs)
