"""Who is a supervisor: asked at the click, and an unclear answer is no."""

from __future__ import annotations

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.listeners.kit import Kit

_PAGES = 20
"""Pages of a thousand members each that are looked through; in a larger channel nobody is found."""


async def is_supervisor(client: AsyncWebClient, kit: Kit, user: str) -> bool:
    """Whether a person is named as a supervisor, or is in a user group that is."""
    named = kit.settings.supervisors
    if user in named:
        return True
    for group in (one for one in named if one.startswith("S")):
        try:
            answer = await client.usergroups_users_list(usergroup=group)
        except SlackApiError:
            continue
        if user in (answer.get("users") or ()):
            return True
    return False


async def is_member(client: AsyncWebClient, channel: str, user: str) -> bool:
    """Whether a person is in a channel."""
    cursor = ""
    for _ in range(_PAGES):
        try:
            answer = await client.conversations_members(channel=channel, limit=1_000, cursor=cursor)
        except SlackApiError:
            return False
        if user in (answer.get("members") or ()):
            return True
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return False
    return False
