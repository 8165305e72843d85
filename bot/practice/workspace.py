"""The state of the practice workspace, and the few ways in which it changes."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.practice import seed
from bot.practice.keys import Keys
from bot.practice.model import ApiError, Channel, Json, Message, Shown, User, View
from bot.practice.permits import Permits

MODALS = 3
"""Views that can lie on top of one another."""


@dataclass(kw_only=True)
class Workspace(Permits):
    """Everything that Slack would hold. `changed`: called after each change."""

    changed: Callable[[], None]
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    messages: dict[tuple[str, str], Message] = field(default_factory=dict)
    ephemerals: dict[str, list[Message]] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    pins: set[tuple[str, str]] = field(default_factory=set)
    """Channel and time of the messages that are pinned."""
    outbox: list[tuple[Json, Channel]] = field(default_factory=list)
    """Events that the bot's own calls caused and that are still to be sent to it."""
    away: set[str] = field(default_factory=set)
    """People who have Slack closed: an ephemeral message to them is taken, and never seen."""
    keys: Keys = field(default_factory=Keys)
    shown: list[Shown] = field(default_factory=list)
    """What the app put before whom, in order; a tester's memory, cleared by nobody."""
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

    def _note(self, content: Message | View, suffix: str = "") -> None:
        """Remember what the app did before whose eyes."""
        if isinstance(content, View):
            kind, readers = str(content.content["type"]), [content.user]
        elif not content.by_bot:
            return
        elif content.ephemeral_to is not None:
            kind, readers = "ephemeral", [content.ephemeral_to]
        else:
            room = self.channels[content.channel]
            kind = "direct" if room.im_with is not None else "everyone"
            readers = [one for one in room.members if not self.users[one].is_bot]
        place = None if isinstance(content, View) else content.channel
        self.shown.append(Shown(kind + suffix, tuple(readers), place, content, self.clock()))

    def kind(self, channel_id: object) -> str | None:
        """The family of scopes for a conversation: channels, groups or im; None if there is none by this id."""
        try:
            found = self.channel(channel_id)
        except ApiError:
            return None
        return {"channel": "channels", "group": "groups", "im": "im"}[found.type]

    def keep(self, message: Message) -> Message:
        """Store a message or a new version of it."""
        old = self.messages.get((message.channel, message.ts))
        self._note(message, "" if old is None else " changed")
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
        self._note(message, " removed")
        if message.ephemeral_to is None:
            self.messages.pop((message.channel, message.ts), None)
        else:
            shown = self.ephemerals.get(message.ephemeral_to, [])
            shown[:] = [old for old in shown if old.ts != message.ts]
        self.changed()

    def find_view(self, view_id: str) -> View | None:
        """The view with this id, be it a modal or a Home tab."""
        stacks = [view for stack in self.modals.values() for view in stack]
        return next((view for view in [*stacks, *self.homes.values()] if view.id == view_id), None)

    def replace_view(self, view: View, content: Json) -> View:
        """Give a view new content and a new hash."""
        new = replace(view, content=content, hash=self.new_hash())
        self._note(new, " changed")
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
        self._note(stack[-1])
        self.changed()
        return stack[-1]

    def put_home(self, user: str, content: Json) -> View:
        """Give a person a Home tab, or the one they have new content."""
        old = self.homes.get(user)
        if old is not None:
            return self.replace_view(old, content)
        view_id = "V0HOME" + user[2:]
        self.homes[user] = View(view_id, self.new_hash(), user, content, view_id)
        self._note(self.homes[user])
        self.changed()
        return self.homes[user]

    def new_hash(self) -> str:
        """A view's version."""
        return f"{int(self.clock())}.{secrets.token_hex(4)}"
