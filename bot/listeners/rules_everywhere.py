"""Supervisors set the rules for everywhere, and see who changed what. Every right is asked for again at each step."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, mrkdwn
from bot.blocks.modal import View, sentence_window
from bot.blocks.on import who_changed
from bot.blocks.rules import service_rules
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.kit import Kit
from bot.listeners.rights import may_speak_for_service
from bot.listeners.talk import show_window
from bot.listeners.views import fill_window, put_up_window
from bot.rules import EVERYWHERE, Rules
from bot.rules.book import Page
from bot.rules.form import service_form
from bot.rules.tryout import new_phrases, try_out

_TRIED_AT_ONCE = 10
"""New phrases that are tried on the corpus at a time; each takes a second at most."""


def register(app: AsyncApp) -> None:
    """Listen to each button and to the window."""
    app.action(ids.OPEN_SERVICE_RULES)(on_open_service)
    app.action(ids.OPEN_CHANGES)(on_open_changes)
    app.view(ids.RULES_SERVICE_VIEW)(on_service)


async def on_open_service(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """The rules for everywhere."""
    await ack()
    if await may_speak_for_service(client, kit, body["user"]["id"]):
        page, _ = await kit.book.pages(context.team_id or "")
        view = service_rules(page, kit.words, turn=page.turn)
    else:
        view = sentence_window(kit.words.rules.no_right)
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
        view = sentence_window(kit.words.rules.no_right)
    await show_window(client, body, view)


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
        return sentence_window(say.no_right)
    if before.turn != turn:
        return sentence_window(say.meanwhile)
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
    return sentence_window(say.saved if saved else say.meanwhile)
