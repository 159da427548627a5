"""
Who said what, to whom, on which platform, when – and what denies what.

This module only gathers the public names.  They load when first used, so that
``import claimtrack`` takes no longer than it must (as in SPEC 1 of Scientific
Python).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from claimtrack._version import __version__

if TYPE_CHECKING:
    from claimtrack.errors import ClaimtrackError
    from claimtrack.lexicon.en import ENGLISH
    from claimtrack.lexicon.lexicon import Lexicon
    from claimtrack.model.document import Document
    from claimtrack.pipeline import SHIPPED, Parser, parse
    from claimtrack.registry import Registry
    from claimtrack.stances.reader import stance
    from claimtrack.times import find_times

__all__ = [
    "ENGLISH",
    "SHIPPED",
    "ClaimtrackError",
    "Document",
    "Lexicon",
    "Parser",
    "Registry",
    "__version__",
    "find_times",
    "parse",
    "stance",
]

_HOME = {
    "ENGLISH": "claimtrack.lexicon.en",
    "ClaimtrackError": "claimtrack.errors",
    "Document": "claimtrack.model.document",
    "Lexicon": "claimtrack.lexicon.lexicon",
    "Parser": "claimtrack.pipeline",
    "Registry": "claimtrack.registry",
    "SHIPPED": "claimtrack.pipeline",
    "find_times": "claimtrack.times",
    "parse": "claimtrack.pipeline",
    "stance": "claimtrack.stances.reader",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
