"""The tables of English are tidy, and all of them are gathered."""

from __future__ import annotations

import pkgutil
import unicodedata
from collections import Counter
from importlib import import_module

import pytest

from claimtrack.lexicon import en
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.model.statement import Act

KINDS = sorted({type(row) for row in ENGLISH.rows}, key=lambda kind: kind.__name__)
# Kinds whose words belong to several rows by their nature: "that" is a determiner
# and a relative pronoun, "strike" an attack and a stoppage, "would" soft or future.
SHARED = {
    "ActWord",
    "Concept",
    "ContentSign",
    "FunctionWord",
    "GroupNoun",
    "TimeParticle",
}


def rows_of(value):
    """Give the rows of a table; what is no table has none."""
    found = value if isinstance(value, tuple) else ()
    return [row for row in found if isinstance(row, Row)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_passes_its_own_check(kind):
    """Our rows are held to what a user's rows are."""
    for row in ENGLISH.of(kind):
        row.check()


@pytest.mark.parametrize("kind", KINDS)
def test_forms_are_in_normal_form(kind):
    """Forms are in lower case and composed, with straight apostrophes."""
    for row in ENGLISH.of(kind):
        for word in row.words:
            assert word == unicodedata.normalize("NFC", word).lower()
            assert "’" not in word
            assert word == " ".join(word.split()) != ""


@pytest.mark.parametrize("kind", KINDS)
def test_no_form_stands_in_two_rows_of_a_kind(kind):
    """Where a later row would take a form over, the table says so once only."""
    own = [row for row in ENGLISH.rows if type(row) is kind]
    counts = Counter(word for row in own for word in row.words)
    doubled = sorted(word for word, count in counts.items() if count > 1)

    assert kind.__name__ in SHARED or doubled == []


@pytest.mark.parametrize(
    "name", [found.name for found in pkgutil.iter_modules(en.__path__)]
)
def test_every_table_is_gathered(name):
    """No table is forgotten, and each is a tuple of rows with a docstring above."""
    module = import_module(f"claimtrack.lexicon.en.{name}")
    public = {key: value for key, value in vars(module).items() if key.isupper()}
    rows = [row for value in public.values() for row in rows_of(value)]
    gathered = set(map(id, ENGLISH.rows))

    assert module.__doc__
    assert rows
    assert all(id(row) in gathered for row in rows)


def test_denial_and_assertion_are_kept_apart():
    """What one does by a verb is told by its row, and the tables agree."""
    verbs = ENGLISH.by_form(CueVerb)

    assert verbs["denied"].act is Act.DENY
    assert verbs["said"].act is Act.ASSERT
    assert verbs["confirmed"].act is Act.CONFIRM
