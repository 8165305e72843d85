"""What all of the inbox works with."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from bot.inbox.pressure import Pressure
from bot.inbox.seal import Seal, seal_of
from bot.serve.metrics import Metrics
from bot.settings import Settings
from bot.store import Store
from bot.store.inbox import OVERHEARD, InboxRows

MOST_AT_ONCE = 16
"""Attempts in hand at what was asked for; more would only make each other and the acknowledgements late."""
LEASE = dt.timedelta(seconds=60)
"""How long after a crash a request waits for somebody else; longer than `HANDLING`."""
HANDLING = dt.timedelta(seconds=50)
"""How long an attempt may take."""
TOO_OLD = dt.timedelta(days=1)
"""What waited longer than this is not answered any more: no word of anybody stays for longer."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """The rows, the keys, the clock, the figures, and the attempts that this process is at."""

    store: Store
    rows: InboxRows
    seal: Seal
    clock: Callable[[], dt.datetime]
    metrics: Metrics
    pressure: Pressure
    chance: Callable[[], float] = random.random
    handling: dt.timedelta = HANDLING
    more: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    """Set when there may be something to take."""
    _attempts: set[asyncio.Task[Any]] = field(default_factory=set, repr=False)
    _asked: set[asyncio.Task[Any]] = field(default_factory=set, repr=False)
    """Those of them that somebody waits for."""

    @property
    def room(self) -> int:
        """How many attempts can be begun at what was asked for."""
        return max(0, MOST_AT_ONCE - len(self._asked))

    def start(self, attempt: Coroutine[Any, Any, None], kind: str) -> asyncio.Task[None]:
        """Begin an attempt and hold on to it until it is done. What was overheard takes no room from the rest."""
        task = asyncio.ensure_future(attempt)
        self._attempts.add(task)
        task.add_done_callback(self._attempts.discard)
        if kind != OVERHEARD:
            self._asked.add(task)
            task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        if not self.room:
            self.more.set()  # for what was kept meanwhile
        self._asked.discard(task)

    def lease(self) -> tuple[dt.datetime, dt.datetime]:
        """Now, and when a lease that begins now runs out."""
        now = self.clock()
        return now, now + LEASE


def open_inbox(
    settings: Settings, store: Store, clock: Callable[[], dt.datetime], metrics: Metrics | None = None
) -> Inbox:
    """The inbox in a store. Raises `ConfigError` if there is no key and none can be made."""
    pressure = Pressure(clock, dt.timedelta(seconds=settings.most_lag))
    return Inbox(store, InboxRows(store), seal_of(settings), clock, metrics or Metrics(), pressure)
