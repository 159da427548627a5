"""The pages point at what is there, and every page can be found."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS]
PATH = re.compile(r"`(?!\.venv)([a-z.][\w.*-]*/[\w./*-]*)`")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)[^)]*\)")

# The tests also run against the built wheel, away from the source tree.
pytestmark = pytest.mark.skipif(
    not (ROOT / ".ci").exists(), reason="only a source tree has all pages"
)


def name(page: Path) -> str:
    """Name a page in the report of the tests."""
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_files_that_are_named_are_there(page):
    """A path in backticks exists, in the project or in the package."""
    missing = [
        path
        for path in PATH.findall(page.read_text("utf-8"))
        if not any((*ROOT.glob(path), *(ROOT / "claimtrack").glob(path)))
    ]

    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page):
    """A link to another page leads to a file that is there."""
    links = LINK.findall(page.read_text("utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_is_in_the_table_of_contents():
    """Whoever reads the index can get to every page."""
    index = (ROOT / "docs" / "index.md").read_text("utf-8").split()
    pages = {str(page.relative_to(ROOT / "docs").with_suffix("")) for page in DOCS}

    assert pages - set(index) == {"index"}


def test_every_code_of_a_note_is_explained(sources):
    """The reference has each code that a note may have, and no other."""
    page = (ROOT / "docs" / "reference" / "notes.md").read_text("utf-8")
    given = {
        node.args[0].value
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "Note"
        and isinstance(node.args[0], ast.Constant)
    }

    assert set(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)) == given


def test_kinds_of_rows_are_where_the_guide_says():
    """The table of the guide to words names each kind of row with its module."""
    page = (ROOT / "docs" / "guide" / "words.md").read_text("utf-8")
    named = re.findall(r"^\| [^|]+ \| ([^|]+) \| `(\w+)` \|", page, re.MULTILINE)
    missing = [
        f"{kind} in {module}"
        for kinds, module in named
        for kind in re.findall(r"`(\w+)`", kinds)
        if kind not in _names_in(module) | _names_in("cues")
    ]

    assert named
    assert missing == []


def _names_in(module: str) -> set[str]:
    """Give the names of the classes of a module of rows."""
    path = ROOT / "claimtrack" / "lexicon" / "rows" / f"{module}.py"
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
