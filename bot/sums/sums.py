"""How a sum comes about.

While a week lasts, a keyed hash is kept of each person in each sum, another one in each, so that a person counts once
however much they write. A week after it is over the sum is made: where fewer than five people are in it, none; else
their number, rounded down to fives. The hashes are deleted with that, and the sum never changes again. Sums don't
overlap: a note counts in one channel, one week and one kind, and there are no totals from which one could be taken away.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from dataclasses import dataclass, field

from bot.store import Store
from bot.store.sums import Cell, Sum, add_mark, close_weeks, delete_marks, open_cells, sums_of

LEAST = 5
"""Distinct people that a sum has at least (domain notes 5.2)."""
STEP = 5
"""What a sum is rounded down to."""
DELAY = dt.timedelta(weeks=1)
"""How long after its week a sum is made."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Counting people, and giving out what may be seen. Its methods raise `StoreError`."""

    store: Store
    secret: bytes = field(repr=False)

    async def count(self, team: str, place: str, kind: str, user: str, now: dt.datetime) -> None:
        """A person counts in this week's sum of a kind, once. Never to be called on the support path."""
        cell = Cell(team, monday(now.astimezone(dt.UTC).date()), place, kind)
        await add_mark(self.store, cell, self._mark(cell, user))

    async def forget(self, team: str, user: str) -> None:
        """Take a person out of all sums that are not made yet."""
        cells = await open_cells(self.store, team)
        await delete_marks(self.store, [(cell, self._mark(cell, user)) for cell in cells])

    async def seen(self, team: str, now: dt.datetime) -> list[Sum]:
        """All sums of a team that are made by now, the latest week first. There is no other view of them."""
        await make_sums(self.store, now)
        return await sums_of(self.store, team)

    def _mark(self, cell: Cell, user: str) -> str:
        words = "\0".join(("sum", cell.team, cell.week.isoformat(), cell.place, cell.kind, user))
        return hmac.new(self.secret, words.encode(errors="replace"), hashlib.sha256).hexdigest()


def monday(day: dt.date) -> dt.date:
    """The first day of a week."""
    return day - dt.timedelta(days=day.weekday())


def rounded(people: int) -> int | None:
    """What is told of so many people; None: nothing."""
    return people - people % STEP if people >= LEAST else None


async def make_sums(store: Store, now: dt.datetime) -> None:
    """Make the sums of all weeks that have been over for long enough. Raises `StoreError`."""
    this_week = monday(now.astimezone(dt.UTC).date())
    await close_weeks(store, before=this_week - DELAY, rounded=rounded)
