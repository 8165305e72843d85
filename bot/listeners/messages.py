"""Messages: drafts in a direct message, and what is written in channels that agreed to be read.

One listener for all subtypes: which of them hold a person's words is told in `bot.listeners.heard`.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.asking import ask_page
from bot.blocks.nudge import confidentiality, nudge
from bot.blocks.pages import help_page, privacy_page
from bot.blocks.support import support
from bot.coach import (
    Nudge,
    Silence,
    Support,
    about_the_bot,
    answer_channel,
    clean,
    context_for,
    is_paused,
    unfit,
)
from bot.errors import SlackCallError
from bot.figures import Answer as Counted
from bot.inbox import Handling
from bot.listeners.answered import answer_to, was_answered
from bot.listeners.asking import asks_for_supervisor
from bot.listeners.audience import is_colleague, is_shared_outside
from bot.listeners.heard import Heard, deleted_or_heard, may_listen
from bot.listeners.kit import Kit
from bot.listeners.once import nudge_once
from bot.listeners.reading import answer_to_draft, answer_to_question, judge_with_earlier
from bot.listeners.talk import direct, whisper
from bot.listeners.wanted import wants_note
from checks import Region, may_be_at_risk


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
        await _in_channel(heard, client, kit, handling, context.bot_user_id)


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


async def _in_channel(
    heard: Heard, client: AsyncWebClient, kit: Kit, handling: Handling, bot_user: str | None
) -> None:
    """Send the author a private note, or, nearly always, nothing."""
    if _is_let_go(heard, handling):
        return
    chosen = handling.chosen or await may_listen(kit, heard)
    if chosen is None or unfit(heard.text) is not None:
        return
    channel, preferences = chosen
    text, context = clean(heard.text), context_for(channel.audience, preferences, kit.settings.region)
    policy = kit.policies.of(channel.audience)
    paused = is_paused(preferences, kit.clock())
    async with kit.overhearing if handling.is_overheard else nullcontext():
        if _is_let_go(heard, handling):
            return
        handling.has_its_turn()
        text, report = await judge_with_earlier(kit, heard.message, text, context)
    about_bot = about_the_bot(heard.text, bot_user)
    answer = answer_channel(text, report, channel.audience, policy, paused=paused, about_bot=about_bot)
    if isinstance(answer, Silence):
        return
    if isinstance(answer, Support):
        if (heard.channel, heard.ts) in kit.supported or (answer.careful and await handling.is_overtaken()):
            return
        outside = await is_shared_outside(client, heard.channel, heard.external)
        await _support(heard, answer, context.region, client, kit, in_channel=not outside)
        kit.supported.add((heard.channel, heard.ts))
        return
    if not await wants_note(kit, handling, heard, answer):
        return
    outside = await is_shared_outside(client, heard.channel, heard.external, patient=True)
    if outside or not await is_colleague(client, heard.user, patient=True):
        return
    if isinstance(answer, Nudge):
        alone = text == clean(heard.text)
        said = nudge(replace(answer, ts=heard.ts if alone else None), kit.words)
    else:
        said = confidentiality(answer, kit.words)
    if await nudge_once(heard, said, policy, client, kit, handling):
        kit.figures.answered(Counted.NUDGE if isinstance(answer, Nudge) else Counted.CONFIDENTIALITY)


def _is_let_go(heard: Heard, handling: Handling) -> bool:
    """Whether a message has waited too long to be looked at; none does that sounds as if its author needs help."""
    if not handling.is_late or may_be_at_risk(heard.text):
        return False
    handling.let_go()
    return True


async def _support(
    heard: Heard,
    answer: Support,
    region: Region | None,
    client: AsyncWebClient,
    kit: Kit,
    *,
    in_channel: bool,
) -> None:
    """Show help lines where the person is looking, and keep them in a direct message.

    A note in a channel may be missed and is gone on reload. Where somebody else may look at the screen, the
    direct message is left out: it stays, and it announces itself. Nothing is counted, nobody else is told.
    """
    said = support(answer, kit.words, region)
    missed = not in_channel
    if in_channel:
        try:
            await whisper(client, heard.channel, heard.user, said, heard.thread_ts)
        except (SlackApiError, SlackCallError):
            missed = True
    if missed or not answer.careful:
        await direct(client, heard.user, said)
