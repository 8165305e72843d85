"""What the stand-in remembers: people, channels, messages, views, requests and answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
"""A JSON object, as Slack sends and takes them."""


class ApiError(Exception):
    """A call that Slack would refuse; `code` is Slack's word for it, `extra` what it adds to the answer."""

    def __init__(self, code: str, **extra: Any) -> None:
        super().__init__(code)
        self.code = code
        self.extra = extra


class Refused(Exception):
    """What a person cannot do in Slack's own window, such as sending a modal with an empty field."""

    def __init__(self, reason: str, *, block_id: str | None = None) -> None:
        super().__init__(reason)
        self.block_id = block_id


@dataclass(frozen=True, slots=True)
class User:
    """A person or the bot. `team` differs from the workspace's for a person from another organisation."""

    id: str
    handle: str
    name: str
    title: str
    team: str
    locale: str = "en-AU"
    is_bot: bool = False
    is_deactivated: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """A conversation; a direct message has `im_with`, the person who talks with the bot."""

    id: str
    name: str
    members: tuple[str, ...]
    topic: str = ""
    is_private: bool = False
    is_ext_shared: bool = False
    im_with: str | None = None

    @property
    def type(self) -> str:
        """Slack's `channel_type` of message events."""
        if self.im_with is not None:
            return "im"
        return "group" if self.is_private else "channel"


@dataclass(frozen=True, slots=True)
class Message:
    """A message as Slack stores it: `text` is escaped, blocks carry ids. `ephemeral_to`: its only reader."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: tuple[Json, ...] = ()
    thread_ts: str | None = None
    subtype: str | None = None
    bot_id: str | None = None
    edited_ts: str | None = None
    client_msg_id: str | None = None
    ephemeral_to: str | None = None
    extra: Json = field(default_factory=dict)
    metadata: Json | None = None
    """What an app has noted on it, seen by apps that ask for it."""

    @property
    def by_bot(self) -> bool:
        """Whether an app wrote it."""
        return self.bot_id is not None


@dataclass(frozen=True, slots=True)
class View:
    """A modal or a Home tab in front of one person; `content` is what the bot sent, with ids filled in."""

    id: str
    hash: str
    user: str
    content: Json
    root_id: str
    previous_id: str | None = None

    @property
    def blocks(self) -> tuple[Json, ...]:
        """The view's blocks."""
        return tuple(self.content["blocks"])

    @property
    def title(self) -> str:
        """A modal's title, or nothing for a Home tab."""
        return str(self.content.get("title", {}).get("text", ""))


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing that the app put before people: a message, a window, a Home tab; `readers` can see it."""

    kind: str
    """everyone, direct, ephemeral, modal or home; with " changed" or " removed" where it was there before."""
    readers: tuple[str, ...]
    channel: str | None
    content: Message | View
    at: float


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot: a Web API method, or `response_url`, with what was answered and when."""

    method: str
    payload: Json
    response: Json
    at: float = 0.0
    """Seconds since 1970, by the room's clock."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One request to the bot and its acknowledgement; `status` is None when none came in three seconds."""

    kind: str
    request: bytes
    content_type: str
    status: int | None
    body: bytes = b""
    no_retry: bool = False
    """Whether the app asked for the same request not to be sent again."""

    @property
    def ok(self) -> bool:
        """Whether Slack would take it as acknowledged."""
        return self.status is not None and 200 <= self.status < 300

    def json(self) -> Json:
        """The acknowledgement's body as an object; empty when it is none."""
        try:
            found = json.loads(self.body or b"{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}
