"""The buttons under an answer. They work as long as their message exists: nothing is kept behind them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, mrkdwn, parts
from bot.blocks.pages import sentence
from bot.blocks.quiet import pause_label
from bot.blocks.review import DRAFT_BLOCK, WORDING_BLOCK
from bot.blocks.support import hidden
from bot.listeners import ids
from bot.listeners.kit import Kit
from bot.listeners.reading import other_wordings
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
    """Another wording of the draft that stands in sight; where it doesn't, ask for it again.

    A button that carries a number stands in the window of wordings already, and steps on in it.
    """
    await ack()
    draft = draft_in_sight(body)
    if not draft:
        view = modal.check_draft(callback_id=ids.ANOTHER_VIEW, intro=kit.words.say.paste_again)
        await open_window(client, body, view)
        return
    step = action.get("value") or ""
    opened = body["view"] if step else await open_window(client, body, modal.checking())
    found = await other_wordings(kit, context.team_id or "", body["user"]["id"], draft)
    view = (
        modal.message(found)
        if isinstance(found, parts.Said)
        else modal.other_wordings(found, kit.words, draft=draft, at=int(step) if step.isdigit() else 0)
    )
    await update_window(client, opened, view)


async def on_fill(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, kit: Kit) -> None:
    """A line to fill for each blank of the wording in sight; where none is, ask for the draft again."""
    await ack()
    wording = _wording_in_sight(body)
    view = (
        modal.fill(wording, kit.words)
        if wording
        else modal.check_draft(callback_id=ids.ANOTHER_VIEW, intro=kit.words.say.paste_again)
    )
    await open_window(client, body, view)


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


def draft_in_sight(body: dict[str, Any]) -> str | None:
    """The draft in the window's own input, or quoted in the message or window that the button hangs on."""
    typed = body.get("view", {}).get("state", {}).get("values", {}).get(ids.DRAFT_INPUT, {})
    if typed:
        return str(typed[ids.DRAFT_INPUT].get("value") or "")
    found = _block(body, DRAFT_BLOCK)
    return mrkdwn.unquoted(found) if found else None


def _wording_in_sight(body: dict[str, Any]) -> str | None:
    """The wording in the message or window that the button hangs on."""
    found = _block(body, WORDING_BLOCK)
    return mrkdwn.uncoded(found) if found else None


def _block(body: dict[str, Any], block_id: str) -> str | None:
    for place in (body.get("view"), body.get("message")):
        for block in (place or {}).get("blocks") or ():
            if block.get("block_id") == block_id:
                return str(block["text"]["text"])
    return None
