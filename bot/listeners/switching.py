"""Turning a channel on and off: people there are told first, in a pinned message; and it is noted who did it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.on import notice
from bot.blocks.pages import sentence
from bot.errors import BotError, SlackCallError
from bot.listeners.kit import Kit
from bot.readers import Audience
from bot.store import ChannelPolicy


@dataclass(frozen=True, slots=True)
class Told:
    """How telling people in a channel went."""

    notice: str | None
    """The message that stands there now."""
    failed: bool = False
    """Whether they should have been told and could not be."""
    pinned: bool | None = None
    """None: there was nothing to tell."""


@dataclass(frozen=True, slots=True)
class Switch:
    """What somebody wants a channel to be."""

    listen: bool
    audience: Audience
    trial: bool = False

    def changed_since(self, before: ChannelPolicy) -> tuple[str, ...]:
        """What of it is new, by name."""
        pairs = {
            "reading": (bool(before.listen), self.listen),
            "audience": (before.audience, self.audience),
            "trial": (before.trial, self.trial),
        }
        return tuple(name for name, (was, is_) in pairs.items() if was != is_)


async def tell_channel(
    client: AsyncWebClient, kit: Kit, channel: str, by: str, before: ChannelPolicy, wanted: Switch
) -> Told:
    """Tell the people in a channel what is about to hold there, if that is news, and pin it."""
    is_news = wanted.listen and (not before.listen or before.trial != wanted.trial or before.notice is None)
    if not is_news:
        if not wanted.listen and before.notice:
            await _take_down(client, kit, channel, before.notice)
        return Told(before.notice if wanted.listen else None)
    said = notice(by, kit.words, trial=wanted.trial)
    try:
        posted = await client.chat_postMessage(channel=channel, text=said.text, blocks=said.blocks)
    except (SlackApiError, SlackCallError):
        return Told(before.notice, failed=True)
    if before.notice:
        await _unpin(client, channel, before.notice)
    try:
        await client.pins_add(channel=channel, timestamp=posted["ts"])
    except (SlackApiError, SlackCallError):
        return Told(str(posted["ts"]), pinned=False)
    return Told(str(posted["ts"]), pinned=True)


@asynccontextmanager
async def taken_back_unless_kept(client: AsyncWebClient, channel: str, told: Told) -> AsyncIterator[None]:
    """What people were told just now is taken back if what is done in here fails: nothing holds then."""
    try:
        yield
    except BotError:
        if told.pinned is not None and told.notice:
            await client.chat_delete(channel=channel, ts=told.notice)
        raise


async def switch(
    kit: Kit, team: str, channel: str, by: str, before: ChannelPolicy, wanted: Switch, told: Told
) -> None:
    """Write it down, and who did it. Raises `StoreError`."""
    async with kit.store.together():
        await kit.store.save_channel(
            team,
            channel,
            listen=wanted.listen,
            audience=wanted.audience,
            trial=wanted.trial,
            notice=told.notice,
            asked=True,
        )
        await kit.book.note(team, channel, wanted.changed_since(before), by, kit.clock())


async def _take_down(client: AsyncWebClient, kit: Kit, channel: str, ts: str) -> None:
    said = sentence(kit.words.rules.notice_off)
    try:
        await client.chat_update(channel=channel, ts=ts, text=said.text, blocks=said.blocks)
    except (SlackApiError, SlackCallError):
        return  # somebody has deleted it
    await _unpin(client, channel, ts)


async def _unpin(client: AsyncWebClient, channel: str, ts: str) -> None:
    try:
        await client.pins_remove(channel=channel, timestamp=ts)
    except (SlackApiError, SlackCallError):
        return  # somebody has unpinned it
