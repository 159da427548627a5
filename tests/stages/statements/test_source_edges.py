"""Sources that end too early."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.source_edges import (
    with_reduced_clauses,
    with_whole_names,
    without_leading_times,
)


@pytest.mark.parametrize(
    ("text", "source", "cue", "whole"),
    [
        (
            "A study published in May said so .",
            (0, 3),
            (5, 6),
            "A study published in May",
        ),
        (
            "A study published in May said so .",
            (0, 2),
            (5, 6),
            "A study published in May",
        ),
        (
            "A study published in May said so .",
            (0, 4),
            (4, 6),
            "A study published in May",
        ),
        ("Two men held on Friday said so .", (0, 3), (5, 6), "Two men held on Friday"),
        ("Lee , held on Friday , said so .", (0, 3), (6, 7), "Lee , held on Friday"),
        ("Theresa May said so .", (0, 1), (1, 3), "Theresa May"),
        # no participle
        ("Lee later Monday said so .", (0, 1), (3, 4), "Lee"),
        ("Lee on Monday said so .", (0, 1), (3, 4), "Lee"),
        ("A poll in May said so .", (0, 2), (4, 5), "A poll"),
        # no time, or more than a time
        ("A man held in Rome said so .", (0, 3), (5, 6), "A man held"),
        ("A man held in May by Roy said so .", (0, 3), (7, 8), "A man held"),
        # who says it stands behind
        ("In May , said Lee , it rained .", (4, 5), (3, 4), "Lee"),
    ],
)
def test_the_time_of_a_participle_belongs_to_the_source(page, text, source, cue, whole):
    """What a participle tells of who speaks goes as far as its time."""
    laid = page(text)
    end = len(laid.norm)

    (found,) = with_reduced_clauses(
        laid, [Finding(source, cue, ((end - 2, end - 1),), "learned")]
    )

    words = text.split()
    assert " ".join(words[slice(*found.source)]) == whole
    assert words[slice(*found.cue)] == ["said"]


@pytest.mark.parametrize(
    "text", ["Lee wrote in May citing rain", "Lee tried in May to say"]
)
def test_a_verb_is_no_participle_before_one(page, text):
    """A finite verb follows what a participle describes."""
    told = Finding((0, 1), (4, 5), ((5, 6),), "learned")

    assert list(with_reduced_clauses(page(text), [told])) == [told]


def test_it_is_not_when_it_was_said():
    """When a study was published is not when it says so."""
    text = (
        "A study published on Monday said that lakes were warm. Lee on Monday said so."
    )
    of_study, of_lee = claimtrack.parse(text).statements

    assert of_study.said_at is None
    assert of_lee.said_at is not None


@pytest.mark.parametrize(
    ("text", "source", "content", "whole"),
    [
        ("Ann “Sis” Roy said so .", (2, 5), ((6, 7),), "Ann “ Sis ” Roy"),
        ("Ann “Sis” Roy said so .", (2, 5), ((0, 2), (6, 7)), "Ann “ Sis ” Roy"),
        ("Mayor Ann Roy said so .", (2, 3), ((4, 5),), "Roy"),
    ],
)
def test_a_nickname_is_no_whole_name(page, text, source, content, whole):
    """A source that begins within marks begins where its name does."""
    laid = page(text)

    (found,) = with_whole_names(laid, [Finding(source, None, content, "learned")])

    assert " ".join(laid.document.words.text[slice(*found.source)]) == whole
    assert found.content == content[-1:]


@pytest.mark.parametrize(
    ("text", "end", "source"),
    [
        ("The next day Lee said so.", 4, (3, 4)),
        ("On Monday the mayor said so.", 4, (0, 4)),
        ("Monday night the mayor said so.", 4, (2, 4)),
        ("Monday night ’s report said so.", 4, (0, 4)),
        ("Lee said so.", 1, (0, 1)),
    ],
)
def test_a_time_in_front_is_no_source(page, text, end, source):
    """A time in front of a noun phrase tells when, but an owner is a part of it."""
    told = Finding((0, end), (end, end + 1), ((end + 1, end + 2),), "learned")

    (found,) = without_leading_times(page(text), [told])

    assert found.source == source
