"""Supervisors set the rules of a channel. Every right is asked for again at each step: windows stay open while somebody loses a role."""

from __future__ import annotations

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.modal import View, sentence_window
from bot.blocks.rules import channel_rules, pick_channel
from bot.errors import ForUser
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.audience import is_shared_outside
from bot.listeners.kit import Kit
from bot.listeners.rights import are_members, may_speak_for_service
from bot.listeners.switching import Switch, switch, taken_back_unless_kept, tell_channel
from bot.listeners.talk import show_window
from bot.listeners.views import fill_window, put_up_window
from bot.rules import Rules, effective
from bot.rules.book import Page
from bot.rules.form import ChannelForm, channel_form
from bot.settings import Listen
from checks import Concern


def register(app: AsyncApp) -> None:
    """Listen to each button and window."""
    app.action(ids.OPEN_RULES)(on_open)
    app.view(ids.RULES_PICK_VIEW)(on_picked)
    app.view(ids.RULES_CHANNEL_VIEW)(on_channel)


async def on_open(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Ask which channel, unless the button names one."""
    await ack()
    user, channel = body["user"]["id"], action.get("value") or ""
    if channel:
        view = await _channel_window(kit, client, context, user, channel)
    elif await may_speak_for_service(client, kit, user):
        view = pick_channel()
    else:
        view = sentence_window(kit.words.rules.no_right)
    await show_window(client, body, view)


async def on_picked(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """The rules of the channel that was chosen."""
    picked = view["state"]["values"][ids.RULE_CHANNEL][ids.RULE_CHANNEL]
    name = await put_up_window(ack)
    channel = picked.get("selected_conversation") or ""
    shown = await _channel_window(kit, client, context, body["user"]["id"], channel)
    if not handling.again:
        await fill_window(client, name, view["id"], shown)


async def on_channel(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Set the rules of a channel; where that turns it on, people there are told first."""
    team, user, kept = context.team_id or "", body["user"]["id"], json.loads(view["private_metadata"])
    everywhere, page = await kit.book.pages(team, kept["channel"])

    def usual(audience: Any) -> frozenset[Concern]:
        return effective(kit.policies.of(audience), everywhere.rules, Rules()).findings

    form = channel_form(view["state"]["values"], page.rules, usual)
    if not isinstance(form, ChannelForm):
        await ack(response_action="errors", errors=form)
        return
    name = await put_up_window(ack)
    said = await _problem(kit, client, context, user, kept["channel"])
    if said is None and form.listen and kit.settings.listen is Listen.OFF:
        said = kit.words.rules.off_for_all
    if said is None:
        before = Page(page.rules, kept["turn"])
        try:
            said = await _set_channel(kit, client, team, kept["channel"], user, form, before, page.turn)
        except ForUser as error:
            said = str(error)
    if not handling.again:
        await fill_window(client, name, view["id"], sentence_window(said))


async def _set_channel(
    kit: Kit,
    client: AsyncWebClient,
    team: str,
    channel: str,
    user: str,
    form: ChannelForm,
    before: Page,
    turn: int,
) -> str:
    """Tell the channel, set it, and say how it went."""
    say, was = kit.words.rules, await kit.store.channel(team, channel)
    if before.turn != turn:
        return say.meanwhile
    wanted = Switch(form.listen, form.audience, form.trial)
    told = await tell_channel(client, kit, channel, user, was, wanted)
    if told.failed:
        return say.not_announced.format(channel=f"<#{channel}>")
    async with taken_back_unless_kept(client, channel, told), kit.store.together():
        if form.rules != before.rules and not await kit.book.save(
            team, channel, form.rules, before, user, kit.clock()
        ):
            raise ForUser(say.meanwhile)
        await switch(kit, team, channel, user, was, wanted, told)
    by_pin = {None: say.saved, True: say.saved_notice, False: say.saved_no_pin}
    return by_pin[told.pinned].format(channel=f"<#{channel}>")


async def _channel_window(
    kit: Kit, client: AsyncWebClient, context: AsyncBoltContext, user: str, channel: str
) -> View:
    problem = await _problem(kit, client, context, user, channel)
    if problem is not None:
        return sentence_window(problem)
    team = context.team_id or ""
    now = await kit.store.channel(team, channel)
    everywhere, page = await kit.book.pages(team, channel)
    policy = effective(kit.policies.of(now.audience), everywhere.rules, page.rules)
    return channel_rules(channel, now, page, policy, kit.words)


async def _problem(
    kit: Kit, client: AsyncWebClient, context: AsyncBoltContext, user: str, channel: str
) -> str | None:
    """Why this person may not set rules for this channel, in a sentence; None if they may."""
    say = kit.words.rules
    if not await may_speak_for_service(client, kit, user):
        return say.no_right
    if not channel.startswith(("C", "G")):
        return say.no_channel
    if await is_shared_outside(client, channel, None):
        return say.outside
    both_in = await are_members(client, channel, {user, context.bot_user_id or ""})
    return None if both_in else say.no_channel
