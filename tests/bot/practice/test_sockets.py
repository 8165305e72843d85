"""Socket Mode: Bolt's and the SDK's own client against the stand-in, and Slack's rules where they could be broken."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import ClientSession
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import BOT_USER, MAYA, TEAM_CHAT, TEAM_ID, StandIn
from bot.practice.keys import TICKET_SECONDS

from . import kit
from .conftest import Clock


@pytest.fixture
async def room(clock: Clock) -> AsyncIterator[StandIn]:
    """A room to which no app is connected over HTTP."""
    async with StandIn(clock=clock) as opened:
        yield opened


async def linked(room: StandIn, session: ClientSession) -> aiohttp.ClientWebSocketResponse:
    """A connection made by hand; its "hello" is read."""
    client = AsyncWebClient(base_url=room.api_url, session=session)
    answer = await client.apps_connections_open(app_token=room.app_token)
    socket = await session.ws_connect(answer["url"])
    assert (await socket.receive_json())["type"] in ("hello", "disconnect")
    return socket


async def test_bolts_own_listeners_hear_everything(room: StandIn) -> None:
    heard: list[str] = []

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None, team_id=TEAM_ID, bot_user_id=BOT_USER, bot_token=room.bot_token
        )

    app = AsyncApp(signing_secret="", authorize=authorize, client=AsyncWebClient(base_url=room.api_url))

    @app.event("message")
    async def on_message(event: dict[str, Any]) -> None:
        heard.append(event["text"])

    @app.command("/sharewell")
    async def on_command(ack: Any, command: dict[str, Any]) -> None:
        await ack(text=f"heard {command['text']}")

    @app.view("draft")
    async def on_view(ack: Any) -> None:
        await ack(response_action="errors", errors={"b": "Not like that"})

    handler = AsyncSocketModeHandler(app, room.app_token)
    try:
        await handler.connect_async()
        await room.wait_for(lambda: room.sockets.count == 1)
        await room.post_message(MAYA, TEAM_CHAT, "hello")
        assert (await room.slash(MAYA, TEAM_CHAT, "/sharewell", "help")).ok
        assert [message.text for message in room.ephemerals(MAYA)] == ["heard help"]
        view = room.workspace.push_modal(MAYA, kit.modal(kit.entry("b", kit.writing()), callback_id="draft"))
        delivery = await room.submit(MAYA, view, {"draft": "words"})
        assert delivery.json()["errors"] == {"b": "Not like that"}
        assert heard == ["hello"]
        await room.sockets.refresh()
        await room.wait_for(lambda: room.sockets.count == 1, 10)
        await room.post_message(MAYA, TEAM_CHAT, "after the refresh")
        assert heard[-1] == "after the refresh"
    finally:
        await handler.close_async()


async def test_an_envelope_carries_what_http_would(room: StandIn, session: ClientSession) -> None:
    socket = await linked(room, session)
    sending = asyncio.create_task(room.post_message(MAYA, TEAM_CHAT, "hello"))
    envelope = await socket.receive_json()
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("events_api", False)
    assert envelope["retry_attempt"] == 0
    assert envelope["payload"]["event"]["text"] == "hello"
    await socket.send_str("no json")
    await socket.send_json({"envelope_id": "another"})
    assert not sending.done()
    await socket.send_json({"envelope_id": envelope["envelope_id"]})
    await sending
    assert room.deliveries[-1].ok
    again = asyncio.create_task(room.redeliver(room.deliveries[-1]))
    envelope = await socket.receive_json()
    assert (envelope["retry_attempt"], envelope["retry_reason"]) == (1, "timeout")
    await socket.close()
    assert (await again).status is None


async def test_each_request_goes_to_one_connection_in_turn(room: StandIn, session: ClientSession) -> None:
    sockets = [await linked(room, session) for _ in range(2)]
    for socket in sockets:
        sending = asyncio.create_task(room.post_message(MAYA, TEAM_CHAT, "hello"))
        envelope = await socket.receive_json()
        await socket.send_json({"envelope_id": envelope["envelope_id"]})
        await sending
    assert len(room.deliveries) == 2


async def test_what_nobody_acknowledges_was_not_delivered(
    room: StandIn, session: ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.practice.delivery.ACK_SECONDS", 0.01)
    socket = await linked(room, session)
    await room.post_message(MAYA, TEAM_CHAT, "hello")
    assert room.deliveries[-1].status is None
    assert not socket.closed


async def test_ten_connections_and_no_more(room: StandIn, session: ClientSession) -> None:
    ten = [await linked(room, session) for _ in range(10)]
    client = AsyncWebClient(base_url=room.api_url, session=session)
    url = (await client.apps_connections_open(app_token=room.app_token))["url"]
    eleventh = await session.ws_connect(url)
    assert await eleventh.receive_json() == {
        "type": "disconnect",
        "reason": "too_many_websockets",
        "debug_info": {"host": "practice"},
    }
    assert (await eleventh.receive()).type is aiohttp.WSMsgType.CLOSE
    assert room.sockets.count == len(ten)


async def test_a_warning_closes_nothing_and_a_refresh_does(room: StandIn, session: ClientSession) -> None:
    socket = await linked(room, session)
    await room.sockets.refresh("warning")
    assert (await socket.receive_json())["reason"] == "warning"
    assert room.sockets.count == 1
    await room.sockets.refresh()
    assert (await socket.receive_json())["reason"] == "refresh_requested"
    assert room.sockets.count == 0


async def test_an_address_works_once_and_not_for_long(
    room: StandIn, session: ClientSession, clock: Clock
) -> None:
    client = AsyncWebClient(base_url=room.api_url, session=session)
    url = (await client.apps_connections_open(app_token=room.app_token))["url"]
    await session.ws_connect(url)
    late = (await client.apps_connections_open(app_token=room.app_token))["url"]
    clock.now += TICKET_SECONDS + 1
    for spent in (url, late):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(spent)


async def test_each_method_takes_its_own_kind_of_token(room: StandIn, session: ClientSession) -> None:
    client = AsyncWebClient(base_url=room.api_url, session=session)
    for call in (
        client.apps_connections_open(app_token=room.bot_token),
        client.auth_test(token=room.app_token),
    ):
        with pytest.raises(SlackApiError, match="not_allowed_token_type"):
            await call
