"""The two shortcuts: check one of my messages, and check a draft in a window."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.mrkdwn import plain
from bot.blocks.pages import sentence
from bot.errors import error_code
from bot.listeners import ids
from bot.listeners.failures import TOO_LATE
from bot.listeners.kit import Kit
from bot.listeners.reading import answer_to_draft
from bot.listeners.talk import open_window, respond, update_window


def register(app: AsyncApp) -> None:
    """Listen to both."""
    app.shortcut(ids.CHECK_MESSAGE)(on_check_message)
    app.shortcut(ids.CHECK_DRAFT)(on_check_draft)


async def on_check_draft(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
    """Open a window to type into."""
    await ack()
    await open_window(client, body, modal.check_draft())


async def on_check_message(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Answer about a message of one's own in a window, or below it if it is too late for a window.

    Nobody is judged behind their back.
    """
    await ack()
    message, user, say = body["message"], body["user"]["id"], kit.words.say
    text = plain(message.get("text") or "")
    if message.get("user") != user or message.get("bot_id"):
        await open_window(client, body, modal.message(sentence(say.someone_elses)))
        return
    if not text.strip():
        await open_window(client, body, modal.message(sentence(say.nothing_to_check)))
        return
    try:
        opened = await open_window(client, body, modal.checking())
    except SlackApiError as error:
        if error_code(error) not in TOO_LATE:
            raise
        said = await answer_to_draft(kit, context.team_id or "", user, text, quote=True)
        await respond(kit, body["response_url"], said)
        return
    said = await answer_to_draft(kit, context.team_id or "", user, text, quote=False)
    await update_window(client, opened, modal.answer(said, draft=text))
