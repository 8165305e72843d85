"""Web API calls through slack_sdk's own client: answers, Slack's error words, tokens, scopes, faults."""

from typing import Any

import pytest
from aiohttp import ClientSession, ServerDisconnectedError
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import (
    BOT_USER,
    CLIENT_CHAT,
    DANA,
    MAYA,
    PARTNERS,
    PRIYA,
    QUIET,
    SUPERVISORS,
    TEAM_CHAT,
    TEAM_ID,
    Fault,
    StandIn,
)

from . import kit
from .conftest import FakeBot

ERRORS = [
    ("chat.postMessage", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": QUIET, "text": "x"}, "not_in_channel"),
    ("chat.postMessage", {"channel": TEAM_CHAT}, "no_text"),
    ("chat.postMessage", {"channel": TEAM_CHAT, "text": " \n"}, "no_text"),
    ("chat.postMessage", {"channel": TEAM_CHAT, "text": "x" * 40_001}, "msg_too_long"),
    ("chat.postMessage", {"channel": TEAM_CHAT, "text": "x", "thread_ts": "1.2"}, "thread_not_found"),
    ("chat.postMessage", {"channel": TEAM_CHAT, "blocks": "[{"}, "invalid_blocks_format"),
    ("chat.postMessage", {"channel": TEAM_CHAT, "blocks": [{"type": "header"}]}, "invalid_blocks"),
    ("chat.postEphemeral", {"channel": QUIET, "user": MAYA, "text": "x"}, "not_in_channel"),
    ("chat.postEphemeral", {"channel": TEAM_CHAT, "user": DANA, "text": "x"}, "user_not_in_channel"),
    ("chat.postEphemeral", {"channel": TEAM_CHAT, "user": "U0NOBODY", "text": "x"}, "user_not_found"),
    ("chat.update", {"channel": TEAM_CHAT, "ts": "1.2", "text": "x"}, "message_not_found"),
    ("chat.delete", {"channel": TEAM_CHAT, "ts": "1.2"}, "message_not_found"),
    ("conversations.info", {"channel": "C0NOWHERE"}, "channel_not_found"),
    ("conversations.open", {"users": "U0NOBODY"}, "user_not_found"),
    ("conversations.open", {}, "users_list_not_supplied"),
    ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
    ("usergroups.users.list", {"usergroup": "S0NONE"}, "no_such_subteam"),
    ("views.open", {"trigger_id": "made.up", "view": kit.modal(kit.section("x"))}, "invalid_trigger_id"),
    ("views.update", {"view_id": "V0NONE", "view": kit.modal(kit.section("x"))}, "not_found"),
    ("views.publish", {"user_id": "U0NOBODY", "view": {"type": "home", "blocks": []}}, "user_not_found"),
    ("views.publish", {"user_id": MAYA, "view": kit.modal(kit.section("x"))}, "invalid_arguments"),
    ("chat.postMessage", {"channel": TEAM_CHAT, "text": "fish & chips"}, "invalid_arguments"),
    ("chat.postMessage", {"channel": MAYA, "text": "<!here|all> <b>"}, "invalid_arguments"),
    ("conversations.history", {"channel": QUIET}, "not_in_channel"),
    ("conversations.replies", {"channel": TEAM_CHAT, "ts": "1.2"}, "thread_not_found"),
    (
        "assistant.threads.setStatus",
        {"channel_id": TEAM_CHAT, "thread_ts": "1.2", "status": "x"},
        "invalid_arguments",
    ),
    ("assistant.threads.setTitle", {"channel_id": MAYA, "thread_ts": "1.2"}, "invalid_arguments"),
    (
        "assistant.threads.setSuggestedPrompts",
        {"channel_id": MAYA, "thread_ts": "1.2", "prompts": [{"title": "t", "message": "m"}] * 5},
        "invalid_arguments",
    ),
    ("admin.users.remove", {"user_id": MAYA}, "unknown_method"),
]


async def refused(client: AsyncWebClient, method: str, arguments: dict[str, Any]) -> Any:
    with pytest.raises(SlackApiError) as refusal:
        await client.api_call(method, json=arguments)
    return refusal.value.response


@pytest.mark.parametrize(("method", "arguments", "error"), ERRORS)
async def test_errors(room: StandIn, client: AsyncWebClient, method: str, arguments: Any, error: str) -> None:
    response = await refused(client, method, arguments)
    assert response.data["error"] == error
    assert room.transcript[-1].method == method
    assert room.transcript[-1].response["error"] == error


async def test_who_is_who(client: AsyncWebClient) -> None:
    me = await client.auth_test()
    assert (me["team_id"], me["user_id"]) == (TEAM_ID, BOT_USER)
    assert (await client.users_info(user=MAYA, include_locale=True))["user"]["locale"] == "en-AU"
    assert "locale" not in (await client.users_info(user=MAYA))["user"]
    assert (await client.users_info(user=DANA))["user"]["team_id"] != TEAM_ID
    assert (await client.usergroups_users_list(usergroup=SUPERVISORS))["users"] == [PRIYA]


async def test_channels(client: AsyncWebClient) -> None:
    team = (await client.conversations_info(channel=TEAM_CHAT))["channel"]
    assert (team["is_member"], team["is_ext_shared"]) == (True, False)
    assert (await client.conversations_info(channel=PARTNERS))["channel"]["is_ext_shared"]
    assert not (await client.conversations_info(channel=QUIET))["channel"]["is_member"]
    opened = (await client.conversations_open(users=[MAYA]))["channel"]["id"]
    assert (await client.conversations_info(channel=opened))["channel"]["is_im"]
    assert MAYA in (await client.conversations_members(channel=TEAM_CHAT))["members"]
    listed = (await client.conversations_list(types="public_channel,im"))["channels"]
    assert {TEAM_CHAT, CLIENT_CHAT, opened} <= {channel["id"] for channel in listed}


async def test_a_message_of_the_bot_can_be_changed_and_comes_back_as_events(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    posted = await client.chat_postMessage(channel=TEAM_CHAT, text="one")
    await client.chat_update(channel=TEAM_CHAT, ts=posted["ts"], text="two")
    assert [message.text for message in room.public(TEAM_CHAT)] == ["two"]
    link = await client.chat_getPermalink(channel=TEAM_CHAT, message_ts=posted["ts"])
    assert TEAM_CHAT in link["permalink"]
    await client.chat_delete(channel=TEAM_CHAT, ts=posted["ts"])
    assert room.public(TEAM_CHAT) == []
    await room.settled()
    assert len(fake_bot.received) == 3


async def test_a_persons_message_is_not_the_bots_to_change(room: StandIn, client: AsyncWebClient) -> None:
    theirs = await room.post_message(MAYA, TEAM_CHAT, "x")
    place = {"channel": TEAM_CHAT, "ts": theirs.ts}
    assert (await refused(client, "chat.update", {**place, "text": "y"})).data[
        "error"
    ] == "cant_update_message"
    assert (await refused(client, "chat.delete", place)).data["error"] == "cant_delete_message"


async def test_an_ephemeral_message_is_seen_by_one_and_cannot_be_changed(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    sent = await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="psst")
    assert [message.text for message in room.ephemerals(MAYA)] == ["psst"]
    assert room.ephemerals(PRIYA) == room.public(TEAM_CHAT) == []
    arguments = {"channel": TEAM_CHAT, "ts": sent["message_ts"], "text": "x"}
    assert (await refused(client, "chat.update", arguments)).data["error"] == "message_not_found"
    await room.settled()
    assert fake_bot.received == []


async def test_a_direct_message_by_user_id(room: StandIn, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel=MAYA, text="hello")
    assert [message.text for message in room.dms(MAYA)] == ["hello"]
    assert room.dms(PRIYA) == []


async def test_home_is_versioned(room: StandIn, client: AsyncWebClient) -> None:
    view = {"type": "home", "blocks": [kit.section("one")]}
    first = (await client.views_publish(user_id=MAYA, view=view))["view"]
    second = (await client.views_publish(user_id=MAYA, view=view, hash=first["hash"]))["view"]
    assert second["id"] == first["id"]
    stale = {"user_id": MAYA, "view": view, "hash": first["hash"]}
    assert (await refused(client, "views.publish", stale)).data["error"] == "hash_conflict"


@pytest.mark.parametrize(("token", "error"), [("", "not_authed"), ("xoxb-other", "invalid_auth")])
async def test_tokens(room: StandIn, session: ClientSession, token: str, error: str) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with session.post(room.api_url + "auth.test", headers=headers) as answer:
        assert (await answer.json())["error"] == error


async def test_a_body_that_is_no_json(room: StandIn, session: ClientSession) -> None:
    headers = {"Content-Type": "application/json"}
    async with session.post(room.api_url + "chat.postMessage", data=b"[1", headers=headers) as answer:
        assert (await answer.json())["error"] == "invalid_json"


async def test_scopes_come_from_the_manifest(session: ClientSession) -> None:
    manifest = {"oauth_config": {"scopes": {"bot": ["users:read"]}}, "features": {}}
    async with StandIn(manifest=manifest) as room:
        client = AsyncWebClient(room.bot_token, base_url=room.api_url, session=session)
        await client.users_info(user=MAYA)
        response = await refused(client, "chat.postMessage", {"channel": TEAM_CHAT, "text": "x"})
    assert response.data["error"] == "missing_scope"
    assert response.data["needed"] == "chat:write"


async def test_faults(room: StandIn, client: AsyncWebClient) -> None:
    room.fail_next("auth.test", "fatal_error")
    room.fail_next("auth.test", 429, retry_after=7)
    room.fail_next("auth.test", 500)
    assert (await refused(client, "auth.test", {})).data["error"] == "fatal_error"
    limited = await refused(client, "auth.test", {})
    assert (limited.status_code, limited.headers["Retry-After"]) == (429, "7")
    assert (await refused(client, "auth.test", {})).status_code == 500
    assert (await client.auth_test())["ok"]


async def test_a_client_that_waits_gets_through(room: StandIn, client: AsyncWebClient) -> None:
    room.fail_next("auth.test", 429, retry_after=0)
    client.retry_handlers.append(AsyncRateLimitErrorRetryHandler())
    assert (await client.auth_test())["ok"]


async def test_trouble_with_some_methods(room: StandIn, client: AsyncWebClient) -> None:
    client.retry_handlers.clear()
    troubles = {"auth.test": Fault("internal_error", 500), "users.info": Fault("reset", hang_up=True)}
    room.trouble(troubles.get)
    assert (await refused(client, "auth.test", {})).status_code == 500
    with pytest.raises(ServerDisconnectedError):
        await client.users_info(user=MAYA)
    assert (await client.conversations_info(channel=TEAM_CHAT))["ok"]
    assert [call.method for call in room.transcript if call.response["ok"]] == ["conversations.info"]
    assert 0 < room.transcript[0].at <= room.transcript[-1].at


async def test_history_and_threads(room: StandIn, client: AsyncWebClient) -> None:
    first = await room.post_message(MAYA, TEAM_CHAT, "first")
    answer = await room.post_message(PRIYA, TEAM_CHAT, "answer", thread_ts=first.ts)
    second = await room.post_message(MAYA, TEAM_CHAT, "second")
    await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="psst")
    told = await client.conversations_history(channel=TEAM_CHAT)
    assert [one["ts"] for one in told["messages"]] == [second.ts, first.ts]
    told = await client.conversations_replies(channel=TEAM_CHAT, ts=first.ts)
    assert [one["ts"] for one in told["messages"]] == [first.ts, answer.ts]
    told = await client.conversations_history(channel=TEAM_CHAT, limit=1)
    assert (len(told["messages"]), told["has_more"]) == (1, True)


async def test_lists(room: StandIn, client: AsyncWebClient) -> None:
    assert {MAYA, BOT_USER} <= {user["id"] for user in (await client.users_list())["members"]}
    assert SUPERVISORS in [group["id"] for group in (await client.usergroups_list())["usergroups"]]
    mine = {channel["id"] for channel in (await client.users_conversations())["channels"]}
    assert TEAM_CHAT in mine
    assert QUIET not in mine
    hers = {channel["id"] for channel in (await client.users_conversations(user=DANA))["channels"]}
    assert hers == {PARTNERS}


async def test_what_an_assistant_may_put_beside_its_conversation(client: AsyncWebClient) -> None:
    place = {"channel_id": "D0MAYA", "thread_ts": "1.2"}
    assert (await client.assistant_threads_setStatus(**place, status="reading"))["ok"]
    assert (await client.assistant_threads_setTitle(**place, title="A draft"))["ok"]
    prompts = [{"title": "Check", "message": "Check this"}]
    assert (await client.assistant_threads_setSuggestedPrompts(**place, prompts=prompts))["ok"]


async def test_the_scope_for_a_channel_is_of_its_own_kind(session: ClientSession) -> None:
    manifest = {"oauth_config": {"scopes": {"bot": ["channels:read"]}}, "features": {}}
    async with StandIn(manifest=manifest) as room:
        client = AsyncWebClient(room.bot_token, base_url=room.api_url, session=session)
        await client.conversations_info(channel=TEAM_CHAT)
        response = await refused(client, "conversations.info", {"channel": MAYA})
    assert (response.data["error"], response.data["needed"]) == ("missing_scope", "im:read")


async def test_what_only_one_sees_is_lost_on_those_who_are_away(
    room: StandIn, client: AsyncWebClient
) -> None:
    await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="psst")
    room.leave_slack(MAYA)
    assert (await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="again"))["ok"]
    await client.chat_postMessage(channel=MAYA, text="this stays")
    room.come_back(MAYA)
    assert room.ephemerals(MAYA) == []
    assert [message.text for message in room.dms(MAYA)] == ["this stays"]
