"""The findings beside the text: statements by speaker, times, silence, notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from claimtrack.export.acts import denies
from claimtrack.export.bonds import Bond
from claimtrack.export.html.elements import element, elements, line
from claimtrack.export.outline import Group, Outline, Remark
from claimtrack.export.wording import UNDATED, is_undated, meaning
from claimtrack.model.evidence import Evidence
from claimtrack.model.statement import Statement
from claimtrack.model.when import TimeExpression

_TIME_HEADS: Final = ("words", "value", "type", "grain", "from", "rule")


class Listing:
    """
    Lists what was found.

    Args:
        outline: The document.
        shades: The class for the colour of each speaker.
        prefix: What all ids of this document begin with.
        explain: Whether the reasons are open from the beginning.
    """

    def __init__(
        self,
        outline: Outline,
        shades: dict[str | None, str],
        prefix: str,
        *,
        explain: bool,
    ) -> None:
        self._outline = outline
        self._document = outline.document
        self._shades = shades
        self._prefix = prefix
        self._explain = explain

    def html(self) -> str:
        """Give the whole list."""
        groups = (self._group(group) for group in self._outline.groups())
        return "".join((*groups, self._times(), self._unclaimed(), self._notes()))

    def _group(self, group: Group) -> str:
        speaker = group.speaker
        if speaker is None:
            head = "Speaker unknown"
            about = ""
        else:
            head = line(speaker.name) or line(speaker.id)
            told = line(self._outline.about(speaker))
            about = element("p", told, class_="about") if told else ""
        shade = self._shades[speaker.id if speaker else None]
        items = "".join(map(self._statement, group.statements))
        return element(
            "section",
            element("h2", head, class_=shade),
            about,
            element("ul", items),
            class_="speaker",
        )

    def _statement(self, statement: Statement) -> str:
        cue = line(self._outline.cue(statement))
        content = " … ".join(line(piece.text) for piece in statement.content)
        bonds = list(self._outline.bonds(statement))
        # Quiet bonds are remarks here, as in the terminal; the others get a line of
        # their own.
        about = " · ".join(map(self._remark, self._outline.remarks(statement)))
        return element(
            "li",
            element(
                "p",
                self._link(statement.id, "at-"),
                " ",
                element("b", cue, class_="denial" if denies(statement) else None),
                " ",
                element("bdi", content),
            ),
            element("p", about, class_="about") if about else "",
            *(self._bond(bond) for bond in bonds if not bond.quiet),
            self._why(statement, bonds),
            id=self._prefix + statement.id,
        )

    def _remark(self, remark: Remark) -> str:
        words = line(remark.words)
        return f"{words} {self._link(remark.statement)}" if remark.statement else words

    def _bond(self, bond: Bond) -> str:
        arrow = "↳ " if bond.outgoing else "↰ "
        if bond.other is None:
            told = "what no statement here says"
        else:
            who = line(self._outline.who_and_where(bond.other))
            told = f"{self._link(bond.other.id)} ({who})"
        kind = "bond alarming" if bond.alarming else "bond"
        return element("p", arrow, line(bond.words), " ", told, class_=kind)

    def _why(self, statement: Statement, bonds: list[Bond]) -> str:
        reasons = [self._reason(one) for one in statement.evidence]
        for bond in bonds:
            if bond.outgoing:
                told = [self._reason(one) for one in bond.relation.evidence]
                reasons.append(
                    f"{line(bond.words)}: {', '.join(told) or 'no evidence'}"
                )
        summary = f"why – confidence {statement.confidence:.2f}"
        return element(
            "details",
            element("summary", summary),
            element("ul", elements("li", reasons)),
            # <details> folds and unfolds without a script.
            # browsers.
            **{"open": ""} if self._explain else {},
        )

    def _reason(self, evidence: Evidence) -> str:
        rule = element("code", line(evidence.rule))
        if evidence.start is None:
            return rule
        words = self._document.text[evidence.start : evidence.end]
        return f"{rule} “{element('bdi', line(words))}”"

    def _times(self) -> str:
        if not self._document.times:
            return ""
        rows = "".join(map(self._time, self._document.times))
        heads = (element("th", head, scope="col") for head in _TIME_HEADS)
        table = element("table", element("tr", *heads), rows)
        foot = (
            element("p", UNDATED, class_="about") if is_undated(self._document) else ""
        )
        return element("section", element("h2", "Times"), table, foot, class_="times")

    def _time(self, time: TimeExpression) -> str:
        grain = time.grain.value if time.grain else ""
        cells = (
            *(element("bdi", line(time.text)), line(meaning(time))),
            *(time.type.value.lower(), grain, line(time.anchor or "")),
            element("code", line(time.rule)),
        )
        return element("tr", elements("td", cells))

    def _unclaimed(self) -> str:
        facts = (f"“{line(fact.text)}”" for fact in self._document.unclaimed)
        return _section("Unclaimed", facts)

    def _notes(self) -> str:
        notes = (
            f"{line(note.message)} (characters {note.start} to {note.end})"
            for note in self._document.notes
        )
        return _section("Notes", notes)

    def _link(self, key: str, place: str = "") -> str:
        return element("a", line(key), href=f"#{self._prefix}{place}{key}")


def _section(title: str, items: Iterable[str]) -> str:
    inner = elements("li", items)
    return (
        element("section", element("h2", title), element("ul", inner)) if inner else ""
    )
