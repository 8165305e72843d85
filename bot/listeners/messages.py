"""Messages: drafts in a direct message, and what is written in channels that agreed to be read.

One listener switches on the subtype, for Slack's own filters let bots, edits and broadcasts through.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.mrkdwn import plain
from bot.blocks.nudge import confidentiality, nudge
from bot.blocks.pages import help_page, privacy_page
from bot.blocks.support import support
from bot.coach import (
    Confidentiality,
    Nudge,
    Silence,
    Support,
    about_the_bot,
    answer_channel,
    clean,
    context_for,
    is_paused,
    may_read,
    same_words,
    unfit,
)
from bot.figures import Answer as Counted
from bot.listeners.audience import is_colleague, is_shared_outside
from bot.listeners.kit import Kit
from bot.listeners.reading import Message, answer_to_draft, judge_with_earlier
from bot.listeners.talk import direct, whisper
from bot.settings import Listen
from checks import Region


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of a person, as it stands now."""

    team: str
    user: str
    channel: str
    ts: str
    text: str = field(repr=False)
    thread_ts: str | None
    external: bool | None
    """Whether the event says that other organisations are in the channel; None: it doesn't say."""

    @property
    def message(self) -> Message:
        """Where and when, without the words."""
        return Message(self.team, self.channel, self.thread_ts, self.user, self.ts)


def register(app: AsyncApp) -> None:
    """Listen to messages of all kinds."""
    app.event("message")(on_message)


async def on_message(
    event: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Check what a person wrote or changed; pass over everything else."""
    match event.get("subtype"):
        case None | "file_share" | "thread_broadcast" | "me_message":
            message = event
        case "message_changed":
            message = event.get("message") or {}
            before = (event.get("previous_message") or {}).get("text")
            if same_words(plain(before or ""), plain(message.get("text") or "")):
                return
        case "message_deleted":
            if gone := _heard(event, event.get("previous_message") or {}, body, context):
                kit.lately.forget(gone.message.place)
            return
        case _:
            return
    heard = _heard(event, message, body, context)
    if heard is None:
        return
    if event.get("channel_type") == "im" or heard.channel.startswith("D"):
        await _in_direct_message(heard, client, kit)
    else:
        await _in_channel(heard, client, kit, context.bot_user_id)


def _heard(
    event: dict[str, Any], message: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext
) -> Heard | None:
    """The message, if a person of this workspace wrote it."""
    user, team = message.get("user"), context.team_id or ""
    home = message.get("user_team") or message.get("source_team")
    if not user or user == context.bot_user_id or user == "USLACKBOT" or message.get("bot_id"):
        return None
    if home and team and home != team:
        return None
    ts, thread = message.get("ts", ""), message.get("thread_ts")
    external = body.get("is_ext_shared_channel")
    text = plain(message.get("text") or "")
    return Heard(team, user, event["channel"], ts, text, thread if thread != ts else None, external)


async def _in_direct_message(heard: Heard, client: AsyncWebClient, kit: Kit) -> None:
    """Answer a draft, in its thread if it stands in one."""
    match heard.text.strip().casefold():
        case "help":
            said = help_page(kit.words)
        case "privacy":
            said = privacy_page(kit.words)
        case _:
            said = await answer_to_draft(
                kit, heard.team, heard.user, heard.text, quote=True, sent=heard.message
            )
    await direct(client, heard.channel, said, heard.thread_ts)


async def _in_channel(heard: Heard, client: AsyncWebClient, kit: Kit, bot_user: str | None) -> None:
    """Send the author a private note, or, nearly always, nothing."""
    if kit.settings.listen is Listen.OFF or unfit(heard.text) is not None:
        return
    channel = await kit.store.channel(heard.team, heard.channel)
    preferences = await kit.store.preferences(heard.team, heard.user)
    everywhere = kit.settings.listen is Listen.ON
    if not may_read(channel, preferences, listens_everywhere=everywhere, external=heard.external):
        return
    text, context = clean(heard.text), context_for(channel.audience, preferences, kit.settings.region)
    policy = kit.policies.of(channel.audience)
    paused = is_paused(preferences, kit.clock())
    text, report = await judge_with_earlier(kit, heard.message, text, context)
    about_bot = about_the_bot(heard.text, bot_user)
    answer = answer_channel(text, report, channel.audience, policy, paused=paused, about_bot=about_bot)
    if isinstance(answer, Silence) or not kit.answered.add(
        (type(answer) is Support, heard.channel, heard.ts)
    ):
        return
    outside = await is_shared_outside(client, heard.channel, heard.external)
    if isinstance(answer, Support):
        await _support(heard, answer, context.region, client, kit, in_channel=not outside)
        return
    if outside or not await is_colleague(client, heard.user):
        return
    counted = kit.store.try_count_nudge(
        heard.team, heard.user, kit.clock(), policy.nudges_per_person_and_day, policy.cool_down
    )
    if await counted:
        said = _note(answer, kit)
        await whisper(client, heard.channel, heard.user, said, heard.thread_ts)
        kit.figures.answered(Counted.NUDGE if isinstance(answer, Nudge) else Counted.CONFIDENTIALITY)


def _note(answer: Nudge | Confidentiality, kit: Kit) -> Any:
    return nudge(answer, kit.words) if isinstance(answer, Nudge) else confidentiality(answer, kit.words)


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
        except SlackApiError:
            missed = True
    if missed or not answer.careful:
        await direct(client, heard.user, said)
