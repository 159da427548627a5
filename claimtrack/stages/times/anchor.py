"""What relative times are counted from: the publication, or a time in the text."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain, Published
from claimtrack.stages.times.context import (
    FutureCues,
    follows,
    has_cue,
    quote_start,
    sentence_end,
    words_after,
    words_before,
)
from claimtrack.stages.times.tense import TenseWords, is_ahead, is_past

_FINENESS: Final = {grain: number for number, grain in enumerate(Grain)}
_APOSTROPHES: Final = ("'", "’")
_NEWS_DAYS: Final = 14
"""How old a day may be that the story still speaks of, unless the sentence names it."""
_JUST: Final = 200
"""How many letters back a day was just named."""
_SPOKEN_DAYS: Final = 7
"""How old what somebody says may be in news."""
_CLOCK: Final = frozenset((Grain.HOUR, Grain.MINUTE, Grain.SECOND))


@attrs.frozen
class Anchored:
    """
    A stretch of the calendar, and what it was counted from.

    Args:
        period: The stretch.
        anchor: "published", the id of a time expression, or None.
        place: Where in the text the stretch is named.
    """

    period: Period
    anchor: str | None
    place: int = 0


class Anchors:
    """
    What is known while the times of a text are resolved, from left to right.

    Args:
        text: The text.
        published: When the text was published; None if unknown.
        cues: Words that tell of the future.
        tense: Words that tell the tense of a clause.
    """

    def __init__(
        self,
        text: str,
        published: Published | None,
        cues: FutureCues | None = None,
        tense: TenseWords | None = None,
    ) -> None:
        self._cues = cues or FutureCues()
        self._tense = tense or TenseWords()
        self.place = self.end = 0  # of the expression in hand
        self.said: Anchored | None = None  # the day named behind its quotation
        self.in_long = False  # whether it speaks of many months of this year
        self.text = text
        self._published = published
        self._before: tuple[int, list[str]] = (-1, [])
        self._last: dict[Grain, Anchored] = {}
        self._told: dict[int, Anchored] = {}
        self._any: Anchored | None = None
        self._stretch: Anchored | None = None
        self._day: Anchored | None = None
        self._news_day: Anchored | None = None
        self._quote = -1  # where the last quotation with a day in it began
        self._spoken: Anchored | None = None  # the day on which it was spoken

    @property
    def today(self) -> Period | None:
        """The day of publication."""
        if self._published is None:
            return None
        return Period(Grain.DAY, self._published.toordinal())

    def now(self, grain: Grain) -> Period | None:
        """Give the stretch of a grain in which the text was published, if that is known."""
        moment = self._published
        is_moment = isinstance(moment, dt.datetime)
        if moment is None or (grain in _CLOCK and not is_moment):
            return None
        return Period.of(moment, grain)

    def from_now(self, grain: Grain) -> Anchored | None:
        """Give the same, as something to count from."""
        now = self.now(grain)
        return None if now is None else Anchored(now, "published")

    def story_day(self) -> Anchored | None:
        """
        Give the day that the story has reached.

        It is the last day that the sentence names, else the last one of the weeks
        before the publication that the text names, else the day of publication.
        """
        if self._day is not None and self._in_sentence(self._day):
            return self._day
        return self._news_day or self.from_now(Grain.DAY) or self._day

    def story(self, grain: Grain) -> Anchored | None:
        """
        Give the stretch of a grain that the story has reached.

        It is that of the last time in the text that is at least as fine; quarters
        count only if named.  Without one it is the time of publication.
        """
        if grain is Grain.DAY:
            return self._told_day() or self.story_day()
        last = self._any
        is_fine = last is not None and _FINENESS[last.period.grain] >= _FINENESS[grain]
        if last is not None and is_fine and grain is not Grain.QUARTER:
            period = last.period.to(grain)
            if period is not None:
                return attrs.evolve(last, period=period)
        if grain in _CLOCK and grain not in self._last and self._day is not None:
            return None  # the story is at a day, but at no hour of it
        return self._last.get(grain) or self.from_now(grain)

    def _told_day(self) -> Anchored | None:
        """Give a day of the past just named, on which "the next day" goes on."""
        day, today = self._day, self.today
        if day is None or self.place - day.place > _JUST:
            return None
        is_past = today is None or day.period.number <= today.number
        return day if is_past else None

    def last_day(self) -> Anchored | None:
        """Give the first day of the last time in the text."""
        day = None if self._any is None else self._any.period.to(Grain.DAY)
        if self._any is None or day is None:
            return None
        return attrs.evolve(self._any, period=day)

    def last_stretch(self) -> Anchored | None:
        """Give the last time in the text that is no year."""
        return self._stretch

    def left_stretch(self) -> None:
        """Note that the story has gone on from the last quarter or month."""
        self._stretch, self.in_long = None, True

    def saw(self, period: Period, name: str) -> None:
        """Note that the text has named a stretch of the calendar."""
        found = Anchored(period, name, self.place)
        self._last[period.grain] = found
        self._told[self.place] = found
        self._any = found
        if period.grain is not Grain.YEAR:
            self._stretch, self.in_long = found, False
        if _FINENESS[period.grain] >= _FINENESS[Grain.DAY]:
            self._saw_day(found)

    def _saw_day(self, found: Anchored) -> None:
        day = found.period.to(Grain.DAY)
        if day is None:
            return
        self._day = attrs.evolve(found, period=day)
        today = self.today
        if today is None or 0 <= today.number - day.number <= _NEWS_DAYS:
            self._news_day = self._day

    def told_at(self, place: int | None) -> Anchored | None:
        """Give the stretch that the text names at a place before."""
        return None if place is None else self._told.get(place)

    def spoken_day(self) -> Anchored | None:
        """
        Give the day on which the quotation around the expression in hand was spoken.

        It is the day that the sentence names behind the quotation, else the one that
        the story had reached before it; None outside quotations.
        """
        if self.said is not None:
            return self.said
        start = quote_start(self.text, self.place)
        if start is not None and start != self._quote:
            self._quote, day = start, self.story_day()
            is_known = day is not None and self._was_spoken(day, start)
            self._spoken = day if is_known else None
        return None if start is None else self._spoken

    def _was_spoken(self, day: Anchored, start: int) -> bool:
        """Whether a quotation was spoken on a day that stands before it."""
        if day.place > start:
            return False
        if self._is_news(day):
            return True
        return sentence_end().search(self.text, day.place, start) is None

    def _is_news(self, day: Anchored) -> bool:
        """Whether what was said on a day is still news when the text is published."""
        today = self.today
        return today is None or abs(today.number - day.period.number) <= _SPOKEN_DAYS

    def looks_ahead(self) -> bool:
        """Whether words shortly before the expression in hand fix it to the future."""
        return has_cue(self._words_before(), self._cues.plans)

    def may_look_ahead(self) -> bool:
        """Whether they allow for it."""
        return has_cue(self._words_before(), self._cues.hints)

    def saw_ahead(self) -> bool:
        """Whether they speak of a future that may be over, and of no other."""
        present = self._cues.hints - self._cues.past
        words = self._words_before()
        return has_cue(words, self._cues.past) and not has_cue(words, present)

    def is_limit(self) -> bool:
        """Whether the word straight before it says that something lasts until then."""
        return follows(self._words_before(), self._cues.limits)

    def will_be(self) -> bool:
        """Whether "will" leads the verb that the expression in hand stands with."""
        if self.text[self.end : self.end + 1] in _APOSTROPHES:
            return False  # "will investigate Sunday's attack"
        future = self._cues.hints - self._cues.plans - self._cues.past
        return is_ahead(self._words_before(), self._tense, future)

    def looks_back(self) -> bool:
        """Whether the tense puts the expression in hand, a date, into the past."""
        if self.is_limit():
            return False
        return self._is_past(self._words_before())

    def tells_past(self) -> bool:
        """Whether the clause of the expression in hand, an adverb, is in the past tense."""
        before = self._words_before()
        return self._is_past([*before, *self._tense.places[:1]] if before else before)

    def _is_past(self, before: list[str]) -> bool:
        if self.may_look_ahead() or self.looks_ahead():
            return False
        return is_past(before, words_after(self.text, self.end), self._tense)

    def _words_before(self) -> list[str]:
        """Give the words before the expression in hand, which are read but once."""
        place, words = self._before
        if place != self.place:
            words = words_before(self.text, self.place)
            self._before = self.place, words
        return words

    def _in_sentence(self, found: Anchored) -> bool:
        """Whether no sentence ends between a time and the expression in hand."""
        if self.place - found.place > 300:
            return False
        return sentence_end().search(self.text, found.place, self.place) is None
