"""Stages in an order that is checked before it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import attrs

from claimtrack.errors import ChainError
from claimtrack.model.document import Document
from claimtrack.model.statement import Statement

Work: TypeAlias = Callable[[Document], Document]
"""What a stage does: it returns the document with some fields filled."""

_FIELDS: Final = frozenset(field.name for field in attrs.fields(Document))
# What a document has before any stage has run.
_GIVEN: Final = frozenset({"text", "published"})


@attrs.frozen
class Stage:
    """
    One step of the reading.

    Args:
        name: What the stage adds: "sentences".
        work: A function from document to document.
        needs: The fields of the document that it reads.
        gives: The fields that it fills or changes.

    Raises:
        ChainError: If a field is none of `Document`, or it gives nothing.
    """

    name: str
    work: Work = attrs.field(repr=False)
    needs: tuple[str, ...]
    gives: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        for fields in (self.needs, self.gives):
            if isinstance(fields, str):
                reason = f"needs a tuple of fields: write ({fields!r},), not {fields!r}"
                raise ChainError(self.name, reason)
        # A misspelled field would otherwise look like one that nobody gives.
        unknown = sorted({*self.needs, *self.gives} - _FIELDS)
        if unknown:
            reason = f"names {unknown[0]!r}, but the fields of a Document are "
            raise ChainError(self.name, reason + ", ".join(sorted(_FIELDS)))
        if not self.gives:
            raise ChainError(self.name, "gives nothing; name the fields it fills")
        if not callable(self.work):
            raise ChainError(self.name, f"has no function, but {self.work!r}")


@attrs.frozen
class Chain:
    """
    Stages, each of which finds what it needs.

    A chain never changes; `before`, `after`, `replace` and `without` make a new
    one, which is checked like the first.

    Args:
        stages: The stages in the order in which they run.

    Raises:
        ChainError: If two have the same name, or one needs what none before it gives.
    """

    stages: tuple[Stage, ...]

    def __attrs_post_init__(self) -> None:
        # Checked when it is built: on the first text, it would be too late for whoever
        # starts a long job.
        there = set(_GIVEN)
        names: set[str] = set()
        for stage in self.stages:
            if stage.name in names:
                raise ChainError(stage.name, "is in the chain twice; rename one")
            missing = [name for name in stage.needs if name not in there]
            if missing:
                raise ChainError(
                    stage.name,
                    f"needs {missing[0]!r}, which no stage before it gives; add such a"
                    f" stage with chain.before({stage.name!r}, …)",
                )
            names.add(stage.name)
            there.update(stage.gives)

    def __iter__(self) -> Iterator[Stage]:
        """Go through the stages in their order."""
        return iter(self.stages)

    def run(self, document: Document) -> Document:
        """
        Send a document through all stages.

        Raises:
            ChainError: If a stage gives no document, or statements that lead to none.
        """
        for stage in self.stages:
            document = stage.work(document)
            if not isinstance(document, Document):
                kind = type(document).__name__
                reason = (
                    f"gave no Document, but a {kind}; return attrs.evolve(document, …)"
                )
                raise ChainError(stage.name, reason)
            if "statements" in stage.gives:
                _check_statements(stage, document)
        return document

    def before(self, name: str, stage: Stage) -> Chain:
        """Make a chain with `stage` in front of the stage called `name`."""
        at = self._place(name)
        return Chain((*self.stages[:at], stage, *self.stages[at:]))

    def after(self, name: str, stage: Stage) -> Chain:
        """Make a chain with `stage` behind the stage called `name`."""
        at = self._place(name) + 1
        return Chain((*self.stages[:at], stage, *self.stages[at:]))

    def replace(self, name: str, stage: Stage) -> Chain:
        """Make a chain with `stage` instead of the stage called `name`."""
        at = self._place(name)
        return Chain((*self.stages[:at], stage, *self.stages[at + 1 :]))

    def without(self, *names: str) -> Chain:
        """
        Make a chain that lacks the stages called `names`.

        Raises:
            ChainError: If there is no such stage, or another one needs what it gives.
        """
        # All names first, so that the error is about the misspelled one and not about
        # what another stage then lacks.
        for name in names:
            self._place(name)
        return Chain(tuple(stage for stage in self.stages if stage.name not in names))

    def _place(self, name: str) -> int:
        names = [stage.name for stage in self.stages]
        if name not in names:
            raise ChainError(name, f"is not in the chain, which has {', '.join(names)}")
        return names.index(name)


def _check_statements(stage: Stage, document: Document) -> None:
    """Refuse what is no statement, and ids that lead nowhere: the next stage follows them."""
    ids: set[str | None] = {None}
    for statement in document.statements:
        if not isinstance(statement, Statement):
            raise ChainError(stage.name, f"gave {statement!r}, which is no Statement")
        ids.add(statement.id)
    for statement in document.statements:
        for name in (statement.parent, statement.same_source):
            if name not in ids:
                raise ChainError(
                    stage.name,
                    f"left out {name!r}, to which {statement.id!r} leads; drop"
                    " statements by document.keep(…)",
                )
