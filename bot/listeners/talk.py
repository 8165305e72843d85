"""How the bot speaks: to one person, never to a channel (what a supervisor posts: `bot.listeners.sharing`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.blocks.modal import View
from bot.blocks.parts import Said
from bot.errors import SlackCallError, error_code
from bot.holds import ShortWaits
from bot.listeners.kit import Kit


async def whisper(
    client: AsyncWebClient, channel: str, user: str, said: Said, thread_ts: str | None = None
) -> None:
    """Say something in a channel that only this person sees."""

    async def send(part: Said) -> None:
        await client.chat_postEphemeral(
            channel=channel, user=user, text=part.text, blocks=part.blocks, thread_ts=thread_ts
        )

    await _whole_or_in_parts(send, said)


async def direct(
    client: AsyncWebClient,
    to: str,
    said: Said,
    thread_ts: str | None = None,
    *,
    noted: dict[str, Any] | None = None,
) -> None:
    """Send a direct message; `to` is a person or their conversation with the bot. `noted` goes with its last part."""

    async def send(part: Said) -> None:
        await client.chat_postMessage(
            channel=to,
            text=part.text,
            blocks=part.blocks,
            thread_ts=thread_ts,
            unfurl_links=False,
            unfurl_media=False,
            metadata=noted if part.blocks[-1:] == said.blocks[-1:] else None,
        )

    await _whole_or_in_parts(send, said)


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


async def show_window(
    client: AsyncWebClient, body: dict[str, Any], view: View, *, instead: bool = False
) -> dict[str, Any]:
    """Open a window, and give it as Slack keeps it; with `instead`, or where three lie on each other already, in the place of the clicked one.

    Slack takes three (platform notes 1.4): the third has one before it that is not the first.
    """
    clicked = body.get("view") or {}
    before, first = clicked.get("previous_view_id"), clicked.get("root_view_id")
    if clicked.get("type") == "modal" and (instead or (before and before != first)):
        answer = await client.views_update(view_id=clicked["id"], hash=clicked["hash"], view=view)
        return dict(answer["view"])
    return await open_window(client, body, view)


async def update_window(client: AsyncWebClient, opened: dict[str, Any], view: View) -> None:
    """Put something else into a window, unless the person has changed it meanwhile."""
    await client.views_update(view_id=opened["id"], hash=opened["hash"], view=view)


async def _whole_or_in_parts(send: Callable[[Said], Awaitable[None]], said: Said) -> None:
    """Send a message; if it is too long for Slack, its first half and then its second."""
    try:
        await send(said)
    except SlackApiError as error:
        if error_code(error) != "msg_blocks_too_long" or len(said.blocks) < 2:
            raise
        half = len(said.blocks) // 2
        for blocks in (said.blocks[:half], said.blocks[half:]):
            await _whole_or_in_parts(send, Said(said.text, blocks))


async def _post(kit: Kit, response_url: str, body: dict[str, Any]) -> None:
    handlers = [AsyncConnectionErrorRetryHandler(), ShortWaits(max_retry_count=2)]
    webhook = AsyncWebhookClient(response_url, session=kit.session, retry_handlers=handlers)
    answer = await webhook.send_dict(body)
    if answer.status_code != 200:
        raise SlackCallError("response_url", f"HTTP {answer.status_code}")
