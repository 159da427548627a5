"""
The one door to dateparser: absolute dates of other languages.

dateparser knows the month names of two hundred languages, but reads dates into
words that are none, and fills what is not told from today's date.  So it sees only
phrases that have the form of an absolute date, and what it makes of them must agree
with their digits.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, Final

import attrs

from claimtrack.errors import LanguageError
from claimtrack.model.calendar import Period, value_of
from claimtrack.model.span import Excerpt
from claimtrack.model.when import TimeExpression
from claimtrack.text.patterns import Pattern, compile_pattern

_RULE: Final = "date in another language"
_BASE: Final = dt.datetime.combine(dt.date(2000, 1, 1), dt.time())
"""Given so that nothing depends on the clock; nothing is taken from it."""


@cache
def _dates() -> Pattern[str]:
    """The forms of an absolute date: 8 juillet 2021, 8 de julio de 2021, 2021年7月8日."""
    return compile_pattern(
        r"""
          (?<! [\d.,:/-] ) \d{1,2} (?: \p{L}{1,3} | [.ºª] )?+ \s
            (?: \p{L}{2,3} \s )? (?<word> [\p{L}\p{M}]{2,20}+ ) \.?+ \s
            (?: \p{L}{2,3} \s )? \d{4} (?! \d )
        | \d{4} \s? [年년] \s? \d{1,2} \s? [月월] (?: \s? \d{1,2} \s? [日일] )?+
        | (?<! [\p{L}\p{M}] ) [\p{L}\p{M}]{3,20}+ \.?+ \s (?: \p{L}{2,3} \s )? \d{4} (?! \d )
        """
    )


@attrs.frozen(eq=False)
class ForeignDates:
    """
    Finds the absolute dates of some languages.

    Args:
        languages: Their codes, as dateparser knows them: "fr", "ar", "zh-Hant".

    Raises:
        LanguageError: If dateparser does not know one.
    """

    languages: tuple[str, ...]
    _parser: Any = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        # 80 ms, which only those pay who ask for other languages.
        from dateparser.data.languages_info import language_order  # noqa: PLC0415
        from dateparser.date import DateDataParser  # noqa: PLC0415

        settings = {
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["year", "month"],
            "RELATIVE_BASE": _BASE,
            "TIMEZONE": "UTC",
        }
        unknown = sorted(set(self.languages).difference(language_order))
        if unknown:
            raise LanguageError(self.languages, f"dateparser has no {unknown[0]!r}")
        # The locale of the last date must not decide the next one.
        parser = DateDataParser(
            languages=list(self.languages),
            try_previous_locales=False,
            settings=settings,
        )
        object.__setattr__(self, "_parser", parser)

    def find(self, text: str) -> Iterator[TimeExpression]:
        """Find the dates of a text, from left to right."""
        for match in _dates().finditer(text):
            value = self._value(match[0])
            if value is not None:
                words = Excerpt(match.start(), match.end(), match[0])
                yield attrs.evolve(TimeExpression.of(words, value), rule=_RULE)

    def _value(self, phrase: str) -> str | None:
        return _read(self._parser, phrase)


@lru_cache(maxsize=1024)
def _read(parser: Any, phrase: str) -> str | None:
    """Read a phrase, and refuse what its digits do not say."""
    found = parser.get_date_data(phrase)
    if found.date_obj is None or found.period not in ("day", "month"):
        return None
    date = found.date_obj.date()
    numbers = {int(digits) for digits in _digits().findall(phrase)}
    if date.year not in numbers:
        return None
    if found.period == "month":
        return value_of(Period.month(date.year, date.month))
    return date.isoformat() if date.day in numbers else None


@cache
def _digits() -> Pattern[str]:
    return compile_pattern(r"\d++")
