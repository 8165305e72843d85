"""The list of surfaces."""

from __future__ import annotations

from slack_bolt.async_app import AsyncApp

from bot.listeners import (
    actions,
    answering,
    ask_sent,
    asked,
    asking,
    channels,
    commands,
    feedback,
    first_day,
    guidance,
    home,
    leftovers,
    lifecycle,
    messages,
    on,
    own,
    pausing,
    rules,
    rules_everywhere,
    sharing,
    shelves,
    shortcuts,
    stories,
    views,
    withdrawing,
)

SURFACES = (
    messages,
    commands,
    shortcuts,
    actions,
    feedback,
    guidance,
    shelves,
    sharing,
    asking,
    ask_sent,
    withdrawing,
    asked,
    answering,
    views,
    home,
    pausing,
    own,
    stories,
    first_day,
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
