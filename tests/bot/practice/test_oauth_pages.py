"""Installing over OAuth: the page that asks, yes and no, and a code that works once."""

import re
from collections.abc import AsyncIterator
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.manifest import bot_scopes, load_manifest
from bot.practice import StandIn
from bot.practice.keys import CODE_SECONDS, TOKEN_SECONDS

from .conftest import Clock

BACK = "https://bot.example.org/slack/oauth_redirect"

pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk 3.47


@pytest.fixture
async def room(clock: Clock) -> AsyncIterator[StandIn]:
    async with StandIn(manifest=load_manifest("https://bot.example.org"), clock=clock) as opened:
        yield opened


@pytest.fixture
def client(room: StandIn, session: ClientSession) -> AsyncWebClient:
    return AsyncWebClient(base_url=room.api_url, session=session)


def address(room: StandIn, **changes: str) -> str:
    query = {"client_id": room.workspace.keys.client_id, "scope": ",".join(bot_scopes()), "state": "s&t"}
    return f"{room.url}/oauth/v2/authorize?{urlencode({**query, 'redirect_uri': BACK, **changes})}"


async def answered(room: StandIn, session: ClientSession, link: str) -> dict[str, list[str]]:
    """Where the page's link leads, as the query that the app gets."""
    async with session.get(address(room)) as page:
        text = await page.text()
    assert "It is not Slack" in text.replace("\n    ", " ")
    found = re.search(rf'href="([^"]+)">{link}<', text)
    assert found
    where = unescape(found[1])
    if where.startswith("/"):
        async with session.get(room.url + where, allow_redirects=False) as answer:
            assert answer.status == 302
            where = answer.headers["Location"]
    assert where.startswith(BACK)
    return parse_qs(urlsplit(where).query)


def exchange(client: AsyncWebClient, room: StandIn, code: str, **changes: Any) -> Any:
    keys = room.workspace.keys
    given = {"client_id": keys.client_id, "client_secret": keys.client_secret, "redirect_uri": BACK}
    return client.oauth_v2_access(**{**given, "code": code, **changes})


async def test_yes_gives_a_code_and_the_code_a_token_once(
    room: StandIn, session: ClientSession, client: AsyncWebClient
) -> None:
    back = await answered(room, session, "Allow")
    assert back["state"] == ["s&t"]
    answer = await exchange(client, room, back["code"][0])
    assert answer["access_token"] == room.bot_token
    assert answer["scope"] == ",".join(bot_scopes())
    with pytest.raises(SlackApiError, match="code_already_used"):
        await exchange(client, room, back["code"][0])


async def test_no_goes_back_without_a_code(room: StandIn, session: ClientSession) -> None:
    assert await answered(room, session, "Cancel") == {"error": ["access_denied"], "state": ["s&t"]}


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"client_secret": "x"}, "bad_client_secret"),
        ({"redirect_uri": "https://bot.example.org/other"}, "bad_redirect_uri"),
        ({"code": "1.2.3"}, "invalid_code"),
        ({"late": True}, "invalid_code"),
    ],
)
async def test_what_an_exchange_is_refused_for(
    room: StandIn,
    session: ClientSession,
    client: AsyncWebClient,
    clock: Clock,
    changes: dict[str, Any],
    error: str,
) -> None:
    code = (await answered(room, session, "Allow"))["code"][0]
    if changes.pop("late", False):
        clock.now += CODE_SECONDS + 1
    with pytest.raises(SlackApiError, match=error):
        await exchange(client, room, changes.pop("code", code), **changes)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"scope": "admin"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
        ({"redirect_uri": "https://evil.example/"}, "bad_redirect_uri"),
        ({"redirect_uri": "http://bot.example.org/slack/oauth_redirect"}, "bad_redirect_uri"),
        ({"redirect_uri": "javascript:alert(1)"}, "bad_redirect_uri"),
    ],
)
async def test_what_the_page_does_not_ask_for(
    room: StandIn, session: ClientSession, changes: dict[str, str], error: str
) -> None:
    async with session.get(address(room, **changes)) as page:
        assert (page.status, await page.text()) == (400, error)


@pytest.fixture
async def rotating(clock: Clock) -> AsyncIterator[StandIn]:
    """Of an app whose manifest has token rotation on."""
    manifest = load_manifest("https://bot.example.org")
    manifest["settings"]["token_rotation_enabled"] = True
    async with StandIn(manifest=manifest, clock=clock) as opened:
        yield opened


def refreshed(room: StandIn, given_last: str, **changes: str) -> Any:
    keys = room.workspace.keys
    given = {"client_id": keys.client_id, "client_secret": keys.client_secret, "refresh_token": given_last}
    client = AsyncWebClient(base_url=room.api_url)
    return client.oauth_v2_access(**{**given, "grant_type": "refresh_token", **changes})


async def test_tokens_rotate(rotating: StandIn, session: ClientSession, clock: Clock) -> None:
    async def refusal(token: str) -> str:
        answer = await AsyncWebClient(token, base_url=rotating.api_url).api_call("auth.test")
        return str(answer.get("error"))

    client = AsyncWebClient(base_url=rotating.api_url, session=session)
    code = (await answered(rotating, session, "Allow"))["code"][0]
    first = await exchange(client, rotating, code)
    assert (first["expires_in"], first["access_token"][:10]) == (TOKEN_SECONDS, "xoxe.xoxb-")
    second = await refreshed(rotating, first["refresh_token"])
    assert second["scope"] == first["scope"]
    with pytest.raises(SlackApiError, match="invalid_refresh_token"):  # each works once
        await refreshed(rotating, first["refresh_token"])
    clock.now += TOKEN_SECONDS - 1
    third = await refreshed(rotating, second["refresh_token"])
    with pytest.raises(SlackApiError, match="invalid_auth"):
        await refusal(first["access_token"])
    clock.now += 1
    with pytest.raises(SlackApiError, match="token_expired"):
        await refusal(second["access_token"])
    assert await refusal(third["access_token"]) == "None"


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"refresh_token": "xoxe-1-another"}, "invalid_refresh_token"),
        ({"client_secret": "x"}, "bad_client_secret"),
        ({"grant_type": "password"}, "invalid_grant_type"),
    ],
)
async def test_what_a_refresh_is_refused_for(
    rotating: StandIn, session: ClientSession, changes: dict[str, str], error: str
) -> None:
    client = AsyncWebClient(base_url=rotating.api_url, session=session)
    code = (await answered(rotating, session, "Allow"))["code"][0]
    first = await exchange(client, rotating, code)
    with pytest.raises(SlackApiError, match=error):
        await refreshed(rotating, first["refresh_token"], **changes)


async def test_without_rotation_there_is_nothing_to_refresh(room: StandIn, session: ClientSession) -> None:
    client = AsyncWebClient(base_url=room.api_url, session=session)
    code = (await answered(room, session, "Allow"))["code"][0]
    assert "refresh_token" not in (await exchange(client, room, code)).data
    with pytest.raises(SlackApiError, match="invalid_refresh_token"):
        await refreshed(room, "xoxe-1-another")
