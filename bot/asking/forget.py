"""What of a person is in requests, and how it goes: theirs are withdrawn, those that are with them move on."""

from __future__ import annotations

from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Ask, Why
from bot.asking.asking import Asking
from bot.asking.post import put_instead
from bot.blocks.asking import notice
from bot.store.tables import Stage

_TRIES = 3


async def forget_in_asks(asking: Asking, team: str, user: str) -> list[Ask]:
    """Delete what a person asks, and take from them what others ask; what was deleted. Raises `StoreError`."""
    theirs = await asking.asks.of(team, user)
    for ask in theirs:
        await asking.asks.end(ask)
    for _ in range(_TRIES):  # a row may be changed this very moment
        for ask in await asking.asks.with_(team, user):
            await asking.asks.change(
                ask, asked=None, told=True, stage=Stage.WAITING, why=Why.GONE, due_at=asking.clock()
            )
    return theirs


async def take_out(asking: Asking, client: AsyncWebClient, ask: Ask) -> bool:
    """Take the words of a request that was withdrawn out of the supervisor's messages; whether they are gone."""
    return ask.place is None or await put_instead(client, ask.place, notice(asking.words.taken_back))
