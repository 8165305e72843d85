"""Tokens that run out are changed in time, once, whoever comes first; requests that come while Slack stumbles are not lost."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.fernet import Fernet, MultiFernet
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient

from bot.authorize import of_one_token
from bot.errors import SlackCallError
from bot.manifest import load_manifest
from bot.practice import BOT_USER, Fault, StandIn
from bot.store import Store, migrate, open_store
from bot.store.installations import ROTATE_BEFORE, SealedInstallations

pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk 3.47

LIFE = timedelta(hours=12)


@pytest.fixture
async def room() -> AsyncIterator[StandIn]:
    """A practice room whose app has token rotation on, and a token."""
    manifest = load_manifest()
    manifest["settings"]["token_rotation_enabled"] = True
    async with StandIn(manifest=manifest) as opened:
        opened.workspace.keys.rotated(time.time())
        yield opened


@pytest.fixture
async def rotator(room: StandIn) -> AsyncTokenRotator:
    keys = room.workspace.keys
    client = AsyncWebClient(base_url=room.api_url)
    return AsyncTokenRotator(client_id=keys.client_id, client_secret=keys.client_secret, client=client)


def installed(room: StandIn, runs_out: datetime) -> Installation:
    return Installation(
        team_id="T1",
        bot_token=room.bot_token,
        bot_id="B1",
        bot_user_id="U0BOT",
        user_id="U1",
        bot_refresh_token=room.workspace.keys.refresh_token,
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


async def test_many_requests_at_once_change_a_token_once(
    database_url: str, room: StandIn, rotator: AsyncTokenRotator
) -> None:
    number = 2 if database_url.startswith("postgresql") else 1  # SQLite is for one process
    async with replicas(database_url, number, rotator) as houses:
        await houses[0].async_save(installed(room, datetime.now(UTC) + ROTATE_BEFORE - timedelta(minutes=1)))
        given = await asyncio.gather(*(token(house) for house in houses * 10))
    assert set(given) == {room.bot_token}
    assert [call.response["ok"] for call in room.calls("oauth.v2.access")] == [True]


@pytest.mark.parametrize(
    ("left", "error", "outcome"),
    [
        pytest.param(LIFE, "", "old", id="a fresh one is left alone"),
        pytest.param(timedelta(hours=1), "", "new", id="one that runs out soon is changed"),
        pytest.param(timedelta(hours=-1), "", "new", id="one that has run out is changed"),
        pytest.param(timedelta(hours=1), "internal_error", "old", id="what cannot be changed yet is used"),
        pytest.param(timedelta(hours=-1), "internal_error", None, id="what cannot be changed any more is an error"),
        pytest.param(timedelta(hours=-1), "invalid_refresh_token", None, id="so is one whose refresh token is spent"),
    ],
)  # fmt: skip
async def test_tokens_that_run_out(
    store: Store,
    room: StandIn,
    rotator: AsyncTokenRotator,
    left: timedelta,
    error: str,
    outcome: str | None,
) -> None:
    cipher = MultiFernet([Fernet(Fernet.generate_key())])
    house = SealedInstallations(store, cipher, lambda: datetime.now(UTC), rotator)
    await house.async_save(installed(room, datetime.now(UTC) + left))
    old, keys = room.bot_token, room.workspace.keys
    if error == "invalid_refresh_token":
        keys.rotated(time.time())  # by somebody else
    elif error:
        room.fail_next("oauth.v2.access", error, times=2)
    if outcome is None:
        with pytest.raises(SlackCallError, match=rf"{error} to oauth\.v2\.access"):
            await token(house)
        return
    given = await token(house)
    assert given == await token(house) == room.bot_token
    assert (given == old) is (outcome == "old")
    kept = await house.async_find_installation(enterprise_id=None, team_id="T1")
    assert kept is not None
    assert kept.bot_refresh_token == keys.refresh_token
    if outcome == "new":
        assert (kept.bot_token_expires_at or 0) > time.time() + LIFE.total_seconds() / 2


async def test_a_token_is_asked_about_once_and_again_only_if_slack_stumbled() -> None:
    async with StandIn() as room:
        client = AsyncWebClient(base_url=room.api_url, retry_handlers=[])
        authorize = of_one_token(room.bot_token)
        troubles = [Fault("internal_error"), Fault("reset", hang_up=True), Fault("invalid_auth")]
        room.trouble(lambda _method: troubles.pop(0) if troubles else None)
        for _ in range(2):
            with pytest.raises(SlackCallError, match=r"auth\.test"):
                await authorize(client=client)
        assert await authorize(client=client) is None
        for _ in range(3):
            result = await authorize(client=client)
            assert (result.bot_token, result.bot_user_id) == (room.bot_token, BOT_USER)
        assert len(room.calls("auth.test")) == 4
