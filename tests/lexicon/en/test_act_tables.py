"""The examples of the tables about acts are read as their rows say."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows import acts, details, relations, silence
from claimtrack.lexicon.rows.base import Row
from claimtrack.model.statement import Act

KINDS = sorted(
    (
        kind
        for module in (acts, details, relations, silence)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Row) and kind is not Row
    ),
    key=lambda kind: kind.__name__,
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_row_is_gathered(kind):
    """Each kind has rows in the lexicon, and each row is sound."""
    rows = ENGLISH.of(kind)

    assert rows
    for row in rows:
        row.check()


@pytest.mark.parametrize(
    "row", ENGLISH.of(acts.DenialVerb), ids=lambda row: row.words[0]
)
def test_verbs_of_denial_do_as_they_say(row):
    """The example of a verb denies, and its counter-example does not."""
    assert Act.DENY in {s.act for s in claimtrack.parse(row.example).statements}
    if row.counter:
        assert Act.DENY not in {s.act for s in claimtrack.parse(row.counter).statements}


@pytest.mark.parametrize(
    "row", ENGLISH.of(details.PlatformNoun), ids=lambda row: row.words[0]
)
def test_platforms_are_read(row):
    """The example of a noun has such a platform, and its counter-example has none."""
    kinds = {
        s.platform and s.platform.kind for s in claimtrack.parse(row.example).statements
    }

    assert row.kind in kinds
    if row.counter:
        assert {s.platform for s in claimtrack.parse(row.counter).statements} <= {None}
