"""Messages: drafts in a direct message, and what is written in channels that agreed to be read.

One listener for all subtypes: which of them hold a person's words is told in `bot.listeners.heard`.
"""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.asking import ask_page
from bot.blocks.pages import help_page, privacy_page
from bot.inbox import Handling
from bot.listeners.answered import answer_to, was_answered
from bot.listeners.asking import asks_for_supervisor
from bot.listeners.heard import Heard, deleted_or_heard
from bot.listeners.kit import Kit
from bot.listeners.overheard import in_channel
from bot.listeners.reading import answer_to_draft, answer_to_question
from bot.listeners.talk import direct


def register(app: AsyncApp) -> None:
    """Listen to messages of all kinds."""
    app.event("message")(on_message)


async def on_message(
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling | None,
) -> None:
    """Check what a person wrote or changed. What causes no work was not kept in the inbox, and is passed over."""
    heard = deleted_or_heard(body, context)
    if heard is None or handling is None:
        return
    if heard.kind == "message_deleted":
        kit.lately.forget(heard.message.place)
    elif heard.direct:
        await _in_direct_message(heard, client, kit, handling)
    else:
        await in_channel(heard, client, kit, handling, context.bot_user_id)


async def _in_direct_message(heard: Heard, client: AsyncWebClient, kit: Kit, handling: Handling) -> None:
    """Answer a draft, in its thread if it stands in one, unless it was taken back or changed meanwhile, or answered."""
    mark = handling.mark("answer", heard.team, heard.channel, heard.ts, str(handling.taken.number))
    if handling.again and await was_answered(client, heard, mark):
        return
    match heard.text.strip().casefold():
        case "help":
            said = help_page(kit.words)
        case "privacy":
            said = privacy_page(kit.words)
        case "guidance":
            said = await answer_to_question(kit, heard.team, heard.user, "", client=client)
        case words if asks_for_supervisor(words):
            said = ask_page(kit.asking.words)
        case _:
            said = await answer_to_draft(
                kit,
                heard.team,
                heard.user,
                heard.text,
                quote=True,
                sent=heard.message,
                client=client,
                may_ask=True,
            )
    if not await handling.is_overtaken():
        await direct(client, heard.channel, said, heard.thread_ts, noted=answer_to(mark))
