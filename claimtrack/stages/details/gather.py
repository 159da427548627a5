"""statements, times → statements with platform, addressee, said_at and times"""

from __future__ import annotations

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Platform, Statement
from claimtrack.stages.details.addressees import AddresseeFinder
from claimtrack.stages.details.candidates import Candidate, CandidateFinder
from claimtrack.stages.details.circumstances import CircumstanceCutter
from claimtrack.stages.details.frames import Frame, Levels, frames
from claimtrack.stages.details.moments import MomentFinder, times_inside
from claimtrack.stages.details.platforms import PlatformFinder
from claimtrack.stages.details.recipients import Recipients
from claimtrack.stages.details.signatures import SignatureReader


def detail_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that finds where, to whom and when each statement was made.

    Only the words around a cue count, never what is said itself: who says "the
    report in the Herald was false" does not say so in the Herald.

    Args:
        lexicon: Its rows of platforms, outlets and cue verbs are used.
    """
    candidates, cutter = CandidateFinder(lexicon), CircumstanceCutter(lexicon)
    reader = _Reader(lexicon)

    def add_details(document: Document) -> Document:
        places = candidates.find(document)
        document = cutter.cut(document, places)
        levels = Levels(document)
        recipients = reader.recipients(document, places)
        around = frames(document, levels)
        outer = {statement.id: statement for statement in document.statements}
        scene = _Scene(document, places, levels, around, recipients, outer)
        statements = tuple(reader.complete(scene, s) for s in document.statements)
        return attrs.evolve(document, statements=statements)

    return add_details


@attrs.frozen
class _Scene:
    """A document, and what was seen in all of it before any statement is looked at."""

    document: Document
    places: list[Candidate]
    levels: Levels
    frames: dict[str, Frame]
    recipients: Recipients
    outer: dict[str, Statement]


class _Reader:
    """Completes statements with the details that each finder finds."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._platforms = PlatformFinder(lexicon)
        self._addressees = AddresseeFinder(lexicon)
        self._moments = MomentFinder(lexicon)
        self._signatures = SignatureReader(lexicon)

    def recipients(self, document: Document, places: list[Candidate]) -> Recipients:
        """Give those who may be spoken to in the document."""
        return Recipients(document, places, self._addressees.words)

    def complete(self, scene: _Scene, statement: Statement) -> Statement:
        """Give the statement with platform, addressee, said_at and times."""
        document, levels = scene.document, scene.levels
        times = tuple(times_inside(statement, document.times))
        frame = scene.frames.get(statement.id)
        if frame is None:
            post = self._signatures.platform(document, statement)
            at = None if post is None else self._signatures.moment(document, statement)
            return attrs.evolve(statement, platform=post, said_at=at, times=times)
        places = scene.places
        platform = self._platforms.find(document, statement, frame, places, levels)
        outer = scene.outer.get(statement.parent or "")
        if platform is None and outer is not None:
            platform = self._platforms.of_quoter(document, frame, outer, places)
        addressee = self._addressees.find(document, statement, frame, scene.recipients)
        if platform is not None and self._is_told(document, platform, addressee):
            addressee = None
        return attrs.evolve(
            statement,
            platform=platform,
            addressee=addressee,
            said_at=self._moments.find(document, statement, frame, levels, platform),
            times=times,
        )

    def _is_told(
        self, document: Document, platform: Platform, addressee: Excerpt | None
    ) -> bool:
        """Whether the one addressed is the platform, and not somebody of it."""
        if addressee is None or platform.start is None:
            return False
        if not addressee.start <= platform.start < addressee.end:
            return False
        told, words = document.words.within(addressee), document.words
        before = words.norm[told.start : words.at(platform.start)]
        # "told Ann Roy of the BBC", "told the BBC's Ann Roy"
        owned = CLITIC in words.norm[words.at(platform.start) : told.stop - 1]
        return not owned and self._addressees.words.genitive.isdisjoint(before)
