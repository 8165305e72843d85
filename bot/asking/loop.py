"""Looking for requests that are due, on every replica; each is taken by one of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.asking.asking import Asking
from bot.asking.rounds import go_on_if_possible
from bot.errors import StoreError

POLL_SECONDS = 5.0

_LOG = logging.getLogger(__name__)


async def go_on_with_due(asking: Asking) -> int:
    """Do what is due now; with how many requests that was. Raises `StoreError`."""
    due = await asking.asks.take_due(asking.clock(), asking.soon())
    for ask_id in due:
        await go_on_if_possible(asking, ask_id)
    return len(due)


@asynccontextmanager
async def going_on(asking: Asking) -> AsyncIterator[None]:
    """Do what is due, again and again while this lasts; a step that was begun is finished at the end."""
    stop = asyncio.Event()

    async def keep_on() -> None:
        while not stop.is_set():
            try:
                await go_on_with_due(asking)
            except StoreError as error:
                _LOG.error("Questions to supervisors cannot be read: %s", error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), POLL_SECONDS)

    task = asyncio.create_task(keep_on())
    try:
        yield
    finally:
        stop.set()
        await task
