"""pins.*: what stays at the top of a channel (docs.slack.dev/reference/methods/pins.add)."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import ApiError, Json
from bot.practice.workspace import Workspace


def add(workspace: Workspace, args: Json) -> Json:
    """pins.add"""
    pin = _pin(workspace, args)
    if pin in workspace.pins:
        raise ApiError("already_pinned")
    workspace.pins.add(pin)
    return {}


def remove(workspace: Workspace, args: Json) -> Json:
    """pins.remove"""
    pin = _pin(workspace, args)
    if pin not in workspace.pins:
        raise ApiError("no_pin")
    workspace.pins.discard(pin)
    return {}


def _pin(workspace: Workspace, args: Json) -> tuple[str, str]:
    channel = workspace.channel(args.get("channel"))
    if seed.BOT_USER not in channel.members:
        raise ApiError("not_in_channel")
    pin = channel.id, str(args.get("timestamp") or "")
    if pin not in workspace.messages:
        raise ApiError("message_not_found")
    return pin
