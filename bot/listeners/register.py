"""The list of surfaces."""

from __future__ import annotations

from slack_bolt.async_app import AsyncApp

from bot.listeners import (
    actions,
    channels,
    commands,
    guidance,
    home,
    leftovers,
    lifecycle,
    messages,
    sharing,
    shelves,
    shortcuts,
    views,
)


def register_all(app: AsyncApp) -> None:
    """Register every listener; what is left over comes last."""
    for surface in (
        messages,
        commands,
        shortcuts,
        actions,
        guidance,
        shelves,
        sharing,
        views,
        home,
        channels,
        lifecycle,
        leftovers,
    ):
        surface.register(app)
