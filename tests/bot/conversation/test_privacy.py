"""No word of a person in logs, in the store, in what buttons carry, or in answers to anybody else."""

import json
import logging
from pathlib import Path

import pytest

from bot.practice import CLIENT_CHAT, MAYA, PRIYA, TEAM_CHAT, TOM
from bot.readers import Audience

from .conftest import Conversation

CANARY = "zanzibarquokka"
DRAFT = f"I live at 14 Wattlebird Court, {CANARY}, so I'm close by if you need me"
LOW = f"everyone would be better off without me, {CANARY}"


async def walk_through(talk: Conversation) -> None:
    """Every surface once, with a canary in every text, and a failure of Slack's at every call."""
    room = talk.room
    await talk.store.save_channel("T0PRACTICE", TEAM_CHAT, listen=True, audience=Audience.TEAM)
    for text in (
        DRAFT,
        LOW,
        f"{CANARY} see you at ten",
        f"{CANARY} any wording for boundaries?",
        f"{CANARY}\x00",
    ):
        await talk.says(MAYA, MAYA, text)
        message = await talk.says(MAYA, TEAM_CHAT, text)
        await room.edit_message(message, f"{text} {CANARY}")
        await room.message_shortcut(MAYA, message, "check_message")
        await talk.commands(MAYA, CLIENT_CHAT, text)
        await talk.commands(MAYA, CLIENT_CHAT, f"guidance {text}")
    for button in ("why", "another_wording", "not_right"):
        await room.click(MAYA, room.dms(MAYA)[0], button)
        await talk.quiet()
    await room.global_shortcut(TOM, "check_draft")
    await talk.quiet()
    await room.submit(TOM, room.views(TOM)[-1], {"draft_text": DRAFT})
    await talk.quiet()
    for method in ("chat.postMessage", "chat.postEphemeral", "views.open", "response_url", "users.info"):
        room.fail_next(method, "fatal_error")
        await talk.says(TOM, TOM, DRAFT)
        await talk.says(TOM, TEAM_CHAT, DRAFT)
        await room.slash(TOM, TEAM_CHAT, "/sharewell", DRAFT)
        await room.click(MAYA, room.dms(MAYA)[0], "why")
        await talk.quiet()


async def test_no_word_in_a_log(talk: Conversation, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        await walk_through(talk)
    logged = "\n".join(
        f"{record.getMessage()} {record.exc_text or ''} {record.args}" for record in caplog.records
    )
    assert "A listener failed: SlackApiError (fatal_error)" in logged
    assert CANARY not in logged
    assert "Wattlebird" not in logged


async def test_a_broken_engine_tells_nobody_what_it_read(
    talk: Conversation, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: str, context: object) -> None:
        raise ValueError(f"cannot read {text}")

    monkeypatch.setattr("bot.listeners.reading.check", broken)
    with caplog.at_level(logging.INFO):
        await talk.says(MAYA, MAYA, DRAFT)
        await talk.says(MAYA, TEAM_CHAT, DRAFT)
    assert "A listener failed: ValueError" in caplog.text
    assert CANARY not in caplog.text
    (answer,) = talk.room.dms(MAYA)
    assert answer.text.startswith("Sorry, something went wrong on my side")
    assert talk.room.ephemerals(MAYA) == []


async def test_no_word_in_the_store(talk: Conversation, tmp_path: Path) -> None:
    await walk_through(talk)
    kept = everything_in(tmp_path)
    for word in (CANARY, "Wattlebird", "identifying", "at_risk"):
        assert word.encode() not in kept


def everything_in(folder: Path) -> bytes:
    """All bytes of the database, its journal too."""
    return b"".join(path.read_bytes() for path in folder.glob("store.db*"))


async def test_no_word_in_what_buttons_and_windows_carry(talk: Conversation) -> None:
    await walk_through(talk)
    for call in talk.room.transcript:
        for hidden in carried(json.loads(json.dumps(call.payload))):
            assert CANARY not in hidden


def carried(value: object) -> list[str]:
    """All that a payload carries unseen."""
    names = ("value", "private_metadata", "action_id", "block_id", "callback_id", "external_id", "metadata")
    if isinstance(value, dict):
        own = [str(value[name]) for name in names if name in value]
        return own + [text for part in value.values() for text in carried(part)]
    return [text for part in value for text in carried(part)] if isinstance(value, list) else []


async def test_nobody_else_hears_of_it(talk: Conversation) -> None:
    await walk_through(talk)
    assert talk.room.dms(PRIYA) == []
    assert talk.room.ephemerals(PRIYA) == []
    talk.assert_nothing_public()
