"""What relative times are counted from: the publication, or a time in the text."""

from __future__ import annotations

import datetime as dt

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain, Published

_FINE: tuple[Grain, ...] = tuple(Grain)


@attrs.frozen
class Anchored:
    """
    A stretch of the calendar, and what it was counted from.

    Args:
        period: The stretch.
        anchor: "published", the id of a time expression, or None.
    """

    period: Period
    anchor: str | None


class Anchors:
    """
    What is known while the times of a text are resolved, from left to right.

    Args:
        published: When the text was published; None if unknown.
    """

    def __init__(self, published: Published | None) -> None:
        self._published = published
        self._day: Anchored | None = None
        self._last: dict[Grain, Anchored] = {}
        self._any: Anchored | None = None
        self._calendar: Anchored | None = None
        self.moment: dt.datetime | None = None
        if isinstance(published, dt.datetime):
            self.moment = published

    @property
    def today(self) -> Period | None:
        """The day of publication."""
        if self._published is None:
            return None
        return Period(Grain.DAY, self._published.toordinal())

    def now(self, grain: Grain) -> Period | None:
        """Give the stretch of a grain in which the text was published."""
        today = self.today
        if today is None:
            return None
        if self.moment is not None and grain in (
            Grain.HOUR,
            Grain.MINUTE,
            Grain.SECOND,
        ):
            seconds = (
                self.moment.hour * 3600 + self.moment.minute * 60 + self.moment.second
            )
            unit = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}[grain]
            return Period(grain, (today.number * 86400 + seconds) // unit)
        return today.to(grain)

    def story_day(self) -> Anchored | None:
        """Give the day that the story has reached, or the day of publication."""
        if self._day is not None:
            return self._day
        today = self.today
        return None if today is None else Anchored(today, "published")

    def story(self, grain: Grain) -> Anchored | None:
        """
        Give the last time in the text that is at least as fine as a grain.

        Without one it is the time of publication.
        """
        last = self._any
        if last is not None and _FINE.index(last.period.grain) >= _FINE.index(grain):
            period = last.period.to(grain)
            if period is not None:
                return Anchored(period, last.anchor)
        if grain in self._last:
            return self._last[grain]
        now = self.now(grain)
        return None if now is None else Anchored(now, "published")

    def last(self, grain: Grain) -> Anchored | None:
        """Give the last time in the text of exactly that grain."""
        return self._last.get(grain)

    def recent(self, *grains: Grain) -> Anchored | None:
        """Give the last time in the text if it is of one of these grains."""
        if self._calendar is not None and self._calendar.period.grain in grains:
            return self._calendar
        return None

    def saw(self, period: Period, name: str) -> None:
        """Note that the text has named a stretch of the calendar."""
        found = Anchored(period, name)
        self._last[period.grain] = found
        self._any = found
        if period.grain is not Grain.YEAR:
            self._calendar = found
        if _FINE.index(period.grain) >= _FINE.index(Grain.DAY):
            day = period.to(Grain.DAY)
            if day is not None:
                self._day = Anchored(day, name)
