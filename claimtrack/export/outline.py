"""document → the same arranged for a reader"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.export.acts import did
from claimtrack.export.bonds import Bond, Bonds
from claimtrack.export.wording import moment, number, place
from claimtrack.model.document import Document
from claimtrack.model.people import Speaker
from claimtrack.model.statement import SaidAt, Statement
from claimtrack.text.columns import one_line

DOUBTFUL: Final = 0.5
"""The confidence below which a reader is warned: it is rather wrong than right."""


@attrs.frozen
class Group:
    """
    What one speaker says.

    Args:
        speaker: Who; None for statements whose speaker is unknown.
        statements: What, in the order of the text.
    """

    speaker: Speaker | None
    statements: tuple[Statement, ...]


@attrs.frozen
class Remark:
    """
    Something to tell about a statement.

    Args:
        words: The words.
        statement: The id of the statement that the words lead to; None if to none.
    """

    words: str
    statement: str | None = None

    def __str__(self) -> str:
        """Give the words with the id behind them."""
        return (
            self.words if self.statement is None else f"{self.words} {self.statement}"
        )


class Outline:
    """
    A document arranged for a reader.

    Args:
        document: The document; references to what it does not have are left out.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._speakers = {speaker.id: speaker for speaker in document.speakers}
        self._statements = frozenset(found.id for found in document.statements)
        self._bonds = Bonds(document)

    def groups(self) -> tuple[Group, ...]:
        """Give the statements by speaker, in the order of each one's first statement."""
        found: dict[str | None, list[Statement]] = {}
        for statement in self.document.statements:
            # A document from elsewhere may name a speaker that it does not have.
            known = self.speaker(statement.speaker)
            found.setdefault(known.id if known else None, []).append(statement)
        # Last, whatever the order of the text: a reader looks for names first.
        nobody = found.pop(None, None)
        groups = [Group(self.speaker(key), tuple(own)) for key, own in found.items()]
        if nobody:
            groups.append(Group(None, tuple(nobody)))
        return tuple(groups)

    def speaker(self, key: str | None) -> Speaker | None:
        """Give the speaker with this id, or None."""
        return None if key is None else self._speakers.get(key)

    def about(self, speaker: Speaker) -> str:
        """Tell a speaker's roles, each once and at its fullest, and for whom he speaks."""
        wholes = [speaker.name, *speaker.roles]
        # “mayor” goes without saying beside “mayor of Rome”.
        roles = [
            role
            for role in speaker.roles
            if not any(role in other and role != other for other in wholes)
            and role != speaker.name
            and not _is_same_office(role, speaker.name)
        ]
        text = "; ".join(map(one_line, dict.fromkeys(roles)))
        principal = self.speaker(speaker.principal)
        if principal is None or _is_told(principal, wholes):
            return text
        return f"{text} for {one_line(principal.name)}".lstrip()

    def bonds(self, statement: Statement) -> Iterator[Bond]:
        """Give the relations of a statement, those that go out from it first."""
        return self._bonds.of(statement)

    def counts(self) -> str:
        """Say in one line how much there is: "2 statements by 1 speaker · 1 denial"."""
        document = self.document
        heard = {group.speaker.id for group in self.groups() if group.speaker}
        line = number(len(document.statements), "statement", "statements")
        if heard:
            line += " by " + number(len(heard), "speaker", "speakers")
        return " · ".join(filter(None, (line, self._bonds.counts())))

    def cue(self, statement: Statement) -> str:
        """Give the cue; where no speaker is known, with the source in front of it."""
        words = statement.cue.text if statement.cue else "–"
        if self.speaker(statement.speaker) is None and statement.source:
            words = f"{statement.source.text} {words}"
        return one_line(words)

    def remarks(self, statement: Statement, *, quiet: bool = True) -> Iterator[Remark]:
        """
        Tell what is known about a statement beside who says what.

        Args:
            statement: The statement.
            quiet: Whether to tell to which statements of the same occasion it is bound.
        """
        bonds = list(self.bonds(statement))
        if statement.confidence < DOUBTFUL:
            yield Remark(f"unsure ({statement.confidence:.2f})")
        act = did(statement, bonds)
        if act:
            yield Remark(act)
        if statement.platform:
            yield Remark(place(statement.platform))
        if statement.addressee:
            yield Remark(f"to {statement.addressee.text}")
        if statement.said_at:
            yield Remark(self._when(statement.said_at))
        if statement.parent in self._statements:
            yield Remark("told in", statement.parent)
        for bond in bonds:
            if quiet and bond.quiet and bond.other:
                yield Remark(bond.words, bond.other.id)

    def _when(self, said_at: SaidAt) -> str:
        # An X stands for what is unknown, such as the year of a weekday.
        if "X" in said_at.value:
            # To a person, the words tell more than a value that is half open.
            words = self.document.text[said_at.start : said_at.end]
            return f"{words} (unresolved)"
        return moment(said_at.value)

    def who_and_where(self, statement: Statement) -> str:
        """Name a statement's speaker and platform: "Jane Roe, in a statement"."""
        known = self.speaker(statement.speaker)
        if known:
            name = known.name
        else:
            name = statement.source.text if statement.source else "unnamed"
        where = f", {place(statement.platform)}" if statement.platform else ""
        return one_line(name + where)


def _is_same_office(role: str, name: str) -> bool:
    """Whether somebody without a name is called by it: "spokesperson for Oda"."""
    whose = role.partition(" for ")[2]
    return whose != "" and whose == name.partition(" for ")[2]


def _is_told(principal: Speaker, wholes: list[str]) -> bool:
    """Whether the name or a role, "spokeswoman for Oda", already says for whom."""
    names = (principal.name, *principal.aliases)
    return any(name in whole for name in names if name for whole in wholes)
