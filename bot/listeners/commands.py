"""The slash command. Every answer is seen by nobody but the one who typed it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.forget import forget_in_asks, take_out
from bot.blocks.asking import ask_page
from bot.blocks.mrkdwn import plain
from bot.blocks.pages import help_page, privacy_page, sentence
from bot.blocks.parts import Said
from bot.errors import SlackCallError
from bot.inbox.handling import Handling
from bot.listeners import ids
from bot.listeners.asking import asks_for_supervisor, open_ask
from bot.listeners.channels import listen_page
from bot.listeners.feedback import forget_feedback
from bot.listeners.first_day import setup_page
from bot.listeners.kit import Kit
from bot.listeners.on import on_page
from bot.listeners.pausing import pause_for, pause_here, resume
from bot.listeners.reading import answer_to_draft, answer_to_question
from bot.listeners.talk import direct, respond
from bot.patience import is_passing


def register(app: AsyncApp) -> None:
    """Listen to the command."""
    app.command(ids.COMMAND)(on_command)


async def on_command(
    ack: AsyncAck,
    command: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Acknowledge, then answer; by direct message if Slack takes no answer to the command any more."""
    await ack()
    team, user = context.team_id or "", command["user_id"]
    text = plain(command.get("text") or "").strip()
    if asks_for_supervisor(text) and not handling.again:
        await open_ask(kit, client, command, team, user)
        return
    said = await _answer(kit, client, handling, team, user, command["channel_id"], text)
    try:
        await respond(kit, command["response_url"], said)
    except SlackCallError as error:
        if is_passing(error):
            raise
        await direct(client, user, said)


async def _answer(
    kit: Kit, client: AsyncWebClient, handling: Handling, team: str, user: str, channel: str, text: str
) -> Said:
    """What a command line gets. A first word counts if the rest fits it: drafts may begin with it."""
    first, _, rest = text.partition(" ")
    match first.casefold().rstrip(":"), rest.strip():
        case ("", _) | ("help", ""):
            return help_page(kit.words)
        case ("privacy", ""):
            return privacy_page(kit.words)
        case ("check", draft):
            return await answer_to_draft(kit, team, user, draft, quote=True)
        case ("guidance", topic):
            return await answer_to_question(kit, team, user, topic, client=client)
        case ("resume", ""):
            return await resume(kit, team, user)
        case ("pause", "here"):
            return await pause_here(kit, handling, team, user, channel)
        case ("pause", duration) if len(duration.split()) <= 3:
            return await pause_for(kit, client, team, user, duration)
        case ("forget", "" | "me"):
            return await _forget(kit, client, handling, team, user)
        case _ if asks_for_supervisor(text):
            return ask_page(kit.asking.words)
        case ("setup", ""):
            return await setup_page(kit, client, team, user)
        case ("rules", ""):
            return await on_page(kit, client, team, user)
        case ("listen", ""):
            return await listen_page(kit, client, channel, user)
        case _:
            return await answer_to_draft(kit, team, user, text, quote=True, client=client, may_ask=True)


async def _forget(kit: Kit, client: AsyncWebClient, handling: Handling, team: str, user: str) -> Said:
    """Nothing of a person is kept after this, not even what waits to be answered, by the bot or by a supervisor."""
    async with kit.store.together():
        await kit.store.forget(team, user)
        await kit.sums.forget(team, user)
        await handling.forget_waiting(user)
        withdrawn = await forget_in_asks(kit.asking, team, user)
        await forget_feedback(kit, handling, team, user)
    kit.lately.forget_author(team, user)
    for ask in withdrawn:
        await take_out(kit.asking, client, ask)
    return sentence(kit.words.say.forgotten)
