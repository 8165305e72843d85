"""Taking what is due: left behind by a process that died or was stopped, or to be tried again."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from slack_bolt.async_app import AsyncApp

from bot.errors import StoreError
from bot.inbox.handling import handle
from bot.inbox.inbox import Inbox
from bot.serve.work import Work

POLL_SECONDS = 1.0
MOST_AT_ONCE = 20

_LOG = logging.getLogger(__name__)


async def take_due(
    app: AsyncApp, inbox: Inbox, work: Work, most: int = MOST_AT_ONCE
) -> list[asyncio.Task[None]]:
    """Take what is due now and begin with it; the attempts. Raises `StoreError`."""
    due = await inbox.rows.take(*inbox.lease(), most)
    return [inbox.start(work.run(handle(app, inbox, taken))) for taken in due]


@asynccontextmanager
async def taking(app: AsyncApp, inbox: Inbox, work: Work) -> AsyncIterator[None]:
    """Take what is due, again and again while this lasts; what was begun is in the hands of `work`."""
    stop = asyncio.Event()

    async def keep_on() -> None:
        running: set[asyncio.Task[None]] = set()
        while not stop.is_set():
            try:
                begun = await take_due(app, inbox, work, MOST_AT_ONCE - len(running))
            except StoreError as error:
                _LOG.error("The inbox cannot be read: %s", error)
                begun = []
            running.update(begun)
            for task in begun:
                task.add_done_callback(running.discard)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(
                    stop.wait(), 0 if begun and len(running) < MOST_AT_ONCE else POLL_SECONDS
                )

    task = asyncio.create_task(keep_on())
    try:
        yield
    finally:
        stop.set()
        await task
