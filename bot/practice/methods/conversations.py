"""conversations.*: what the bot may know of channels."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import ApiError, Json
from bot.practice.shapes import channel_object
from bot.practice.workspace import Workspace


def info(workspace: Workspace, args: Json) -> Json:
    """conversations.info"""
    channel = workspace.channel(args.get("channel"))
    if channel.is_private and seed.BOT_USER not in channel.members:
        raise ApiError("channel_not_found")
    return {"channel": channel_object(channel)}


def members(workspace: Workspace, args: Json) -> Json:
    """conversations.members; all on one page"""
    channel = workspace.channel(args.get("channel"))
    return {"members": list(channel.members), "response_metadata": {"next_cursor": ""}}


def list_all(workspace: Workspace, args: Json) -> Json:
    """conversations.list; all on one page"""
    kinds = {"public_channel": "channel", "private_channel": "group", "im": "im"}
    wanted = [kinds.get(kind.strip()) for kind in str(args.get("types") or "public_channel").split(",")]
    shown = [channel_object(channel) for channel in workspace.channels.values() if channel.type in wanted]
    return {"channels": shown, "response_metadata": {"next_cursor": ""}}


def open_direct(workspace: Workspace, args: Json) -> Json:
    """conversations.open for a direct message with one person"""
    if args.get("channel"):
        return {"channel": channel_object(workspace.channel(args["channel"]))}
    users = args.get("users")
    users = users if isinstance(users, list) else str(users or "").split(",")
    if users == [""]:
        raise ApiError("users_list_not_supplied")
    if any(user not in workspace.users for user in users):
        raise ApiError("user_not_found")
    if len(users) > 1 or users == [seed.BOT_USER]:
        raise ApiError("method_not_supported_for_channel_type")
    channel = workspace.channel(users[0])
    return {"channel": channel_object(channel) if args.get("return_im") else {"id": channel.id}}
