"""Coming into a channel, asking whether to read along there, and leaving it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.pages import listen_question, sentence
from bot.blocks.parts import Said
from bot.errors import SlackCallError
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.audience import is_colleague, is_shared_outside
from bot.listeners.first_day import greet_members
from bot.listeners.kit import Kit
from bot.listeners.switching import Switch, switch, taken_back_unless_kept, tell_channel
from bot.listeners.talk import respond, whisper
from bot.readers import Audience
from bot.settings import Listen

_OFF = Switch(listen=False, audience=Audience.UNKNOWN)


def register(app: AsyncApp) -> None:
    """Listen to joining and leaving, and to the answers to the question."""
    app.event("member_joined_channel")(on_joined)
    for left in ("member_left_channel", "channel_left", "group_left"):
        app.event(left)(on_left)
    for answer in (ids.LISTEN_TEAM, ids.LISTEN_CLIENTS, ids.LISTEN_NO):
        app.action(answer)(on_answer)


async def on_joined(
    event: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling | None,
) -> None:
    """Ask the inviter, privately and once, whether to read along."""
    inviter, team = event.get("inviter"), context.team_id or ""
    if handling is None or not inviter or kit.settings.listen is Listen.OFF:
        return
    if (await kit.store.channel(team, event["channel"])).asked:
        return
    outside = await is_shared_outside(client, event["channel"], body.get("is_ext_shared_channel"))
    say = kit.words.say
    said = sentence(say.listen_external) if outside else listen_question(kit.words)
    await whisper(client, event["channel"], inviter, said)
    async with handling.last():
        await kit.store.save_channel(team, event["channel"], asked=True)


async def on_left(
    event: dict[str, Any], context: AsyncBoltContext, kit: Kit, handling: Handling | None
) -> None:
    """Leaving a channel ends its yes: whoever invites the bot again is asked again."""
    if handling is None:  # somebody else left
        return
    async with handling.last():
        await kit.store.save_channel(
            context.team_id or "", event["channel"], listen=None, asked=False, trial=False, notice=None
        )


async def on_answer(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Remember whether to read along, and who reads the channel, if it is a colleague who says so.

    Asked of Slack at the click: a button stays clickable, and whoever sees it may have become a guest.
    """
    await ack()
    team, channel, say = context.team_id or "", body["channel"]["id"], kit.words.say
    turned_on = False
    if not await is_colleague(client, body["user"]["id"]):
        said = sentence(say.listen_guest)
    elif action["action_id"] == ids.LISTEN_NO:
        said, _ = await _switched(kit, client, team, channel, body["user"]["id"], _OFF)
    elif await is_shared_outside(client, channel, None):
        await kit.store.save_channel(team, channel, listen=False, asked=True)
        said = sentence(say.listen_external)
    else:
        audience = Audience.TEAM if action["action_id"] == ids.LISTEN_TEAM else Audience.CLIENT_FACING
        said, turned_on = await _switched(
            kit, client, team, channel, body["user"]["id"], Switch(listen=True, audience=audience)
        )
    await respond(kit, body["response_url"], said, replace=True)
    if turned_on:
        await greet_members(kit, client, team, channel, context.bot_user_id or "")


async def _switched(
    kit: Kit, client: AsyncWebClient, team: str, channel: str, by: str, wanted: Switch
) -> tuple[Said, bool]:
    """Turn a channel on or off as `wanted`; how it went, and whether it is on now."""
    before = await kit.store.channel(team, channel)
    told = await tell_channel(client, kit, channel, by, before, wanted)
    if told.failed:
        return sentence(kit.words.rules.not_announced.format(channel=f"<#{channel}>")), False
    async with taken_back_unless_kept(client, channel, told):
        await switch(kit, team, channel, by, before, wanted, told)
    return sentence(kit.words.say.listen_yes if wanted.listen else kit.words.say.listen_no), wanted.listen


async def listen_page(kit: Kit, client: AsyncWebClient, channel: str, user: str) -> Said:
    """The question, for somebody who asks for it in a channel; a sentence where it can't be put."""
    say = kit.words.say
    if kit.settings.listen is Listen.OFF:
        return sentence(say.listen_off)
    if channel.startswith("D"):
        return sentence(say.listen_nowhere)
    if not await is_colleague(client, user):
        return sentence(say.listen_guest)
    try:
        found = (await client.conversations_info(channel=channel)).get("channel") or {}
    except (SlackApiError, SlackCallError):
        return sentence(say.listen_not_member)
    if found.get("is_im") or found.get("is_mpim"):
        return sentence(say.listen_nowhere)
    if found.get("is_ext_shared") or found.get("is_pending_ext_shared"):
        return sentence(say.listen_external)
    return listen_question(kit.words) if found.get("is_member", True) else sentence(say.listen_not_member)
