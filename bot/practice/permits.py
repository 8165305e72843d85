"""Short-lived permissions that Slack hands to an app: to open a window, to answer an interaction."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.practice.model import ApiError, Message

TRIGGER_SECONDS = 3.0
"""Life of a `trigger_id` (docs.slack.dev, "Handling user interaction")."""
RESPONSE_URL_SECONDS = 30 * 60
RESPONSE_URL_USES = 5


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


@dataclass(kw_only=True)
class Permits:
    """Those that are out. `clock`: seconds since 1970."""

    clock: Callable[[], float]
    triggers: dict[str, Trigger] = field(default_factory=dict)
    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)

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
