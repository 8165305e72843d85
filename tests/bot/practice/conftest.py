"""A practice room with, behind it, an app that keeps what it is sent and answers as it is told."""

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import StandIn

from . import browser


class Clock:
    """Seconds since 1970 that pass only when told."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class FakeBot:
    """Keeps requests; answers with 200 and nothing unless there is something in `answers`."""

    received: list[tuple[web.Request, bytes]] = field(default_factory=list)
    answers: deque[web.Response] = field(default_factory=deque)

    async def handle(self, request: web.Request) -> web.Response:
        self.received.append((request, await request.read()))
        return self.answers.popleft() if self.answers else web.Response()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def fake_bot() -> FakeBot:
    return FakeBot()


@asynccontextmanager
async def room_with(fake_bot: FakeBot, clock: Clock) -> AsyncIterator[StandIn]:
    """A stand-in with this app behind it."""
    app = web.Application()
    app.router.add_post("/slack/events", fake_bot.handle)
    async with TestServer(app) as server, StandIn(clock=clock) as stand_in:
        stand_in.connect(str(server.make_url("/slack/events")))
        yield stand_in


@pytest.fixture
async def room(clock: Clock, fake_bot: FakeBot) -> AsyncIterator[StandIn]:
    async with room_with(fake_bot, clock) as stand_in:
        yield stand_in


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with browser.running() as started:
        yield started


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as opened:
        yield opened


@pytest.fixture
def client(room: StandIn, session: ClientSession) -> AsyncWebClient:
    return AsyncWebClient(room.bot_token, base_url=room.api_url, session=session)
