"""How the bot speaks: to one person, never to a channel."""

from __future__ import annotations

from typing import Any

from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.blocks.modal import View
from bot.blocks.parts import Said
from bot.errors import SlackCallError
from bot.listeners.kit import Kit


async def whisper(
    client: AsyncWebClient, channel: str, user: str, said: Said, thread_ts: str | None = None
) -> None:
    """Say something in a channel that only this person sees."""
    await client.chat_postEphemeral(
        channel=channel, user=user, text=said.text, blocks=said.blocks, thread_ts=thread_ts
    )


async def direct(client: AsyncWebClient, to: str, said: Said, thread_ts: str | None = None) -> None:
    """Send a direct message; `to` is a person or their conversation with the bot."""
    await client.chat_postMessage(
        channel=to,
        text=said.text,
        blocks=said.blocks,
        thread_ts=thread_ts,
        unfurl_links=False,
        unfurl_media=False,
    )


async def respond(kit: Kit, response_url: str, said: Said, *, replace: bool = False) -> None:
    """Answer a command, a shortcut or a button, seen by nobody else. Raises `SlackCallError`."""
    body = {
        "text": said.text,
        "blocks": said.blocks,
        "response_type": "ephemeral",
        "replace_original": replace,
    }
    await _post(kit, response_url, body)


async def take_back(kit: Kit, response_url: str) -> None:
    """Remove the ephemeral message that a button stands in. Raises `SlackCallError`."""
    await _post(kit, response_url, {"delete_original": True})


async def open_window(client: AsyncWebClient, body: dict[str, Any], view: View) -> dict[str, Any]:
    """Open a window, on top of the one that was clicked in if there is one; the view as Slack keeps it."""
    call = client.views_push if body.get("view", {}).get("type") == "modal" else client.views_open
    answer = await call(trigger_id=body["trigger_id"], view=view)
    return dict(answer["view"])


async def update_window(client: AsyncWebClient, opened: dict[str, Any], view: View) -> None:
    """Put something else into a window, unless the person has changed it meanwhile."""
    await client.views_update(view_id=opened["id"], hash=opened["hash"], view=view)


async def _post(kit: Kit, response_url: str, body: dict[str, Any]) -> None:
    handlers = [AsyncConnectionErrorRetryHandler(), AsyncRateLimitErrorRetryHandler(max_retry_count=2)]
    webhook = AsyncWebhookClient(response_url, session=kit.session, retry_handlers=handlers)
    answer = await webhook.send_dict(body)
    if answer.status_code != 200:
        raise SlackCallError("response_url", f"HTTP {answer.status_code}")
