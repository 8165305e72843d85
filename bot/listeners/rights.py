"""Who is a supervisor: asked at the click, and an unclear answer is no."""

from __future__ import annotations

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.listeners.audience import is_colleague
from bot.listeners.kit import Kit
from bot.people import people_named

_PAGES = 20
"""Pages of a thousand members each that are looked through; in a larger channel nobody is found."""


async def is_supervisor(client: AsyncWebClient, kit: Kit, user: str) -> bool:
    """Whether a person is named as a supervisor, or is in a user group that is."""
    named = kit.settings.supervisors
    return user in named or user in await people_named(client, [one for one in named if one.startswith("S")])


async def may_speak_for_service(client: AsyncWebClient, kit: Kit, user: str) -> bool:
    """Whether a person may set rules, see sums and post guidance: a supervisor, who is no guest."""
    return await is_supervisor(client, kit, user) and await is_colleague(client, user)


async def are_members(client: AsyncWebClient, channel: str, people: set[str]) -> bool:
    """Whether all these people are in a channel."""
    missing, cursor = set(people), ""
    for _ in range(_PAGES):
        try:
            answer = await client.conversations_members(channel=channel, limit=1_000, cursor=cursor)
        except SlackApiError:
            return False
        missing -= set(answer.get("members") or ())
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not missing or not cursor:
            break
    return not missing
