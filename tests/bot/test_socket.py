"""Socket Mode against the practice room: connect, acknowledge, ready or not, stop mid-work."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import ConfigError
from bot.practice import BOT_USER, MAYA, TEAM_CHAT, TEAM_ID, StandIn
from bot.serve import run_socket, socket_connection
from bot.serve.metrics import Metrics
from bot.serve.work import Work
from bot.settings import Settings
from bot.store import Store

MESSAGE = {"type": "message", "channel": TEAM_CHAT, "user": MAYA, "ts": "1.2"}


@pytest.fixture
async def room() -> AsyncIterator[StandIn]:
    async with StandIn() as opened:
        yield opened


def app_of(room: StandIn, listener: Callable[[dict[str, Any]], Any]) -> AsyncApp:
    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None, team_id=TEAM_ID, bot_user_id=BOT_USER, bot_token=room.bot_token
        )

    app = AsyncApp(signing_secret="", authorize=authorize, client=AsyncWebClient(base_url=room.api_url))
    app.event("message")(listener)
    return app


def made(metrics: Metrics) -> float:
    found = re.search(rb"^sharewell_socket_connections_total (.+)$", metrics.exposition(), re.M)
    return float(found[1]) if found else 0


async def connections(room: StandIn, number: int) -> None:
    await room.wait_for(lambda: room.sockets.count == number, 20)


async def test_events_are_acknowledged_and_a_stop_waits_for_their_listeners(room: StandIn) -> None:
    release, heard, work = asyncio.Event(), [], Work()

    async def listener(event: dict[str, Any]) -> None:
        await release.wait()
        heard.append(event["text"])

    async with socket_connection(app_of(room, listener), room.app_token, work, Metrics(), 10) as connected:
        await connections(room, 1)
        first = await room.send_event({**MESSAGE, "text": "before the stop"})
        assert first is not None
        assert first.ok
        assert await connected()
        work.closing = True
        later = asyncio.create_task(room.send_event({**MESSAGE, "text": "after it"}))
        asyncio.get_running_loop().call_later(0.05, release.set)
    assert heard == ["before the stop"]
    second = await later
    assert second is not None
    assert not second.ok
    assert not await connected()


async def test_a_connection_that_slack_ends_is_made_again_and_counted(room: StandIn) -> None:
    async def listener(event: dict[str, Any]) -> None: ...

    metrics = Metrics()
    async with socket_connection(app_of(room, listener), room.app_token, Work(), metrics):
        await connections(room, 1)
        await room.sockets.refresh()
        await connections(room, 1)
        async with asyncio.timeout(20):
            while made(metrics) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def test_a_refused_token_is_a_sentence(room: StandIn) -> None:
    async def listener(event: dict[str, Any]) -> None: ...

    with pytest.raises(ConfigError, match=r"SLACK_APP_TOKEN \(invalid_auth\).*connections:write"):
        async with socket_connection(app_of(room, listener), "xapp-wrong", Work(), Metrics()):
            pass


async def test_a_slack_in_trouble_is_asked_again_and_meanwhile_it_is_not_ready(room: StandIn) -> None:
    async def listener(event: dict[str, Any]) -> None: ...

    room.fail_next("apps.connections.open", "internal_error")
    async with socket_connection(app_of(room, listener), room.app_token, Work(), Metrics()) as connected:
        assert not await connected()
        await connections(room, 1)
    assert [call.response["ok"] for call in room.calls("apps.connections.open")] == [False, True]


async def test_health_is_served_beside_the_socket(room: StandIn, store: Store, unused_port: int) -> None:
    heard, stop = asyncio.Event(), asyncio.Event()

    async def listener(event: dict[str, Any]) -> None:
        heard.set()

    settings = Settings(
        bot_token=SecretStr(room.bot_token),
        app_token=SecretStr(room.app_token),
        signing_secret=SecretStr("unused"),
        port=unused_port,
    )
    async with aiohttp.ClientSession() as session:
        running = asyncio.create_task(run_socket(app_of(room, listener), settings, store, stop))
        await connections(room, 1)
        await room.send_event({**MESSAGE, "text": "hello"})
        async with asyncio.timeout(10):
            await heard.wait()
        base = f"http://127.0.0.1:{unused_port}"
        async with session.get(f"{base}/readyz") as answer:
            assert (answer.status, (await answer.json())["parts"]["socket"]) == (200, True)
        async with session.post(f"{base}/slack/events", data=b"{}") as answer:
            assert answer.status == 404  # nothing comes in but through the socket
        stop.set()
        await running
