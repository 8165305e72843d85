"""What people say in the practice room: messages, edits, commands, joining and sharing."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.practice import payloads, seed
from bot.practice.answers import reply_to_command
from bot.practice.methods.chat import changed_event, deleted_event
from bot.practice.model import Delivery, Message, Refused
from bot.practice.room import Room
from bot.practice.text import escape, rich_text, typed


class Voices(Room):
    """A room whose people talk."""

    async def post_message(
        self,
        user: str,
        channel: str,
        text: str,
        thread_ts: str | None = None,
        subtype: str | None = None,
        **extra: Any,
    ) -> Message:
        """A person writes; a person's id as `channel` means their direct message. `extra` joins the event."""
        author, room = self._inside(user, channel)
        marked = typed(text, self.workspace.users.values(), self.workspace.channels.values())
        words = (rich_text(text, "typed"),)
        made = Message(room.id, self.workspace.new_ts(), user, marked, words, thread_ts, subtype, extra=extra)
        message = self.workspace.keep(replace(made, client_msg_id=secrets.token_hex(16)))
        await self._tell(payloads.message_event(message, author), room)
        return message

    async def edit_message(self, message: Message, text: str) -> Message:
        """Its author changes the words (or, with the same text, Slack unfurls a link in it)."""
        old = self.workspace.messages[message.channel, message.ts]
        marked = typed(text, self.workspace.users.values(), self.workspace.channels.values())
        ts = self.workspace.new_ts()
        edited = old.edited_ts if marked == old.text else ts
        new = self.workspace.keep(
            replace(old, text=marked, blocks=(rich_text(text, "typed"),), edited_ts=edited)
        )
        await self._tell(changed_event(new, old, ts), self.workspace.channels[old.channel])
        return new

    async def delete_message(self, message: Message) -> None:
        """Its author takes it away."""
        self.workspace.drop(message)
        event = deleted_event(message, self.workspace.new_ts())
        await self._tell(event, self.workspace.channels[message.channel])

    async def slash(self, user: str, channel: str, command: str, text: str = "") -> Delivery:
        """A person types a command, which no one else sees. With `should_escape` off, links stay as typed."""
        author, room = self._inside(user, channel)
        known = self.features("slash_commands", "command")
        if known is not None and command not in known:
            raise Refused(f"{command} is not a valid command.")
        offered = self.manifest["features"]["slash_commands"] if self.manifest else []
        users, channels = self.workspace.users.values(), self.workspace.channels.values()
        plainly = any(one["command"] == command and not one.get("should_escape") for one in offered)
        marked = escape(text) if plainly else typed(text, users, channels)
        trigger, url = self.workspace.new_trigger(user), self._response_url(user, room)
        delivery = await self._courier.command(
            payloads.slash_form(author, room, command, marked, trigger, url)
        )
        reply_to_command(self.workspace, user, room, command, delivery)
        self._bot_spoke()
        return delivery

    async def invite(self, who: str, channel: str, by: str) -> Delivery | None:
        """Someone joins a channel."""
        room = self.workspace.channel(channel)
        room = replace(room, members=(*room.members, who))
        self.workspace.channels[room.id] = room
        event = {"type": "member_joined_channel", "user": who, "channel": room.id, "inviter": by}
        event |= {"channel_type": "C", "team": seed.TEAM_ID, "event_ts": self.workspace.new_ts()}
        return await self.send_event(event) if seed.BOT_USER in room.members else None

    async def share(self, channel: str) -> Delivery | None:
        """A channel becomes shared with another organisation."""
        room = replace(self.workspace.channel(channel), is_ext_shared=True)
        self.workspace.channels[room.id] = room
        event = {"type": "channel_shared", "connected_team_id": seed.OUTSIDE_TEAM_ID, "channel": room.id}
        return await self.send_event({**event, "event_ts": self.workspace.new_ts()})

    def leave_slack(self, user: str) -> None:
        """A person closes Slack: what only they were shown is gone, and what comes meanwhile never arrives."""
        self.workspace.away.add(user)
        self.workspace.ephemerals.pop(user, None)
        self.workspace.modals.pop(user, None)
        self.workspace.changed()

    def come_back(self, user: str) -> None:
        """They open it again."""
        self.workspace.away.discard(user)

    def deactivate(self, user: str) -> None:
        """A person's account is switched off: they are in no list of people any more that an app may rely on."""
        self.workspace.users[user] = replace(self.workspace.users[user], is_deactivated=True)
        self.workspace.changed()

    async def revoke(self, *, gone: bool = True) -> Delivery | None:
        """The app's token is taken away, of which it is told, or given back, of which it isn't."""
        self.workspace.keys.revoked = gone
        event = {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [seed.BOT_USER]}}
        return await self.send_event({**event, "event_ts": self.workspace.new_ts()}) if gone else None

    async def redeliver(self, delivery: Delivery, number: int = 1, reason: str = "http_timeout") -> Delivery:
        """Slack sends the same request again."""
        return await self._courier.again(delivery, number, reason)

    async def send_raw(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Any bytes to the bot; gives the HTTP status."""
        return await self._courier.raw(body, headers)
