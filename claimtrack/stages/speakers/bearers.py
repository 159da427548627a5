"""names → referents: who bears a name at some place of the text."""

from __future__ import annotations

from typing import Final

from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.stages.speakers.predicates import Predicates
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.scene import Scene
from claimtrack.stages.speakers.units import Unit

_FAME: Final = 50.0  # what an earlier mention is worth against presence
_USED: Final = 200.0  # what it is worth that the very name has been his before
_MOST: Final = 6  # mentions that make more famous
_LONGEST: Final = 30  # words of a name with its apposition that are read


class Bearers:
    """
    Tells whom names mean, and learns what is said beside them.

    Args:
        scene: The text while it is being read.
    """

    def __init__(self, scene: Scene) -> None:
        self._document = scene.document
        self._words = scene.words
        self._units = scene.units
        self._cast = scene.cast
        self._focus = scene.focus
        self._predicates = Predicates(
            scene.document, scene.words, scene.units.all, scene.surroundings
        )

    def meant(self, unit: Unit) -> Referent | None:
        """
        Give whom a name means; None if its title is of the other sex.

        Args:
            unit: Where the name is.
        """
        if self._words.is_label(unit.mention.text):
            return None
        gender = unit.mention.gender
        known = self._cast.meant(unit)
        # A full name is sure, whatever its first name tells: "the actress Sam Roy".
        is_full = len(known) == 1 and " " in self._cast.name(unit)
        fitting = [
            referent
            for referent in known
            if is_full or not (gender and referent.gender and gender != referent.gender)
        ]
        # A bare family name means the one the text is about, unless another has just
        # been named; once it is his, his daughter goes by her full name.
        name = self._cast.name(unit)
        best = max(
            fitting,
            key=lambda r: self._prominence(r) + _USED * (name in r.names),
            default=None,
        )
        if best is not None:
            self._learn(best, unit)
        return best

    def _prominence(self, referent: Referent) -> float:
        return self._focus.present(referent) + _FAME * min(referent.count, _MOST)

    def _learn(self, referent: Referent, unit: Unit) -> None:
        """Take over how somebody is called here, and what he is said to be."""
        name = self._cast.name(unit)
        if name not in referent.names:
            referent.names.append(name)
        for mention in (unit.mention, *unit.told):
            referent.learn(mention)
            if mention.kind is MentionKind.ROLE and mention.speaker_kind is None:
                referent.leads.add(mention.head)  # "the quilter" is she who is one
            owner = self._units.of(mention.owner) if mention.owner else None
            if owner is not None:
                referent.tie(mention.roles[:1], self._cast.meant(owner))
        role = self._predicates.role(unit) if referent.may_be_person() else None
        if role is not None and role not in referent.roles:
            referent.roles.append(role)
        if unit.mention.speaker_kind is SpeakerKind.ORGANIZATION:
            referent.leads.update(self._bodies_in(unit.mention))

    def _bodies_in(self, mention: Mention) -> set[str]:
        """Give what a body is said to be beside its name: "Oda, an airline"."""
        words = self._document.words
        norms = words.norm[words.at(mention.start) : words.at(mention.end)]
        return {norm for norm in norms[:_LONGEST] if norm in self._words.bodies}
