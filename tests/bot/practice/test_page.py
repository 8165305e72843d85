"""The page's own side: its files, its live picture, what it lets a person do, and whom it turns away."""

import json
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import MAYA, PRIYA, TEAM_CHAT, StandIn
from bot.practice.page import FILES
from bot.practice.picture import picture

from . import kit
from .conftest import FakeBot


async def do(session: ClientSession, room: StandIn, **deed: Any) -> tuple[int, dict[str, Any]]:
    async with session.post(f"{room.url}/page/do", json={"user": MAYA, **deed}) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize("path", sorted(FILES.iterdir()), ids=lambda path: path.name)
async def test_every_file_is_served_and_loads_nothing_from_elsewhere(
    room: StandIn, session: ClientSession, path: Any
) -> None:
    async with session.get(f"{room.url}/page/{path.name}") as answer:
        assert answer.status == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        text = await answer.text()
    assert text == path.read_text()
    assert "innerHTML" not in text
    assert "://" not in text.replace("http://www.w3.org/2000/svg", "")


async def test_the_front_door(room: StandIn, session: ClientSession) -> None:
    for path in ("/", "/practise", "/glass"):
        async with session.get(room.url + path) as answer:
            assert "It is not Slack" in await answer.text()
    for path in ("/page/../page.py", "/page/nothing.js", "/etc/passwd"):
        async with session.get(room.url + path) as answer:
            assert answer.status == 404


@pytest.mark.parametrize(
    "headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}, {"Origin": "null"}]
)
async def test_other_sites_are_turned_away(
    room: StandIn, session: ClientSession, headers: dict[str, str]
) -> None:
    for path in ("/", "/glass", f"/page/stream?user={MAYA}", "/page/glass/stream", "/page/scenarios"):
        async with session.get(room.url + path, headers=headers) as answer:
            assert answer.status == 403


async def test_a_foreign_form_cannot_act(room: StandIn, session: ClientSession, fake_bot: FakeBot) -> None:
    for path in ("do", "practise", "weather"):
        form = json.dumps({"do": "home", "user": MAYA, "name": "revoked", "on": True})
        async with session.post(f"{room.url}/page/{path}", data=form) as answer:
            assert answer.status == 415
    assert fake_bot.received == []


async def test_the_stream_follows_what_happens(room: StandIn, session: ClientSession) -> None:
    async with session.get(f"{room.url}/page/stream?user={MAYA}") as stream:
        await stream.content.readuntil(b"\n\n")
        await room.post_message(PRIYA, TEAM_CHAT, "hello")
        data = await stream.content.readuntil(b"\n\n")
        seen = json.loads(data.removeprefix(b"data: "))
        assert [message["text"] for message in seen["messages"]] == ["hello"]
    async with session.get(f"{room.url}/page/stream?user=U0NOBODY") as stream:
        assert stream.status == 404


async def test_what_is_for_one_person_is_in_no_other_picture(room: StandIn, client: AsyncWebClient) -> None:
    await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="for maya")
    await client.chat_postMessage(channel=MAYA, text="to maya")
    await client.views_publish(user_id=MAYA, view={"type": "home", "blocks": [kit.section("mayas home")]})
    assert "maya" not in json.dumps([picture(room, PRIYA)[part] for part in ("messages", "home", "modal")])
    mine = picture(room, MAYA)
    assert [message["only_me"] for message in mine["messages"]] == [True, False]


async def test_saying_changing_and_taking_back(
    room: StandIn, session: ClientSession, fake_bot: FakeBot
) -> None:
    assert await do(session, room, do="say", channel=TEAM_CHAT, text="one") == (200, {})
    message = next(iter(room.workspace.messages.values()))
    place = {"channel": TEAM_CHAT, "ts": message.ts}
    assert (await do(session, room, do="edit", user=PRIYA, text="x", **place))[1]["refused"].startswith(
        "Only its author"
    )
    assert await do(session, room, do="edit", text="two", **place) == (200, {})
    assert room.workspace.messages[TEAM_CHAT, message.ts].text == "two"
    assert await do(session, room, do="message_shortcut", callback_id="check", **place) == (200, {})
    assert await do(session, room, do="delete", **place) == (200, {})
    assert (await do(session, room, do="delete", **place))[1]["refused"] == "That message is gone."
    assert len(fake_bot.received) == 4


@pytest.mark.parametrize(
    "deed",
    [
        {"do": "dance"},
        {},
        {"do": "say", "channel": TEAM_CHAT, "text": "x", "user": "U0NOBODY"},
        {"do": "click", "channel": TEAM_CHAT},
    ],
)
async def test_nonsense_gets_a_sentence(room: StandIn, session: ClientSession, deed: dict[str, str]) -> None:
    status, answer = await do(session, room, **deed)
    assert status == 400
    assert "did not understand" in answer["refused"]


async def test_a_bot_that_is_away_is_said(
    room: StandIn, client: AsyncWebClient, session: ClientSession
) -> None:
    await client.chat_postMessage(channel=MAYA, text="x", blocks=[kit.actions(kit.button())])
    await room.settled()
    room.connect("http://127.0.0.1:9/slack/events")
    message = room.dms(MAYA)[0]
    _, answer = await do(session, room, do="click", channel=message.channel, ts=message.ts, action_id="why")
    assert "did not answer" in answer["refused"]
