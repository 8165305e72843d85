"""A worker's own choices about notes, on the Home tab."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, own
from bot.blocks.pages import sentence
from bot.blocks.quiet import MESSAGE
from bot.listeners import ids
from bot.listeners.home import publish_home
from bot.listeners.kit import Kit
from bot.listeners.pausing import pause_named
from bot.listeners.talk import open_window
from bot.own_words import load_own_words
from bot.store.own import NoteKind, keep_month, own_settings, want_by_message, want_kinds
from bot.store.own_month import delete_month, month


def register(app: AsyncApp) -> None:
    """Listen to each choice."""
    for choice in (ids.SET_QUIET, ids.SET_KINDS, ids.SET_WHERE, ids.MONTH_KEEP):
        app.action(choice)(on_choice)
    app.action(ids.MONTH_SHOW)(on_show_month)
    app.action(ids.MONTH_DELETE)(on_delete_month)


async def on_choice(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Save it and show the tab anew. A choice that nobody offers is passed over."""
    await ack()
    team, user, store = context.team_id or "", body["user"]["id"], kit.store
    chosen = (action.get("selected_option") or {}).get("value", "")
    match action["action_id"]:
        case ids.SET_QUIET:
            await pause_named(kit, client, team, user, chosen)
        case ids.SET_KINDS:
            ticked = {option.get("value") for option in action.get("selected_options") or ()}
            await want_kinds(store, team, user, frozenset(kind for kind in NoteKind if kind.value in ticked))
        case ids.SET_WHERE:
            await want_by_message(store, team, user, chosen == MESSAGE)
        case ids.MONTH_KEEP:
            await keep_month(store, team, user, True)
    await publish_home(client, kit, team, user)


async def on_show_month(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """A person's own sums, in a window of theirs."""
    await ack()
    team, user = context.team_id or "", body["user"]["id"]
    if (await own_settings(kit.store, team, user)).keeps_month:
        said = own.month_page(await month(kit.store, team, user, kit.clock()))
    else:
        said = sentence(load_own_words().month_none)
    await open_window(client, body, modal.message(said, "My last month"))


async def on_delete_month(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Count no more, and delete what was counted."""
    await ack()
    team, user = context.team_id or "", body["user"]["id"]
    async with kit.store.together():
        await keep_month(kit.store, team, user, False)
        await delete_month(kit.store, team, user)
    await open_window(client, body, modal.message(sentence(load_own_words().month_deleted), "My last month"))
    await publish_home(client, kit, team, user)
