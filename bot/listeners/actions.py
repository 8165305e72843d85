"""The buttons under an answer. They work as long as their message exists: nothing is kept behind them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, parts
from bot.blocks.pages import sentence
from bot.blocks.quiet import pause_label
from bot.blocks.support import hidden
from bot.listeners import ids
from bot.listeners.in_sight import draft_in_sight, wording_in_sight
from bot.listeners.kit import Kit
from bot.listeners.noted import message_noted, told_of
from bot.listeners.reading import first_wording, other_wordings
from bot.listeners.talk import open_window, respond, take_back, update_window
from bot.words import Snippet
from checks import Concern


def register(app: AsyncApp) -> None:
    """Listen to each button."""
    app.action(ids.WHY)(on_why)
    app.action(ids.ANOTHER)(on_another)
    app.action(ids.FILL)(on_fill)
    app.action(ids.HIDE)(on_hide)
    app.action(ids.PAUSE_DAY)(on_pause_day)


async def on_why(
    ack: AsyncAck, action: dict[str, Any], body: dict[str, Any], client: AsyncWebClient, kit: Kit
) -> None:
    """Say more about what was noticed."""
    await ack()
    snippets = [found for name in action.get("value", "").split(",") if (found := _snippet(kit, name))]
    about = action.get("value", "")
    view = modal.why(snippets, about) if snippets else modal.message(sentence(kit.words.say.old_button))
    await open_window(client, body, view)


async def on_another(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Another wording of the draft in sight, or of the message that a note is about; else ask for it again.

    A button in the window of wordings carries a number, and steps on in it.
    """
    await ack()
    told, surface = told_of(action.get("value"))
    step = told if body.get("view") else ""
    draft = draft_in_sight(body)
    again = modal.check_draft(callback_id=ids.ANOTHER_VIEW, intro=kit.words.say.paste_again)
    if not draft and (step or not told):
        await open_window(client, body, again)
        return
    opened = body["view"] if step else await open_window(client, body, modal.checking())
    draft = draft or await message_noted(client, body, told)
    if not draft:
        await update_window(client, opened, again)
        return
    found = await other_wordings(kit, context.team_id or "", body["user"]["id"], draft, surface)
    view = (
        modal.message(found)
        if isinstance(found, parts.Said)
        else modal.other_wordings(
            found, kit.words, draft=draft, at=int(step) if step.isdigit() else 0, surface=surface
        )
    )
    await update_window(client, opened, view)


async def on_fill(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """A line to fill for each blank of the wording in sight, or of the one that a note showed; else ask again."""
    await ack()
    wording = wording_in_sight(body)
    told, surface = told_of(action.get("value"))
    again = modal.check_draft(callback_id=ids.ANOTHER_VIEW, intro=kit.words.say.paste_again)
    if wording or not told:
        await open_window(client, body, modal.fill(wording, kit.words) if wording else again)
        return
    opened = await open_window(client, body, modal.checking())
    if written := await message_noted(client, body, told):
        wording = await first_wording(kit, context.team_id or "", body["user"]["id"], written, surface)
    await update_window(client, opened, modal.fill(wording, kit.words) if wording else again)


async def on_hide(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, kit: Kit) -> None:
    """Take the message away, wherever it stands."""
    await ack()
    container = body.get("container", {})
    if body.get("view"):
        view = modal.message(hidden(kit.words))
        await client.views_update(view_id=body["view"]["id"], view=view)
    elif container.get("is_ephemeral"):
        await take_back(kit, body["response_url"])
    else:
        await client.chat_delete(channel=container["channel_id"], ts=container["message_ts"])


async def on_pause_day(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, kit: Kit) -> None:
    """Be quiet for a day."""
    await ack()
    until = kit.clock() + timedelta(days=1)
    await kit.store.pause(context.team_id or "", body["user"]["id"], until)
    said = sentence(kit.words.say.paused.format(until=pause_label(until)))
    await respond(kit, body["response_url"], said, replace=True)


def _snippet(kit: Kit, name: str) -> Snippet | None:
    if name in set(Concern):
        return kit.words.concerns[Concern(name)]
    return next(
        (kit.words.verdicts[verdict] for verdict, known in ids.VERDICTS.items() if known == name), None
    )
