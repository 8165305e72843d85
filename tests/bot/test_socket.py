"""Socket Mode against a small Slack of our own: connect, acknowledge, ready or not, stop mid-work."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import ConfigError
from bot.serve import run_socket, socket_connection
from bot.serve.metrics import Metrics
from bot.serve.work import Work
from bot.settings import Settings
from bot.store import Store


class Slack:
    """`apps.connections.open` and one WebSocket; keeps acknowledgements."""

    def __init__(self) -> None:
        self.acknowledged: list[str] = []
        self.changed = asyncio.Condition()
        self.socket: web.WebSocketResponse | None = None
        self.error: str | None = None
        self.url = ""

    async def open(self, request: web.Request) -> web.Response:
        if self.error or request.headers.get("Authorization") != "Bearer xapp-test":
            return web.json_response({"ok": False, "error": self.error or "invalid_auth"})
        return web.json_response({"ok": True, "url": self.url.replace("http://", "ws://") + "link"})

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        async with self.changed:
            self.socket = socket
            self.changed.notify_all()
        async for message in socket:
            async with self.changed:
                self.acknowledged.append(json.loads(message.data)["envelope_id"])
                self.changed.notify_all()
        return socket

    async def say(self, envelope: str, text: str) -> None:
        event = {"type": "message", "channel": "C1", "user": "U1", "text": text, "ts": "1.2"}
        payload = {"type": "event_callback", "team_id": "T1", "event_id": envelope, "event": event}
        assert self.socket is not None
        await self.socket.send_json({"type": "events_api", "envelope_id": envelope, "payload": payload})

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self.changed:
            await self.changed.wait_for(true)


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    found = Slack()
    server = web.Application()
    server.add_routes([web.post("/api/apps.connections.open", found.open), web.get("/api/link", found.link)])
    runner = web.AppRunner(server, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    yield found
    await runner.cleanup()


@asynccontextmanager
async def bot(slack: Slack, listener: Callable[[dict[str, Any]], Any]) -> AsyncIterator[AsyncApp]:
    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U0", bot_token="xoxb-test")

    app = AsyncApp(signing_secret="", authorize=authorize, client=AsyncWebClient(base_url=slack.url))
    app.event("message")(listener)
    yield app


async def test_events_are_acknowledged_and_a_stop_waits_for_their_listeners(slack: Slack) -> None:
    release, heard, work = asyncio.Event(), [], Work()

    async def listener(event: dict[str, Any]) -> None:
        await release.wait()
        heard.append(event["text"])

    async with AsyncExitStack() as stack:
        app = await stack.enter_async_context(bot(slack, listener))
        connected = await stack.enter_async_context(socket_connection(app, "xapp-test", work, Metrics(), 10))
        await slack.until(lambda: slack.socket is not None)
        await slack.say("E1", "before the stop")
        await slack.until(lambda: slack.acknowledged == ["E1"])
        assert await connected()
        work.closing = True
        await slack.say("E2", "after it")
        asyncio.get_running_loop().call_later(0.05, release.set)
    assert heard == ["before the stop"]
    assert slack.acknowledged == ["E1"]
    assert not await connected()


async def test_a_connection_that_breaks_is_made_again_and_counted(slack: Slack) -> None:
    async def listener(event: dict[str, Any]) -> None: ...

    metrics = Metrics()
    async with bot(slack, listener) as app, socket_connection(app, "xapp-test", Work(), metrics):
        await slack.until(lambda: slack.socket is not None)
        first = slack.socket
        assert first is not None
        await first.send_json({"type": "disconnect", "reason": "refresh_requested"})
        await slack.until(lambda: slack.socket is not first)
        async with asyncio.timeout(10):
            while b"sharewell_socket_connections_total 2.0" not in metrics.exposition():  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def test_a_refused_token_is_a_sentence(slack: Slack) -> None:
    async def listener(event: dict[str, Any]) -> None: ...

    async with bot(slack, listener) as app:
        with pytest.raises(ConfigError, match=r"SLACK_APP_TOKEN \(invalid_auth\).*connections:write"):
            async with socket_connection(app, "xapp-wrong", Work(), Metrics()):
                pass


async def test_a_slack_in_trouble_is_asked_again_and_meanwhile_it_is_not_ready(slack: Slack) -> None:
    slack.error = "internal_error"

    async def listener(event: dict[str, Any]) -> None: ...

    async with (
        bot(slack, listener) as app,
        socket_connection(app, "xapp-test", Work(), Metrics()) as connected,
    ):
        assert not await connected()


async def test_health_is_served_beside_the_socket(slack: Slack, store: Store, unused_port: int) -> None:
    heard, stop = asyncio.Event(), asyncio.Event()

    async def listener(event: dict[str, Any]) -> None:
        heard.set()

    settings = Settings(
        bot_token=SecretStr("xoxb-test"),
        app_token=SecretStr("xapp-test"),
        signing_secret=SecretStr("unused"),
        port=unused_port,
    )
    async with bot(slack, listener) as app, aiohttp.ClientSession() as session:
        running = asyncio.create_task(run_socket(app, settings, store, stop))
        await slack.until(lambda: slack.socket is not None)
        await slack.say("E1", "hello")
        async with asyncio.timeout(10):
            await heard.wait()
        base = f"http://127.0.0.1:{unused_port}"
        async with session.get(f"{base}/readyz") as answer:
            assert (answer.status, (await answer.json())["parts"]["socket"]) == (200, True)
        async with session.post(f"{base}/slack/events", data=b"{}") as answer:
            assert answer.status == 404  # nothing comes in but through the socket
        stop.set()
        await running
