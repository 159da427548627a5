"""words, sentences → mentions"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.people import Mention
from claimtrack.stages.mentions import letters as tag
from claimtrack.stages.mentions.chunks import find_chunks
from claimtrack.stages.mentions.describe import Describer
from claimtrack.stages.mentions.joins import Joiner
from claimtrack.stages.mentions.tags import tagger
from claimtrack.text.marks import STOPS

_PRONOUNS: Final = frozenset((tag.PRONOUN, tag.RELATIVE, tag.POSSESSIVE))


def mention_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that finds the noun phrases that could speak.

    Mentions nest and overlap: "Ann Roy", "Ann Roy, the mayor" and "Ann Roy, the
    mayor of Rome" are all given, in the order of their beginning, the longest
    first.

    Args:
        lexicon: Its rows about people.
    """
    reader = tagger(lexicon)
    describer = Describer(lexicon)

    def add_mentions(document: Document) -> Document:
        tags = reader.tag(document)
        found = {
            (mention.start, -mention.end): mention
            for mention in _mentions(document, tags, describer)
        }
        ordered = tuple(found[place] for place in sorted(found))
        return attrs.evolve(document, mentions=ordered)

    return add_mentions


def _mentions(document: Document, tags: str, describer: Describer) -> Iterator[Mention]:
    words = document.words
    for sentence in document.sentences:
        within = words.within(sentence)
        terse = words.norm[within.stop - 1][0] not in STOPS
        chunks = list(find_chunks(tags, within.start, within.stop, terse))
        for phrase in Joiner(tags, chunks, within.stop).join():
            yield describer.phrase(document, tags, phrase)
        for at in within:
            if tags[at] in _PRONOUNS:
                yield describer.pronoun(document, at)
