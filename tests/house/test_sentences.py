"""Everything that a reader meets says what it is."""

from __future__ import annotations

import ast
import re


def is_public(node):
    return not node.name.startswith("_")


def definitions(node):
    """Go through the functions and classes in a class or a module."""
    kinds = (ast.FunctionDef, ast.ClassDef)
    return [child for child in node.body if isinstance(child, kinds)]


def test_every_test_says_what_is_true(tests):
    """Each test has one sentence, which begins with a capital and ends in a stop."""
    sentence = re.compile(r"[^a-z].*[.”\"]", re.DOTALL)
    faults = [
        f"{source.path}: {node.name}"
        for source in tests
        for node in source.functions
        if node.name.startswith("test_")
        and not sentence.fullmatch(ast.get_docstring(node) or "")
    ]

    assert faults == []


def test_every_module_says_what_it_is(sources, tests):
    """Each file begins with a docstring."""
    faults = [
        source.path
        for source in (*sources, *tests)
        if not ast.get_docstring(source.tree)
    ]

    assert faults == []


def test_every_public_name_says_what_it_is(sources):
    """Each public function, class and method has a docstring."""
    faults = [
        f"{source.path}: {node.name}"
        for source in sources
        for outer in (source.tree, *definitions(source.tree))
        if isinstance(outer, ast.Module)
        or (isinstance(outer, ast.ClassDef) and is_public(outer))
        for node in definitions(outer)
        if is_public(node) and not ast.get_docstring(node)
    ]

    assert faults == []
