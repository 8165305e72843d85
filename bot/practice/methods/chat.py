"""chat.*: messages for everyone, messages for one person, and changing them."""

from __future__ import annotations

from dataclasses import replace

from bot.practice import seed
from bot.practice.blocks import message_blocks
from bot.practice.control import bare
from bot.practice.model import ApiError, Channel, Json, Message
from bot.practice.shapes import message_object
from bot.practice.workspace import Workspace

TEXT_MAX = 40_000


def content(args: Json) -> tuple[str, tuple[Json, ...]]:
    """Text and blocks of a message; raises `no_text`, `msg_too_long`, `invalid_arguments`, `invalid_blocks`."""
    text = args.get("text")
    if text is not None and not isinstance(text, str):
        raise ApiError("invalid_arguments")
    blocks = message_blocks(args.get("blocks"))
    if not (text or "").strip() and not blocks:
        raise ApiError("no_text")
    if len(text or "") > TEXT_MAX:
        raise ApiError("msg_too_long")
    wrong = bare(text or "")
    if wrong is not None:
        raise ApiError(
            "invalid_arguments", response_metadata={"messages": [f"[ERROR] unescaped {wrong} in text"]}
        )
    return text or "", blocks


def thread(workspace: Workspace, channel: Channel, args: Json) -> str | None:
    """The thread named in the arguments. Stricter than Slack, which lets a thread that is none pass."""
    thread_ts = args.get("thread_ts")
    if thread_ts is None:
        return None
    parent = workspace.messages.get((channel.id, str(thread_ts)))
    if parent is None:
        raise ApiError("thread_not_found")
    if parent.thread_ts not in (None, parent.ts):
        raise ApiError("invalid_thread_ts")
    return parent.ts


def changed_event(new: Message, old: Message, ts: str) -> Json:
    """The inner event that tells of an edit."""
    event = {"type": "message", "subtype": "message_changed", "message": message_object(new)}
    return {**event, "previous_message": message_object(old), "hidden": True, "ts": ts, "event_ts": ts}


def deleted_event(old: Message, ts: str) -> Json:
    """The inner event that tells of a deletion."""
    event = {"type": "message", "subtype": "message_deleted", "previous_message": message_object(old)}
    return {**event, "hidden": True, "deleted_ts": old.ts, "ts": ts, "event_ts": ts}


def noted(args: Json) -> Json | None:
    """The metadata of a message; raises `invalid_metadata_format`."""
    metadata = args.get("metadata")
    if metadata is None:
        return None
    fields = isinstance(metadata, dict) and (metadata.get("event_type"), metadata.get("event_payload"))
    if not fields or not isinstance(fields[0], str) or not isinstance(fields[1], dict):
        raise ApiError("invalid_metadata_format")
    return dict(metadata)


def say(
    workspace: Workspace,
    channel: Channel,
    text: str,
    blocks: tuple[Json, ...],
    in_thread: str | None,
    metadata: Json | None = None,
) -> Message:
    """Post as the bot, for everyone in the channel; the bot is told of its own message, as Slack does."""
    ts, me = workspace.new_ts(), seed.BOT_ID
    message = Message(channel.id, ts, seed.BOT_USER, text, blocks, in_thread, bot_id=me, metadata=metadata)
    workspace.keep(message)
    workspace.outbox.append(({**message_object(message), "event_ts": message.ts}, channel))
    return message


def whisper(
    workspace: Workspace,
    channel: Channel,
    user: str,
    text: str,
    blocks: tuple[Json, ...],
    in_thread: str | None,
) -> Message:
    """Post as the bot, for one person only; no event tells of it."""
    ts = workspace.new_ts()
    message = Message(
        channel.id, ts, seed.BOT_USER, text, blocks, in_thread, bot_id=seed.BOT_ID, ephemeral_to=user
    )
    return message if user in workspace.away else workspace.keep(message)


def rewrite(workspace: Workspace, old: Message, text: str, blocks: tuple[Json, ...]) -> Message:
    """Change a message of the bot."""
    ts = workspace.new_ts()
    new = workspace.keep(replace(old, text=text, blocks=blocks, edited_ts=None if old.ephemeral_to else ts))
    if new.ephemeral_to is None:
        workspace.outbox.append((changed_event(new, old, ts), workspace.channels[new.channel]))
    return new


def remove(workspace: Workspace, old: Message) -> None:
    """Take a message away for good."""
    workspace.drop(old)
    if old.ephemeral_to is None:
        workspace.outbox.append((deleted_event(old, workspace.new_ts()), workspace.channels[old.channel]))


def post_message(workspace: Workspace, args: Json) -> Json:
    """chat.postMessage"""
    channel = workspace.channel(args.get("channel"))
    if seed.BOT_USER not in channel.members:
        raise ApiError("not_in_channel")
    text, blocks = content(args)
    message = say(workspace, channel, text, blocks, thread(workspace, channel, args), noted(args))
    return {"channel": channel.id, "ts": message.ts, "message": message_object(message)}


def post_ephemeral(workspace: Workspace, args: Json) -> Json:
    """chat.postEphemeral"""
    channel = workspace.channel(args.get("channel"))
    if seed.BOT_USER not in channel.members:
        raise ApiError("not_in_channel")
    user = args.get("user")
    if user not in workspace.users:
        raise ApiError("user_not_found")
    if user not in channel.members:
        raise ApiError("user_not_in_channel")
    text, blocks = content(args)
    message = whisper(workspace, channel, user, text, blocks, thread(workspace, channel, args))
    return {"message_ts": message.ts}


def _own(workspace: Workspace, args: Json, otherwise: str) -> Message:
    message = workspace.messages.get((workspace.channel(args.get("channel")).id, str(args.get("ts"))))
    if message is None:
        raise ApiError("message_not_found")
    if message.bot_id != seed.BOT_ID:
        raise ApiError(otherwise)
    return message


def update(workspace: Workspace, args: Json) -> Json:
    """chat.update; an ephemeral message is not found."""
    old = _own(workspace, args, "cant_update_message")
    text, blocks = content(args)
    new = rewrite(workspace, old, text, blocks)
    return {"channel": new.channel, "ts": new.ts, "text": new.text, "message": message_object(new)}


def delete(workspace: Workspace, args: Json) -> Json:
    """chat.delete; an ephemeral message is not found."""
    old = _own(workspace, args, "cant_delete_message")
    remove(workspace, old)
    return {"channel": old.channel, "ts": old.ts}


def get_permalink(workspace: Workspace, args: Json) -> Json:
    """chat.getPermalink"""
    channel, ts = workspace.channel(args.get("channel")), str(args.get("message_ts"))
    if (channel.id, ts) not in workspace.messages:
        raise ApiError("message_not_found")
    link = f"https://{seed.TEAM_DOMAIN}.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}
