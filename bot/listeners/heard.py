"""What a person wrote, changed or took back, out of Slack's many kinds of message events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from slack_bolt.async_app import AsyncBoltContext

from bot.blocks.mrkdwn import plain
from bot.coach import may_read, same_words
from bot.listeners.kit import Kit
from bot.listeners.reading import Message
from bot.settings import Listen
from bot.store import ChannelPolicy, Preferences

_WRITTEN = (None, "file_share", "thread_broadcast", "me_message")
_CHANGED, _DELETED = "message_changed", "message_deleted"


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of a person, as it stands after the event; of a deleted one, as it stood before."""

    kind: str
    """"message", "message_changed" or "message_deleted"."""
    team: str
    user: str
    channel: str
    ts: str
    text: str = field(repr=False)
    thread_ts: str | None
    external: bool | None
    """Whether the event says that other organisations are in the channel; None: it doesn't say."""
    direct: bool
    """Whether it was said to the bot alone."""

    @property
    def message(self) -> Message:
        """Where and when, without the words."""
        return Message(self.team, self.channel, self.thread_ts, self.user, self.ts)


def deleted_or_heard(body: dict[str, Any], context: AsyncBoltContext) -> Heard | None:
    """What a person of this workspace wrote, changed or deleted; None for anything else, and for other news.

    Bots, joins, topics and the like are other news; so is an edit that changes no word (an unfurled link).
    """
    event = body["event"]
    subtype = event.get("subtype")
    message: Any = event
    if subtype == _CHANGED:
        message, before = event.get("message"), event.get("previous_message") or {}
        known = isinstance(message, dict) and isinstance(before, dict)
        if known and same_words(_plain(before), _plain(message)):
            return None
    elif subtype == _DELETED:
        message = event.get("previous_message")
    elif subtype not in _WRITTEN:
        return None
    if not isinstance(message, dict):
        return None
    return _of_a_person(event, message, body, context)


def _of_a_person(
    event: dict[str, Any], message: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext
) -> Heard | None:
    user, team = message.get("user"), context.team_id or ""
    channel, ts, thread = event.get("channel"), message.get("ts"), message.get("thread_ts")
    home = message.get("user_team") or message.get("source_team")
    if not (isinstance(user, str) and isinstance(channel, str) and isinstance(ts, str)):
        return None
    if not (user + channel).isascii() or not (user + channel).isprintable():
        return None
    if not user or user in (context.bot_user_id, "USLACKBOT") or message.get("bot_id"):
        return None
    if home and team and home != team:
        return None
    subtype = event.get("subtype")
    return Heard(
        kind=subtype if subtype in (_CHANGED, _DELETED) else "message",
        team=team,
        user=user,
        channel=channel,
        ts=ts,
        text=_plain(message),
        thread_ts=thread if isinstance(thread, str) and thread != ts else None,
        external=body.get("is_ext_shared_channel"),
        direct=event.get("channel_type") == "im" or channel.startswith("D"),
    )


async def may_listen(kit: Kit, heard: Heard) -> tuple[ChannelPolicy, Preferences] | None:
    """What a channel and an author have chosen; None if the message may not be read. Raises `StoreError`."""
    if kit.settings.listen is Listen.OFF:
        return None
    channel, preferences = await kit.store.listening(heard.team, heard.channel, heard.user)
    everywhere = kit.settings.listen is Listen.ON
    allowed = may_read(channel, preferences, listens_everywhere=everywhere, external=heard.external)
    return (channel, preferences) if allowed else None


def _plain(message: dict[str, Any]) -> str:
    text = message.get("text")
    return plain(text) if isinstance(text, str) else ""
