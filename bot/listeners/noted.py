"""A message that a note in a channel is about, read again where it stands when its author asks for more.

An ephemeral note comes back without its blocks when a button on it is clicked (platform notes), and buttons hold no
words of a person: so the button names the message, and Slack is asked for it. Nothing is kept.
"""

from __future__ import annotations

from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.mrkdwn import plain
from bot.coach import clean
from checks import Surface


def told_of(value: str | None) -> tuple[str, Surface]:
    """The number or message that a button's value names, and who reads along; a draft's reader where it says nothing."""
    what, _, surface = (value or "").partition(" ")
    return what, Surface(surface) if surface in set(Surface) else Surface.DRAFT


async def message_noted(client: AsyncWebClient, body: dict[str, Any], ts: str) -> str | None:
    """The words of the message `ts` in the channel of the note, if it still stands and whoever clicks wrote it."""
    channel = (body.get("channel") or {}).get("id")
    if not channel or not ts:
        return None
    try:
        found = await client.conversations_replies(
            channel=channel, ts=ts, oldest=ts, latest=ts, inclusive=True, limit=1
        )
    except SlackApiError:
        return None
    for message in found.get("messages") or ():
        if message.get("ts") == ts and message.get("user") == body["user"]["id"]:
            return clean(plain(str(message.get("text") or ""))) or None
    return None
