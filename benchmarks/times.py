"""
Time expressions on TimeBank and on the cases of Recognizers-Text, with dateparser beside.

    python benchmarks/times.py timeml FOLDER [--beside]
    python benchmarks/times.py cases FILE [--beside]

`timeml` takes a folder of TimeML files (``*.tml``).  TimeBank 1.2 is LDC2006T08 and
free of charge (https://catalog.ldc.upenn.edu/LDC2006T08); TempEval-3 hands it out with
AQUAINT and its own test articles (https://www.cs.york.ac.uk/semeval-2013/task1/).  The
measures are those of TempEval-3 (UzZaman et al. 2013): strict spans, relaxed spans, and
relaxed spans with the right value.

`cases` takes ``Specs/DateTime/English/DateTimeModel.json`` of Microsoft's
Recognizers-Text (https://github.com/microsoft/Recognizers-Text, MIT licence).  A case is
right if as many expressions are found as expected and each is in its place; for values
only those cases count whose expected value is a TIMEX3 value or resolved to a day.

`--beside` measures `dateparser.search.search_dates` in the same way, with the
publication as its base and the past preferred.
"""

from __future__ import annotations

import argparse
import datetime as dt
import html
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import claimtrack


class Time(NamedTuple):
    """An expression, of gold or of a system."""

    start: int
    end: int
    value: str | None


class Text(NamedTuple):
    """A text with its date and the expressions that it should have."""

    text: str
    published: str | None
    gold: list[Time]


System = Callable[[str, str | None], list[Time]]


def ours(text: str, published: str | None) -> list[Time]:
    """Find times with claimtrack."""
    found = claimtrack.find_times(text, published=published)
    return [Time(each.start, each.end, each.value) for each in found]


def theirs(text: str, published: str | None) -> list[Time]:
    """Find dates with dateparser, and write them as fine as it says they are."""
    from dateparser.date import DateDataParser  # noqa: PLC0415  only beside
    from dateparser.search import search_dates  # noqa: PLC0415  only beside

    base = dt.datetime.fromisoformat((published or "2000-01-01")[:19])
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    parser = DateDataParser(languages=["en"], settings=settings)
    place, out = 0, []
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        at = text.find(words, place)
        if at >= 0:
            place = at + len(words)
            period = parser.get_date_data(words).period
            out.append(Time(at, place, moment.strftime(_FORMS.get(period, "%Y-%m-%d"))))
    return out


_FORMS = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V", "time": "%Y-%m-%dT%H:%M"}


# --- TimeML

_TAG = re.compile(r"<(/?)(\w+)([^>]*)>|([^<]+)")
_ATTRIBUTE = re.compile(r'(\w+)\s*=\s*"([^"]*)"')


def read_timeml(folder: str) -> Iterator[Text]:
    """Read the TimeML files of a folder, in the order of their names."""
    for path in sorted(Path(folder).glob("*.tml")):
        source = path.read_text(encoding="utf-8-sig")
        body = re.search(r"<TEXT>(.*?)</TEXT>", source, re.DOTALL)
        created = re.search(r'<DCT>.*?value="([^"]*)"', source, re.DOTALL)
        if body:
            text, gold = _untag(body[1])
            yield Text(text, created[1][:10] if created else None, gold)


def _untag(body: str) -> tuple[str, list[Time]]:
    pieces: list[str] = []
    gold: list[Time] = []
    started: list[tuple[int, str | None]] = []
    place = 0
    for match in _TAG.finditer(body):
        closing, name, attributes, words = match.groups()
        if words is not None:
            pieces.append(html.unescape(words))
            place += len(pieces[-1])
        elif name == "TIMEX3" and closing:
            start, value = started.pop()
            if start < place:
                gold.append(Time(start, place, value))
        elif name == "TIMEX3" and not attributes.endswith("/"):
            started.append((place, dict(_ATTRIBUTE.findall(attributes)).get("value")))
    return "".join(pieces), sorted(gold)


def pair(gold: list[Time], found: list[Time]) -> Iterator[tuple[Time, Time]]:
    """Pair what overlaps, from left to right, each once."""
    rest = list(found)
    for one in sorted(gold):
        while rest and rest[0].end <= one.start:
            rest.pop(0)
        if rest and rest[0].start < one.end:
            yield one, rest.pop(0)


def measure_timeml(texts: Iterable[Text], system: System) -> str:
    """Give the F1 of spans and values, and the speed."""
    golds = founds = strict = relaxed = right = size = 0
    spent = 0.0
    for text in texts:
        start = time.process_time()
        found = system(text.text, text.published)
        spent += time.process_time() - start
        pairs = list(pair(text.gold, found))
        size += len(text.text)
        golds, founds = golds + len(text.gold), founds + len(found)
        relaxed += len(pairs)
        strict += sum(one[:2] == two[:2] for one, two in pairs)
        right += sum(one.value == two.value for one, two in pairs)

    def f1(hits: int) -> float:
        return 200 * hits / max(1, golds + founds)

    return (
        f"strict F1 {f1(strict):.1f}, relaxed F1 {f1(relaxed):.1f}, value F1"
        f" {f1(right):.1f}; {size / max(spent, 1e-9):,.0f} characters a second"
    )


# --- cases


def read_cases(file: str) -> Iterator[tuple[str, str, list[tuple[int, int, set[str]]]]]:
    """Read text, reference and expected places with the values that are right there."""
    for case in json.loads(Path(file).read_text(encoding="utf-8-sig")):
        reference = (case.get("Context") or {}).get("ReferenceDateTime")
        unsupported = f"{case.get('NotSupported')}{case.get('NotSupportedByDesign')}"
        if not reference or "python" in unsupported.lower():
            continue
        expected = []
        for result in case["Results"]:
            start = result.get(
                "Start", case["Input"].lower().find(result["Text"].lower())
            )
            values = (result.get("Resolution") or {}).get("values") or []
            right = {value for one in values for value in _accepted(one)}
            expected.append((start, start + len(result["Text"]), right))
        yield case["Input"], reference, expected


_TIMEX3 = re.compile(
    r"\d{4}(-\d\d(-\d\d(T[\d:]+|T[A-Z]{2})?)?|-W\d\d(-WE)?|-[A-Z]\w)?|P[\dT.YMWDHS]+|[A-Z]+_REF"
)


def _accepted(value: dict[str, Any]) -> Iterator[str]:
    """Give the values that agree with one resolution."""
    timex = value.get("timex") or ""
    if value.get("Mod"):
        return
    if _TIMEX3.fullmatch(timex):
        yield timex
    elif (
        re.fullmatch(r"XXXX-(WXX-\d|\d\d-\d\d)", timex) and value.get("type") == "date"
    ):
        yield value.get("value", timex)


def _same(found: str | None, right: set[str]) -> bool:
    """Whether a value is right, up to minutes and seconds that are zero."""

    def plain(value: str) -> str:
        return re.sub(r"(T\d\d)(:00)+$", r"\1", value)

    return found is not None and plain(found) in {plain(value) for value in right}


def measure_cases(
    cases: Iterable[tuple[str, str, list[tuple[int, int, set[str]]]]], system: System
) -> str:
    """Give the share of cases with exact spans, and with overlap and value."""
    count = exact = comparable = right = 0
    for text, reference, expected in cases:
        found = system(text, reference)
        count += 1
        exact += [each[:2] for each in found] == [each[:2] for each in expected]
        if expected and all(each[2] for each in expected):
            comparable += 1
            right += len(found) == len(expected) and all(
                one.start < end and start < one.end and _same(one.value, values)
                for one, (start, end, values) in zip(found, expected, strict=True)
            )
    return (
        f"exact spans {100 * exact / max(1, count):.1f} % of {count};"
        f" overlap and value {100 * right / max(1, comparable):.1f} % of {comparable}"
    )


def main() -> None:
    """Measure, and print a line for each system."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("timeml", "cases"))
    parser.add_argument("path")
    parser.add_argument("--beside", action="store_true")
    options = parser.parse_args()
    systems = {"claimtrack": ours} | ({"dateparser": theirs} if options.beside else {})
    for name, system in systems.items():
        system("Warm up on 5 May 2020.", "2020-05-06")
        if options.what == "timeml":
            line = measure_timeml(read_timeml(options.path), system)
        else:
            line = measure_cases(read_cases(options.path), system)
        print(f"{name:12}{line}")


if __name__ == "__main__":
    main()
