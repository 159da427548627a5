"""document → one self-contained page for a browser"""

from __future__ import annotations

from claimtrack.export.html.page import to_html, to_html_page

__all__ = ["to_html", "to_html_page"]
