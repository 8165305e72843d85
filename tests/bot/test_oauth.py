"""Many workspaces: the real app serves the install pages in a practice room; the token is kept encrypted, and changed in time."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import build_app
from bot.first_day import load_first_day
from bot.inbox import open_inbox
from bot.keys import encryption
from bot.manifest import bot_scopes, load_manifest
from bot.practice import MAYA, TEAM_ID, StandIn
from bot.serve import http_server, web_application
from bot.serve.work import Work
from bot.settings import Settings
from bot.store import Store
from bot.store.installations import SealedInstallations

PUBLIC = "https://bot.example.org"
HOUR = 3600.0

pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk 3.47


class Clock:
    """The time, and how much later than that it is said to be."""

    def __init__(self) -> None:
        self.later = 0.0

    def __call__(self) -> float:
        return self.utc().timestamp() + self.later

    def utc(self) -> datetime:
        return datetime.now(UTC)

    def moved(self) -> datetime:
        return datetime.fromtimestamp(self(), UTC)


class House:
    """A practice room and the bot behind it, as an app that anybody may install."""

    def __init__(self, room: StandIn, settings: Settings, store: Store, clock: Clock, url: str) -> None:
        self.room, self.clock, self.url = room, clock, url
        self.kept = SealedInstallations(store, encryption(settings), clock.moved)

    async def token(self) -> str:
        bot = await self.kept.async_find_bot(enterprise_id=None, team_id=TEAM_ID)
        assert bot is not None
        return str(bot.bot_token)

    async def install(self, session: aiohttp.ClientSession) -> tuple[str, dict[str, str]]:
        """A person follows the button, says yes and comes back; where to, and with which cookie."""
        async with session.get(f"{self.url}/slack/install") as page:
            assert page.status == 200
            link = re.search(r'href="(https://slack\.com/oauth[^"]+)"', await page.text())
            cookie = {"Cookie": page.headers["Set-Cookie"].partition(";")[0]}
        assert link is not None
        asked = urlsplit(link[1].replace("&amp;", "&"))
        assert parse_qs(asked.query)["scope"] == [",".join(bot_scopes())]
        allow = f"{self.room.url}/oauth/v2/allow?{asked.query}"  # the yes on Slack's page, which has its own tests
        async with session.get(allow, allow_redirects=False) as answer:
            back = answer.headers["Location"].replace(PUBLIC, self.url)
        async with session.get(back, headers=cookie) as page:
            assert page.status == 200
        return back, cookie

    async def answers(self, draft: str) -> None:
        before = len(self.room.dms(MAYA))
        assert (await self.room.post_message(MAYA, MAYA, draft)) is not None
        await self.room.wait_for(lambda: len(self.room.dms(MAYA)) > before, 20)


@asynccontextmanager
async def house(store: Store, *, rotates: bool = False) -> AsyncIterator[House]:
    manifest = load_manifest(PUBLIC)
    manifest["settings"]["token_rotation_enabled"] = rotates
    clock, work = Clock(), Work()
    async with AsyncExitStack() as stack:
        room = await stack.enter_async_context(StandIn(manifest=manifest, clock=clock))
        keys = room.workspace.keys
        settings = Settings(
            client_id=keys.client_id,
            client_secret=SecretStr(keys.client_secret),
            signing_secret=SecretStr(keys.signing_secret),
            slack_api_url=room.api_url,
            public_url=PUBLIC,
            port=0,
        )
        session = await stack.enter_async_context(aiohttp.ClientSession())
        inbox = open_inbox(settings, store, clock.moved)
        app = build_app(settings, store, session=session, clock=clock.moved, inbox=inbox)
        web_app = web_application(app, settings, store, work=work)
        url = await stack.enter_async_context(http_server(web_app, settings, work))
        room.connect(f"{url}/slack/events")
        yield House(room, settings, store, clock, url)


@pytest.fixture
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield session


async def test_installing_keeps_one_encrypted_token(store: Store, browser: aiohttp.ClientSession) -> None:
    async with house(store) as here:
        back, cookie = await here.install(browser)
        async with browser.get(back, headers=cookie) as page:
            assert page.status == 401  # a state works once
            assert "Traceback" not in await page.text()
        assert await here.token() == here.room.bot_token
        told = [call.payload["text"] for call in here.room.calls("chat.postMessage")]
        assert told == [load_first_day().setup]  # to whoever installed it, once
        closed = await store.installation("", TEAM_ID)
        assert closed is not None
        assert here.room.bot_token.encode() not in closed
        await here.answers("I live at 3 Example Street")


async def test_a_token_that_runs_out_is_changed_before_anybody_is_kept_waiting(
    store: Store, browser: aiohttp.ClientSession
) -> None:
    async with house(store, rotates=True) as here:
        keys, calls = here.room.workspace.keys, here.room.calls
        keys.token_seconds = 3 * HOUR
        await here.install(browser)
        first, refresh_token = await here.token(), keys.refresh_token
        await here.answers("I live at 3 Example Street")
        assert len(calls("oauth.v2.access")) == 1
        keys.token_seconds = 12 * HOUR
        here.clock.later = 2 * HOUR
        await here.answers("I live at 4 Example Street")
        assert [call.response["ok"] for call in calls("oauth.v2.access")] == [True, True]
        assert await here.token() == here.room.bot_token != first
        assert keys.refresh_token != refresh_token
        here.clock.later = 4 * HOUR  # by now Slack refuses the first
        await here.answers("I live at 5 Example Street")
        assert len(calls("oauth.v2.access")) == 2
        assert [call.response for call in here.room.transcript if not call.response["ok"]] == []
