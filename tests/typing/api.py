"""The public interface as a user calls it; mypy must accept every line."""

from __future__ import annotations

from typing import Any

import claimtrack

document: claimtrack.Document = claimtrack.parse("“No,” she said.", published=None)
plain: dict[str, Any] = document.to_dict()
again: claimtrack.Document = claimtrack.Document.from_dict(plain)
