"""Corpora read from folders and files."""

from __future__ import annotations

import pytest

from claimtrack.errors import UnreadableError
from claimtrack.model.span import Span
from claimtrack.training.corpora import Marked, read_corpus

TEXT = "Lee said\nthat rain fell.\n"
STANDOFF = """\
T1\tSource 0 3\tLee
T2\tCue 4 8\tsaid
T3\tContent 9 13;14 23\tthat rain fell
T4\tAttribution 4 8\tsaid
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
E2\tAttribution:T4 Source:T1 Cue:T2
#1\tAnnotatorNotes T1\tsure
"""


def test_lines_are_read_as_they_are(rows, corpus):
    """A file of lines gives its articles in order, nested statements included."""
    articles = read_corpus(corpus)

    assert [article.name for article in articles] == [row["id"] for row in rows]
    assert all(article.whole for article in articles)
    first = rows[0]["statements"][0]
    assert articles[0].statements[0].content == (Span(*first["content"][0]),)


def test_brat_files_are_read(tmp_path):
    """Events become statements; pieces that only a blank parts become one."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.ann").write_text(STANDOFF, encoding="utf-8")
    (article,) = read_corpus(tmp_path)

    assert article.text == TEXT
    assert not article.whole
    assert article.statements == (Marked((Span(0, 3),), (Span(4, 8),), (Span(9, 23),)),)


def test_the_first_annotator_counts(tmp_path):
    """Annotations lie beside the text or in a folder of their own, under a name each."""
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "attributions" / "a_ann.ann").write_text(STANDOFF, encoding="utf-8")
    (tmp_path / "attributions" / "a_bob.ann").write_text("", encoding="utf-8")
    (article,) = read_corpus(tmp_path)

    assert len(article.statements) == 1


def test_line_ends_keep_their_offsets(tmp_path):
    """Offsets count both characters of a line end, where a file has two."""
    (tmp_path / "a.txt").write_bytes(b"Hm.\r\nLee said no.")
    (tmp_path / "a.ann").write_text(
        "T1\tCue 9 13\tsaid\nT2\tContent 14 16\tno\nE1\tAttribution:T1 Cue:T1 Content:T2\n",
        encoding="utf-8",
    )
    (article,) = read_corpus(tmp_path)
    (marked,) = article.statements

    assert marked.cue[0].cut(article.text).text == "said"


@pytest.mark.parametrize(
    "line", ["Lee said no.", "[]", "{}", '{"id": "a", "text": "", "statements": [3]}']
)
def test_a_line_that_is_no_article_is_named(tmp_path, line):
    """What is no JSON, or has other fields, is told with its number."""
    path = tmp_path / "a.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")

    with pytest.raises(UnreadableError, match="line 2 is no annotated article"):
        read_corpus(path)


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt"])
def test_a_corpus_in_another_encoding_is_refused(tmp_path, name):
    """Offsets into a text that was decoded wrongly would teach nonsense."""
    (tmp_path / name).write_bytes("Núñez said no.".encode("cp1252"))
    (tmp_path / "a.ann").write_text(STANDOFF, encoding="utf-8")

    with pytest.raises(UnreadableError, match="is not UTF-8"):
        read_corpus(tmp_path if name.endswith("txt") else tmp_path / name)


def test_a_corpus_that_is_not_there_is_missed(tmp_path):
    """A wrong path and an empty folder are errors that name the path."""
    with pytest.raises(UnreadableError, match="neither"):
        read_corpus(tmp_path / "none")
    with pytest.raises(UnreadableError, match="no annotated article"):
        read_corpus(tmp_path)
