"""Whom it is told."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.told import without_told

CUES = CueBook(ENGLISH)


@pytest.mark.parametrize(
    ("text", "content", "by_rules", "told"),
    [
        ("Lee was told it rained .", ((0, 1), (3, 5)), (3, 5), ((3, 5),)),
        ("Lee was told it rained .", ((0, 1),), (3, 5), ((3, 5),)),
        ("Lee was told the truth .", ((0, 1),), None, None),
        ("Jokes were told in Rome .", ((0, 1),), None, ((0, 1),)),
        ("Jokes were told last May .", ((0, 1),), None, ((0, 1),)),
        ("Lee was accused of theft .", ((0, 1), (3, 5)), None, ((0, 1), (3, 5))),
        ("Lee was told it rained .", ((3, 5),), (3, 4), ((3, 5),)),
    ],
)
def test_who_is_told_is_no_part_of_it(page, text, content, by_rules, told):
    """The subject of a passive is told only where nothing else is."""
    ruled = (
        [] if by_rules is None else [Finding(None, (1, 3), (by_rules,), "passive-x")]
    )
    weighed = [Finding(None, (1, 3), content, "learned")]

    found = [f.content for f in without_told(page(text), CUES, ruled, weighed)]

    assert found == ([] if told is None else [told])


@pytest.mark.parametrize(
    ("text", "weighed", "told"),
    [
        ("The lake was warm, Lee told a committee .", (7, 9), (0, 4)),
        ("The lake was warm, Lee told a committee it rained .", (9, 11), (9, 11)),
        ("The lake was warm, Lee told a committee it rained .", (7, 11), (7, 11)),
    ],
)
def test_whom_a_verb_names_is_no_content(page, text, weighed, told):
    """Behind what is told in front stands whom it was told, and nothing that was told."""
    ruled = [Finding((5, 6), (6, 7), ((0, 4),), "clause-subject-verb")]
    found = [Finding((5, 6), (6, 7), (weighed,), "learned")]

    (each,) = without_told(page(text), CUES, ruled, found)

    assert each.content == (told,)


@pytest.mark.parametrize(
    ("text", "rule", "ruled", "cut"),
    [
        ("Lee told aides it rained .", "verb-person-clause", (3, 5), True),
        ("Lee told him that it rained .", "verb-that", (3, 6), True),
        ("Lee said a day later that it rained .", "verb-that", (5, 8), True),
        # what the rules leave out is nobody, or what they keep is no clause
        ("Lee asked a question they hate .", "verb-person-clause", (4, 6), False),
        ("Lee told Oda has lost .", "verb-person-clause", (3, 5), False),
        ("Lee urged aides to rest .", "verb-person-infinitive", (3, 5), False),
    ],
)
def test_what_is_told_begins_behind_whom(page, text, rule, ruled, cut):
    """Whom and when it was told stands before what was told."""
    by_rules = [Finding((0, 1), (1, 2), (ruled,), rule)]
    found = [Finding((0, 1), (1, 2), ((2, ruled[1]),), "learned")]

    (each,) = without_told(page(text), CUES, by_rules, found)

    assert each.content == (ruled if cut else (2, ruled[1]),)
