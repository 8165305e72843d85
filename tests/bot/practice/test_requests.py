"""What Slack sends to an app: signed, shaped as Bolt reads it, escaped, and what it makes of the answer."""

from typing import Any
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from slack_bolt.request import BoltRequest
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import (
    CLIENT_CHAT,
    DANA,
    MAYA,
    PARTNERS,
    PRIYA,
    QUIET,
    TEAM_CHAT,
    TEAM_ID,
    TOM,
    Refused,
    StandIn,
)
from bot.practice.text import escape, typed, unescape

from . import kit
from .conftest import FakeBot


def body(fake_bot: FakeBot, place: int = -1) -> dict[str, Any]:
    """A request as Bolt would read it."""
    request, raw = fake_bot.received[place]
    headers = {"content-type": request.content_type}
    return dict(BoltRequest(body=raw.decode(), headers=headers).body)


async def test_every_kind_of_request_is_signed(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    message = await room.post_message(MAYA, TEAM_CHAT, "hello")
    await room.slash(MAYA, TEAM_CHAT, "/sharewell", "help")
    await room.message_shortcut(MAYA, message, "check")
    await room.global_shortcut(MAYA, "check_draft")
    await room.open_home(MAYA)
    await client.chat_postEphemeral(
        channel=TEAM_CHAT, user=MAYA, text="x", blocks=[kit.actions(kit.button())]
    )
    await room.click(MAYA, room.ephemerals(MAYA)[0], "why")
    verifier = SignatureVerifier(room.signing_secret)
    assert len(fake_bot.received) == 6
    for request, raw in fake_bot.received:
        assert verifier.is_valid_request(raw, dict(request.headers))
        assert not verifier.is_valid_request(raw + b" ", dict(request.headers))


async def test_a_message_event(room: StandIn, fake_bot: FakeBot) -> None:
    await room.post_message(MAYA, TEAM_CHAT, "is 3 < 4 & 5 > 4? ask @tom in #client-chat or help@example.org")
    envelope = body(fake_bot)
    event = envelope["event"]
    assert event["text"] == (
        f"is 3 &lt; 4 &amp; 5 &gt; 4? ask <@{TOM}> in <#{CLIENT_CHAT}|client-chat>"
        " or <mailto:help@example.org|help@example.org>"
    )
    assert (event["type"], event["channel"], event["channel_type"]) == ("message", TEAM_CHAT, "channel")
    assert (event["user"], event["team"], event["event_ts"]) == (MAYA, TEAM_ID, event["ts"])
    assert (envelope["type"], envelope["team_id"], envelope["is_ext_shared_channel"]) == (
        "event_callback",
        TEAM_ID,
        False,
    )
    assert envelope["authorizations"][0]["is_bot"]
    assert envelope["event_id"].startswith("Ev")
    assert "subtype" not in event
    assert "bot_id" not in event


async def test_a_direct_message_event(room: StandIn, fake_bot: FakeBot) -> None:
    await room.post_message(MAYA, MAYA, "hello")
    event = body(fake_bot)["event"]
    assert event["channel_type"] == "im"
    assert event["channel"].startswith("D")


async def test_an_event_from_another_organisation(room: StandIn, fake_bot: FakeBot) -> None:
    await room.post_message(DANA, PARTNERS, "hello")
    envelope = body(fake_bot)
    assert envelope["is_ext_shared_channel"]
    assert envelope["event"]["user_team"] != TEAM_ID


async def test_where_the_bot_is_not_it_hears_nothing_until_it_is_invited(
    room: StandIn, fake_bot: FakeBot
) -> None:
    await room.post_message(MAYA, QUIET, "hello")
    assert fake_bot.received == []
    await room.invite("U0SHAREWELL", QUIET, by=MAYA)
    await room.post_message(MAYA, QUIET, "hello again")
    assert [body(fake_bot, place)["event"]["type"] for place in (0, 1)] == [
        "member_joined_channel",
        "message",
    ]


async def test_edits_deletions_and_sharing(room: StandIn, fake_bot: FakeBot) -> None:
    first = await room.post_message(MAYA, TEAM_CHAT, "one")
    await room.edit_message(first, "two")
    await room.edit_message(first, "two")
    await room.delete_message(first)
    await room.share(TEAM_CHAT)
    await room.post_message(MAYA, TEAM_CHAT, "three")
    edit, unfurl, deletion, sharing = (body(fake_bot, place)["event"] for place in (1, 2, 3, 4))
    assert (edit["subtype"], edit["hidden"], edit["message"]["text"]) == ("message_changed", True, "two")
    assert edit["previous_message"]["text"] == "one"
    assert edit["message"]["edited"]["user"] == MAYA
    assert unfurl["message"]["text"] == unfurl["previous_message"]["text"]
    assert (deletion["subtype"], deletion["deleted_ts"]) == ("message_deleted", first.ts)
    assert sharing["type"] == "channel_shared"
    assert body(fake_bot)["is_ext_shared_channel"]


async def test_threads_subtypes_and_repeats(room: StandIn, fake_bot: FakeBot) -> None:
    parent = await room.post_message(MAYA, TEAM_CHAT, "parent")
    await room.post_message(TOM, TEAM_CHAT, "answer", thread_ts=parent.ts)
    await room.post_message(TOM, TEAM_CHAT, "posted", subtype="bot_message", bot_id="B0OTHER")
    assert body(fake_bot, 1)["event"]["thread_ts"] == parent.ts
    assert (
        body(fake_bot, 2)["event"] | {"subtype": "bot_message", "bot_id": "B0OTHER"}
        == body(fake_bot, 2)["event"]
    )
    await room.redeliver(room.deliveries[0])
    assert fake_bot.received[-1][1] == fake_bot.received[0][1]
    assert fake_bot.received[-1][0].headers["X-Slack-Retry-Num"] == "1"


async def test_a_command(room: StandIn, fake_bot: FakeBot) -> None:
    fake_bot.answers.append(web.Response(text="heard"))
    await room.slash(MAYA, TEAM_CHAT, "/sharewell", "check a < b")
    form = {name: values[0] for name, values in parse_qs(fake_bot.received[0][1].decode()).items()}
    assert (form["command"], form["text"]) == ("/sharewell", "check a &lt; b")
    assert (form["user_id"], form["channel_id"], form["team_id"]) == (MAYA, TEAM_CHAT, TEAM_ID)
    assert form["response_url"].startswith(room.url)
    assert [message.text for message in room.ephemerals(MAYA)] == ["heard"]
    assert room.public(TEAM_CHAT) == []


MANIFEST: dict[str, Any] = {
    "features": {"slash_commands": [{"command": "/sharewell", "should_escape": False}]},
    "settings": {"event_subscriptions": {"bot_events": ["message.im"]}},
}


async def test_a_command_that_wants_no_escapes(room: StandIn, fake_bot: FakeBot) -> None:
    room.manifest = MANIFEST
    await room.slash(MAYA, TEAM_CHAT, "/sharewell", "@tom < example.org")
    assert parse_qs(fake_bot.received[0][1].decode())["text"] == ["@tom &lt; example.org"]


async def test_only_events_of_the_manifest_arrive(room: StandIn, fake_bot: FakeBot) -> None:
    room.manifest = MANIFEST
    await room.post_message(MAYA, TEAM_CHAT, "in the channel")
    assert await room.open_home(MAYA) is None
    assert fake_bot.received == []
    await room.post_message(MAYA, MAYA, "to the bot")
    assert len(fake_bot.received) == 1


async def test_a_command_may_answer_the_channel(room: StandIn, fake_bot: FakeBot) -> None:
    fake_bot.answers.append(web.json_response({"response_type": "in_channel", "text": "loud"}))
    await room.slash(MAYA, TEAM_CHAT, "/sharewell")
    assert [message.text for message in room.public(TEAM_CHAT)] == ["loud"]


async def test_a_command_that_fails_says_so(room: StandIn, fake_bot: FakeBot) -> None:
    fake_bot.answers.append(web.Response(status=500))
    delivery = await room.slash(MAYA, TEAM_CHAT, "/sharewell")
    assert not delivery.ok
    assert "dispatch_failed" in room.ephemerals(MAYA)[0].text


async def test_what_slacks_window_would_not_do(room: StandIn, client: AsyncWebClient) -> None:
    with pytest.raises(Refused, match="not in this conversation"):
        await room.post_message(DANA, TEAM_CHAT, "hello")
    await client.chat_postEphemeral(
        channel=TEAM_CHAT, user=MAYA, text="x", blocks=[kit.actions(kit.button())]
    )
    whisper = room.ephemerals(MAYA)[0]
    with pytest.raises(Refused, match="Only its reader"):
        await room.click(PRIYA, whisper, "why")
    with pytest.raises(Refused, match="no shortcuts"):
        await room.message_shortcut(MAYA, whisper, "check")
    with pytest.raises(LookupError):
        await room.click(MAYA, whisper, "no_such_button")
    room.manifest = {"features": {"slash_commands": [{"command": "/sharewell"}], "shortcuts": []}}
    with pytest.raises(Refused, match="not a valid command"):
        await room.slash(MAYA, TEAM_CHAT, "/share")
    with pytest.raises(Refused, match="no shortcut"):
        await room.global_shortcut(MAYA, "check")


async def test_a_click_on_a_message_and_on_an_ephemeral_one(
    room: StandIn, client: AsyncWebClient, fake_bot: FakeBot
) -> None:
    blocks = [kit.actions(kit.button(value="7"), kit.select(kit.option("A", "a"), kit.option("B", "b")))]
    await client.chat_postMessage(channel=TEAM_CHAT, text="x", blocks=blocks)
    await client.chat_postEphemeral(channel=TEAM_CHAT, user=MAYA, text="x", blocks=blocks)
    await room.click(MAYA, room.public(TEAM_CHAT)[0], "pick", "b")
    on_message = body(fake_bot)
    assert on_message["actions"][0]["selected_option"]["value"] == "b"
    assert on_message["message"]["ts"] == on_message["container"]["message_ts"]
    await room.click(MAYA, room.ephemerals(MAYA)[0], "why", typed={"pick": "a"})
    on_ephemeral = body(fake_bot)
    assert on_ephemeral["actions"][0] | {"type": "button", "value": "7"} == on_ephemeral["actions"][0]
    assert on_ephemeral["container"]["is_ephemeral"]
    assert "message" not in on_ephemeral
    state = on_ephemeral["state"]["values"]
    assert [block["pick"]["selected_option"]["value"] for block in state.values()] == ["a"]


async def test_shortcuts(room: StandIn, fake_bot: FakeBot) -> None:
    message = await room.post_message(MAYA, TEAM_CHAT, "words")
    await room.message_shortcut(TOM, message, "check")
    payload = body(fake_bot)
    assert (payload["type"], payload["callback_id"], payload["user"]["id"]) == (
        "message_action",
        "check",
        TOM,
    )
    assert payload["message"]["text"] == "words"
    await room.global_shortcut(TOM, "draft")
    payload = body(fake_bot)
    assert payload["type"] == "shortcut"
    assert "channel" not in payload
    assert "response_url" not in payload


async def test_opening_home(room: StandIn, client: AsyncWebClient, fake_bot: FakeBot) -> None:
    await room.open_home(MAYA)
    assert "view" not in body(fake_bot)["event"]
    await client.views_publish(user_id=MAYA, view={"type": "home", "blocks": [kit.section("hello")]})
    await room.open_home(MAYA)
    assert body(fake_bot)["event"] | {"tab": "home", "user": MAYA} == body(fake_bot)["event"]
    assert body(fake_bot)["event"]["view"]["blocks"][0]["text"]["text"] == "hello"


async def test_raw_bytes(room: StandIn, fake_bot: FakeBot) -> None:
    fake_bot.answers.append(web.Response(status=401))
    assert await room.send_raw(b"\xff", {"X-Slack-Signature": "v0=no"}) == 401
    assert fake_bot.received[0][1] == b"\xff"


async def test_a_bot_that_is_away_acknowledges_nothing(room: StandIn) -> None:
    room.connect("http://127.0.0.1:9/slack/events")
    await room.post_message(MAYA, TEAM_CHAT, "hello")
    assert room.deliveries[-1].status is None
    assert not room.deliveries[-1].ok


async def test_nobody_is_connected() -> None:
    async with StandIn() as room:
        with pytest.raises(RuntimeError, match="connect"):
            await room.post_message(MAYA, TEAM_CHAT, "hello")


async def test_waiting_has_an_end(room: StandIn) -> None:
    with pytest.raises(TimeoutError):
        await room.wait_for(lambda: room.ephemerals(MAYA), timeout=0.01)


TYPED = [
    ("see https://example.org/a?b=1&c=2.", "see <https://example.org/a?b=1&amp;c=2>."),
    ("see example.org", "see <http://example.org|example.org>"),
    ("ring 415-555-0134", "ring <tel:415-555-0134|415-555-0134>"),
    ("@nobody and #nowhere", "@nobody and #nowhere"),
    ("a <!here> b", "a &lt;!here&gt; b"),
    ("half past.two and e.g. this", "half past.two and e.g. this"),
]


@pytest.mark.parametrize(("words", "carried"), TYPED)
def test_text_as_slack_carries_it(words: str, carried: str) -> None:
    assert typed(words, (), ()) == carried


def test_escaping_is_undone() -> None:
    assert unescape(escape("<&lt;> & &amp;")) == "<&lt;> & &amp;"
