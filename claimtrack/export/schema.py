"""The JSON Schema of what `Document.to_dict` gives."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def document_schema() -> dict[str, Any]:
    """
    Give the schema of a document, in the terms of JSON Schema 2020-12.

    The same is in the file ``document.schema.json`` beside this module, for
    programs in other languages.

    Returns:
        A new dictionary.

    >>> document_schema()["title"]
    'claimtrack document'
    """
    # Read anew each time: whoever changes the dictionary must not change the next one.
    file = files("claimtrack.export").joinpath("document.schema.json")
    schema: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return schema
