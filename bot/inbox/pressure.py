"""How far the bot is behind with what it overhears. Too far, and such messages are let go, the newest first.

Only channel messages that nobody asked about are overheard: what waits for its turn of the engine is told here, and
what is asked for never does. A message that is let go leaves nothing behind but a count.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial

MOST_IN_HAND = 400
"""Overheard messages that wait or are being answered; each holds its words in memory."""
MOST_BEING_KEPT = 100
"""Overheard messages that are not acknowledged yet; more would make the acknowledgement of everything late."""
LONGEST_UNACKNOWLEDGED = dt.timedelta(seconds=1)
"""How long one of them may go without its acknowledgement; Slack waits for three."""
FEW = 4
"""How many of them come to the database at one time, so that what was asked for finds it free."""
AFTER_ONE_WAS_LATE = dt.timedelta(seconds=1)
"""How long new ones are let go after one waited too long."""


class Pressure:
    """The overheard messages in hand, and since when those wait that have not had their turn."""

    def __init__(self, clock: Callable[[], dt.datetime], most_lag: dt.timedelta) -> None:
        self._clock, self._most_lag = clock, most_lag
        self._waiting: dict[object, dt.datetime] = {}
        self._in_hand = 0
        self._being_kept: dict[object, dt.datetime] = {}
        self.few = asyncio.Semaphore(FEW)
        """Turns at the database."""
        self._high_until: dt.datetime | None = None

    @property
    def in_hand(self) -> int:
        """How many there are."""
        return self._in_hand

    def is_too_high(self) -> bool:
        """Whether a new one is to be let go: too many in hand, or the one that waits longest waits too long."""
        now = self._clock()
        oldest, unacknowledged = (
            next(iter(those.values()), now) for those in (self._waiting, self._being_kept)
        )
        return (
            self._in_hand >= MOST_IN_HAND
            or len(self._being_kept) >= MOST_BEING_KEPT
            or now - unacknowledged > LONGEST_UNACKNOWLEDGED
            or now - oldest > self._most_lag
            or (self._high_until is not None and now < self._high_until)
        )

    def is_late(self, since: dt.datetime) -> bool:
        """Whether one that waits since then has waited too long; if so, new ones are let go for a moment."""
        now = self._clock()
        late = now - since > self._most_lag
        if late:
            self._high_until = now + AFTER_ONE_WAS_LATE
        return late

    @asynccontextmanager
    async def keeping(self) -> AsyncIterator[bool]:
        """A turn to keep one more; gives whether it comes early enough."""
        place, since = object(), self._clock()
        self._being_kept[place] = since
        try:
            with self.holding(since):
                async with self.few:
                    yield self._clock() - since <= LONGEST_UNACKNOWLEDGED
        finally:
            del self._being_kept[place]

    @contextmanager
    def holding(self, since: dt.datetime) -> Iterator[Callable[[], object]]:
        """One more in hand while this lasts, waiting since then until what this gives is called."""
        place = object()
        self._waiting[place] = since
        self._in_hand += 1
        try:
            yield partial(self._waiting.pop, place, None)
        finally:
            self._waiting.pop(place, None)
            self._in_hand -= 1
