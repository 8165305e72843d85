"""What supervisors may see of feedback. Pure: counts of people go in, rounded and late ones come out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

LEAST = 5
"""Fewer people than this are never told from none."""
WAYS = ("strict", "missed", "wording")
"""Too strict, missed something, the wording."""
WEEKS = 8


@dataclass(frozen=True, slots=True)
class Week:
    """One week, from its Monday; how many people, rounded down to fives, by way. 0: fewer than five, perhaps none."""

    monday: dt.date
    people: tuple[int, ...]


def monday_of(day: dt.date) -> dt.date:
    """The Monday of a day's week."""
    return day - dt.timedelta(days=day.weekday())


def shown_weeks(today: dt.date) -> tuple[dt.date, dt.date]:
    """Mondays of the first and the last week that may be shown: over for a week at least."""
    last = monday_of(today) - dt.timedelta(weeks=2)
    return last - dt.timedelta(weeks=WEEKS - 1), last


def sums(counted: Mapping[tuple[dt.date, str], int], today: dt.date) -> tuple[Week, ...]:
    """The weeks that may be shown, the latest first; none in which nothing was said by five people.

    No number is the sum of others, so none can be subtracted.
    """
    first, last = shown_weeks(today)
    mondays = sorted({week for week, _ in counted if first <= week <= last}, reverse=True)
    weeks = (
        Week(monday, tuple(counted.get((monday, way), 0) // LEAST * LEAST for way in WAYS))
        for monday in mondays
    )
    return tuple(week for week in weeks if any(week.people))
