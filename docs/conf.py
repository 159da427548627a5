"""How Sphinx builds these pages: ``sphinx-build -n -W -b html docs docs/_build``."""

import re

from claimtrack import __version__

project = "claimtrack"
author = "The claimtrack developers"
copyright = "The claimtrack developers, Apache License 2.0"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "claimtrack"
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings name code in single backticks, as Markdown does.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_numpy_docstring = False
# The pages are built without a network, so names of other packages lead nowhere.
nitpick_ignore_regex = [
    ("py:.*", r"(?!claimtrack).*"),
    ("py:class", r"claimtrack\.[a-z_.]+\.[A-Z]"),  # type variables
]


def leave_out_unknown(*told):
    """Leave out of a signature what is there only to refuse unknown options by name."""
    *_, signature, returned = told
    shown = re.sub(r", \*\*unknown: [\w.~]*NoReturn", "", signature or "")
    return shown or None, returned


def leave_out_its_row(*told):
    """Leave its row out of the arguments in the docstring, too."""
    *_, lines = told
    lines[:] = [line for line in lines if not line.startswith(":param unknown:")]


def trim_fences(*told):
    """Leave out the blank line that doctest needs before the end of an example."""
    *_, source = told
    source[0] = re.sub(r"\n\n```$", "\n```", source[0], flags=re.MULTILINE)


def setup(app):
    """Connect to Sphinx."""
    app.connect("source-read", trim_fences)
    app.connect("autodoc-process-signature", leave_out_unknown)
    # Behind napoleon, which makes one line of each argument.
    app.connect("autodoc-process-docstring", leave_out_its_row, priority=900)
