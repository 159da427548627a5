"""Statements around a passive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.passives import without_subjects

CUES = CueBook(ENGLISH)
NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_the_agent_is_the_source(said, name):
    """Whom “by” names is the source."""
    assert said(f"The plan was condemned by {name}.") == [
        f"{name} <was condemned> The plan"
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("It was reported that it rained.", ["- <was reported> that it rained"]),
        (
            "It was reported by the paper that it rained.",
            ["the paper <was reported> that it rained"],
        ),
        (
            "It was reported by local media that it rained.",
            ["local media <was reported> that it rained"],
        ),
        ("Lee is said to be ill.", ["- <is said> Lee … to be ill"]),
        ("Residents were told that it rained.", ["- <were told> that it rained"]),
        ("Residents were told it rained.", ["- <were told> it rained"]),
        (
            "Lee was told by doctors last May the road was shut.",
            ["doctors <was told> the road was shut"],
        ),
        ("Lee was told what had happened.", ["- <was told> what had happened"]),
        ("Residents were urged to leave.", ["- <were urged> to leave"]),
        ("Residents were urged not to leave.", ["- <were urged> not to leave"]),
        ("Lee was asked whether it rained.", ["- <was asked> whether it rained"]),
        (
            "Lee was described as a liar by the paper.",
            ["the paper <was described> Lee … as a liar"],
        ),
        (
            "Lee was described as king of the hill by the paper.",
            ["the paper <was described> Lee … as king of the hill"],
        ),
        (
            "Lee was considered the father of the club.",
            ["- <was considered> Lee … the father of the club"],
        ),
        (
            "The plan was called a farce by the union.",
            ["the union <was called> The plan … a farce"],
        ),
        ("Lee was accused of lying.", ["- <was accused> Lee … of lying"]),
        ("Lee was asked about the rain.", ["- <was asked> the rain"]),
        ("Lee was pressed on the delay.", ["- <was pressed> the delay"]),
        ("Lee was pressed on why it rained.", ["- <was pressed> why it rained"]),
        (
            "Lee was grilled by senators over the loans.",
            ["senators <was grilled> the loans"],
        ),
        (
            "Lee was pressed by the host, Ann Roy, about the loans.",
            ["the host, Ann Roy <was pressed> the loans"],
        ),
        ("Lee was asked, “Is it late?”", ["- <was asked> “Is it late?”"]),
        ("Lee was asked by Roy: “Why?”", ["Roy <was asked> “Why?”"]),
        ("Lee was asked: Is it late?", ["- <was asked> Is it late?"]),
        ("Lee was told by Roy that it rained.", ["Roy <was told> that it rained"]),
        ("Lee is accused by Roy of lying.", ["Roy <is accused> Lee … of lying"]),
        ("The charge was denied by Lee.", ["Lee <was denied> The charge"]),
        ("The remark was withdrawn by Lee.", ["Lee <was withdrawn> The remark"]),
        ("It was reported the ban ended.", ["- <was reported> the ban ended"]),
        ("It was reported live on Monday.", []),
        ("It was reported where it fell.", []),
        ("The road is expected to open.", ["- <is expected> The road … to open"]),
        (
            "The flood was first confirmed by the army.",
            ["the army <was first confirmed> The flood"],
        ),
    ],
)
def test_passives(said, text, lines):
    """What is reported, and the subject where it is part of that."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "The road was closed.",
        "It was found.",
        "Lee was told",
        "Lee was told the truth.",
        "Lee was told when he came.",
        "Lee was told a man who sings.",
        "Lee left and was said to be ill.",
        "Then was told that it rained.",
        "Lee was called.",
        "The boat was called Sea Star.",
        "The plan was named the best.",
        "Lee is said to the end.",
        "Lee was known for his songs.",
        "The gate was supposed to be shut.",
        "It was agreed.",
        "Lee was described as running late.",
        "Was called a liar by Roy.",
        "A man accused of theft left.",
        "The road was closed by Lee.",
        "Lee was questioned by the guards.",
        "The army was withdrawn by Lee.",
        "Lee was pressed against the wall.",
        "Lee was pressed for an hour.",
    ],
)
def test_no_passive(said, text):
    """Other passives report nothing."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "rule", "kept"),
    [
        ("It was reported that it rained.", "passive-that", False),
        ("Jurors were told that it rained.", "passive-that", False),
        ("Jurors were convinced that it rained.", "passive-that", True),
        ("It was reporting that it rained.", "verb-that", True),
    ],
)
def test_who_is_told_is_no_source(page, text, rule, kept):
    """The subject of a passive says nothing, unless it is who thinks so."""
    found = Finding((0, 1), (1, 3), ((3, 6),), rule)

    (each,) = without_subjects(page(text), CUES, [found])

    assert (each.source is not None) is kept


@pytest.mark.parametrize(
    ("text", "rule", "source", "kept"),
    [
        ("Lee was asked about it.", "passive-about", None, False),
        ("Lee was asked about it.", "learned", None, False),
        ("Lee was asked about it.", "learned", (0, 1), False),
        # no passives, and none that is put to somebody
        ("Lee is asking about it.", "learned", None, True),
        ("Lee is to ask about it.", "learned", None, True),
        ("Lee is determined to go.", "learned", None, True),
    ],
)
def test_who_is_asked_is_no_subject_to_share(page, text, rule, source, kept):
    """A passive has left out no source, so that the sentence lends it none."""
    words = page(text)
    cue = (
        1,
        next(n for n in range(2, 5) if words.norm[n].startswith(("ask", "det"))) + 1,
    )
    found = Finding(source, cue, ((4, 6),), rule, elided=source is None)

    (each,) = without_subjects(words, CUES, [found])

    assert (each.elided or each.source is not None) is kept


@pytest.mark.parametrize(
    ("text", "cue", "content", "kept"),
    [
        ("Police held a nurse accused of theft.", (4, 6), ((6, 7),), False),
        ("Lee left the nurse he accused of theft.", (5, 7), ((2, 4), (7, 8)), True),
        ("Roy and Lee accused Roy of theft.", (3, 4), ((4, 7),), True),
    ],
)
def test_who_is_accused_is_no_source(page, text, cue, content, kept):
    """Who stands right before "accused of" is the one who is."""
    found = Finding((cue[0] - 1, cue[0]), cue, content, "learned")

    (each,) = without_subjects(page(text), CUES, [found])

    assert (each.source is not None) is kept


@pytest.mark.parametrize(
    ("text", "source", "content", "kept"),
    [
        ("Told of it, Lee left.", (4, 5), (1, 3), False),
        ("Urged to rest, Lee left.", (4, 5), (1, 3), False),
        ("Warned by Roy to rest, Lee left.", (2, 3), (3, 5), True),
        ("Asking about it, Lee left.", (4, 5), (1, 3), True),
        ("Convinced of it, Lee left.", (4, 5), (1, 3), True),
    ],
)
def test_who_is_told_stands_behind_a_participle(page, text, source, content, kept):
    """Who is told of something in front of the sentence has not told it."""
    found = Finding(source, (0, 1), (content,), "learned")

    (each,) = without_subjects(page(text), CUES, [found])

    assert (each.source is not None) is kept


@pytest.mark.parametrize(
    ("text", "rule", "source", "kept"),
    [
        ("Roy said Lee is expected to win.", "learned", (0, 1), False),
        ("Roy said Lee is said to be ill.", "hearsay", (0, 1), False),
        ("Roy said Lee is expected by fans to win.", "learned", (6, 7), True),
        ("Roy said Lee is expecting to win.", "learned", (0, 1), True),
        ("Roy said Lee was told to win.", "learned", (0, 1), True),
    ],
)
def test_who_says_that_it_is_expected(page, text, rule, source, kept):
    """What is expected, or hearsay, has no source but who is named behind "by"."""
    end = len(text.split())
    found = Finding(source, (3, 5), ((2, 3), (end - 2, end)), rule)

    (each,) = without_subjects(page(text), CUES, [found])

    assert (each.source is not None) is kept


def test_who_answers_did_not_ask(page):
    """In "Asked whether …, Lee …" and "Lee … when asked whether …", Lee is asked."""
    behind = page("Asked whether it rained, Lee said no.")
    before = page("Lee said no when asked whether it rained.")
    by = page("Asked by Lee whether it rained, Roy said no.")

    assert _asker(behind, (5, 6), (0, 1), (1, 4)) is None
    assert _asker(before, (0, 1), (4, 5), (5, 8)) is None
    assert _asker(by, (2, 3), (0, 1), (3, 6)) == (2, 3)


def _asker(text, source, cue, content):
    asked = Finding(source, cue, (content,), "passive-opening")
    told = Finding((0, 1), (1, 2), ((2, 3),), "verb-clause")
    found, other = without_subjects(text, CUES, [asked, told])

    assert other == told
    return found.source
