"""The package keeps its shape: imports run one way, and files stay small."""

from __future__ import annotations

import re

# Each layer may import from those before it, and from itself.
LAYERS = (
    "errors",
    "model",
    "lexicon",
    "text",
    "scoring",
    "options",
    "chain",
    "findings",
    "registry",
    "stages",
    "times",
    "pipeline",
    "stances",
    "ledger",
    "export",
    "cli",
)
ASIDE = {"testing", "training", "weights", "_version", "__main__"}
ONE_DOOR = {
    "regex": "claimtrack.text.patterns",
    "re": None,
    "dateparser": "claimtrack.stages.times.dateparser_seam",
    "cattrs": "claimtrack.model.plain",
    "hypothesis": "claimtrack.testing",
}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def own(imports):
    return sorted(name for name in imports if name.startswith("claimtrack."))


def layer(module):
    return module.split(".")[1] if "." in module else ""


def test_every_part_has_its_place(sources):
    """Each module belongs to a layer, or stands aside."""
    parts = {layer(source.module) for source in sources}

    assert parts - {"", *LAYERS, *ASIDE} == set()


def test_imports_run_one_way(sources):
    """No layer imports from a later one, nor anything from what stands aside."""
    faults = [
        f"{source.module} imports {name}"
        for source in sources
        if layer(source.module) in LAYERS
        for name in own(source.imports)
        if layer(name) not in LAYERS[: LAYERS.index(layer(source.module)) + 1]
        and name != "claimtrack._version"
    ]

    assert faults == []


def test_nobody_imports_the_package_root(sources):
    """Modules import from where a name is made, so that the root ties no knots."""
    faults = [
        source.module
        for source in sources
        if "claimtrack" in source.imports and source.module != "claimtrack.__main__"
    ]

    assert faults == []


def test_stages_are_strangers(sources):
    """No stage imports another; they meet in the model."""

    def stage(module):
        return module.split(".")[2]

    faults = [
        f"{source.module} imports {name}"
        for source in sources
        if source.module.startswith("claimtrack.stages.")
        for name in own(source.imports)
        if name.startswith("claimtrack.stages.") and stage(name) != stage(source.module)
    ]

    assert faults == []


def test_outside_packages_enter_by_one_door(sources):
    """Each package that is not ours is imported in one place only."""
    faults = [
        f"{source.module} imports {package}"
        for source in sources
        for package in sorted({name.split(".")[0] for name in source.imports})
        if package in ONE_DOOR
        and not source.module.startswith(ONE_DOOR[package] or "nobody")
    ]

    assert faults == []


def test_files_are_small(sources, tests):
    """No file has more lines than a reader keeps in mind."""
    faults = [
        f"{source.path} has {len(source.lines)} lines"
        for source in (*sources, *tests)
        if len(source.lines) > LONGEST_FILE
    ]

    assert faults == []


def test_functions_are_short(sources):
    """No function is longer than a screen, its docstring included."""
    faults = [
        f"{source.path}: {node.name}"
        for source in sources
        for node in source.functions
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]

    assert faults == []


def test_nothing_is_left_to_do(sources, tests):
    """No comment puts work off, and no code is kept in comments."""
    later = re.compile(r"#.*\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
    asleep = re.compile(r"^\s*#\s*(?:return|import|from \w+ import|def|print\()\b")
    faults = [
        f"{source.path}:{number}"
        for source in (*sources, *tests)
        for number, line in enumerate(source.lines, 1)
        if later.search(line) or asleep.search(line)
    ]

    assert faults == []


def test_every_exception_to_a_rule_has_its_reason(sources, tests):
    """What is not checked names the rule and says why."""
    exception = re.compile(r"# (?:ruff: )?(?:noqa|type: ignore|pragma)\b(?P<rest>.*)")
    reasoned = re.compile(r"(?:: [A-Z]+\d+(?:, ?[A-Z]+\d+)*|\[[\w, -]+\]).*\w{3}")
    faults = [
        f"{source.path}:{number}"
        for source in (*sources, *tests)
        for number, line in enumerate(source.lines, 1)
        for found in exception.finditer(line)
        if not reasoned.match(found["rest"])
    ]

    assert faults == []


def test_every_module_has_its_tests(sources, tests):
    """The tests mirror the package; only the tables of words are tested by kind."""
    there = {source.path for source in tests}
    faults = []
    for source in sources:
        *folders, name = source.path.removeprefix("claimtrack/").split("/")
        if name in {"__init__.py", "_version.py"} or folders[:2] == ["lexicon", "en"]:
            continue
        twin = "/".join(("tests", *folders, f"test_{name.replace('__', '')}"))
        if twin not in there:
            faults.append(f"{source.path} lacks {twin}")

    assert faults == []
