"""Nudges in a channel one after the other, and no faster than Slack takes them.

Slack takes about one message a second in a channel and some more at once after a quiet time (platform notes 1.2).
A channel waits for itself alone. What was asked for does not come by here.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

EVERY = 1.0
"""Seconds from one message to the next, on average."""
AT_ONCE = 5
"""Messages that may go out at once after a quiet time."""


@dataclass(slots=True)
class _Channel:
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Locks let in whoever came first."""
    quiet_at: float = 0.0
    """When it would be as if nothing had been said there for long."""
    users: int = 0


class Pace:
    """The channels that something was said in just now; `clock` gives seconds."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._channels: OrderedDict[tuple[str, str], _Channel] = OrderedDict()

    def __len__(self) -> int:
        """How many channels are remembered."""
        return len(self._channels)

    @asynccontextmanager
    async def turn(self, team: str, channel: str) -> AsyncIterator[Callable[[], None]]:
        """A turn to speak in a channel; what it gives is to be called if something is said."""
        key = team, channel
        here = self._channels.setdefault(key, _Channel())
        here.users += 1
        try:
            async with here.turn:
                early = here.quiet_at - (AT_ONCE - 1) * EVERY - self._clock()
                if early > 0:
                    await self._sleep(early)

                def spoken() -> None:
                    here.quiet_at = max(here.quiet_at, self._clock()) + EVERY
                    self._channels.move_to_end(key)

                yield spoken
        finally:
            here.users -= 1
            self._forget_quiet_ones()

    def _forget_quiet_ones(self) -> None:
        while self._channels:
            key, longest_ago = next(iter(self._channels.items()))
            if longest_ago.users or longest_ago.quiet_at > self._clock():
                return
            del self._channels[key]
