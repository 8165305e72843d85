"""The door for `POST /slack/events`: who may come in, before Bolt or anything else reads the body.

Bolt answers a malformed timestamp with 500, stumbles over a non-ASCII signature and prints the body of
a forged request (platform notes 1.8). All that is turned away here, and no word of it is printed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from slack_bolt.request.async_request import AsyncBoltRequest

BODY_BYTES = 1_000_000
CLOCK_SECONDS = 300
"""How far Slack's clock and ours may differ."""

_WORDS = (
    *("enterprise_id", "team_id", "user_id", "channel_id", "thread_ts", "response_url"),
    *("actor_enterprise_id", "actor_team_id", "actor_user_id"),
)
"""What Bolt finds in a body and hands on as it is."""

_BY_SOMEBODY = ("block_actions", "view_submission", "view_closed", "message_action", "shortcut")

_FORM = "application/x-www-form-urlencoded"


class TurnedAway(Exception):
    """A request that does not get in: its HTTP status and a fixed word for the reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


async def admitted(request: web.Request, signing_secret: str, now: float | None = None) -> AsyncBoltRequest:
    """The request for Bolt, proved to be Slack's. Raises `TurnedAway` for anything else.

    `now` is seconds since 1970, the present unless given.
    """
    body = await _read(request)
    _verify(request.headers, body, signing_secret, time.time() if now is None else now)
    found = _parse(body, request.content_type)
    headers: dict[str, str | Sequence[str]] = {name: request.headers.getall(name) for name in request.headers}
    try:
        if not _is_walkable(found):
            raise TypeError
        # As if from Socket Mode: from HTTP Bolt would parse again, and lose a form with the word "payload".
        bolt_request = AsyncBoltRequest(
            mode="socket_mode", body=found, query=request.query_string, headers=headers
        )
        if not all(_is_word(bolt_request.context.get(name)) for name in _WORDS):
            raise TypeError
    except (TypeError, ValueError, AttributeError, KeyError):
        raise TurnedAway(400, "unknown_shape") from None
    bolt_request.mode, bolt_request.raw_body = "http", body.decode()
    return bolt_request


async def _read(request: web.Request) -> bytes:
    if (request.content_length or 0) > BODY_BYTES:
        raise TurnedAway(413, "too_large")
    try:
        return await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise TurnedAway(413, "too_large") from None
    except web.HTTPException:
        raise TurnedAway(400, "broken_body") from None


def _verify(headers: Mapping[str, str], body: bytes, signing_secret: str, now: float) -> None:
    timestamp = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not re.fullmatch(r"[0-9]{1,12}", timestamp, re.ASCII) or not signature.isascii():
        raise TurnedAway(401, "malformed_signature")
    if abs(now - int(timestamp)) > CLOCK_SECONDS:
        raise TurnedAway(401, "stale")
    digest = hmac.new(signing_secret.encode(), b"v0:%s:%s" % (timestamp.encode(), body), hashlib.sha256)
    if not hmac.compare_digest(f"v0={digest.hexdigest()}", signature):
        raise TurnedAway(401, "forged")


def _parse(body: bytes, content_type: str) -> dict[str, Any]:
    """The body as Bolt wants it: an event's JSON, a form, or the JSON in a form's `payload`."""
    try:
        text = body.decode()
        if content_type == "application/json":
            found = json.loads(text)
        elif content_type == _FORM:
            form = dict(parse_qsl(text, keep_blank_values=True, errors="strict"))
            found = json.loads(form["payload"]) if "payload" in form else form
        else:
            raise TurnedAway(400, "not_json_or_form")
    except (ValueError, RecursionError):
        raise TurnedAway(400, "not_json_or_form") from None
    if not isinstance(found, dict) or not found:
        raise TurnedAway(400, "not_json_or_form")
    return found


def _is_word(found: Any) -> bool:
    """Whether it can be an id or an address of Slack's; a database takes neither NUL nor half a surrogate pair."""
    return found is None or (isinstance(found, str) and found.isascii() and found.isprintable())


def _is_walkable(body: dict[str, Any]) -> bool:
    """Whether objects and words are where Bolt and the listeners look for them; they stumble over anything else."""
    kind, objects = body.get("type", ""), []
    if kind == "event_callback":
        objects.append(body.get("event"))
    if kind == "block_actions":
        objects.extend(body.get("actions") or [None])
    objects += [body[name] for name in ("view", "message", "container") if body.get(name) is not None]
    known = [one for one in (body, *objects) if isinstance(one, dict)]
    words = [one.get(name, "") for one in known for name in ("type", "action_id", "callback_id")]
    if kind in _BY_SOMEBODY:
        objects.append(body.get("user"))
        words += [one.get("id") for one in objects[-1:] if isinstance(one, dict)]
    objects += body.get("authorizations") or ()
    return all(isinstance(one, dict) for one in objects) and all(isinstance(one, str) for one in words)
