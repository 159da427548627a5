"""annotated articles → what the models are to find in them, in units"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import attrs

from claimtrack.chain import Chain
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.stages.statements.grammar import Grammar
from claimtrack.stages.statements.learned.proposals import Proposal, head, propose
from claimtrack.stages.statements.learned.reading import Reader, Strip
from claimtrack.stages.statements.page import page_of
from claimtrack.stages.statements.rules import find_by_rules
from claimtrack.training.corpora import Article


@attrs.frozen
class Target:
    """
    A statement as the models are to find it.

    Args:
        strip: The number of the strip in which its cue lies.
        at: The unit that stands for the cue.
        cue: The units of the cue.
        source: The units of the source.
        content: The units of the content.
        nested: Whether it lies in the content of another one.
    """

    strip: int
    at: int
    cue: frozenset[int]
    source: frozenset[int]
    content: frozenset[int]
    nested: bool


@attrs.frozen
class Lesson:
    """
    An article, cut into strips, with its targets.

    Args:
        name: The name of the article.
        whole: Whether nested statements are marked, too.
        strips: The strips.
        targets: The statements with a cue.
        proposals: What the rules find, for each strip, by the unit of the cue.
    """

    name: str
    whole: bool
    strips: list[Strip] = attrs.field(repr=False)
    targets: list[Target] = attrs.field(repr=False)
    proposals: list[dict[int, Proposal]] = attrs.field(repr=False)

    def labelled(self) -> Iterator[tuple[int, int]]:
        """
        Go through the units of which it is known whether they are cues.

        Where only outermost statements are marked, what lies in the content of one
        may report as well, and so tells nothing.
        """
        # The other strips are the insides of quotations, where such corpora mark
        # nothing.
        strips = self.strips if self.whole else self.strips[:1]
        for number, strip in enumerate(strips):
            mine = [target for target in self.targets if target.strip == number]
            unknown: set[int] = set()
            if not self.whole:
                unknown.update(*(target.content for target in mine))
                unknown.difference_update(target.at for target in mine)
            for unit in range(len(strip)):
                if unit not in unknown:
                    yield number, unit


def lessons_of(
    articles: Iterable[Article], lexicon: Lexicon, chain: Chain, reader: Reader
) -> list[Lesson]:
    """
    Read the articles and find their statements among the units.

    Args:
        articles: The articles.
        lexicon: What the rules read with.
        chain: The stages before the statements.
        reader: Cuts documents into strips.
    """
    grammar = Grammar.of(lexicon)
    lessons = []
    for article in articles:
        document = chain.run(Document(article.text))
        strips = reader.strips(document)
        by_rules = find_by_rules(page_of(document, grammar), grammar.cues)
        lesson = Lesson(
            article.name,
            article.whole,
            strips,
            list(_targets(article, strips)),
            propose(strips, document.words, by_rules),
        )
        lessons.append(lesson)
    return lessons


def _targets(article: Article, strips: list[Strip]) -> Iterator[Target]:
    for marked in article.statements:
        # The inside of a quotation comes later than the text around it.
        for number in range(len(strips) - 1, -1, -1):
            strip = strips[number]
            cue = [i for i in covered(strip, marked.cue) if not strip.is_quote(i)]
            if cue:
                yield Target(
                    number,
                    head(strip, cue),
                    frozenset(cue),
                    frozenset(covered(strip, marked.source)),
                    frozenset(covered(strip, marked.content)),
                    marked.nested,
                )
                break


def covered(strip: Strip, spans: Iterable[Span]) -> list[int]:
    """Give the units of which more than half lies in one of the spans."""
    found = set()
    for span in spans:
        unit = bisect_right(strip.end, span.start)
        while unit < len(strip) and strip.start[unit] < span.end:
            start, end = strip.start[unit], strip.end[unit]
            inside = min(end, span.end) - max(start, span.start)
            # Annotators may cut inside our units, as between a word and its full stop.
            if 2 * inside >= end - start:
                found.add(unit)
            unit += 1
    return sorted(found)
