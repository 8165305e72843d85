"""Modals, triggers and response_urls: how long they live, how often they work, what lies on top of what."""

from typing import Any

import pytest
from aiohttp import ClientSession, web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import MAYA, TEAM_CHAT, ApiError, Refused, StandIn

from . import kit
from .conftest import Clock, FakeBot
from .test_requests import body

DRAFT = kit.modal(
    kit.entry("text", kit.writing(max_length=20)),
    kit.entry("who", kit.select(kit.option("A", "a"), kit.option("B", "b")), optional=True),
)


async def trigger(room: StandIn, fake_bot: FakeBot) -> str:
    await room.global_shortcut(MAYA, "draft")
    return str(body(fake_bot)["trigger_id"])


async def test_a_trigger_works_once_and_for_three_seconds(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, clock: Clock
) -> None:
    first = await trigger(room, fake_bot)
    clock.now += 3.0
    await client.views_open(trigger_id=first, view=DRAFT)
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        await client.views_open(trigger_id=first, view=DRAFT)
    second = await trigger(room, fake_bot)
    clock.now += 3.1
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await client.views_open(trigger_id=second, view=DRAFT)


async def test_a_refused_view_leaves_the_trigger_whole(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    once = await trigger(room, fake_bot)
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        await client.views_open(trigger_id=once, view={"type": "modal", "blocks": []})
    await client.views_open(trigger_id=once, view=DRAFT)
    assert len(room.views(MAYA)) == 1


async def test_a_stale_hash_is_a_conflict(room: StandIn, client: AsyncWebClient, fake_bot: FakeBot) -> None:
    opened = (await client.views_open(trigger_id=await trigger(room, fake_bot), view=DRAFT))["view"]
    await client.views_update(view_id=opened["id"], hash=opened["hash"], view=DRAFT)
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await client.views_update(view_id=opened["id"], hash=opened["hash"], view=DRAFT)


async def test_three_views_and_no_more(room: StandIn, client: AsyncWebClient, fake_bot: FakeBot) -> None:
    view = kit.modal(kit.actions(kit.button()))
    await client.views_open(trigger_id=await trigger(room, fake_bot), view=view)
    for _ in range(2):
        await room.click(MAYA, room.views(MAYA)[-1], "why")
        await client.views_push(trigger_id=body(fake_bot)["trigger_id"], view=view)
    await room.click(MAYA, room.views(MAYA)[-1], "why")
    payload = body(fake_bot)
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        await client.views_push(trigger_id=payload["trigger_id"], view=view)
    first, second, third = room.views(MAYA)
    assert (second.previous_id, third.previous_id, third.root_id) == (first.id, second.id, first.id)
    assert payload["container"] == {"type": "view", "view_id": third.id}
    assert "response_url" not in payload


async def opened(room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, **more: Any) -> None:
    await client.views_open(trigger_id=await trigger(room, fake_bot), view={**DRAFT, **more})


async def test_a_submission_carries_what_was_entered(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    await opened(room, client, fake_bot, callback_id="draft", private_metadata="m")
    await room.submit(MAYA, room.views(MAYA)[0], {"draft": "my words", "pick": "b"})
    view = body(fake_bot)["view"]
    assert (view["callback_id"], view["private_metadata"]) == ("draft", "m")
    values = view["state"]["values"]
    assert values["text"]["draft"] == {"type": "plain_text_input", "value": "my words"}
    assert values["who"]["pick"]["selected_option"]["value"] == "b"
    assert room.views(MAYA) == []


@pytest.mark.parametrize("entered", [{}, {"draft": ""}, {"draft": "x" * 21}])
async def test_an_incomplete_form_is_not_sent(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, entered: dict[str, str]
) -> None:
    await opened(room, client, fake_bot)
    before = len(fake_bot.received)
    with pytest.raises(Refused) as refusal:
        await room.submit(MAYA, room.views(MAYA)[0], entered)
    assert refusal.value.block_id == "text"
    assert len(fake_bot.received) == before


ANSWERS = [
    ({"response_action": "errors", "errors": {"text": "Too short."}}, ["Title"]),
    ({"response_action": "update", "view": {**DRAFT, "title": kit.plain("Next")}}, ["Next"]),
    ({"response_action": "push", "view": {**DRAFT, "title": kit.plain("Next")}}, ["Title", "Next"]),
    ({"response_action": "clear"}, []),
]


@pytest.mark.parametrize(("answer", "titles"), ANSWERS)
async def test_answers_to_a_submission(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, answer: Any, titles: list[str]
) -> None:
    await opened(room, client, fake_bot)
    fake_bot.answers.append(web.json_response(answer))
    delivery = await room.submit(MAYA, room.views(MAYA)[0], {"draft": "words"})
    assert delivery.json() == answer
    assert [view.title for view in room.views(MAYA)] == titles


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "errors", "errors": {"elsewhere": "x"}},
        {"response_action": "errors", "errors": {}},
        {"response_action": "update", "view": {"type": "modal"}},
        {"response_action": "shrug"},
    ],
)
async def test_answers_that_slack_would_not_take(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, answer: Any
) -> None:
    await opened(room, client, fake_bot)
    fake_bot.answers.append(web.json_response(answer))
    with pytest.raises(ApiError):
        await room.submit(MAYA, room.views(MAYA)[0], {"draft": "words"})


async def test_closing_is_told_only_on_request(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    await opened(room, client, fake_bot)
    assert await room.close_view(MAYA, room.views(MAYA)[0]) is None
    await opened(room, client, fake_bot, notify_on_close=True)
    view = room.views(MAYA)[0]
    await room.close_view(MAYA, view)
    assert body(fake_bot)["type"] == "view_closed"
    with pytest.raises(Refused, match="no longer open"):
        await room.submit(MAYA, view, {"draft": "words"})


async def answer(session: ClientSession, url: str, **payload: Any) -> tuple[int, str | None]:
    async with session.post(url, json=payload) as response:
        return response.status, (await response.json()).get("error")


async def response_url(room: StandIn, client: AsyncWebClient, fake_bot: FakeBot) -> str:
    blocks = [kit.actions(kit.button())]
    await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="first", blocks=blocks)
    await room.click(MAYA, room.ephemerals(MAYA)[-1], "why")
    return str(body(fake_bot)["response_url"])


async def test_a_response_url_works_five_times(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, session: ClientSession
) -> None:
    url = await response_url(room, client, fake_bot)
    for _ in range(5):
        assert await answer(session, url, text="more") == (200, None)
    assert await answer(session, url, text="more") == (404, "used_url")
    assert len(room.ephemerals(MAYA)) == 6


async def test_a_response_url_lives_thirty_minutes(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, session: ClientSession, clock: Clock
) -> None:
    url = await response_url(room, client, fake_bot)
    clock.now += 30 * 60
    assert await answer(session, url, text="more") == (200, None)
    clock.now += 1
    assert await answer(session, url, text="more") == (404, "expired_url")
    assert await answer(session, f"{room.url}/response/made-up", text="x") == (404, "expired_url")


async def test_a_response_url_can_change_and_remove_an_ephemeral_message(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, session: ClientSession
) -> None:
    url = await response_url(room, client, fake_bot)
    await answer(session, url, text="second", replace_original=True)
    assert [message.text for message in room.ephemerals(MAYA)] == ["second"]
    await answer(session, url, delete_original=True)
    assert room.ephemerals(MAYA) == room.public(TEAM_CHAT) == []


async def test_a_response_url_refuses_what_messages_refuse(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot, session: ClientSession
) -> None:
    url = await response_url(room, client, fake_bot)
    assert await answer(session, url) == (400, "no_text")
    assert await answer(session, url, blocks=[{"type": "header"}]) == (400, "invalid_blocks")
    async with session.post(url, data=b"{") as response:
        assert response.status == 400
    room.fail_next("response_url", 500)
    assert (await answer(session, url, text="x"))[0] == 500
