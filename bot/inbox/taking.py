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
from bot.inbox.inbox import MOST_AT_ONCE, Inbox
from bot.serve.work import Work

POLL_SECONDS = 1.0

_LOG = logging.getLogger(__name__)


async def take_due(app: AsyncApp, inbox: Inbox, work: Work) -> list[asyncio.Task[None]]:
    """Take what is due now, as far as there is room, and begin with it; the attempts. Raises `StoreError`."""
    if not inbox.room:
        return []
    overheard_too = inbox.pressure.in_hand < MOST_AT_ONCE
    due = await inbox.rows.take(*inbox.lease(), inbox.room, overheard_too=overheard_too)
    return [inbox.start(work.run(handle(app, inbox, taken)), taken.kind) for taken in due]


@asynccontextmanager
async def taking(app: AsyncApp, inbox: Inbox, work: Work) -> AsyncIterator[None]:
    """Take what is due, again and again while this lasts; what was begun is in the hands of `work`."""
    stopping = False

    async def keep_on() -> None:
        while not stopping:
            inbox.more.clear()
            try:
                begun = await take_due(app, inbox, work)
            except StoreError as error:
                _LOG.error("The inbox cannot be read: %s", error)
                begun = []
            if not begun or not inbox.room:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(inbox.more.wait(), POLL_SECONDS)

    task = asyncio.create_task(keep_on())
    try:
        yield
    finally:
        stopping = True
        inbox.more.set()
        await task
