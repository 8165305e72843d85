"""Behind the glass: what was put before whom, what others see, and the switches of Slack's bad days."""

import asyncio
import json
from typing import Any

import pytest
from aiohttp import ClientSession, web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import MAYA, PRIYA, TEAM_CHAT, StandIn
from bot.practice.glass import glass

from . import kit
from .conftest import FakeBot


async def test_each_way_of_showing_names_its_one_reader(room: StandIn, client: AsyncWebClient) -> None:
    await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="psst")
    posted = await client.chat_postMessage(channel=MAYA, text="hello")
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="hello again")
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    await client.views_publish(user_id=MAYA, view={"type": "home", "blocks": [kit.section("home")]})
    trigger = room.workspace.new_trigger(MAYA)
    opened = await client.views_open(trigger_id=trigger, view=kit.modal(kit.section("x")))
    await client.views_update(view_id=opened["view"]["id"], view=kit.modal(kit.section("y")))
    seen = glass(room)
    assert [(row["kind"], row["where"]) for row in reversed(seen["rows"])] == [
        ("Only visible to one person", "#team-chat"),
        ("Direct message", ""),
        ("Direct message, changed", ""),
        ("Direct message, removed", ""),
        ("Home tab", ""),
        ("Window", ""),
        ("Window, changed", ""),
    ]
    assert {(row["to"], row["others"]) for row in seen["rows"]} == {("Maya Reyes", "nothing")}
    assert seen["seen_by_others"] == 0
    assert {channel["messages"] for channel in seen["channels"]} == {0}


async def test_what_everybody_sees_stands_out(room: StandIn, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel=TEAM_CHAT, text="for all")
    seen = glass(room)
    assert seen["rows"][0]["public"]
    assert seen["seen_by_others"] == 1
    assert {one["name"]: one["messages"] for one in seen["channels"]}["#team-chat"] == 1


async def test_what_people_say_is_no_row(room: StandIn) -> None:
    await room.post_message(MAYA, TEAM_CHAT, "a quiet morning")
    assert glass(room)["rows"] == []


async def test_it_is_streamed(room: StandIn, session: ClientSession, client: AsyncWebClient) -> None:
    async with session.get(f"{room.url}/page/glass/stream") as stream:
        await stream.content.readuntil(b"\n\n")
        await client.chat_postMessage(channel=MAYA, text="hello")
        seen = json.loads((await stream.content.readuntil(b"\n\n")).removeprefix(b"data: "))
    assert [row["says"] for row in seen["rows"]] == ["hello"]


async def switch(session: ClientSession, room: StandIn, name: str, *, on: bool = True) -> dict[str, Any]:
    async with session.post(f"{room.url}/page/weather", json={"name": name, "on": on}) as answer:
        return dict(await answer.json())


@pytest.mark.parametrize(("name", "status"), [("limited", 429), ("broken", 500)])
async def test_every_other_call_fails_while_it_is_switched_on(
    room: StandIn, session: ClientSession, client: AsyncWebClient, name: str, status: int
) -> None:
    client.retry_handlers.clear()
    assert await switch(session, room, name) == {}
    with pytest.raises(SlackApiError) as failed:
        await client.auth_test()
    assert failed.value.response.status_code == status
    assert (await client.auth_test())["ok"]
    await switch(session, room, name, on=False)
    assert (await client.auth_test())["ok"]
    assert (await client.auth_test())["ok"]


async def test_a_slow_call_is_answered_all_the_same(
    room: StandIn, session: ClientSession, client: AsyncWebClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("bot.practice.server.asyncio.sleep", wait)
    await switch(session, room, "slow")
    assert (await client.auth_test())["ok"]
    assert waited == [2.0]


async def test_events_twice_and_re_ordered(room: StandIn, session: ClientSession, fake_bot: FakeBot) -> None:
    await switch(session, room, "twice")
    await room.post_message(MAYA, TEAM_CHAT, "one")
    assert [request.headers.get("X-Slack-Retry-Num") for request, _ in fake_bot.received] == [None, "1"]
    await switch(session, room, "twice", on=False)
    await switch(session, room, "reordered")
    fake_bot.received.clear()
    before = room.changes.count
    earlier = asyncio.create_task(room.post_message(MAYA, TEAM_CHAT, "first"))
    await room.changes.after(before)
    await room.post_message(MAYA, TEAM_CHAT, "second")
    await earlier
    said = [json.loads(raw)["event"]["text"] for _, raw in fake_bot.received]
    assert said == ["second", "first"]


async def test_a_revoked_token_and_a_channel_that_becomes_shared(
    room: StandIn, session: ClientSession, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    await switch(session, room, "revoked")
    with pytest.raises(SlackApiError, match="token_revoked"):
        await client.auth_test()
    await switch(session, room, "revoked", on=False)
    assert (await client.conversations_info(channel=TEAM_CHAT))["channel"]["is_ext_shared"] is False
    await switch(session, room, "shared")
    assert (await client.conversations_info(channel=TEAM_CHAT))["channel"]["is_ext_shared"]
    assert "stays shared" in (await switch(session, room, "shared", on=False))["refused"]
    kinds = [json.loads(raw)["event"]["type"] for _, raw in fake_bot.received]
    assert kinds == ["tokens_revoked", "channel_shared"]
    assert (await switch(session, room, "rain"))["refused"].startswith("The practice room did not")


@pytest.mark.parametrize(("header", "tries"), [({}, 4), ({"X-Slack-No-Retry": "1"}, 1)])
async def test_an_event_that_is_not_acknowledged_comes_again_three_times(
    fake_bot: FakeBot, header: dict[str, str], tries: int, unused_port: int
) -> None:
    app = web.Application()
    app.router.add_post("/slack/events", fake_bot.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_port).start()
    fake_bot.answers.extend(web.Response(status=503, headers=header) for _ in range(4))
    async with StandIn(retries=(0, 0, 0)) as room:
        room.connect(f"http://127.0.0.1:{unused_port}/slack/events")
        await room.post_message(PRIYA, TEAM_CHAT, "x")
        await room.settled()
    await runner.cleanup()
    numbers = [request.headers.get("X-Slack-Retry-Num") for request, _ in fake_bot.received]
    assert numbers == [None, "1", "2", "3"][:tries]
    assert len({raw for _, raw in fake_bot.received}) == 1
