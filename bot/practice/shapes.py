"""Objects as Slack shows them in answers and events: messages, channels, users, views."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import Channel, Json, Message, User, View


def message_object(message: Message) -> Json:
    """A message as it stands in events, interaction payloads and Web API answers."""
    shown: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
    if message.client_msg_id:
        shown["client_msg_id"] = message.client_msg_id
    shown["team"] = seed.TEAM_ID
    if message.subtype:
        shown["subtype"] = message.subtype
    if message.bot_id:
        profile = {"id": message.bot_id, "name": "Sharewell", "app_id": seed.APP_ID, "team_id": seed.TEAM_ID}
        shown |= {"bot_id": message.bot_id, "app_id": seed.APP_ID, "bot_profile": profile}
    if message.blocks:
        shown["blocks"] = list(message.blocks)
    if message.thread_ts:
        shown["thread_ts"] = message.thread_ts
    if message.edited_ts:
        shown["edited"] = {"user": message.user, "ts": message.edited_ts}
    return shown | message.extra


def channel_object(channel: Channel) -> Json:
    """A conversation as `conversations.info` shows it to the bot."""
    if channel.im_with is not None:
        return {
            "id": channel.id,
            "created": 1_700_000_000,
            "is_im": True,
            "is_archived": False,
            "user": channel.im_with,
        }
    return {
        "id": channel.id,
        "name": channel.name,
        "created": 1_700_000_000,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.is_private,
        "is_archived": False,
        "is_general": False,
        "is_member": seed.BOT_USER in channel.members,
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "connected_team_ids": [seed.OUTSIDE_TEAM_ID] if channel.is_ext_shared else [],
        "name_normalized": channel.name,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len(channel.members),
    }


def user_object(user: User, *, include_locale: bool = False) -> Json:
    """A user as `users.info` shows them."""
    outside = user.team != seed.TEAM_ID
    shown: Json = {
        "id": user.id,
        "team_id": user.team,
        "name": user.handle,
        "real_name": user.name,
        "deleted": user.is_deactivated,
        "tz": "Australia/Sydney",
        "tz_offset": 39600,
        "profile": {
            "real_name": user.name,
            "display_name": user.handle,
            "title": user.title,
            "team": user.team,
        },
        "is_admin": user.id == seed.PRIYA,
        "is_owner": False,
        "is_bot": user.is_bot,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_stranger": outside,
        "updated": 1_700_000_000,
    }
    return shown | ({"locale": user.locale} if include_locale else {})


def view_object(view: View, values: Json | None = None) -> Json:
    """A view as it stands in answers and in submissions, with the state of its inputs."""
    plain = {"private_metadata": "", "callback_id": "", "external_id": ""}
    modal = {"close": None, "submit": None, "clear_on_close": False, "notify_on_close": False}
    return {
        "id": view.id,
        "team_id": seed.TEAM_ID,
        **plain,
        **(modal if view.content["type"] == "modal" else {}),
        **view.content,
        "state": {"values": values or {}},
        "hash": view.hash,
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": seed.APP_ID,
        "app_installed_team_id": seed.TEAM_ID,
        "bot_id": seed.BOT_ID,
    }
