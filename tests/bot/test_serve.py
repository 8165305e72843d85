"""The server through its front door: who gets in, what the rest is told, health, figures, a stop mid-work."""

import asyncio
import hashlib
import hmac
import io
import json
import logging
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot.errors import ConfigError, StoreError
from bot.logs import SafeFormatter
from bot.serve import http_server, web_application
from bot.serve.gate import BODY_BYTES
from bot.serve.health import Probe
from bot.serve.work import Work
from bot.settings import Settings
from bot.store import Store
from checks import model_loaded

SECRET = "test-signing-secret"
CANARY = "honestly ive been a wreck since sunday"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"


def event(text: str = "hello", **extra: Any) -> bytes:
    inner = {"type": "message", "channel": "C1", "user": "U1", "text": text, "ts": "1.2"}
    return json.dumps(
        {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": inner, **extra}
    ).encode()


def signed(
    body: bytes, content_type: str = JSON, at: float | None = None, secret: str = SECRET
) -> dict[str, str]:
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
    }


class Bot:
    """A Bolt app with one listener, and the server around it."""

    def __init__(self, store: Store) -> None:
        self.work = Work()
        self.heard: list[str] = []
        self.release = asyncio.Event()
        self.release.set()
        self.settings = Settings(
            bot_token=SecretStr("xoxb-test"), signing_secret=SecretStr(SECRET), port=0, host="127.0.0.1"
        )
        self.store = store
        self.app = self._app()

    def _app(self) -> AsyncApp:
        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U0", bot_token="xoxb-test")

        app = AsyncApp(signing_secret=SECRET, authorize=authorize)

        @app.event("message")
        async def on_message(event: dict[str, Any]) -> None:
            await self.release.wait()
            self.heard.append(event["text"])

        @app.command("/sharewell")
        async def on_command(ack: Any, command: dict[str, Any]) -> None:
            await ack(command["text"])

        return app

    async def serve(
        self, stack: AsyncExitStack, drain: float = 5, probes: dict[str, Probe] | None = None
    ) -> str:
        web_app = web_application(self.app, self.settings, self.store, work=self.work, probes=probes)
        return await stack.enter_async_context(http_server(web_app, self.settings, self.work, drain))


@pytest.fixture
async def bot(store: Store) -> Bot:
    return Bot(store)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def url(bot: Bot) -> AsyncIterator[str]:
    async with AsyncExitStack() as stack:
        yield await bot.serve(stack)


async def post(
    session: aiohttp.ClientSession, url: str, body: bytes, headers: dict[str, str]
) -> tuple[int, str]:
    async with session.post(f"{url}/slack/events", data=body, headers=headers) as answer:
        return answer.status, await answer.text()


async def get(session: aiohttp.ClientSession, address: str) -> tuple[int, str]:
    async with session.get(address) as answer:
        return answer.status, await answer.text()


async def test_what_slack_signed_gets_in(bot: Bot, url: str, session: aiohttp.ClientSession) -> None:
    body = event("hello")
    assert (await post(session, url, body, signed(body)))[0] == 200
    assert await bot.work.finish(5) == 0
    assert bot.heard == ["hello"]


@pytest.mark.parametrize("text", ["check this payload please", "payload={", "{curly", "a&b=c;d 🙂", "\x00"])
async def test_a_command_arrives_as_it_was_typed(
    bot: Bot, url: str, session: aiohttp.ClientSession, text: str
) -> None:
    body = urlencode({"command": "/sharewell", "text": text, "team_id": "T1", "user_id": "U1"}).encode()
    status, said = await post(session, url, body, signed(body, FORM))
    assert (status, said) == (200, text)


async def test_slacks_check_of_the_address_is_answered(url: str, session: aiohttp.ClientSession) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "x"}).encode()
    status, said = await post(session, url, body, signed(body))
    assert status == 200
    assert "abc" in said


BODY = event(CANARY)
SHORTCUT = b'{"type":"shortcut","callback_id":"a","user":{"id":"U1"}}'
NESTED = b"[" * 10_000 + b"]" * 10_000


def bad() -> dict[str, tuple[bytes, dict[str, str] | None, int]]:
    """By name: a body, its headers (None: properly signed), the status. Signed now: a signature is good for 300 seconds."""
    return {
        "no signature": (BODY, {"Content-Type": JSON}, 401),
        "forged": (BODY, signed(BODY, secret="another"), 401),
        "another body": (BODY, signed(BODY + b" "), 401),
        "stale": (BODY, signed(BODY, at=time.time() - 3600), 401),
        "from the future": (BODY, signed(BODY, at=time.time() + 3600), 401),
        "timestamp is no number": (BODY, signed(BODY) | {"X-Slack-Request-Timestamp": "yesterday"}, 401),
        "timestamp is empty": (BODY, signed(BODY) | {"X-Slack-Request-Timestamp": ""}, 401),
        "timestamp in other digits": (BODY, signed(BODY) | {"X-Slack-Request-Timestamp": "١٧٠٠٠٠٠٠٠٠"}, 401),
        "timestamp without end": (BODY, signed(BODY) | {"X-Slack-Request-Timestamp": "1" * 5000}, 401),
        "signature is not ASCII": (BODY, signed(BODY) | {"X-Slack-Signature": "v0=naïve"}, 401),
        "signature is empty": (BODY, signed(BODY) | {"X-Slack-Signature": ""}, 401),
        "no JSON": (CANARY.encode(), signed(CANARY.encode()), 400),
        "half a JSON": (BODY[:-9], signed(BODY[:-9]), 400),
        "a JSON list": (b"[1]", signed(b"[1]"), 400),
        "an empty object": (b"{}", signed(b"{}"), 400),
        "an empty body": (b"", signed(b""), 400),
        "nested brackets": (NESTED, signed(NESTED), 400),
        "not UTF-8": (b"\xff\xfe", signed(b"\xff\xfe"), 400),
        "a form with no JSON in it": (b"payload=x", signed(b"payload=x", FORM), 400),
        "a form that is not UTF-8": (b"text=%ff", signed(b"text=%ff", FORM), 400),
        "another kind of text": (BODY, signed(BODY, "text/plain"), 400),
        "unknown charset": (b"\xe4", signed(b"\xe4", "application/json; charset=bogus"), 400),
        "an event that is a word": (b'{"type":"event_callback","event":"x"}', None, 400),
        "a form's payload that is a list": (b"payload=%5B1%5D", signed(b"payload=%5B1%5D", FORM), 400),
        "actions that are no list": (b'{"type":"block_actions","actions":7}', None, 400),
        "authorizations that are words": (b'{"type":"event_callback","authorizations":["x"]}', None, 400),
        "a team that is a number": (
            b'{"type":"block_actions","actions":[{"action_id":"a"}],"team":5}',
            None,
            400,
        ),
        "a team whose id is a list": (
            b'{"type":"shortcut","callback_id":"a","team":{"id":["T1"]}}',
            None,
            400,
        ),
        "authorizations of a team that is a list": (
            b'{"type":"event_callback","event":{"type":"message"},"authorizations":[{"team_id":["T1"]}]}',
            None,
            400,
        ),
        "a response_url that is a number": (
            SHORTCUT.replace(b"}}", b'},"response_url":5}'),
            None,
            400,
        ),
        "a window whose name is a number": (SHORTCUT.replace(b'"a"', b"5"), None, 400),
        "somebody whose id is half a letter": (SHORTCUT.replace(b"U1", rb"\ud800"), None, 400),
        "somebody whose id is no letter": (SHORTCUT.replace(b"U1", rb"\u0000"), None, 400),
        "a shortcut of nobody": (b'{"type":"shortcut","callback_id":"a"}', None, 400),
        "a shortcut of somebody without an id": (SHORTCUT.replace(b'"id"', b'"name"'), None, 400),
        "an action without a name": (b'{"type":"block_actions","actions":[{"action_id":5}]}', None, 400),
        "no actions": (b'{"type":"block_actions","actions":[]}', None, 400),
        "no event": (b'{"type":"event_callback"}', None, 400),
        "a type that is a number": (b'{"type":5}', None, 400),
        "too large": (b"x" * (BODY_BYTES + 1), signed(b"x" * (BODY_BYTES + 1)), 413),
    }


@pytest.mark.parametrize("name", bad())
async def test_everything_else_is_turned_away_in_silence(
    bot: Bot, url: str, session: aiohttp.ClientSession, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(SafeFormatter())
    logging.getLogger().addHandler(handler)
    try:
        body, headers, expected = bad()[name]
        status, said = await post(session, url, body, headers if headers is not None else signed(body))
    finally:
        logging.getLogger().removeHandler(handler)
    assert status == expected
    logged = caplog.text + out.getvalue()
    assert CANARY not in said + logged
    assert "Traceback" not in said + logged
    fine = event("next one works")
    assert (await post(session, url, fine, signed(fine)))[0] == 200
    await bot.work.finish(5)
    assert bot.heard == ["next one works"]


async def test_a_body_that_grows_without_saying_so_is_cut_off(
    url: str, session: aiohttp.ClientSession
) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"x" * 100_000

    async with session.post(f"{url}/slack/events", data=chunks(), headers=signed(b"")) as answer:
        assert answer.status == 413


async def test_other_paths_and_methods(url: str, session: aiohttp.ClientSession) -> None:
    assert (await get(session, f"{url}/slack/events"))[0] == 405
    assert (await get(session, f"{url}/slack/install"))[0] == 404
    assert (await get(session, f"{url}/"))[0] == 404


async def test_health_and_figures(url: str, session: aiohttp.ClientSession) -> None:
    assert await get(session, f"{url}/healthz") == (200, '{"status": "ok"}')
    status, said = await get(session, f"{url}/readyz")
    assert status == 200
    assert json.loads(said)["parts"] == {"database": True, "engine": True, "open": True}
    body = event(CANARY)
    await post(
        session, url, body, signed(body) | {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
    )
    await post(session, url, body, signed(body, secret="another"))
    await post(session, url, body, signed(body) | {"X-Slack-Retry-Reason": CANARY})
    status, figures = await get(session, f"{url}/metrics")
    assert status == 200
    for line in (
        'sharewell_ack_seconds_count{kind="event",status="200"} 2.0',
        'sharewell_refused_total{reason="forged"} 1.0',
        'sharewell_retries_total{reason="http_timeout"} 1.0',
        'sharewell_retries_total{reason="other"} 1.0',
        'sharewell_ready{part="database"} 1.0',
    ):
        assert line in figures
    assert not [word for word in ("wreck", "U1", "C1", "T1") if word in figures]


async def test_not_ready_while_a_part_does_not_answer(bot: Bot, session: aiohttp.ClientSession) -> None:
    async def disconnected() -> bool:
        return False

    async def broken() -> bool:
        raise StoreError("The database cannot be used.")

    async with AsyncExitStack() as stack:
        url = await bot.serve(stack, probes={"socket": disconnected, "database": broken})
        status, said = await get(session, f"{url}/readyz")
        assert status == 503
        assert json.loads(said) == {
            "ready": False,
            "parts": {"database": False, "engine": True, "socket": False, "open": True},
            "model": model_loaded(),
        }


async def test_a_stop_waits_for_the_listener_and_takes_nothing_new(
    bot: Bot, session: aiohttp.ClientSession
) -> None:
    bot.release.clear()
    async with AsyncExitStack() as stack:
        url = await bot.serve(stack)
        body = event("said just before the stop")
        assert (await post(session, url, body, signed(body)))[0] == 200
        bot.work.closing = True
        assert (await post(session, url, body, signed(body)))[0] == 503
        assert (await get(session, f"{url}/readyz"))[0] == 503
        asyncio.get_running_loop().call_soon(bot.release.set)
    assert bot.heard == ["said just before the stop"]
    with pytest.raises(aiohttp.ClientConnectionError):
        await get(session, f"{url}/healthz")


async def test_a_stop_does_not_wait_for_ever(bot: Bot, session: aiohttp.ClientSession) -> None:
    bot.release.clear()
    async with AsyncExitStack() as stack:
        url = await bot.serve(stack, drain=0)
        body = event()
        assert (await post(session, url, body, signed(body)))[0] == 200
    assert bot.heard == []


async def test_a_taken_port_is_a_sentence(bot: Bot) -> None:
    async with AsyncExitStack() as stack:
        url = await bot.serve(stack)
        taken = bot.settings.model_copy(update={"port": int(url.rpartition(":")[2])})
        with pytest.raises(ConfigError, match="SHAREWELL_PORT"):
            async with http_server(web_application(bot.app, taken, bot.store), taken, Work()):
                pass


async def test_a_store_that_fails_makes_slack_send_it_again(
    bot: Bot, url: str, session: aiohttp.ClientSession
) -> None:
    @bot.app.use
    async def needs_the_store() -> None:
        raise StoreError("The database cannot be used.")

    body = event()
    assert (await post(session, url, body, signed(body)))[0] in (500, 503)
