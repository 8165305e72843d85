"""What is on, for everybody to see; and sums, for supervisors."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.on import what_is_on
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.blocks.sums import as_csv, sums_page
from bot.listeners import ids
from bot.listeners.kit import Kit
from bot.listeners.rights import may_speak_for_service
from bot.listeners.service import service_of
from bot.listeners.talk import show_window
from bot.settings import Listen

_PAGES = 10
"""Pages of 200 channels each of one person that are looked through."""


def register(app: AsyncApp) -> None:
    """Listen to each button."""
    app.action(ids.OPEN_ON)(on_open)
    app.action(ids.OPEN_SUMS)(on_sums)
    app.action(ids.SUMS_CSV)(on_sums)


async def on_open(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """What is on in the channels of whoever asks."""
    await ack()
    said = await on_page(kit, client, context.team_id or "", body["user"]["id"])
    await show_window(client, body, modal.message(said, kit.words.rules.on_title))


async def on_page(kit: Kit, client: AsyncWebClient, team: str, user: str) -> Said:
    """What is on in a person's channels: others are not named to them."""
    everywhere = kit.settings.listen is Listen.ON
    theirs = [] if kit.settings.listen is Listen.OFF else await _channels_of(client, user)
    preferences = await kit.store.preferences(team, user)
    shown, words = [], (await service_of(kit, team)).words
    for channel in theirs:
        chosen = await kit.store.channel(team, channel)
        if chosen.listen or (chosen.listen is None and everywhere):
            service = await service_of(kit, team, channel, chosen, preferences.role)
            shown.append((channel, chosen, service.policy))
    return what_is_on(shown, words, listens_everywhere=everywhere)


async def on_sums(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """The sums, or the same as CSV."""
    await ack()
    say = kit.words.rules
    if await may_speak_for_service(client, kit, body["user"]["id"]):
        sums = await kit.sums.seen(context.team_id or "", kit.clock())
        said = as_csv(sums) if action["action_id"] == ids.SUMS_CSV else sums_page(sums, kit.words)
    else:
        said = sentence(say.no_right)
    await show_window(client, body, modal.message(said, say.sums_title))


async def _channels_of(client: AsyncWebClient, user: str) -> list[str]:
    """The channels that a person and the bot are both in, those shared with others left out."""
    found, cursor = [], ""
    for _ in range(_PAGES):
        answer = await client.users_conversations(
            user=user, types="public_channel,private_channel", exclude_archived=True, limit=200, cursor=cursor
        )
        found += [one for one in answer.get("channels") or () if not one.get("is_ext_shared")]
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            break
    return [one["id"] for one in found]
