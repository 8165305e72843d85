"""Many workspaces: the real app serves the install pages, and an installation ends as an encrypted row."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.app import build_app
from bot.first_day import load_first_day
from bot.keys import encryption
from bot.manifest import bot_scopes
from bot.serve import http_server, web_application
from bot.serve.work import Work
from bot.settings import Settings
from bot.store import Store
from bot.store.installations import SealedInstallations

TOKEN = "xoxb-secretpart"
POSTED: list[tuple[str, str, str]] = []
"""Token, addressee and text of what was posted."""


@pytest.fixture
async def slack_api() -> AsyncIterator[str]:
    """The two methods an installation needs."""

    async def access(request: web.Request) -> web.Response:
        assert (await request.post())["code"] == "good"
        return web.json_response(
            {
                "ok": True,
                "app_id": "A1",
                "access_token": TOKEN,
                "token_type": "bot",
                "scope": ",".join(bot_scopes()),
                "bot_user_id": "U0BOT",
                "team": {"id": "T1", "name": "Northside Support"},
                "enterprise": None,
                "is_enterprise_install": False,
                "authed_user": {"id": "U1"},
            }
        )

    async def test(_request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "team_id": "T1", "user_id": "U0BOT", "bot_id": "B1"})

    async def post(request: web.Request) -> web.Response:
        said = await request.json() if request.content_type == "application/json" else await request.post()
        POSTED.append(
            (request.headers.get("Authorization", ""), str(said.get("channel")), str(said.get("text")))
        )
        return web.json_response({"ok": True, "ts": "1.1", "channel": "D1"})

    server = web.Application()
    server.add_routes(
        [
            web.post("/api/oauth.v2.access", access),
            web.post("/api/auth.test", test),
            web.post("/api/chat.postMessage", post),
        ]
    )
    runner = web.AppRunner(server, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/api"
    await runner.cleanup()


@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk 3.47 uses it
async def test_installing_keeps_one_encrypted_token(slack_api: str, store: Store, tmp_path: Path) -> None:
    settings = Settings(
        client_id="1.2",
        client_secret=SecretStr("client-secret"),
        signing_secret=SecretStr("signing-secret"),
        slack_api_url=slack_api,
        public_url="https://bot.example.org",
        port=0,
    )
    work, jar = Work(), aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        app = build_app(settings, store, session=session)
        async with http_server(web_application(app, settings, store, work=work), settings, work) as url:
            async with session.get(f"{url}/slack/install") as page:
                assert page.status == 200
                link = re.search(r'href="(https://slack\.com/oauth[^"]+)"', await page.text())
                cookie = page.headers["Set-Cookie"].partition(";")[0]
            assert link is not None
            asked = parse_qs(urlsplit(link[1].replace("&amp;", "&")).query)
            assert asked["scope"] == [",".join(bot_scopes())]
            assert asked["redirect_uri"] == ["https://bot.example.org/slack/oauth_redirect"]
            back = f"{url}/slack/oauth_redirect?code=good&state={asked['state'][0]}"
            async with session.get(back, headers={"Cookie": cookie}) as page:
                assert page.status == 200
            async with session.get(back, headers={"Cookie": cookie}) as page:
                assert page.status == 401  # a state works once
                assert "Traceback" not in await page.text()
    assert [(f"Bearer {TOKEN}", "U1", load_first_day().setup)] == POSTED  # to whoever installed it, once
    kept = SealedInstallations(store, encryption(settings), lambda: datetime.now(UTC))
    bot = await kept.async_find_bot(enterprise_id=None, team_id="T1")
    assert bot is not None
    assert bot.bot_token == TOKEN
