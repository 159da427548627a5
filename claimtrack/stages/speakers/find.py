"""mentions, statements → speakers"""

from __future__ import annotations

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.stages.speakers.authors import Authors
from claimtrack.stages.speakers.forward import look_forward
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.sources import Sources
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.stages.speakers.write import write_speakers


def speaker_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that finds out who is meant by the source of each statement.

    A source that could mean several, or nobody known, stays unresolved.

    Args:
        lexicon: Its rows about people.
    """
    words = PeopleWords.of(lexicon)

    def add_speakers(document: Document) -> Document:
        resolver = Resolver(document, words)
        resolver.resolve()
        authors = Authors(document, resolver, words)
        authors.add()
        look_forward(document, resolver, words)
        meant = Sources(document, resolver, words, authors).resolve()
        return write_speakers(document, meant)

    return add_speakers
