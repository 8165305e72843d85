"""Telling those who wait that something changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Changes:
    """A counter of changes and the futures of those who wait for the next one."""

    def __init__(self) -> None:
        self.count = 0
        self.closed = False
        self._waiting: list[asyncio.Future[None]] = []

    def tell(self) -> None:
        """Something changed."""
        self.count += 1
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def close(self) -> None:
        """There will be no more changes; those who wait go on."""
        self.closed = True
        self.tell()

    async def after(self, count: int) -> int:
        """Wait until there were more than `count` changes; gives their number."""
        while self.count <= count and not self.closed:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            await future
        return self.count

    async def until(self, predicate: Callable[[], T], seconds: float) -> T:
        """The first true value of `predicate`, asked after each change; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not (found := predicate()):
                await self.after(self.count)
            return found
