"""Bodies of Slack's requests to an app, field by field as docs.slack.dev shows them."""

from __future__ import annotations

import json
import secrets
from urllib.parse import urlencode

from bot.practice import seed
from bot.practice.model import Channel, Json, Message, User, View
from bot.practice.shapes import message_object, view_object

VERIFICATION_TOKEN = "practice-room-verification"  # noqa: S105 - deprecated by Slack, still in every payload
_INSTALL = {"enterprise": None, "is_enterprise_install": False}


def event_envelope(event: Json, channel: Channel | None, now: float) -> Json:
    """The outer event around an inner one (docs.slack.dev, "Events API")."""
    if channel is not None and event["type"] == "message":
        event = {**event, "channel": channel.id, "channel_type": channel.type}
    authorization = {"enterprise_id": None, "team_id": seed.TEAM_ID, "user_id": seed.BOT_USER}
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": seed.TEAM_ID,
        "context_team_id": seed.TEAM_ID,
        "context_enterprise_id": None,
        "api_app_id": seed.APP_ID,
        "event": event,
        "type": "event_callback",
        "event_id": "Ev" + secrets.token_hex(5).upper(),
        "event_time": int(now),
        "authorizations": [{**authorization, "is_bot": True, "is_enterprise_install": False}],
        "is_ext_shared_channel": bool(channel and channel.is_ext_shared),
        "event_context": "4-" + secrets.token_urlsafe(24),
    }


def message_event(message: Message, user: User) -> Json:
    """The inner event that tells of a person's new message."""
    event = {**message_object(message), "event_ts": message.ts}
    if user.team != seed.TEAM_ID:
        event |= {"user_team": user.team, "source_team": user.team}
    return event


def _team() -> Json:
    return {"id": seed.TEAM_ID, "domain": seed.TEAM_DOMAIN}


def _user(user: User) -> Json:
    return {"id": user.id, "username": user.handle, "name": user.handle, "team_id": user.team}


def _common(kind: str, user: User) -> Json:
    base = {"type": kind, "team": _team(), "user": _user(user), "api_app_id": seed.APP_ID}
    return {**base, "token": VERIFICATION_TOKEN, **_INSTALL}


def channel_name(channel: Channel) -> str:
    """The name that commands and clicks carry: a private channel's is hidden."""
    return "privategroup" if channel.type == "group" else channel.name


def slash_form(
    user: User, channel: Channel, command: str, text: str, trigger_id: str, response_url: str
) -> Json:
    """The fields of a slash command."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": seed.TEAM_ID,
        "team_domain": seed.TEAM_DOMAIN,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": user.id,
        "user_name": user.handle,
        "command": command,
        "text": text,
        "api_app_id": seed.APP_ID,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger_id,
    }


def click_on_message(
    user: User,
    channel: Channel,
    message: Message,
    action: Json,
    values: Json,
    trigger_id: str,
    response_url: str,
) -> Json:
    """block_actions from a message; an ephemeral message itself is not in the payload."""
    container: Json = {"type": "message", "message_ts": message.ts, "channel_id": channel.id}
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    container["is_ephemeral"] = message.ephemeral_to is not None
    payload = _common("block_actions", user) | {"container": container, "trigger_id": trigger_id}
    payload |= {"channel": {"id": channel.id, "name": channel_name(channel)}}
    if message.ephemeral_to is None:
        payload["message"] = message_object(message)
    return payload | {"state": {"values": values}, "response_url": response_url, "actions": [action]}


def click_on_view(user: User, view: View, action: Json, values: Json, trigger_id: str) -> Json:
    """block_actions from a modal or the Home tab: no channel, no response_url."""
    payload = _common("block_actions", user) | {"container": {"type": "view", "view_id": view.id}}
    return payload | {"trigger_id": trigger_id, "view": view_object(view, values), "actions": [action]}


def submission(user: User, view: View, values: Json, trigger_id: str) -> Json:
    """view_submission"""
    payload = _common("view_submission", user) | {"trigger_id": trigger_id}
    return payload | {"view": view_object(view, values), "response_urls": []}


def closing(user: User, view: View, *, is_cleared: bool) -> Json:
    """view_closed"""
    return _common("view_closed", user) | {"view": view_object(view), "is_cleared": is_cleared}


def message_shortcut(
    user: User,
    channel: Channel,
    message: Message,
    callback_id: str,
    trigger_id: str,
    response_url: str,
    ts: str,
) -> Json:
    """message_action: the message menu"""
    payload = _common("message_action", user) | {"action_ts": ts, "callback_id": callback_id}
    payload |= {"trigger_id": trigger_id, "response_url": response_url, "message_ts": message.ts}
    payload |= {"channel": {"id": channel.id, "name": channel_name(channel)}}
    return payload | {"message": message_object(message)}


def global_shortcut(user: User, callback_id: str, trigger_id: str, ts: str) -> Json:
    """shortcut: the one that has no channel"""
    payload = _common("shortcut", user) | {"action_ts": ts, "callback_id": callback_id}
    return payload | {"trigger_id": trigger_id}


def as_form(payload: Json) -> bytes:
    """An interaction as Slack posts it: JSON in one form field."""
    return urlencode({"payload": json.dumps(payload)}).encode()
