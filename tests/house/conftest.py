"""The source files that the house rules are checked on."""

from __future__ import annotations

import ast
from pathlib import Path

import attrs
import pytest

import claimtrack

PACKAGE = Path(claimtrack.__file__).parent
TESTS = Path(__file__).parents[1]


@attrs.frozen
class Source:
    """A source file: where it is, what it is called, what it says."""

    path: str
    module: str
    text: str = attrs.field(repr=False)
    tree: ast.Module = attrs.field(repr=False)

    @property
    def lines(self) -> list[str]:
        """Its lines, without their ends."""
        return self.text.splitlines()

    @property
    def imports(self) -> set[str]:
        """The modules it imports, wherever it does so."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(node.module)
        return found

    @property
    def functions(self) -> list[ast.FunctionDef]:
        """Its functions and methods, wherever they stand."""
        nodes = ast.walk(self.tree)
        return [node for node in nodes if isinstance(node, ast.FunctionDef)]


def _read(root: Path) -> list[Source]:
    found = []
    for path in sorted(root.rglob("*.py")):
        inside = path.relative_to(root.parent)
        name = ".".join(inside.with_suffix("").parts).removesuffix(".__init__")
        text = path.read_text(encoding="utf-8")
        found.append(Source(inside.as_posix(), name, text, ast.parse(text)))
    return found


@pytest.fixture(scope="session")
def sources() -> list[Source]:
    """The files of the package."""
    return _read(PACKAGE)


@pytest.fixture(scope="session")
def tests() -> list[Source]:
    """The files of the tests."""
    return _read(TESTS)
