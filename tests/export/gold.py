"""The seed article as a careful reader reads it, as a document."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.relation import Relation, Unclaimed
from claimtrack.model.span import Excerpt, Span
from claimtrack.model.statement import Act, Form, Platform, SaidAt, Statement
from claimtrack.model.when import TimeExpression, TimeMod

SEEDS = Path(__file__).parents[2] / "seeds"
KINDS = {"Twitter": "social", "a statement": "statement"}


def gold_document() -> Document:
    """Make the document that a perfect reading of the seed article would give."""
    gold = json.loads((SEEDS / "green-zone.gold.json").read_text("utf-8"))
    text = (SEEDS / "green-zone.txt").read_bytes().decode()
    ids = {each["canonical"]: f"p{n}" for n, each in enumerate(gold["speakers"], 1)}

    def cut(span: list[int]) -> Excerpt:
        return Span(*span).cut(text)

    return Document(
        text,
        dt.date.fromisoformat(gold["publication_date"]),
        tuple(_statement(each, ids, cut) for each in gold["statements"]),
        tuple(_speaker(each, ids, cut) for each in gold["speakers"]),
        tuple(
            TimeExpression.of(
                cut(each["span"]),
                each["value"],
                mod=TimeMod(each["mod"]) if "mod" in each else None,
            )
            for each in gold["timexes"]
        ),
        tuple(
            Relation(each["kind"], each["from"].lower(), each["to"][0].lower())
            for each in gold["relations"]
        ),
        tuple(
            Unclaimed(*each["span"], cut(each["span"]).text, each["kind"])
            for each in gold["unclaimed"]
        ),
    )


def _statement(each: dict[str, Any], ids: dict[str, str], cut: Any) -> Statement:
    source, place, when = each["source"], each["platform"], each["stated_on"]
    cue = cut([each["cue"][0][0], each["cue"][-1][1]])
    told = each["addressee"] and each["addressee"]["span"]
    dated = bool(when and when["span"])
    return Statement(
        each["id"].lower(),
        cut(source) if source else None,
        cue,
        tuple(map(cut, each["content"])),
        Form(each["form"]),
        Act(each["act"]),
        speaker=ids.get(each["speaker"]),
        platform=_platform(place) if place else None,
        addressee=cut(told) if told else None,
        said_at=SaidAt(*when["span"], when["value"]) if dated else None,
        parent=each["embedded_in"] and each["embedded_in"].lower(),
        evidence=(Evidence("read by a person", cue.start, cue.end),),
    )


def _platform(place: dict[str, Any]) -> Platform:
    kind = KINDS[place["name"]]
    return Platform(place["name"].removeprefix("a "), kind, *(place["span"] or ()))


def _speaker(each: dict[str, Any], ids: dict[str, str], cut: Any) -> Speaker:
    return Speaker(
        ids[each["canonical"]],
        each["canonical"],
        SpeakerKind(each["kind"].replace("isation", "ization")),
        tuple(each["aliases"]),
        tuple(role["text"] for role in each["roles"]),
        tuple(body["text"] for body in each["affiliation"]),
        tuple(cut(mention["span"]) for mention in each["mentions"]),
    )
