"""The public interface as a user calls it; mypy must accept every line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from hypothesis.strategies import SearchStrategy

import claimtrack
from claimtrack.chain import Chain, Stage
from claimtrack.errors import PublishedError
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation, Unclaimed
from claimtrack.model.span import Excerpt, Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.model.when import Published, TimeExpression, TimeType
from claimtrack.pipeline import default_chain
from claimtrack.testing import check_time_parser, documents, news

TEXT = "“No,” she said on Monday."

# Reading

document: claimtrack.Document = claimtrack.parse(TEXT)
claimtrack.parse(TEXT, published="2021-07-08")
claimtrack.parse(TEXT, published=dt.date(2021, 7, 8))
claimtrack.parse(TEXT, published=dt.datetime.now(tz=dt.timezone.utc))
claimtrack.parse(TEXT, published=None)
times: tuple[TimeExpression, ...] = claimtrack.find_times(TEXT)

# What was found

for statement in document.statements:
    source: Excerpt | None = statement.source
    pieces: list[str] = [piece.text for piece in statement.content]
    is_denial: bool = statement.act is Act.DENY and not statement.negated
    if statement.speaker is not None:
        name: str = document.speaker(statement.speaker).name
    if statement.said_at is not None:
        day: str = statement.said_at.value
for relation in document.relations:
    target: str | None = relation.target
silences: tuple[Unclaimed, ...] = document.unclaimed
ends: list[dt.datetime | None] = [t.interval.end for t in times if t.interval]

sure: claimtrack.Document = document.keep(lambda said: said.confidence > 0.5)

# Plain data

plain: dict[str, Any] = document.to_dict()
again: claimtrack.Document = claimtrack.Document.from_dict(plain)
time_data: dict[str, object] = times[0].to_dict()

# Words of one's own

lexicon: claimtrack.Lexicon = claimtrack.ENGLISH.with_rows(
    CueVerb(
        "grouse grouses groused grousing",
        Act.EXPRESS,
        (Takes.THAT, Takes.QUOTE),
        example="He groused that it rained.",
    )
)
verbs: dict[str, CueVerb] = lexicon.by_form(CueVerb)
fewer: claimtrack.Lexicon = lexicon.without("groused")

# Parsers of one's own


def find_noon(text: str, published: Published | None) -> Iterable[TimeExpression]:
    """Find the first "noon"."""
    at = text.find("noon")
    if published is None or at < 0:
        return []
    return [TimeExpression(at, at + 4, "noon", TimeType.TIME, "2021-07-08T12:00")]


def find_shouts(document: Document) -> Iterator[Statement]:
    """Find each paragraph in capitals."""
    for paragraph in document.paragraphs:
        words = paragraph.cut(document.text)
        if words.text.isupper():
            yield Statement("", None, None, (words,), Form.DIRECT)


def find_echoes(document: Document) -> list[Relation]:
    """Find statements with the same words."""
    seen: dict[str, str] = {}
    found = []
    for statement in document.statements:
        words = " ".join(piece.text for piece in statement.content)
        if words in seen:
            found.append(Relation("echoes", statement.id, seen[words]))
        seen[words] = statement.id
    return found


registry = claimtrack.Registry()
registry.add_time_parser("noon", find_noon)
registry.add_statement_parser("shouts", find_shouts)
registry.add_relation_parser("echoes", find_echoes)
registry.remove("noon")
loaded: tuple[str, ...] = registry.load_entry_points()
check_time_parser(find_noon, finds="It fell at noon.")

# Stages of one's own


def shout(document: Document) -> Document:
    """Do nothing, loudly."""
    return document


chain: Chain = default_chain(lexicon, registry).after(
    "words", Stage("shout", shout, needs=("words",), gives=("notes",))
)
parser = claimtrack.Parser(lexicon=lexicon, registry=registry)
custom: claimtrack.Document = claimtrack.Parser(chain=chain).parse(TEXT)
also: tuple[TimeExpression, ...] = parser.find_times(TEXT, published="2021-07-08")

# Errors

try:
    claimtrack.parse(TEXT, published="soon")
except PublishedError as error:
    culprit: str = error.value
except claimtrack.ClaimtrackError as other:
    message: str = str(other)

# Stances, places, strategies

label: str = claimtrack.stance("The dam was safe", document).label.value
words: Excerpt = Span(1, 3).cut(TEXT)
is_inside: bool = Span(0, 5).covers(words)
articles: SearchStrategy[str] = news()
made_up: SearchStrategy[claimtrack.Document] = documents()
