"""The Home tab: what the bot does and reads, settings that stick, the whole list of what it looks for."""

import json
from datetime import timedelta
from typing import Any

import pytest

from bot.practice import MAYA, PRIYA, TEAM_ID, TOM
from bot.words import load_words
from checks import Concern, Region, Role

from .conftest import Conversation, Start

WORDS = load_words()


async def home(talk: Conversation, user: str = MAYA) -> str:
    await talk.room.open_home(user)
    await talk.quiet()
    view = talk.room.home(user)
    assert view is not None
    return json.dumps(view.content, ensure_ascii=False)


async def test_it_says_what_it_does_reads_and_promises(talk: Conversation) -> None:
    shown = await home(talk)
    for text in (WORDS.say.home, WORDS.say.home_reads, *WORDS.say.promises, WORDS.say.supervisors_none):
        assert json.dumps(text, ensure_ascii=False)[1:-1] in shown
    for concern in Concern:
        assert WORDS.concerns[concern].title in shown


async def test_supervisors_are_named(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    assert f"<@{PRIYA}>" in await home(talk)


async def test_the_messages_tab_needs_no_home(talk: Conversation) -> None:
    await talk.room.open_home(MAYA, tab="messages")
    await talk.quiet()
    assert talk.room.home(MAYA) is None


@pytest.mark.parametrize(
    ("action", "value", "field", "expected"),
    [
        ("set_role", "peer_worker", "role", Role.PEER_WORKER),
        ("set_region", "NZ", "region", Region.NZ),
        ("set_region", "none", "region", None),
        ("set_nudges", "off", "nudges", False),
    ],
)
async def test_settings_stick(talk: Conversation, action: str, value: str, field: str, expected: Any) -> None:
    await home(talk)
    view = talk.room.home(MAYA)
    assert view is not None
    await talk.room.click(MAYA, view, action, value)
    await talk.quiet()
    assert getattr(await talk.store.preferences(TEAM_ID, MAYA), field) == expected
    assert getattr(await talk.store.preferences(TEAM_ID, TOM), field) != expected or expected is None
    again = talk.room.home(MAYA)
    assert again is not None
    chosen = [
        block["accessory"]["initial_option"]["value"]
        for block in again.blocks
        if block.get("accessory", {}).get("action_id") == action
    ]
    assert chosen == [value]


async def test_pause_and_resume(talk: Conversation) -> None:
    await home(talk)
    for action, value, paused in (("set_quiet", "week", True), ("set_pause", None, False)):
        view = talk.room.home(MAYA)
        assert view is not None
        await talk.room.click(MAYA, view, action, value)
        await talk.quiet()
        until = (await talk.store.preferences(TEAM_ID, MAYA)).paused_until
        assert until == (talk.now + timedelta(weeks=1) if paused else None)


async def test_a_draft_can_be_checked_from_there(talk: Conversation) -> None:
    await home(talk)
    view = talk.room.home(MAYA)
    assert view is not None
    await talk.room.click(MAYA, view, "open_check")
    await talk.quiet()
    assert [opened.title for opened in talk.room.views(MAYA)] == ["Check a draft"]


@pytest.mark.parametrize(
    "event", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["U0SHAREWELL"]}}]
)
async def test_uninstalling_deletes_what_was_kept(talk: Conversation, event: dict[str, Any]) -> None:
    await talk.store.save_preferences(TEAM_ID, MAYA, role=Role.NURSE)
    assert (await talk.room.send_event(event)).ok
    await talk.quiet()
    assert (await talk.store.preferences(TEAM_ID, MAYA)).role is Role.UNKNOWN


async def test_a_persons_revoked_token_deletes_nothing(talk: Conversation) -> None:
    await talk.store.save_preferences(TEAM_ID, MAYA, role=Role.NURSE)
    await talk.room.send_event({"type": "tokens_revoked", "tokens": {"oauth": [MAYA]}})
    await talk.quiet()
    assert (await talk.store.preferences(TEAM_ID, MAYA)).role is Role.NURSE
