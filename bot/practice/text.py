"""Text as Slack carries it: what a person types, and the escaped, marked-up form that events hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.practice.model import Channel, User

_LINKED = re.compile(
    r"(?P<url>\bhttps?://[^\s<>|]*[^\s<>|.,;:!?'\")\]])"
    r"|(?P<mail>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b)"
    r"|(?P<domain>\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|au|nz|uk|us|ca)\b)(?![@\w])"
    r"|(?P<tel>\b\d{3}-\d{3}-\d{4}\b)"
    r"|(?<![\w@])@(?P<user>[\w.-]*\w)"
    r"|(?<![\w&#])#(?P<channel>[\w-]+)",
    re.IGNORECASE,
)


def escape(text: str) -> str:
    """Slack's three control characters replaced, as in docs.slack.dev, "Formatting message text"."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """The reverse of `escape`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def typed(text: str, users: Iterable[User], channels: Iterable[Channel]) -> str:
    """What an event holds when a person types `text`: escaped, with links and mentions in angle brackets."""
    handles = {user.handle.lower(): user.id for user in users}
    rooms = {channel.name.lower(): channel for channel in channels if channel.im_with is None}

    def linked(match: re.Match[str]) -> str:
        shown = match.group()
        if match["url"]:
            return f"<{shown}>"
        if match["mail"]:
            return f"<mailto:{shown}|{shown}>"
        if match["domain"]:
            return f"<http://{shown}|{shown}>"
        if match["tel"]:
            return f"<tel:{shown}|{shown}>"
        if match["user"]:
            known = handles.get(match["user"].lower())
            return f"<@{known}>" if known else shown
        room = rooms.get(match["channel"].lower())
        return f"<#{room.id}|{room.name}>" if room else shown

    return _LINKED.sub(linked, escape(text))


def rich_text(text: str, block_id: str) -> dict[str, object]:
    """The `blocks` entry that Slack's clients add to what a person types: the words as they were typed."""
    words = {"type": "text", "text": text}
    section = {"type": "rich_text_section", "elements": [words]}
    return {"type": "rich_text", "block_id": block_id, "elements": [section]}
