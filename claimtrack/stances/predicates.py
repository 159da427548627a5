"""tokens, units → the unit that says what happens."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import CueRole, LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.tokens import Token
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary

_REPORTING: Final = frozenset(
    {CueRole.SAY, CueRole.RUMOUR, CueRole.TRUTH, CueRole.HEDGE}
)


def find_predicate(
    tokens: tuple[Token, ...], units: tuple[Unit, ...], vocabulary: Vocabulary
) -> int | None:
    """
    Choose the unit that says what happens.

    It is the first unit behind the auxiliary, or else the first one that looks
    like a verb; both are sought before any relative clause and only then in it.

    Args:
        tokens: The tokens of a sentence.
        units: Its units.
        vocabulary: Tells verbs by their endings and by what they mean.

    Returns:
        The place in `units`; None if there is none but names.
    """
    for end in (_main_clause(tokens, vocabulary), len(tokens)):
        inside = [
            i for i, unit in enumerate(units) if not unit.name and unit.last <= end
        ]
        later = [i for i in inside if i > 0]
        marked = [i for i in later if is_past(tokens, units[i], vocabulary)]
        verb = _auxiliary(tokens, end, vocabulary)
        if verb and not (marked and units[marked[0]].first < verb):
            chosen = _behind(tokens, units, inside, verb, vocabulary)
        else:
            chosen = _verbs(tokens, units, later, vocabulary)
        if chosen:
            return _content_verb(tokens, units, chosen[0], vocabulary)
    return next(iter(later or inside), None)


def _ends(
    tokens: tuple[Token, ...], unit: Unit, kind: WordClass, vocabulary: Vocabulary
) -> bool:
    """Whether the first word of a unit ends as words of a class do."""
    return tokens[unit.first].norm.endswith(vocabulary.grammar.endings[kind])


def _behind(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    inside: list[int],
    verb: int,
    vocabulary: Vocabulary,
) -> list[int]:
    """Give the units behind an auxiliary, adverbs only if there is nothing else."""
    behind = [i for i in inside if units[i].first > verb]
    # "was severely beaten": the adverb only stands in the way
    manner = WordClass.MANNER
    return [
        i for i in behind if not _ends(tokens, units[i], manner, vocabulary)
    ] or behind


def _verbs(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    later: list[int],
    vocabulary: Vocabulary,
) -> list[int]:
    """
    Find what may be the verb, the best first.

    A noun may look like one, as in "profits at the mill fell": then a form that
    can be nothing else, behind it, is better.
    """
    found = [i for i in later if _is_verbal(tokens, units[i], vocabulary)]
    first = next((units[i] for i in found), None)
    if first is None or is_past(tokens, first, vocabulary):
        return found
    if first.concepts and _ends(tokens, first, WordClass.PLURAL, vocabulary):
        return found
    past = [i for i in found if is_past(tokens, units[i], vocabulary)]
    return past or found


def _is_verbal(tokens: tuple[Token, ...], unit: Unit, vocabulary: Vocabulary) -> bool:
    """Whether it names an event, or else has the form of a verb: hints, hid."""
    if unit.concepts:
        if unit.concepts - vocabulary.things:
            return True
        # a plan is a thing, but who planned it did something
        return _ends(tokens, unit, WordClass.VERB, vocabulary)
    # a verb in the present ends as a plural does
    inflected = _ends(tokens, unit, WordClass.PLURAL, vocabulary)
    if tokens[unit.first].capital:
        return False
    return inflected or is_past(tokens, unit, vocabulary)


def is_past(tokens: tuple[Token, ...], unit: Unit, vocabulary: Vocabulary) -> bool:
    """Whether the first word of a unit has the form of a past tense or participle."""
    irregular = tokens[unit.first].stem in vocabulary.bases
    return irregular or _ends(tokens, unit, WordClass.VERB, vocabulary)


def _content_verb(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    verb: int,
    vocabulary: Vocabulary,
) -> int:
    """Step from a verb that only leads to another to that: "is going to buy"."""
    while verb + 1 < len(units):
        following = units[verb + 1]
        gap = [t.norm for t in tokens[units[verb].last : following.first]]
        # the "to" may be inside the unit, as of "goes to"
        gap = gap or [tokens[units[verb].last - 1].norm]
        if _is_light(tokens, units[verb], following, vocabulary):
            verb += 1
            break
        leads = (
            len(gap) == 1
            and gap[0] in vocabulary.grammar.classes[WordClass.INFINITIVAL]
        )
        touching = units[verb].last == following.first
        goes_on = touching and _ends(tokens, following, WordClass.GERUND, vocabulary)
        if following.name or not (
            goes_on or (leads and _is_verbal(tokens, following, vocabulary))
        ):
            break
        verb += 1
    return verb


def _is_light(
    tokens: tuple[Token, ...], verb: Unit, following: Unit, vocabulary: Vocabulary
) -> bool:
    """Whether a verb leaves it to its object to say what happens: "took bribes"."""
    gap = [token.norm for token in tokens[verb.last : following.first]]
    return (
        not verb.concepts
        and bool(following.concepts - vocabulary.things)
        # "became the adopted godmother"
        and not is_past(tokens, following, vocabulary)
        and vocabulary.grammar.links[LinkRole.SPECIFIER].issuperset(gap)
    )


def _main_clause(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> int:
    """Tell where the first clause ends that is no content of a verb of saying."""
    norms = [token.norm for token in tokens]
    for place in range(1, len(tokens)):
        if norms[place] in vocabulary.grammar.clausal:
            before = vocabulary.cues.match(norms, place - 1)
            if before is None or before[1] not in _REPORTING:
                return place
    return len(tokens)


def _auxiliary(tokens: tuple[Token, ...], end: int, vocabulary: Vocabulary) -> int:
    """Find the first auxiliary behind the first word; 0 if there is none."""
    for place in range(1, end):
        if (
            tokens[place].norm in vocabulary.grammar.verbal
            and not tokens[place].capital
        ):
            return place
    return 0
