"""When a listener fails: a fixed sentence to the person who waits, the kind of error to the log, no more."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.errors import BotError, ForUser, error_code
from bot.listeners.kit import Kit
from bot.listeners.talk import direct, respond

_LOG = logging.getLogger(__name__)
TOO_LATE = ("expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged")


_GONE = ("token_revoked", "account_inactive")
"""Slack's words to a bot that was removed from a workspace, in case the event that tells so got lost."""


def is_removed(error: BaseException) -> bool:
    """Whether Slack says that the bot is not in this workspace any more."""
    return isinstance(error, SlackApiError) and error_code(error) in _GONE


def is_misshapen(error: BaseException) -> bool:
    """Whether a request lacked something that Slack's always have, or had something else in its place."""
    return isinstance(error, LookupError | TypeError | AttributeError | ValueError)


def note(error: Exception) -> None:
    """Log the kind of error."""
    code = _slack_code(error)
    if code:
        _LOG.error("A listener failed: %s (%s)", type(error).__name__, code)
    else:
        _LOG.error("A listener failed: %s", type(error).__name__)


async def tell(kit: Kit, error: Exception, body: dict[str, Any], client: AsyncWebClient) -> bool:
    """Say something kind where somebody is waiting for an answer; whether it was said."""
    code = _slack_code(error)
    text = str(error) if isinstance(error, ForUser) else kit.words.say.went_wrong
    said = sentence(kit.words.say.too_slow if code in TOO_LATE else text)
    for way in _ways(kit, said, body, client):
        try:
            await way()
        except (SlackClientError, BotError, aiohttp.ClientError, TimeoutError) as second:
            _LOG.error("Nor could the person be told: %s", type(second).__name__)
        else:
            return True
    return False


def _ways(
    kit: Kit, said: Said, body: dict[str, Any], client: AsyncWebClient
) -> Iterator[Callable[[], Awaitable[None]]]:
    """How to reach whoever waits, the nearest way first; none if nobody does."""
    event = body.get("event") or {}
    if body.get("response_url"):
        yield partial(respond, kit, body["response_url"], said)
    if event.get("type") == "message" and event.get("channel_type") == "im":
        yield partial(direct, client, event["channel"], said)
    if "command" in body:
        yield partial(direct, client, body["user_id"], said)
    if body.get("type") in ("view_submission", "block_actions", "shortcut", "message_action"):
        yield partial(direct, client, body["user"]["id"], said)


def _slack_code(error: Exception) -> str | None:
    """Slack's word for what went wrong; words of Slack's own, never text of a person."""
    code = error_code(error) if isinstance(error, SlackApiError) else ""
    return code if code.replace("_", "").isalnum() else None
