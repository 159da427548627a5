"""statements, times → statements with platform, addressee, said_at and times"""

from __future__ import annotations

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Platform, Statement
from claimtrack.stages.details.addressees import AddresseeFinder
from claimtrack.stages.details.candidates import CandidateFinder
from claimtrack.stages.details.circumstances import CircumstanceCutter
from claimtrack.stages.details.frames import Levels, frames
from claimtrack.stages.details.moments import MomentFinder, times_inside
from claimtrack.stages.details.platforms import PlatformFinder
from claimtrack.stages.details.signatures import SignatureReader


def detail_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that finds where, to whom and when each statement was made.

    Only the words around a cue count, never what is said itself: who says "the
    report in the Herald was false" does not say so in the Herald.

    Args:
        lexicon: Its rows of platforms, outlets and cue verbs are used.
    """
    candidates, platforms = CandidateFinder(lexicon), PlatformFinder(lexicon)
    cutter = CircumstanceCutter(lexicon)
    signatures = SignatureReader(lexicon)
    addressees, moments = AddresseeFinder(lexicon), MomentFinder(lexicon)

    def add_details(document: Document) -> Document:
        places = candidates.find(document)
        document = cutter.cut(document, places)
        levels = Levels(document)
        around = frames(document, levels)

        def complete(statement: Statement) -> Statement:
            times = tuple(times_inside(statement, document.times))
            frame = around.get(statement.id)
            if frame is None:
                post = signatures.platform(document, statement)
                at = None if post is None else signatures.moment(document, statement)
                return attrs.evolve(statement, platform=post, said_at=at, times=times)
            platform = platforms.find(document, statement, frame, places, levels)
            addressee = addressees.find(document, statement, frame)
            if platform is not None and _is_told(platform, addressee):
                addressee = None
            return attrs.evolve(
                statement,
                platform=platform,
                addressee=addressee,
                said_at=moments.find(document, statement, frame, levels, platform),
                times=times,
            )

        return attrs.evolve(
            document, statements=tuple(map(complete, document.statements))
        )

    return add_details


def _is_told(platform: Platform, addressee: Excerpt | None) -> bool:
    """Whether the one addressed is the platform: "told the BBC"."""
    if addressee is None or platform.start is None:
        return False
    return addressee.start <= platform.start < addressee.end
