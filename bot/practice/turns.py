"""Events out of order: of two, the later one is sent first."""

from __future__ import annotations

import asyncio
import contextlib

HELD_SECONDS = 2.0
"""How long the first of two events waits for the second."""


class Turns:
    """Lets events through as they come, or swaps each two while `swapped`."""

    def __init__(self) -> None:
        self.swapped = False
        self._held: asyncio.Event | None = None

    async def wait(self) -> asyncio.Event | None:
        """Wait until this event's turn; gives the event that waits for it, to be set when this one was sent."""
        if not self.swapped:
            return None
        waiting, self._held = self._held, None
        if waiting is None:
            self._held = held = asyncio.Event()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(HELD_SECONDS):
                    await held.wait()
            if self._held is held:
                self._held = None
        return waiting
