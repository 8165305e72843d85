"""conversations.*: what the bot may know of channels."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import ApiError, Channel, Json, Message
from bot.practice.shapes import channel_object, message_object
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


def of_user(workspace: Workspace, args: Json) -> Json:
    """users.conversations: those of the bot, or of a person, that the bot is in too; all on one page"""
    listed = list_all(workspace, {"types": args.get("types")})
    who = {seed.BOT_USER, str(args.get("user") or seed.BOT_USER)}
    shown = [one for one in listed["channels"] if who <= set(workspace.channels[one["id"]].members)]
    return {**listed, "channels": shown}


def history(workspace: Workspace, args: Json) -> Json:
    """conversations.history, newest first; answers in threads and ephemeral messages aren't in it"""
    channel, oldest = _inside(workspace, args), str(args.get("oldest") or "")
    found = [one for one in _messages(workspace, channel) if one.ts > oldest]
    roots = [one for one in found if one.thread_ts in (None, one.ts)]
    return _page(roots[::-1], args)


def replies(workspace: Workspace, args: Json) -> Json:
    """conversations.replies: the message and its answers, oldest first"""
    channel, ts = _inside(workspace, args), str(args.get("ts"))
    if (channel.id, ts) not in workspace.messages:
        raise ApiError("thread_not_found")
    oldest, found = str(args.get("oldest") or ""), _messages(workspace, channel)
    answers = [one for one in found if one.thread_ts == ts != one.ts and one.ts > oldest]
    return _page([workspace.messages[channel.id, ts], *answers], args)


def _inside(workspace: Workspace, args: Json) -> Channel:
    channel = workspace.channel(args.get("channel"))
    if seed.BOT_USER not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _messages(workspace: Workspace, channel: Channel) -> list[Message]:
    found = [one for one in workspace.messages.values() if one.channel == channel.id]
    return sorted(found, key=lambda one: one.ts)


def _page(messages: list[Message], args: Json) -> Json:
    """As many as were asked for, 15 at most: what Slack gives to an app that it has not approved."""
    most = min(int(args.get("limit") or 15), 15)
    noted = str(args.get("include_all_metadata", "")).lower() in ("true", "1")
    shown = [
        message_object(one) | ({"metadata": one.metadata} if noted and one.metadata else {})
        for one in messages[:most]
    ]
    return {"messages": shown, "has_more": len(messages) > most}
