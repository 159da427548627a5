"""All rules about cues."""

from __future__ import annotations

from hypothesis import given

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.rules import find_by_rules
from claimtrack.testing import news, texts

CUES = CueBook(ENGLISH)
NONE = CueBook(ENGLISH.without(*CUES.verbs["said"][0].words))


@given(texts())
def test_findings_are_whole(page, text):
    """Each finding has a cue, and no empty piece of content."""
    for each in find_by_rules(page(text), CUES):
        assert each.cue is not None
        assert all(first < end for first, end in each.content)


@given(news())
def test_what_is_not_in_the_book_reports_nothing(page, text):
    """Without the row of "said" no finding has it as its cue."""
    found = page(text)
    for each in find_by_rules(found, NONE):
        assert "said" not in found.norm[slice(*each.cue)]


def test_each_kind_of_cue_is_read(page):
    """Verbs, phrases, nouns and adjectives report."""
    text = (
        "Lee said that it rained. According to Roy, it snowed. Ito was sure that it was"
        " cold. His claim that it was hot was false."
    )

    rules = {each.rule for each in find_by_rules(page(text), CUES)}

    assert rules == {"verb-that", "adjunct-in-front", "adjective-that", "noun-that"}
