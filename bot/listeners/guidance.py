"""Guidance: its shelves, its buttons, and the window to ask in. Buttons carry names of snippets and nothing else."""

from __future__ import annotations

import secrets
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.guidance import listed, shelves, to_copy
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.guidance import Guide
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.guided import card_for, saved_page
from bot.listeners.kit import Kit
from bot.listeners.reading import answer_to_question
from bot.listeners.talk import direct, respond, show_window
from bot.listeners.views import fill_window
from bot.store.saved import save, unsave
from checks import Concern, Verdict

TITLE = "Guidance"


def register(app: AsyncApp) -> None:
    """Listen to each button and to the window."""
    app.action(ids.OPEN_GUIDANCE)(on_open)
    app.action(ids.OPEN_SAVED)(on_open_saved)
    app.action(ids.GUIDANCE_SHELF)(on_shelf)
    app.action(ids.GUIDANCE_READ)(on_read)
    app.action(ids.GUIDANCE_ABOUT)(on_about)
    app.action(ids.GUIDANCE_COPY)(on_copy)
    app.action(ids.GUIDANCE_ANOTHER)(on_another)
    for button in (ids.GUIDANCE_SAVE, ids.GUIDANCE_UNSAVE):
        app.action(button)(on_save)
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
    name = secrets.token_hex(8)
    await ack(response_action="update", view=modal.checking(name))
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


async def on_read(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """One text of a list, in the place of the list."""
    await ack()
    found = kit.guides.around(kit.guides.get([action.get("value", "")]))
    said = await _card(kit, client, context, body, found)
    await show_window(client, body, modal.message(said, TITLE), instead=True)


async def on_about(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Guidance on what an answer was about."""
    await ack()
    preferences = await kit.store.preferences(context.team_id or "", body["user"]["id"])
    region = preferences.region or kit.settings.region
    about = [named for name in action.get("value", "").split(",") if (named := _named(name)) is not None]
    found = kit.guides.around(kit.guides.about(about, region))
    said = await _card(kit, client, context, body, found)
    await show_window(client, body, modal.message(said, TITLE))


async def on_copy(
    ack: AsyncAck, action: dict[str, Any], body: dict[str, Any], client: AsyncWebClient, kit: Kit
) -> None:
    """The plain text, to copy."""
    await ack()
    guides = kit.guides.get([action.get("value", "")])
    said = to_copy(guides[0]) if guides else sentence(kit.words.say.guidance_gone)
    await show_window(client, body, modal.message(said, "To copy"))


async def on_another(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """The next of those found, in the place of this one."""
    await ack()
    found = kit.guides.get(action.get("value", "").split(","))
    await _instead(kit, client, body, await _card(kit, client, context, body, (*found[1:], *found[:1])))


async def on_save(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Keep a text for the person, or take it out again."""
    await ack()
    found = kit.guides.get(action.get("value", "").split(","))
    team, user = context.team_id or "", body["user"]["id"]
    if found and action["action_id"] == ids.GUIDANCE_SAVE:
        await save(kit.store, team, user, found[0].id, kit.clock())
    elif found:
        await unsave(kit.store, team, user, found[0].id)
    await _instead(kit, client, body, await _card(kit, client, context, body, found))


async def _card(
    kit: Kit,
    client: AsyncWebClient,
    context: AsyncBoltContext,
    body: dict[str, Any],
    found: tuple[Guide, ...],
) -> Said:
    """The first of them; a sentence if none is there any more."""
    if not found:
        return sentence(kit.words.say.guidance_gone)
    return await card_for(kit, client, context.team_id or "", body["user"]["id"], found)


async def _instead(kit: Kit, client: AsyncWebClient, body: dict[str, Any], said: Said) -> None:
    """Show it in the place of what the button hung on."""
    if body.get("view"):
        await show_window(client, body, modal.message(said, TITLE), instead=True)
    else:
        await respond(kit, body["response_url"], said, replace=True)


def _named(name: str) -> Concern | Verdict | None:
    """The concern or verdict of that name on a button."""
    if name in set(Concern):
        return Concern(name)
    return next((verdict for verdict, known in ids.VERDICTS.items() if known == name), None)
