"""sentence → whether a headline names its source beside a colon, as "Senator: …" does."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Sentence
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary

_COLON: Final = ":"
_HEAD: Final = 4  # words of a source in front of what it says …
_TAIL: Final = 3  # … and behind it


def names_its_source(
    sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> bool:
    """
    Whether it stands beside a colon who says what the sentence says.

    What stands before a colon may also be a topic, "Metro shark: clip is genuine".
    A source says what somebody is, "Opposition leader: …", or ends the headline,
    "…: police"; and it has no part in the claim.

    Args:
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells what somebody is.
    """
    norms = [token.norm for token in sentence.tokens]
    if _COLON not in norms:
        return False
    first = norms.index(_COLON)
    last = len(norms) - 1 - norms[::-1].index(_COLON)
    head = [unit for unit in sentence.units if unit.last <= first]
    asserting = vocabulary.grammar.owning | vocabulary.grammar.verbal
    if (
        norms[0] in vocabulary.grammar.classes[WordClass.PRONOUN]
        and norms[1] in asserting
    ):
        head = []  # "It's official: …"
    if " ".join(norms[:first]) in vocabulary.entities.kickers:
        head = []
    tail = [unit for unit in sentence.units if unit.first > last]
    return (first <= _HEAD and _is_source(head, sentence, comparison, vocabulary)) or (
        len(norms) - last - 1 <= _TAIL
        and _is_source(tail, sentence, comparison, vocabulary)
    )


def _is_source(
    units: list[Unit],
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
) -> bool:
    """Whether units are only who says it, and nothing that the claim speaks of."""
    places = (*comparison.matched.values(), *comparison.opposite.values())
    used = {sentence.units[j].first for found in places for j in found}
    # "US lawmaker: …" may well tell of the US
    country = vocabulary.entities.countries
    own = [u for u in units if sentence.tokens[u.first].norm not in country]
    if not own or any(unit.first in used for unit in own):
        return False
    speaking = [
        sentence.tokens[unit.first].norm in vocabulary.entities.speakers
        for unit in units
    ]
    # "Opposition group", but also "Senator Ada Roy"
    return speaking[-1] or (
        any(speaking) and not any(u.concepts - vocabulary.things for u in units)
    )
