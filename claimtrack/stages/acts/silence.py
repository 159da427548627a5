"""declined to comment, did not elaborate, had no comment"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from claimtrack.lexicon.rows.cues import CueVerb, Takes
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
        if _is_of_speech(after, known) or _is_asked(after, known):
            return "refusal"
    if parts.negated and not known.answers.isdisjoint(parts.cue):
        return None if _is_for_a_deed(parts, known) else "unanswered"
    if _is_unreal(parts, known) or _is_nowhere(parts, known):
        return None
    return "not-said" if _is_withheld(parts, known) else None


def _is_withheld(parts: Parts, known: Vocabulary) -> bool:
    """Whether it is kept back: "did not elaborate", "without explaining why"."""
    willed = parts.negated and not known.futures.isdisjoint(parts.cue)
    lacking = not known.lacking.isdisjoint((*parts.before[-1:], *parts.cue))
    return any(
        (parts.negated and known.silence[word].negated)
        or (willed and known.silence[word].willed)
        or (lacking and word.endswith(known.gerund))
        for word in parts.cue
        if word in known.silence
    )


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
    """Whether a claim was not made at any time: "never said that it was over"."""
    verb = known.cues.row_of(parts.cue)
    if known.nevers.isdisjoint(parts.cue) or not isinstance(verb, CueVerb):
        return False
    # "never said who paid" keeps something back
    whole = known.questions.isdisjoint((*parts.content[:1], parts.behind))
    return whole and Takes.CLAUSE in verb.takes and len(parts.content) > 1


def _is_unreal(parts: Parts, known: Vocabulary) -> bool:
    """Whether it is told what one did not do: "should not have said that"."""
    modal = not known.modals.isdisjoint(parts.cue)
    return modal and not known.perfects.isdisjoint(parts.cue)


def _refusals(parts: Parts, known: Vocabulary) -> Iterator[int]:
    """Find the words of the cue that refuse: "declined", "did not want"."""
    if not known.modals.isdisjoint(parts.cue):
        return  # "will refuse to answer", "may not want to": not yet, or not at all
    for at, word in enumerate(parts.cue):
        row = known.refusals.get(word)
        if row is not None and (parts.negated or not row.negated):
            yield at


def _is_asked(after: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether the press asks for what is refused: "requests for an interview"."""
    nouns = takewhile(lambda word: word not in known.to, after)
    return any(word in known.silence and known.silence[word].noun for word in nouns)


def _is_of_speech(after: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether an infinitive of saying follows: "to comment", "to publicly detail"."""
    behind = [at for at, word in enumerate(after, 1) if word in known.to]
    # "declined the chance to speak" refuses a chance
    if not behind or not known.determiners.isdisjoint(after[: behind[0]]):
        return False
    verbs = after[behind[0] :][:2]
    # "declined to be named" is about the name, not about what is said
    return known.copulas.isdisjoint(verbs) and any(v in known.silence for v in verbs)
