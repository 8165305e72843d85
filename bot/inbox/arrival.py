"""Which requests are kept: those that cause work. What is only passed over, or may not be read, is not."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import Any

from slack_bolt.async_app import AsyncBoltContext

from bot.coach import about_the_bot, unfit
from bot.listeners.heard import Heard, deleted_or_heard
from bot.store.inbox import OVERHEARD

COMMAND, SUBMISSION = "command", "view_submission"
CLICKS = ("block_actions", "message_action", "shortcut")
_OF_A_TEAM = ("app_uninstalled", "tokens_revoked")
_OF_THE_BOT = ("member_joined_channel", "member_left_channel")
_OF_A_CHANNEL = ("channel_left", "group_left")
_ID = re.compile(r"[\w.-]{1,64}", re.ASCII)
_MOMENT = re.compile(r"[\d.]{1,32}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request that causes work."""

    team: str
    event_id: str
    kind: str
    order: tuple[str, ...]
    """What is handled one after the other: all that is of one author in one channel, say."""
    about: tuple[str, ...] | None = None
    """The message it tells of."""
    version: str | None = None
    """When that message got these words, in Slack's notation, whose order is that of the letters."""
    author: str = ""
    """The person whose request it is."""
    heard: Heard | None = field(default=None, repr=False)
    """What was said in a channel: kept only if it may be read."""


def arrival_of(body: dict[str, Any], context: AsyncBoltContext) -> Arrival | None:
    """What is to be kept of a request; None: nothing."""
    team = _key(context.team_id or context.enterprise_id or "none")
    kind = body.get("type")
    if kind == "event_callback":
        return _event(team, body, context)
    if "command" in body:
        kind = COMMAND
    elif kind not in (*CLICKS, SUBMISSION):
        return None
    digest = _hash(json.dumps(body, sort_keys=True))  # a `trigger_id`, new each time, is in there
    author = str(context.user_id or "")
    order = (COMMAND, author) if kind == COMMAND else (digest,)
    return Arrival(team, digest, str(kind), order, author=author)


def _event(team: str, body: dict[str, Any], context: AsyncBoltContext) -> Arrival | None:
    event = body["event"]
    kind, channel, user = (str(event.get(name) or "") for name in ("type", "channel", "user"))
    order: tuple[str, ...]
    if kind == "message":
        return _message(team, body, context)
    if kind == "app_home_opened" and event.get("tab", "home") == "home":
        order = ("home", user)
    elif kind in _OF_A_TEAM:
        order = ("team",)
    elif kind in _OF_A_CHANNEL or (kind in _OF_THE_BOT and user == context.bot_user_id):
        order = ("channel", channel)
    else:
        return None
    return Arrival(team, _event_id(body), kind, order, author=user)


def _message(team: str, body: dict[str, Any], context: AsyncBoltContext) -> Arrival | None:
    heard = deleted_or_heard(body, context)
    if heard is None:
        return None
    new = heard.kind == "message"
    if new and not heard.direct and unfit(heard.text) is not None:
        return None
    overheard = new and not heard.direct and not about_the_bot(heard.text, context.bot_user_id)
    event = body["event"]
    version = heard.ts if new else str(event.get("event_ts") or event.get("ts") or "")
    about = (heard.channel, heard.ts)
    kept = version if _MOMENT.fullmatch(version) else None
    order = heard.channel, heard.user
    kind = OVERHEARD if overheard else heard.kind
    in_channel = None if heard.direct else heard
    return Arrival(team, _event_id(body), kind, order, about, kept, heard.user, in_channel)


def _event_id(body: dict[str, Any]) -> str:
    return _key(str(body.get("event_id") or json.dumps(body, sort_keys=True)))


def _key(word: str) -> str:
    return word if _ID.fullmatch(word) else _hash(word)


def _hash(word: str) -> str:
    return hashlib.sha256(word.encode(errors="replace")).hexdigest()
