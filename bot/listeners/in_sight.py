"""What stands in the message or window that a button hangs on: nothing is kept behind buttons."""

from __future__ import annotations

from typing import Any

from bot.asking.ask import Place
from bot.blocks import mrkdwn
from bot.blocks.review import DRAFT_BLOCK, WORDING_BLOCK
from bot.listeners import ids


def place_of(body: dict[str, Any]) -> Place:
    """The message that was clicked in."""
    return str(body["container"]["channel_id"]), str(body["container"]["message_ts"])


def draft_in_sight(body: dict[str, Any]) -> str | None:
    """The draft in the window's own input, or quoted in the message or window that the button hangs on."""
    typed = body.get("view", {}).get("state", {}).get("values", {}).get(ids.DRAFT_INPUT, {})
    if typed:
        return str(typed[ids.DRAFT_INPUT].get("value") or "")
    found = _block(body, DRAFT_BLOCK)
    return mrkdwn.unquoted(found) if found else None


def wording_in_sight(body: dict[str, Any]) -> str | None:
    """The wording in the message or window that the button hangs on."""
    found = _block(body, WORDING_BLOCK)
    return mrkdwn.uncoded(found) if found else None


def _block(body: dict[str, Any], block_id: str) -> str | None:
    for place in (body.get("view"), body.get("message")):
        for block in (place or {}).get("blocks") or ():
            if block.get("block_id") == block_id:
                return str(block["text"]["text"])
    return None
