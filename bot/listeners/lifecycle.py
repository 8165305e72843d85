"""The end of an installation: what was kept about a workspace goes with it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext

from bot.listeners.kit import Kit


def register(app: AsyncApp) -> None:
    """Listen to both events; Slack may send them in either order."""
    app.event("app_uninstalled")(on_uninstalled)
    app.event("tokens_revoked")(on_revoked)


async def on_uninstalled(context: AsyncBoltContext, kit: Kit) -> None:
    """Delete all rows of the workspace, its token included."""
    await forget_workspace(context, kit)


async def on_revoked(event: dict[str, Any], context: AsyncBoltContext, kit: Kit) -> None:
    """The same if it was the bot's own token."""
    if event.get("tokens", {}).get("bot"):
        await forget_workspace(context, kit)


async def forget_workspace(context: AsyncBoltContext, kit: Kit) -> None:
    """Delete all that is kept about the workspace a request came from. Raises `StoreError`."""
    team = context.team_id or context.enterprise_id  # what an organisation sends names no workspace
    if team:
        await kit.store.forget_team(team)
    if kit.installations is not None:
        await kit.installations.async_delete_all(enterprise_id=context.enterprise_id, team_id=context.team_id)
