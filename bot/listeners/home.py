"""The Home tab and the settings on it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.home import NO_REGION, NUDGES_ON, home
from bot.blocks.quiet import RESUME
from bot.listeners import ids
from bot.listeners.first_day import welcome
from bot.listeners.kit import Kit
from bot.listeners.pausing import pause_named, resume
from bot.listeners.rights import may_speak_for_service
from bot.listeners.talk import open_window
from bot.store.own import own_settings
from checks import Region, Role


def register(app: AsyncApp) -> None:
    """Listen to the tab being opened and to each setting."""
    app.event("app_home_opened")(on_opened)
    app.action(ids.OPEN_CHECK)(on_open_check)
    for setting in (ids.SET_ROLE, ids.SET_REGION, ids.SET_NUDGES, ids.SET_PAUSE):
        app.action(setting)(on_setting)


async def on_opened(
    event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Publish the tab; a hello to who opens it for the first time."""
    if event.get("tab", "home") == "home":
        team, user = context.team_id or "", event["user"]
        await publish_home(client, kit, team, user)
        await welcome(kit, client, team, user)


async def on_open_check(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
    """Open a window to type into."""
    await ack()
    await open_window(client, body, modal.check_draft())


async def on_setting(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Save one setting and show the tab anew."""
    await ack()
    team, user, store = context.team_id or "", body["user"]["id"], kit.store
    chosen = (action.get("selected_option") or {}).get("value", "")
    match action["action_id"]:
        case ids.SET_ROLE:
            await store.save_preferences(team, user, role=Role(chosen))
        case ids.SET_REGION:
            region = None if chosen == NO_REGION else Region(chosen)
            await store.save_preferences(team, user, region=region)
        case ids.SET_NUDGES:
            await store.save_preferences(team, user, nudges=chosen == NUDGES_ON)
        case ids.SET_PAUSE:
            if action.get("value") == RESUME:
                await resume(kit, team, user)
            else:
                await pause_named(kit, client, team, user, "day")  # a tab that was opened long ago
    await publish_home(client, kit, team, user)


async def publish_home(client: AsyncWebClient, kit: Kit, team: str, user: str) -> None:
    """Show a person their tab as it is now."""
    preferences = await kit.store.preferences(team, user)
    own = await own_settings(kit.store, team, user)
    supervises = await may_speak_for_service(client, kit, user)
    view = home(preferences, kit.words, kit.settings.supervisors, kit.clock(), own, supervises=supervises)
    await client.views_publish(user_id=user, view=view)
