"""Everything nobody else listens to: acknowledged, so that Slack neither repeats it nor gives the app up.

Without these, Bolt answers 404 to an event it has no listener for, and in Socket Mode nothing at all
(platform notes 2.2, pitfall 1).
"""

from __future__ import annotations

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.pages import sentence
from bot.listeners.kit import Kit
from bot.listeners.talk import open_window, respond

_ANY = re.compile(".*", re.DOTALL)


def register(app: AsyncApp) -> None:
    """Has to come last: Bolt takes the first listener that fits."""
    app.event(_ANY)(on_event)
    app.command(_ANY)(on_command)
    app.shortcut(_ANY)(on_press)
    app.action({"action_id": _ANY})(on_press)
    app.view_submission(_ANY)(on_view)
    app.view_closed(_ANY)(on_view)
    app.options({"action_id": _ANY})(on_options)


async def on_event() -> None:
    """Nothing to do: events are acknowledged by Bolt."""


async def on_command(ack: AsyncAck, command: dict[str, Any], kit: Kit) -> None:
    """A command of another name."""
    await ack()
    await respond(kit, command["response_url"], sentence(kit.words.say.unknown_command))


async def on_press(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, kit: Kit) -> None:
    """A button or shortcut of an older version."""
    await ack()
    said = sentence(kit.words.say.old_button)
    if body.get("response_url"):
        await respond(kit, body["response_url"], said)
    elif body.get("trigger_id"):
        await open_window(client, body, modal.message(said))


async def on_view(ack: AsyncAck) -> None:
    """A window of an older version closes."""
    await ack()


async def on_options(ack: AsyncAck) -> None:
    """No list here asks for its choices."""
    await ack(options=[])
