"""
document → TimeML, with the time expressions as TIMEX3 elements in the text

TimeML 1.2.1 is the annotation scheme of TimeBank (Pustejovsky et al. 2003, Saurí et
al. 2006); its tools read what this module writes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from claimtrack.model.document import Document
from claimtrack.model.when import TimeExpression

_CREATION: Final = "t0"
"""The id of the publication date, by the custom of TimeML."""


def to_timex3(document: Document) -> str:
    """
    Write a document as TimeML.

    Args:
        document: The document; only its text, its date and its times count.

    Returns:
        An XML document; what XML cannot hold is replaced by U+FFFD.

    >>> print(to_timex3(Document("It rained.")), end="")
    <?xml version="1.0" encoding="UTF-8"?>
    <TimeML>
    <TEXT>It rained.</TEXT>
    </TimeML>
    """
    head = ['<?xml version="1.0" encoding="UTF-8"?>', "<TimeML>"]
    if document.published is not None:
        day = document.published.isoformat()
        head.append(
            f'<DCT><TIMEX3 tid="{_CREATION}" type="{"TIME" if "T" in day else "DATE"}"'
            f' value="{day}" functionInDocument="CREATION_TIME">{day}</TIMEX3></DCT>'
        )
    text = timex3_text(document.text, document.times)
    return "\n".join([*head, f"<TEXT>{text}</TEXT>", "</TimeML>\n"])


def timex3_text(text: str, times: tuple[TimeExpression, ...]) -> str:
    """
    Write a text with its time expressions as elements.

    Args:
        text: The text.
        times: Its time expressions, in order and without overlaps.

    >>> timex3_text("Wait & see.", ())
    'Wait &amp; see.'
    """
    return "".join(_pieces(text, times))


def _pieces(text: str, times: tuple[TimeExpression, ...]) -> Iterator[str]:
    done = 0
    for number, time in enumerate(times, 1):
        yield _plain(text[done : time.start])
        yield f"<TIMEX3 {_attributes(time, number)}>{_plain(time.text)}</TIMEX3>"
        done = time.end
    yield _plain(text[done:])


def _attributes(time: TimeExpression, number: int) -> str:
    pairs = {
        "tid": time.id or f"t{number}",
        "type": time.type.value,
        "value": time.value,
        "mod": time.mod and time.mod.value,
        # TimeML names the publication date by an id, too.
        "anchorTimeID": _CREATION if time.anchor == "published" else time.anchor,
    }
    told = (f"{name}={quoteattr(value)}" for name, value in pairs.items() if value)
    return " ".join(told)


def _plain(text: str) -> str:
    """Escape marks, and replace what XML cannot hold: NUL, lone surrogates and such."""
    return escape("".join(c if _is_legal(c) else "\ufffd" for c in text))


def _is_legal(character: str) -> bool:
    # XML 1.0, section 2.2: not even as character references.
    if character < " ":
        return character in "\t\n\r"
    return not "\ud800" <= character <= "\udfff" and character not in "\ufffe\uffff"
