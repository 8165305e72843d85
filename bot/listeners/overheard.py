"""What is written in channels that agreed to be read: a private note to its author, or, nearly always, nothing."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.nudge import confidentiality, nudge, reminder
from bot.blocks.parts import Said
from bot.blocks.support import support
from bot.coach import (
    Confidentiality,
    Nudge,
    Reminder,
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
from bot.listeners.audience import is_shared_outside, time_of_day
from bot.listeners.heard import Heard, may_listen
from bot.listeners.kit import Kit
from bot.listeners.once import nudge_once
from bot.listeners.reading import judge_with_earlier
from bot.listeners.service import Service, service_of
from bot.listeners.talk import direct, whisper
from bot.listeners.wanted import wants_note
from bot.people import colleague
from bot.store import ChannelPolicy
from bot.sums import TRIAL, kind_of
from bot.words import Words
from checks import Region, may_be_at_risk

Note = Nudge | Confidentiality | Reminder


async def in_channel(
    heard: Heard, client: AsyncWebClient, kit: Kit, handling: Handling, bot_user: str | None
) -> None:
    """Send the author a private note, or, nearly always, nothing."""
    if _is_let_go(heard, handling):
        return
    chosen = handling.chosen or await may_listen(kit, heard)
    if chosen is None or unfit(heard.text) is not None:
        return
    channel, preferences = chosen
    service = await service_of(kit, heard.team, heard.channel, channel, preferences.role)
    surface, policy = channel.audience.surface, service.policy
    text, context = clean(heard.text), context_for(surface, preferences, service.region, policy.strictness)
    paused = is_paused(preferences, kit.clock())
    async with kit.overhearing if handling.is_overheard else nullcontext():
        if _is_let_go(heard, handling):
            return
        handling.has_its_turn()
        text, report = await judge_with_earlier(kit, heard.message, text, context)
    about_bot = about_the_bot(heard.text, bot_user)
    answer = answer_channel(text, report, surface, policy, paused=paused, about_bot=about_bot)
    if isinstance(answer, Silence):
        return
    if isinstance(answer, Support):
        if (heard.channel, heard.ts) in kit.supported or (answer.careful and await handling.is_overtaken()):
            return
        outside = await is_shared_outside(client, heard.channel, heard.external)
        await _support(heard, answer, service, context.region, client, in_channel=not outside)
        kit.supported.add((heard.channel, heard.ts))
        return
    if await wants_note(kit, handling, heard, answer):
        alone = text == clean(heard.text)
        note = replace(answer, ts=heard.ts) if isinstance(answer, Nudge) and alone else answer
        await _note(heard, note, channel, service, client, kit, handling)


async def _note(
    heard: Heard,
    answer: Note,
    channel: ChannelPolicy,
    service: Service,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Show it to a colleague, outside of quiet hours; where the channel is only tried out, count it and no more."""
    policy = service.policy
    outside = await is_shared_outside(client, heard.channel, heard.external, patient=True)
    if outside or (person := await colleague(client, heard.user, patient=True)) is None:
        return
    if policy.quiet_from and policy.is_quiet(time_of_day(person, kit.clock())):
        return
    if channel.trial:
        await kit.sums.count(heard.team, heard.channel, TRIAL, heard.user, kit.clock())
    elif await nudge_once(heard, _said(answer, kit.words), policy, client, kit, handling):
        kit.figures.answered(Counted.NUDGE if isinstance(answer, Nudge) else Counted.CONFIDENTIALITY)
        await kit.sums.count(heard.team, heard.channel, kind_of(answer), heard.user, kit.clock())


def _said(answer: Note, words: Words) -> Said:
    if isinstance(answer, Nudge):
        return nudge(answer, words)
    return confidentiality(answer, words) if isinstance(answer, Confidentiality) else reminder(answer, words)


def _is_let_go(heard: Heard, handling: Handling) -> bool:
    """Whether a message has waited too long to be looked at; none does that sounds as if its author needs help."""
    if not handling.is_late or may_be_at_risk(heard.text):
        return False
    handling.let_go()
    return True


async def _support(
    heard: Heard,
    answer: Support,
    service: Service,
    region: Region | None,
    client: AsyncWebClient,
    *,
    in_channel: bool,
) -> None:
    """Show help lines where the person is looking, and keep them in a direct message.

    A note in a channel may be missed and is gone on reload. Where somebody else may look at the screen, the
    direct message is left out: it stays, and it announces itself. Nothing is counted, nobody else is told.
    """
    said = support(answer, service.words, region)
    missed = not in_channel
    if in_channel:
        try:
            await whisper(client, heard.channel, heard.user, said, heard.thread_ts)
        except (SlackApiError, SlackCallError):
            missed = True
    if missed or not answer.careful:
        await direct(client, heard.user, said)
