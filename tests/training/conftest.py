"""Small corpora, written by hand."""

from __future__ import annotations

import json
from importlib.util import find_spec

import pytest

NUMERICAL = ("boosting", "chains", "crf", "command", "cues", "judges", "make")
# The extra `train` need not be installed to test the rest.
collect_ignore = (
    [] if find_spec("sklearn") else [f"test_{name}.py" for name in NUMERICAL]
)

WHO = ("Lee", "The mayor", "Ms. Roy", "A spokesman")
WHAT = ("rain fell", "the bridge is safe", "no one was hurt", "talks had failed")


def sentences():
    """Give sentences with the offsets of source, cue and content."""
    for who in WHO:
        for what in WHAT:
            for cue in ("said", "denied"):
                yield f"{who} {cue} that {what}.", who, cue, f"that {what}"
            yield (
                f"“{what.capitalize()},” {who} said.",
                who,
                "said",
                f"“{what.capitalize()},”",
            )


@pytest.fixture(scope="session")
def rows():
    """Annotated articles of a few sentences each, as lines of a corpus have them."""
    made = []
    every = list(sentences())
    for number in range(0, len(every), 3):
        text, statements = "A headline\n\n", []
        for sentence, *parts in every[number : number + 3]:
            spans = []
            for part in parts:
                at = len(text) + sentence.rindex(part)
                spans.append([at, at + len(part)])
            source, cue, content = spans
            statements.append(
                {"source": source, "cue": cue, "content": [content], "parent": None}
            )
            text += sentence + " Nobody said a word to the man who denied.\n\n"
        made.append({"id": f"a{number}", "text": text, "statements": statements})
    return made


@pytest.fixture(scope="session")
def corpus(rows, tmp_path_factory):
    """The same as a file."""
    path = tmp_path_factory.mktemp("corpus") / "articles.jsonl"
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
