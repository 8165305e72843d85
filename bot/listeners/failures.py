"""When a listener fails: a fixed sentence to the person who waits, the kind of error to the log, no more."""

from __future__ import annotations

import logging
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.pages import sentence
from bot.errors import BotError, ForUser
from bot.listeners.kit import Kit
from bot.listeners.talk import direct, respond

_LOG = logging.getLogger(__name__)
_TOO_LATE = ("expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged")


async def tell(kit: Kit, error: Exception, body: dict[str, Any], client: AsyncWebClient) -> None:
    """Log the kind of error and say something kind where somebody is waiting for an answer."""
    code = _slack_code(error)
    if code:
        _LOG.error("A listener failed: %s (%s)", type(error).__name__, code)
    else:
        _LOG.error("A listener failed: %s", type(error).__name__)
    text = str(error) if isinstance(error, ForUser) else kit.words.say.went_wrong
    said = sentence(kit.words.say.too_slow if code in _TOO_LATE else text)
    event = body.get("event") or {}
    try:
        if body.get("response_url"):
            await respond(kit, body["response_url"], said)
        elif event.get("type") == "message" and event.get("channel_type") == "im":
            await direct(client, event["channel"], said)
        elif body.get("type") in ("view_submission", "block_actions", "shortcut"):
            await direct(client, body["user"]["id"], said)
    except (SlackClientError, BotError, aiohttp.ClientError, TimeoutError) as second:
        _LOG.error("Nor could the person be told: %s", type(second).__name__)


def _slack_code(error: Exception) -> str | None:
    """Slack's word for what went wrong; words of Slack's own, never text of a person."""
    code = error.response.get("error") if isinstance(error, SlackApiError) else None
    return code if isinstance(code, str) and code.replace("_", "").isalnum() else None
