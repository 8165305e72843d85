"""Tokens that run out are changed in time, once, whoever comes first; requests that come while Slack stumbles are not lost."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.fernet import Fernet, MultiFernet
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient

from bot.authorize import of_one_token
from bot.errors import SlackCallError
from bot.store import Store, migrate, open_store
from bot.store.installations import ROTATE_BEFORE, SealedInstallations

LIFE = timedelta(hours=12)


class Issuer:
    """Slack's `oauth.v2.access`: a refresh token works once, each answer brings the next."""

    def __init__(self) -> None:
        self.number, self.refused, self.error = 0, 0, ""

    async def access(self, request: web.Request) -> web.Response:
        given = (await request.post())["refresh_token"]
        if self.error or given != f"xoxe-{self.number}":
            self.refused += 1
            return web.json_response({"ok": False, "error": self.error or "invalid_refresh_token"})
        self.number += 1
        tokens = {"access_token": f"xoxb-{self.number}", "refresh_token": f"xoxe-{self.number}"}
        return web.json_response({"ok": True, "token_type": "bot", "expires_in": 43_200, **tokens})


@pytest.fixture
async def issuer() -> AsyncIterator[tuple[Issuer, AsyncTokenRotator]]:
    issues, slack = Issuer(), web.Application()
    slack.add_routes([web.post("/api/oauth.v2.access", issues.access)])
    async with TestServer(slack) as server:
        client = AsyncWebClient(base_url=str(server.make_url("/api/")))
        yield issues, AsyncTokenRotator(client_id="1.2", client_secret="secret", client=client)


def installed(runs_out: datetime) -> Installation:
    return Installation(
        team_id="T1",
        bot_token="xoxb-0",
        bot_id="B1",
        bot_user_id="U0BOT",
        user_id="U1",
        bot_refresh_token="xoxe-0",
        bot_token_expires_at=int(runs_out.timestamp()),
    )


async def token(installations: SealedInstallations) -> str:
    bot = await installations.async_find_bot(enterprise_id=None, team_id="T1")
    assert bot is not None
    assert bot.bot_refresh_token is None
    return str(bot.bot_token)


@asynccontextmanager
async def replicas(
    url: str, number: int, rotator: AsyncTokenRotator
) -> AsyncIterator[list[SealedInstallations]]:
    cipher = MultiFernet([Fernet(Fernet.generate_key())])
    await migrate(url)
    async with open_store(url) as one, open_store(url) as other:
        stores = [one, other][:number]
        yield [SealedInstallations(store, cipher, lambda: datetime.now(UTC), rotator) for store in stores]


@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk 3.47 uses it
async def test_many_requests_at_once_change_a_token_once(
    database_url: str, issuer: tuple[Issuer, AsyncTokenRotator]
) -> None:
    issues, rotator = issuer
    number = 2 if database_url.startswith("postgresql") else 1  # SQLite is for one process
    async with replicas(database_url, number, rotator) as houses:
        await houses[0].async_save(installed(datetime.now(UTC) + ROTATE_BEFORE - timedelta(minutes=1)))
        given = await asyncio.gather(*(token(house) for house in houses * 10))
    assert set(given) == {"xoxb-1"}
    assert (issues.number, issues.refused) == (1, 0)


@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
@pytest.mark.parametrize(
    ("left", "error", "outcome"),
    [
        pytest.param(LIFE, "", "xoxb-0", id="a fresh one is left alone"),
        pytest.param(timedelta(hours=1), "", "xoxb-1", id="one that runs out soon is changed"),
        pytest.param(timedelta(hours=-1), "", "xoxb-1", id="one that has run out is changed"),
        pytest.param(timedelta(hours=1), "internal_error", "xoxb-0", id="what cannot be changed yet is used"),
        pytest.param(timedelta(hours=-1), "internal_error", None, id="what cannot be changed any more is an error"),
    ],
)  # fmt: skip
async def test_tokens_that_run_out(
    store: Store, issuer: tuple[Issuer, AsyncTokenRotator], left: timedelta, error: str, outcome: str | None
) -> None:
    issues, rotator = issuer
    issues.error = error
    cipher = MultiFernet([Fernet(Fernet.generate_key())])
    house = SealedInstallations(store, cipher, lambda: datetime.now(UTC), rotator)
    await house.async_save(installed(datetime.now(UTC) + left))
    if outcome is None:
        with pytest.raises(SlackCallError, match=r"internal_error to oauth\.v2\.access"):
            await token(house)
        return
    assert await token(house) == outcome
    assert await token(house) == outcome
    kept = await house.async_find_installation(enterprise_id=None, team_id="T1")
    assert kept is not None
    assert kept.bot_refresh_token == f"xoxe-{outcome[-1]}"
    if outcome == "xoxb-1":
        assert (kept.bot_token_expires_at or 0) > time.time() + LIFE.total_seconds() / 2


async def test_a_token_is_asked_about_once_and_again_only_if_slack_stumbled() -> None:
    answers: list[object] = [
        SlackApiError("", {"ok": False, "error": "internal_error"}),
        TimeoutError(),
        SlackApiError("", {"ok": False, "error": "invalid_auth"}),
        {"ok": True, "team_id": "T1", "user_id": "U0BOT", "bot_id": "B1"},
    ]

    class Client(AsyncWebClient):
        async def auth_test(self, **_: object) -> object:  # type: ignore[override]
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

    authorize, client = of_one_token("xoxb-1"), Client()
    for _ in range(2):
        with pytest.raises(SlackCallError, match=r"auth\.test"):
            await authorize(client=client)
    assert await authorize(client=client) is None
    for _ in range(3):
        result = await authorize(client=client)
        assert (result.bot_token, result.bot_user_id, result.bot_id) == ("xoxb-1", "U0BOT", "B1")
    assert answers == []
