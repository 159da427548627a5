"""Strategies for texts and for the dates on which they were published."""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import strategies as st

from claimtrack.testing import phrases

_PAIRS: Final = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("„", "“"))

# What has broken readers of text before: marks without a partner, strange line
# breaks, halves of surrogate pairs, controls that turn the direction of writing.
_TROUBLE: Final = (
    "“", "”", "«", "»", "‘", "’", '"', "'", "''", "``", "„", "‹",
    "\n", "\n\n", "\r\n", "\u2028", "\x85", "\t", "\xa0", "\0", "\ufeff",
    "\ud800", "\udfff", "\u202e", "\u2066", "\u200d", "\u0301", "İ", "ß", "ﬁ", "😀",
    ".", "…", "?!", "Mr.", "U.S.", "a.m.", "No. 5", "6'2\"", "--", "—",
    " said ", "He said", "according to", "Monday", "2021-07-08", "9/11", "99999999999",
)  # fmt: skip


def texts(max_pieces: int = 30) -> st.SearchStrategy[str]:
    """
    Make any string at all, with a taste for what is hard to read.

    Args:
        max_pieces: From how many pieces a text is put together at most.
    """
    anything = st.text(st.characters(exclude_categories=()))
    pieces = st.one_of(st.sampled_from(_TROUBLE), st.text(max_size=8))
    return st.one_of(
        anything, st.lists(pieces, max_size=max_pieces).map("".join), news()
    )


@st.composite
def quotations(draw: st.DrawFn) -> str:
    """Make a clause in some pair of quotation marks, as in “it was safe,”."""
    opening, closing = draw(st.sampled_from(_PAIRS))
    stop = draw(st.sampled_from((",", ".", "?", "")))
    return f"{opening}{draw(st.sampled_from(phrases.CLAUSES))}{stop}{closing}"


@st.composite
def _sentences(draw: st.DrawFn) -> str:
    """Make a sentence in which somebody says something."""
    name = draw(st.sampled_from(phrases.NAMES))
    verb = draw(st.sampled_from(phrases.VERBS))
    clause = draw(st.sampled_from(phrases.CLAUSES))
    place = draw(st.sampled_from(("", *phrases.PLATFORMS)))
    time = draw(st.sampled_from(("", *phrases.TIMES)))
    charge = draw(st.sampled_from(phrases.CHARGES))
    tail = " ".join(part for part in (place, time) if part)
    # One pattern for each way of reporting that the rules know, so that every rule is
    # reached.
    patterns = (
        f"{draw(quotations())} {name} {verb} {tail}",
        f"{name} {verb} {tail} that {clause}",
        f"{name} denied {charge} {tail}",
        f"according to {name}, {clause} {time}",
        f"{name} {verb}: {draw(quotations())}",
        f"{clause} {time}",
    )
    words = " ".join(draw(st.sampled_from(patterns)).split())
    return f"{words[:1].upper()}{words[1:]}."


def news(max_paragraphs: int = 4) -> st.SearchStrategy[str]:
    """
    Make a text like a news article: invented people, statements, denials, dates.

    Args:
        max_paragraphs: How many paragraphs it has at most; it has at least one.
    """
    paragraphs = st.lists(_sentences(), min_size=1, max_size=3).map(" ".join)
    breaks = st.sampled_from(("\n\n", "\n", "\r\n\r\n", "\n    "))
    many = st.lists(paragraphs, min_size=1, max_size=max_paragraphs)
    return st.builds(lambda between, parts: between.join(parts), breaks, many)


@st.composite
def _exchanges(draw: st.DrawFn) -> str:
    """Make a paragraph in which somebody reacts, or says nothing."""
    name, other = draw(st.permutations(phrases.PERSONS))[:2]
    clause = draw(st.sampled_from(phrases.CLAUSES))
    frame = draw(st.sampled_from(phrases.EXCHANGES))
    return frame.format(name=name, other=other, clause=clause)


def exchanges(max_paragraphs: int = 4) -> st.SearchStrategy[str]:
    """
    Make a text in which people react to each other: denials, replies, silence.

    Args:
        max_paragraphs: How many paragraphs it has at most; it has at least one.
    """
    paragraphs = st.lists(_exchanges(), min_size=1, max_size=max_paragraphs)
    return paragraphs.map("\n\n".join)


def published_dates() -> st.SearchStrategy[dt.date | dt.datetime | str | None]:
    """Make whatever `parse` takes as a publication date, None included."""
    # Whole minutes: the offsets of real zones, as ISO 8601 writes them.
    zones = st.builds(
        lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)),
        st.integers(-14 * 60, 14 * 60),
    )
    naive = st.datetimes()
    aware = st.datetimes(
        min_value=dt.datetime(2, 1, 1),  # noqa: DTZ001  the zone comes from `zones`
        max_value=dt.datetime(9998, 12, 31),  # noqa: DTZ001  the same
        timezones=zones,
    )
    moments = st.one_of(st.dates(), naive, aware)
    return st.one_of(st.none(), moments, moments.map(lambda moment: moment.isoformat()))
