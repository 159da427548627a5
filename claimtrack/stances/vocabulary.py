"""The words of a lexicon, laid out for looking up what stands in a passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.stance import Concept, CueRole, IrregularWord, StanceCue
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.statement import Act
from claimtrack.stances.concepts import Concepts, concepts_of
from claimtrack.stances.entities import Entities
from claimtrack.stances.grammar import Grammar
from claimtrack.stances.stems import stem
from claimtrack.stances.tokens import tokens_of
from claimtrack.text.lookup import Phrases

_OPEN_ACTS: Final = frozenset({Act.PROMISE, Act.REQUEST, Act.ASK, Act.BELIEF})
_REQUESTS: Final = frozenset({Act.REQUEST, Act.ASK})
_INFINITIVES: Final = frozenset({Takes.INFINITIVE, Takes.PERSON_INFINITIVE})


@attrs.frozen(eq=False)
class Vocabulary:
    """
    The words that decide about stance.

    Args:
        grammar: The function words and endings.
        entities: The words for what a passage names.
        bases: The stems of base forms, by those of irregular ones.
        concepts: The words and phrases that name concepts.
        opposites: The concepts that cannot be true together with a concept.
        converses: The concepts of what the other party does.
        mutual: The concepts whose parties may change places.
        things: The concepts that are no events.
        persons: The concepts that are anybody of a kind.
        cues: The roles of cue words, by their normal forms.
        wishing: Verbs whose infinitive tells what need not come: ask, vow, want.
        requesting: Those by which somebody is asked to do it: ask, urge.
        demanding: Verbs whose object is asked for: demand.
        telling: Verbs of saying that something is so: declare.
    """

    grammar: Grammar
    entities: Entities
    bases: Mapping[str, str]
    concepts: Concepts
    opposites: Mapping[str, frozenset[str]]
    converses: Mapping[str, frozenset[str]]
    mutual: frozenset[str]
    things: frozenset[str]
    persons: frozenset[str]
    cues: Phrases[CueRole]
    wishing: frozenset[str]
    requesting: frozenset[str]
    demanding: frozenset[str]
    telling: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Vocabulary:
        """Take the words from a lexicon."""
        rows = lexicon.of(Concept)
        bases, grammar = _bases(lexicon), Grammar.of(lexicon)
        entities = Entities.of(lexicon)
        things = frozenset(row.name for row in rows if row.thing)
        return cls(
            grammar=grammar,
            entities=entities,
            bases=bases,
            concepts=concepts_of(rows, bases, grammar.links, grammar.function),
            opposites=_both_ways((row.name, row.opposite) for row in rows),
            converses=_both_ways((row.name, row.converse) for row in rows),
            mutual=frozenset(row.name for row in rows if row.mutual),
            things=things.union(entities.countries.values()),
            persons=frozenset(row.name for row in rows if row.person),
            cues=Phrases(_cues(lexicon)),
            wishing=_verbs(lexicon, _OPEN_ACTS, _INFINITIVES),
            requesting=_verbs(lexicon, _REQUESTS, {Takes.PERSON_INFINITIVE}),
            demanding=_verbs(lexicon, {Act.REQUEST}, {Takes.NOUN}),
            telling=_verbs(lexicon, {Act.ASSERT}, {Takes.CLAUSE}),
        )


def _bases(lexicon: Lexicon) -> dict[str, str]:
    return {
        stem(form): stem(row.words[0])
        for row in lexicon.of(IrregularWord)
        for form in row.words[1:]
    }


def _both_ways(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Opposition goes both ways, whichever row names it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, others in pairs:
        for other in others.split():
            found[name].add(other)
            found[other].add(name)
    return {name: frozenset(others) for name, others in found.items()}


def _cues(lexicon: Lexicon) -> dict[str, CueRole]:
    """Give the role of each cue; a row may say of a negation what else it does."""
    negations = dict.fromkeys(words_of(lexicon, WordClass.NEGATION), CueRole.NEGATION)
    roles = {form: row.role for form, row in lexicon.by_form(StanceCue).items()}
    full = {_norms(form): role for form, role in {**negations, **roles}.items()}
    return {**_headlines(full, lexicon), **full}


def _headlines(cues: Mapping[str, CueRole], lexicon: Lexicon) -> dict[str, CueRole]:
    """Give the phrases also as headlines have them, without articles: "in running"."""
    articles = words_of(lexicon, WordClass.ARTICLE)
    bare = {
        " ".join(word for word in form.split() if word not in articles): role
        for form, role in cues.items()
    }
    return {form: role for form, role in bare.items() if " " in form}


def _norms(form: str) -> str:
    return " ".join(token.norm for token in tokens_of(form))


def _verbs(
    lexicon: Lexicon, acts: AbstractSet[Act], takes: AbstractSet[Takes]
) -> frozenset[str]:
    """Gather the verbs of some acts by their first words, if they take one of these."""

    def fits(row: CueVerb) -> bool:
        return row.act in acts and not takes.isdisjoint(row.takes)

    return frozenset(form.split()[0] for form in lexicon.forms(CueVerb, fits))
