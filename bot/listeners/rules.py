"""Supervisors set rules. Every right is asked for again at each step: windows stay open while somebody loses a role."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, mrkdwn
from bot.blocks.modal import View
from bot.blocks.on import who_changed
from bot.blocks.pages import sentence
from bot.blocks.rules import channel_rules, pick_channel, service_rules
from bot.errors import ForUser
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.audience import is_shared_outside
from bot.listeners.kit import Kit
from bot.listeners.rights import are_members, may_speak_for_service
from bot.listeners.switching import Switch, switch, taken_back_unless_kept, tell_channel
from bot.listeners.talk import show_window
from bot.listeners.views import fill_window, put_up_window
from bot.rules import EVERYWHERE, Rules, effective
from bot.rules.book import Page
from bot.rules.form import ChannelForm, channel_form, service_form
from bot.rules.tryout import new_phrases, try_out
from bot.settings import Listen
from checks import Concern

_TRIED_AT_ONCE = 10
"""New phrases that are tried on the corpus at a time; each takes a second at most."""


def register(app: AsyncApp) -> None:
    """Listen to each button and window."""
    app.action(ids.OPEN_RULES)(on_open)
    app.action(ids.OPEN_SERVICE_RULES)(on_open_service)
    app.action(ids.OPEN_CHANGES)(on_open_changes)
    app.view(ids.RULES_PICK_VIEW)(on_picked)
    app.view(ids.RULES_CHANNEL_VIEW)(on_channel)
    app.view(ids.RULES_SERVICE_VIEW)(on_service)


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
        view = _refused(kit.words.rules.no_right)
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


async def on_open_service(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """The rules for everywhere."""
    await ack()
    if await may_speak_for_service(client, kit, body["user"]["id"]):
        page, _ = await kit.book.pages(context.team_id or "")
        view = service_rules(page, kit.words, turn=page.turn)
    else:
        view = _refused(kit.words.rules.no_right)
    await show_window(client, body, view)


async def on_open_changes(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Who changed what, when."""
    await ack()
    if await may_speak_for_service(client, kit, body["user"]["id"]):
        said = who_changed(await kit.book.changes(context.team_id or ""), kit.words)
        view = modal.message(said, kit.words.rules.changes_title)
    else:
        view = _refused(kit.words.rules.no_right)
    await show_window(client, body, view)


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
        await fill_window(client, name, view["id"], _refused(said))


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


async def on_service(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Try new phrases and show what they'd have done; or set the rules, if what is sent is what was tried."""
    team, user, kept = context.team_id or "", body["user"]["id"], json.loads(view["private_metadata"])
    page, _ = await kit.book.pages(team)
    rules = service_form(view["state"]["values"], page.rules)
    if not isinstance(rules, Rules):
        await ack(response_action="errors", errors=rules)
        return
    name = await put_up_window(ack)
    shown = await _next(
        kit, client, handling, team, user, Page(page.rules, kept["turn"]), page.turn, rules, kept["seen"]
    )
    if not handling.again:
        await fill_window(client, name, view["id"], shown)


async def _next(
    kit: Kit,
    client: AsyncWebClient,
    handling: Handling,
    team: str,
    user: str,
    before: Page,
    turn: int,
    rules: Rules,
    seen: str,
) -> View:
    say = kit.words.rules
    if not await may_speak_for_service(client, kit, user):
        return _refused(say.no_right)
    if before.turn != turn:
        return _refused(say.meanwhile)
    mark = handling.mark("rules", team, user, rules.phrases.model_dump_json())
    new = new_phrases(rules.phrases, before.rules.phrases)
    if new and seen != mark:
        if len(new) > _TRIED_AT_ONCE:
            return service_rules(Page(rules), kit.words, turn=turn, problem=say.phrases_many)
        tryout = await asyncio.to_thread(try_out, new, kit.policies)
        common = [one.phrase for one in tryout.phrases if one.is_common]
        if common:
            problem = say.phrases_refused.format(
                phrase=f"“{mrkdwn.shown(common[0])}”", reason=say.phrase_common
            )
            return service_rules(Page(rules), kit.words, turn=turn, problem=problem)
        return service_rules(Page(rules), kit.words, turn=turn, tryout=tryout, seen=mark)
    saved = rules == before.rules or await kit.book.save(team, EVERYWHERE, rules, before, user, kit.clock())
    return _refused(say.saved if saved else say.meanwhile)


async def _channel_window(
    kit: Kit, client: AsyncWebClient, context: AsyncBoltContext, user: str, channel: str
) -> View:
    problem = await _problem(kit, client, context, user, channel)
    if problem is not None:
        return _refused(problem)
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


def _refused(said: str) -> View:
    """A sentence in a window."""
    return modal.message(sentence(said))
