"""A guidance text and its buttons, which carry names of snippets and nothing else."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.guidance import to_copy
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.guidance import Guide
from bot.listeners import ids
from bot.listeners.guided import TITLE, card_for
from bot.listeners.kit import Kit
from bot.listeners.service import service_of
from bot.listeners.talk import respond, show_window
from bot.store.saved import save, unsave
from checks import Concern, Verdict


def register(app: AsyncApp) -> None:
    """Listen to each button."""
    app.action(ids.GUIDANCE_READ)(on_read)
    app.action(ids.GUIDANCE_ABOUT)(on_about)
    app.action(ids.GUIDANCE_COPY)(on_copy)
    app.action(ids.GUIDANCE_ANOTHER)(on_another)
    for button in (ids.GUIDANCE_SAVE, ids.GUIDANCE_UNSAVE):
        app.action(button)(on_save)


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
    team = context.team_id or ""
    preferences = await kit.store.preferences(team, body["user"]["id"])
    region = preferences.region or (await service_of(kit, team)).region
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
