"""Tokens and drafts go to Slack and to nobody else, whatever address they are told to go to."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient
from yarl import URL

from bot.errors import BotError
from bot.figures import Figures
from bot.outgoing import is_slacks, slack_session

API = "https://slack.com/api/"
LOCAL = "http://127.0.0.1:4000/api/"


@pytest.mark.parametrize(
    ("address", "api"),
    [
        ("https://hooks.slack.com/commands/T1/2/x", API),
        ("https://SLACK.com/api/chat.postMessage", API),
        ("https://acme.slack.com/archives/C1/p1", API),
        ("https://acme.enterprise.slack.com/archives/C1/p1", API),
        ("https://hooks.slack-gov.com/actions/x", API),
        ("http://127.0.0.1:4000/response/x", LOCAL),
        ("https://hooks.slack.com/x", LOCAL),
        ("wss://wss-primary.slack.com/link/?ticket=x", API),
        ("ws://127.0.0.1:4000/link", LOCAL),
    ],
)
def test_addresses_that_are_slacks(address: str, api: str) -> None:
    assert is_slacks(URL(address), api)


@pytest.mark.parametrize(
    ("address", "api"),
    [
        ("http://hooks.slack.com/x", API),  # in the open
        ("https://hooks.slack.com:8443/x", API),
        ("https://slack.com.example.org/x", API),
        ("https://evilslack.com/x", API),
        ("https://hooks.slack.com@example.org/x", API),
        ("https://example.org/#.slack.com", API),
        ("https://example.org/?hooks.slack.com", API),
        ("https://xn--slck-5na.com/x", API),
        ("http://127.0.0.1:4000/x", API),
        ("http://169.254.169.254/latest/meta-data", API),
        ("http://127.0.0.1:5432/x", LOCAL),  # another service on the same machine
        ("https://127.0.0.1:4000/x", LOCAL),
        ("ws://wss-primary.slack.com/link", API),
        ("wss://example.org/link", API),
    ],
)
def test_addresses_that_are_not(address: str, api: str) -> None:
    assert not is_slacks(URL(address), api)


class Listening:
    """A server that keeps what it was sent, and sends "/away" to `other`."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.statuses: list[int] = []
        self.other = ""

    async def hear(self, request: web.Request) -> web.Response:
        self.heard.append(request.headers.get("Authorization", "") + await request.text())
        return web.json_response({"ok": True}, status=self.statuses.pop() if self.statuses else 200)

    async def away(self, _request: web.Request) -> web.Response:
        raise web.HTTPTemporaryRedirect(f"{self.other}/hear")


@pytest.fixture
async def servers() -> AsyncIterator[tuple[Listening, str, Listening, str]]:
    """Slack and somebody else."""
    slack, other = Listening(), Listening()
    running = []
    for one in (slack, other):
        application = web.Application()
        application.add_routes([web.post("/hear", one.hear), web.post("/away", one.away)])
        running.append(TestServer(application))
        await running[-1].start_server()
    urls = [str(server.make_url("")).rstrip("/") for server in running]
    slack.other = urls[1]
    yield slack, urls[0], other, urls[1]
    for server in running:
        await server.close()


async def test_a_draft_is_not_sent_to_a_response_url_elsewhere(
    servers: tuple[Listening, str, Listening, str],
) -> None:
    slack, at, other, elsewhere = servers
    async with slack_session(f"{at}/", Figures()) as session:
        assert (await AsyncWebhookClient(f"{at}/hear", session=session).send(text="mine")).status_code == 200
        for address in (f"{elsewhere}/hear", f"{at}/away"):  # straight there, or by a redirect
            with pytest.raises(BotError, match="not Slack's"):
                await AsyncWebhookClient(address, session=session).send(text="mine")
    assert len(slack.heard) == 1
    assert other.heard == []


async def test_a_token_does_not_follow_a_redirect(servers: tuple[Listening, str, Listening, str]) -> None:
    _slack, at, other, _elsewhere = servers
    async with slack_session(f"{at}/", Figures()) as session:
        client = AsyncWebClient("xoxb-test", base_url=f"{at}/", session=session, retry_handlers=[])
        with pytest.raises(BotError, match="not Slack's"):
            await client.api_call("away")
    assert other.heard == []


async def test_calls_are_counted_by_how_they_ended(servers: tuple[Listening, str, Listening, str]) -> None:
    slack, at, _other, _elsewhere = servers
    figures = Figures()
    slack.statuses = [200, 429, 404, 503]
    async with slack_session(f"{at}/", figures) as session:
        for _ in range(4):
            async with session.post(f"{at}/hear"):
                pass
    async with slack_session("http://127.0.0.1:1/", figures) as session:
        with pytest.raises(aiohttp.ClientError):
            await session.post("http://127.0.0.1:1/hear")
    for outcome in ("answered", "rate_limited", "refused", "failed", "unreachable"):
        assert figures.registry.get_sample_value("sharewell_slack_calls_total", {"outcome": outcome}) == 1
