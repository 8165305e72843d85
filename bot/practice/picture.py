"""The workspace as one person sees it, for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice import seed
from bot.practice.model import Channel, Json, Message, View

if TYPE_CHECKING:
    from bot.practice.standin import StandIn


def _message(message: Message, me: str) -> Json:
    return {
        "key": message.ts,
        "ts": message.ts,
        "channel": message.channel,
        "user": message.user,
        "text": message.text,
        "blocks": list(message.blocks) if message.by_bot else [],
        "thread": message.thread_ts,
        "edited": message.edited_ts is not None and not message.by_bot,
        "only_me": message.ephemeral_to is not None,
        "app": message.by_bot,
        "mine": message.user == me,
    }


def _channel(channel: Channel) -> Json:
    return {
        "id": channel.id,
        "name": channel.name,
        "topic": channel.topic,
        "direct": channel.im_with is not None,
        "shared": channel.is_ext_shared,
        "app": seed.BOT_USER in channel.members,
    }


def _view(view: View) -> Json:
    return {"id": view.id, "hash": view.hash, **view.content}


def picture(room: StandIn, me: str) -> Json:
    """Everything that the page needs to show this person's Slack."""
    workspace = room.workspace
    mine = [channel for channel in workspace.channels.values() if me in channel.members]
    ids = {channel.id for channel in mine}
    shown = [message for message in workspace.messages.values() if message.channel in ids]
    home, modals = room.home(me), room.views(me)
    features = {} if room.manifest is None else room.manifest["features"]
    shortcuts = [
        {key: one[key] for key in ("type", "name", "callback_id")} for one in features.get("shortcuts", [])
    ]
    commands = [
        {key: one.get(key, "") for key in ("command", "usage_hint")}
        for one in features.get("slash_commands", [])
    ]
    users = [*workspace.users.values()]
    return {
        "me": me,
        "people": [{"id": user.id, "name": user.name, "title": user.title} for user in workspace.people()],
        "users": {user.id: {"name": user.name, "title": user.title, "app": user.is_bot} for user in users},
        "channels": [_channel(channel) for channel in sorted(mine, key=lambda one: one.im_with is None)],
        "messages": [
            _message(one, me) for one in sorted([*shown, *room.ephemerals(me)], key=lambda one: one.ts)
        ],
        "home": _view(home) if home else None,
        "modal": {**_view(modals[-1]), "depth": len(modals)} if modals else None,
        "shortcuts": shortcuts,
        "commands": commands,
    }
