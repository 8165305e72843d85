"""What people click in the practice room: elements, modals, shortcuts, the Home tab."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.practice import payloads, state
from bot.practice.answers import after_submission
from bot.practice.blocks import find_element
from bot.practice.model import Delivery, Json, Message, Refused, View
from bot.practice.room import Room
from bot.practice.shapes import view_object


class Hands(Room):
    """A room whose people click."""

    async def click(
        self,
        user: str,
        where: Message | View,
        action_id: str,
        value: Any = None,
        typed: Mapping[str, Any] | None = None,
    ) -> Delivery:
        """A person uses an element.

        `value`: an option's value, or a list of them; `typed`: what stands in the other inputs, by action_id.
        """
        author = self.workspace.users[user]
        if isinstance(where, View):
            where = self._current(user, where)
        elif where.ephemeral_to is None:
            where = self.workspace.messages.get((where.channel, where.ts), where)
        elif where.ephemeral_to != user:
            raise Refused("Only its reader can use an ephemeral message.")
        block, element = find_element(where.blocks, action_id, value)
        action = state.action(block, element, value, self.workspace.new_ts())
        values = state.values(
            where.blocks, {**(typed or {}), **({} if value is None else {action_id: value})}
        )
        if isinstance(where, View):
            trigger = self.workspace.new_trigger(user, where.id)
            payload = payloads.click_on_view(author, where, action, values, trigger)
        else:
            room, trigger = self.workspace.channels[where.channel], self.workspace.new_trigger(user)
            url = self._response_url(user, room, where)
            payload = payloads.click_on_message(author, room, where, action, values, trigger, url)
        return await self._courier.interaction(payload)

    async def submit(self, user: str, view: View, typed: Mapping[str, Any] | None = None) -> Delivery:
        """A person sends a modal with what they `typed`, by action_id; raises Refused if incomplete."""
        view = self._current(user, view)
        values = state.values(view.blocks, typed or {})
        state.refuse_incomplete(view.blocks, values)
        trigger = self.workspace.new_trigger(user, view.id)
        payload = payloads.submission(self.workspace.users[user], view, values, trigger)
        delivery = await self._courier.interaction(payload)
        after_submission(self.workspace, view, delivery)
        return delivery

    async def close_view(self, user: str, view: View) -> Delivery | None:
        """A person closes the top modal; the bot hears of it only if the view asks for that."""
        view = self._current(user, view)
        self.workspace.modals[user].remove(view)
        self.changes.tell()
        if not view.content.get("notify_on_close"):
            return None
        return await self._courier.interaction(
            payloads.closing(self.workspace.users[user], view, is_cleared=False)
        )

    async def message_shortcut(self, user: str, message: Message, callback_id: str) -> Delivery:
        """A person picks a shortcut from a message's menu; ephemeral messages have none."""
        author, room = self._inside(user, message.channel)
        self._known_shortcut(callback_id)
        if message.ephemeral_to is not None:
            raise Refused("Ephemeral messages offer no shortcuts.")
        trigger, url = self.workspace.new_trigger(user), self._response_url(user, room, message)
        ts = self.workspace.new_ts()
        payload = payloads.message_shortcut(author, room, message, callback_id, trigger, url, ts)
        return await self._courier.interaction(payload)

    async def global_shortcut(self, user: str, callback_id: str) -> Delivery:
        """A person picks a shortcut that belongs to no channel."""
        self._known_shortcut(callback_id)
        trigger, ts = self.workspace.new_trigger(user), self.workspace.new_ts()
        return await self._courier.interaction(
            payloads.global_shortcut(self.workspace.users[user], callback_id, trigger, ts)
        )

    async def open_home(self, user: str, tab: str = "home") -> Delivery | None:
        """A person opens the app's Home or Messages tab."""
        room, ts = self.workspace.channel(user), self.workspace.new_ts()
        event: Json = {
            "type": "app_home_opened",
            "user": user,
            "channel": room.id,
            "tab": tab,
            "event_ts": ts,
        }
        home = self.workspace.homes.get(user)
        if tab == "home" and home is not None:
            event["view"] = view_object(home)
        return await self.send_event(event)
