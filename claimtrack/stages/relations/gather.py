"""statements, speakers → relations"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation
from claimtrack.registry import Registry
from claimtrack.stages.relations.confirms import confirms
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.continues import continues
from claimtrack.stages.relations.contradicts import contradicts
from claimtrack.stages.relations.denies import denies
from claimtrack.stages.relations.explains import explains
from claimtrack.stages.relations.repeats import repeats
from claimtrack.stages.relations.responds import responds
from claimtrack.stages.relations.retracts import retracts
from claimtrack.stages.relations.vocabulary import Vocabulary

Rule: TypeAlias = Callable[[Context], Iterable[Relation]]
"""What finds the relations of one kind."""

RULES: Final[tuple[Rule, ...]] = (
    denies,
    contradicts,
    confirms,
    responds,
    continues,
    explains,
    repeats,
    retracts,
)
"""The rules, one a kind, in the order of `RelationKind`."""


def relation_adder(lexicon: Lexicon, registry: Registry | None = None) -> Work:
    """
    Make the stage that finds how the statements stand to each other.

    The relations come in the order of the statements they go out from.

    Args:
        lexicon: Its `TieWord` and `ClaimNoun` rows are used.
        registry: Its relation parsers run on the finished document, and may find
            kinds of their own.
    """
    vocabulary = Vocabulary(lexicon)

    def add_relations(document: Document) -> Document:
        context = Context(document, vocabulary)
        found = [relation for rule in RULES for relation in rule(context)]
        if registry is not None:
            found.extend(_custom(registry, document))
        unique = {(r.origin, r.kind, r.target): r for r in reversed(found)}
        kept = [r for r in found if unique[r.origin, r.kind, r.target] is r]
        kept.sort(key=lambda relation: context.numbers[relation.origin])
        return attrs.evolve(document, relations=tuple(kept))

    return add_relations


def _custom(registry: Registry, document: Document) -> Iterable[Relation]:
    """Run the parsers of the registry; each finding names its parser first."""
    for name, relation in registry.relations(document):
        mark = Evidence(f"custom:{name}")
        yield attrs.evolve(relation, evidence=(mark, *relation.evidence))
