"""The parts of a practice room that voices and hands share."""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.practice import payloads, seed
from bot.practice.changes import Changes
from bot.practice.delivery import Courier
from bot.practice.model import Channel, Delivery, Json, Message, Refused, User, View
from bot.practice.server import WebApi
from bot.practice.workspace import Workspace


class Room:
    """A workspace, the Web API in front of it, and the courier to the bot.

    `clock` (seconds since 1970) ages triggers and response_urls and dates messages.
    With a `manifest`, only its commands, shortcuts and scopes exist, and tokens rotate if it says so; without one, all do.
    `retries`: seconds before each further delivery of an event that was not acknowledged; Slack's are RETRIES.
    """

    def __init__(
        self,
        *,
        manifest: Json | None = None,
        clock: Callable[[], float] = time.time,
        retries: tuple[float, ...] = (),
    ) -> None:
        self.changes = Changes()
        self.workspace = Workspace(clock=clock, changed=self.changes.tell)
        self.manifest = manifest
        settings: Json = (manifest or {}).get("settings", {})
        self.workspace.keys.rotates = bool(settings.get("token_rotation_enabled"))
        self._courier = Courier(self.workspace.keys, self.changes.tell, retries, clock)
        scopes = None if manifest is None else frozenset(manifest["oauth_config"]["scopes"]["bot"])
        self._api = WebApi(self.workspace, scopes, self._bot_spoke)

    @property
    def url(self) -> str:
        """Where the stand-in listens."""
        return self.workspace.keys.url

    @property
    def bot_token(self) -> str:
        """The bot's token."""
        return self.workspace.keys.bot_token

    @property
    def app_token(self) -> str:
        """The app-level token, for Socket Mode."""
        return self.workspace.keys.app_token

    @property
    def signing_secret(self) -> str:
        """What requests over HTTP are signed with."""
        return self.workspace.keys.signing_secret

    def connect(self, bot_url: str) -> None:
        """Send everything to this address, the bot's `/slack/events`."""
        self._courier.bot_url = bot_url

    async def send_event(self, event: Json) -> Delivery | None:
        """Any inner event, in its envelope; None if the manifest does not subscribe to its type."""
        channel = self.workspace.channels.get(str(event.get("channel")))
        if not self._subscribed(event, channel):
            return None
        return await self._courier.event(payloads.event_envelope(event, channel, self.workspace.clock()))

    def features(self, kind: str, key: str) -> list[str] | None:
        """Names of the commands or shortcuts in the manifest, None when there is no manifest."""
        if self.manifest is None:
            return None
        return [str(feature[key]) for feature in self.manifest["features"].get(kind, [])]

    def _known_shortcut(self, callback_id: str) -> None:
        known = self.features("shortcuts", "callback_id")
        if known is not None and callback_id not in known:
            raise Refused(f"The app has no shortcut {callback_id}.")

    def _inside(self, user: str, channel: str) -> tuple[User, Channel]:
        room = self.workspace.channel(channel)
        if user not in room.members:
            raise Refused(f"{self.workspace.users[user].name} is not in this conversation.")
        return self.workspace.users[user], room

    def _current(self, user: str, view: View) -> View:
        found = self.workspace.find_view(view.id)
        if found is None or found.user != user:
            raise Refused("That window is no longer open.")
        return found

    def _response_url(self, user: str, room: Channel, original: Message | None = None) -> str:
        return f"{self.url}/response/{self.workspace.new_response_url(user, room.id, original)}"

    def _subscribed(self, event: Json, channel: Channel | None) -> bool:
        if self.manifest is None:
            return True
        kinds = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}
        kind = kinds[channel.type] if channel and event["type"] == "message" else event["type"]
        return kind in self.manifest["settings"]["event_subscriptions"]["bot_events"]

    async def _tell(self, event: Json, room: Channel) -> None:
        if seed.BOT_USER in room.members and self._subscribed(event, room):
            await self._courier.event(payloads.event_envelope(event, room, self.workspace.clock()))

    def _bot_spoke(self) -> None:
        """Send the bot the events that its own calls caused."""
        events, self.workspace.outbox = self.workspace.outbox, []
        for event, room in events:
            if self._courier.reaches_someone and self._subscribed(event, room):
                self._courier.later(payloads.event_envelope(event, room, self.workspace.clock()))
        self.changes.tell()
