"""How many requests a second the stand-in carries by itself, with an app behind it that does nothing."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bot.practice import seed
from bot.practice.standin import StandIn

AT_ONCE = 32
"""Requests on their way at the same time."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Requests of one kind: how many a second passed, and how many pass in a second of processor time."""

    kind: str
    a_second: float
    a_processor_second: float

    def __str__(self) -> str:
        busy = f"{self.a_processor_second:,.0f} in a second of one core"
        return f"{self.kind}: {self.a_second:,.0f} a second ({busy})"


async def rates(seconds: float) -> tuple[Speed, Speed]:
    """Events to an app and calls of an app, for so many seconds each; app, stand-in and caller share one core."""
    async with AsyncExitStack() as stack:
        room = await stack.enter_async_context(StandIn())
        room.connect(await stack.enter_async_context(_idle_app()))
        session = await stack.enter_async_context(aiohttp.ClientSession())
        url = f"{room.api_url}chat.postEphemeral"
        headers = {"Authorization": f"Bearer {room.bot_token}"}
        body = {"channel": seed.TEAM_CHAT, "user": seed.MAYA, "text": "A quiet morning."}

        async def event() -> None:
            await room.post_message(seed.MAYA, seed.TEAM_CHAT, "A quiet morning.")

        async def call() -> None:
            async with session.post(url, json=body, headers=headers) as answer:
                await answer.read()

        return (
            await _speed("events, each acknowledged", event, seconds),
            await _speed("calls, each answered", call, seconds),
        )


async def _speed(kind: str, request: Callable[[], Awaitable[None]], seconds: float) -> Speed:
    done, began, used = itertools.count(), time.perf_counter(), time.process_time()

    async def again() -> None:
        while time.perf_counter() - began < seconds:
            await request()
            next(done)

    await asyncio.gather(*(again() for _ in range(AT_ONCE)))
    count = next(done)
    return Speed(kind, count / (time.perf_counter() - began), count / (time.process_time() - used))


@asynccontextmanager
async def _idle_app() -> AsyncIterator[str]:
    """The address of an app that acknowledges everything."""

    async def acknowledge(request: web.Request) -> web.Response:
        await request.read()
        return web.Response()

    app = web.Application()
    app.router.add_post("/slack/events", acknowledge)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    finally:
        await runner.cleanup()
