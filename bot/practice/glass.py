"""Behind the glass: what the app put before whom, and what Slack shows of it to anybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice.model import Channel, Json, Message, Shown

if TYPE_CHECKING:
    from bot.practice.standin import StandIn

MOST_ROWS = 200
_KINDS = {
    "ephemeral": "Only visible to one person",
    "direct": "Direct message",
    "modal": "Window",
    "home": "Home tab",
    "everyone": "Message for everyone",
}
_WORDS = 240


def glass(room: StandIn) -> Json:
    """The latest rows, newest first, and what stands in each channel for everyone to see."""
    users, channels = room.workspace.users, room.workspace.channels.values()
    names = {user.id: user.name for user in users.values()}
    rows = [_row(one, names, room) for one in room.workspace.shown[-MOST_ROWS:]]
    return {
        "rows": rows[::-1],
        "count": len(room.workspace.shown),
        "seen_by_others": sum(len(one.readers) > 1 for one in room.workspace.shown),
        "channels": [_channel(one, room) for one in channels if one.im_with is None],
        "switches": room.weather.switches(),
    }


def _row(one: Shown, names: dict[str, str], room: StandIn) -> Json:
    kind, _, change = one.kind.partition(" ")
    place = None if one.channel is None else room.workspace.channels[one.channel]
    everyone = kind == "everyone"
    return {
        "at": one.at,
        "kind": _KINDS[kind] + (f", {change}" if change else ""),
        "to": ", ".join(names[reader] for reader in one.readers),
        "where": f"#{place.name}" if place is not None and place.im_with is None else "",
        "says": _says(one),
        "others": f"the same: {len(one.readers)} people" if everyone else "nothing",
        "public": everyone,
    }


def _says(one: Shown) -> str:
    text = one.content.text if isinstance(one.content, Message) else _first_words(one.content.blocks)
    title = "" if isinstance(one.content, Message) else one.content.title
    said = " · ".join(part for part in (title, " ".join(text.split())) if part)
    return said if len(said) <= _WORDS else f"{said[:_WORDS].rstrip()}…"


def _first_words(blocks: tuple[Json, ...]) -> str:
    texts = [block["text"]["text"] for block in blocks if isinstance(block.get("text"), dict)]
    return str(texts[0]) if texts else ""


def _channel(channel: Channel, room: StandIn) -> Json:
    return {
        "name": f"#{channel.name}",
        "about": channel.topic,
        "people": len([one for one in channel.members if not room.workspace.users[one].is_bot]),
        "messages": len(room.public(channel.id)),
    }
