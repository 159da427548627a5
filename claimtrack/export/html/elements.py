"""Strings as safe pieces of HTML."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Final

from claimtrack.text.columns import one_line, without_controls

# Elements that have no end tag in HTML.
_VOID: Final = frozenset({"meta"})


def raw_text(text: str) -> str:
    r"""
    Give `text` as it is, escaped, with a sign in place of each control character.

    >>> raw_text("<b> & \x07")
    '&lt;b&gt; &amp; ␇'
    """
    return html.escape(without_controls(text), quote=False)


def line(text: str) -> str:
    """Give `text` on one line, escaped, so that it cannot disturb what stands around."""
    return html.escape(one_line(text), quote=False)


def element(tag: str, *inner: str, **attributes: str | None) -> str:
    """
    Make an element.

    Args:
        tag: Its name.
        inner: What stands inside, escaped already.
        attributes: Its attributes, not yet escaped; `class_` stands for "class", an
            underscore inside for a hyphen, and those that are None are left out.

    >>> element("p", "Yes", class_="a", title="<")
    '<p class="a" title="&lt;">Yes</p>'
    """
    # On one line, since a title with line breaks looks different in each browser.
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{html.escape(one_line(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    end = "" if tag in _VOID else f"</{tag}>"
    return f"<{tag}{given}>{''.join(inner)}{end}"


def elements(tag: str, inner: Iterable[str]) -> str:
    """Make an element of each of the strings, which are escaped already."""
    return "".join(element(tag, one) for one in inner)
