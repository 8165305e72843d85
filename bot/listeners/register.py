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
    on,
    rules,
    rules_everywhere,
    sharing,
    shelves,
    shortcuts,
    views,
)

SURFACES = (
    messages,
    commands,
    shortcuts,
    actions,
    guidance,
    shelves,
    sharing,
    views,
    home,
    on,
    rules,
    rules_everywhere,
    channels,
    lifecycle,
    leftovers,
)
"""What is left over comes last."""


def register_all(app: AsyncApp) -> None:
    """Register every listener."""
    for surface in SURFACES:
        surface.register(app)
