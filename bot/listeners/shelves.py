"""Looking for guidance: the window to ask in, the shelves, and what a person saved."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.guidance import listed, shelves
from bot.blocks.pages import sentence
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.guided import TITLE, saved_page
from bot.listeners.kit import Kit
from bot.listeners.reading import answer_to_question
from bot.listeners.talk import direct, show_window
from bot.listeners.views import fill_window, put_up_window


def register(app: AsyncApp) -> None:
    """Listen to each button and to the window."""
    app.action(ids.OPEN_GUIDANCE)(on_open)
    app.action(ids.OPEN_SAVED)(on_open_saved)
    app.action(ids.GUIDANCE_SHELF)(on_shelf)
    app.view(ids.GUIDANCE_VIEW)(on_find)


async def on_open(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, kit: Kit) -> None:
    """A window to ask in, with the shelves."""
    await ack()
    await show_window(
        client, body, modal.find_guidance(shelves(kit.guides.shelves, kit.words.say.guidance_list))
    )


async def on_open_saved(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """What the person saved."""
    await ack()
    said = await saved_page(kit, context.team_id or "", body["user"]["id"])
    await show_window(client, body, modal.message(said, TITLE))


async def on_find(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Answer a question in the window; in a direct message if the window is gone by now."""
    typed = str(view["state"]["values"][ids.GUIDANCE_INPUT][ids.GUIDANCE_INPUT].get("value") or "")
    team, user = context.team_id or "", body["user"]["id"]
    if handling.again:
        await direct(client, user, await answer_to_question(kit, team, user, typed, client=client))
        return
    name = await put_up_window(ack)
    said = await answer_to_question(kit, team, user, typed, client=client)
    await fill_window(client, name, view["id"], modal.message(said, TITLE))


async def on_shelf(
    ack: AsyncAck, action: dict[str, Any], body: dict[str, Any], client: AsyncWebClient, kit: Kit
) -> None:
    """The texts on a shelf."""
    await ack()
    guides = kit.guides.shelves.get(action.get("value", ""))
    said = listed(guides) if guides else sentence(kit.words.say.guidance_gone)
    await show_window(client, body, modal.message(said, TITLE))
