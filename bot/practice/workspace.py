"""The state of the practice workspace, and the few ways in which it changes."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.practice import seed
from bot.practice.model import ApiError, Channel, Json, Message, User, View

TRIGGER_SECONDS = 3.0
"""Life of a `trigger_id` (docs.slack.dev, "Handling user interaction")."""
RESPONSE_URL_SECONDS = 30 * 60
RESPONSE_URL_USES = 5
MODALS = 3
"""Views that can lie on top of one another."""


@dataclass(slots=True)
class Trigger:
    """Permission to open one view for one person, for three seconds; `view` is the modal it came from."""

    user: str
    made: float
    view: str | None = None
    used: bool = False


@dataclass(slots=True)
class ResponseUrl:
    """Permission to answer one interaction; `original` is the message it came from, if any."""

    user: str
    channel: str
    made: float
    original: Message | None = None
    uses: int = 0


@dataclass
class Workspace:
    """Everything that Slack would hold. `clock`: seconds since 1970; `changed`: called after each change."""

    clock: Callable[[], float]
    changed: Callable[[], None]
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    messages: dict[tuple[str, str], Message] = field(default_factory=dict)
    ephemerals: dict[str, list[Message]] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)
    outbox: list[tuple[Json, Channel]] = field(default_factory=list)
    """Events that the bot's own calls caused and that are still to be sent to it."""
    _last_ts: int = 0

    def __post_init__(self) -> None:
        """Move the people in."""
        self.users.update({user.id: user for user in seed.USERS})
        rooms = [*seed.CHANNELS, *(seed.direct_message(user) for user in self.people())]
        self.channels.update({channel.id: channel for channel in rooms})

    def people(self) -> list[User]:
        """Everyone but the bot."""
        return [user for user in self.users.values() if not user.is_bot]

    def new_ts(self) -> str:
        """A message time, unique and rising, with six decimals as Slack has it."""
        self._last_ts = max(self._last_ts + 1, int(self.clock() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def channel(self, channel_id: object) -> Channel:
        """The conversation by its id or, as Slack allows, a person's id for their direct message."""
        if isinstance(channel_id, str) and channel_id in self.users:
            channel_id = "D" + channel_id[1:]
        found = self.channels.get(channel_id) if isinstance(channel_id, str) else None
        if found is None:
            raise ApiError("channel_not_found")
        return found

    def keep(self, message: Message) -> Message:
        """Store a message or a new version of it."""
        if message.ephemeral_to is None:
            self.messages[message.channel, message.ts] = message
        else:
            shown = self.ephemerals.setdefault(message.ephemeral_to, [])
            places = [place for place, old in enumerate(shown) if old.ts == message.ts]
            if places:
                shown[places[0]] = message
            else:
                shown.append(message)
        self.changed()
        return message

    def drop(self, message: Message) -> None:
        """Take a message away."""
        if message.ephemeral_to is None:
            self.messages.pop((message.channel, message.ts), None)
        else:
            shown = self.ephemerals.get(message.ephemeral_to, [])
            shown[:] = [old for old in shown if old.ts != message.ts]
        self.changed()

    def new_trigger(self, user: str, view: str | None = None) -> str:
        """A fresh `trigger_id` for this person."""
        trigger_id = (
            f"{secrets.randbelow(10**13):013d}.{secrets.randbelow(10**12):012d}.{secrets.token_hex(16)}"
        )
        self.triggers[trigger_id] = Trigger(user, self.clock(), view)
        return trigger_id

    def spend_trigger(self, trigger_id: object) -> Trigger:
        """Use a `trigger_id` up; raises Slack's word for one that is unknown, spent or too old."""
        trigger = self.triggers.get(trigger_id) if isinstance(trigger_id, str) else None
        if trigger is None:
            raise ApiError("invalid_trigger_id")
        if trigger.used:
            raise ApiError("exchanged_trigger_id")
        if self.clock() - trigger.made > TRIGGER_SECONDS:
            raise ApiError("expired_trigger_id")
        trigger.used = True
        return trigger

    def new_response_url(self, user: str, channel: str, original: Message | None = None) -> str:
        """The secret part of a fresh `response_url`."""
        secret = secrets.token_urlsafe(18)
        self.response_urls[secret] = ResponseUrl(user, channel, self.clock(), original)
        return secret

    def spend_response_url(self, secret: str) -> ResponseUrl:
        """Count one use of a `response_url`; raises Slack's word for one unknown, worn out or too old."""
        url = self.response_urls.get(secret)
        if url is None or self.clock() - url.made > RESPONSE_URL_SECONDS:
            raise ApiError("expired_url")
        if url.uses >= RESPONSE_URL_USES:
            raise ApiError("used_url")
        url.uses += 1
        return url

    def find_view(self, view_id: str) -> View | None:
        """The view with this id, be it a modal or a Home tab."""
        stacks = [view for stack in self.modals.values() for view in stack]
        return next((view for view in [*stacks, *self.homes.values()] if view.id == view_id), None)

    def replace_view(self, view: View, content: Json) -> View:
        """Give a view new content and a new hash."""
        new = replace(view, content=content, hash=self.new_hash())
        if self.homes.get(view.user) is view:
            self.homes[view.user] = new
        else:
            stack = self.modals[view.user]
            stack[stack.index(view)] = new
        self.changed()
        return new

    def push_modal(self, user: str, content: Json) -> View:
        """Lay a view on top of a person's stack; the first one is its root."""
        stack = self.modals.setdefault(user, [])
        if len(stack) >= MODALS:
            raise ApiError("push_limit_reached")
        view_id = "V" + secrets.token_hex(5).upper()
        root, previous = (stack[0].root_id, stack[-1].id) if stack else (view_id, None)
        stack.append(View(view_id, self.new_hash(), user, content, root, previous))
        self.changed()
        return stack[-1]

    def new_hash(self) -> str:
        """A view's version."""
        return f"{int(self.clock())}.{secrets.token_hex(4)}"
