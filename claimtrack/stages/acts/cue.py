"""how it is reported → what is done by saying it"""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.acts import DenialVerb
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import Words
from claimtrack.model.statement import Act, Statement
from claimtrack.stages.acts.vocabulary import Vocabulary

_HEAD = 12  # how many words of an object are looked at for its noun


@attrs.frozen
class Reading:
    """
    What the cue tells.

    Args:
        act: The act.
        negated: Whether the cue is negated.
        firm: Whether the content cannot change the act.
        named: Whether the cue says what something is, as "called" does.
        rule: The name of the rule that decided.
    """

    act: Act
    negated: bool = False
    firm: bool = False
    named: bool = False
    rule: str = "cue"


class CueReader:
    """
    Reads acts off cues and the objects of denials.

    Args:
        vocabulary: Its cues, denials and words of silence are used.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def read(self, words: Words, statement: Statement) -> Reading:
        """Read the act of a statement off its cue."""
        if statement.cue is None:
            return Reading(Act.ASSERT, rule="no-cue")
        known = self._vocabulary
        cue = words.norm[
            words.at(statement.cue.start) : words.at(statement.cue.end - 1) + 1
        ]
        content = self._content(words, statement)
        negated = any(word in known.negations for word in cue)
        silent = self._silence(cue, content, negated)
        if silent is not None:
            return Reading(Act.DECLINE, negated, firm=True, rule=silent)
        denial = next((row for _, _, row in known.denials.scan(cue)), None)
        row = known.cues.row_of(cue)
        if denial is not None and (row is None or row.act is not Act.RETRACT):
            return self._denial(denial, cue, content, negated=negated)
        if row is None:
            return Reading(Act.ASSERT, negated)
        act = row.act
        named = isinstance(row, CueVerb) and Takes.AS in row.takes
        if act is Act.DENY:
            act = Act.EXPRESS if content else Act.DENY
        if act is Act.DECLINE:
            act = Act.EXPRESS  # refuses to act, not to speak
        if act is Act.ASK and content[:1] and self._is_infinitive(content):
            act = Act.REQUEST
        return Reading(act, negated, named=named)

    def _content(self, words: Words, statement: Statement) -> tuple[str, ...]:
        """Give the first words of the content, without marks."""
        return tuple(
            word
            for part in statement.content
            for word in words.norm[words.within(part).start :][: 2 * _HEAD]
            if word[0].isalnum() or word == "'s"
        )

    def _is_infinitive(self, content: tuple[str, ...]) -> bool:
        return "to" in content[:2]

    def _silence(
        self, cue: tuple[str, ...], content: tuple[str, ...], negated: bool
    ) -> str | None:
        """Tell the rule by which somebody says nothing; None if he says something."""
        known = self._vocabulary
        whole = (*cue, *content[:6])
        for first, _, _ in known.silent.scan(whole):
            if first < len(cue) or known.refusals.intersection(cue):
                return "silence"
        if known.refusals.intersection(cue):
            after = whole[max(whole.index(w) for w in cue if w in known.refusals) :][:5]
            if any(word in known.silence for word in after) and "be" not in after:
                return "refusal"
        if negated and any(
            word in known.silence and known.silence[word].negated for word in cue
        ):
            return "not-said"
        return None

    def _denial(
        self,
        row: DenialVerb,
        cue: tuple[str, ...],
        content: tuple[str, ...],
        *,
        negated: bool,
    ) -> Reading:
        """Tell a denial from what only looks like one, by its object."""
        if negated and not row.negative:
            return Reading(Act.DECLINE, negated=True, firm=True, rule="not-denied")
        claim = self._is_claim(content, cue)
        if row.certain:
            good = not claim and self._is_good(content)
            act = row.otherwise if good else Act.DENY
        else:
            act = Act.DENY if claim else row.otherwise
        return Reading(act, firm=act is not Act.EXPRESS, rule="denial", named=True)

    def _is_claim(self, content: tuple[str, ...], cue: tuple[str, ...]) -> bool:
        """Whether the object is a claim by its head noun, a pronoun or a clause."""
        known = self._vocabulary
        if not content:
            return False
        if content[0] in ("that", "as") or content[0] in known.demonstratives:
            return True
        for word in (*content[:_HEAD],):
            if word in known.claims or word == "that":
                return True
            if word in known.clauses:
                return False
        return any(word in known.claims for word in cue)

    def _is_good(self, content: tuple[str, ...]) -> bool:
        """Whether the object is something refused, as in "denied him bail"."""
        return any(word in self._vocabulary.goods for word in content[:_HEAD])
