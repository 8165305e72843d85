"""Nudges in a channel come in order, a pause that Slack asks for is kept, and neither holds up anybody else."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from bot.holds import Holds
from bot.listeners.talk import whisper
from bot.practice import CLIENT_CHAT, MAYA, PRIYA, TEAM_CHAT, TOM
from bot.store.tables import InboxRow

from .conftest import ADDRESS, House


async def test_a_slow_channel_keeps_its_order_and_holds_up_no_other(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, calling, answered = house.room, asyncio.Event(), asyncio.Event()

    async def slow(client: Any, channel: str, user: str, *rest: Any) -> None:
        if user == MAYA:
            calling.set()
            await answered.wait()
        await whisper(client, channel, user, *rest)

    monkeypatch.setattr("bot.listeners.once.whisper", slow)
    await room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await calling.wait()
    await room.post_message(TOM, TEAM_CHAT, ADDRESS)
    await room.post_message(PRIYA, CLIENT_CHAT, ADDRESS)
    await room.post_message(TOM, TOM, ADDRESS)
    await room.wait_for(lambda: room.ephemerals(PRIYA) and room.dms(TOM), timeout=60)
    assert room.ephemerals(TOM) == []
    answered.set()
    await house.quiet()
    users = [call.payload["user"] for call in room.calls("chat.postEphemeral")]
    assert users == [PRIYA, MAYA, TOM]


@pytest.fixture
def by_the_clock_of(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses go by the clock that stands still."""
    monkeypatch.setattr("bot.outgoing.Holds", partial(Holds, lambda: house.now.timestamp()))


@pytest.mark.usefixtures("by_the_clock_of")
async def test_a_long_pause_is_kept_by_every_nudge_and_none_is_lost(house: House) -> None:
    room, replica = house.room, await house.replica()
    room.fail_next("chat.postEphemeral", 429, retry_after=60)
    await room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await house.quiet()
    await room.post_message(TOM, CLIENT_CHAT, ADDRESS)
    await room.post_message(PRIYA, PRIYA, ADDRESS)
    await house.quiet()
    assert len(room.calls("chat.postEphemeral")) == 1
    assert len(room.dms(PRIYA)) == 1  # another method
    row = InboxRow
    async with replica.store.engine.connect() as connection:
        asked = select(row.next_attempt_at).where(row.state == "waiting").order_by(row.number)
        first = (await connection.execute(asked)).scalars().first()
    assert first is not None
    assert first - house.now >= timedelta(seconds=60)
    house.passes(timedelta(seconds=61))
    assert await replica.takes_what_is_due() == 2
    assert [len(room.ephemerals(user)) for user in (MAYA, TOM)] == [1, 1]
    assert {row[1] for row in await house.rows()} == {"done"}


@pytest.mark.parametrize("method", ["conversations.info", "users.info"])
async def test_who_may_be_nudged_is_asked_again_when_slack_stumbles(house: House, method: str) -> None:
    house.room.fail_next(method, "internal_error")
    await house.room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await house.quiet()
    assert house.room.ephemerals(MAYA) == []
    house.passes(timedelta(minutes=1))
    assert await house.replicas[0].takes_what_is_due() == 1
    assert len(house.room.ephemerals(MAYA)) == 1
